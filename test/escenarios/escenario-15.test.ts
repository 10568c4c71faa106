// product.md §7, 15: the first day of a contratista who listens to a screen reader and knows little Excel. Ten minutes of steps in a book
// of practice, by keyboard alone, which touch nothing of the real one; then one compromiso of hers, updated there.

import type { Page } from 'playwright-core';
import type { PracticaVista } from '../../src/addon/practica/practica';
import { eventually } from '../support/eventually';
import { type Book, exampleBook, newBook, sheetOf } from '../support/host';
import { answersOf } from '../ui/support/book-answers';
import { panelsOfThisFile } from '../ui/support/stand-in';
import { typistAt } from '../ui/support/typist';

const openPanel = panelsOfThisFile(require.resolve('axe-core/axe.min.js'));
const NORA = 'nora.ejemplo@ejemplo.invalid';
const ENDPOINTS = [
  'panelPractica',
  'comenzarPractica',
  'abrirOtroPanel',
  'panelLoMio',
  'verPendientes',
  'posponerPendiente',
  'guardarReportes',
  'responderCompromiso',
  'guardarBorradorLoMio',
  'panelVerificar',
  'verMas',
  'irA',
  'panelActa',
  'guardarActa',
  'guardarBorradorLocal',
  'desarrolloDeActa',
  'panelFila',
  'guardarFila',
  'guardarBorradorFila',
  'deshacerCargue',
  'panelTrimestre',
  'verCierre',
  'generarDocumento',
];
const SECONDS_A_KEY = 1;
const LETTERS_A_MINUTE = 100;
const SECONDS_TO_READ_A_STEP = 20;

let keys = 0;
let letters = 0;

/** Nobody touches the mouse: what is written and pressed is counted. */
function handsAt(page: Page) {
  const typist = typistAt(page);
  return {
    press: async (key: string, times = 1) => {
      keys += times;
      await typist.press(key, times);
    },
    type: async (text: string) => {
      letters += text.length;
      await typist.type(text);
    },
    /** Goes by Tab to what a screen reader names so. */
    to: async (words: RegExp, key = 'Tab') => {
      for (let tabs = 0; tabs < 120; tabs++) {
        if (words.test(await heardAt(page))) return;
        keys += 1;
        await page.keyboard.press(key);
      }
      throw new Error(`The keyboard does not reach ${words}`);
    },
    /** What there is in the field is taken away first. */
    fill: async (text: string) => {
      keys += 1;
      letters += text.length;
      await page.keyboard.press('Control+a');
      await typist.type(text);
    },
  };
}

/** The accessible name of what has the keyboard, as the browser tells it to whoever listens. */
async function heardAt(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    if (!element || element === document.body) return '';
    const labels = [...(element.labels ?? [])].map(({ textContent }) => textContent);
    return (element.getAttribute('aria-label') ?? (labels.join(' ') || element.textContent) ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  });
}

/** axe, and that every field and button has a name, an error is tied to its field and announced, and no state is a colour alone. */
async function judge(page: Page): Promise<void> {
  const violations = await page.evaluate(async () => {
    const { axe } = window as never as {
      axe: {
        run: (o: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(violations).toEqual([]);
  // Chromium's own tree: no control without a name.
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const nameless = nodes.filter(
    ({ ignored, role, name }) =>
      !ignored &&
      ['button', 'textbox', 'combobox', 'checkbox', 'link'].includes(String(role?.value)) &&
      !String(name?.value ?? '').trim(),
  );
  expect(nameless.map(({ role, backendDOMNodeId }) => [role?.value, backendDOMNodeId])).toEqual([]);
}

async function at(book: Book, panel: string) {
  const { answers } = answersOf(book, ENDPOINTS);
  const { page } = await openPanel({ panel, answers: { ...answers, abrirOtroPanel: () => null } });
  return { page, hands: handsAt(page) };
}
const stepsDone = (book: Book): number =>
  book.call<PracticaVista>('panelPractica').pasos.filter(({ hecho }) => hecho).length;

/** Writes some fields of the row in which one stands, in its panel. */
async function fillRow(
  book: Book,
  hoja: string,
  fila: number,
  fields: readonly (readonly [RegExp, string])[],
) {
  const at1 = { startRow: fila - 1, startColumn: 0, endRow: fila - 1, endColumn: 0 };
  book.host.select(sheetOf(book.host.data, hoja).id, at1);
  const opened = await at(book, 'fila');
  await opened.page.locator('[id^="campo-"]').first().waitFor();
  await judge(opened.page);
  for (const [label, text] of fields) {
    await opened.hands.to(label);
    await opened.hands.fill(text);
  }
  await opened.hands.press('Control+Enter');
  await opened.page
    .getByText(/quedó guardada|agregada|agregó/)
    .first()
    .waitFor();
  return opened;
}

test('escenario 15', async () => {
  const real = exampleBook({ user: NORA });
  const untouched = JSON.stringify(real.host.data.sheets);
  const book = newBook({
    user: NORA,
    saveFile: ({ name }) => ({ id: name, url: `https://drive.invalid/${encodeURI(name)}` }),
  });

  // The book of practice says what it is, in words, in every panel; and which step comes next.
  const start = await at(book, 'practica');
  await start.page.getByRole('button', { name: 'Llenar y practicar' }).waitFor();
  await judge(start.page);
  await start.hands.to(/^Llenar y practicar$/);
  await start.hands.press('Enter');
  await start.page.getByText('Pasos hechos: 0 de 8').waitFor();
  await start.page.getByText(/^Reporte un trimestre.*Sigue este/).waitFor();
  await judge(start.page);

  // 1 and 2: a report. What cannot be read is said beside its field and in a summary that takes the keyboard.
  const mio = await at(book, 'lo-mio');
  // Her account is not of that office: she chooses whose place she takes.
  await mio.page.locator('#lo-mio-persona:focus').waitFor();
  await judge(mio.page);
  await mio.hands.type('nora');
  await mio.hands.press('Enter');
  await mio.hands.press('Control+Enter');
  await mio.page.locator('#por-hacer').waitFor();
  await mio.page.getByText(/^PRÁCTICA: nada de lo que haga aquí llega/).waitFor();
  await judge(mio.page);
  await mio.hands.to(/^A02 · Acompañamiento/);
  await mio.hands.press('Enter');
  await mio.hands.to(/^Ejecutado/);
  await mio.hands.fill('nueve o diez');
  await mio.hands.to(/^Guardar$/);
  await mio.hands.press('Enter');
  await mio.page.getByText('Falta corregir un dato').waitFor();
  expect(await mio.page.locator('#A02-ejecutado').getAttribute('aria-invalid')).toBe('true');
  const described =
    (await mio.page.locator('#A02-ejecutado').getAttribute('aria-describedby')) ?? '';
  const told = await Promise.all(
    described.split(' ').map((id) => mio.page.locator(`[id="${id}"]`).innerText()),
  );
  expect(told.join(' ')).toContain('no se lee como número');
  // The keyboard is at the summary, which is read aloud.
  expect(
    await mio.page.evaluate(
      () => document.activeElement?.closest('[role="alert"], [tabindex="-1"]')?.textContent,
    ),
  ).toContain('Falta corregir un dato');
  await judge(mio.page);
  await mio.page.locator('#A02-ejecutado').focus();
  await mio.hands.fill('9');
  await mio.hands.to(/^Guardar$/);
  await mio.hands.press('Enter');
  await mio.page.getByText('Reporte guardado.').waitFor();
  await mio.hands.to(/^Enviar A02$/, 'Shift+Tab');
  await mio.hands.press('Enter');
  await mio.page.getByText('1 reporte enviado.').waitFor();

  // 4: a compromiso; its state is a word with an icon.
  await mio.hands.to(/^Mis compromisos/);
  await mio.hands.press('Enter');
  await mio.hands.to(/^Qué se hizo/);
  await mio.hands.type('Se envió el listado.');
  await mio.hands.to(/^Responder CO-0001$/);
  await mio.hands.press('Enter');
  await mio.page.getByText('CO-0001: quedó cumplido.').waitFor();
  expect(stepsDone(book)).toBe(3);

  // 3: what «Verificar datos» shows, and the way to its cell.
  const verificar = await at(book, 'verificar');
  await verificar.page.getByText(/A99/).first().waitFor();
  await judge(verificar.page);
  expect(await verificar.page.locator('main').innerText()).toMatch(/[Ee]rror/);
  await fillRow(book, 'Compromisos', 4, [[/^Acción/, 'A01']]);

  // 6: an acta.
  const acta = await at(book, 'acta');
  await acta.page.locator('#acta-tipo:focus').waitFor();
  await judge(acta.page);
  await acta.hands.type('Seguimiento');
  await acta.hands.press('Enter');
  await acta.hands.type('Mi primera reunión');
  await acta.hands.press('Enter', 2);
  await acta.hands.type('8');
  await acta.hands.press('Enter');
  await acta.hands.type('9');
  await acta.hands.press('Enter');
  await acta.hands.type('Sala de juntas');
  await acta.hands.press('Control+ArrowDown', 2);
  await acta.hands.press('Tab');
  await acta.hands.type('Quórum completo.');
  await acta.hands.press('Control+Enter');
  // What is missing is named, and leads to its field.
  await acta.page.getByText('Escoja quién elaboró el acta.').first().waitFor();
  await judge(acta.page);
  await acta.hands.to(/^Escoja quién elaboró el acta\.$/);
  await acta.hands.press('Enter');
  await acta.hands.type('nora');
  await acta.hands.press('Enter');
  await acta.hands.press('Control+Enter');
  await acta.page.getByText(/Acta N\.º \d+ de 2026/).waitFor();
  await judge(acta.page);

  // 7: the informe.
  const trimestre = await at(book, 'trimestre');
  await trimestre.page.getByText(/T2 de 2026: abierto/).waitFor();
  await judge(trimestre.page);
  await trimestre.hands.to(/^Generar informe$/);
  await trimestre.hands.press('Enter');
  await trimestre.page.getByRole('link', { name: /Informe de gestión T2 2026/ }).waitFor();

  // 5 and 8: an evidencia, and undoing what was just saved.
  await fillRow(book, 'Evidencias', 2, [
    [/^Acción/, 'A01'],
    [/^Fecha/, '14/07/2026'],
    [/^Tipo/, 'Listado'],
    [/^Descripción/, 'Listado de docentes'],
    [/^Enlace/, 'https://ejemplo.invalid/1'],
  ]);
  const row = await fillRow(book, 'Compromisos', 3, [[/^Entregable/, 'Cronograma']]);
  await row.hands.to(/^Deshacer$/);
  await row.hands.press('Enter');
  await eventually(
    async () => stepsDone(book),
    (done) => done === 8,
  );
  const end = await at(book, 'practica');
  await end.page.getByText('Terminó la práctica').waitFor();
  await judge(end.page);

  // Ten minutes, at the pace of who listens and types slowly.
  const seconds =
    keys * SECONDS_A_KEY + (letters / LETTERS_A_MINUTE) * 60 + 8 * SECONDS_TO_READ_A_STEP;
  console.info(`escenario 15: ${keys} keys, ${letters} letters, ${(seconds / 60).toFixed(1)} min`);
  expect(seconds).toBeLessThan(600);

  // Nothing of it is in the real book.
  expect(JSON.stringify(real.host.data.sheets)).toBe(untouched);

  // She closes her day with one compromiso updated in the real book, where no panel says PRÁCTICA.
  const day = await at(real, 'lo-mio');
  await day.page.locator('#por-hacer').waitFor();
  expect(await day.page.getByText(/PRÁCTICA/).count()).toBe(0);
  await day.hands.to(/^CO-0031/);
  await day.hands.press('Enter');
  await day.hands.to(/^Qué se hizo/);
  await day.hands.type('Se entregó el reporte de la mesa.');
  await day.hands.to(/^Responder CO-0031$/);
  await day.hands.press('Enter');
  await day.page.getByText('CO-0031: quedó cumplido.').waitFor();
  const updated = real
    .rows('compromisos')
    .filter(({ seguimiento }) => /reporte de la mesa/.test(`${seguimiento}`));
  expect(updated).toMatchObject([{ codigo: 'CO-0031', estado: 'Cumplido' }]);
}, 180_000);
