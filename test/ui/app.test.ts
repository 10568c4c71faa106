// What every panel goes through on opening, and what it says when Google does not answer as it should.

import type { Page } from 'playwright-core';
import { ARRANQUE, DOCUMENTOS_VACIO, OFICINA } from './support/oficina';
import {
  type Answers,
  LOADING,
  Meanwhile,
  never,
  type OpenPanel,
  panelsOfThisFile,
  servedPage,
  TransportError,
} from './support/stand-in';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers, stoppedAt?: string): Promise<Page> {
  opened = await openPanel({
    panel: 'documentos',
    answers: { ...OFICINA, ...answers },
    stoppedAt,
  });
  return opened.page;
}
const failing = (message: string) => (): never => {
  throw new TransportError(message);
};

test.each([
  ['PERMISSION_DENIED: cannot read', 'varias cuentas abiertas'],
  ['ScriptError: Authorization is required to perform that action.', 'Falta aceptar un permiso'],
  ['Se necesita autorización para realizar esta acción.', 'Falta aceptar un permiso'],
  ['NetworkError: Connection failure due to HTTP 0', 'Se perdió la conexión'],
  ['Exceeded maximum execution time', 'tardó demasiado'],
  ['Script function not found: panelDocumentos', 'Cierre y abra el panel'],
  ['Se superó el tiempo máximo de ejecución', 'tardó demasiado'],
  ['Función de secuencia de comandos no encontrada: x', 'Cierre y abra el panel'],
  ['We’re sorry, a server error occurred.', 'falla pasajera'],
  ['Lo sentimos, se produjo un error en el servidor.', 'falla pasajera'],
  ['Something that nobody has seen yet', 'Google no completó la operación'],
])('App tells %j in Spanish', async (message, told) => {
  const page = await open({ panelDocumentos: failing(message) });
  await page.getByText(told).waitFor();
  expect(await page.locator('body').innerText()).not.toContain(message);
});

test('App tells what another person wrote while it saved, until it is read', async () => {
  const line = (n: number): string =>
    `Compromisos CO-00${n}: se conservó lo que otra persona escribió en «Estado», «Fecha de cierre».`;
  const lines = [11, 12, 13, 14, 15, 16, 17].map(line);
  const page = await open({ panelDocumentos: () => new Meanwhile(DOCUMENTOS_VACIO, lines) });
  const notice = page.getByRole('status').filter({ hasText: 'Quedó guardado, menos lo que' });
  await notice.waitFor();
  expect(await notice.getByRole('listitem').allInnerTexts()).toEqual([
    ...lines.slice(0, 5),
    'Y 2 más: véalas en la hoja.',
  ]);
  await notice.getByText('Si debe ir lo suyo, escríbalo otra vez en la hoja.').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  await notice.getByRole('button', { name: 'Entendido' }).click();
  expect(await notice.count()).toBe(0);
});

test('App tries again when asked', async () => {
  let attempts = 0;
  const page = await open({
    panelDocumentos: () => {
      attempts += 1;
      if (attempts === 1) throw new TransportError('NetworkError');
      return DOCUMENTOS_VACIO;
    },
  });
  await page.getByRole('button', { name: 'Reintentar' }).click();
  await page.getByText('Todavía no hay nada que informar').waitFor();
});

test('App explains fifteen seconds of silence, and still takes the answer', async () => {
  const page = await open({ arranque: never }, '2026-07-14T09:00:00-05:00');
  await page.getByText(LOADING).waitFor();
  await page.clock.runFor(14_000);
  expect(await page.getByText('varias cuentas').count()).toBe(0);
  await page.clock.runFor(2_000);
  await page.getByText('varias cuentas').waitFor();
});

test('App asks to be opened again when the script is newer', async () => {
  const page = await open({ arranque: () => ({ ...ARRANQUE, version: '2.0.0' }) });
  await page.getByText('Cierre y abra el panel').waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
});

test('App asks to be opened again when the script has lost a function', async () => {
  const { panelDocumentos: _gone, ...answers } = OFICINA;
  opened = await openPanel({ panel: 'documentos', answers });
  await opened.page.getByText('Cierre y abra el panel').waitFor();
});

const UNKNOWN = { ...ARRANQUE, quien: '', identidad: 'desconocida' } as const;

test('Identidad asks who is there, takes one of Equipo, and goes on', async () => {
  const page = await open({ arranque: () => UNKNOWN });
  await page.getByRole('button', { name: 'Continuar' }).click();
  await page.getByText('Escriba o escoja su nombre').waitFor();
  await page.keyboard.type('marta');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Documentos generados').waitFor();
  expect(opened.sent('declararIdentidad')).toEqual([{ nombre: 'Marta Ejemplo Solano' }]);
  // What the panel has may rest on who is there.
  expect(opened.sent('panelDocumentos')).toHaveLength(2);
});

test('Identidad takes no half of a name, and of who is not in Equipo says what they may do', async () => {
  const page = await open({ arranque: () => UNKNOWN });
  const field = page.getByLabel('Nombre');
  await field.fill('Luis');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Escriba o escoja su nombre').waitFor();
  expect(opened.sent('declararIdentidad')).toEqual([]);
  await page.getByRole('button', { name: 'No estoy en la lista' }).click();
  await page.getByText('Aprobar, cerrar o congelar es de quien está en Equipo').waitFor();
  await field.fill('Pedro Ejemplo Nuevo');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Usted es Pedro Ejemplo Nuevo').waitFor();
  expect(opened.sent('declararIdentidad')).toEqual([{ nombre: 'Pedro Ejemplo Nuevo' }]);
});

test('Whoever said who they are says it again from any panel, or leaves it as it was', async () => {
  const page = await open({
    arranque: () => ({ ...ARRANQUE, quien: 'Luis', identidad: 'declarada' }),
  });
  await page.getByText('Usted es Luis').waitFor();
  const change = page.getByRole('button', { name: 'Cambiar quién soy' });
  await change.press('Enter');
  await page.getByRole('button', { name: 'Cancelar' }).click();
  await page.getByText('Documentos generados').waitFor();
  await change.press('Enter');
  await page.getByLabel('Nombre').fill('luis castro');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Usted es Luis Ejemplo Castro').waitFor();
  expect(opened.sent('declararIdentidad')).toEqual([{ nombre: 'Luis Ejemplo Castro' }]);
});

test('App says so when the own code of the panel is not all there', async () => {
  const whole = servedPage('documentos');
  const start = whole.indexOf('<script>') + '<script>'.length;
  const own = whole.slice(start, whole.indexOf('</script>', start));
  for (const left of ['', `var Propio_=(function(module){})`]) {
    const { page } = await openPanel({
      panel: 'documentos',
      answers: OFICINA,
      html: whole.replace(own, () => left),
    });
    await page.getByText('A este panel le falta su código').waitFor();
  }
});
