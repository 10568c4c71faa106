// The header of a table as its columns are matched: one name a column, whichever the lines that it takes.

import { groupBy } from '../../group-by';
import type { Nombra } from '../../match-headers';
import type { PlacedColumn, Register } from '../../register';
import { remembered } from '../../remembered';
import { fold } from '../../texto';
import type { HojaEntregada } from '../archivo';
import { type Asignacion, posicionesDe } from './asignadas';
import { lectorDeNiveles, type Niveles } from './niveles';
import { lectorDePeriodos } from './periodo-en-texto';
import {
  type EnColumnas,
  isDeCadaTrimestre,
  isParte,
  trimestresEn,
} from './trimestres-en-columnas';

export interface Cabeza {
  /** First and last line of the header, from 0. */
  readonly desde: number;
  readonly hasta: number;
  /** What each column is matched by; those that quarters are turned into stand from `ancho` on. */
  readonly nombres: readonly string[];
  /** What the last line says of each column, and what people read with the lines above. */
  readonly propios: readonly string[];
  readonly textos: readonly string[];
  /** Columns of the sheet. */
  readonly ancho: number;
  /** Where quarters are in columns. */
  readonly trimestres?: EnColumnas | undefined;
  /** Columns that a line has once where it has several quarters, and of which nobody knows the quarter. */
  readonly sueltas: readonly { readonly index: number; readonly column: PlacedColumn }[];
  /** What was assigned by hand to the figures of the quarters, and what is to be looked for in one column. */
  readonly porTrimestre: readonly Asignacion[];
  readonly porAsignar: readonly Asignacion[];
}

/** Of a sheet without a header: all of its lines are below it. */
export const SIN_CABEZA: Cabeza = {
  desde: -1,
  hasta: -1,
  nombres: [],
  propios: [],
  textos: [],
  ancho: 0,
  sueltas: [],
  porTrimestre: [],
  porAsignar: [],
};

/** Reads any line of a sheet as the header of a register. */
export function lectorDeCabezas(
  register: Register,
  columns: readonly PlacedColumn[],
  hoja: Pick<HojaEntregada, 'celdas' | 'combinadas'>,
  asignaciones: readonly Asignacion[],
  nombra: Nombra,
): (linea: number) => Cabeza {
  const lectores = {
    nombra: conAsignadas(columns, asignaciones, nombra),
    periodoDe: lectorDePeriodos(),
  };
  const nivelesDe = lectorDeNiveles(hoja);
  const ancho = hoja.celdas.reduce((most, line) => Math.max(most, line.length), 0);
  return (linea) => {
    const niveles = nivelesDe(linea);
    const propios = niveles.map(({ propio }) => propio);
    const dada = dadasEn(columns, asignaciones, propios);
    const trimestres = trimestresEn(register, columns, niveles, { ...lectores, dada });
    const wide = new Set(trimestres?.deTrimestre.map(({ column }) => column.key));
    const columnas = nombresDe(niveles, nombra, trimestres);
    const sueltas = isSeveral(trimestres) ? sueltasDe(register, columnas, nombra) : [];
    const isLoose = new Set(sueltas.map(({ index }) => index));
    const nombres = columnas.map(({ nombre }, i) =>
      isLoose.has(i) || nombraParte(nombre, nombra) ? '' : nombre,
    );
    const made = trimestres?.hechas.map(({ column }) => column.label) ?? [];
    const pad = Array<string>(made.length > 0 ? ancho - nombres.length : 0).fill('');
    return {
      desde: linea - columnas.reduce((most, { nivel }) => Math.max(most, nivel), 0),
      hasta: linea,
      nombres: [...nombres, ...pad, ...made],
      propios,
      textos: columnas.map(({ texto }) => texto),
      ancho,
      trimestres,
      sueltas,
      porTrimestre: asignaciones.filter(({ key }) => wide.has(key)),
      porAsignar: asignaciones.filter(({ key }) => !wide.has(key)),
    };
  };
}

/** Whether a text would name a figure, though it says how much of it. */
function nombraParte(texto: string, nombra: Nombra): boolean {
  const column = texto.includes('%') ? nombra(texto) : undefined;
  return column !== undefined && isParte(column, texto);
}

/** What was assigned by hand names its column before any name does. */
function conAsignadas(
  columns: readonly PlacedColumn[],
  asignaciones: readonly Asignacion[],
  nombra: Nombra,
): Nombra {
  if (asignaciones.length === 0) return nombra;
  const keys = new Map(asignaciones.map(({ encabezado, key }) => [fold(encabezado), key]));
  return (text, next) => {
    const given = keys.get(fold(next === undefined ? text : `${text} ${next}`));
    return columns.find(({ key }) => key === given) ?? nombra(text, next);
  };
}

/** The column that somebody gave by hand to each position of a line. */
function dadasEn(
  columns: readonly PlacedColumn[],
  asignaciones: readonly Asignacion[],
  propios: readonly string[],
): (index: number) => PlacedColumn | undefined {
  const given = Object.entries(posicionesDe(asignaciones, propios));
  const keys = new Map(given.map(([key, index]) => [index, key]));
  return (index) => columns.find(({ key }) => key === keys.get(index));
}

/** What a line has once, and is not of each of its quarters. */
const sueltasDe = (
  register: Register,
  columnas: readonly Nombrada[],
  nombra: Nombra,
): Cabeza['sueltas'] =>
  columnas.flatMap(({ nombre }, index) => {
    const column = nombra(nombre);
    return column && !isDeCadaTrimestre(register, column) ? { index, column } : [];
  });

const isSeveral = (trimestres: EnColumnas | undefined): boolean =>
  new Set(trimestres?.deTrimestre.map((c) => `${c.vigencia ?? ''} ${c.trimestre}`)).size > 1;

const SIN_NIVELES: Niveles = { propio: '', encima: '', grupos: [] };

interface Nombrada {
  readonly nombre: string;
  readonly texto: string;
  /** Lines above that its name takes. */
  readonly nivel: number;
}

/** The name of each column: with its group where that names one, or by itself. */
function nombresDe(
  niveles: readonly Niveles[],
  nombra: Nombra,
  trimestres: EnColumnas | undefined,
): readonly Nombrada[] {
  const wide = new Map(
    [...(trimestres?.deTrimestre ?? []), ...(trimestres?.dobles.flat() ?? [])].map(
      ({ index, nivel }) => [index, nivel] as const,
    ),
  );
  const { propias, hechas = [] } = trimestres ?? {};
  const hasYears = hechas.some(({ es }) => es === 'vigencia');
  const isMade = (index: number): boolean =>
    index === propias?.trimestre || (hasYears && index === propias?.vigencia);
  const isTwice = twiceIn(niveles);
  const isOfAnother = otherYears(niveles, nombra);
  const named = niveles.map((nivel, index): Nombrada => {
    const above = wide.get(index);
    if (above !== undefined) return { nombre: '', texto: conGrupo(nivel, above), nivel: above };
    if (isMade(index)) return { nombre: '', texto: nivel.propio, nivel: 0 };
    return conNombre(nivel, isTwice, isOfAnother, nombra);
  });
  if (named.every(({ nivel }, i) => nivel === 0 && !isUnderAGroup(niveles[i]))) return named;
  const known = new Set(named.map(({ nombre }) => nombra(nombre)));
  return named.map((own, i) => {
    const { encima = '' } = niveles[i] ?? {};
    const column = own.texto === '' && nombra(encima);
    return column && !known.has(column) ? { nombre: encima, texto: encima, nivel: 1 } : own;
  });
}

/** Whether the line above is merged over this column and others: then the header is of both lines, whatever names the column. */
const isUnderAGroup = ({ propio, grupos: [grupo] }: Niveles = SIN_NIVELES): boolean =>
  propio !== '' && grupo?.esCombinado === true;

/** Whether several columns are called like that. */
function twiceIn(niveles: readonly Niveles[]): (propio: string) => boolean {
  let same: ReadonlyMap<string, readonly Niveles[]> | undefined;
  return (propio) => {
    same ??= groupBy(niveles, (nivel) => fold(nivel.propio));
    return (same.get(fold(propio))?.length ?? 0) > 1;
  };
}

const conGrupo = ({ propio, grupos }: Niveles, nivel: number): string =>
  nivel > 0 ? `${grupos[nivel - 1]?.texto ?? ''} ${propio}` : propio;

function conNombre(
  own: Niveles,
  isTwice: (propio: string) => boolean,
  isOfAnother: (own: Niveles) => boolean,
  nombra: Nombra,
): Nombrada {
  const { propio, grupos } = own;
  const alone = { nombre: propio, texto: propio, nivel: 0 };
  // A name of its own stands whatever is above it: «Código» over «Acción» may be of the letterhead.
  const known = nombra(propio);
  if (propio === '' || (known && !known.entrada)) return alone;
  for (const [i, grupo] of grupos.entries()) {
    if (!grupo) continue;
    const texto = conGrupo(own, i + 1);
    if (nombra(grupo.texto, propio)) return { nombre: texto, texto, nivel: i + 1 };
    if (nombra(propio, grupo.texto))
      return { nombre: `${propio} ${grupo.texto}`, texto, nivel: i + 1 };
  }
  const [grupo] = grupos;
  if (!grupo) return alone;
  if (isOfAnother(own)) return { nombre: '', texto: conGrupo(own, 1), nivel: 1 };
  return !grupo.esDeTodas && isTwice(propio) ? { ...alone, texto: conGrupo(own, 1) } : alone;
}

/** Whether a year alone is under a group of years that does not say of what column they are: "Ejecutado" over 2024…2027 is no Meta. */
function otherYears(niveles: readonly Niveles[], nombra: Nombra): (own: Niveles) => boolean {
  const baseOf = remembered((text) => {
    const { entrada, label = '' } = nombra(text) ?? {};
    const isAlone = entrada && [entrada.codigo, entrada.label].some((e) => fold(e) === fold(text));
    return isAlone ? fold(label.replace(entrada.label, '')).trim() : undefined;
  });
  return ({ propio, grupos: [grupo] }) => {
    const base = baseOf(propio);
    if (!grupo || grupo.esDeTodas || !base || fold(grupo.texto).includes(base)) return false;
    const same = niveles.filter(({ grupos: [other] }) => other?.desde === grupo.desde);
    return same.every((other) => baseOf(other.propio) !== undefined);
  };
}
