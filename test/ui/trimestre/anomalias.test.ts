// The anomalies of a quarter, one acción after the other, with the keyboard.

import type { Page } from 'playwright-core';
import type { AnomaliasVistas } from '../../../src/addon/anomalias/panel';
import { ANOMALIAS } from '../support/anomalias';
import { OFICINA } from '../support/oficina';
import { type Answers, type OpenPanel, panelsOfThisFile, Refusal } from '../support/stand-in';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers = {}): Promise<Page> {
  opened = await openPanel({ panel: 'trimestre', answers: { ...OFICINA, ...answers } });
  await opened.page.getByRole('button', { name: /^Anomalías/ }).click();
  await opened.page.getByText(/por decidir, /).waitFor();
  return opened.page;
}
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '');

test('Anomalias confirms and discards with the keyboard alone, one acción after the other', async () => {
  const page = await open();
  await page.locator('#anomalia-confirmar-A10').focus();
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('anomalia-causa-A10');
  await page.keyboard.type('Dos IED no llevaron su PEI al Consejo Directivo');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Acordar las fechas con los rectores');
  // Who coordinates the acción is there already.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('31/8');
  await page.keyboard.press('Control+Enter');
  await page.getByText('A10: confirmada (AN-0010).').waitFor();
  expect(opened.sent('decidirAnomalia')).toEqual([
    {
      corte: '2026-T2',
      accion: 'A10',
      confirmada: 'Sí',
      causa: 'Dos IED no llevaron su PEI al Consejo Directivo',
      tipo: 'Acción correctiva',
      queSeHara: 'Acordar las fechas con los rectores',
      responsable: 'Diego Ejemplo Arrieta',
      fecha: '2026-08-31',
      motivo: '',
      pedido: expect.stringMatching(/^\w{12}$/),
    },
  ]);
  // The next one that waits: A27 is decided.
  expect(await focused(page)).toBe('anomalia-confirmar-A28');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('El lote se repone en agosto');
  await page.keyboard.press('Control+Enter');
  await page.getByText('A28: descartada (AN-0010).').waitFor();
  expect(opened.sent('decidirAnomalia')[1]).toMatchObject({
    accion: 'A28',
    confirmada: 'Descartada',
    motivo: 'El lote se repone en agosto',
  });
  await page.getByText('0 por decidir, 2 confirmadas y 1 descartada.').waitFor();
  // None is left: it goes to the counts.
  expect(await focused(page)).toBe('anomalias-resumen');
  expect(opened.sent('generarDocumento')).toEqual([]);
});

test('Anomalias says what lacks at its field, and Esc goes back to the acción', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Descartar A10…' }).click();
  await page.getByRole('button', { name: 'Descartar y seguir' }).click();
  await page.getByText('Escriba por qué se descarta.').waitFor();
  expect(await focused(page)).toBe('anomalia-motivo-A10');
  expect(opened.sent('decidirAnomalia')).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('anomalia-confirmar-A10');
});

test('Anomalias keeps what was typed when somebody else decided first', async () => {
  const page = await open({
    decidirAnomalia: () => {
      throw new Refusal('Alguien ya decidió la anomalía de A10 en 2026-T2 (AN-0011).');
    },
  });
  await page.getByRole('button', { name: 'Descartar A10…' }).click();
  await page.getByLabel('Motivo').fill('Adopta en julio');
  await page.getByRole('button', { name: 'Descartar y seguir' }).click();
  await page.getByText('Alguien ya decidió la anomalía de A10').waitFor();
  expect(await page.getByLabel('Motivo').inputValue()).toBe('Adopta en julio');
});

test('Anomalias takes a decision back', async () => {
  let shown: AnomaliasVistas = ANOMALIAS;
  const page = await open({
    verAnomalias: () => shown,
    deshacerCargue: () => ({ borradas: 1, restauradas: 0, conservadas: [] }),
  });
  await page.getByRole('button', { name: 'Descartar A10…' }).click();
  await page.getByLabel('Motivo').fill('Adopta en julio');
  await page.getByRole('button', { name: 'Descartar y seguir' }).click();
  shown = { ...ANOMALIAS, acciones: ANOMALIAS.acciones.slice(0, 2) };
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await page.getByText('1 por decidir, 1 confirmada y 0 descartadas.').waitFor();
  expect(opened.sent('deshacerCargue')).toMatchObject([{ cargue: 'C-0040' }]);
});

test('Anomalias asks for the eficacia only of what was done', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Cumplimiento y eficacia…' }).first().click();
  await page.getByText('La eficacia se verifica cuando se haya cumplido').waitFor();
  await page.getByLabel('Cumplimiento', { exact: true }).selectOption('Cumplida');
  await page.getByLabel('Eficacia', { exact: true }).selectOption('Eficaz');
  await page.getByLabel('Quién verificó').fill('Ana Ejemplo Rivera');
  await page.keyboard.press('Control+Enter');
  await page.getByText('AN-0009: guardada.').waitFor();
  expect(opened.sent('seguirAnomalia')).toMatchObject([
    {
      codigo: 'AN-0009',
      cumplimiento: 'Cumplida',
      eficacia: 'Eficaz',
      verifico: 'Ana Ejemplo Rivera',
      leida: { codigo: 'AN-0009', cumplimiento: 'Abierta' },
    },
  ]);
});
