// What changes the workbook without changing a row (a template, a rule put off, whose the triggers are) leaves a line in the
// bitácora, with who and when; and a document says with which template it was made.

import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ACTA } from '../support/acta';
import { bitacoraOf, isChainWhole, loggedBy, sweep } from '../support/auditoria';
import { type Book, newBook, openBook, USER } from '../support/host';

const LUIS = 'luis.ejemplo@ejemplo.invalid';
const NOMBRE = 'R07 de la oficina.docx';
const REGLA = { registro: 'ied', codigo: 'DANE', motivo: 'Se piden en agosto' };

/** What the lines say of the workbook itself. */
const linesBy = (book: Book, act: () => void): readonly object[] => {
  const lines = loggedBy(book, act);
  expect(isChainWhole(book)).toBe(true);
  return lines.map(({ registro, quien, operacion, campos }) => {
    expect([registro, quien]).toEqual(['bitacora', expect.stringContaining('@ejemplo.invalid')]);
    return { [String(operacion)]: JSON.parse(String(campos)) };
  });
};

const openedBy = (user: string, { host }: Book): Book => openBook(host.data, { user });
const huellaOf = (bytes: Uint8Array): string =>
  (
    createHash('sha256').update(bytes).digest('hex').slice(0, 16).toUpperCase().match(/.{4}/g) ?? []
  ).join('-');
const ours = (book: Book): Uint8Array =>
  Buffer.from(
    book.call<{ base64: string }>('bajarPlantilla', { documento: 'acta' }).base64,
    'base64',
  );

/** Our template with another word in it. */
function another(book: Book, word: string): Buffer {
  const files = unzipSync(ours(book));
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  files['word/document.xml'] = strToU8(body.replace('{lugar}', `${word} {lugar}`));
  return Buffer.from(zipSync(files));
}
const upload = (book: Book, bytes: Buffer, nombre = NOMBRE): unknown =>
  book.call('subirPlantilla', { documento: 'acta', nombre, base64: bytes.toString('base64') });

describe('a template', () => {
  test('leaves a line when it is uploaded, replaced and taken away, with what was and what is', () => {
    const book = newBook();
    const [first, second] = [another(book, 'uno'), another(book, 'dos')];
    const [uno, dos] = [`${NOMBRE} · ${huellaOf(first)}`, `Otra.docx · ${huellaOf(second)}`];
    const clave = 'plantilla acta';
    expect(linesBy(book, () => upload(book, first))).toEqual([
      { 'Subir una plantilla': { [clave]: ['la del complemento', uno] } },
    ]);
    expect(linesBy(book, () => upload(book, second, 'Otra.docx'))).toEqual([
      { 'Subir una plantilla': { [clave]: [uno, dos] } },
    ]);
    expect(linesBy(book, () => book.call('quitarPlantilla', { documento: 'acta' }))).toEqual([
      { 'Quitar una plantilla': { [clave]: [dos, 'la del complemento'] } },
    ]);
  });

  test('that is the same, or refused, or not there to be taken away leaves none', () => {
    const book = newBook();
    const bytes = another(book, 'uno');
    upload(book, bytes);
    expect(linesBy(book, () => upload(book, bytes))).toEqual([]);
    expect(linesBy(book, () => upload(book, Buffer.from('no es un .docx')))).toEqual([]);
    const documento = 'informe-trimestral';
    expect(linesBy(book, () => book.call('quitarPlantilla', { documento }))).toEqual([]);
  });

  test('is noted with each document by its name and its digest', () => {
    const book = newBook();
    const { codigo: de } = book.call<{ codigo: string }>('guardarActa', ACTA);
    const nuestra = huellaOf(ours(book));
    book.call('generarDocumento', { documento: 'acta', de });
    const own = another(book, 'uno');
    upload(book, own);
    book.call('generarDocumento', { documento: 'acta', de });
    expect(book.rows('documentos')).toMatchObject([
      { plantilla: expect.stringMatching(/^La del complemento \d/), huellaPlantilla: nuestra },
      { plantilla: NOMBRE, huellaPlantilla: huellaOf(own) },
    ]);
    const [made] = book.call<{ hechos: readonly object[] }>('panelDocumentos').hechos;
    expect(made).toMatchObject({ plantilla: `${NOMBRE} · ${huellaOf(own)}` });
  });
});

describe('a rule', () => {
  test('leaves a line when it is put off, for another reason, and taken up again', () => {
    const book = newBook();
    const clave = 'regla ied DANE';
    const otro = 'Se piden en octubre';
    expect(linesBy(book, () => book.call('aplazarRegla', REGLA))).toEqual([
      { 'Aplazar una regla': { [clave]: [null, REGLA.motivo] } },
    ]);
    expect(linesBy(book, () => book.call('aplazarRegla', REGLA))).toEqual([]);
    expect(linesBy(book, () => book.call('aplazarRegla', { ...REGLA, motivo: otro }))).toEqual([
      { 'Aplazar una regla': { [clave]: [REGLA.motivo, otro] } },
    ]);
    expect(linesBy(book, () => book.call('reanudarRegla', REGLA))).toEqual([
      { 'Reanudar una regla': { [clave]: [otro, 'reanudada'] } },
    ]);
    expect(linesBy(book, () => book.call('reanudarRegla', REGLA))).toEqual([]);
  });

  test('of a lent book is not put off: its line would be lost', () => {
    const book = newBook();
    book.call('prestarLibro', { a: 'Paula Ejemplo' });
    expect(book.refuse('aplazarRegla', REGLA).codigo).toBe('PRESTADO');
    expect(book.call<{ aplazadas: unknown[] }>('panelVerificar', {}).aplazadas).toEqual([]);
  });
});

describe('the triggers', () => {
  const PUESTOS = 'con cada edición; con cada fila que se borra; cada 10 minutos';

  test('leave a line when they are installed, taken over and taken away, without any address but Quién', () => {
    const book = newBook();
    expect(linesBy(book, () => book.call('instalarDisparadores', {}))).toEqual([
      { 'Instalar disparadores': { disparadores: [null, PUESTOS] } },
    ]);
    expect(linesBy(book, () => book.call('instalarDisparadores', {}))).toEqual([]);
    const other = openedBy(LUIS, book);
    expect(linesBy(other, () => other.call('instalarDisparadores', { tomar: true }))).toEqual([
      { 'Instalar disparadores': { disparadores: ['de otra cuenta', PUESTOS] } },
    ]);
    expect(linesBy(other, () => other.call('quitarDisparadores'))).toEqual([
      { 'Quitar disparadores': { disparadores: ['de esta cuenta', PUESTOS] } },
    ]);
    expect(
      bitacoraOf(book)
        .slice(-3)
        .map(({ quien }) => quien),
    ).toEqual([USER, LUIS, LUIS]);
    sweep(book);
  });

  test('of a lent book are put in place without one: it would be lost', () => {
    const book = newBook();
    book.call('prestarLibro', { a: 'Paula Ejemplo' });
    expect(linesBy(book, () => book.call('instalarDisparadores', {}))).toEqual([]);
    expect(book.host.data.triggers).toHaveLength(3);
  });
});
