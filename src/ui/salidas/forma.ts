// A salida as its form has it, and as its cells say it.

import type { BorradorDeSalida } from '../../addon/salidas/pedido';
import { cuenta } from '../../domain/formato';
import type { Fila } from '../../domain/register';
import {
  type Celdas,
  type ColumnaEscrita,
  escribirColumnas,
  escribirEncabezados,
  escribirFiltro,
  escribirOrden,
  escribirValores,
  leerColumnas,
  leerEncabezados,
  leerFiltro,
  leerOrden,
  type Operador,
  type OrdenEscrito,
  valoresEscritos,
} from '../../domain/salida/escrita';
import {
  FORMATOS_DE_SALIDA,
  type FormatoDeSalida,
  formatoLeido,
} from '../../domain/salida/formatos';
import { fold } from '../../domain/texto';

/** A condition as it is typed. */
export interface Condicion {
  readonly columna: string;
  readonly operador: Operador;
  readonly texto: string;
}
export interface Forma {
  /** As it was when it was opened; null in a new one. */
  readonly leida: Fila | null;
  readonly nombre: string;
  readonly paraQuien: string;
  /** Name of its tab; '' until one is chosen. */
  readonly hoja: string;
  readonly columnas: readonly ColumnaEscrita[];
  readonly filtro: readonly Condicion[];
  readonly orden: readonly OrdenEscrito[];
  readonly formato: FormatoDeSalida;
}

const NUEVA: Forma = {
  leida: null,
  nombre: '',
  paraQuien: '',
  hoja: '',
  columnas: [],
  filtro: [],
  orden: [],
  formato: FORMATOS_DE_SALIDA[0],
};

export const celdasDe = ({ columnas, filtro, orden }: Forma): Celdas => ({
  columnas: escribirColumnas(columnas),
  encabezados: escribirEncabezados(columnas),
  filtro: escribirFiltro(
    filtro.map(({ columna, operador, texto }) => ({
      columna,
      operador,
      valores: valoresEscritos(operador, texto),
    })),
  ),
  orden: escribirOrden(orden),
});

/** As it is kept, in the register and while it is being written. */
export const camposDe = (forma: Forma): BorradorDeSalida['campos'] => ({
  nombre: forma.nombre.trim(),
  paraQuien: forma.paraQuien.trim(),
  registro: forma.hoja,
  ...celdasDe(forma),
  formato: forma.formato,
});

/** Conditions that are no condition are left out: they are told where it is listed. */
export function formaDe(
  { leida, campos }: BorradorDeSalida,
  labels: readonly string[] = [],
): Forma {
  const { nombre = '', paraQuien = '', registro = '', columnas = '', formato = '' } = campos;
  const titulos = leerEncabezados(campos.encabezados ?? '');
  return {
    leida,
    nombre,
    paraQuien,
    hoja: registro,
    columnas: leerColumnas(columnas).map((columna) => ({
      columna,
      titulo: titulos.find((one) => fold(one.columna) === fold(columna))?.titulo || columna,
    })),
    filtro: leerFiltro(campos.filtro ?? '', labels).flatMap((una) =>
      typeof una === 'string'
        ? []
        : [{ columna: una.columna, operador: una.operador, texto: escribirValores(una) }],
    ),
    orden: leerOrden(campos.orden ?? ''),
    formato: formatoLeido(formato),
  };
}

/** Of one that is kept: what its row says. */
export const deLaFila = (leida: Fila): BorradorDeSalida => ({
  leida,
  campos: Object.fromEntries(
    Object.entries(leida.row).map(([key, value]) => [key, `${value ?? ''}`]),
  ),
});

export const columnasDichas = (n: number): string => cuenta(n, 'columna', 'columnas');

export const deNueva = (): BorradorDeSalida => ({ leida: null, campos: camposDe(NUEVA) });
