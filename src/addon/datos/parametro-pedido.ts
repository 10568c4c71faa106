// What reading a parameter, or giving it a value, is asked with.

import { clave, type De, objeto, opcional, texto } from '../forma';

export const PARAMETRO = objeto({ clave: opcional(clave), valor: opcional(texto) });
export type ParametroPedido = De<typeof PARAMETRO>;
