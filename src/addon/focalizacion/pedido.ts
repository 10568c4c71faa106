// What the choice of the institutions of an acción is asked with.

import { DECISIONES_FINALES } from '../../domain/registers/focalizacion';
import { clave, type De, entero, objeto, opcional, siNo, texto, uno } from '../forma';

const DE_LA_ACCION = { vigencia: clave, accion: clave };
/** As a person writes them: "3", "40", "70"; '' takes one away. */
const REGLAS = { cupos: opcional(clave), minimo: opcional(clave), cobertura: opcional(clave) };

export const FOCALIZAR = objeto({ ...DE_LA_ACCION, ...REGLAS });
export type FocalizarPedido = De<typeof FOCALIZAR>;

export const PORQUE = objeto({ ...DE_LA_ACCION, ...REGLAS, ied: clave });
export type PorQuePedido = De<typeof PORQUE>;

export const GUARDAR = objeto({
  ...DE_LA_ACCION,
  ...REGLAS,
  /** Under this acta: its number in the year, or its código. */
  congelar: opcional(siNo),
  acta: opcional(clave),
  pedido: opcional(clave),
});
export type GuardarPedido = De<typeof GUARDAR>;

export const CAMBIAR = objeto({
  ...DE_LA_ACCION,
  ied: clave,
  final: uno(...DECISIONES_FINALES),
  motivo: opcional(texto),
  acta: opcional(clave),
  simular: opcional(siNo),
  pedido: opcional(clave),
});
export type CambiarPedido = De<typeof CAMBIAR>;

export const DESCONGELAR_PEDIDO = objeto({
  ...DE_LA_ACCION,
  motivo: opcional(texto),
  pedido: opcional(clave),
});
export type DescongelarPedido = De<typeof DESCONGELAR_PEDIDO>;

export const MATRIZ = objeto({ vigencia: entero(1900, 9999) });
