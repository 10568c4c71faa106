// What a rule finds in an acción at a corte, for somebody to decide.

import type { AccionEnCorte } from '../avance/en-corte';
import type { EstadoAvance } from '../avance/estado';
import type { Corte } from '../periodo';
import type { AnyRow, Fila } from '../register';
import type { ActividadRow } from '../registers/actividades';
import type { CompromisoRow } from '../registers/compromisos';
import type { EvidenciaRow } from '../registers/evidencias';
import type { PamRow } from '../registers/pam';
import type { SeguimientoRow } from '../registers/seguimiento';

/**
 * «anomalía»: decided, and told in the acta. «error de dato»: corrected by whoever reports. «señal»: listed in the informe.
 */
export const CLASES = ['anomalía', 'error de dato', 'señal'] as const;
export type Clase = (typeof CLASES)[number];

/** A fact: null where nobody has it. */
export type Hecho = string | number | null | readonly (number | null)[];
export type Evidencia = { readonly [hecho: string]: Hecho };

export interface Candidata {
  readonly regla: string;
  readonly clase: Clase;
  /** A sentence with the figures. */
  readonly mensaje: string;
  readonly evidencia: Evidencia;
}

/** An acción as a corte finds it. */
export interface EnCorte {
  readonly corte: Corte;
  readonly calculo: AccionEnCorte;
  readonly estado: EstadoAvance;
  /** Its row of Seguimiento in the quarter. */
  readonly reporte: Fila<SeguimientoRow> | undefined;
}

export interface AccionJuzgada extends EnCorte {
  readonly codigo: string;
  readonly pam: PamRow;
  /** As it was at the quarters before, the nearest first; as many as the rules look back. */
  readonly antes: readonly EnCorte[];
  /** Whether it owes the report, which may still come in time. */
  readonly puedeReportar: boolean;
  /** Whether it owes the report, and should have sent it by now. */
  readonly debeReporte: boolean;
  readonly seguimiento: readonly Fila<SeguimientoRow>[];
  readonly actividades: readonly Fila<ActividadRow>[];
  readonly evidencias: readonly EvidenciaRow[];
  readonly compromisos: readonly CompromisoRow[];
}

/** What all acciones of a quarter are judged by. */
export interface Trimestre {
  readonly corte: Corte;
  readonly hoy: string;
  readonly parametros: readonly Fila[];
  /** When the quarter was reported. */
  readonly ventana: Ventana;
  /** What the rules of Seguimiento and Actividades tell of the rows up to the corte. */
  readonly observado: readonly Observado[];
  /** Last day on which whoever answers for an acción was reminded; undefined where none is known. */
  recordatorio(accion: PamRow): string | undefined;
}
export interface Ventana {
  readonly abre: string;
  readonly cierra: string;
  /** Last day on which a blank is not an anomaly yet. */
  readonly espera: string;
}
/** What a rule of a register tells of a row. */
export interface Observado {
  readonly codigo: string;
  readonly mensaje: string;
  readonly row: AnyRow;
}

export interface Hallazgo {
  readonly mensaje: string;
  readonly evidencia: Evidencia;
}

export interface ReglaDeAnomalia {
  readonly codigo: string;
  readonly clase: Clase;
  /** Whether it judges an acción whose datum is not known yet too: it does not look at results. */
  readonly sinDato?: true;
  readonly halla: (accion: AccionJuzgada, trimestre: Trimestre) => Hallazgo | undefined;
}
