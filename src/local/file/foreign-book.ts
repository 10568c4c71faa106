// A workbook that is not a PAM book, open here: it is looked at and never written over. What people do in it goes to a copy,
// and both before and after they are told so, and what of the original does not go along.

import { basename } from 'node:path';
import { cuenta, enumerar } from '../../domain/redaccion';
import type { Unkept } from '../../xlsx/unkept';
import { makeWorkCopy, workCopies } from './work-copy';

export class ForeignBook {
  /** Where its copy is, once there is one. */
  copy: string | undefined;

  constructor(
    private readonly original: string,
    private readonly bytes: Uint8Array,
    private readonly unkept: readonly Unkept[],
  ) {}

  /** Makes the copy, a byte for byte one, and takes it; what comes back gives it up. */
  startCopy(): () => void {
    const copy = workCopies(this.original).next;
    const release = makeWorkCopy(copy, this.bytes);
    this.copy = copy;
    return release;
  }

  /** What a person must know of it now, in Spanish. */
  notice(): string {
    const original = nameOf(this.original);
    if (this.copy)
      return `El trabajo se guarda en ${nameOf(this.copy)}; ${original} quedó como estaba. No pasó a la copia: ${this.lost()}.`;
    const { last, next } = workCopies(this.original);
    const going = last ? ` Ya hay una copia: para seguir en ella, abra ${nameOf(last)}.` : '';
    return `${original} no es un libro PAM: se abrió para mirarlo y no se le cambia nada. Si escribe, o usa PAM › Configuración › Preparar, se sigue en una copia, ${nameOf(next)}, que no tendrá: ${this.lost()}.${going}`;
  }

  private lost(): string {
    return enumerar([...namesOf(this.unkept), 'algunos detalles de presentación']);
  }
}

const nameOf = (path: string): string => `«${basename(path)}»`;

/** "1.437 celdas con bordes", "1 imagen"… */
const namesOf = (unkept: readonly Unkept[]): readonly string[] =>
  unkept.map(({ count, singular, plural }) => cuenta(count, singular, plural));

/** What to say of a PAM book that another program saved with more than is kept here; '' when there is nothing. */
export function lossNotice(unkept: readonly Unkept[]): string {
  const work = namesOf(unkept.filter(({ isWork }) => isWork));
  return work.length === 0
    ? ''
    : `Este libro trae algo que aquí no se conserva: ${enumerar(work)}. Con el primer cambio que haga se pierde; el libro como está quedará en la carpeta «copias».`;
}
