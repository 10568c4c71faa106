// A file with the columns of its register, whatever its shape was; and what was planned with it told by the lines of the file.

import { isError } from '../../observacion';
import type { PlacedColumn, Register, RuleContext } from '../../register';
import type { Archivo } from '../archivo';
import { desvestido } from '../archivo';
import type { Cargue } from '../cargue';
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
}

export function enSuForma(
  register: Register,
  entregado: Archivo,
  context: Pick<RuleContext, 'rows' | 'columnas'>,
): EnSuForma {
  const forma = FORMAS[register.key];
  const asItIs = { archivo: entregado, deVuelta: (plan: Cargue) => plan };
  if (!forma) return asItIs;
  const archivo = desvestido(entregado);
  const vueltas = archivo.hojas.map((hoja) => forma(register, hoja, archivo, context));
  if (vueltas.every((vuelta) => vuelta === undefined)) return asItIs;
  const hojas = archivo.hojas.map((hoja, i) => vueltas[i]?.hoja ?? hoja);
  return {
    // What was assigned by hand is in its place already.
    archivo: { ...archivo, hojas, columnas: undefined, recordadas: undefined },
    deVuelta: (plan, columns) => {
      const { hoja } = plan.explicacion;
      const vuelta = vueltas[hojas.findIndex(({ nombre }) => nombre === hoja)];
      return vuelta ? porSusLineas(plan, vuelta, columns) : plan;
    },
  };
}

function porSusLineas(plan: Cargue, vuelta: Vuelta, columns: readonly PlacedColumn[]): Cargue {
  const { filas, filaDe, columnas, noLeidas, dicha, observaciones } = vuelta;
  const lineOf = (fila: number): number => filas[fila - 1] ?? fila;
  const explicacion = {
    ...plan.explicacion,
    encabezado: lineOf(plan.explicacion.encabezado),
    columnas,
    noLeidas: [...noLeidas, ...plan.explicacion.noLeidas],
    omitidas: unaVez(
      plan.explicacion.omitidas.map(({ fila, motivo }) => ({ fila: lineOf(fila), motivo })),
    ),
  };
  const isBad = observaciones.some(
    ({ fila, severidad }) => severidad === 'error' && fila <= lineOf(1),
  );
  const told = {
    explicacion,
    explicada: [`${dicha}.`, ...explicar(explicacion, columns)],
    observaciones: [
      ...observaciones,
      ...plan.observaciones.map((one) => ({
        ...one,
        fila: filaDe?.(one.fila, one.columna ?? '') ?? lineOf(one.fila),
      })),
    ].sort((a, b) => a.fila - b.fila),
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
const unaVez = (
  omitidas: readonly { readonly fila: number; readonly motivo: string }[],
): readonly { readonly fila: number; readonly motivo: string }[] => [
  ...new Map(omitidas.map((one) => [`${one.fila} ${one.motivo}`, one])).values(),
];
