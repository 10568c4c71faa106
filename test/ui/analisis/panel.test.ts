// The panel «Del diagnóstico al plan» in a real browser, on the built add-on where it writes: from a critical component to a need and
// to its acción by the keyboard alone; what lacks is told, what is being written is kept, and what is refused is shown.

import type { AnalisisVisto } from '../../../src/addon/analisis/ver';
import { eventually } from '../../support/eventually';
import { exampleBook, openBook } from '../../support/host';
import { ANALISIS, ANALISIS_VACIO } from '../support/analisis';
import { answersOf } from '../support/book-answers';
import { OFICINA } from '../support/oficina';
import { type Answers, panelsOfThisFile, Refusal, TransportError } from '../support/stand-in';

const openPanel = panelsOfThisFile();
const ENDPOINTS = [
  'panelAnalisis',
  'crearNecesidad',
  'formularAccion',
  'enlazarAcciones',
  'explicarNecesidad',
  'guardarBorradorAnalisis',
  'deshacerCargue',
  'guardarFila',
] as const;
const HECHO = {
  codigo: 'FU-0031',
  dicho: 'FU-0031 quedó.',
  cargue: 'C-0009',
  errores: [],
};
const open = (answers: Partial<Record<string, unknown>> = {}) =>
  openPanel({
    panel: 'analisis',
    answers: {
      ...OFICINA,
      panelAnalisis: () => ANALISIS,
      guardarBorradorAnalisis: () => null,
      crearNecesidad: () => HECHO,
      formularAccion: () => HECHO,
      enlazarAcciones: () => HECHO,
      explicarNecesidad: () => HECHO,
      ...answers,
    } as unknown as Answers,
  });

test('by the keyboard alone: from a critical component to a need, to its acción, and taken back', async () => {
  const book = exampleBook();
  const { answers } = answersOf(book, ENDPOINTS);
  const { page } = await openPanel({ panel: 'analisis', answers });
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
  await page.locator('#analisis-criticos').press('Enter');
  const worst = page.locator('#analisis-criticos-contenido li').first();
  await worst.getByRole('button', { name: 'Escribir la necesidad…' }).press('Enter');
  await page.getByText('Su dato se escribe en Caracterización.').waitFor();
  expect(await focused()).toBe('analisis-titulo');
  // Clase, then the need.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Los planes de área no se revisan');
  for (const [campo, valor] of [
    ['urgencia', '5'],
    ['tendencia', '4'],
    ['impacto', '5'],
  ]) {
    await page.locator(`#analisis-${campo}`).focus();
    await page.keyboard.press(valor as string);
  }
  await page.getByText('Prioridad: 14 de 15.').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('FU-0068 quedó en Fundamentos, con su dato CT-0030.').waitFor();
  expect(await eventually(focused, (id) => id.startsWith('abre'))).toBe('abre-accion-FU-0068');
  await page.keyboard.press('Enter');
  await page.getByText('Responde a FU-0068').waitFor();
  expect(await page.locator('#analisis-codigo').inputValue()).toBe('A41');
  // Field by field, in the order of the form.
  await page.locator('#analisis-codigo').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Revisión de los planes de área');
  for (let i = 0; (await focused()) !== 'accion-indicador' && i < 5; i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await eventually(focused, (id) => id === 'analisis-lineaBase')).toBe('analisis-lineaBase');
  expect(await page.locator('#analisis-fuenteLineaBase').inputValue()).toMatch(/20\d\d.*CT-0030/);
  for (const [campo, valor] of [
    ['tipoAcumulacion', 'Red'],
    ['meta2026', '60'],
    ['meta2027', '50,5'],
    ['metaCuatrienio', '50,5'],
    ['fechaInicio', '1/2/2026'],
    ['fechaFin', '30/11/2027'],
    ['responsable', 'Luis'],
  ] as const) {
    await page.locator(`#analisis-${campo}`).focus();
    await page.keyboard.type(valor);
    if (campo === 'responsable') await page.keyboard.press('Enter');
  }
  // Folded parts are opened by the keyboard as any other.
  await page.locator('#accion-aporta').press('Enter');
  for (const [campo, valor] of [
    ['estrategia', 'FU-0023'],
    ['metaPlanDesarrollo', 'MP-01'],
  ]) {
    await page.locator(`#analisis-${campo}`).focus();
    await page.keyboard.type(`${valor}`);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Control+Enter');

  await page.getByText('A41 quedó en el PAM y responde a FU-0068').waitFor();
  const [first] = book.call<AnalisisVisto>('panelAnalisis').autoevaluacion?.criticos ?? [];
  expect(book.rows('pam').find(({ codigo }) => codigo === 'A41')).toMatchObject({
    responde: 'FU-0068',
    accion: 'Revisión de los planes de área',
    unidad: 'Porcentaje',
    tipoAcumulacion: 'Reducción',
    lineaBase: first?.criticidad,
    meta2026: 60,
    meta2027: 50.5,
    metaCuatrienio: 50.5,
    fechaInicio: '2026-02-01',
    fechaFin: '2027-11-30',
    responsable: 'Luis Ejemplo Castro',
    estrategia: 'FU-0023',
    metaPlanDesarrollo: 'MP-01 · 8 IED en categoría B o superior',
  });
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await page.getByText('quedó deshecho').waitFor();
  expect(book.rows('pam').find(({ codigo }) => codigo === 'A41')).toBeUndefined();
});

test('the figures of an acción are judged beside their fields, before it is saved', async () => {
  const opened = await open();
  const { page } = opened;
  const said = (campo: string): Promise<string> =>
    page.locator('.field', { has: page.locator(`#analisis-${campo}`) }).innerText();
  const type = async (campo: string, valor: string): Promise<void> => {
    await page.locator(`#analisis-${campo}`).fill(valor);
    await page.keyboard.press('Tab');
  };
  await page.locator('#abre-accion-FU-0030').click();
  await page.getByRole('button', { name: 'Tomar 46,8 de CT-0009 como línea base' }).click();
  expect(await page.locator('#analisis-lineaBase').inputValue()).toBe('46,8');
  expect(await page.locator('#analisis-metaCuatrienio').inputValue()).toBe('30');
  await page.locator('#analisis-tipoAcumulacion').selectOption('Stock');
  await page.keyboard.press('Tab');
  await page.getByText('Con tipo Stock la línea base (46,8) y la meta (30)').waitFor();
  expect(await said('lineaBase')).toContain('Con tipo Stock');
  await page.locator('#analisis-tipoAcumulacion').selectOption('Capacidad');
  await type('meta2024', '50');
  await type('meta2025', '48');
  await page.getByText('La meta de 2025 (48) retrocede frente a la de 2024 (50)').waitFor();
  expect(await said('meta2025')).toContain('retrocede');
  await type('lineaBase', '10,1');
  await page.getByText('no es la de Caracterización (CT-0009: 46,8): deje una sola').waitFor();
  await type('meta2026', 'doce');
  await page.locator('#analisis-meta2026-error').waitFor();
  await type('fechaInicio', '1/2/2027');
  await type('fechaFin', '1/2/2026');
  await page.getByText('Termina (01/02/2026) antes de empezar').waitFor();
  expect(opened.sent('formularAccion')).toEqual([]);
  // What is put right is told no more.
  await type('meta2026', '60');
  await page.locator('#analisis-meta2026-error').waitFor({ state: 'detached' });
  await type('meta2025', '55');
  await page.getByText('retrocede').waitFor({ state: 'detached' });
});

test('what another window writes is offered, and what is on the screen waits in turn', async () => {
  const opened = await open({
    panelAnalisis: () => ({
      ...ANALISIS,
      otrosBorradores: [
        {
          ventana: 'v2',
          hace: 20,
          borrador: {
            forma: 'necesidad',
            de: 'CT-0012',
            campos: { clase: 'Necesidad', enunciado: 'Otra ventana' },
          },
        },
      ],
    }),
  });
  const { page } = opened;
  await page.locator('#abre-accion-FU-0030').click();
  await page.locator('#analisis-accion').fill('A medias');
  await page.getByRole('button', { name: /Necesidad nueva: Otra ventana/ }).click();
  await page.getByText('Se recuperó lo que estaba escribiendo.').waitFor();
  expect(await page.locator('#analisis-enunciado').inputValue()).toBe('Otra ventana');
  const kept = opened.sent('guardarBorradorAnalisis') as { borrador: { campos: object } | null }[];
  expect(kept).toMatchObject([{ borrador: { campos: { accion: 'A medias' } } }]);
  // Saved, it is forgotten in the window where it was.
  await page.locator('#analisis-fuente').selectOption('PMI');
  await page.keyboard.press('Control+Enter');
  await page.getByText('FU-0031 quedó.').waitFor();
  expect([...opened.sent('guardarBorradorAnalisis')].pop()).toMatchObject({
    borrador: null,
    de: 'v2',
  });
});

test('what lacks is told beside its field, which takes the keyboard, and nothing is asked', async () => {
  const opened = await open();
  const { page } = opened;
  await page.getByRole('button', { name: 'Escribir una necesidad…' }).first().click();
  await page.getByRole('button', { name: 'Guardar necesidad' }).click();
  await page.getByText('Escriba la necesidad.').waitFor();
  await page.getByText('Escoja de dónde viene la necesidad.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('analisis-enunciado');
  expect(opened.sent('crearNecesidad')).toEqual([]);
});

test('Esc leaves the form, and the keyboard goes back to what opened it', async () => {
  const { page } = await open();
  const button = page.locator('#abre-explicacion-FU-0030');
  await button.click();
  await page.getByLabel('Explicación').fill('La atiende otra oficina.');
  await page.keyboard.press('Escape');
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  expect(await eventually(focused, (id) => id !== '')).toBe('abre-explicacion-FU-0030');
});

test('an explanation says what it was written over, and an acción without need says what it attends', async () => {
  const opened = await open();
  const { page } = opened;
  await page.locator('#abre-explicacion-FU-0063').click();
  await page.getByLabel('Explicación').fill('La atiende otra oficina.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('FU-0031 quedó.').waitFor();
  expect(opened.sent('explicarNecesidad')).toMatchObject([
    {
      necesidad: 'FU-0063',
      antes: 'Se atiende con la socialización del plan.',
      texto: 'La atiende otra oficina.',
    },
  ]);
  await page.locator('#analisis-sin-necesidad').click();
  await page.locator('#abre-atiende-A17').click();
  await page.locator('#analisis-necesidad').fill('FU-0030');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Enlazar' }).click();
  await page.locator('#analisis-sin-accion').waitFor();
  expect(opened.sent('enlazarAcciones')).toMatchObject([
    { enlaces: [{ accion: 'A17', necesidad: 'FU-0030' }] },
  ]);
});

test('what is refused is shown, and what was written stays', async () => {
  const { page } = await open({
    crearNecesidad: () => {
      throw new Refusal('FU-0030 ya dice lo mismo: enlácela.', [], 'NECESIDAD_REPETIDA');
    },
  });
  await page.getByRole('button', { name: 'Escribir una necesidad…' }).first().click();
  await page.locator('#analisis-enunciado').fill('Repetida');
  await page.locator('#analisis-fuente').selectOption('PMI');
  await page.getByRole('button', { name: 'Guardar necesidad' }).click();
  await page.getByText('FU-0030 ya dice lo mismo').waitFor();
  expect(await page.locator('#analisis-enunciado').inputValue()).toBe('Repetida');
});

test('without an answer it says what is not known, and asking again is the same request', async () => {
  let asked = 0;
  const opened = await open({
    formularAccion: () => {
      asked += 1;
      if (asked === 1) throw new TransportError('NetworkError: Connection failure due to HTTP 0');
      return HECHO;
    },
  });
  const { page } = opened;
  await page.locator('#abre-accion-FU-0030').click();
  await page.locator('#analisis-accion').fill('Acompañar a las IED');
  await page.getByRole('button', { name: 'Guardar acción' }).click();
  await page.getByText('No se sabe si quedó hecho').waitFor();
  await page.getByRole('button', { name: 'Guardar acción' }).click();
  await page.getByText('FU-0031 quedó.').waitFor();
  const [first, second] = opened.sent('formularAccion') as { pedido: string }[];
  expect(second).toEqual(first);
});

test('what was being written comes back with the panel', async () => {
  const { page } = await open({
    panelAnalisis: () => ({
      ...ANALISIS,
      borrador: {
        forma: 'accion',
        de: 'FU-0030',
        campos: { codigo: 'A18', accion: 'A medias' },
      },
      borradorDe: 'v1',
    }),
  });
  await page.getByText('Se recuperó lo que estaba escribiendo.').waitFor();
  expect(await page.locator('#analisis-accion').inputValue()).toBe('A medias');
});

test('two windows: the second is told what the first wrote, and writes nothing over it', async () => {
  const { data } = exampleBook().host;
  const [ana, marta] = [openBook(data), openBook(data, { user: 'marta.ejemplo@ejemplo.invalid' })];
  const { page } = await openPanel({
    panel: 'analisis',
    answers: answersOf(ana, ENDPOINTS).answers,
  });
  await page.locator('#analisis-sin-accion').click();
  await page.locator('#abre-explicacion-FU-0063').click();
  marta.call('explicarNecesidad', {
    necesidad: 'FU-0063',
    antes: 'Se atiende con la socialización del plan (actividad 7), que no es una acción del PAM.',
    texto: 'Se atiende de otra forma.',
  });
  await page.getByLabel('Explicación').fill('Otra cosa.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('alguien cambió estas filas').waitFor();
  expect(ana.rows('fundamentos').find(({ codigo }) => codigo === 'FU-0063')).toMatchObject({
    sinAccion: 'Se atiende de otra forma.',
  });
});

test('a new book says what comes first', async () => {
  const { page } = await open({ panelAnalisis: () => ANALISIS_VACIO });
  await page.getByText('El diagnóstico está por comenzar').waitFor();
  await page.getByRole('button', { name: 'Escribir una necesidad…' }).waitFor();
});

test('the result of the plan before is written as línea base, and what lacks is told', async () => {
  const book = exampleBook();
  const { page } = await openPanel({
    panel: 'analisis',
    answers: answersOf(book, ENDPOINTS).answers,
  });
  await page.getByRole('button', { name: 'Resultado del PAM anterior…' }).click();
  await page.locator('#analisis-valor').fill('48');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Escriba el año del resultado.').waitFor();
  await page.locator('#analisis-vigencia').fill('2023');
  await page.locator('#analisis-fuente').fill('Informe final ficticio de ejemplo');
  await page.keyboard.press('Control+Enter');
  await page.getByText('CT-0030 quedó en Caracterización, como línea base.').waitFor();
  expect(book.rows('caracterizacion').find(({ codigo }) => codigo === 'CT-0030')).toMatchObject({
    dimension: 'Resultados del PAM anterior',
    tema: 'Resultado del PAM anterior',
    valor: 48,
    vigencia: 2023,
    esLineaBase: true,
  });
});
