// What somebody brings to be loaded, and what they choose of it before it is.

import type { CarguePedido } from '../../addon/datos/cargue-pedido';
import type { BorradorDeCargue } from '../../addon/panels/cargar-pedido';
import type { HojaEntregada } from '../../domain/cargue/archivo';
import { tablaPegada } from '../../domain/tabla-pegada';

export interface Fuente {
  /** Of the files; '' of what was pasted. */
  readonly nombre: string;
  readonly hojas: readonly HojaEntregada[];
}
/** Which register, which sheets, which columns, what the cells mean: all that a load is asked with but its cells. */
export type Eleccion = Omit<
  CarguePedido,
  'hojas' | 'celdas' | 'simular' | 'soloValidas' | 'pedido'
>;
export const SIN_ELEGIR: Eleccion = { registro: '' };

export type Traido = Fuente | { readonly mensajes: readonly string[] };

/** What had been brought before the panel closed. */
export const fuenteDe = ({ nombre, hojas }: NonNullable<BorradorDeCargue['traido']>): Fuente => ({
  nombre,
  hojas,
});

const NADA = 'Pegue la tabla con sus encabezados, o escoja el archivo.';
const UNA_CELDA =
  'Eso es una sola celda. Copie la tabla entera, con la fila de los encabezados, y péguela aquí.';

/** The table of a copied text. */
export function pegado(text: string): Traido {
  if (text.trim() === '') return { mensajes: [NADA] };
  const celdas = tablaPegada(text.replace(/[\r\n]+$/, ''));
  return celdas.length < 2 && (celdas[0]?.length ?? 0) < 2
    ? { mensajes: [UNA_CELDA] }
    : { nombre: '', hojas: [{ nombre: '', celdas }] };
}

/** Characters of what is kept while the panel is closed: Google keeps half a million for all the drafts of a person. */
const CABE = 80_000;

/** As it is kept; null where it is too much. */
export function borradorDe(fuente: Fuente, eleccion: Eleccion): BorradorDeCargue | null {
  const { visto: _visto, ...pedido } = eleccion;
  const draft = { traido: { ...fuente, pedido } };
  return JSON.stringify(draft).length > CABE ? null : draft;
}
