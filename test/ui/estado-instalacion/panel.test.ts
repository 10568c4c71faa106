import type { Page } from 'playwright-core';
import { INSTALACION, INSTALACION_BIEN, OFICINA } from '../support/oficina';
import { type Answers, type OpenPanel, panelsOfThisFile, Refusal } from '../support/stand-in';
import { typistAt } from '../support/typist';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers = {}): Promise<Page> {
  opened = await openPanel({ panel: 'estado-instalacion', answers: { ...OFICINA, ...answers } });
  await opened.page.locator('.button-bar').waitFor();
  return opened.page;
}
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '');

test('EstadoInstalacionPanel shows the gravest first, and keeps what is well folded', async () => {
  const page = await open();
  const titles = await page.locator('.cards .notice-title:visible').allInnerTexts();
  expect(titles).toEqual([
    'Zona horaria: mal',
    'Disparadores: falta',
    'Última revisión: no se sabe',
  ]);
  await press(page, 'Lo que está bien 2');
  await page.getByText('Libro preparado: bien').waitFor();
});

test('EstadoInstalacionPanel mends what was not well, says what it did, and has nothing left to mend', async () => {
  const page = await open();
  await press(page, 'Reparar');
  await page.getByText('Quedó bien: Zona horaria.').waitFor();
  expect(opened.sent('repararLibro')).toEqual([
    { pendientes: ['disparadores', 'zona', 'revision'] },
  ]);
  await page.getByText('Todo está en su sitio.').waitFor();
  expect(await page.getByRole('button', { name: 'Reparar' }).count()).toBe(0);
});

test('EstadoInstalacionPanel keeps what it shows when the server refuses', async () => {
  const page = await open({
    repararLibro: () => {
      throw new Refusal('Otra persona está guardando en este momento.');
    },
  });
  await press(page, 'Reparar');
  await page.getByText('Otra persona está guardando').waitFor();
  await page.getByText('Zona horaria: mal').waitFor();
});

test('Disparadores installs by keyboard, and the keyboard follows to what was done', async () => {
  const page = await open();
  const typist = typistAt(page);
  await page.getByRole('button', { name: 'Instalar disparadores' }).focus();
  await typist.press('Enter');
  await page.getByText('Instalado. Con cada edición').waitFor();
  expect(opened.sent('instalarDisparadores')).toEqual([{ tomar: false }]);
  expect(await focused(page)).toBe('instalacion-hecho');
});

test('Disparadores takes over only after saying what that means', async () => {
  const page = await open({
    panelEstadoInstalacion: () => ({ ...INSTALACION, puedeInstalar: false, puedeTomar: true }),
  });
  await press(page, 'Tomarlos a mi nombre');
  await page.getByText('se quitan solos la próxima vez').waitFor();
  const isAsked = () => page.evaluate(() => document.activeElement?.textContent?.slice(0, 11));
  expect(await isAsked()).toBe('Desde ahora');
  await press(page, 'No');
  expect(await isAsked()).toBe('Tomarlos a ');
  expect(opened.sent('instalarDisparadores')).toEqual([]);
  await press(page, 'Tomarlos a mi nombre');
  await press(page, 'Tomarlos a mi nombre');
  await page.getByText('Instalado. Con cada edición').waitFor();
  expect(opened.sent('instalarDisparadores')).toEqual([{ tomar: true }]);
});

test('Disparadores takes them away only after saying what is lost', async () => {
  const page = await open({ panelEstadoInstalacion: () => INSTALACION_BIEN });
  await press(page, 'Disparadores 4 de 4');
  await press(page, 'Quitar disparadores');
  expect(opened.sent('quitarDisparadores')).toEqual([]);
  await press(page, 'Quitar disparadores');
  await page.getByText('Quitado. Los lunes a las 7 a. m.').waitFor();
});

test('CorreoSemanal shows each message, and whether it has gone', async () => {
  const page = await open();
  await press(page, 'Correo semanal');
  await press(page, 'Ver el correo de esta semana');
  await page.getByText('Se escribiría a 2 personas.').waitFor();
  expect(await page.getByText('ya se envió esta semana').count()).toBe(1);
  expect(await page.getByText('COMPROMISOS VENCIDOS').isVisible()).toBe(false);
  await page.getByText('Leer el correo').first().click();
  await page.getByText('COMPROMISOS VENCIDOS').waitFor();
});

test('EstadoInstalacionPanel asks to be opened again when the script is newer', async () => {
  const { page } = await openPanel({
    panel: 'estado-instalacion',
    answers: { ...OFICINA, panelEstadoInstalacion: () => ({ ...INSTALACION, version: '2.0.0' }) },
  });
  await page.getByText('Cierre y abra el panel').waitFor();
});
