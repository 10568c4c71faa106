// The reports of the quarter, as whoever checks them meets them.

import type { Page } from 'playwright-core';
import { eventually } from '../../support/eventually';
import { OFICINA } from '../support/oficina';
import { REPORTES } from '../support/reportes';
import { type Answers, type OpenPanel, panelsOfThisFile, Refusal } from '../support/stand-in';
import { typistAt } from '../support/typist';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers = {}): Promise<Page> {
  opened = await openPanel({ panel: 'trimestre', answers: { ...OFICINA, ...answers } });
  await opened.page.locator('#trimestre-reportes').click();
  await opened.page.getByText('por aprobar').first().waitFor();
  return opened.page;
}
const titles = (page: Page) => page.locator('.card .heading').allTextContents();

test('Reportes lists what waits for approval, by estado and by person', async () => {
  const page = await open();
  expect(await titles(page)).toEqual([
    expect.stringMatching(/^A16 /),
    expect.stringMatching(/^A27 /),
    expect.stringMatching(/^A30 /),
  ]);
  await page.getByText('1 cambio después de aprobado').waitFor();
  await page.getByLabel('De quién').selectOption('Diego Ejemplo Arrieta');
  expect(await titles(page)).toEqual([expect.stringMatching(/^A16 /)]);
  await page.getByLabel('De quién').selectOption('');
  await page.getByLabel('Ver').selectOption('Todos');
  expect(await titles(page)).toHaveLength(5);
});

test('Reportes approves those without observaciones after asking, and no other', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Aprobar los que no tienen observaciones (2)' }).click();
  await page.getByText('Se aprueban A27, A30.').waitFor();
  expect(opened.sent('pasarReportes')).toEqual([]);
  await page.getByRole('button', { name: 'Aprobar 2' }).click();
  await page.getByText('2 reportes aprobados.').waitFor();
  expect(opened.sent('pasarReportes')).toMatchObject([
    { corte: '2026-T2', paso: 'aprobar', acciones: ['A27', 'A30'], soloLimpios: true },
  ]);
});

test('Reportes returns one with its reason, by keyboard alone, and without a reason it does not', async () => {
  const page = await open();
  const typist = typistAt(page);
  await page.getByRole('button', { name: 'Devolver A27' }).focus();
  await typist.press('Enter');
  expect(await typist.where()).toBe('devolver-A27');
  await typist.press('Tab');
  await typist.press('Enter');
  await page.getByText('Escriba el motivo').waitFor();
  expect(await typist.where()).toBe('devolver-A27');
  await typist.type('Falta el acta de la visita.');
  await typist.press('Tab');
  await typist.press('Enter');
  await page.getByText('A27 se devolvió a Nora Ejemplo Lozano.').waitFor();
  expect(opened.sent('pasarReportes')).toMatchObject([
    { paso: 'devolver', acciones: ['A27'], motivo: 'Falta el acta de la visita.' },
  ]);
});

test('Reportes gives the keyboard back when nothing is returned', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Devolver A27' }).click();
  await page.keyboard.press('Escape');
  expect(await typistAt(page).where()).toBe('devolver-A27-abre');
});

test('Reportes says why one was not approved', async () => {
  const page = await open({
    pasarReportes: () => {
      throw new Refusal('No se aprobó ningún reporte:', [
        'El reporte de A27 en 2026-T2 ya no está enviado.',
      ]);
    },
  });
  await page.getByRole('button', { name: 'Aprobar A27' }).click();
  await page.getByText('ya no está enviado').waitFor();
});

test('Reportes of a closed vigencia are only looked at', async () => {
  const page = await open({
    reportesDelTrimestre: () => ({
      ...REPORTES,
      cerrada: 'La vigencia 2026 está cerrada y sus datos no se cambian.',
    }),
  });
  await page.getByText('La vigencia 2026 está cerrada').waitFor();
  expect(await page.getByRole('button', { name: /^(Aprobar|Devolver)/ }).count()).toBe(0);
});

test('Reportes of a quarter closed for good leads to correcting a figure, each on its own acción', async () => {
  const page = await open({
    reportesDelTrimestre: () => ({
      ...REPORTES,
      cerrada: '2026-T2 está cerrado.',
      ajustable: true,
    }),
    abrirOtroPanel: () => null,
  });
  await page.getByRole('button', { name: 'Pedir autorización de ajuste de A27…' }).click();
  const sent = await eventually(
    async () => opened.sent('abrirOtroPanel'),
    (all) => all.length > 0,
  );
  expect(sent).toEqual([{ panel: 'ajustes', de: '2026-T2 A27' }]);
});
