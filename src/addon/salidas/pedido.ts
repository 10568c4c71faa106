// What the panel «Salidas» and the command line ask.

import { clave, type De, leida, mapa, objeto, oNulo, opcional, texto } from '../forma';
import { DE_VENTANA, keepLocal } from '../panels/borrador-local';

export const DE_UNA_HOJA = objeto({ registro: clave });
/** By its name or its código. */
export const POR_NOMBRE = objeto({ nombre: clave });

const ESCRITA = {
  /** As it was seen; null for a new one. */
  leida: oNulo(leida),
  campos: mapa(texto),
};
export const GUARDAR = objeto({ ...ESCRITA, pedido: opcional(clave) });
export type GuardarSalida = De<typeof GUARDAR>;

export const BORRAR = objeto({ leida, pedido: opcional(clave) });
export type BorrarSalida = De<typeof BORRAR>;

/** Under which name what is being written is kept. */
export const NOMBRE_DE_BORRADOR = 'borrador-salida';
export const BORRADOR = objeto({ borrador: oNulo(objeto(ESCRITA)), ...DE_VENTANA });
export type BorradorDeSalida = NonNullable<De<typeof BORRADOR>['borrador']>;

export const keepDraft = ({ borrador, ...window }: De<typeof BORRADOR>): null =>
  keepLocal(NOMBRE_DE_BORRADOR, borrador, window);
