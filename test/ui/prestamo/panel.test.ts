import type { Page } from 'playwright-core';
import { OFICINA, PRESTAMO } from '../support/oficina';
import { type Answers, type OpenPanel, panelsOfThisFile, Refusal } from '../support/stand-in';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers): Promise<Page> {
  opened = await openPanel({ panel: 'prestamo', answers: { ...OFICINA, ...answers } });
  await opened.page.locator('.button-bar').waitFor();
  return opened.page;
}
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name }).click();

test('PrestamoPanel asks who takes the book before it marks it, and then says how to go on', async () => {
  const page = await open({ prestarLibro: () => PRESTAMO });
  await press(page, 'Marcar como prestado');
  await page.getByText('Escriba quién se lleva el libro.').waitFor();
  expect(opened.sent('prestarLibro')).toEqual([]);
  await page.getByLabel('¿Quién se lo lleva?').fill('Ana Ejemplo Rivera');
  await press(page, 'Marcar como prestado');
  await page.getByText('Prestado a Ana Ejemplo Rivera desde el 10/07/2026').waitFor();
  expect(opened.sent('prestarLibro')).toEqual([{ a: 'Ana Ejemplo Rivera' }]);
});

test('PrestamoPanel gives the loan up only when asked twice', async () => {
  const page = await open({ panelPrestamo: () => PRESTAMO, cancelarPrestamo: () => null });
  await press(page, 'Cancelar el préstamo');
  expect(opened.sent('cancelarPrestamo')).toEqual([]);
  await press(page, 'Cancelar el préstamo');
  await page.getByLabel('¿Quién se lo lleva?').waitFor();
});

test('PrestamoPanel takes another copy only after saying what is lost', async () => {
  const page = await open({
    panelPrestamo: () => PRESTAMO,
    recibirLibro: ({ aceptar }: { aceptar: boolean }) => {
      if (!aceptar) throw new Refusal('No es la copia de este libro.', [], 'OTRA_COPIA');
      return { guardados: 1, alterados: 0, hojas: [{ hoja: 'Actas', filas: 1 }] };
    },
  });
  await press(page, 'Recibir el libro de vuelta');
  await press(page, 'Seguir con lo importado');
  await page.getByText('Se pierde lo que se guardó aquí').waitFor();
  await press(page, 'Seguir con lo importado');
  await page.getByText('Actas: 1 cambio').waitFor();
  expect(opened.sent('recibirLibro')).toEqual([{ aceptar: false }, { aceptar: true }]);
});
