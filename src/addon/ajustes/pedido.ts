// What an autorización de ajuste is asked, decided and applied with.

import { CAMPOS_AJUSTABLES } from '../../domain/ajuste/pasos';
import { clave, type De, objeto, oNulo, opcional, siNo, texto, uno } from '../forma';
import { DE_VENTANA } from '../panels/borrador-local';

const CIFRA = {
  /** "2026-T2" */
  corte: clave,
  accion: clave,
  campo: uno(...CAMPOS_AJUSTABLES),
};

/** What a figure would change; as it is typed. */
export const EFECTO = objeto({ ...CIFRA, valor: opcional(clave) });
export type EfectoPedido = De<typeof EFECTO>;

export const PEDIR = objeto({
  ...CIFRA,
  valor: clave,
  motivo: texto,
  /** What would be done is answered, and nothing is written. */
  simular: opcional(siNo),
  /** Names the request: asked again with the same one, it is done once. */
  pedido: opcional(clave),
});
export type PedirPedido = De<typeof PEDIR>;

export const PASAR_AJUSTE = objeto({
  codigo: clave,
  paso: uno('conceder', 'negar', 'aplicar'),
  /** Why it is refused, or what goes with the grant. */
  respuesta: opcional(texto),
  simular: opcional(siNo),
  pedido: opcional(clave),
});
export type PasarAjustePedido = De<typeof PASAR_AJUSTE>;

/** What a person is writing to ask for one. */
/** Under which name what is being written is kept. */
export const BORRADOR = 'borrador-ajuste';
export const BORRADOR_DE_AJUSTE = objeto({
  borrador: oNulo(
    objeto({ corte: clave, accion: clave, campo: clave, valor: clave, motivo: texto }),
  ),
  ...DE_VENTANA,
});
export type BorradorDeAjuste = NonNullable<De<typeof BORRADOR_DE_AJUSTE>['borrador']>;
