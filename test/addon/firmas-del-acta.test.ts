// What the official record is when nine of twelve signed, on the built add-on: asked when the acta is left as signed, and told wherever
// somebody looks.

import type { DocumentosPanel } from '../../src/addon/panels/documentos-del-libro';
import type { RegistrosDelAno } from '../../src/domain/cierre-de-trimestre/registros-del-ano';
import type { RegistrosDelPeriodo } from '../../src/domain/registros/indice-del-libro';
import { readLibro } from '../../src/local/file/read-libro';
import { type Book, exampleBook, openBook, sheetOf, USER } from '../support/host';
import { typeIn } from '../support/typed';

/** Of the twelve that asistentes.csv has in AC-0005, the acta 1 de 2025. */
const FALTAN = ['Jorge Ejemplo Pacheco', 'Diego Ejemplo Arrieta', 'Rosa Ejemplo Navarro'];
const PDF = 'https://ejemplo.invalid/acta-1-de-2025.pdf';
const DICHO =
  '9 de 12 firmas: faltan las de Jorge Ejemplo Pacheco, Diego Ejemplo Arrieta y Rosa Ejemplo Navarro';

function withDocument(acta = 'AC-0005'): { readonly book: Book; readonly codigo: string } {
  const book = exampleBook();
  const { codigo } = book.call<{ codigo: string }>('generarDocumento', {
    documento: 'acta',
    de: acta,
  });
  return { book, codigo };
}
function signedByNine(): { readonly book: Book; readonly codigo: string } {
  const { book, codigo } = withDocument();
  book.call('cambiarEstadoDocumento', {
    codigo,
    estado: 'Firmado',
    pdfFirmado: PDF,
    sinFirmaDe: FALTAN,
  });
  return { book, codigo };
}
const firmasOf = (book: Book, acta = 'AC-0005'): unknown =>
  book.rows('actas').find(({ codigo }) => codigo === acta)?.firmas;
const textsOf = (book: Book, tab: string): readonly string[] =>
  Object.values(sheetOf(book.host.data, tab).cellData).flatMap((row) =>
    Object.values(row).flatMap(({ v }) => (typeof v === 'string' && v !== '' ? [v] : [])),
  );

test('leaving an acta as signed answers how many signed, and its row says it with the official record', () => {
  const { book, codigo } = withDocument();
  const answer = book.call('cambiarEstadoDocumento', {
    codigo,
    estado: 'Firmado',
    pdfFirmado: PDF,
    sinFirmaDe: FALTAN.map((name) => name.toLowerCase()),
  });
  expect(answer).toEqual({
    dicho: `DO-0001 (Acta de reunión, AC-0005, versión 1) quedó como «Firmado», con ${DICHO}.`,
    firmas: { firmaron: 9, de: 12, faltan: FALTAN },
  });
  expect(book.rows('documentos')).toMatchObject([
    { estado: 'Firmado', pdfFirmado: PDF, sinFirmaDe: FALTAN.join('; ') },
  ]);
  expect(firmasOf(book)).toBe(
    `${DICHO}. Registro oficial: el PDF firmado, ${PDF}. Está en Documentos, DO-0001.`,
  );
  // The bitácora keeps no names, and nothing that the document prints has changed.
  expect(JSON.stringify(book.rows('bitacora'))).not.toContain('Diego Ejemplo Arrieta; Rosa');
  const { codigoVerificacion } = book.rows('documentos')[0] ?? {};
  expect(book.call('verificarCodigo', { texto: String(codigoVerificacion) })).toMatchObject({
    documentos: [{ cambios: [] }],
  });
});

test('whoever signs later is taken out, in the closed acta too, until nobody lacks', () => {
  const { book, codigo } = signedByNine();
  const step = (sinFirmaDe: readonly string[], rest = {}): string =>
    book.call<{ dicho: string }>('cambiarEstadoDocumento', {
      codigo,
      estado: 'Firmado',
      sinFirmaDe,
      ...rest,
    }).dicho;
  expect(step(FALTAN.slice(0, 1))).toMatch(
    /con 11 de 12 firmas: falta la de Jorge Ejemplo Pacheco\.$/,
  );
  expect(step([], { pdfFirmado: 'https://ejemplo.invalid/entera.pdf' })).toMatch(
    /con 12 de 12 firmas\.$/,
  );
  expect(book.rows('documentos')).toMatchObject([
    { estado: 'Firmado', pdfFirmado: 'https://ejemplo.invalid/entera.pdf', sinFirmaDe: 'Nadie' },
  ]);
  expect(firmasOf(book)).toMatch(/^12 de 12 firmas\. Registro oficial/);
  // What is told of the signatures changes nothing else.
  book.call('cambiarEstadoDocumento', { codigo, estado: 'Archivado' });
  expect(
    book.call('cambiarEstadoDocumento', { codigo, estado: 'Archivado', sinFirmaDe: FALTAN }),
  ).toMatchObject({ firmas: { firmaron: 9, de: 12 } });
  const seen = book.call<{ grupos?: readonly { codigo: string }[] }>('panelVerificar');
  expect(JSON.stringify(seen)).not.toContain('CERRAD');
});

test.each([
  [
    'somebody who did not attend, with the nearest name',
    { sinFirmaDe: ['Jorje Ejemplo Pacheco'] },
    '«Jorje Ejemplo Pacheco» no está entre quienes asistieron al acta 1 de 2025. ¿Quiso decir «Jorge Ejemplo Pacheco»?',
  ],
  [
    'an annulment',
    { estado: 'Anulado', motivo: 'x', sinFirmaDe: [] },
    /al dejar el documento como firmado/,
  ],
] as const)('refuses %s, and nothing is written', (_, paso, mensaje) => {
  const { book, codigo } = withDocument();
  const before = book.rows('documentos');
  const asked = { codigo, estado: 'Firmado', radicado: '7', ...paso };
  expect(book.refuse('cambiarEstadoDocumento', asked)).toMatchObject({
    mensaje: typeof mensaje === 'string' ? mensaje : expect.stringMatching(mensaje),
  });
  expect(book.rows('documentos')).toEqual(before);
  expect(firmasOf(book)).toBeNull();
});

test('refuses an acta that nobody signed, and who lacks in what is no acta', () => {
  const { book, codigo } = withDocument();
  const twelve = book
    .rows('asistentes')
    .filter(({ acta }) => acta === 'AC-0005')
    .map(({ nombre }) => nombre);
  expect(twelve).toHaveLength(12);
  const all = { codigo, estado: 'Firmado', radicado: '7', sinFirmaDe: twelve };
  expect(book.refuse('cambiarEstadoDocumento', all).mensaje).toMatch(/^Así no la firmó nadie/);
  const informe = book.call<{ codigo: string }>('generarDocumento', {
    documento: 'informe-trimestral',
    de: '2025-T1',
    firma: { estado: 'Para firma', elaboro: 'Luis Ejemplo Castro', aprobo: 'Ana Ejemplo Rivera' },
  });
  expect(book.refuse('cambiarEstadoDocumento', { ...all, codigo: informe.codigo }).mensaje).toMatch(
    /este documento no es de una\.$/,
  );
});

test('an acta signed without a word of who did says that, and the panel asks', () => {
  const { book, codigo } = withDocument();
  const { dicho } = book.call<{ dicho: string }>('cambiarEstadoDocumento', {
    codigo,
    estado: 'Firmado',
    radicado: '2025-7',
  });
  expect(dicho).toMatch(/quedó como «Firmado»\. Falta decir si la firmaron sus 12 asistentes/);
  expect(firmasOf(book)).toMatch(/^Firmada, sin decir si firmaron todos\./);
  const [listed] = book.call<DocumentosPanel>('panelDocumentos').hechos;
  expect(listed).toMatchObject({ firmas: null });
  expect(listed?.asistentes).toHaveLength(12);
  // One that everybody signed asks nothing more.
  book.call('cambiarEstadoDocumento', { codigo, estado: 'Firmado', sinFirmaDe: [] });
  expect(book.call<DocumentosPanel>('panelDocumentos').hechos[0]).toMatchObject({
    firmas: { firmaron: 12, de: 12 },
    asistentes: [],
  });
});

test('the records of the year, the index and Procedimiento tell it, and lead to the signed file', () => {
  const { book } = signedByNine();
  const acta = book
    .call<RegistrosDelAno>('verRegistrosDelAno', { vigencia: 2024 })
    .trimestres.flatMap(({ registros }) => registros)
    .find(({ codigo }) => codigo === 'AC-0005');
  expect(acta).toMatchObject({
    firma: 'Firmado',
    firmas: { firmaron: 9, de: 12, faltan: FALTAN },
    enlace: PDF,
    archivos: [{ que: 'PDF firmado', enlace: PDF, oficial: true }, { que: 'Documento' }],
  });
  const { periodos } = book.call<{ periodos: readonly RegistrosDelPeriodo[] }>('verProcedimiento');
  const entry = periodos
    .flatMap(({ entradas }) => entradas)
    .find(({ codigo, actividad }) => codigo === 'AC-0005' && actividad === 9);
  expect(entry).toMatchObject({ firmas: { firmaron: 9, de: 12 } });
  book.host.call('actualizarProcedimiento');
  const said = textsOf(book, 'Procedimiento');
  expect(said.filter((text) => text.includes('Acta 1 de 2025 (9 de 12 firmas)'))).toHaveLength(1);
  expect(said).toContain('▲ Faltan firmas');
});

test('of the year that is under way Procedimiento names who lacks', () => {
  const { book, codigo } = withDocument('AC-0010');
  book.call('cambiarEstadoDocumento', {
    codigo,
    estado: 'Firmado',
    pdfFirmado: PDF,
    sinFirmaDe: ['Marta Ejemplo Solano'],
  });
  book.host.call('actualizarProcedimiento');
  const said = textsOf(book, 'Procedimiento');
  expect(said).toContain(
    '✔ Acta 2 de 2026. El registro oficial es el PDF firmado; falta la de Marta Ejemplo Solano',
  );
  expect(said).toContain('▲ 10 de 11 firmas');
});

test('Inicio says it, with a link to the official record and what to do, until it is complete', () => {
  const { book, codigo } = signedByNine();
  const linesOf = (): readonly string[] => {
    expect(book.host.call('actualizarInicio').effects).not.toContainEqual(
      expect.objectContaining({ kind: 'alert' }),
    );
    return textsOf(book, 'Inicio').filter((text) => /firma/i.test(text));
  };
  expect(linesOf().slice(0, 2)).toEqual([
    '▲ Acta 1 de 2025: 9 de 12 firmas; su registro oficial es el PDF firmado',
    expect.stringMatching(
      /^Faltan las de Jorge Ejemplo Pacheco, Diego Ejemplo Arrieta y Rosa Ejemplo Navarro\. Cuando firmen/,
    ),
  ]);
  const cells = Object.values(sheetOf(book.host.data, 'Inicio').cellData).map((row) => row[0]);
  expect(cells.find((cell) => String(cell?.v).startsWith('▲ Acta 1'))?.custom?.link).toBe(PDF);
  book.call('cambiarEstadoDocumento', { codigo, estado: 'Firmado', sinFirmaDe: [] });
  expect(linesOf().filter((text) => text.includes('de 12 firmas'))).toEqual([]);
});

const typeSinFirma = (book: Book, text: string): void =>
  typeIn(book, 'Documentos', 2, { 'Sin firma de': text });
const toldOf = (book: Book): string =>
  JSON.stringify(
    book.call<{ observaciones: unknown }>('validar', { registro: 'documentos' }).observaciones,
  );
const withTriggers = (book: Book): Book => {
  book.host.data.properties.document.disparadores = JSON.stringify({
    alEditar: { quien: USER, desde: '2026-07-01', cuando: 'al editar' },
  });
  book.host.data.triggers = [
    { id: 't', owner: USER, handler: 'alEditar', kind: 'ON_EDIT', created: 0 },
  ];
  return book;
};

test('what a hand types in Documentos is verified against the attendance', () => {
  const { book } = signedByNine();
  expect(toldOf(book)).toBe('[]');
  typeSinFirma(book, 'Jorje Ejemplo Pacheco');
  expect(toldOf(book)).toContain('¿Quiso decir «Jorge Ejemplo Pacheco»?');
  const twelve = book
    .rows('asistentes')
    .flatMap(({ acta, nombre }) => (acta === 'AC-0005' ? String(nombre) : []));
  typeSinFirma(book, twelve.join('; '));
  expect(toldOf(book)).toContain('Así no la firmó nadie');
  // What cannot be is not told in Actas.
  book.call('panelVerificar');
  expect(firmasOf(book)).toMatch(/^9 de 12 firmas/);
});

test('what a hand types there comes to the acta by the trigger, in the name of who typed it', () => {
  const { book } = signedByNine();
  withTriggers(book);
  typeSinFirma(book, 'Jorge Ejemplo Pacheco');
  expect(firmasOf(book)).toMatch(/^11 de 12 firmas: falta la de Jorge Ejemplo Pacheco\. Registro/);
  expect(book.rows('bitacora').at(-1)).toMatchObject({
    operacion: 'Llevar las firmas a Actas',
    registro: 'actas',
    quien: USER,
  });
  typeSinFirma(book, 'Nadie');
  expect(firmasOf(book)).toMatch(/^12 de 12 firmas\./);
  typeSinFirma(book, '');
  expect(firmasOf(book)).toMatch(/^Firmada, sin decir si firmaron todos\./);
});

test('without triggers «Verificar datos» brings it to the acta, once', () => {
  const { book } = signedByNine();
  typeSinFirma(book, 'Jorge Ejemplo Pacheco');
  expect(firmasOf(book)).toMatch(/^9 de 12/);
  book.call('panelVerificar');
  expect(firmasOf(book)).toMatch(/^11 de 12/);
  const asientos = book.rows('bitacora').length;
  book.call('panelVerificar', { hoja: 'documentos' });
  expect(book.rows('bitacora')).toHaveLength(asientos);
});

test('a signed acta of which nobody told is a warning with what to do, and a line of Inicio that leads to its row', () => {
  const { book, codigo } = withDocument();
  book.call('cambiarEstadoDocumento', { codigo, estado: 'Firmado', radicado: '2025-7' });
  expect(toldOf(book)).toContain(
    'El acta 1 de 2025 está firmada y no se ha dicho si la firmaron sus 12 asistentes: dígalo en PAM › Documentos… › Firmas…',
  );
  const ofInicio = () => {
    book.host.call('actualizarInicio');
    return Object.values(sheetOf(book.host.data, 'Inicio').cellData)
      .map((row) => row[0])
      .find((cell) => String(cell?.v).includes('sin decir si'));
  };
  expect(ofInicio()).toMatchObject({
    v: '▲ Acta 1 de 2025: firmada, sin decir si la firmaron sus 12 asistentes · Documentos',
    custom: { link: sheetOf(book.host.data, 'Documentos').id, cell: 'A2' },
  });
  book.call('cambiarEstadoDocumento', { codigo, estado: 'Firmado', sinFirmaDe: [] });
  expect(toldOf(book)).toBe('[]');
  expect(ofInicio()).toBeUndefined();
});

test('a book of before the columns gets them', async () => {
  const book = openBook(await readLibro('test/fixtures/libro-0.1.0.xlsx'));
  book.call('panelDocumentos');
  const headersOf = (tab: string): readonly unknown[] =>
    Object.values(sheetOf(book.host.data, tab).cellData[0] ?? {}).map(({ v }) => v);
  expect(headersOf('Documentos')).toContain('Sin firma de');
  expect(headersOf('Actas')).toContain('Firmas');
});
