// The part «Planillas» in the browser, on the add-on itself: files are made, filled, read and received as an office does it.

import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import type { Planillas } from '../../../src/domain/planilla/planilla';
import type { Mail } from '../../../src/emulator/bridge/execution';
import { type Book, exampleBook } from '../../support/host';
import { OFICINA, TRIMESTRE } from '../support/oficina';
import { type Answers, type OpenPanel, panelsOfThisFile } from '../support/stand-in';

const openPanel = panelsOfThisFile();
const CORTE = '2026-T2';
const ENDPOINTS = [
  'planillasDelCorte',
  'recibirPlanillas',
  'verCorreoDePlanillas',
  'mandarPlanillas',
  'lectorDePlanillas',
  'deshacerCargue',
] as const;

let opened: OpenPanel;
let book: Book;
let mails: Mail[];

/** The part, with the example office behind it. */
async function open(): Promise<Page> {
  mails = [];
  book = exampleBook({ saveMail: (mail) => mails.push(mail) });
  const own = Object.fromEntries(
    ENDPOINTS.map((endpoint) => [endpoint, (pedido: never) => book.call(endpoint, pedido)]),
  ) as Answers;
  opened = await openPanel({ panel: 'trimestre', answers: { ...OFICINA, ...own } });
  const { page } = opened;
  await page.getByRole('button', { name: 'Planillas', exact: true }).click();
  await page.getByText('reportes por entregar').waitFor();
  return page;
}
const made = (): Planillas => book.call('planillasDelCorte', { corte: CORTE });

async function bytesOf(download: Download): Promise<Buffer> {
  return Buffer.concat(await (await download.createReadStream()).toArray());
}
async function downloadBy(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await bytesOf(file) };
}

/** Writes a result in the first row of a planilla. */
async function fill(bytes: Uint8Array, value: number | string): Promise<Buffer> {
  const filled = new Workbook();
  await filled.xlsx.load(bytes);
  const sheet = filled.worksheets[0] as Worksheet;
  const header = sheet.getRow(4).values as readonly unknown[];
  sheet.getCell(5, header.indexOf('Ejecutado T2')).value = value;
  return Buffer.from(await filled.xlsx.writeBuffer());
}
async function hand(page: Page, files: { readonly [name: string]: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Recibir planillas…' }).click();
  await (await chooser).setFiles(
    Object.entries(files).map(([name, buffer]) => ({ name, mimeType: '', buffer })),
  );
}
const rowOf = (accion: string) =>
  book
    .rows('seguimiento')
    .find((row) => row.accion === accion && row.vigencia === 2026 && row.trimestre === 'T2');

test('each person’s file is downloaded, and all of them as one', async () => {
  const page = await open();
  const [first] = made().planillas;
  const one = await downloadBy(page, `Descargar la planilla de ${first?.persona}`);
  expect(one.name).toBe(`Reporte ${CORTE} - ${first?.persona}.xlsx`);
  const all = await downloadBy(page, 'Descargar todas (.zip)');
  expect(all.name).toBe(`Planillas ${CORTE}.zip`);
  const packed = unzipSync(all.bytes);
  expect(Object.keys(packed)).toEqual(
    made().planillas.map(({ persona }) => `Reporte ${CORTE} - ${persona}.xlsx`),
  );
  // The library comes once, and only now.
  expect(opened.sent('lectorDePlanillas')).toHaveLength(1);
  const sheet = new Workbook();
  await sheet.xlsx.load(packed[one.name] as Uint8Array);
  expect(sheet.worksheets[0]?.getCell(5, 1).value).toBe(first?.filas[0]?.accion);
});

test('several that came back are seen first, received under one cargue, and taken back', async () => {
  const page = await open();
  const { planillas } = made();
  const before = book.rows('seguimiento');
  const { bytes } = await downloadBy(page, 'Descargar todas (.zip)');
  const packed = unzipSync(bytes);
  const files: { [name: string]: Buffer } = { 'rota.xlsx': Buffer.from('PK\u0003\u0004 nada') };
  for (const [name, one] of Object.entries(packed)) files[name] = await fill(one, '1,5');
  await hand(page, files);
  await page.getByText('El archivo «rota.xlsx» está dañado').waitFor();
  expect(book.rows('seguimiento')).toEqual(before);
  await page.getByRole('button', { name: `Cargar ${planillas.length} reportes` }).click();
  await page.getByText(/quedaron en el cargue C-\d+/).waitFor();
  for (const { filas, persona } of planillas)
    expect(rowOf(filas[0]?.accion ?? '')).toMatchObject({
      ejecutado: 1.5,
      estado: 'Enviado',
      enviadoPor: persona,
    });
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await page.getByText('quedó deshecho').waitFor();
  expect(book.rows('seguimiento')).toEqual(before);
});

test('a conflict is shown with its three values, and the planilla stands when that is chosen', async () => {
  const page = await open();
  const [first] = made().planillas;
  const accion = first?.filas[0]?.accion ?? '';
  const { name, bytes } = await downloadBy(page, `Descargar la planilla de ${first?.persona}`);
  const celdas = [
    ['Acción', 'Vigencia', 'Trimestre', 'Ejecutado'],
    [accion, 2026, 'T2', 7],
  ];
  book.call('cargar', { registro: 'seguimiento', celdas });
  await hand(page, { [name]: await fill(bytes, 8) });
  await page
    .getByText('el libro dice «7», la planilla dice «8» y antes estaba en blanco')
    .waitFor();
  await page.getByText('No hay nada que cargar.').waitFor();
  await page.getByLabel('Donde el libro cambió, vale la planilla').check();
  await page.getByRole('button', { name: 'Cargar 1 reporte' }).click();
  await page.getByText(/quedaron en el cargue/).waitFor();
  expect(rowOf(accion)).toMatchObject({ ejecutado: 8 });
});

test('the mail is seen before it goes, goes once to each, and again only when it is asked', async () => {
  const page = await open();
  const { planillas } = made();
  await page.getByRole('button', { name: 'Enviar por correo…' }).click();
  await page.getByText('Leer el correo').first().click();
  await page.getByText('En el archivo adjunto está la planilla').first().waitFor();
  expect(mails).toEqual([]);
  await page.getByRole('button', { name: `Enviar a ${planillas.length} personas` }).click();
  await page.getByText(`Se enviaron ${planillas.length} correos`).waitFor();
  expect(mails.map(({ attachments }) => attachments[0]?.name)).toEqual(
    planillas.map(({ persona }) => `Reporte ${CORTE} - ${persona}.xlsx`),
  );
  const sheet = new Workbook();
  await sheet.xlsx.load(mails[0]?.attachments[0]?.bytes as Uint8Array);
  expect(sheet.worksheets[0]?.getCell(5, 1).value).toBe(planillas[0]?.filas[0]?.accion);
  await page.getByRole('button', { name: 'No hay a quién enviar' }).waitFor();
  await page.getByLabel('Enviarla otra vez a quienes ya la tienen').check();
  await page.getByRole('button', { name: `Enviar a ${planillas.length} personas` }).waitFor();
  expect(mails).toHaveLength(planillas.length);
});

test('it is asked of the quarter in sight', async () => {
  await open();
  expect(opened.sent('planillasDelCorte')).toEqual([{ corte: TRIMESTRE.trimestre?.corte }]);
});
