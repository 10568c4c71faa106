// What the panel «Trimestre» asks with.

import { CLASES_DE_CIERRE } from '../../domain/cierre-de-trimestre/clase';
import { clave, type De, entero, mapa, objeto, oNulo, opcional, siNo, texto, uno } from '../forma';
import { DE_VENTANA } from '../panels/borrador-local';

/** The quarter that is looked at; the one that is being reported unless told. */
export const TRIMESTRE = objeto({ corte: opcional(clave) });
export type TrimestrePedido = De<typeof TRIMESTRE>;

/** One quarter, "2026-T2". */
export const DEL_CORTE = objeto({ corte: clave });
export type DelCorte = De<typeof DEL_CORTE>;

export const CERRAR = objeto({
  corte: clave,
  clase: uno(...CLASES_DE_CIERRE),
  /** Names the request: asked again with the same one, it is done once. */
  pedido: opcional(clave),
});
export type CerrarPedido = De<typeof CERRAR>;

/** As the form has it: what is blank is not known. */
export const CONTROL = objeto({
  corte: clave,
  ejecutado: opcional(siNo),
  /** YYYY-MM-DD; '' while none is written. */
  fecha: clave,
  quien: clave,
  resultado: texto,
  materializo: opcional(siNo),
  tratamiento: texto,
});
export type ControlPedido = De<typeof CONTROL>;

export const REABRIR_CIERRE = objeto({ corte: clave, motivo: texto, pedido: opcional(clave) });
export type ReabrirPedido = De<typeof REABRIR_CIERRE>;

/** The records of a year. */
export const VIGENCIA = objeto({ vigencia: entero(1900, 2200) });
export type VigenciaPedida = De<typeof VIGENCIA>;

/** The index of a year; of the whole book where none is told. */
export const INDICE = objeto({ vigencia: opcional(entero(1900, 2200)) });
export type IndicePedido = De<typeof INDICE>;

/** Under which name drafts are kept. */
export const BORRADOR = 'borrador-trimestre';
/** What is being written in the forms of the panel, each by its name. */
export const BORRADOR_PEDIDO = objeto({
  borrador: oNulo(objeto({ formas: mapa(mapa(texto)) })),
  ...DE_VENTANA,
});
export type BorradorDeTrimestre = NonNullable<De<typeof BORRADOR_PEDIDO>['borrador']>;
