// What the plan brings to an institution in a year: the acciones that chose it, and those that are for all.

import { esDelAno, esElegida } from '../../domain/focalizacion/elegidas';
import type { FocalizacionRow } from '../../domain/registers/focalizacion';
import type { PamRow } from '../../domain/registers/pam';
import { recortar } from './escribir';
import type { LibroDeIed } from './libro';

export interface AccionDeIed {
  readonly accion: PamRow;
  /** Of one that chooses. */
  readonly fila?: FocalizacionRow | undefined;
}

export interface AccionFocalizada extends AccionDeIed {
  readonly fila: FocalizacionRow;
}

/** «A05 · Planes de fortalecimiento…» */
export const nombreDeAccion = ({ codigo, accion = '' }: PamRow, most: number): string =>
  recortar(`${codigo} · ${accion}`, most);

/** What chose it, with its row, in the order of the plan. */
export function focalizadasDe(libro: LibroDeIed, ied: string): readonly AccionFocalizada[] {
  const own = new Map((libro.focalizacion.get(ied) ?? []).map((fila) => [fila.accion, fila]));
  return libro.pam.flatMap((accion) => {
    const fila = own.get(accion.codigo);
    return fila ? [{ accion, fila }] : [];
  });
}

/** First those that chose it, then those for all the institutions. */
export function recibidasPor(libro: LibroDeIed, ied: string): readonly AccionDeIed[] {
  const elegida = focalizadasDe(libro, ied).filter(({ fila }) => esElegida(fila));
  const deTodas = libro.pam.filter(
    (accion) => accion.alcance === 'Todas las IED' && esDelAno(accion, libro.vigencia),
  );
  return [...elegida, ...deTodas.map((accion) => ({ accion }))];
}
