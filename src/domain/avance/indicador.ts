// The indicador de seguimiento del PAM. The procedure names it without a formula, so the office
// chooses among three, and each shows its numerator, its denominator and what it leaves out.

import type { AccionCalculada } from './accion';
import { conTope, proporcion, suma } from './cifra';
import { porMeta } from './ponderacion';

export interface IndicadorSeguimiento {
  readonly nombre: string;
  /** A ratio; null when its denominator is 0. */
  readonly valor: number | null;
  readonly numerador: number;
  readonly denominador: number;
  /** Códigos of acciones without anything programmed up to the corte, or without a formula. */
  readonly excluidas: readonly string[];
  /** Códigos of programmed acciones that count 0 because no report answers what was due, also where other years have one. */
  readonly sinReporte: readonly string[];
}

/** An acción with its weight in the plan. */
export interface AccionPonderada extends AccionCalculada {
  readonly peso: number;
}

interface Formula {
  readonly nombre: string;
  readonly fraccion: (acciones: readonly AccionPonderada[]) => Fraccion;
}
type Fraccion = Pick<IndicadorSeguimiento, 'numerador' | 'denominador'>;

const valores = (
  acciones: readonly AccionPonderada[],
  valorOf: (accion: AccionCalculada) => number | null,
): ReturnType<typeof porMeta> =>
  porMeta(acciones.map((a) => ({ pam: a.pam.row, peso: a.peso, valor: valorOf(a) })));

const isCumplida = (accion: AccionCalculada): boolean =>
  isProgramada(accion) && (accion.avanceAlCorte ?? 0) >= 1;
const isProgramada = ({ avanceAlCorte, calificacion }: AccionCalculada): boolean =>
  avanceAlCorte !== null && calificacion !== 'sin trimestres';

/** By the value of the parameter indicador_seguimiento. */
export const INDICADORES: { readonly [opcion: number]: Formula } = {
  1: {
    nombre: 'Cumplimiento de acciones',
    fraccion: (acciones) => ({
      numerador: acciones.filter(isCumplida).length,
      denominador: acciones.filter(isProgramada).length,
    }),
  },
  2: {
    nombre: 'Avance medio ponderado de lo programado al corte',
    fraccion: (acciones) => {
      const metas = valores(acciones.filter(isProgramada), (a) => conTope(a.avanceAlCorte));
      return {
        numerador: suma(metas.map(({ valor, peso }) => (valor ?? 0) * peso)),
        denominador: suma(metas.map(({ peso }) => peso)),
      };
    },
  },
  3: {
    nombre: 'Metas cumplidas sobre metas totales',
    fraccion: (acciones) => {
      const metas = valores(acciones, (a) => (isCumplida(a) ? 1 : 0));
      return {
        numerador: metas.filter(({ valor }) => valor === 1).length,
        denominador: metas.length,
      };
    },
  },
};

/** The value of the chosen indicator for the plan at its corte. */
export function medirIndicador(
  acciones: readonly AccionPonderada[],
  opcion: number,
): IndicadorSeguimiento {
  const { nombre, fraccion } = INDICADORES[opcion] ?? (INDICADORES[2] as Formula);
  const { numerador, denominador } = fraccion(acciones);
  const codigos = (some: readonly AccionCalculada[]): readonly string[] =>
    some.map(({ codigo }) => codigo);
  return {
    nombre,
    valor: denominador === 0 ? null : proporcion(numerador / denominador),
    numerador,
    denominador,
    excluidas: codigos(acciones.filter((accion) => !isProgramada(accion))),
    sinReporte: codigos(acciones.filter(({ calificacion }) => calificacion === 'sin reporte')),
  };
}
