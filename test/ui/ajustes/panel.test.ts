// The panel «Autorización de ajuste»: what it lacks is told beside its field, what is refused is shown, and what is being written is kept.

import { AJUSTES, AJUSTES_VACIO, CONCEDIDA, EFECTO_VISTO, SIN_CIERRES } from '../support/ajustes';
import { OFICINA } from '../support/oficina';
import { type Answers, panelsOfThisFile, Refusal, servedPage } from '../support/stand-in';

const openPanel = panelsOfThisFile();
const HECHO = {
  codigo: 'AJ-0004',
  dicho: 'AJ-0004: hecho.',
  efecto: [],
  documentos: [],
  cargue: 'C-0012',
};
const open = (answers: Answers = {}, de = '') =>
  openPanel({
    panel: 'ajustes',
    ...(de && { html: servedPage('ajustes', de) }),
    answers: {
      ...OFICINA,
      panelAjustes: () => AJUSTES_VACIO,
      verEfectoDeAjuste: (pedido: { valor: string }) => ({
        ...EFECTO_VISTO,
        ...(pedido.valor === '' && { debeDecir: '', efecto: [] }),
      }),
      guardarBorradorAjuste: () => null,
      pedirAjuste: () => HECHO,
      pasarAjuste: () => HECHO,
      ...answers,
    } as Answers,
  });

test('without a quarter closed for good it says that there is nothing to ask for', async () => {
  const { page } = await open({ panelAjustes: () => SIN_CIERRES });
  await page.getByText('No hay trimestres cerrados definitivamente').waitFor();
  expect(await page.getByRole('button', { name: 'Pedir autorización' }).count()).toBe(0);
});

test('by the keyboard alone: what it says, what it should, the effect, and the request', async () => {
  const opened = await open();
  const { page } = opened;
  await page.locator('#ajuste-accion').focus();
  await page.keyboard.type('A03');
  await page.keyboard.press('Tab');
  await page.getByText('Dice: 85').waitFor();
  await page.locator('#ajuste-valor').focus();
  await page.keyboard.type('58');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Se invirtieron.');
  await page.getByRole('button', { name: 'Ver el efecto' }).press('Enter');
  await page.getByText('A03: estado: en meta → rezagada').waitFor();
  await page.getByRole('button', { name: 'Pedir autorización' }).press('Enter');
  await page.getByText('AJ-0004: hecho.').waitFor();
  expect(opened.sent('pedirAjuste')).toMatchObject([
    { corte: '2026-T2', accion: 'A03', campo: 'ejecutado', valor: '58', motivo: 'Se invirtieron.' },
  ]);
});

test('what lacks is told beside its field, which takes the keyboard, and nothing is asked', async () => {
  const opened = await open();
  const { page } = opened;
  await page.getByRole('button', { name: 'Pedir autorización' }).click();
  await page.getByText('Escoja la acción.').waitFor();
  await page.getByText('Escriba el motivo: es lo que lee quien autoriza.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ajuste-accion');
  expect(opened.sent('pedirAjuste')).toEqual([]);
});

test('what is refused is shown, and what was written stays', async () => {
  const { page } = await open({
    panelAjustes: () => ({
      ...AJUSTES_VACIO,
      borrador: { corte: '2026-T2', accion: 'A03', campo: 'ejecutado', valor: '85', motivo: 'x' },
    }),
    pedirAjuste: () => {
      throw new Refusal(
        'Ejecutado de A03 en 2026-T2 ya dice 85: no hay nada que corregir.',
        [],
        'AJUSTE',
      );
    },
  } as Answers);
  await page.getByRole('button', { name: 'Pedir autorización' }).click();
  await page.getByText('ya dice 85: no hay nada que corregir').waitFor();
  expect(await page.locator('#ajuste-valor').inputValue()).toBe('85');
});

test('negating asks why, and Esc goes back without doing it', async () => {
  const opened = await open({ panelAjustes: () => AJUSTES });
  const { page } = opened;
  await page.getByRole('button', { name: 'Negar…' }).click();
  await page.getByRole('button', { name: 'Negar', exact: true }).click();
  await page.getByText('Escriba por qué: lo lee quien la pidió.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Negar…' }).click();
  await page.getByLabel('Por qué se niega').fill('El dato está bien.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('AJ-0004: hecho.').waitFor();
  expect(opened.sent('pasarAjuste')).toMatchObject([
    { codigo: 'AJ-0003', paso: 'negar', respuesta: 'El dato está bien.' },
  ]);
});

test('applying says what it writes before it does', async () => {
  const opened = await open({ panelAjustes: () => ({ ...AJUSTES, ajustes: [CONCEDIDA] }) });
  const { page } = opened;
  await page.getByText('Vence el 30/11/2026 a las 10:05: faltan 20 h 15 min').waitFor();
  await page.getByRole('button', { name: 'Aplicar…' }).click();
  await page.getByText(/Se escribe en Seguimiento: A18 Comprometido/).waitFor();
  expect(opened.sent('pasarAjuste')).toEqual([]);
  await page.getByRole('button', { name: 'Sí, aplicar' }).click();
  await page.getByText('AJ-0004: hecho.').waitFor();
  expect(opened.sent('pasarAjuste')).toMatchObject([{ codigo: 'AJ-0002', paso: 'aplicar' }]);
});

test('opened on a report it begins with it, and what was being written of another one waits', async () => {
  const borrador = { corte: '2025-T4', accion: 'A16', campo: 'ejecutado', valor: '7', motivo: 'M' };
  const answers = { panelAjustes: () => ({ ...AJUSTES, borrador, borradorDe: 'v1' }) } as Answers;
  const opened = await open(answers, '2026-T2 A03');
  const { page } = opened;
  await page.getByText('Dice: 85').waitFor();
  expect(await page.locator('#ajuste-corte').inputValue()).toBe('2026-T2');
  expect(await page.locator('#ajuste-accion').inputValue()).toContain('A03');
  expect(await page.locator('#ajuste-valor').inputValue()).toBe('');
  await page.getByText('Lo que estaba escribiendo de A16 sigue guardado').waitFor();
  expect(opened.sent('verEfectoDeAjuste')).toMatchObject([{ corte: '2026-T2', accion: 'A03' }]);
  await page.locator('#ajuste-valor').fill('58');
  await page.locator('#ajuste-motivo').fill('Se invirtieron.');
  await page.getByRole('button', { name: 'Pedir autorización' }).click();
  await page.getByText('AJ-0004: hecho.').waitFor();
  for (const sent of opened.sent('guardarBorradorAjuste'))
    expect(sent).not.toMatchObject({ de: 'v1' });
});

test('opened on something that is not there, nothing is chosen', async () => {
  const { page } = await open({}, '2019-T1 A99');
  expect(await page.locator('#ajuste-accion').inputValue()).toBe('');
});

test('what was being written when it closed a moment ago is offered, taken whole, and forgotten with its window once asked', async () => {
  const borrador = { corte: '2026-T1', accion: 'A18', campo: 'ejecutado', valor: '7', motivo: 'M' };
  const opened = await open({
    panelAjustes: () => ({ ...AJUSTES, otrosBorradores: [{ ventana: 'v1', hace: 8, borrador }] }),
  } as Answers);
  const { page } = opened;
  expect(await page.locator('#ajuste-valor').isVisible()).toBe(false);
  await page
    .getByRole('button', { name: 'Continuar aquí «A18 de 2026-T1» (hace un momento)' })
    .press('Enter');
  expect(await page.locator('#ajuste-valor').inputValue()).toBe('7');
  expect(await page.getByText('Continuar aquí').count()).toBe(0);
  await page.getByRole('button', { name: 'Pedir autorización' }).click();
  await page.getByText('AJ-0004: hecho.').waitFor();
  expect(opened.sent('guardarBorradorAjuste')).toMatchObject([{ borrador: null, de: 'v1' }]);
  expect(await page.locator('#ajuste-valor').inputValue()).toBe('');
});
