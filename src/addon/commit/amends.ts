// A person may insert, delete, sort or move lines and columns between a reading and what is written by it. What our own
// hand then did to rows that were not meant is found by comparing that reading with the next, and is put right.

import { type AnyRow, pick, type Valor } from '../../domain/register';
import { toCell } from '../cells';
import { type Hoja, positionOf } from '../sheet';
import { type CellName, dress } from './dress';
import {
  type Cambiada,
  type CeldaSuelta,
  holds,
  isSameHeader,
  lineOfPuesta,
  linesAdded,
  mendedLines,
  type Plan,
  type Puesta,
  type RowWrite,
  shiftOf,
} from './plan';
import { isSinClave, nombreCon, nombreOf, type Renglon, Renglones, shownIn } from './renglones';

/** What puts right the harm of a plan. */
export type Enmienda = Pick<Plan, 'puestas' | 'devueltas' | 'celdas'>;

/** What to write for the rows to be as the plan meant them, apart from its own changes that are still to be done. */
export function amendsOf(plan: Plan, now: Hoja, filas: Renglones): Enmienda {
  if (!isSameHeader(plan.hoja, now)) return columnsMoved(plan, now, filas);
  const scene = sceneOf(plan, now, filas);
  const taken = keysTaken(scene);
  const missing = scene.missing.filter(({ nombre }) => !taken.has(nombre));
  const lost = lostOf({ ...scene, missing });
  return {
    devueltas: [...[...taken.values()].map(({ fix }) => fix), ...strays(scene)],
    puestas: lost.map(({ fila }): Puesta => ({ cells: plan.hoja.lineas[fila - 2] ?? [] })),
    celdas: dress(misread(scene), now),
  };
}

/** Two readings of a tab, and who is who in them. */
interface Scene {
  readonly plan: Plan;
  readonly before: Renglones;
  readonly now: Hoja;
  readonly filas: Renglones;
  /** Rows that stood and are nowhere, though nobody was to delete or rename them. */
  readonly missing: readonly Renglon[];
  /** Rows that stand and are neither of before nor of the plan. */
  readonly extra: readonly Renglon[];
  /** By name before: what the plan writes in a row. */
  readonly changes: ReadonlyMap<string, Cambiada>;
}

function sceneOf(plan: Plan, now: Hoja, filas: Renglones): Scene {
  const before = new Renglones(plan.hoja);
  const changes = new Map(plan.cambiadas.map((each) => [each.was.nombre, each]));
  const deleted = new Set(plan.borradas.map(({ nombre }) => nombre));
  const after = new Map(
    plan.cambiadas.map(({ was, fields }) => [was.nombre, nombreCon(plan.hoja, was, fields)]),
  );
  const own = new Set([...after.values(), ...newRows(plan).keys()]);
  const stands = (nombre: string): boolean =>
    filas.get(nombre) !== undefined || filas.get(after.get(nombre) ?? '') !== undefined;
  const extra = filas.all.filter(({ nombre }) => !before.get(nombre) && !own.has(nombre));
  const mended = mendedLines(plan);
  const gone = before.all.filter(
    ({ fila, nombre }) => !deleted.has(nombre) && !mended.has(fila) && !stands(nombre),
  );
  const missing = gone.filter((row) => !extra.some((other) => isRekeyed(plan, row, other)));
  return { plan, before, now, filas, missing, extra, changes };
}

/** Whether a row is another one to whom a person gave another key: all else is the same. */
function isRekeyed({ hoja, cambiadas }: Plan, row: Renglon, other: Renglon): boolean {
  const ours = cambiadas.find(({ was }) => was.nombre === row.nombre)?.fields ?? {};
  const { clave } = hoja.register;
  const rest = Object.keys({ ...row.row, ...other.row }).filter((key) => !clave.includes(key));
  return (
    !isSinClave(row.nombre) &&
    rest.some((key) => row.row[key] !== undefined) &&
    rest.every((key) => other.row[key] === row.row[key] || holdsOurs(other.row, ours, key))
  );
}

const holdsOurs = (row: AnyRow, ours: AnyRow, key: string): boolean =>
  key in ours && row[key] === ours[key];

interface Taken {
  readonly fix: RowWrite;
}

/** Rows that took the key meant for another, or a change without having a key: they get back what they had, by their name. */
function keysTaken({ plan, filas, missing, extra, changes }: Scene): ReadonlyMap<string, Taken> {
  const taken = new Map<string, Taken>();
  for (const { was, fields } of changes.values()) {
    const keys = Object.keys(fields);
    for (const row of missing) {
      const there = [...extra, ...ownersOf(filas, plan, was, fields)].find(
        (other) =>
          holds(other.row, fields) &&
          nombreOf(plan.hoja, {
            ...other,
            row: { ...other.row, ...pick(row.row, keys) },
          }) === row.nombre &&
          isAlike(other.row, row.row, keys),
      );
      if (!there) continue;
      taken.set(row.nombre, {
        fix: { line: there.fila, fields: pick(row.row, keys) },
      });
    }
  }
  return taken;
}

/** The row that bears the name which a change was to give. */
function ownersOf(
  filas: Renglones,
  { hoja }: Plan,
  was: Renglon,
  fields: AnyRow,
): readonly Renglon[] {
  const owner = filas.get(nombreCon(hoja, was, fields));
  return owner ? [owner] : [];
}

const isAlike = (a: AnyRow, b: AnyRow, but: readonly string[]): boolean =>
  Object.keys({ ...a, ...b }).every((key) => but.includes(key) || a[key] === b[key]);

/** Cells of rows that stand, old or new, with what was meant for another row in them; and of no row, with nothing else. */
function strays({ plan, before, filas, changes, extra }: Scene): readonly RowWrite[] {
  const written = new Map<string, Set<Valor | undefined>>();
  for (const { fields } of changes.values())
    for (const [key, value] of Object.entries(fields))
      written.set(key, (written.get(key) ?? new Set()).add(value));
  const news = newRows(plan);
  const inRows = filas.all.flatMap(({ fila, nombre, row }): readonly RowWrite[] => {
    const was = before.get(nombre);
    const put = news.get(nombre);
    const base = put ?? was?.row;
    if (!base) return [];
    const meant: AnyRow = { ...base, ...changes.get(nombre)?.fields };
    const wrong = [...written].filter(
      ([key, values]) =>
        row[key] !== meant[key] && row[key] !== was?.row[key] && values.has(row[key]),
    );
    if (wrong.length === 0) return [];
    const keys = wrong.map(([key]) => key);
    return [{ line: fila, fields: { ...pick(meant, keys), ...(was && unread(was, keys)) } }];
  });
  const alone = extra.flatMap(({ fila, row, nombre }): readonly RowWrite[] => {
    const own = Object.entries(row).filter(([, value]) => value !== undefined);
    const isStray =
      isSinClave(nombre) &&
      plan.cambiadas.some(({ fields }) => own.every(([key, value]) => fields[key] === value));
    const blanks = Object.fromEntries(own.map(([key]) => [key, undefined]));
    return isStray ? [{ line: fila, fields: blanks }] : [];
  });
  return [...inRows, ...alone];
}

/** The rows put in lines of their own, by name. */
const newRows = ({ hoja, puestas }: Plan): ReadonlyMap<string, AnyRow> =>
  new Map(
    puestas.flatMap((puesta) =>
      'fields' in puesta ? [[nombreOf(hoja, { row: puesta.fields }), puesta.fields] as const] : [],
    ),
  );

/** A text that could not be read as a value goes back as it was, too. */
const unread = ({ ilegible = {}, row }: Renglon, keys: readonly string[]): AnyRow =>
  pick(
    ilegible,
    keys.filter((key) => row[key] === undefined && ilegible[key] !== undefined),
  );

/**
 * Rows that were deleted or written over for another. Lines that somebody inserted, sorted or moved take no row away: what is
 * missing then was our doing. Where somebody deleted lines, only what stood where ours were to be deleted.
 */
function lostOf(scene: Scene): readonly Renglon[] {
  const { plan, now, missing } = scene;
  const expected = plan.hoja.maxRows + linesAdded(plan) - plan.borradas.length;
  return now.maxRows >= expected ? missing : deletedFor(scene);
}

/** How many lines a person may have deleted at once for it to be found out. */
const MOST_LINES = 50;

function deletedFor({ plan, before, filas, missing }: Scene): readonly Renglon[] {
  const isMissing = new Set(missing);
  return blocksOf(plan.borradas).flatMap((block) => {
    const standing = block.filter(({ nombre }) => filas.get(nombre));
    if (standing.length === 0) return [];
    for (let moved = 1; moved <= MOST_LINES; moved++) {
      const hit = block.flatMap(({ fila }) => before.at(fila + moved) ?? []);
      const others = hit.filter((row) => !plan.borradas.includes(row) && !isIn(plan.borradas, row));
      const fits =
        block.every((row) => isIn(hit, row) !== isIn(standing, row)) &&
        others.every((row) => isMissing.has(row));
      if (fits) return others;
    }
    return [];
  });
}

const isIn = (rows: readonly Renglon[], { fila }: Renglon): boolean =>
  rows.some((row) => row.fila === fila);

/** Lines deleted together: neighbours. */
function blocksOf(rows: readonly Renglon[]): readonly (readonly Renglon[])[] {
  const blocks: Renglon[][] = [];
  for (const row of [...rows].sort((a, b) => a.fila - b.fila)) {
    const block = blocks[blocks.length - 1];
    if (block?.[block.length - 1]?.fila === row.fila - 1) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** Cells that do not read back as they were written: without the format of its column, one takes "0101" for a number. */
function misread(scene: Scene): readonly CellName[] {
  const { plan, filas } = scene;
  const shift = shiftOf(plan);
  // A new row whose key reads otherwise is known by its line, as long as no line has moved.
  const at = (line: number): Renglon | undefined =>
    isStill(scene) ? filas.at(line - shift(line)) : undefined;
  const written = [
    ...plan.devueltas.map(({ line, fields }) => ({ there: at(line), fields, base: undefined })),
    ...plan.cambiadas.map(({ was, fields }) => ({
      there: filas.get(nombreCon(plan.hoja, was, fields)) ?? filas.get(was.nombre),
      fields,
      base: was.row,
    })),
    ...plan.puestas.flatMap((puesta, i) =>
      'fields' in puesta
        ? [
            {
              there:
                filas.get(nombreOf(plan.hoja, { row: puesta.fields })) ?? at(lineOfPuesta(plan, i)),
              fields: puesta.fields,
              base: undefined,
            },
          ]
        : [],
    ),
  ];
  return written.flatMap(({ there, fields, base }) =>
    plan.hoja.columns.flatMap((column): CellName[] => {
      const [value, read] = [fields[column.key], shownIn(there)[column.key]];
      const isOff =
        there && value !== undefined && read !== value && !(base && read === base[column.key]);
      return isOff ? [{ line: there.fila, column, value }] : [];
    }),
  );
}

/** Whether the rows that nobody was to delete are in the lines where they were. */
function isStill({ plan, before, filas, changes }: Scene): boolean {
  const deleted = new Set(plan.borradas.map(({ fila }) => fila));
  const shift = shiftOf(plan);
  const mended = mendedLines(plan);
  return before.all.every(
    ({ fila, nombre }) =>
      deleted.has(fila) ||
      mended.has(fila) ||
      changes.has(nombre) ||
      filas.at(fila - shift(fila))?.nombre === nombre,
  );
}

/** Columns were moved: the rows written are as they were to be, in the columns where these now stand; lines did not move. */
function columnsMoved(plan: Plan, now: Hoja, filas: Renglones): Enmienda {
  const shift = shiftOf(plan);
  const written: readonly {
    readonly line: number;
    readonly fields: AnyRow;
    readonly all: AnyRow;
  }[] = [
    ...plan.cambiadas.map(({ line, was, fields }) => ({
      line,
      fields,
      all: { ...was.ilegible, ...was.row, ...fields },
    })),
    ...plan.devueltas.map(({ line, fields }) => ({
      line,
      fields,
      all: fields,
    })),
    ...plan.puestas.flatMap((puesta, i) =>
      'fields' in puesta
        ? [
            {
              line: lineOfPuesta(plan, i),
              fields: fullOf(plan, puesta.fields),
              all: fullOf(plan, puesta.fields),
            },
          ]
        : [],
    ),
  ];
  const typed = now.columns.filter(
    ({ key, computed }) => !computed && now.match.indexByKey[key] !== undefined,
  );
  const ours = new Set(Object.values(now.match.indexByKey));
  const devueltas: RowWrite[] = [];
  const celdas: CeldaSuelta[] = [];
  for (const { line, fields, all } of written) {
    const there = line - shift(line);
    const row = shownIn(filas.at(there));
    const wrong = typed.filter(
      ({ key }) => row[key] !== all[key] && (key in all || wasWritten(plan, fields, now, key)),
    );
    if (wrong.length > 0)
      devueltas.push({
        line: there,
        fields: pick(
          all,
          wrong.map(({ key }) => key),
        ),
      });
    celdas.push(...leftIn(plan, now, there, fields, ours));
  }
  return { devueltas, celdas, puestas: [] };
}

/** Whether a column stands where something of these fields was written. */
const wasWritten = (plan: Plan, fields: AnyRow, now: Hoja, key: string): boolean =>
  Object.keys(fields).some(
    (each) => plan.hoja.match.indexByKey[each] === now.match.indexByKey[key],
  );

/** Cells of nobody's column that hold what was meant for ours. */
function leftIn(
  { hoja }: Plan,
  now: Hoja,
  line: number,
  fields: AnyRow,
  ours: ReadonlySet<number>,
): readonly CeldaSuelta[] {
  return hoja.columns.flatMap((column): CeldaSuelta[] => {
    const value = fields[column.key];
    // A column whose header somebody spoilt is still where it was: what it got is its own.
    if (value === undefined || now.match.indexByKey[column.key] === undefined) return [];
    const position = positionOf(hoja, column.key);
    const there = now.lineas[line - 2]?.[position - 1];
    const isLeft = !ours.has(position - 1) && `${there ?? ''}` === `${toCell(column, value)}`;
    return isLeft ? [{ line, position, cell: '' }] : [];
  });
}

const fullOf = ({ hoja }: Plan, row: AnyRow): AnyRow =>
  Object.fromEntries(
    hoja.columns
      .filter(({ key, computed }) => !computed && hoja.match.indexByKey[key] !== undefined)
      .map(({ key }) => [key, row[key]]),
  );
