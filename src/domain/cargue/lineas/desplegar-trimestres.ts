// A line with its quarters in columns, as the rows that it is: one a quarter that says something, all with the line of the file.

import { groupBy } from '../../group-by';
import { letrasDeColumna } from '../../letras-de-columna';
import type { Observacion } from '../../observacion';
import { parseCelda } from '../../parse';
import type { Celda } from '../../parse/celda';
import { isBlank } from '../../parse/lectura';
import type { Renglon } from '../../read-filas';
import { enumerar } from '../../redaccion';
import type { Valor } from '../../register';
import type { Cabeza } from '../encabezado/cabeza';
import {
  type DeTrimestre,
  deCadaFila,
  type EnColumnas,
} from '../encabezado/trimestres-en-columnas';
import type { TablaMirada } from './tabla-mirada';

interface Desplegada {
  readonly renglones: readonly Renglon[];
  /** Lines without anything in any quarter. */
  readonly vacias: readonly number[];
  readonly observaciones: readonly Observacion[];
}

/** The lines as they are where no quarter is in a column. */
export function desplegar(tabla: TablaMirada, renglones: readonly Renglon[]): Desplegada {
  const { cabeza } = tabla;
  const { trimestres } = cabeza;
  if (!trimestres) return { renglones, vacias: [], observaciones: [] };
  const said = periodosDe(trimestres);
  const ownOf = lectorDePropios(tabla, trimestres);
  const lines = renglones.map((renglon) => {
    const own = ownOf(renglon);
    const full = said.filter(({ columnas }) =>
      columnas.some(({ index }) => !isBlank(renglon.celdas[index])),
    );
    const fits = full.filter((periodo) => !disagrees(periodo, own));
    return {
      rows: fits.map((periodo) => filaDe(cabeza, trimestres, periodo, renglon)),
      isVacia: full.length === 0 && renglon.celdas.some((celda) => !isBlank(celda)),
      wrong: full.filter((periodo) => disagrees(periodo, own)),
      own,
      fila: renglon.fila,
    };
  });
  return {
    renglones: lines.flatMap(({ rows }) => rows),
    vacias: lines.flatMap(({ isVacia, fila }) => (isVacia ? fila : [])),
    observaciones: [
      ...observeHeader(tabla, trimestres, renglones),
      ...lines.flatMap(({ wrong, own, fila }) =>
        wrong.map((periodo) => deOtroPeriodo(tabla, periodo, own, fila)),
      ),
    ],
  };
}

interface Periodo {
  readonly trimestre: string;
  readonly vigencia: number | undefined;
  readonly columnas: readonly DeTrimestre[];
}

/** In the order of the calendar. */
const periodosDe = ({ deTrimestre }: EnColumnas): readonly Periodo[] =>
  [...groupBy(deTrimestre, enPalabras)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, columnas]) => (columnas[0] ? [{ ...columnas[0], columnas }] : []));

/** "2025 T1" */
const enPalabras = ({ vigencia, trimestre }: Pick<DeTrimestre, 'vigencia' | 'trimestre'>): string =>
  [vigencia, trimestre].filter(Boolean).join(' ');

interface Propios {
  readonly trimestre: Valor | undefined;
  readonly vigencia: Valor | undefined;
}

/** What a line says of its own quarter and year, where the file has columns for them. */
function lectorDePropios(
  { register, columns }: TablaMirada,
  { propias }: EnColumnas,
): (renglon: Renglon) => Propios {
  const each = deCadaFila(register, columns);
  return ({ celdas }) => {
    const read = (part: keyof Propios): Valor | undefined => {
      const [column, index] = [each[part], propias[part]];
      const lectura = column && index !== undefined && parseCelda(column, celdas[index]);
      return lectura && 'ok' in lectura ? lectura.ok : undefined;
    };
    return { trimestre: read('trimestre'), vigencia: read('vigencia') };
  };
}

const disagrees = ({ trimestre, vigencia }: Periodo, own: Propios): boolean =>
  (own.trimestre ?? trimestre) !== trimestre ||
  (own.vigencia ?? vigencia) !== (vigencia ?? own.vigencia);

function filaDe(
  { ancho }: Cabeza,
  { hechas, propias }: EnColumnas,
  periodo: Periodo,
  { fila, celdas }: Renglon,
): Renglon {
  const cellOf = ({ es, column }: EnColumnas['hechas'][number]): Celda => {
    if (es === 'trimestre') return periodo.trimestre;
    if (es === 'vigencia') return periodo.vigencia ?? celdas[propias.vigencia ?? -1];
    return celdas[periodo.columnas.find((c) => c.column === column)?.index ?? -1];
  };
  const own = Array.from({ length: ancho }, (_, i) => celdas[i]);
  return { fila, celdas: [...own, ...hechas.map(cellOf)], parte: enPalabras(periodo) };
}

/** What was done with the quarters of a file, and which of its columns were not read because of them. */
function observeHeader(
  { register, cabeza }: TablaMirada,
  { dobles, deTrimestre }: EnColumnas,
  renglones: readonly Renglon[],
): readonly Observacion[] {
  const where = { registro: register.key, fila: cabeza.hasta + 1 };
  const letters = (indexes: readonly number[]): string => enumerar(indexes.map(letrasDeColumna));
  const isFull = (index: number): boolean =>
    renglones.some(({ celdas }) => !isBlank(celdas[index]));
  const periodos = new Set(deTrimestre.map(enPalabras)).size;
  return [
    ...(periodos > 1
      ? [
          {
            ...where,
            codigo: 'TRIMESTRES_EN_COLUMNAS',
            severidad: 'nota',
            mensaje: `Los trimestres están en columnas: cada línea se leyó como una fila por trimestre con datos, hasta ${periodos}.`,
          } as const,
        ]
      : []),
    ...dobles.flatMap((same): readonly Observacion[] => {
      const [first] = same;
      if (!first) return [];
      const mensaje = `«${first.column.label}» de ${enPalabras(first)} está en las columnas ${letters(same.map(({ index }) => index))} y no se sabe cuál es: no se leyó ninguna. Deje una sola.`;
      const what = { ...where, columna: first.column.key, codigo: 'COLUMNA_REPETIDA' };
      return [{ ...what, severidad: 'advertencia', mensaje }];
    }),
    ...cabeza.sueltas.flatMap(({ index, column }): readonly Observacion[] => {
      if (!isFull(index)) return [];
      const mensaje = `«${column.label}» está una vez por línea (columna ${letters([index])}) y no se sabe de qué trimestre es: no se leyó. Ponga una por trimestre.`;
      const what = { ...where, columna: column.key, codigo: 'COLUMNA_SIN_TRIMESTRE' };
      return [{ ...what, severidad: 'advertencia', mensaje }];
    }),
  ];
}

function deOtroPeriodo(
  { register, cabeza }: TablaMirada,
  { trimestre, vigencia, columnas: [first] }: Periodo,
  own: Propios,
  fila: number,
): Observacion {
  const says = enPalabras({
    trimestre: String(own.trimestre ?? trimestre),
    vigencia: Number(own.vigencia ?? vigencia) || undefined,
  });
  const texto = cabeza.textos[first?.index ?? -1] ?? '';
  const mensaje = `La línea es de ${says} y tiene un dato en «${texto}»: corrija la línea o páselo a su columna.`;
  const what = { registro: register.key, fila, columna: first?.column.key };
  return { ...what, codigo: 'TRIMESTRE_DISTINTO', severidad: 'error', mensaje };
}
