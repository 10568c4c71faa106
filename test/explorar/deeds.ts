// What another person does in the workbook between two requests of an operation, each with what must be seen of it
// afterwards: one line a deed.

import { KEY_JOINT, type Register } from '../../src/domain/register';
import { registerByKey } from '../../src/domain/registers';
import { insertLines } from '../../src/emulator/workbook/lines';
import type { SheetData } from '../../src/emulator/workbook/workbook';
import { ACTA } from '../support/acta';
import { type Book, columnOf, sheetOf } from '../support/host';
import { typeIn } from '../support/typed';
import type { Row } from './rows';

/** What must be seen of a deed. */
export interface Seen {
  /** A row, by its register and key, that holds these values. */
  readonly cells?: readonly { registro: string; clave: string; values: Row }[];
  /** A row that holds these values, whatever its key. */
  readonly rows?: readonly { registro: string; values: Row }[];
  /** A row that is not there any more. */
  readonly gone?: readonly { registro: string; clave: string }[];
  /** Puts back what the person changed in the structure, once the operation has answered. */
  readonly mend?: () => void;
  /** The tab is not there any more, nor what it held. */
  readonly withoutTab?: string;
  /** It may have taken the next numbers, so that those of the operation are others. */
  readonly isNumbered?: true;
}

export interface Deed {
  readonly name: string;
  /** Undefined where there is nothing to do it on. */
  readonly act: (book: Book) => Seen | undefined;
}

function registerOf(key: string): Register {
  const register = registerByKey(key);
  if (!register) throw new Error(`No register ${key}`);
  return register;
}

const HAND = 'escrito por otra persona';
const MAIL = 'oficina@ejemplo.invalid';
const MY_HEADER = 'Encabezado de la oficina';

interface Line {
  /** From 1, as people count. */
  readonly line: number;
  readonly clave: string;
}

/** The row of a register, counted from the first one (0) or from the last (-1). */
function rowAt({ host }: Book, registro: string, position: number): Line | undefined {
  const { title, clave, columns } = registerOf(registro);
  const sheet = sheetOf(host.data, title);
  const keys = clave.map((key) => columnOf(sheet, columns[key]?.label ?? ''));
  const partsOf = (row: number): readonly string[] =>
    keys.map((column) => String(sheet.cellData[row]?.[column]?.v ?? ''));
  const lines = Object.keys(sheet.cellData)
    .map(Number)
    .filter((row) => row > 0 && partsOf(row).every((part) => part !== ''));
  const row = lines.sort((a, b) => a - b).at(position);
  if (row === undefined) return undefined;
  return { line: row + 1, clave: partsOf(row).join(KEY_JOINT) };
}

const types = (registro: string, position: number, columna: string): Deed => ({
  name: `escribe en ${registro}.${columna} (${position < 0 ? 'última' : 'primera'})`,
  act: (book) => {
    const { title, columns } = registerOf(registro);
    const at = rowAt(book, registro, position);
    if (!at) return undefined;
    typeIn(book, title, at.line, { [columns[columna]?.label ?? '']: HAND });
    return { cells: [{ registro, clave: at.clave, values: { [columna]: HAND } }] };
  },
});

const appends = (registro: string, values: { readonly [columna: string]: string }): Deed => ({
  name: `agrega al final de ${registro}`,
  act: (book) => {
    const { title, columns } = registerOf(registro);
    const line = lastLine(sheetOf(book.host.data, title)) + 1;
    const shown = Object.entries(values).map(([key, v]) => [columns[key]?.label ?? '', v]);
    typeIn(book, title, line, Object.fromEntries(shown));
    return { rows: [{ registro, values }] };
  },
});

const insertsRow = (registro: string, at: number): Deed => ({
  name: `inserta una fila en ${registro}`,
  act: ({ host }) => {
    const { id: sheetId } = sheetOf(host.data, registerOf(registro).title);
    host.edit({ sheetId, insertRows: { at, count: 1 } });
    return {};
  },
});

const deletesRow = (registro: string, position: number): Deed => ({
  name: `borra la ${position < 0 ? 'última' : 'primera'} fila de ${registro}`,
  act: (book) => {
    const at = rowAt(book, registro, position);
    if (!at) return undefined;
    const { id: sheetId } = sheetOf(book.host.data, registerOf(registro).title);
    book.host.edit({ sheetId, deleteRows: { at: at.line - 1, count: 1 } });
    return { gone: [{ registro, clave: at.clave }] };
  },
});

const sorts = (registro: string): Deed => ({
  name: `ordena al revés ${registro}`,
  act: ({ host }) => {
    const sheet = sheetOf(host.data, registerOf(registro).title);
    const count = lastLine(sheet) - 1;
    if (count < 2) return undefined;
    const order = Array.from({ length: count }, (_, i) => count - i);
    host.edit({ sheetId: sheet.id, moveRows: { start: 1, order } });
    return {};
  },
});

const insertsColumn = (registro: string): Deed => ({
  name: `inserta una columna en ${registro}`,
  act: ({ host }) => {
    insertLines(host.data, sheetOf(host.data, registerOf(registro).title), 'column', 1, 1);
    return {};
  },
});

/** As dragging its header does. */
const movesColumn = (registro: string, columna: string): Deed => ({
  name: `mueve la columna ${registro}.${columna}`,
  act: ({ host }) => {
    const { title, columns } = registerOf(registro);
    const sheet = sheetOf(host.data, title);
    const from = columnOf(sheet, columns[columna]?.label ?? '');
    for (const row of [...Object.values(sheet.cellData), sheet.columnData]) moveFirst(row, from);
    return {};
  },
});

function moveFirst<T>(cells: { [column: number]: T }, from: number): void {
  const moved = Object.entries(cells).map(([key, cell]): [number, T] => {
    const column = Number(key);
    return [column === from ? 0 : column < from ? column + 1 : column, cell];
  });
  for (const column of Object.keys(cells)) delete cells[Number(column)];
  Object.assign(cells, Object.fromEntries(moved));
}

const renamesHeader = (registro: string, columna: string): Deed => ({
  name: `cambia el encabezado ${registro}.${columna}`,
  act: ({ host }) => {
    const { title, columns } = registerOf(registro);
    const label = columns[columna]?.label ?? '';
    const rename = (from: string, to: string): void => {
      const sheet = sheetOf(host.data, title);
      const header = Object.values(sheet.cellData[0] ?? {}).find(({ v }) => v === from);
      if (header) header.v = to;
    };
    rename(label, MY_HEADER);
    return { mend: () => rename(MY_HEADER, label) };
  },
});

const clearsFormats = (registro: string): Deed => ({
  name: `borra los formatos de ${registro}`,
  act: ({ host }) => {
    const sheet = sheetOf(host.data, registerOf(registro).title);
    for (const cells of [...Object.values(sheet.cellData), sheet.columnData])
      for (const cell of Object.values<{ s?: string }>(cells)) delete cell.s;
    return {};
  },
});

const deletesTab = (registro: string): Deed => ({
  name: `borra la hoja ${registro}`,
  act: ({ host: { data } }) => {
    const { id } = sheetOf(data, registerOf(registro).title);
    data.sheetOrder = data.sheetOrder.filter((each) => each !== id);
    delete data.sheets[id];
    return { withoutTab: registro };
  },
});

/** Another execution of the add-on, from its first request to its last. */
const runs = (name: string, fn: string, request: object, seen: Seen): Deed => ({
  name: `otra ejecución: ${name}`,
  act: ({ host }) => {
    const { ok, error } = host.call(fn, [request]);
    const isDone = !error && (ok as { ok?: boolean } | null)?.ok === true;
    return isDone ? seen : {};
  },
});

const lastLine = ({ cellData }: SheetData): number =>
  Math.max(
    0,
    ...Object.entries(cellData)
      .filter(([, cells]) => Object.values(cells).some(({ v }) => (v ?? '') !== ''))
      .map(([row]) => Number(row) + 1),
  );

const IED = { codigoDane: '308001999099', nombre: 'IED de otra persona', barrio: HAND };

export const DEEDS: readonly Deed[] = [
  types('ied', 0, 'barrio'),
  types('ied', -1, 'localidad'),
  types('compromisos', 0, 'entregable'),
  types('compromisos', -1, 'entregable'),
  types('equipo', 0, 'cargo'),
  types('actas', 0, 'lugar'),
  types('seguimiento', 0, 'dificultades'),
  types('seguimiento', -1, 'dificultades'),
  types('cierres', 0, 'controlResultado'),
  types('pam', 0, 'medioVerificacion'),
  types('pam', -1, 'objetivo'),
  types('fundamentos', 0, 'norma'),
  types('cambios', 0, 'queCambia'),
  types('sostenibilidad', 0, 'observacion'),
  types('actividades', 0, 'producto'),
  appends('ied', IED),
  appends('compromisos', { compromiso: HAND, responsable: 'Ana Ejemplo Rivera' }),
  insertsRow('ied', 1),
  insertsRow('compromisos', 1),
  insertsRow('actas', 1),
  insertsRow('bitacora', 1),
  insertsRow('seguimiento', 1),
  insertsRow('cierres', 1),
  insertsRow('pam', 1),
  insertsRow('cambios', 1),
  insertsRow('fundamentos', 1),
  insertsRow('actividades', 1),
  deletesRow('ied', 0),
  deletesRow('ied', -1),
  deletesRow('compromisos', 0),
  deletesRow('seguimiento', 0),
  deletesRow('cierres', 0),
  deletesRow('pam', -1),
  deletesRow('cambios', 0),
  deletesRow('fundamentos', -1),
  deletesRow('equipo', -1),
  sorts('ied'),
  sorts('compromisos'),
  sorts('equipo'),
  sorts('bitacora'),
  sorts('seguimiento'),
  sorts('pam'),
  sorts('cambios'),
  sorts('fundamentos'),
  sorts('actividades'),
  insertsColumn('ied'),
  insertsColumn('compromisos'),
  movesColumn('ied', 'barrio'),
  movesColumn('actas', 'asunto'),
  movesColumn('seguimiento', 'ejecutado'),
  movesColumn('cierres', 'estado'),
  movesColumn('pam', 'responsable'),
  movesColumn('cambios', 'estado'),
  renamesHeader('ied', 'barrio'),
  renamesHeader('compromisos', 'entregable'),
  clearsFormats('ied'),
  clearsFormats('bitacora'),
  clearsFormats('equipo'),
  deletesTab('evidencias'),
  deletesTab('asistentes'),
  runs(
    'un parámetro',
    'parametro',
    { clave: 'correo_oficina', valor: MAIL },
    { cells: [{ registro: 'parametros', clave: 'correo_oficina', values: { valor: MAIL } }] },
  ),
  runs(
    'un cargue',
    'cargar',
    {
      registro: 'ied',
      celdas: [
        ['Código DANE', 'Nombre'],
        ['308001999107', 'IED de otro cargue'],
      ],
    },
    {
      rows: [
        { registro: 'ied', values: { codigoDane: '308001999107', nombre: 'IED de otro cargue' } },
      ],
    },
  ),
  runs(
    'un acta',
    'guardarActa',
    { ...ACTA, asunto: 'Acta de otra persona' },
    {
      rows: [{ registro: 'actas', values: { asunto: 'Acta de otra persona' } }],
      isNumbered: true,
    },
  ),
  {
    name: 'otra ejecución: barrido',
    act: ({ host }) => {
      host.call('barrido');
      return {};
    },
  },
];
