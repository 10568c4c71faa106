// The end of the bitácora is never cut away without an entry that says so: with the end that was known, the one there is, and who.

import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { ACTA, another } from '../support/acta';
import { isChainWhole, smallBook, sweep } from '../support/auditoria';
import { codigoDe, sinFinal, sinMemoria } from '../support/forja';
import { type Book, openBook, sheetOf, USER } from '../support/host';

const saveActa = (book: Book): void => void book.call('guardarActa', another(ACTA));

/** What the bitácora says of ends, the last time. */
function finalTold(book: Book) {
  const { operacion, quien, campos } =
    book
      .rows('bitacora')
      .filter(({ clave }) => clave === 'final')
      .pop() ?? {};
  const [antes, ahora] = campos ? JSON.parse(String(campos)).final : [];
  return { operacion, quien, antes, ahora };
}

/** Its head in the words of such an entry. */
function headOf(book: Book): string {
  const { numero, hash } = JSON.parse(book.host.data.properties.document.libro ?? '{}');
  return `asiento ${numero}, código ${codigoDe(hash)}`;
}

/** The workbook with other content, as «Reemplazar hoja de cálculo» or an older version leaves it. */
const withContent = ({ host }: Book, data: WorkbookData): Book =>
  openBook({ ...data, properties: structuredClone(host.data.properties) });

/** A book whose sombra knows its end: its columns are written again with the change of personal data. */
function sweptBook(): Book {
  const book = smallBook();
  book.call('cargar', {
    registro: 'equipo',
    celdas: [
      ['Nombre', 'Correo'],
      ['Otra Ejemplo', 'o@ejemplo.invalid'],
    ],
  });
  sweep(book);
  return book;
}

test('an older content is accepted by name, whether or not anything else is to be written', () => {
  const book = smallBook();
  const older = headOf(book);
  const content = structuredClone(book.host.data);
  saveActa(book);
  const [lost, back] = [headOf(book), withContent(book, content)];
  expect(back.refuse('guardarActa', another(ACTA)).codigo).toBe('CONTENIDO_AJENO');
  expect(back.refuse('recibirLibro', {}).codigo).toBe('OTRA_COPIA');
  back.call('recibirLibro', { aceptar: true });
  expect(finalTold(back)).toEqual({
    operacion: 'Aceptar otra copia del libro',
    quien: USER,
    antes: `${lost}, que ya no está`,
    ahora: older,
  });
  saveActa(back);
  expect(isChainWhole(back)).toBe(true);
});

test('a copy that comes back says what it was lent with', () => {
  const book = smallBook();
  book.call('prestarLibro', { a: 'Ana Ejemplo' });
  const copy = openBook(sinMemoria(book.host.data));
  saveActa(copy);
  const back = withContent(book, copy.host.data);
  const ahora = headOf(copy);
  back.call('recibirLibro', {});
  expect(finalTold(back)).toEqual({
    operacion: 'Recibir el libro de vuelta',
    quien: USER,
    antes: headOf(book),
    ahora,
  });
});

describe('a copy without what it remembered', () => {
  const without = (data: WorkbookData): Book => {
    const copy = openBook(sinMemoria(data));
    saveActa(copy);
    expect(isChainWhole(copy)).toBe(true);
    return copy;
  };

  test('says the end that its sombra knew, which is gone', () => {
    const book = sweptBook();
    const known = headOf(book);
    const { antes } = finalTold(without(sinFinal(book.host.data, 1)));
    expect(antes).toBe(`${known}, que ya no está`);
  });

  test('names the documents whose code is gone', () => {
    const book = smallBook();
    saveActa(book);
    book.call('generarDocumento', { documento: 'acta', de: 'AC-0002' });
    const { antes } = finalTold(without(sinFinal(book.host.data, 2)));
    expect(antes).toMatch(/No está el código de DO-0001$/);
  });

  test('says that none is known where nothing knows one', () => {
    const book = smallBook();
    const { data } = book.host;
    const sombra = Object.values(data.sheets).find(({ name }) => name === '_sombra');
    if (sombra) sombra.cellData = {};
    expect(finalTold(without(data)).antes).toBe('no se conoce');
  });

  test('says it once', () => {
    const copy = without(smallBook().host.data);
    saveActa(copy);
    expect(copy.rows('bitacora').filter(({ clave }) => clave === 'final')).toHaveLength(1);
  });
});

test('a copy whose bitácora was deleted is made one that tells it, and goes on in its cuatrienio', () => {
  const book = sweptBook();
  const known = headOf(book);
  const data = sinMemoria(book.host.data);
  const { id } = sheetOf(data, 'Bitácora');
  delete data.sheets[id];
  data.sheetOrder = data.sheetOrder.filter((each) => each !== id);
  const copy = openBook(data);
  expect(copy.refuse('guardarActa', another(ACTA)).mensaje).toContain('«Bitácora»');
  copy.call('instalar', { cuatrienio: '2028-2031' });
  saveActa(copy);
  expect(finalTold(copy)).toMatchObject({
    quien: USER,
    antes: `${known}, que ya no está`,
    ahora: 'sin asientos',
  });
  expect(copy.call('instalar', {})).toMatchObject({ cuatrienio: '2024-2027' });
});
