// The choice of the institutions of one acción as the command line and scripts read it.

import { SITUACIONES, type Situacion } from '../registers/columnas';
import type { DecisionCalculada, DecisionFinal } from '../registers/focalizacion';
import { fold } from '../texto';
import { conCambio, type FinalEscrita, finalDe } from './final';
import type { Focalizada } from './focalizar';
import { type NombreDeVariable, porQue } from './palabras';
import type { Ordenada } from './seleccionar';

export interface IedFocalizada {
  readonly codigoDane: string;
  readonly nombre: string;
  /** To two decimals; null without information enough. */
  readonly puntaje: number | null;
  readonly pesoConDato: number;
  readonly minimo: number;
  readonly maximo: number;
  readonly orden: number | null;
  readonly decision: DecisionCalculada;
  readonly final: DecisionFinal;
  /** "directiva", "pedagogica"… */
  readonly situaciones: { readonly [situacion: string]: number };
  /** The greatest first. */
  readonly aportes: readonly {
    readonly variable: string;
    readonly puntos: number;
    readonly peso: number;
  }[];
  /** Three lines. */
  readonly porque: string;
}
export interface FocalizacionCalculada {
  readonly vigencia: number;
  readonly accion: string;
  /** null without limit. */
  readonly cupos: number | null;
  /** Puntaje of the last that enters by the calculation; null where none does. */
  readonly corte: number | null;
  readonly ied: readonly IedFocalizada[];
  readonly sinInformacion: readonly IedFocalizada[];
  readonly empates: readonly { readonly ied: readonly string[]; readonly decide: string }[];
}

/** What was chosen, with what makes it readable. */
export interface Elegida {
  readonly vigencia: number;
  readonly accion: string;
  readonly focalizada: Focalizada;
  readonly nombre: NombreDeVariable;
  /** What people decided, by código DANE. */
  readonly finales: ReadonlyMap<string, FinalEscrita>;
}

export const respuestaDe = (elegida: Elegida): FocalizacionCalculada => {
  const { vigencia, accion, focalizada } = elegida;
  const { reglas, corte, ied, sinInformacion, empates } = focalizada;
  return {
    vigencia,
    accion,
    cupos: reglas.cupos ?? null,
    corte,
    ied: ied.map((one) => iedDe(one, elegida)),
    sinInformacion: sinInformacion.map((one) => iedDe(one, elegida)),
    empates: empates.map(({ ied: codes, decide }) => ({ ied: codes, decide })),
  };
};

/** The three lines of one. */
export const lineasDe = (one: Ordenada, elegida: Elegida): readonly string[] =>
  conCambio(porQue(one, elegida.focalizada, elegida.nombre), one, elegida.finales);

export const claveDeSituacion = (situacion: Situacion): string => fold(situacion);

function iedDe(one: Ordenada, elegida: Elegida): IedFocalizada {
  const { codigoDane, nombre, puntaje, pesoConDato, minimo, maximo, orden, decision } = one;
  return {
    codigoDane,
    nombre,
    puntaje,
    pesoConDato,
    minimo,
    maximo,
    orden,
    decision,
    final: finalDe(one, elegida.finales),
    situaciones: Object.fromEntries(
      SITUACIONES.map((situacion) => [claveDeSituacion(situacion), one.situaciones[situacion]]),
    ),
    aportes: [...one.aportes]
      .sort((a, b) => b.puntos - a.puntos)
      .map(({ variable, puntos, peso }) => ({ variable, puntos, peso })),
    porque: lineasDe(one, elegida).join('\n'),
  };
}
