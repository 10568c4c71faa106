// A file with the columns of its register, whatever its shape was; and what was planned with it told by the lines of the file.

import { isError } from '../../observacion';
import type { PlacedColumn, Register, RuleContext } from '../../register';
import type { Archivo } from '../archivo';
import { desvestido } from '../archivo';
import type { Cargue } from '../cargue';
import type { Lugar } from '../detalles';
import { explicar } from '../explicar';
import { SIN_FILAS } from '../plan-filas';
import { datosIedAncha } from './datos-ied';
import type { Forma, Vuelta } from './forma';
import { sabana } from './sabana';

const FORMAS: { readonly [registro: string]: Forma } = {
  datosIed: datosIedAncha,
  autoevaluacion2008: sabana,
  autoevaluacion2026: sabana,
};

export interface EnSuForma {
  readonly archivo: Archivo;
  /** Gives back the lines and the headers of the file to what was planned. */
  readonly deVuelta: (plan: Cargue, columns: readonly PlacedColumn[]) => Cargue;
  /** Where in the file a cell of a line of a sheet stands. */
  readonly lineaDe: (hoja: string) => (fila: number, columna: string) => number;
}

export function enSuForma(
  register: Register,
  entregado: Archivo,
  context: Pick<RuleContext, 'rows' | 'columnas'>,
): EnSuForma {
  const forma = FORMAS[register.key];
  const same = () => (fila: number) => fila;
  const asItIs = {
    archivo: entregado,
    deVuelta: (plan: Cargue) => plan,
    lineaDe: same,
  };
  if (!forma) return asItIs;
  const archivo = desvestido(entregado);
  const vueltas = archivo.hojas.map((hoja) => forma(register, hoja, archivo, context));
  if (vueltas.every((vuelta) => vuelta === undefined)) return asItIs;
  const hojas = archivo.hojas.map((hoja, i) => vueltas[i]?.hoja ?? hoja);
  const vueltaDe = (hoja: string) => vueltas[hojas.findIndex(({ nombre }) => nombre === hoja)];
  return {
    // What was assigned by hand is in its place already.
    archivo: { ...archivo, hojas, columnas: undefined, recordadas: undefined },
    deVuelta: (plan, columns) => {
      const vuelta = vueltaDe(plan.explicacion.hoja);
      return vuelta ? porSusLineas(plan, vuelta, columns) : plan;
    },
    lineaDe: (hoja) => {
      const vuelta = vueltaDe(hoja);
      return vuelta ? lineaEn(vuelta) : (fila) => fila;
    },
  };
}

const lineaEn =
  ({ filas, filaDe }: Vuelta) =>
  (fila: number, columna = ''): number =>
    filaDe?.(fila, columna) ?? filas[fila - 1] ?? fila;

function porSusLineas(plan: Cargue, vuelta: Vuelta, columns: readonly PlacedColumn[]): Cargue {
  const { filas, columnas, noLeidas, dejadas, dicha, observaciones } = vuelta;
  const lineOf = (fila: number): number => filas[fila - 1] ?? fila;
  const lineaDe = lineaEn(vuelta);
  const atTheirs = <T extends Lugar & { readonly columna?: string | undefined }>(
    some: readonly T[],
  ): readonly T[] => some.map((one) => ({ ...one, fila: lineaDe(one.fila, one.columna) }));
  const explicacion = {
    ...plan.explicacion,
    encabezado: lineOf(plan.explicacion.encabezado),
    columnas,
    noLeidas: [...noLeidas, ...plan.explicacion.noLeidas],
    dejadas,
    omitidas: unaVez(
      plan.explicacion.omitidas.map(({ fila, motivo }) => ({
        fila: lineOf(fila),
        motivo,
      })),
    ),
    subtotales: unaVez(
      plan.explicacion.subtotales.map(({ fila, texto }) => ({
        fila: lineOf(fila),
        texto,
      })),
    ),
  };
  const isBad = observaciones.some(
    ({ fila, severidad }) => severidad === 'error' && fila <= lineOf(1),
  );
  const told = {
    explicacion,
    explicada: [`${dicha}.`, ...explicar(explicacion, columns)],
    observaciones: [...observaciones, ...atTheirs(plan.observaciones)].sort(
      (a, b) => a.fila - b.fila,
    ),
    propuestas: atTheirs(plan.propuestas),
    codigosPropuestos: atTheirs(plan.codigosPropuestos),
    lecturas: () => atTheirs(plan.lecturas()),
  };
  // A header that says something else makes nothing of its lines.
  if (isBad)
    return { ...plan, ...SIN_FILAS, ...told, observaciones: told.observaciones.filter(isError) };
  const lost = new Set(observaciones.filter(isError).map(({ fila }) => fila)).size;
  return {
    ...plan,
    ...told,
    lineas: plan.lineas.map(lineOf),
    leidas: plan.leidas + lost,
    rechazadas: plan.rechazadas + lost,
  };
}

/** Several rows of one line are left out once. */
const unaVez = <T>(some: readonly T[]): readonly T[] => [
  ...new Map(some.map((one) => [JSON.stringify(one), one])).values(),
];
