// What must hold of a workbook after an operation that something disturbed. Nothing is lost, doubled, altered or deleted that
// nobody asked for; the bitácora is whole and tells it; nobody's personal data stand in it; the next save works.

import { REDACTED } from '../../src/domain/bitacora';
import { SIN_ARCHIVO } from '../../src/domain/estado-documento';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { bitacoraOf, isChainWhole, type Linea, sweep, untold } from '../support/auditoria';
import { type Book, openBook } from '../support/host';
import type { Seen } from './deeds';
import type { Answered } from './requests';
import { isSame, type Libro, libroOf, type Row, type Rows, SEEN } from './rows';

/** The rows without the operation, and after it undisturbed. */
export interface Reference {
  readonly before: Libro;
  readonly after: Libro;
  /** It leaves the workbook closed to any save, and so to the sweep. */
  readonly isClosed: boolean;
}

/** A sentence for each thing that does not hold, with where. */
export function judge(
  data: WorkbookData,
  reference: Reference,
  answered: Answered,
  seen: Seen,
): readonly string[] {
  const found: string[] = [];
  const told = attempt(found, () => bitacoraOf(openBook(data))) ?? [];
  found.push(...rowsJudged(libroOf(data), reference, answered, seen, told));
  const book = openBook(data, { log: () => undefined });
  attempt(found, () => {
    if (!isChainWhole(book)) found.push('la cadena de la bitácora no cuadra');
  });
  if (!reference.isClosed) found.push(...afterwards(book, seen));
  return found;
}

/** A save, the sweeps and what the bitácora tells in the end. */
function afterwards(book: Book, seen: Seen): readonly string[] {
  const found: string[] = [];
  attempt(found, () => {
    const { ok } = book.host.call('parametro', [{ clave: 'ciudad', valor: 'Ciudad Ejemplo' }]);
    const answer = ok as { ok?: boolean; error?: { mensaje?: string } } | null;
    if (answer?.ok !== true)
      found.push(`el siguiente guardado no se puede: ${answer?.error?.mensaje}`);
  });
  attempt(found, () => found.push(...sweepsJudged(book, seen)));
  attempt(found, () => {
    for (const registro of seen.withoutTab === undefined ? untold(book) : [])
      found.push(`la bitácora no cuenta lo que hay en ${registro}`);
    found.push(...personalIn(bitacoraOf(book)));
  });
  return found;
}

/** What cannot even be read is a finding too. */
function attempt<T>(found: string[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    found.push(`algo falló: ${String(error).split('\n')[0]}`);
    return undefined;
  }
}

function rowsJudged(
  now: Libro,
  reference: Reference,
  answered: Answered,
  seen: Seen,
  told: readonly Linea[],
): readonly string[] {
  const found: string[] = [];
  const sides = new Set<Side>();
  for (const { key: registro } of SEEN) {
    if (registro === seen.withoutTab) continue;
    const [before, after, rows] = [reference.before, reference.after, now].map(
      (libro) => libro.get(registro) ?? NO_ROWS,
    ) as [Rows, Rows, Rows];
    found.push(...rows.twice.map((clave) => `dos veces: ${registro} ${clave}`));
    found.push(...handsLost(seen, registro, rows));
    for (const clave of new Set([before, after, rows].flatMap(({ byKey }) => [...byKey.keys()]))) {
      const [was, would, is] = [before, after, rows].map(({ byKey }) => byKey.get(clave));
      const { side, wrong } = verdictOn({ registro, clave, was, would, is }, seen, told);
      if (side) sides.add(side);
      if (wrong) found.push(`${wrong}: ${registro} ${clave}`);
    }
  }
  if (answered === 'sí' && sides.has('sin hacer')) found.push('dijo que sí y no está hecho');
  if (answered === 'no' && sides.has('hecho')) found.push('dijo que no y está hecho');
  if (sides.has('hecho') && sides.has('sin hacer')) found.push('quedó a medias');
  return found;
}

const NO_ROWS: Rows = { byKey: new Map(), twice: [], loose: [] };

/** Which of its two ends a row that the operation touches is at. */
type Side = 'hecho' | 'sin hacer';
interface Verdict {
  readonly side?: Side;
  readonly wrong?: string;
}
/** A row before the operation, as it would be after it, and as it is. */
interface Three {
  readonly registro: string;
  readonly clave: string;
  readonly was: Row | undefined;
  readonly would: Row | undefined;
  readonly is: Row | undefined;
}

function verdictOn(three: Three, seen: Seen, told: readonly Linea[]): Verdict {
  const { registro, clave, was, would, is } = three;
  const isOfOperation = !isSame(was, would);
  if (isGone(seen, registro, clave))
    return is && !isOfOperation ? { wrong: 'volvió lo que alguien borró' } : {};
  if (is && !was && !would && isOfSomebody(seen, registro, is)) return {};
  // Which of the two was first is in the numbers; that none is there twice, in `twice` and in the bitácora.
  if (isOfOperation && seen.isNumbered) return {};
  const mine = handOf(seen, registro, clave);
  const isTold = told.some((line) => line.registro === registro && toldOver(line, mine));
  const right = (row: Row | undefined): boolean =>
    isSame(is, withHand(row, mine)) || (isTold && isSame(is, row));
  if (!isOfOperation)
    return right(was) ? {} : { wrong: `${verbOf(was, is)}${where(was, is, mine)}` };
  const isKept = Object.keys(mine).length > 0;
  // What a person wrote since stands, and its row with it: that says nothing of the others.
  if (isKept && (right(would) || right(was))) return {};
  if (right(would)) return { side: 'hecho' };
  if (right(was)) return { side: 'sin hacer' };
  // A document whose making died, and of which Drive shows no file: it is noted so, and made again under another code.
  if (!was && would && right({ ...would, estado: 'Anulado', enlace: SIN_ARCHIVO })) return {};
  return { wrong: `ni antes ni después${where(would, is, mine)}` };
}

const withHand = (row: Row | undefined, mine: Row): Row | undefined =>
  row === undefined && Object.keys(mine).length === 0 ? undefined : { ...row, ...mine };

const verbOf = (was: Row | undefined, is: Row | undefined): string =>
  is === undefined ? 'se perdió' : was === undefined ? 'nadie la escribió' : 'se alteró';

/** ' (barrio: «X» y está «Y»)' */
function where(right: Row | undefined, is: Row | undefined, mine: Row): string {
  if (!right || !is) return '';
  const wanted: Row = { ...right, ...mine };
  const keys = new Set([...Object.keys(wanted), ...Object.keys(is)]);
  const [key] = [...keys].filter((each) => wanted[each] !== is[each]);
  return key === undefined ? '' : ` (${key}: «${wanted[key] ?? ''}» y está «${is[key] ?? ''}»)`;
}

const isGone = (seen: Seen, registro: string, clave: string): boolean =>
  seen.gone?.some((each) => each.registro === registro && each.clave === clave) ?? false;

const handOf = (seen: Seen, registro: string, clave: string): Row =>
  seen.cells?.find((each) => each.registro === registro && each.clave === clave)?.values ?? {};

const holds = (row: Row, values: Row): boolean =>
  Object.entries(values).every(([key, value]) => row[key] === value);

const isOfSomebody = (seen: Seen, registro: string, row: Row): boolean =>
  seen.isNumbered === true ||
  (seen.rows ?? []).some((each) => each.registro === registro && holds(row, each.values));

/** What the person wrote was there when the operation read it: the bitácora tells that it was written over. */
const toldOver = ({ campos }: Linea, mine: Row): boolean =>
  Object.values(mine).length > 0 &&
  Object.values(mine).every((value) => String(campos).includes(`[${JSON.stringify(value)},`));

function handsLost(seen: Seen, registro: string, { byKey, loose }: Rows): readonly string[] {
  const wanted = (seen.rows ?? []).filter((each) => each.registro === registro);
  const rows = [...byKey.values(), ...loose];
  return wanted
    .map(({ values }) => rows.filter((row) => holds(row, values)).length)
    .flatMap((count) =>
      count === 1 ? [] : [`la fila de otra persona está ${count} veces: ${registro}`],
    );
}

/** The first sweep tells what people did and nothing else; the second one, nothing. */
function sweepsJudged(book: Book, seen: Seen): readonly string[] {
  const found: string[] = [];
  const hands = [...(seen.cells ?? []), ...(seen.gone ?? []), ...(seen.rows ?? [])];
  const isOfHand = ({ registro }: Linea): boolean =>
    registro === seen.withoutTab || hands.some((each) => each.registro === registro);
  for (const [round, isAllowed] of [
    ['el barrido', isOfHand],
    ['el segundo barrido', () => false],
  ] as const) {
    const count = bitacoraOf(book).length;
    // What a sweep that Google failed left said is not of this one.
    delete book.host.data.properties.document['falla.barrido'];
    sweep(book);
    const added = bitacoraOf(book).slice(count);
    for (const line of added)
      if (!isAllowed(line))
        found.push(`${round} contó de más: ${line.cambio} ${line.registro} ${line.clave}`);
  }
  return found;
}

function personalIn(lines: readonly Linea[]): readonly string[] {
  const personal = SEEN.flatMap(({ key, columns }) =>
    Object.keys(columns)
      .filter((column) => columns[column]?.personal)
      .map((column) => ({ registro: key, column })),
  );
  return lines.flatMap(({ registro, campos, numero }) =>
    personal.flatMap((one) => {
      const stands =
        one.registro === registro &&
        new RegExp(`"${one.column}":(?!\\[?"${REDACTED}")`).test(String(campos));
      return stands ? [`datos personales en la bitácora: ${one.column}, asiento ${numero}`] : [];
    }),
  );
}
