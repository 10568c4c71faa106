// From where something lacks its data, the panel «Cargar» is a click away, with the register chosen.

import { newBook } from '../../support/host';
import { answersOf } from '../support/book-answers';
import { panelsOfThisFile } from '../support/stand-in';

const openPanel = panelsOfThisFile();

/** What a panel of an empty workbook offers to load, by the register. */
const OFRECEN: { readonly [panel: string]: readonly [string, string][] } = {
  analisis: [
    ['Cargar la autoevaluación…', 'autoevaluacion'],
    ['Cargar Caracterización…', 'caracterizacion'],
    ['Cargar Fundamentos…', 'fundamentos'],
    ['Cargar el PAM…', 'pam'],
  ],
  autoevaluacion: [['Cargar la sábana…', 'autoevaluacion']],
  focalizar: [['Cargar el PAM…', 'pam']],
  fichas: [['Cargar las IED…', 'ied']],
  sostenibilidad: [['Cargar el PAM…', 'pam']],
  'lo-mio': [['Cargar el PAM…', 'pam']],
};
const ENDPOINTS = [
  'panelAnalisis',
  'panelAutoevaluacion',
  'panelFocalizar',
  'panelFichas',
  'panelSostenibilidad',
  'panelLoMio',
  'abrirOtroPanel',
];

test.each(Object.entries(OFRECEN))('%s', async (panel, offered) => {
  const book = newBook();
  const { answers } = answersOf(book, ENDPOINTS);
  const { page, sent } = await openPanel({ panel, answers });
  for (const [label, registro] of offered) {
    await page.getByRole('button', { name: label }).press('Enter');
    await page.getByRole('button', { name: label }).waitFor();
    expect(sent('abrirOtroPanel').at(-1)).toEqual({ panel: 'cargar', de: registro });
  }
});
