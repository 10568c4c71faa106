// The orden del día of activity 1 in the panel of the acta: it comes when the activity is chosen, and never over what somebody wrote.

import { exampleBook } from '../../support/host';
import { answersOf } from '../support/book-answers';
import { panelsOfThisFile } from '../support/stand-in';

const openPanel = panelsOfThisFile();

const open = async () => {
  const { answers } = answersOf(exampleBook(), ['panelActa', 'guardarBorradorLocal']);
  const { page } = await openPanel({ panel: 'acta', answers });
  await page.locator('#acta-actividad').waitFor({ state: 'attached' });
  const puntos = (): Promise<readonly string[]> =>
    page
      .locator('[id^="punto-"]')
      .evaluateAll((all) =>
        all.flatMap((one) => (one instanceof HTMLInputElement ? [one.value] : [])),
      );
  const choose = (actividad: string) =>
    page.locator('#acta-actividad').selectOption(actividad, { force: true });
  return { page, puntos, choose };
};

test('it comes with the activity, and goes with it', async () => {
  const { puntos, choose } = await open();
  const usual = await puntos();
  expect(usual).toContain('Lectura del acta anterior');
  await choose('1');
  const own = await puntos();
  expect(own).toContain('Resultados del PAM anterior');
  expect(own).not.toContain('Lectura del acta anterior');
  expect(own[0]).toBe('Verificación de asistentes');
  await choose('9');
  expect(await puntos()).toEqual(usual);
});

test('what somebody wrote in it stays', async () => {
  const { page, puntos, choose } = await open();
  await page.locator('#punto-0').fill('Himno', { force: true });
  await choose('1');
  expect(await puntos()).toContain('Himno');
  expect(await puntos()).not.toContain('Resultados del PAM anterior');
});
