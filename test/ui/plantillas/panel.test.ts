import type { Page } from 'playwright-core';
import { OFICINA, PLANTILLAS } from '../support/oficina';
import { type Answers, type OpenPanel, panelsOfThisFile } from '../support/stand-in';

const openPanel = panelsOfThisFile();
let opened: OpenPanel;

async function open(answers: Answers = {}): Promise<Page> {
  opened = await openPanel({ panel: 'plantillas', answers: { ...OFICINA, ...answers } });
  await opened.page.locator('.button-bar').waitFor();
  return opened.page;
}
const choose = async (page: Page, name: string, bytes: Buffer): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Subir plantilla…' }).click();
  await (await chooser).setFiles({ name, mimeType: '', buffer: bytes });
};

test('PlantillasPanel reviews, then uploads the very bytes, then says it is in use', async () => {
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, i) => i % 256));
  const propia = { nombre: 'R07.docx', fecha: '2026-07-14', bytes: bytes.length, huella: '8F3A' };
  let isUp = false;
  const page = await open({
    panelPlantillas: () => [{ ...PLANTILLAS[0]!, propia: isUp ? propia : null }],
    subirPlantilla: () => {
      isUp = true;
      return { aceptada: true, errores: [], avisos: ['El marcador {lugar} no aparece.'] };
    },
  });
  await choose(page, 'R07.docx', bytes);
  await page.getByText('El marcador {lugar} no aparece.').waitFor();
  await page.getByText('Plantilla de la oficina · 14/07/2026 · 68 KB').waitFor();
  const base64 = bytes.toString('base64');
  expect(opened.sent('revisarPlantilla')).toEqual([{ documento: 'acta', base64 }]);
  expect(opened.sent('subirPlantilla')).toEqual([
    { documento: 'acta', nombre: 'R07.docx', base64 },
  ]);
});

test('PlantillasPanel uploads nothing of a template with errors', async () => {
  const page = await open({
    revisarPlantilla: () => ({
      aceptada: false,
      errores: ['«{asistente}» no es un marcador. ¿Quiso decir «{asistentes}»?'],
      avisos: [],
    }),
  });
  await choose(page, 'R07.docx', Buffer.from('PK'));
  await page.getByText('¿Quiso decir «{asistentes}»?').waitFor();
  expect(await page.getByRole('alert').evaluate((b) => b === document.activeElement)).toBe(true);
  expect(opened.sent('subirPlantilla')).toEqual([]);
});

test('readUpload() refuses what is no .docx before asking the server', async () => {
  const page = await open();
  await choose(page, 'R07.pdf', Buffer.from('%PDF'));
  await page.getByText('«R07.pdf» no es un documento de Word').waitFor();
  expect(opened.sent('revisarPlantilla')).toEqual([]);
});

test('InUse hands the template over under its name', async () => {
  const page = await open();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Acta R07.docx');
  const pieces = await (await file.createReadStream()).toArray();
  expect(Buffer.concat(pieces).toString('base64')).toBe('UEsDBA==');
});

test('InUse goes back to the template of the add-on after asking', async () => {
  const page = await open();
  await page.getByLabel('Documento', { exact: true }).selectOption('informe-trimestral');
  await page.getByRole('button', { name: 'Volver a la del complemento' }).click();
  expect(opened.sent('quitarPlantilla')).toEqual([]);
  await page.getByRole('button', { name: 'Quitar la plantilla propia' }).click();
  await page.waitForFunction(() => !document.querySelector('.progress-bar'));
  expect(opened.sent('quitarPlantilla')).toEqual([{ documento: 'informe-trimestral' }]);
});

test('Marcadores copies a marker and says so', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Copiar {fecha}' }).click();
  await page.getByText('Se copió {fecha}').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('{fecha}');
});

test('Marcadores copies where the page may not use the clipboard', async () => {
  const page = await open();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Copiar {numero}' }).click();
  await page.getByText('Se copió {numero}').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('{numero}');
});

test('Marcadores finds a marker by what it means', async () => {
  const page = await open();
  await page.getByLabel('Buscar un marcador').fill('una fila asist');
  expect(await page.locator('code').allInnerTexts()).toEqual([
    '{#asistentes}{nombre}{/asistentes}',
  ]);
});
