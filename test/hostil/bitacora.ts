// What whoever edits the spreadsheet can do to a small book and its bitácora short of making the whole of it again: each is seen by
// «Estado de la instalación» and `libro-pam bitacora`, or leaves an entry that tells it.

import type { Comprobada } from '../../src/domain/comprobada';
import type { Register } from '../../src/domain/register';
import { registerByKey } from '../../src/domain/registers';
import { AUDITED } from '../../src/domain/sombra';
import type { CellData, WorkbookData } from '../../src/emulator/workbook/workbook';
import { ACTA, another } from '../support/acta';
import { smallBook, sweep } from '../support/auditoria';
import {
  type Asentada,
  asentadas,
  asentar,
  COLUMNAS,
  forjarSombra,
  memoriaDe,
  selladas,
  selloAnterior,
  selloEntero,
  sinFinal,
  sinMemoria,
} from '../support/forja';
import { type Book, openBook, sheetOf } from '../support/host';
import { deleteLine, typeIn } from '../support/typed';
import type { Area } from './area';

/** Something done to the book, and how what it leaves is told. */
interface Deed {
  readonly nombre: string;
  readonly hace: (data: WorkbookData) => WorkbookData;
  readonly seVe: (data: WorkbookData) => boolean;
}

export function bitacora(): Area {
  const text = JSON.stringify(livedIn().host.data);
  const fresh = (): WorkbookData => JSON.parse(text);
  const deeds = deedsOn(fresh());
  return {
    intentos: deeds.length,
    enMuestra: 24,
    nombreDe: (intento) => deeds[intento]?.nombre ?? '',
    intentar: (intento) => {
      const { hace, seVe } = deeds[intento] as Deed;
      return seVe(hace(fresh())) ? [] : ['nobody saw it'];
    },
  };
}

/** A book in which people typed, an acta was printed, and a long entry goes on in a second line. */
function livedIn(): Book {
  const book = smallBook();
  typeIn(book, 'IED', 3, { Barrio: 'Barrio Nuevo' });
  sweep(book);
  book.call('guardarActa', another({ ...ACTA, desarrollo: ['"'.repeat(28_000)] }));
  deleteLine(book, 'IED', 5);
  sweep(book);
  book.call('generarDocumento', { documento: 'acta', de: 'AC-0001' });
  book.call('generarDocumento', { documento: 'acta', de: 'AC-0002' });
  return book;
}

const deedsOn = (data: WorkbookData): readonly Deed[] => {
  const lines = asentadas(data);
  return [
    ...lines.flatMap((_, at) => onLine(lines, at)),
    ...lines.flatMap((_, at) => onOrder(lines, at)),
    ...onSeals(lines),
    ...onTheEnd(lines),
    ...CON_CELDAS.flatMap((register) => onCells(data, register)),
  ];
};

const seComprueba = (data: WorkbookData): boolean => reparosOf(openBook(data)).length > 0;

const reparosOf = (book: Book): Comprobada['reparos'] =>
  book.call<Comprobada>('comprobarBitacora', {}).reparos;

/** The bitácora as other lines. */
const asLines = (nombre: string, lines: readonly Asentada[], seVe = seComprueba): Deed => ({
  nombre,
  hace: (data) => {
    asentar(data, lines);
    return data;
  },
  seVe,
});

const OTRO: Asentada = { momento: '2026-01-01 00:00:00', identidad: 'declarada', cambio: 'borrar' };
const changed = (line: Asentada, columna: string): Asentada => {
  const value = OTRO[columna] ?? `${line[columna]} y más`;
  const isSame = line[columna] === value;
  return {
    ...line,
    [columna]: columna === 'numero' ? Number(line.numero) + 0.5 : isSame ? 'crear' : value,
  };
};
const withLine = (lines: readonly Asentada[], at: number, columna: string): readonly Asentada[] =>
  lines.map((line, i) => (i === at ? changed(line, columna) : line));

/** Any column of an entry, blanked or changed. */
const onLine = (lines: readonly Asentada[], at: number): readonly Deed[] =>
  COLUMNAS.flatMap((columna) => {
    const where = `${columna} del asiento ${lines[at]?.numero}`;
    const blank = lines.map((line, i) => (i === at ? { ...line, [columna]: '' } : line));
    return [
      asLines(`cambiar ${where}`, withLine(lines, at, columna)),
      ...(lines[at]?.[columna] === '' ? [] : [asLines(`borrar ${where}`, blank)]),
    ];
  });

const renumbered = (lines: readonly Asentada[], from: number, by: number): readonly Asentada[] =>
  lines.map((line, i) => (i >= from ? { ...line, numero: Number(line.numero) + by } : line));

/** Entries taken out, put in, exchanged and numbered anew. */
function onOrder(lines: readonly Asentada[], at: number): readonly Deed[] {
  const [line, next] = [lines[at] as Asentada, lines[at + 1]];
  const { numero } = line;
  const without = lines.filter((_, i) => i !== at);
  const strange = { ...line, clave: 'OTRA', hash: '' };
  const inserted = [...lines.slice(0, at), strange, ...renumbered(lines.slice(at), 0, 1)];
  const exchanged = lines.map((each, i) => {
    if (i === at && next) return { ...next, numero: Number(numero) };
    return i === at + 1 ? { ...line, numero: Number(each.numero) } : each;
  });
  return [
    asLines(`quitar el asiento ${numero}`, without),
    asLines(`quitarlo y correr los números: ${numero}`, renumbered(without, at, -1)),
    asLines(`poner otro antes del ${numero}`, inserted),
    asLines(`poner otro con el número ${numero}`, [...lines, strange]),
    asLines(`saltar un número en el ${numero}`, renumbered(lines, at, 1)),
    ...(next ? [asLines(`cambiar de lugar ${numero} y el que sigue`, exchanged)] : []),
  ];
}

const AUTORIA = ['momento', 'quien', 'identidad', 'operacion', 'cargue'];

/**
 * Who, when and why, sealed again from there to the end: as before, as now, and in a book that remembers that end or none. Nothing
 * else remembers what comes after the last document: its code was not printed.
 */
const onSeals = (lines: readonly Asentada[]): readonly Deed[] => {
  const printed = lines.filter(({ hash }) => hash !== '').slice(-2)[0];
  return lines.flatMap((line, at) =>
    AUTORIA.flatMap((columna) => {
      const where = `${columna} del asiento ${line.numero}`;
      const desde = Number(line.numero);
      const again = (seal: typeof selloEntero): readonly Asentada[] =>
        selladas(withLine(lines, at, columna), desde, seal);
      const isPrinted = desde <= Number(printed?.numero);
      return [
        asLines(`sellar de nuevo ${where}`, again(selloEntero)),
        ...(isPrinted
          ? [remembered(`sellar de nuevo y recordarlo: ${where}`, again(selloEntero))]
          : []),
        asLines(`sellar como antes ${where}`, again(selloAnterior)),
        remembered(`sellar como antes y recordarlo: ${where}`, again(selloAnterior)),
        forgotten(`sellar como antes y olvidarlo: ${where}`, again(selloAnterior)),
      ];
    }),
  );
};

/** The same in a workbook whose memory was changed with it. */
const remembered = (nombre: string, lines: readonly Asentada[]): Deed => ({
  nombre,
  hace: (data) => {
    asentar(data, lines);
    const { hash } = lines[lines.length - 1] as Asentada;
    data.properties.document.libro = JSON.stringify({ ...memoriaDe(data), hash });
    return data;
  },
  seVe: seComprueba,
});

/** The same in a copy, which remembers nothing. */
const forgotten = (nombre: string, lines: readonly Asentada[]): Deed => ({
  nombre,
  hace: (data) => {
    asentar(data, lines);
    return sinMemoria(data);
  },
  seVe: seComprueba,
});

/** The last commits cut away: where the book remembers its end, where it forgot it, and where an older content is accepted. */
function onTheEnd(lines: readonly Asentada[]): readonly Deed[] {
  const commits = lines.filter(({ hash }) => hash !== '').length;
  return Array.from({ length: commits - 1 }, (_, i) => i + 1).flatMap((count): readonly Deed[] => {
    const cut = (data: WorkbookData): WorkbookData => sinFinal(data, count);
    return [
      { nombre: `cortar ${count} guardados`, hace: cut, seVe: seComprueba },
      {
        nombre: `cortar ${count} guardados en una copia`,
        hace: (data) => sinMemoria(cut(data)),
        seVe: (data) => {
          const book = openBook(data);
          book.call('parametro', { clave: 'ciudad', valor: 'Otra Ciudad' });
          return tellsFinal(book);
        },
      },
      {
        nombre: `cortar ${count} guardados y recibirlo`,
        hace: cut,
        seVe: (data) => {
          const book = openBook(data);
          book.call('recibirLibro', { aceptar: true });
          return tellsFinal(book);
        },
      },
    ];
  });
}

const tellsFinal = ({ host }: Book): boolean =>
  asentadas(host.data).some(({ clave, quien }) => clave === 'final' && quien !== '');

const CON_CELDAS = ['actas', 'asistentes', 'compromisos', 'documentos', 'ied'].flatMap(
  (key) => registerByKey(key) ?? [],
);

/** A cell of a row that the bitácora tells, changed; and the sombra with it, where there is one. */
function onCells(data: WorkbookData, register: Register): readonly Deed[] {
  const { cellData } = sheetOf(data, register.title);
  const [header = {}, ...lines] = Object.values(cellData);
  return lines.flatMap((line, l) =>
    Object.entries(line).flatMap(([at, cell]): readonly Deed[] => {
      const label = header[Number(at)]?.v;
      const column = Object.values(register.columns).find((each) => each.label === label);
      // Of personal data the bitácora says only that they changed.
      if (!column || column.personal || column.computed || cell.v === '') return [];
      const write = (copy: WorkbookData): WorkbookData => {
        const cells = sheetOf(copy, register.title).cellData[l + 1] ?? {};
        cells[Number(at)] = other(cell);
        return copy;
      };
      const where = `${label} de la fila ${l + 2} de ${register.title}`;
      const isAudited = AUDITED.includes(register);
      return [
        { nombre: `cambiar ${where}`, hace: write, seVe: seAnotaOSeComprueba },
        ...(isAudited
          ? [
              {
                nombre: `cambiar ${where} y la sombra`,
                hace: (copy: WorkbookData) => withSombra(write(copy), register),
                seVe: seComprueba,
              },
            ]
          : []),
      ];
    }),
  );
}

const other = (cell: CellData): CellData => ({
  ...cell,
  v: typeof cell.v === 'number' ? cell.v + 1 : `${cell.v} cambiado`,
});

function withSombra(data: WorkbookData, register: Register): WorkbookData {
  forjarSombra(data, register);
  return data;
}

/** What is typed is told by the next sweep; over what was closed, at once too. */
function seAnotaOSeComprueba(data: WorkbookData): boolean {
  const book = openBook(data);
  if (reparosOf(book).length > 0) return true;
  const before = asentadas(book.host.data).length;
  sweep(book);
  return asentadas(book.host.data).length > before;
}
