// A job that was left half-way, as any panel shows it: gone on with, watched, given up, failed, taken over.

import type { Page } from 'playwright-core';
import type { TrabajoVisto } from '../../../src/addon/trabajos/visto';
import { ARRANQUE, OFICINA, TRABAJO } from '../support/oficina';
import { type Answers, type OpenPanel, panelsOfThisFile, Refusal } from '../support/stand-in';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;
const NOMBRE = { trabajo: TRABAJO.trabajo, clave: TRABAJO.clave };

async function open(
  trabajo: Partial<TrabajoVisto>,
  answers: Answers,
  stoppedAt?: string,
): Promise<Page> {
  const arranque = () => ({ ...ARRANQUE, trabajos: [{ ...TRABAJO, ...trabajo }] });
  opened = await openPanel({
    panel: 'documentos',
    answers: { ...OFICINA, arranque, ...answers },
    stoppedAt,
  });
  await opened.page.getByRole('progressbar', { name: TRABAJO.titulo }).waitFor();
  return opened.page;
}
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const at = (hechas: number): TrabajoVisto => ({
  ...TRABAJO,
  hechas,
  cuanto: `${hechas} de ${TRABAJO.total} fichas`,
  estado: hechas < TRABAJO.total ? 'a medias' : 'terminado',
  dicho: `Se hicieron ${hechas} de ${TRABAJO.total} fichas.`,
});
const shownIn = (page: Page) => page.getByRole('progressbar').getAttribute('aria-valuetext');
/** A promise and what settles it. */
function pendingAnswer<T>(): { promise: Promise<T>; settle: (value: T) => void } {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

test('Trabajo says what is left, by whom and since when', async () => {
  const page = await open({}, {});
  await page.getByText(`Quedó a medias: ${TRABAJO.titulo}`).waitFor();
  await page.getByText(TRABAJO.empezo).waitFor();
  expect(await shownIn(page)).toBe('4 de 12 fichas');
});

test('Trabajo asks for step after step until it is done, and says what was done', async () => {
  const steps = [at(7), at(10), at(12)];
  const page = await open({}, { seguirTrabajo: () => steps.shift() ?? at(12) });
  await press(page, 'Continuar');
  await page.getByText('Se hicieron 12 de 12 fichas.').waitFor();
  expect(opened.sent('seguirTrabajo')).toEqual(Array(3).fill({ ...NOMBRE, tomar: false }));
  expect(await page.getByRole('progressbar').count()).toBe(0);
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(focused).toBe(TRABAJO.titulo);
});

test('Trabajo shows how far a step is while it runs, and tells it aloud', async () => {
  const { promise, settle } = pendingAnswer<TrabajoVisto>();
  const seen = [at(6), at(5), at(9)];
  const page = await open(
    {},
    { seguirTrabajo: () => promise, verTrabajo: () => seen.shift() ?? at(9) },
    '2026-07-14T09:00:00-05:00',
  );
  await press(page, 'Continuar');
  await page.getByText('Puede cerrar el panel').waitFor();
  await page.clock.runFor(3_100);
  await page.getByText('6 de 12 fichas').waitFor();
  // The second answer is of before the first: it is not believed.
  await page.clock.runFor(3_000);
  await expect(shownIn(page)).resolves.toBe('6 de 12 fichas');
  await page.clock.runFor(3_000);
  await page.getByText('9 de 12 fichas').waitFor();
  expect(await page.locator('.trabajo [aria-live=polite]').innerText()).toBe('9 de 12 fichas');
  settle(at(12));
  await page.getByText('Terminado.').waitFor();
});

test('Trabajo is given up while a step runs only when asked twice, and keeps what was done', async () => {
  const { promise, settle } = pendingAnswer<TrabajoVisto>();
  const givenUp: TrabajoVisto = { ...at(6), estado: 'cancelado' };
  const page = await open(
    {},
    {
      seguirTrabajo: () => promise,
      cancelarTrabajo: () => {
        settle(givenUp);
        return givenUp;
      },
    },
  );
  await press(page, 'Continuar');
  await press(page, 'Cancelar lo que falta');
  expect(opened.sent('cancelarTrabajo')).toEqual([]);
  await press(page, 'Sí, cancelar');
  await page.getByText('Cancelado: lo hecho se conserva.').waitFor();
  expect(await page.getByText('Se hicieron 6 de 12 fichas.').count()).toBe(1);
  expect(opened.sent('cancelarTrabajo')).toEqual([NOMBRE]);
});

test('Trabajo that fails says why, shows how far it came, and goes on when asked', async () => {
  let attempts = 0;
  const page = await open(
    {},
    {
      seguirTrabajo: () => {
        attempts += 1;
        if (attempts === 1) throw new Refusal('Fichas quedó a medias.', ['Falta el encabezado.']);
        return at(12);
      },
      verTrabajo: () => at(6),
    },
  );
  await press(page, 'Continuar');
  await page.getByText('Falta el encabezado.').waitFor();
  await page.getByText('6 de 12 fichas').waitFor();
  await press(page, 'Continuar');
  await page.getByText('Terminado.').waitFor();
  expect(await page.getByText('Falta el encabezado.').count()).toBe(0);
});

test('Trabajo of somebody else is taken over where it can be', async () => {
  const page = await open({ esMio: false }, { seguirTrabajo: () => at(12) });
  await page.getByText(TRABAJO.empezo).waitFor();
  await press(page, 'Seguir yo');
  await page.getByText('Terminado.').waitFor();
  expect(opened.sent('seguirTrabajo')).toEqual([{ ...NOMBRE, tomar: true }]);
});

test.each([
  ['of an account that makes its own files', { esMio: false, aviso: 'Solo esa persona.' }],
  ['that needs its file again', { aviso: 'Hace falta el mismo archivo.' }],
])('Trabajo %s is not gone on with from here, and can be given up', async (_, trabajo) => {
  const page = await open(trabajo, { cancelarTrabajo: () => ({ ...at(4), estado: 'cancelado' }) });
  await page.getByText(trabajo.aviso).waitFor();
  expect(await page.getByRole('button', { name: /Continuar|Seguir yo/ }).count()).toBe(0);
  await press(page, 'Cancelar lo que falta');
  await press(page, 'Sí, cancelar');
  await page.getByText('Cancelado').waitFor();
});

test('Trabajo is driven by the keyboard alone', async () => {
  const page = await open({}, { seguirTrabajo: () => at(12) });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Continuar');
  await page.keyboard.press('Enter');
  await page.getByText('Terminado.').waitFor();
});

test('Trabajo that another window ended meanwhile says how it ended', async () => {
  const page = await open(
    {},
    {
      seguirTrabajo: () => {
        throw new Refusal('Este trabajo ya no está pendiente.', [], 'SIN_TRABAJO');
      },
      verTrabajo: () => at(12),
    },
  );
  await press(page, 'Continuar');
  await page.getByText('Se hicieron 12 de 12 fichas.').waitFor();
});
