// Commits that fail past their commit point, and a bitácora that people edit: nothing is written twice,
// nothing that was logged is lost.

import { insertLines } from '../../src/emulator/workbook/lines';
import type { SheetData, WorkbookData } from '../../src/emulator/workbook/workbook';
import { ACTA, another } from '../support/acta';
import { expectSettled, loggedBy, sweep } from '../support/auditoria';
import { type Book, newBook, openBook, sheetOf } from '../support/host';
import { deleteLine, renameHeader } from '../support/typed';

const counts = (book: Book): readonly number[] =>
  ['actas', 'asistentes', 'compromisos'].map((registro) => book.rows(registro).length);
const chain = (book: Book): unknown => book.call('validar', { registro: 'bitacora' });
const INTACT = { observaciones: [] };

/** A book in which something happens once the commit point of a save is past. */
function disturbed(data: WorkbookData, act: () => void): Book {
  let properties = 0;
  return openBook(data, {
    log: () => undefined,
    interrupt: (request) => {
      if (properties === 1) act();
      if (request === 'setProperties' || properties === 1) properties += 1;
    },
  });
}

/** Takes a tab out of the workbook; the function puts it back. */
function takeOut(data: WorkbookData, name: string): () => void {
  const sheet: SheetData = sheetOf(data, name);
  const order = [...data.sheetOrder];
  data.sheetOrder = order.filter((id) => id !== sheet.id);
  delete data.sheets[sheet.id];
  return () => {
    data.sheetOrder = order;
    data.sheets[sheet.id] = sheet;
  };
}

describe('a save that fails past its commit point', () => {
  /** A book that lost its Compromisos in the middle of a save, and how it gets them back. */
  function cutShort(): { book: Book; putBack: () => void; codigo: string; mensaje: string } {
    const { data } = newBook().host;
    let putBack = (): void => undefined;
    const book = disturbed(data, () => {
      putBack = takeOut(data, 'Compromisos');
    });
    const { codigo, mensaje } = book.refuse('guardarActa', ACTA);
    return {
      book: openBook(data, { log: () => undefined }),
      putBack: () => putBack(),
      codigo,
      mensaje,
    };
  }

  test('says that it must not be repeated', () => {
    const { codigo, mensaje } = cutShort();
    expect(codigo).toBe('GUARDADO_A_MEDIAS');
    expect(mensaje).toMatch(/No lo guarde otra vez/);
  });

  test('is finished by the next one, once that is possible', () => {
    const { book, putBack } = cutShort();
    putBack();
    book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
    expect(counts(book)).toEqual([1, 2, 2]);
    expect(chain(book)).toEqual(INTACT);
  });

  test('waits in quarantine, said in Inicio, and keeps nobody else from saving', () => {
    const { book, putBack } = cutShort();
    book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
    expect(book.rows('parametros')).toContainEqual(
      expect.objectContaining({ clave: 'ciudad', valor: 'Ciudad Ejemplo' }),
    );
    putBack();
    book.host.call('actualizarInicio');
    const inicio = sheetOf(book.host.data, 'Inicio').cellData;
    const lines = Object.values(inicio).map((row) => String(row[0]?.v ?? ''));
    expect(lines).toContainEqual(expect.stringMatching(/^✖ .*no se pudieron escribir/));
    book.host.call('prepararLibro');
    expect(counts(book)).toEqual([1, 2, 2]);
    expect(JSON.parse(book.host.data.properties.document.libro ?? '{}').cuarentena).toBeUndefined();
  });

  test('is not taken for an altered bitácora meanwhile', () => {
    const { book } = cutShort();
    book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
    expect(chain(book)).toEqual(INTACT);
  });

  test('keeps its own rows from everybody until it is finished', () => {
    const { book, putBack } = cutShort();
    book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
    putBack();
    // Its tab is back, but without the header that tells its rows apart; and its acta is not there yet.
    renameHeader(book, 'Compromisos', 'Código', 'Otra cosa');
    deleteLine(book, 'Actas', 2);
    const { codigo, detalle } = book.refuse('cargar', {
      registro: 'actas',
      celdas: [
        ['Código', 'Asunto', 'Tipo de reunión'],
        ['AC-0001', 'Otro asunto', 'Seguimiento trimestral'],
      ],
    });
    expect([codigo, detalle]).toEqual(['CUARENTENA', ['Actas: AC-0001.']]);
    expect(loggedBy(book, () => sweep(book))).toEqual([]);
    renameHeader(book, 'Compromisos', 'Otra cosa', 'Código');
    book.call('parametro', { clave: 'ciudad', valor: 'Otra ciudad' });
    expect(counts(book)).toEqual([1, 2, 2]);
    expectSettled(book);
  });

  test('is finished before a document is made of it', () => {
    const original = newBook().host.data;
    let requests = 0;
    openBook(structuredClone(original), { interrupt: () => void requests++ }).call(
      'guardarActa',
      ACTA,
    );
    const data = structuredClone(original);
    let left = requests - 4;
    openBook(data, {
      log: () => undefined,
      interrupt: () => {
        left -= 1;
        if (left === 0) throw new Error('Exceeded maximum execution time');
      },
    }).host.call('guardarActa', [ACTA]);
    expect(JSON.parse(data.properties.document.libro ?? '{}').pendiente).toBeDefined();
    const book = openBook(data);
    book.call('generarDocumento', { documento: 'acta', de: 'AC-0001' });
    expect(counts(book)).toEqual([1, 2, 2]);
  });
});

describe('a bitácora that a person edited', () => {
  test.each([
    ['deleted a line of', (book: Book) => deleteLine(book, 'Bitácora', 2)],
    [
      'inserted a line in',
      ({ host: { data } }: Book) => insertLines(data, sheetOf(data, 'Bitácora'), 'row', 1, 1),
    ],
    [
      'wrote below the end of',
      ({ host: { data } }: Book) => {
        sheetOf(data, 'Bitácora').cellData[40] = { 3: { v: 'apunte', t: 1 } };
      },
    ],
  ])('%s it keeps every later entry whole', (_, act) => {
    const book = newBook();
    book.call('guardarActa', ACTA);
    const entries = book.rows('bitacora').slice(1);
    act(book);
    book.call('guardarActa', another(ACTA));
    const campos = (rows: ReturnType<Book['rows']>) =>
      rows.filter(({ registro }) => registro).map((row) => row.campos);
    const kept = campos(book.rows('bitacora')).slice(-3 - entries.length);
    expect(kept.slice(0, -3)).toEqual(campos(entries));
    expect(kept.slice(-3).join()).not.toContain('Luis Ejemplo Castro","asistio');
    expect(JSON.parse(String(kept[kept.length - 2]))).toMatchObject([
      { acta: 'AC-0002', nombre: 'cambió' },
      { acta: 'AC-0002', nombre: 'cambió' },
    ]);
    expect(counts(book)).toEqual([2, 4, 4]);
  });
});
