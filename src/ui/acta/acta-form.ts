// The acta while it is being typed: what its fields hold. Fields hold text; blanks are ''. What is saved
// of it is for form-entrada.ts to say.

import type { Persona } from '../../addon/panels/acta';
import type { SeguimientoEntrada } from '../../domain/acta';

/** A point of the orden del día with what was said about it. */
export interface Punto {
  readonly punto: string;
  readonly desarrollo: string;
}
/** A person of the directory or added by hand, and what the acta says of them. */
export interface PersonaFila extends Persona {
  readonly presencia: 'sin citar' | 'asistió' | 'ausente';
  readonly excusa: string;
  readonly invitado: boolean;
  /** Came in the place of somebody else. */
  readonly delegado: boolean;
  readonly enRepresentacion: string;
}
export interface CompromisoFila {
  readonly compromiso: string;
  readonly responsable: string;
  readonly fecha: string;
  readonly entregable: string;
  readonly accion: string;
  /** Código of the anomaly that it deals with; '' when none. */
  readonly anomalia: string;
}

/** Fields that a definitive acta needs. */
export const DATOS = ['tipo', 'fecha', 'horaInicio', 'horaFin', 'lugar', 'asunto'] as const;
/** Fields of text that it may lack. */
export const OPCIONALES = [
  'objetivo',
  'convoca',
  'proximaReunion',
  'proximaHora',
  'proximoLugar',
  'elaboro',
  'reviso',
  'aprobo',
] as const;
export type Campo = (typeof DATOS)[number] | (typeof OPCIONALES)[number];

export interface ActaForm extends Readonly<Record<Campo, string>> {
  /** Id under which it is asked to be saved, the same until it is. */
  readonly pedido: string;
  /** '' in a new acta. */
  readonly codigo: string;
  /** Number of the activity of the procedure as text, '' when none. */
  readonly actividad: string;
  readonly personas: readonly PersonaFila[];
  readonly puntos: readonly Punto[];
  readonly decisiones: readonly string[];
  readonly seguimientos: readonly SeguimientoEntrada[];
  readonly compromisos: readonly CompromisoFila[];
  readonly anexos: readonly string[];
  /** Códigos of the anomalies that the meeting hears of. */
  readonly anomalias: readonly string[];
}

export const BLANK_PUNTO: Punto = { punto: '', desarrollo: '' };
export const BLANK_COMPROMISO: CompromisoFila = {
  compromiso: '',
  responsable: '',
  fecha: '',
  entregable: '',
  accion: '',
  anomalia: '',
};

/** The rows in which something is written. */
export const filledCompromisos = (filas: readonly CompromisoFila[]): readonly CompromisoFila[] =>
  filas.filter((fila) => Object.values(fila).some((text) => text.trim() !== ''));

export const filled = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');
