// How many rows each sheet of what was brought would give, so that whoever chooses among them sees what they leave.

import { isError } from '../observacion';
import type { Fila, PlacedColumn, Register, RuleContext } from '../register';
import type { Archivo } from './archivo';
import type { Cargue } from './cargue';
import { enSuForma } from './formas/en-su-forma';
import { leerTabla } from './leer-tabla';
import { nombreCompleto, nombreDeParte } from './partes';
import { lectorDeHojas } from './por-hoja';

export interface HojaVista {
  /** With which it is asked for among several. */
  readonly pide: string;
  /** null where all are of one file. */
  readonly archivo: string | null;
  readonly nombre: string;
  readonly oculta: boolean;
  readonly seLee: boolean;
  /** null where it is too much to count. */
  readonly filas: number | null;
}

/** Cells that are read to tell how many rows they are: more take longer than what they tell is worth. */
const CELDAS = 400_000;

export function filasPorHoja(
  register: Register,
  archivo: Archivo,
  existing: readonly Fila[],
  context: RuleContext,
  { explicacion }: Pick<Cargue, 'explicacion'>,
): readonly HojaVista[] {
  const { hojas } = archivo;
  if (hojas.length < 2) return [];
  const columns: readonly PlacedColumn[] = context.columnas(register);
  const deHoja = lectorDeHojas(register, columns, existing, context);
  const cells = hojas.reduce(
    (sum, { celdas }) => sum + celdas.length * (celdas[0]?.length ?? 0),
    0,
  );
  const filasDe = (hoja: (typeof hojas)[number]): number => {
    const own = { ...archivo, hojas: [hoja], hoja: hoja.nombre || undefined };
    const { archivo: turned } = enSuForma(register, own, context);
    const { observaciones, renglones } = leerTabla(register, columns, turned, deHoja);
    return observaciones.some(isError) ? 0 : renglones.length;
  };
  return hojas.map((hoja) => {
    const { nombre, oculta = false, archivo: file } = hoja;
    const own = hojas.filter((one) => one.archivo === file);
    const said = nombreDeParte({ archivo: { hojas: own }, deArchivo: file }, nombre);
    return {
      pide: nombreCompleto(hoja),
      archivo: file ?? null,
      nombre,
      oculta,
      seLee: explicacion.hojas.includes(said),
      filas: cells > CELDAS ? null : filasDe(hoja),
    };
  });
}
