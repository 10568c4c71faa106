// What the results of an earlier book are asked and written with: its tabs, as its reader found them.

import { HOJA } from '../datos/cargue-pedido';
import { clave, type De, lista, objeto, opcional, siNo } from '../forma';

const LIBRO = { hojas: lista(HOJA, 1000), archivo: clave };
/** Books of other years of the same cuatrienio: there are no more than its quarters. */
const LIBROS = { libros: lista(objeto(LIBRO), 16) };

/** With the office of that book: people, institutions, lists, settings and open compromisos. */
const CON_LA_OFICINA = { conLaOficina: opcional(siNo) };

export const VER_ANTERIOR = objeto({ ...LIBRO, ...CON_LA_OFICINA });
export type VerAnteriorPedido = De<typeof VER_ANTERIOR>;

export const CARGAR_ANTERIOR = objeto({
  ...LIBRO,
  ...CON_LA_OFICINA,
  /** Acciones whose línea base is written too. */
  lineasBase: opcional(lista(clave)),
  /** Mark of what was seen: where the book gives another by now, nothing is written. */
  visto: opcional(clave),
  /** Names the request: asked again with the same one, it is done once. */
  pedido: opcional(clave),
});
export type CargarAnteriorPedido = De<typeof CARGAR_ANTERIOR>;

export const VER_OTROS_ANOS = objeto(LIBROS);
export type VerOtrosAnosPedido = De<typeof VER_OTROS_ANOS>;

export const CARGAR_OTROS_ANOS = objeto({
  ...LIBROS,
  /** Mark of what was seen. */
  visto: opcional(clave),
  /** Names the request: asked again with the same one, it is done once. */
  pedido: opcional(clave),
});
export type CargarOtrosAnosPedido = De<typeof CARGAR_OTROS_ANOS>;
