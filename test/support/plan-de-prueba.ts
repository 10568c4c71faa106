// The tables that the book of a made-up plan is loaded from, and the book itself.

import { blankWorkbook } from '../../src/emulator/workbook/blank';
import { type Book, openBook } from './host';

export type Tabla = readonly (readonly string[])[];
/** A table of rows that all say the same columns. */
export const tablaDe = (rows: readonly { readonly [titulo: string]: string }[]): Tabla => [
  Object.keys(rows[0] ?? {}),
  ...rows.map((row) => Object.values(row)),
];

export const escrito = (n: number | string): string => String(n).replace('.', ',');

type Meta = number | 'NP';
/** How an acción is measured. */
export interface Medida {
  readonly indicador: string;
  readonly unidad: string;
  readonly tipo: string;
  readonly lineaBase: number;
  /** Of each of the four years. */
  readonly metas: readonly [Meta, Meta, Meta, Meta];
  readonly metaCuatrienio: number;
}

/** What the PAM says of how an acción is measured, in the four years from `first` on. */
export const medidaEscrita = (
  { indicador, unidad, tipo, lineaBase, metas, metaCuatrienio }: Medida,
  first: number,
): { readonly [titulo: string]: string } => ({
  Indicador: indicador,
  Unidad: unidad,
  'Tipo de acumulación': tipo,
  'Cómo se totaliza el año': 'Último',
  'Línea base': escrito(lineaBase),
  ...Object.fromEntries(metas.map((meta, i) => [`Meta ${first + i}`, escrito(meta)])),
  'Meta cuatrienio': escrito(metaCuatrienio),
});

/** What T4 of a year says; null where nobody reported. */
export const reporteEscrito = (
  codigo: string,
  vigencia: number,
  programado: Meta,
  ejecutado: number | null,
): { readonly [titulo: string]: string } => ({
  Acción: codigo,
  Vigencia: `${vigencia}`,
  Trimestre: 'T4',
  Programado: escrito(programado),
  Ejecutado: escrito(ejecutado ?? ''),
});

interface Libro {
  readonly nombre: string;
  readonly cuatrienio: string;
  readonly now?: string;
}

/** The book with its tables loaded, in their order; one of which nothing could be loaded is a fault of the test. */
export function libroCon(
  { nombre, cuatrienio, now }: Libro,
  tablas: { readonly [registro: string]: Tabla },
): Book {
  const book = openBook(blankWorkbook(nombre, nombre), now ? { now: () => new Date(now) } : {});
  book.call('instalar', { cuatrienio });
  for (const [registro, celdas] of Object.entries(tablas)) {
    if (celdas.length === 1) continue;
    const { cargue, observaciones } = book.call<{
      cargue: string | null;
      observaciones: readonly { readonly mensaje: string }[];
    }>('cargar', { registro, celdas });
    if (cargue === null)
      throw new Error(`${registro} de ${nombre}: ${observaciones.map((o) => o.mensaje).join(' ')}`);
  }
  return book;
}
