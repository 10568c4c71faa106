// What the anomalies of a quarter are asked with, and what is decided of them.

import {
  CUMPLIMIENTOS_DE_ANOMALIA,
  DECISIONES_DE_ANOMALIA,
  EFICACIAS,
} from '../../domain/registers/anomalias-listas';
import { clave, type De, mapa, objeto, opcional, texto, uno, valor } from '../forma';

export const DE_UN_CORTE = objeto({ corte: clave });
export type DeUnCorte = De<typeof DE_UN_CORTE>;

const LEIDA = mapa(valor);

export const DECISION = objeto({
  corte: clave,
  accion: clave,
  confirmada: uno(...DECISIONES_DE_ANOMALIA),
  motivo: opcional(texto),
  causa: opcional(texto),
  tipo: opcional(clave),
  queSeHara: opcional(texto),
  responsable: opcional(clave),
  /** YYYY-MM-DD */
  fecha: opcional(clave),
  /** The decision as it was read, when there was one. */
  leida: opcional(LEIDA),
  /** Names the request: asked again with the same one, it is decided once. */
  pedido: opcional(clave),
});
export type Decision = De<typeof DECISION>;

/** What became of a confirmed anomaly: whether it was done, and then whether it worked. */
export const SEGUIMIENTO = objeto({
  codigo: clave,
  cumplimiento: opcional(uno(...CUMPLIMIENTOS_DE_ANOMALIA)),
  fechaCumplimiento: opcional(clave),
  eficacia: opcional(uno(...EFICACIAS)),
  comoSeVerifico: opcional(texto),
  verifico: opcional(clave),
  fechaEficacia: opcional(clave),
  leida: LEIDA,
  pedido: opcional(clave),
});
export type SeguimientoDeAnomalia = De<typeof SEGUIMIENTO>;
