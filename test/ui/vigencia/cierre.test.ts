// Closing a year from the panel «Año», by keyboard, and undoing it.

import type { Page } from 'playwright-core';
import { CERRADA, IMPEDIDO, PLAN, POR_CERRAR } from '../support/cierre-de-vigencia';
import { OFICINA } from '../support/oficina';
import { type Answers, type OpenPanel, panelsOfThisFile, Refusal } from '../support/stand-in';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers): Promise<Page> {
  opened = await openPanel({ panel: 'vigencia', answers: { ...OFICINA, ...answers } });
  await opened.page.getByLabel('Qué va a hacer').selectOption('cierre');
  return opened.page;
}
const button = (page: Page, name: string) => page.getByRole('button', { name });

/** The add-on, of which closing and undoing leave something else to see. */
function addon(): Answers {
  let isClosed = false;
  return {
    verCierreDeVigencia: () => (isClosed ? CERRADA : POR_CERRAR),
    cerrarVigencia: () => {
      isClosed = true;
      return { ...PLAN, cargue: 'CG-0042' };
    },
    deshacerCargue: () => {
      isClosed = false;
      return {
        borradas: 19,
        restauradas: 1,
        conservadas: [
          {
            registro: 'seguimiento',
            clave: 'A01 · 2026 · T1',
            motivo: 'La fila cambió después del cargue.',
          },
        ],
      };
    },
  };
}

test('what it would do is told first: what is to be known, the acciones with their quarters, the compromisos', async () => {
  const page = await open(addon());
  await page.getByText('2026 comienza con 8 filas nuevas en Seguimiento').waitFor();
  expect(await page.getByText('Sin cierre definitivo: 2025-T4.').isVisible()).toBe(true);
  await button(page, 'Acciones').click();
  expect(await page.getByText('T1 NP · T2 NP · T3 6 · T4 12').isVisible()).toBe(true);
  expect(await page.getByText('No sigue en 2026: Terminar').isVisible()).toBe(true);
  // A20 has its year already: it is counted, not listed.
  expect(await page.getByText('1 acción sigue y no recibe filas nuevas.').isVisible()).toBe(true);
  expect(await page.getByText('Red de docentes de la primera infancia').count()).toBe(0);
  await button(page, 'Compromisos abiertos').click();
  expect(await page.getByText('venció el 15/12/2025').isVisible()).toBe(true);
  expect(opened.sent('cerrarVigencia')).toEqual([]);
});

test('one button closes it, and one that asks first undoes it; the panel stays where it was', async () => {
  const page = await open(addon());
  await page.getByLabel('Dejar a la vista las hojas del inicio de la vigencia').check();
  await button(page, 'Cerrar 2025 y comenzar 2026').focus();
  await page.keyboard.press('Enter');
  await page.getByText('La vigencia 2025 está cerrada').waitFor();
  expect(opened.sent('cerrarVigencia')).toEqual([
    { vigencia: 2025, etapa: true, pedido: expect.stringMatching(/^\w{12}$/) },
  ]);
  await button(page, 'Deshacer el cierre…').click();
  expect(opened.sent('deshacerCargue')).toEqual([]);
  await button(page, 'Sí, deshacer').click();
  await page.getByText('Se conserva 1 fila').waitFor();
  await button(page, 'Cerrar 2025 y comenzar 2026').waitFor();
  expect(opened.sent('deshacerCargue')).toMatchObject([{ cargue: 'CG-0042' }]);
});

test('while something is in the way it cannot be pressed, and says what', async () => {
  const page = await open({ verCierreDeVigencia: () => IMPEDIDO });
  await page.getByText('Falta evaluar 12 acciones de 2025').waitFor();
  const close = button(page, 'Cerrar 2025 y comenzar 2026');
  expect(await close.getAttribute('aria-disabled')).toBe('true');
  await close.click({ force: true });
  expect(opened.sent('cerrarVigencia')).toEqual([]);
  expect(await page.getByText('A20, A21').isVisible()).toBe(true);
});

test('a refusal is told where it was asked, line by line', async () => {
  const page = await open({
    verCierreDeVigencia: () => POR_CERRAR,
    cerrarVigencia: () => {
      throw new Refusal('La vigencia 2025 todavía no se puede cerrar.', ['Falta evaluar A03.']);
    },
  });
  await button(page, 'Cerrar 2025 y comenzar 2026').click();
  await page.getByText('Falta evaluar A03.').waitFor();
});
