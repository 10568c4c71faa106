// A part of a panel whose code comes when it is opened: once, saying that it comes, and again after a failure without losing the
// keyboard.

import { type ParteDePanel, partScript } from '../../src/addon/panels/panel-page';
import { builtPage } from '../support/host';
import { OFICINA } from './support/oficina';
import { type Answers, panelsOfThisFile, TransportError } from './support/stand-in';

const openPanel = panelsOfThisFile();
const FILES = { panel: builtPage('Panel'), paneles: builtPage('Paneles') };
const given = (pedido: ParteDePanel): string => partScript(pedido, FILES);
const opens = (parteDePanel: NonNullable<Answers['parteDePanel']>) =>
  openPanel({ panel: 'trimestre', answers: { ...OFICINA, parteDePanel } });

test('its code is asked for once, when it is first opened, and the keyboard stays where it was', async () => {
  // It is given whenever the page asks, before or after its waiting is seen.
  let give = (): void => undefined;
  const isGiven = new Promise<void>((resolve) => {
    give = resolve;
  });
  const opened = await opens(async (pedido: ParteDePanel) => {
    await isGiven;
    return given(pedido);
  });
  const { page, sent } = opened;
  const header = page.getByRole('button', { name: /^Anomalías/ });
  await header.waitFor();
  expect(sent('parteDePanel')).toEqual([]);
  await header.click();
  await page.getByText('Abriendo esta parte…').waitFor();
  expect(sent('verAnomalias')).toEqual([]);
  give();
  await page.getByRole('button', { name: 'Confirmar A10…' }).waitFor();
  expect(await header.evaluate((element) => element === document.activeElement)).toBe(true);
  // Another quarter shows the part anew, with the code that there is.
  await page.getByLabel('Trimestre', { exact: true }).selectOption('2026-T1');
  await header.click();
  await header.click();
  await page.getByRole('button', { name: 'Confirmar A10…' }).waitFor();
  expect(sent('parteDePanel')).toEqual([
    { parte: 'trimestre/anomalias', marca: expect.stringMatching(/^[0-9a-f]{16}$/) },
  ]);
});

test('what kept it from coming is said, and asking again brings it with the keyboard in its place', async () => {
  let fails = true;
  const { page } = await opens((pedido: ParteDePanel) => {
    if (fails) throw new TransportError('NetworkError: Connection failure due to HTTP 0');
    return given(pedido);
  });
  await page.getByRole('button', { name: /^Cierre/ }).click();
  const again = page.getByRole('button', { name: 'Reintentar' });
  await again.waitFor();
  await page.getByText(/conexión/).waitFor();
  fails = false;
  await again.press('Enter');
  await page
    .getByRole('button', { name: 'Cerrar en definitivo…' })
    .or(page.locator('#trimestre-cierre-contenido ul'))
    .first()
    .waitFor();
  // The next Tab goes into the part, and not back to the beginning of the panel.
  const holder = page.locator('#trimestre-cierre-contenido > .comes-later');
  expect(await holder.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('two parts at once come each with its own', async () => {
  const { page, sent } = await opens(given);
  await page.getByRole('button', { name: /^Planillas/ }).click();
  await page.getByRole('button', { name: /^Registros del año/ }).click();
  await page.getByText('reportes por entregar').waitFor();
  await page.locator('#trimestre-registros-contenido li').first().waitFor();
  expect(sent('parteDePanel')).toHaveLength(2);
});
