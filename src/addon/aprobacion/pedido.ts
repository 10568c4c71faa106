// What the plan is verified, approved, returned and changed with.

import { PASOS_DE_CAMBIO, type PasoDeCambio } from '../../domain/aprobacion/pasos';
import { clave, type De, entero, objeto, oNulo, opcional, siNo, texto, uno } from '../forma';
import { DE_VENTANA } from '../panels/borrador-local';

const SE_ESCRIBE = {
  /** What would be done is answered, and nothing is written. */
  simular: opcional(siNo),
  /** Names the request: asked again with the same one, it is done once. */
  pedido: opcional(clave),
};

/** "3", "3 de 2026" or "AC-0003" */
export const VERIFICAR_PAM = objeto({ acta: opcional(clave) });
export type VerificarPamPedido = De<typeof VERIFICAR_PAM>;

export const APROBAR_PAM = objeto({
  acta: clave,
  /** Link of the signed PDF. */
  documento: opcional(texto),
  motivo: opcional(texto),
  /** What whoever approves was shown; where the plan is otherwise by now, it is not approved. */
  visto: opcional(clave),
  ...SE_ESCRIBE,
});
export type AprobarPamPedido = De<typeof APROBAR_PAM>;

/** `version` is the one that was shown: where it was approved meanwhile, another one is not taken for verified. */
export const ENVIAR_PAM = objeto({ version: opcional(clave), ...SE_ESCRIBE });
export type EnviarPamPedido = De<typeof ENVIAR_PAM>;

export const DEVOLVER_PAM = objeto({ accion: clave, comentario: texto, ...SE_ESCRIBE });
export type DevolverPamPedido = De<typeof DEVOLVER_PAM>;

/** A cell of the plan; without acción, the whole plan for some hours; of the código, an acción that comes or goes. */
export const CAMBIAR_PAM = objeto({
  accion: clave,
  campo: clave,
  valor: texto,
  motivo: texto,
  acta: opcional(clave),
  acto: opcional(texto),
  ...SE_ESCRIBE,
});
export type CambiarPamPedido = De<typeof CAMBIAR_PAM>;

export const PASAR_CAMBIO = objeto({
  numero: clave,
  paso: uno(...(Object.keys(PASOS_DE_CAMBIO) as PasoDeCambio[])),
  respuesta: opcional(texto),
  acta: opcional(clave),
  horas: opcional(entero(1, 240)),
  ...SE_ESCRIBE,
});
export type PasarCambioPedido = De<typeof PASAR_CAMBIO>;

/** One cell that somebody changed by hand. */
export const DE_UNA_CELDA = objeto({
  accion: clave,
  campo: clave,
  motivo: opcional(texto),
  acta: opcional(clave),
  ...SE_ESCRIBE,
});
export type DeUnaCelda = De<typeof DE_UNA_CELDA>;

export const VER_CAMBIOS = objeto({ desde: opcional(clave), hasta: opcional(clave) });
export type VerCambiosPedido = De<typeof VER_CAMBIOS>;

export const VER_VERSION = objeto({ version: clave });
export type VerVersionPedido = De<typeof VER_VERSION>;

export const VER_CELDA = objeto({ accion: clave, campo: clave });
export type VerCeldaPedido = De<typeof VER_CELDA>;

/** Under which name what is being written is kept. */
export const BORRADOR = 'borrador-cambio-pam';
export const BORRADOR_DE_CAMBIO = objeto({
  borrador: oNulo(
    objeto({ accion: clave, campo: clave, valor: texto, motivo: texto, acta: clave }),
  ),
  ...DE_VENTANA,
});
export type BorradorDeCambio = NonNullable<De<typeof BORRADOR_DE_CAMBIO>['borrador']>;
