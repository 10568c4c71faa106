import type { Page } from 'playwright-core';
import { BITACORA, HISTORIA } from '../support/bitacora';
import { OFICINA } from '../support/oficina';
import {
  type Answers,
  type OpenPanel,
  panelsOfThisFile,
  Refusal,
  servedPage,
} from '../support/stand-in';
import { typistAt } from '../support/typist';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers = {}, de = ''): Promise<Page> {
  opened = await openPanel({
    panel: 'bitacora',
    answers: { ...OFICINA, ...answers },
    html: servedPage('bitacora', de),
  });
  await opened.page.locator('.button-bar').waitFor();
  return opened.page;
}

test('BitacoraPanel shows the history of the selected cell without the mouse, and the keyboard follows', async () => {
  const page = await open();
  const typist = typistAt(page);
  expect(await typist.where()).toBe('bitacora-celda');
  await typist.press('Enter');
  await page.getByRole('heading', { name: 'PAM A07, Meta 2026' }).waitFor();
  expect(await typist.where()).toBe('bitacora-lista');
  expect(opened.sent('panelBitacora')).toEqual([undefined, { seleccion: 'celda' }]);
});

test('BitacoraPanel opens on the row that another panel names', async () => {
  const page = await open({}, 'seguimiento A07 · 2026 · T1');
  await page.getByRole('heading', { name: 'PAM A07, Meta 2026' }).waitFor();
  expect(opened.sent('panelBitacora')[1]).toEqual({
    registro: 'seguimiento',
    fila: 'A07 · 2026 · T1',
  });
});

test('BitacoraPanel restores a row in two clicks: what it writes is seen before', async () => {
  const page = await open();
  const typist = typistAt(page);
  await page
    .getByRole('button', { name: /^Restaurar/ })
    .first()
    .focus();
  await typist.press('Enter');
  await page.getByText('Vuelve la fila Compromisos CO-0014, con 6 datos.').waitFor();
  expect(opened.sent('restaurar')).toEqual([{ asiento: 1288, simular: true }]);
  await page.getByRole('button', { name: 'Sí, restaurar' }).press('Enter');
  await page.getByText('Volvió la fila.').first().waitFor();
  expect(opened.sent('restaurar')[1]).toMatchObject({ asiento: 1288, pedido: expect.any(String) });
  // What is shown is asked again, and the row is gone to from where it was deleted.
  expect(opened.sent('panelBitacora')).toHaveLength(2);
  await page.getByRole('button', { name: 'Ir a la fila Compromisos CO-0014' }).press('Enter');
  expect(opened.sent('irA')).toEqual([{ registro: 'compromisos', fila: 1, clave: 'CO-0014' }]);
});

test('BitacoraPanel restores one of several values, and of a cell that cell alone', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Solo Fecha fin' }).click();
  await page.getByText('Queda en la bitácora').waitFor();
  expect(opened.sent('restaurar')).toEqual([{ asiento: 1286, campo: 'fechaFin', simular: true }]);
  await page.getByRole('button', { name: 'Historia de la celda seleccionada' }).click();
  await page.getByRole('heading', { name: HISTORIA.de }).waitFor();
  await page.getByRole('button', { name: /^Restaurar/ }).click();
  await page.getByText('Queda en la bitácora').waitFor();
  expect(opened.sent('restaurar')[1]).toEqual({ asiento: 1287, campo: 'meta2026', simular: true });
});

test('BitacoraPanel tells why something is not restored, and leaves it as it is', async () => {
  const page = await open({
    restaurar: () => {
      throw new Refusal('No se restauró. La fila cambió después.');
    },
  });
  await page
    .getByRole('button', { name: /^Restaurar/ })
    .first()
    .click();
  await page.getByRole('alert').getByText('La fila cambió después').waitFor();
  expect(await page.getByRole('button', { name: 'Sí, restaurar' }).count()).toBe(0);
});

test('BitacoraPanel looks for what is written in its fields, and adds the page that follows', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Ver anteriores' }).click();
  await page.waitForFunction(() => document.querySelectorAll('li.item').length > 4);
  expect(opened.sent('panelBitacora')[1]).toEqual({ antes: BITACORA.antes });
  await page.locator('#bitacora-filtros').click();
  await page.locator('#bitacora-registro').selectOption('pam');
  await page.locator('#bitacora-persona').fill('Nora');
  await page.locator('#bitacora-desde').fill('1/3/2026');
  await page.locator('#bitacora-persona').press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'bitacora-lista');
  expect(opened.sent('panelBitacora')[2]).toEqual({
    persona: 'Nora',
    registro: 'pam',
    desde: '2026-03-01',
  });
});
