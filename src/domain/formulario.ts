// A register as a form: a field a column, the values as people write them, and what each list offers. The page that
// shows it is told everything and knows no register.

import { listOf } from './catalogos';
import { formatNumero } from './formato';
import { definitionOf } from './placed-columns';
import {
  type AnyRow,
  type Column,
  type Entrada,
  type Fila,
  isOfComplemento,
  keyOf,
  OBSERVACIONES_KEY,
  type PlacedColumn,
  type Register,
  type RuleContext,
  type Valor,
} from './register';
import { registerByKey } from './registers';

/** A field of the form of a register. */
export interface Campo {
  readonly key: string;
  /** What the page needs of its definition: what may stand in it is judged where it is saved. */
  readonly columna: Pick<Column, 'label' | 'kind' | 'help' | 'np' | 'varias' | 'mesSolo'>;
  /** Without it the row is incompleta. */
  readonly requerido: boolean;
  /** Who writes it, where people do not. */
  readonly escribe: 'persona' | 'complemento';
  /** Name of what it offers among the listas; '' when it takes anything. */
  readonly lista: string;
  /** It takes only what its list offers. */
  readonly cerrada: boolean;
  /** Entry of the axis that it runs along. */
  readonly entrada: EntradaDeCampo | null;
}
/** An entry of an axis, and what a column of it is called without the entry. */
interface EntradaDeCampo extends Entrada {
  readonly eje: string;
  readonly propio: string;
}
/** A value that a field may take and how people know it ("A03", "Formación de docentes"). */
export interface Opcion {
  readonly valor: string;
  readonly nombre: string;
}
export type Listas = { readonly [lista: string]: readonly Opcion[] };

/** The fields of a register, without its Observaciones. */
export const camposOf = (register: Register, columns: readonly PlacedColumn[]): readonly Campo[] =>
  columns
    .filter(({ key }) => key !== OBSERVACIONES_KEY)
    .map((column) => {
      const { key, label, kind, help, np, varias, mesSolo, required } = column;
      return {
        key,
        columna: {
          label,
          kind,
          ...(help && { help }),
          ...(np && { np }),
          ...(varias && { varias }),
          ...(mesSolo && { mesSolo }),
        },
        requerido: required === true || isKey(register, key),
        escribe: isOfComplemento(column) || isNumbered(register, key) ? 'complemento' : 'persona',
        lista: listaOf(column),
        cerrada: isClosed(column),
        entrada: entradaOf(register, column),
      };
    });

function entradaOf(register: Register, { key, eje, entrada }: PlacedColumn): Campo['entrada'] {
  if (!entrada || eje === undefined) return null;
  return { ...entrada, eje, propio: definitionOf(register, key)?.label ?? '' };
}

const isKey = ({ clave, numera }: Register, key: string): boolean => !numera && clave.includes(key);

const isNumbered = ({ clave, numera }: Register, key: string): boolean =>
  numera !== undefined && clave[0] === key;

const isClosed = ({ kind, valores, refiere, abierta }: Column): boolean =>
  kind === 'siNo' || valores !== undefined || (refiere !== undefined && !abierta);

type Rows = Pick<RuleContext, 'rows'>;

/** Lists of the same values share a name, so that what they offer is told once. */
function listaOf(column: Column): string {
  const { refiere, por, tambien = [] } = column;
  if (refiere !== undefined)
    return [por === undefined ? refiere : `${refiere}.${por}`, ...tambien].join(' o ');
  return column.valores ? `valores ${column.valores.join('|')}` : (listOf(column) ?? '');
}

/** What the fields of a register offer: rows of other registers by name, and values of Catálogos. */
export function listasOf(columns: readonly PlacedColumn[], libro: Rows): Listas {
  const entries = columns.map((column) => [listaOf(column), column] as const);
  return Object.fromEntries(
    [...new Map(entries)]
      .filter(([lista]) => lista !== '')
      .map(([lista, column]) => [lista, opcionesOf(column, libro)]),
  );
}

/** What a column offers; [] where it takes anything. */
export function opcionesOf(column: Column, libro: Rows): readonly Opcion[] {
  const { refiere, por, tambien = [], valores, kind } = column;
  if (refiere !== undefined && por !== undefined)
    return asOpciones(valoresPor(refiere, por, libro));
  if (refiere !== undefined) return [...asOpciones(tambien), ...filasComoOpciones(refiere, libro)];
  if (kind === 'siNo') return asOpciones(['Sí', 'No']);
  if (valores) return asOpciones(valores);
  const lista = listOf(column) ?? '';
  return asOpciones(libro.rows('catalogos').flatMap(({ row }) => row[lista] ?? []));
}

/** What the rows of a register say in a column, each once. */
const valoresPor = (registro: string, key: string, libro: Rows): readonly Valor[] => [
  ...new Set(libro.rows(registro).flatMap(({ row }) => row[key] ?? [])),
];

const asOpciones = (valores: readonly Valor[]): readonly Opcion[] =>
  valores.map((valor) => ({ valor: String(valor), nombre: '' }));

function filasComoOpciones(registro: string, libro: Rows): readonly Opcion[] {
  const register = registerByKey(registro);
  if (!register) return [];
  return libro.rows(registro).flatMap(({ row }) => {
    const valor = row[register.clave[0] ?? ''];
    return valor === undefined ? [] : [{ valor: String(valor), nombre: nombreOf(register, row) }];
  });
}

/** How people know a row besides its key; '' when it says nothing of it. */
export function nombreOf(register: Register, row: AnyRow): string {
  const texts = Object.keys(register.columns).filter((key) => {
    const { kind, required } = register.columns[key] ?? { kind: 'codigo' };
    return required && (kind === 'texto' || kind === 'textoLargo');
  });
  const { nombra = texts[0] ?? '', basta } = register;
  return String(row[nombra] ?? row[basta?.con ?? ''] ?? '');
}

/** "A03 · Formación de docentes"; what it has of it. */
export const tituloOf = (register: Register, row: AnyRow): string =>
  [keyOf(register, row) ?? '', nombreOf(register, row)].filter(Boolean).join(' · ');

/** The fields of a row as people write them; what its cells hold that cannot be read, as it stands there. */
export const textosOf = (
  columns: readonly PlacedColumn[],
  { row, ilegible = {} }: Fila,
): { readonly [key: string]: string } =>
  Object.fromEntries(
    columns.map((column) => [
      column.key,
      String(ilegible[column.key] ?? escrito(column, row[column.key])),
    ]),
  );

/** A value as a person would type it, so that reading it gives the same; dates stay YYYY-MM-DD. */
function escrito({ kind }: Column, valor: Valor | undefined): string {
  if (valor === undefined) return '';
  if (typeof valor === 'boolean') return valor ? 'Sí' : 'No';
  if (typeof valor === 'string') return valor;
  if (kind === 'entero') return String(valor);
  if (kind === 'porcentaje') return `${formatNumero(Number((valor * 100).toPrecision(15)))}%`;
  return formatNumero(valor);
}
