// The panel «Sostenibilidad de la vigencia» in a real browser, on the built add-on: what lacks first, its rows made, filled and taken back
// by the keyboard alone, what is being written kept, and what another window wrote not written over.

import { eventually } from '../../support/eventually';
import { exampleBook, openBook } from '../../support/host';
import { answersOf } from '../support/book-answers';
import { OFICINA } from '../support/oficina';
import { type SOSTENIBILIDAD, sostenibilidadCon } from '../support/sostenibilidad';
import { type Answers, panelsOfThisFile } from '../support/stand-in';

const openPanel = panelsOfThisFile();
const ENDPOINTS = [
  'panelSostenibilidad',
  'guardarSostenibilidad',
  'guardarBorradorSostenibilidad',
  'crearFilasDeSostenibilidad',
  'prepararActaDeSostenibilidad',
  'deshacerCargue',
  'irA',
] as const;

async function open() {
  const book = exampleBook();
  const { answers } = answersOf(book, ENDPOINTS);
  const opened = await openPanel({ panel: 'sostenibilidad', answers });
  await opened.page.getByLabel('Vigencia').waitFor();
  return { ...opened, book };
}

test('what the year lacks is told first, and its row is reached', async () => {
  const { page, sent } = await open();
  await page.getByText('A40: ').or(page.getByText('«Sin fuente» en Financiera')).first().waitFor();
  await page.getByRole('button', { name: 'Ir a la fila de A40' }).press('Enter');
  await page.waitForTimeout(300);
  expect(sent('irA')).toEqual([
    expect.objectContaining({ registro: 'sostenibilidad', clave: 'A40 · 2026' }),
  ]);
});

test('the rows of another year are made, and taken back', async () => {
  const { page, book } = await open();
  const before = book.rows('sostenibilidad').length;
  await page.getByLabel('Vigencia').selectOption('2027');
  await page.getByRole('button', { name: /^Crear las \d+ filas que faltan$/ }).press('Enter');
  await page.getByText('filas quedaron en Sostenibilidad').waitFor();
  expect(book.rows('sostenibilidad').length).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await page.getByText('quedó deshecho').waitFor();
  expect(book.rows('sostenibilidad')).toHaveLength(before);
});

test('the acta is prepared', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Preparar el acta de la actividad 4' }).press('Enter');
  await page.getByText('con Ana Ejemplo Rivera y Clara Ejemplo Barrios').waitFor();
});

const row = (book: ReturnType<typeof exampleBook>, accion: string, vigencia = 2027) =>
  book.rows('sostenibilidad').find((one) => one.accion === accion && one.vigencia === vigencia);

test('a new year is filled by a letter and Enter each, with the money of one, saved at once and taken back', async () => {
  const { page, book, sent } = await open();
  const before = book.rows('sostenibilidad');
  await page.getByLabel('Vigencia').selectOption('2027');
  await page.locator('#sos-A01-financiera').focus();
  // A01, then A02, whose button comes between.
  for (const key of ['a', 'Enter', 'e', 'Enter', 'n']) await page.keyboard.press(key);
  await page.locator('#sos-A02-financiera').focus();
  for (const key of ['s', 'Enter', 'n', 'Enter', 'a']) await page.keyboard.press(key);
  await page.locator('#sos-A01-recursos').press('Enter');
  await page.locator('#sos-A01-montoPrevisto').fill('12.500.000');
  await page.locator('#sos-A01-respaldo').fill('CDP 45');
  await page.getByRole('button', { name: 'Guardar 2 acciones' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('2 acciones quedaron en Sostenibilidad de 2027.').waitFor();
  expect(row(book, 'A01')).toMatchObject({
    financiera: 'Asegurada',
    tecnica: 'En trámite',
    administrativa: 'No requiere',
    montoPrevisto: 12_500_000,
    respaldo: 'CDP 45',
    // As a row that is made: who answers, and from where the year before.
    responsable: before.find(({ accion, vigencia }) => accion === 'A01' && vigencia === 2026)
      ?.responsable,
    fuente: before.find(({ accion, vigencia }) => accion === 'A01' && vigencia === 2026)?.fuente,
  });
  expect(row(book, 'A02')).toMatchObject({ financiera: 'Sin fuente', administrativa: 'Asegurada' });
  expect(sent('guardarSostenibilidad')).toHaveLength(1);
  await page.getByRole('button', { name: 'Guardar', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await page.getByText('quedó deshecho').waitFor();
  expect(book.rows('sostenibilidad')).toEqual(before);
});

test('what is blank is filled at once among what is shown, as the year before one by one, and discarded', async () => {
  const { page, book } = await open();
  await page.getByLabel('Vigencia').selectOption('2027');
  await page.locator('#sos-A01-como-antes').press('Enter');
  const { financiera } = row(book, 'A01', 2026) ?? {};
  expect(await page.locator('#sos-A01-financiera').inputValue()).toBe(financiera);
  const [first] = await page
    .locator('#sostenibilidad-componente option')
    .evaluateAll((all) => all.slice(1).map((one) => (one as HTMLOptionElement).value));
  await page.locator('#sostenibilidad-componente').selectOption(`${first}`);
  const own = book.rows('pam').filter(({ componente }) => componente === first).length;
  await page.locator('#sostenibilidad-llenar-tecnica').selectOption('No requiere');
  await page.getByRole('button', { name: `Guardar ${own} acciones` }).waitFor();
  await page.getByRole('button', { name: 'Descartar' }).press('Enter');
  await page.getByRole('button', { name: 'Guardar', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter');
  await page.getByRole('button', { name: `Guardar ${own} acciones` }).waitFor();
  // In another year there is nothing to bring it back to.
  await page.getByRole('button', { name: 'Descartar' }).press('Enter');
  await page.getByRole('button', { name: 'Deshacer' }).waitFor();
  await page.getByLabel('Vigencia').selectOption('2026');
  await page.getByRole('button', { name: 'Deshacer' }).waitFor({ state: 'detached' });
});

test('a figure that cannot be read is told in its acción, and nothing is written', async () => {
  const { page, book } = await open();
  const before = book.rows('sostenibilidad');
  await page.locator('#sos-A02-recursos').press('Enter');
  await page.locator('#sos-A02-montoPrevisto').fill('doce millones');
  await page.locator('#sos-A03-tecnica').selectOption('Sin fuente');
  await page.keyboard.press('Control+Enter');
  await page.locator('#sos-A02-montoPrevisto-error').waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  expect(await eventually(focused, (id) => id.startsWith('sos'))).toBe('sos-A02-montoPrevisto');
  expect(book.rows('sostenibilidad')).toEqual(before);
});

test('two windows: what the other wrote meanwhile is told, and not written over', async () => {
  const { data } = exampleBook().host;
  const [ana, marta] = [openBook(data), openBook(data, { user: 'marta.ejemplo@ejemplo.invalid' })];
  const { page } = await openPanel({
    panel: 'sostenibilidad',
    answers: answersOf(ana, ENDPOINTS).answers,
  });
  await page.locator('#sos-A01-tecnica').waitFor();
  const seen = marta.call<typeof SOSTENIBILIDAD>('panelSostenibilidad', { vigencia: '2026' });
  const leida = seen.acciones[0]?.leida;
  marta.call('guardarSostenibilidad', {
    vigencia: '2026',
    filas: [{ accion: 'A01', leida, campos: { tecnica: 'Sin fuente' } }],
  });
  await page.locator('#sos-A01-tecnica').selectOption('No requiere');
  await page.keyboard.press('Control+Enter');
  await page.getByText('alguien cambió estas filas').waitFor();
  expect(row(ana, 'A01', 2026)).toMatchObject({ tecnica: 'Sin fuente' });
  expect(await page.locator('#sos-A01-tecnica').inputValue()).toBe('No requiere');
});

test('another year is not shown over what is written, and what is written comes back with the panel', async () => {
  const { page, sent, book } = await open();
  await page.locator('#sos-A01-tecnica').selectOption('Sin fuente');
  await page.getByLabel('Vigencia').selectOption('2027');
  await page.getByText('Guarde o descarte lo escrito en 2026').waitFor();
  expect(await page.getByLabel('Vigencia').inputValue()).toBe('2026');
  await eventually(
    async () => sent('guardarBorradorSostenibilidad').length,
    (n) => n > 0,
  );
  const { answers } = answersOf(book, ENDPOINTS);
  const kept = sent('guardarBorradorSostenibilidad').at(-1) as { borrador: object };
  const again = await openPanel({
    panel: 'sostenibilidad',
    answers: {
      ...answers,
      panelSostenibilidad: () => ({
        ...book.call<typeof SOSTENIBILIDAD>('panelSostenibilidad', { vigencia: '2026' }),
        borrador: kept.borrador,
        borradorDe: 'v1',
      }),
    } as unknown as Answers,
  });
  await again.page.getByText('Se recuperó lo que estaba escribiendo.').waitFor();
  expect(await again.page.locator('#sos-A01-tecnica').inputValue()).toBe('Sin fuente');
  await again.page.getByRole('button', { name: 'Guardar 1 acción' }).waitFor();
});

test('what was recovered and then discarded does not come back with its year, nor keeps anybody from another', async () => {
  let minutes = 0;
  const book = exampleBook({ now: () => new Date(Date.UTC(2026, 6, 15, 15, minutes)) });
  const filas = { A01: { tecnica: 'Sin fuente' } };
  book.call('guardarBorradorSostenibilidad', {
    borrador: { vigencia: '2026', filas },
    ventana: 'v1',
  });
  minutes += 2;
  const { answers } = answersOf(book, ENDPOINTS);
  const { page } = await openPanel({ panel: 'sostenibilidad', answers });
  await page.getByText('Se recuperó lo que estaba escribiendo.').waitFor();
  await page.getByRole('button', { name: 'Descartar' }).press('Enter');
  const was = row(book, 'A01', 2026)?.tecnica;
  expect(await page.locator('#sos-A01-tecnica').inputValue()).toBe(was);
  for (const year of ['2027', '2026']) {
    await page.getByLabel('Vigencia').selectOption(year);
    await page.waitForFunction(() => !document.querySelector('.progress-track'));
    expect(await page.getByLabel('Vigencia').inputValue()).toBe(year);
  }
  expect(await page.locator('#sos-A01-tecnica').inputValue()).toBe(was);
  expect(await page.getByText('Se recuperó lo que estaba escribiendo.').count()).toBe(0);
});

test('six hundred acciones: the first are there, all when asked, and a letter is not waited for', async () => {
  const { page } = await openPanel({
    panel: 'sostenibilidad',
    answers: {
      ...OFICINA,
      guardarBorradorSostenibilidad: () => null,
      panelSostenibilidad: () => sostenibilidadCon(600, 600),
    } as unknown as Answers,
  });
  await page.getByRole('button', { name: 'Ver las 600 acciones' }).press('Enter');
  await page.locator('#sos-A600-financiera').focus();
  const took = await page.evaluate(async () => {
    const select = document.getElementById('sos-A600-financiera') as HTMLSelectElement;
    const start = performance.now();
    select.value = 'Asegurada';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return performance.now() - start;
  });
  process.stderr.write(`600 acciones: ${took.toFixed(0)} ms a choice\n`);
  await page.getByRole('button', { name: 'Guardar 1 acción' }).waitFor();
  expect(took).toBeLessThan(1000);
});
