import type { Page } from 'playwright-core';
import { eventually } from '../../support/eventually';
import { OFICINA } from '../support/oficina';
import { LO_MIO } from '../support/reportes';
import { type Answers, type OpenPanel, panelsOfThisFile, Refusal } from '../support/stand-in';
import { typistAt } from '../support/typist';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers = {}): Promise<Page> {
  opened = await openPanel({ panel: 'lo-mio', answers: { ...OFICINA, ...answers } });
  await opened.page.locator('#por-hacer').waitFor();
  return opened.page;
}
const words = async (page: Page): Promise<string> =>
  (await page.locator('#por-hacer-contenido').innerText()).replace(/\s+/g, ' ');
const put = async (page: Page, what: string): Promise<void> =>
  page.getByRole('button', { name: `Posponer ${what}` }).click();

test('PorHacer says what is overdue in words, how much there is, and what was put off', async () => {
  const page = await open();
  expect(await page.locator('#por-hacer').innerText()).toMatch(
    /Por hacer\s+1 vencido, 1 para hoy, 5 en total/,
  );
  const said = await words(page);
  expect(said).toContain('Vencido: era para el 30/06/2026, hace 10 días hábiles');
  expect(said).toContain('1 pospuesto · Ver');
  expect(said).not.toContain('DO-0008');
  await page.getByRole('button', { name: 'Ver', exact: true }).click();
  expect(await words(page)).toContain(
    'DO-0008 (Acta de reunión, AC-0012, versión 1) · vuelve el 21/07/2026',
  );
});

test('PorHacer leads to the part of the panel where a thing is done, or to its row or panel', async () => {
  const page = await open({ abrirOtroPanel: () => null });
  await page.getByRole('button', { name: /^CO-0031/ }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('CO-0031-estado');
  await page
    .getByRole('button', { name: /^A29 · Mesa/ })
    .first()
    .click();
  expect(await page.locator('#A29-ejecutado').isVisible()).toBe(true);
  await page.getByRole('button', { name: /^A30 · T2/ }).click();
  await page.getByRole('button', { name: 'Abrir Trimestre…' }).click();
  const asked = await eventually(
    async () => opened.sent('abrirOtroPanel'),
    (all) => all.length > 0,
  );
  expect(asked).toEqual([{ panel: 'trimestre', de: '' }]);
  expect(opened.sent('irA')).toEqual([
    { registro: 'seguimiento', fila: 262, clave: 'A30 · 2026 · T2' },
  ]);
});

test('Posponer says that it is for oneself alone, and hides it by keyboard', async () => {
  const page = await open();
  const typist = typistAt(page);
  await page.getByRole('button', { name: 'Posponer CO-0031' }).focus();
  await typist.press('Enter');
  await page
    .getByText(
      'Solo se oculta para usted: los demás y el correo de los lunes la siguen viendo. Vuelve sola. Como ya venció, a más tardar el 22/07/2026, cinco días hábiles.',
    )
    .waitFor();
  expect(await typist.where()).toBe('posponer-manana');
  // The Monday is a holiday.
  await page.getByRole('button', { name: 'El lunes (festivo: el martes)' }).focus();
  await typist.press('Enter');
  await page.getByText('Oculto para usted hasta el 21/07/2026.').waitFor();
  expect(opened.sent('posponerPendiente')).toEqual([
    {
      persona: LO_MIO.persona,
      pendiente: 'compromiso CO-0031',
      hasta: '2026-07-21',
      vence: '2026-06-30',
    },
  ]);
  expect(await typist.where()).toBe('por-hacer');
  expect(await words(page)).toContain('2 pospuestos · Ver');
  expect(await words(page)).not.toContain('CO-0031');
  // It still counts.
  expect(await page.locator('#por-hacer').innerText()).toContain('1 vencido');
  await page.getByRole('button', { name: 'Ver', exact: true }).click();
  await page.getByRole('button', { name: /Mostrar ya CO-0031/ }).click();
  await page.getByText('Está otra vez en su lista.').waitFor();
  expect(await words(page)).toContain('Compromisos vencidos');
});

test('Posponer takes a day of one’s own, and says which it may be', async () => {
  const page = await open();
  await put(page, 'CO-0031');
  await page.locator('#posponer-fecha').fill('30/7');
  await page.getByRole('button', { name: 'Posponer hasta ese día' }).click();
  await page.getByText('Puede posponerlo hasta el 22/07/2026.').waitFor();
  await page.locator('#posponer-fecha').fill('17/7');
  await page.locator('#posponer-fecha').press('Enter');
  await page.getByText('Oculto para usted hasta el 17/07/2026.').waitFor();
});

test('a thing that could not be put off stays, and says why', async () => {
  const page = await open({
    posponerPendiente: () => {
      throw new Refusal('Ya venció.');
    },
  });
  await put(page, 'CO-0031');
  await page.getByRole('button', { name: 'Mañana' }).click();
  await page.getByText('Ya venció.').waitFor();
  expect(await words(page)).toContain('CO-0031');
});

test('what is done in the panel leaves the list', async () => {
  const page = await open();
  await page.locator('#mis-compromisos').click();
  await page.locator('#CO-0031-linea').fill('Se entregó.');
  await page.getByRole('button', { name: 'Responder CO-0031' }).click();
  await page.getByText('quedó cumplido.').waitFor();
  expect(await words(page)).not.toContain('CO-0031');
  expect(await page.locator('#por-hacer').innerText()).toContain('1 para hoy, 4 en total');
});

test('everybody is counted where a person is chosen, and one click opens theirs', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Otra persona' }).click();
  await page.locator('#de-todos').waitFor();
  expect((await page.locator('#de-todos-contenido').innerText()).replace(/\s+/g, ' ')).toBe(
    'Luis Ejemplo Castro 3 vencidos, 1 para hoy, 9 en total Nora Ejemplo Lozano 1 vencido, 1 para hoy, 5 en total Paula Ejemplo Mercado 2 Sin nada pendiente: Hernán Ejemplo Ospino.',
  );
  await page.getByRole('button', { name: /^Luis Ejemplo Castro/ }).click();
  await page.locator('#por-hacer').waitFor();
  expect(opened.sent('panelLoMio').at(-1)).toEqual({ persona: 'Luis Ejemplo Castro' });
});
