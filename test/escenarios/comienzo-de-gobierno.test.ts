// The beginning of a government in a book with nothing in it: activities 1, 2, 3 and 4 by their panels and the keyboard alone, in a real
// browser on the built add-on.

import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { type Book, newBook } from '../support/host';
import { answersOf } from '../ui/support/book-answers';
import { AXE, checkPage } from '../ui/support/check-page';
import { panelsOfThisFile } from '../ui/support/stand-in';

const openPanel = panelsOfThisFile(AXE);
const ENDPOINTS = [
  'panelAnalisis',
  'crearNecesidad',
  'formularAccion',
  'guardarFila',
  'guardarBorradorAnalisis',
  'panelActa',
  'actaGuardada',
  'desarrolloDeActa',
  'guardarActa',
  'guardarBorradorLocal',
  'panelSostenibilidad',
  'guardarSostenibilidad',
  'guardarBorradorSostenibilidad',
  'crearFilasDeSostenibilidad',
  'prepararActaDeSostenibilidad',
] as const;

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.id || active?.textContent?.trim() || '';
  });

/** Goes on by Tab, or by Ctrl+↓ where told, until what is wanted has the keyboard. */
async function goTo(page: Page, wanted: string | RegExp): Promise<void> {
  const is = (where: string): boolean =>
    typeof wanted === 'string' ? where === wanted : wanted.test(where);
  for (let i = 0; i < 90; i++) {
    if (is(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${wanted}; it is at ${await focused(page)}`);
}

/** Fills fields in the order of the form: a value of a list by its first letters. */
async function fill(page: Page, fields: readonly (readonly [string, string])[]): Promise<void> {
  for (const [id, text] of fields) {
    await goTo(page, id);
    await page.keyboard.type(text);
  }
}

const open = async (book: Book, panel: string): Promise<Page> => {
  const { page } = await openPanel({ panel, answers: answersOf(book, ENDPOINTS).answers });
  await page.locator('button, input').first().waitFor();
  return page;
};

async function analizar(book: Book): Promise<void> {
  const page = await open(book, 'analisis');
  await page.getByText('El diagnóstico está por comenzar').waitFor();
  await goTo(page, 'abre-dato-');
  await page.keyboard.press('Enter');
  await fill(page, [
    ['analisis-dimension', 'Pruebas ext'],
    ['analisis-indicador', 'IED en categoría B o superior en Saber 11'],
    ['analisis-vigencia', '2023'],
    ['analisis-valor', '3'],
    ['analisis-unidad', 'IED'],
    ['analisis-fuente', 'Icfes'],
    ['analisis-esLineaBase', 'S'],
    ['analisis-meta', '8'],
  ]);
  await page.keyboard.press('Control+Enter');
  await page.getByText('CT-0001 quedó en Caracterización').waitFor();
  expect(
    await eventually(
      () => focused(page),
      (id) => id.startsWith('abre-'),
    ),
  ).toBe('abre-necesidad-CT-0001');
  await page.keyboard.press('Enter');
  await fill(page, [
    ['analisis-enunciado', 'Resultados bajos en Saber 11'],
    ['analisis-urgencia', '5'],
    ['analisis-tendencia', '4'],
    ['analisis-impacto', '5'],
  ]);
  await page.keyboard.press('Control+Enter');
  await page.getByText('FU-0001 quedó en Fundamentos').waitFor();
  expect(
    await eventually(
      () => focused(page),
      (id) => id.startsWith('abre-'),
    ),
  ).toBe('abre-accion-FU-0001');
  await page.keyboard.press('Enter');
  await fill(page, [
    ['analisis-accion', 'Acompañar el uso de los resultados'],
    ['analisis-componente', 'Acomp'],
  ]);
  await page.keyboard.press('Enter');
  await goTo(page, /^Tomar 3 de CT-0001/);
  await page.keyboard.press('Enter');
  await eventually(
    () => focused(page),
    (id) => id === 'analisis-lineaBase',
  );
  await page.locator('#analisis-tipoAcumulacion').focus();
  await fill(page, [
    ['analisis-tipoAcumulacion', 'Cap'],
    ['analisis-meta2024', '4'],
    ['analisis-meta2025', '5'],
    ['analisis-meta2026', '7'],
    ['analisis-meta2027', '8'],
    ['analisis-fechaInicio', '1/2/2024'],
    ['analisis-fechaFin', '30/11/2027'],
    ['analisis-responsable', 'Luis Ejemplo Castro'],
  ]);
  await page.keyboard.press('Control+Enter');
  await page.getByText('A01 quedó en el PAM y responde a FU-0001.').waitFor();
  expect(book.rows('pam')).toMatchObject([
    { codigo: 'A01', lineaBase: 3, meta2024: 4, meta2027: 8, metaCuatrienio: 8 },
  ]);
  expect(await checkPage(page, 'comienzo-analisis')).toEqual([]);
}

interface Reunion {
  readonly actividad: string;
  readonly asunto: string;
  readonly personas: readonly (readonly [nombre: string, cargo: string])[];
  readonly dice: string;
}

/** By the keyboard, from the first field to the number of the acta. */
async function levantar(book: Book, reunion: Reunion): Promise<void> {
  const page = await open(book, 'acta');
  await page.locator('#acta-tipo:focus').waitFor();
  await fill(page, [
    ['acta-tipo', 'Otra'],
    ['acta-asunto', reunion.asunto],
    ['acta-horaInicio', '8'],
    ['acta-horaFin', '10'],
    ['acta-lugar', 'Sala de juntas'],
    // With its point: a 1 alone is taken for the 10 that follows.
    ['acta-actividad', `${reunion.actividad}.`],
  ]);
  await asisten(page, reunion.personas);
  await goTo(page, 'acta-del-libro');
  await page.keyboard.press('Enter');
  await page.getByText('con lo que dice el libro: ').waitFor();
  await firmar(page);
  const acta = book.rows('actas').find(({ asunto }) => asunto === reunion.asunto);
  expect(acta).toMatchObject({ estado: 'Definitiva', actividad: Number(reunion.actividad) });
  expect(`${acta?.desarrollo}`).toContain(reunion.dice);
}

/** People whom Equipo does not have, one after another; who is missed is told until they are there. */
async function asisten(page: Page, personas: Reunion['personas']): Promise<void> {
  for (const [nombre, cargo] of personas) {
    await goTo(page, 'asistentes-buscar');
    await page.keyboard.type(nombre);
    await page.keyboard.press('Enter');
    await page.locator('#persona-cargo:focus').waitFor();
    await page.keyboard.type(cargo);
    await page.keyboard.press('Control+Enter');
    await page.locator('#asistentes-buscar:focus').waitFor();
  }
  await page.getByText(/ni delegó|ni delegaron/).waitFor({ state: 'detached' });
}

async function firmar(page: Page): Promise<void> {
  await goTo(page, 'seccion-firmas');
  await page.keyboard.press('Enter');
  await fill(page, [['acta-elaboro', 'Luis Ejemplo Castro']]);
  await page.keyboard.press('Enter');
  expect(await checkPage(page, 'comienzo-acta')).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByText(/Acta N\.º \d+ de/).waitFor();
}

/** The acta that the panel of Sostenibilidad left half written: gone on with, and finished. */
async function terminar(book: Book, personas: Reunion['personas']): Promise<void> {
  const page = await open(book, 'acta');
  await goTo(page, 'seccion-borradores');
  await page.keyboard.press('Enter');
  // Nothing is written in the form: there is nothing to ask.
  await goTo(page, /sostenibilidad del PAM/);
  await page.keyboard.press('Enter');
  await page.locator('#acta-tipo:focus').waitFor();
  await fill(page, [
    ['acta-tipo', 'Sos'],
    ['acta-horaInicio', '8'],
    ['acta-horaFin', '10'],
    ['acta-lugar', 'Sala de juntas'],
  ]);
  await asisten(page, personas);
  await firmar(page);
}

async function sostener(book: Book): Promise<void> {
  const page = await open(book, 'sostenibilidad');
  await goTo(page, 'sos-A01-financiera');
  for (const letter of ['A', 'E', 'N']) {
    await page.keyboard.press(letter);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Shift+Tab');
  await page.locator('#sos-A01-recursos').focus();
  await page.keyboard.press('Enter');
  await fill(page, [
    ['sos-A01-fuente', 'SGP C'],
    ['sos-A01-montoPrevisto', '45.000.000'],
    ['sos-A01-respaldo', 'CDP 12'],
  ]);
  await page.keyboard.press('Control+Enter');
  await page.getByText('1 acción quedó en Sostenibilidad de 2024.').waitFor();
  expect(await checkPage(page, 'comienzo-sostenibilidad')).toEqual([]);
  await goTo(page, 'Preparar el acta de la actividad 4');
  await page.keyboard.press('Enter');
  await page.getByText(/El borrador AC-\d+ quedó en Actas/).waitFor();
}

test('a beginning of government in an empty book, by the panels and the keyboard alone', async () => {
  const book = newBook({ now: () => new Date('2024-02-01T15:00:00Z') });
  const jefe = ['Ana Ejemplo Rivera', 'Jefe de Oficina de Calidad Educativa'] as const;
  await analizar(book);
  await levantar(book, {
    actividad: '1',
    asunto: 'Análisis de la información',
    personas: [
      jefe,
      ['Luis Ejemplo Castro', 'Profesional de Mejoramiento'],
      ['Eva Ejemplo Mora', 'Profesional de Evaluación'],
      ['Iván Ejemplo Paz', 'Técnico Operativo de Evaluación'],
    ],
    dice: 'IED en categoría B o superior en Saber 11: 3 IED (2023)',
  });
  await levantar(book, {
    actividad: '3',
    asunto: 'Estrategia de seguimiento',
    // Those of the last meeting come marked.
    personas: [],
    dice: 'Luis Ejemplo Castro: A01.',
  });
  await sostener(book);
  await terminar(book, [
    jefe,
    [
      'Clara Ejemplo Barrios',
      'Jefe de Oficina de Gestión Estratégica y Fortalecimiento Institucional',
    ],
  ]);
  const actas = book.rows('actas');
  expect(actas.map(({ estado, numero }) => [estado, numero])).toEqual([
    ['Definitiva', 1],
    ['Definitiva', 2],
    ['Definitiva', 3],
  ]);
  expect(`${actas[2]?.desarrollo}`).toContain('SGP Calidad: $ 45.000.000 en 1 acción.');
  // Nobody was missed in any of them, and what stood against approving for want of means does no more.
  const said = book.call<{ codigo: string }[]>('validar', {});
  expect(JSON.stringify(said)).not.toContain('ROL_AUSENTE');
  const { observaciones } = book.call<{ observaciones: { codigo: string }[] }>(
    'verReparosDelPam',
    {},
  );
  const codigos = observaciones.map(({ codigo }) => codigo);
  expect(codigos).toContain('SIN_VERIFICAR');
  expect(codigos).not.toContain('SIN_ACTA_DE_SOSTENIBILIDAD');
  expect(codigos).not.toContain('SIN_MEDIOS');
});
