// «¿De dónde sale?»: a figure that answers, and what it is asked about.

import type { VNode } from 'preact';
import type { Promedio } from '../../domain/avance/promedio';
import type { Tablero } from '../../domain/tablero/tablero';
import type { Titulares } from '../../domain/tablero/titulares';

export type Pregunta =
  /** A mean, taken apart. */
  | {
      readonly tipo: 'promedio';
      readonly que: string;
      readonly cifra: string;
      readonly promedio: Promedio;
    }
  /** The figures of an acción, step by step. */
  | { readonly tipo: 'accion'; readonly codigo: string }
  /** What is said of it in words, and the corte at which the whole Tablero shows it. */
  | {
      readonly tipo: 'dicho';
      readonly que: string;
      readonly cifra: string;
      readonly lineas: readonly string[];
      readonly corte?: string;
    };

export type Preguntar = (pregunta: Pregunta) => void;

/** What each part of the Tablero is made of. */
export interface CuerpoProps {
  readonly tablero: Tablero;
  readonly titulares: Titulares;
  readonly onAsk: Preguntar;
}

interface CifraProps {
  readonly pregunta: Pregunta;
  readonly onAsk: Preguntar;
  /** As it is shown; that of the question unless told. */
  readonly children?: string;
}

export function Cifra({ pregunta, onAsk, children }: CifraProps): VNode {
  const shown = children ?? (pregunta.tipo === 'accion' ? pregunta.codigo : pregunta.cifra);
  return (
    <button type="button" class="pregunta" onClick={() => onAsk(pregunta)}>
      {shown}
      <span class="only-heard">: ¿de dónde sale?</span>
    </button>
  );
}
