// The panel «Publicar el PAM»: what is being written of where it is stays, whatever happens to the panel.

import { OFICINA } from '../support/oficina';
import {
  CON_REPAROS,
  DOCUMENTO_HECHO,
  POR_PUBLICAR,
  PUBLICACION_HECHA,
} from '../support/publicacion';
import { type Answers, panelsOfThisFile, Refusal } from '../support/stand-in';

const openPanel = panelsOfThisFile();
const URL_WEB = 'https://ejemplo.invalid/pam-2026';
const open = (answers: Answers = {}) =>
  openPanel({
    panel: 'publicar',
    answers: {
      ...OFICINA,
      panelPublicar: () => POR_PUBLICAR,
      hacerPublicacion: () => PUBLICACION_HECHA,
      documentoDePublicacion: () => DOCUMENTO_HECHO,
      guardarBorradorPublicacion: () => null,
      registrarPublicacion: () => ({ codigo: 'SO-0005', dicho: 'Quedó: SO-0005.', cargue: 'C-1' }),
      ...answers,
    } as Answers,
  });

test('what is written is kept on leaving a field, comes back when the panel is opened again, and is forgotten once noted', async () => {
  const first = await open();
  await first.page.locator('#publicar-registrar').click();
  await first.page.locator('#publicacion-url').fill(URL_WEB);
  await first.page.locator('#publicacion-url').press('Tab');
  await first.page.getByText(/Lo escrito se guardó a las/).waitFor();
  const [kept] = first.sent('guardarBorradorPublicacion').slice(-1) as {
    borrador: { url: string };
    ventana: string;
  }[];
  expect(kept?.borrador).toMatchObject({ url: URL_WEB, version: '1.2', fecha: '2026-07-15' });

  const { borrador, ventana } = kept ?? { borrador: null, ventana: '' };
  const second = await open({
    panelPublicar: () => ({ ...POR_PUBLICAR, borrador, borradorDe: ventana }),
  } as Answers);
  const { page } = second;
  await page.getByText('Se recuperó lo que estaba escribiendo.').waitFor();
  expect(await page.locator('#publicacion-url').inputValue()).toBe(URL_WEB);
  await page.locator('#publicacion-codigoVerificacion').fill('7F3A-91C2-0000-1111');
  await page.getByRole('button', { name: 'Anotar en Socialización' }).press('Enter');
  await page.getByText('Quedó: SO-0005.').waitFor();
  expect(second.sent('registrarPublicacion')).toMatchObject([{ url: URL_WEB, version: '1.2' }]);
  expect(second.sent('guardarBorradorPublicacion').slice(-1)).toMatchObject([
    { borrador: null, de: ventana },
  ]);
});

test('making the files gives it their version and código, and takes nothing of what was written', async () => {
  const { page } = await open({
    panelPublicar: () => ({ ...POR_PUBLICAR, version: '1.1' }),
  } as Answers);
  await page.locator('#publicar-registrar').click();
  await page.locator('#publicacion-url').fill(URL_WEB);
  await page.getByRole('button', { name: 'Hacer la publicación' }).click();
  await page.getByText('La versión 1.2 quedó en su carpeta de informes.').waitFor();
  const values = await Promise.all(
    ['url', 'version', 'codigoVerificacion'].map((one) =>
      page.locator(`#publicacion-${one}`).inputValue(),
    ),
  );
  expect(values).toEqual([URL_WEB, '1.2', '7F3A-91C2-0000-1111']);
});

test('looking again at what was corrected takes nothing of what was written', async () => {
  let isMended = false;
  const { page } = await open({
    panelPublicar: () => (isMended ? POR_PUBLICAR : CON_REPAROS),
  } as Answers);
  await page.locator('#publicar-registrar').click();
  await page.locator('#publicacion-url').fill(URL_WEB);
  isMended = true;
  await page.getByRole('button', { name: 'Ya lo corregí: revisar otra vez' }).click();
  await page.getByRole('button', { name: 'Hacer la publicación' }).waitFor();
  expect(await page.locator('#publicacion-url').inputValue()).toBe(URL_WEB);
});

test('where the document cannot be made, it says why and what was made is still there', async () => {
  const { page } = await open({
    documentoDePublicacion: () => {
      throw new Refusal('El libro cambió mientras se hacía la publicación.', [], 'CAMBIO');
    },
  } as Answers);
  await page.getByRole('button', { name: 'Hacer la publicación' }).click();
  await page.getByText('El libro cambió mientras se hacía la publicación.').waitFor();
  await page.getByRole('link', { name: 'Todo para la web (.zip)' }).waitFor();
  await page.getByRole('button', { name: 'Hacer otra vez' }).waitFor();
});

test('what was being written when it closed a moment ago is offered, and taken with what it says', async () => {
  const borrador = {
    version: '1.1',
    fecha: '2026-07-01',
    url: URL_WEB,
    captura: '',
    codigoVerificacion: '7F3A-91C2-0000-1111',
  };
  const opened = await open({
    panelPublicar: () => ({
      ...POR_PUBLICAR,
      otrosBorradores: [{ ventana: 'v1', hace: 8, borrador }],
    }),
  } as Answers);
  const { page } = opened;
  await page
    .getByRole('button', { name: `Continuar aquí «${URL_WEB}» (hace un momento)` })
    .press('Enter');
  await page.getByText('Se recuperó lo que estaba escribiendo.').waitFor();
  expect(await page.locator('#publicacion-url').inputValue()).toBe(URL_WEB);
  await page.getByRole('button', { name: 'Anotar en Socialización' }).press('Enter');
  await page.getByText('Quedó: SO-0005.').waitFor();
  expect(opened.sent('registrarPublicacion')).toMatchObject([{ url: URL_WEB, version: '1.1' }]);
  expect(opened.sent('guardarBorradorPublicacion').slice(-1)).toMatchObject([
    { borrador: null, de: 'v1' },
  ]);
});
