// The one way to write: all or nothing whatever happens, nobody's change overwritten, everything logged.

import { actas } from '../../src/domain/registers/actas';
import { asistentes } from '../../src/domain/registers/asistentes';
import { compromisos } from '../../src/domain/registers/compromisos';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { ACTA, another } from '../support/acta';
import { leftDyingIn } from '../support/dying';
import { type Book, exampleBook, newBook, openBook, sheetOf, USER } from '../support/host';
import { rowsIn } from '../support/rows-in';

const BITACORA = 'Bitácora';
const wholeActas = (book: Book): readonly [number, number, number] => [
  rowsIn(book.host.data, actas).length,
  rowsIn(book.host.data, asistentes).length,
  rowsIn(book.host.data, compromisos).length,
];

describe('commit()', () => {
  test('writes an acta, its people and its compromisos, and logs each', () => {
    const book = newBook();
    const before = book.rows('bitacora').length;
    book.call('guardarActa', ACTA);
    expect(wholeActas(book)).toEqual([1, 2, 2]);
    const entries = book.rows('bitacora').slice(before);
    expect(entries.map(({ registro }) => registro)).toEqual(['actas', 'asistentes', 'compromisos']);
    expect(
      entries.every(({ quien, identidad }) => quien === USER && identidad === 'verificada'),
    ).toBe(true);
  });

  test('costs the same calls in a full workbook as in a small one, 25 at most; the first rows of a tab, one more', () => {
    const costOf = (book: Book, acta = ACTA) => book.host.call('guardarActa', [acta]).cost.total;
    const book = newBook();
    const first = costOf(book);
    const cost = costOf(book, another(ACTA));
    expect(costOf(exampleBook())).toBe(cost);
    expect(cost).toBeLessThanOrEqual(25);
    expect(first).toBe(cost + 2);
  });

  test('leaves all of an acta or nothing of it, wherever it dies', () => {
    const original = newBook().host.data;
    const requests = countRequests(original);
    expect(requests).toBeGreaterThan(20);
    const outcomes = new Set<string>();
    for (const data of leftDyingIn(() => structuredClone(original), ['guardarActa', ACTA])) {
      const after = openBook(data);
      after.call('parametro', { clave: 'ciudad', valor: 'Ciudad Otra' });
      outcomes.add(JSON.stringify(wholeActas(after)));
      expect(
        after.call<{ observaciones: unknown[] }>('validar', { registro: 'bitacora' }).observaciones,
      ).toEqual([]);
    }
    expect([...outcomes].sort()).toEqual(['[0,0,0]', '[1,2,2]']);
  });

  test('keeps what a person typed over a commit that had died', () => {
    const data = newBook().host.data;
    dieAtRequest(data, countRequests(data) - 4);
    const sheet = sheetOf(data, 'Compromisos');
    const header = Object.entries(sheet.cellData[0] ?? {}).find(
      ([, cell]) => cell.v === 'Compromiso',
    );
    const column = Number(header?.[0]);
    const row = sheet.cellData[1];
    if (row?.[column]) row[column].v = 'Texto de la persona';
    const after = openBook(data);
    after.call('parametro', { clave: 'ciudad', valor: 'Otra' });
    expect(after.rows('compromisos')[0]?.compromiso).toBe('Texto de la persona');
  });

  test('keeps personal data out of the log once it is closed', () => {
    const book = newBook();
    book.call('guardarActa', ACTA);
    const logged = book.rows('bitacora').map(({ campos }) => String(campos));
    expect(logged.some((campos) => campos.includes(ACTA.lugar))).toBe(true);
    expect(logged.filter((campos) => /"nombre":"Ana|Vacaciones/.test(campos))).toEqual([]);
  });

  test('refuses, and writes nothing, when the lock is held elsewhere', () => {
    const book = openBook(newBook().host.data, { isLockedElsewhere: () => true });
    expect(book.refuse('guardarActa', ACTA).codigo).toBe('OCUPADO');
    expect(wholeActas(book)).toEqual([0, 0, 0]);
  });

  test('keeps a text a text, whatever it begins with', () => {
    const book = newBook();
    book.call('guardarActa', { ...ACTA, asunto: '=1+1', lugar: "'Sala", convoca: '+57 300' });
    expect(book.rows('actas')[0]).toMatchObject({
      asunto: '=1+1',
      lugar: "'Sala",
      convoca: '+57 300',
    });
  });

  test('finds its columns wherever a person has moved them', () => {
    const book = newBook();
    const { cellData } = sheetOf(book.host.data, 'Compromisos');
    const header = cellData[0] ?? {};
    [header[0], header[4]] = [header[4] ?? {}, header[0] ?? {}];
    book.call('guardarActa', ACTA);
    expect(book.rows('compromisos')[0]).toMatchObject({
      codigo: 'CO-0001',
      compromiso: 'Entregar el informe',
    });
  });

  test('refuses to write a tab whose key header is gone, and says which', () => {
    const book = newBook();
    const cell = sheetOf(book.host.data, 'Compromisos').cellData[0]?.[0];
    if (cell) cell.v = 'Otra cosa';
    expect(book.refuse('guardarActa', ACTA)).toMatchObject({ codigo: 'ENCABEZADO' });
    expect(wholeActas(book)).toEqual([0, 0, 0]);
  });

  test('chains its entries, so that an altered one shows', () => {
    const book = newBook();
    book.call('guardarActa', ACTA);
    const { cellData } = sheetOf(book.host.data, BITACORA);
    const campos = Object.entries(cellData[0] ?? {}).find(([, cell]) => cell.v === 'Campos')?.[0];
    const cell = cellData[1]?.[Number(campos)];
    if (cell) cell.v = String(cell.v).replace('Secretaría', 'Alcaldía');
    const { observaciones } = book.call<{ observaciones: { codigo: string }[] }>('validar', {
      registro: 'bitacora',
    });
    expect(observaciones.map(({ codigo }) => codigo)).toEqual(['CADENA_ROTA']);
  });
});

describe('a copy of the workbook without its properties', () => {
  test('goes on with its numbers and its chain', () => {
    const book = newBook();
    book.call('guardarActa', ACTA);
    const data = structuredClone(book.host.data);
    data.properties = { document: {}, script: {}, user: {} };
    const copy = openBook(data);
    expect(copy.call<{ numero: number }>('guardarActa', ACTA).numero).toBe(2);
    expect(
      copy.call<{ observaciones: unknown[] }>('validar', { registro: 'bitacora' }).observaciones,
    ).toEqual([]);
  });
});

function countRequests(original: WorkbookData): number {
  let count = 0;
  openBook(structuredClone(original), { interrupt: () => void count++ }).call('guardarActa', ACTA);
  return count;
}

/** Saves an acta whose execution is cut off at the nth thing it asks of Google. */
function dieAtRequest(data: WorkbookData, dieAt: number): void {
  let count = 0;
  const interrupt = (): void => {
    count += 1;
    if (count === dieAt) throw new Error('Exceeded maximum execution time');
  };
  openBook(data, { interrupt }).host.call('guardarActa', [ACTA]);
}
