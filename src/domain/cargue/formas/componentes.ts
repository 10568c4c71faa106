// The components of a catalogue of Guía 34 and their valuations as files write them: what its header names, in the sábana and in the
// long form.

import type { Observacion } from '../../observacion';
import type { Celda } from '../../parse/celda';
import { quoted } from '../../parse/lectura';
import type { PlacedColumn } from '../../register';
import { fold } from '../../texto';
import type { HojaEntregada } from '../archivo';
import type { ColumnaLeida } from '../columnas-leidas';
import { type Cabecera, cabeceraDe, type EnCabecera } from './cabecera';
import type { Forma } from './forma';
import { type LectorDeNombres, lectorDeNombres, type Nombrable } from './nombres';

/** A component and its column in the register. */
export interface Componente extends Nombrable {
  readonly column: PlacedColumn;
}

/** Columns of the long form, which the register has not. */
export const LARGA = {
  indice: 'componente.indice',
  nombre: 'componente.nombre',
  valor: 'componente.valor',
} as const;
const COLUMNAS_LARGAS: readonly PlacedColumn[] = [
  {
    key: LARGA.indice,
    label: 'Índice',
    kind: 'texto',
    aliases: ['Índice del componente', 'Código del componente', 'Numeral', 'N.º del componente'],
  },
  {
    key: LARGA.nombre,
    label: 'Componente',
    kind: 'texto',
    aliases: ['Nombre del componente', 'Componente de la Guía 34'],
  },
  {
    key: LARGA.valor,
    label: 'Valoración',
    kind: 'texto',
    aliases: ['Valor', 'Nivel', 'Calificación', 'Valoración del componente', 'Nivel alcanzado'],
  },
];

export interface Sabana {
  readonly hoja: HojaEntregada;
  readonly cabecera: Cabecera<Componente>;
  readonly columns: readonly PlacedColumn[];
  readonly lector: LectorDeNombres<Componente>;
  readonly observe: (fila: number, codigo: string, mensaje: string) => Observacion;
}

export const componentesDe = (columns: readonly PlacedColumn[]): readonly Componente[] =>
  columns.flatMap((column) => {
    const { entrada } = column;
    if (!entrada) return [];
    const { codigo, label } = entrada;
    return [{ codigo, nombre: label.slice(codigo.length).trim(), column }];
  });

/** The header of a sheet as one of this catalogue; undefined where it names neither its columns nor its components. */
export function cabeceraDeSabana(
  hoja: HojaEntregada,
  archivo: Parameters<Forma>[2],
  columns: readonly PlacedColumn[],
): { readonly cabecera: Cabecera<Componente>; readonly lector: Sabana['lector'] } | undefined {
  const entradas = componentesDe(columns);
  const lector = lectorDeNombres(entradas);
  const own = columns.filter(({ entrada, computed }) => !entrada && !computed);
  const names = { columns: [...own, ...COLUMNAS_LARGAS], entradas, lector };
  const cabecera = cabeceraDe(hoja, archivo, names);
  return cabecera && { cabecera, lector };
}

export const isLarga = ({ columnas }: Cabecera<Componente>): boolean => {
  const has = (key: string): boolean => columnas.some(({ column }) => column?.key === key);
  return has(LARGA.valor) && (has(LARGA.indice) || has(LARGA.nombre));
};

export const columnasDichas = (
  columnas: readonly EnCabecera<Componente>[],
): readonly ColumnaLeida[] =>
  columnas.flatMap(({ texto, column, entrada, asignada }) => {
    const columna = entrada?.column.key ?? column?.key;
    return columna === undefined ? [] : [{ texto, columna, ...(asignada ? { asignada } : {}) }];
  });

/** «3 - Apropiación» and «Apropiación (3)» say twice the same. */
const DOS_VECES =
  /^(?:([1-4])\s*[.:)\-–—]*\s*\(?([a-záéíóú ]+?)\)?|([a-záéíóú ]+?)\s*[-–—:]?\s*\(?([1-4])\)?)$/i;
const NIVELES = ['existencia', 'pertinencia', 'apropiacion', 'mejoramiento continuo'];

export function soloNivel(celda: Celda): Celda {
  if (typeof celda !== 'string') return celda;
  const [, first, word, other, last] = DOS_VECES.exec(celda.trim()) ?? [];
  const nivel = first ?? last;
  const said = fold(word ?? other ?? '').replace(/^nivel\s*/, '');
  return nivel !== undefined && (said === '' || NIVELES[Number(nivel) - 1] === said)
    ? nivel
    : celda;
}

export const sinComponente = ({ lector }: Pick<Sabana, 'lector'>, texto: string): string => {
  const near = lector.parecido(texto);
  return `${quoted(texto)} no es un componente de este catálogo de la Guía 34.${near === undefined ? ' Escriba su índice, por ejemplo 1.1.1, o su nombre completo.' : ` ¿Quiso decir «${near}»?`}`;
};
