// The panel «Fichas» by the keyboard alone: which document, of which year and of whom; and what is asked of the add-on.

import { OFICINA, TRABAJO } from '../support/oficina';
import { type Answers, panelsOfThisFile, Refusal } from '../support/stand-in';
import { typistAt } from '../support/typist';

const openPanel = panelsOfThisFile();
const HECHO = {
  ...TRABAJO,
  estado: 'terminado',
  hechas: 1,
  total: 1,
  dicho: 'Documentos hechos: 1.',
};
const open = (answers: Answers = {}) =>
  openPanel({
    panel: 'fichas',
    answers: { ...OFICINA, hacerFichas: () => HECHO, ...answers } as Answers,
  });

test('one institution, found by a part of its name: four fields and the button, without the mouse', async () => {
  const opened = await open();
  const { page } = opened;
  const typist = typistAt(page);
  await page.locator('#fichas-clase').focus();
  await typist.type('Acc');
  await typist.press('Tab');
  expect(await typist.where()).toBe('fichas-vigencia');
  await typist.press('Tab');
  expect(await typist.where()).toBe('fichas-alcance');
  await typist.type('Una');
  await typist.press('Tab');
  expect(await typist.where()).toBe('fichas-ied');
  const make = page.getByRole('button', { name: 'Hacer los documentos' });
  // Of nobody yet, nothing is made.
  expect(await make.isDisabled()).toBe(true);
  await typist.type('totumo');
  await typist.press('ArrowDown');
  await typist.press('Enter');
  // Taken, it goes on to the button.
  await typist.press('Enter');
  await page.getByText('Los archivos están en «Documentos…»').waitFor();
  expect(opened.sent('hacerFichas')).toMatchObject([
    { documento: 'acciones-ied', ied: '108001999091' },
  ]);
  expect(typist.presses()).toBeLessThanOrEqual(7);
});

test('what is refused is told, and what was chosen stays', async () => {
  const { page } = await open({
    hacerFichas: () => {
      throw new Refusal('Hay 3 trabajos a medias, y no caben más.', []);
    },
  });
  await page.locator('#fichas-alcance').focus();
  await page.keyboard.type('Todas');
  const make = page.getByRole('button', { name: 'Hacer los documentos' });
  await make.press('Enter');
  await page.getByText('Hay 3 trabajos a medias').waitFor();
  expect(await page.locator('#fichas-alcance').inputValue()).toBe('todas');
  expect(await make.isDisabled()).toBe(false);
});
