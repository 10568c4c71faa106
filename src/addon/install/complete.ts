// The tabs of the workbook made whole: those that are not there are made, and the others get what they lack. All is read
// before anything is written, since a read waits for what is still to be written.

import type { PlacedColumn, Register } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import type { Libro } from '../libro/libro';
import { type Encabezado, readEncabezado } from '../sheet';
import { VISTAS } from '../vistas';
import { dadoTo } from './dado';
import { nameColumns } from './dress-columns';
import { type Encabezados, mendDropdowns, readDropdowns } from './dropdowns';
import { pieza } from './estructura';
import { mendFormats, readFormats } from './formats';
import { dropUnfinished, makeTabs } from './new-tabs';
import { headerProtections, protectTab } from './protect';
import { colorOf, placesIn } from './sheets';
import { type Added, addColumns, freezeHeader, lackingIn, requireOwn } from './tab';

/** What was made. */
export interface Hecho {
  readonly registros: readonly Register[];
  /** Titles, those of the views included. */
  readonly hojas: readonly string[];
  /** "Alcance (PAM)" */
  readonly columnas: readonly string[];
  /** How many values of lists and parameters. */
  readonly valores: number;
}
export const NADA: Hecho = { registros: [], hojas: [], columnas: [], valores: 0 };

/** What it made, and what a tab refused, a sentence each. */
export function completeTabs(
  libro: Libro,
): Omit<Hecho, 'valores'> & { readonly notas: readonly string[] } {
  const { ss, columnas } = libro;
  dropUnfinished(ss, REGISTERS);
  const isThere = ({ title }: { readonly title: string }): boolean =>
    ss.getSheetByName(title) !== null;
  const present = REGISTERS.filter(isThere).map((register) =>
    readEncabezado(ss, register, columnas(register)),
  );
  for (const encabezado of present)
    requireOwn(encabezado, () => dadoTo(libro).has(pieza.hoja(encabezado.register.key)));
  const dropdowns = new Map(present.map((each) => [each.register.key, readDropdowns(each)]));
  const formats = new Map(present.map((each) => [each.register.key, readFormats(each)]));
  const guarded = present.length > 0 ? headerProtections(ss) : new Map();

  const registros = REGISTERS.filter((register) => !isThere(register));
  const vistas = VISTAS.filter((vista) => !isThere(vista)).map(({ title }) => title);
  const before = byKey(present);
  const placeOf = placesIn(ss);
  for (const title of vistas) ss.insertSheet(title, placeOf(title)).setTabColor(colorOf(title));
  const added = present.flatMap(completed);
  const mended = present.map(
    (each) =>
      added.find(({ encabezado }) => encabezado.register === each.register)?.encabezado ?? each,
  );
  const made = makeTabs(ss, registros, columnas, byKey(mended));
  const encabezados = byKey([...made, ...mended]);
  const notas = added.map(({ nota }) => nota);
  for (const each of mended) {
    const { key } = each.register;
    notas.push(mendFormats(before.get(key) ?? each, formats.get(key) ?? []));
    notas.push(mendDropdowns(each, dropdowns.get(key) ?? { first: 0, lines: [] }, encabezados));
    if (!guarded.has(each.sheet.getSheetId()))
      protectTab(each.sheet, each.register, lastPosition(each));
  }
  for (const { encabezado, columns, first } of added) nameColumns(encabezado.sheet, columns, first);
  const hojas = [...vistas, ...registros.map(({ title }) => title)];
  return {
    registros,
    hojas,
    columnas: present.flatMap(labelsLackingIn),
    notas: [...new Set(notas.flatMap((nota) => nota ?? []))],
  };
}

/** By the key of their register. */
export const byKey = (encabezados: readonly Encabezado[]): Encabezados =>
  new Map(encabezados.map((each) => [each.register.key, each]));

function completed(encabezado: Encabezado): readonly Added[] {
  freezeHeader(encabezado);
  const lacking = lackingIn(encabezado);
  return lacking.length > 0 ? [addColumns(encabezado, lacking)] : [];
}

const lastPosition = ({ match }: Encabezado): number =>
  1 + Math.max(0, ...Object.values(match.indexByKey));

const labelsLackingIn = (encabezado: Encabezado): readonly string[] =>
  lackingIn(encabezado).map((column) => labelIn(encabezado.register, column));

/** "Alcance (PAM)" */
export const labelIn = ({ title }: Register, { label }: PlacedColumn): string =>
  `${label} (${title})`;
