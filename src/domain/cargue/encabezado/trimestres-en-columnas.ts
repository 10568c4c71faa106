// Quarters in columns: "Programado T1 | Ejecutado T1 | Programado T2…", under one header line or under groups, in a register
// whose rows are of one quarter each.

import { groupBy } from '../../group-by';
import type { Nombra } from '../../match-headers';
import type { PlacedColumn, Register } from '../../register';
import { TRIMESTRE, VIGENCIA } from '../../registers/columnas';
import type { Niveles, Titulo } from './niveles';
import type { PeriodoEscrito } from './periodo-en-texto';

/** A column of the file that is one of the register in one quarter. */
export interface DeTrimestre {
  readonly index: number;
  readonly column: PlacedColumn;
  readonly trimestre: string;
  /** Undefined where the header names no year. */
  readonly vigencia: number | undefined;
  /** Lines of groups that its name takes; 0 when the header says it all. */
  readonly nivel: number;
}

export interface EnColumnas {
  readonly deTrimestre: readonly DeTrimestre[];
  /** Those of one quarter that cannot be told apart. */
  readonly dobles: readonly (readonly DeTrimestre[])[];
  /** Where the file says the quarter and the year of each line, if it does. */
  readonly propias: {
    readonly trimestre?: number | undefined;
    readonly vigencia?: number | undefined;
  };
  /** The columns that each line is turned into: the quarter, the year where headers name it, then the figures. */
  readonly hechas: readonly {
    readonly es: 'trimestre' | 'vigencia' | 'medida';
    readonly column: PlacedColumn;
  }[];
}

interface Lectores {
  readonly nombra: Nombra;
  readonly periodoDe: (text: string) => PeriodoEscrito;
  /** The column that somebody gave to a position by hand. */
  readonly dada: (index: number) => PlacedColumn | undefined;
}

/** Columns of the key that say the quarter and the year. */
export function deCadaFila(register: Register, columns: readonly PlacedColumn[]) {
  const inKey = columns.filter(({ key }) => register.clave.includes(key));
  return {
    trimestre: inKey.find(({ catalogo }) => catalogo === TRIMESTRE.catalogo),
    vigencia: inKey.find(({ label }) => label === VIGENCIA.label),
  };
}

/** The quarters that a header has in columns; undefined when it has none, or its register has no quarters. */
export function trimestresEn(
  register: Register,
  columns: readonly PlacedColumn[],
  niveles: readonly Niveles[],
  lectores: Lectores,
): EnColumnas | undefined {
  const { trimestre, vigencia } = deCadaFila(register, columns);
  if (!trimestre) return undefined;
  const at = (column: PlacedColumn | undefined): number | undefined => {
    const i = niveles.findIndex(({ propio }) => column && lectores.nombra(propio) === column);
    return i < 0 ? undefined : i;
  };
  const propias = { trimestre: at(trimestre), vigencia: at(vigencia) };
  const isMedida = ({ key, computed }: PlacedColumn): boolean =>
    !computed && !register.clave.includes(key);
  const every = niveles.flatMap((nivel, index): readonly DeTrimestre[] => {
    const own = periodoDeColumna(nivel, propias, { ...lectores, dada: lectores.dada(index) });
    return own && isMedida(own.column) ? [{ index, ...own }] : [];
  });
  const found = every.filter((own) => !isBeside(own, niveles, every));
  if (found.length === 0) return undefined;
  const years = [...new Set(found.flatMap((c) => c.vigencia ?? []))];
  // A year that some headers say and the others leave unsaid is of all.
  const [year] = years.length === 1 ? years : [];
  const dated = found.map((c) => ({ ...c, vigencia: c.vigencia ?? year }));
  const groups = [
    ...groupBy(dated, (c) => `${c.column.key} ${c.trimestre} ${c.vigencia ?? ''}`).values(),
  ];
  const deTrimestre = groups.flatMap((own) => (own.length === 1 ? own : []));
  const medidas = columns.filter((column) => deTrimestre.some((c) => c.column === column));
  return {
    deTrimestre,
    dobles: groups.filter((own) => own.length > 1),
    propias,
    hechas: [
      { es: 'trimestre', column: trimestre },
      ...(vigencia && years.length > 0 ? [{ es: 'vigencia', column: vigencia } as const] : []),
      ...medidas.map((column) => ({ es: 'medida', column }) as const),
    ],
  };
}

/** Whether a column follows the last quarter and is of none: no merge says that it is under it, and no other quarter has one like it. */
function isBeside(
  { index, column, trimestre, vigencia, nivel }: DeTrimestre,
  niveles: readonly Niveles[],
  found: readonly DeTrimestre[],
): boolean {
  const isOther = (c: DeTrimestre): boolean => c.trimestre !== trimestre || c.vigencia !== vigencia;
  const grupo = niveles[index]?.grupos[nivel - 1];
  return (
    grupo?.esCombinado === false &&
    grupo.desde < index &&
    found.some(isOther) &&
    !found.some((c) => isOther(c) && c.column === column)
  );
}

/** «% ejecutado» is how much of the figure, and not the figure. */
export const isParte = ({ escala }: PlacedColumn, texto: string): boolean =>
  typeof escala === 'object' && texto.includes('%');

/** The quarter is said by the header or the nearest group that says one, and so is the year; what is left names the column. */
function periodoDeColumna(
  { propio, grupos }: Niveles,
  propias: EnColumnas['propias'],
  { nombra, periodoDe, dada }: Omit<Lectores, 'dada'> & { readonly dada: PlacedColumn | undefined },
): Omit<DeTrimestre, 'index'> | undefined {
  if (propio === '') return undefined;
  const levels = [periodoDe(propio), ...grupos.map((grupo) => ofGroup(grupo, propias, periodoDe))];
  const says = levels.findIndex(({ trimestre }) => trimestre !== undefined);
  const trimestre = levels[says]?.trimestre;
  if (trimestre === undefined) return undefined;
  const [own = '', ...groups] = levels.map(({ resto }) => resto);
  const ways = groups.map((group) =>
    group === '' ? undefined : (nombra(own, group) ?? nombra(group, own)),
  );
  const above = ways.findIndex((way) => way !== undefined);
  const named = ways[above] ?? nombra(own);
  const isPart = named && isParte(named, `${propio} ${grupos[above]?.texto ?? ''}`);
  const column = dada ?? (isPart ? undefined : named);
  const vigencia = levels.find((level) => level.vigencia !== undefined)?.vigencia;
  return column && { column, trimestre, vigencia, nivel: Math.max(says, above + 1) };
}

/** The title of the whole table says a period only when it says nothing else, and no column of the file does. */
function ofGroup(
  grupo: Titulo | undefined,
  propias: EnColumnas['propias'],
  periodoDe: Lectores['periodoDe'],
): PeriodoEscrito {
  if (!grupo) return { resto: '' };
  const periodo = periodoDe(grupo.texto);
  if (!grupo.esDeTodas) return periodo;
  if (periodo.resto !== '') return { resto: '' };
  return {
    resto: '',
    trimestre: propias.trimestre === undefined ? periodo.trimestre : undefined,
    vigencia: propias.vigencia === undefined ? periodo.vigencia : undefined,
  };
}

/** Whether a column that is there once a line is of each of its quarters: what names the row, and who answers for it; a figure never is. */
export const isDeCadaTrimestre = (register: Register, column: PlacedColumn): boolean =>
  register.clave.includes(column.key) ||
  column.computed === true ||
  column.kind === 'referencia' ||
  (column.required === true && (column.kind === 'texto' || column.kind === 'textoLargo'));
