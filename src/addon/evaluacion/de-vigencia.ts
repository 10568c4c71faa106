// Which year of the cuatrienio is asked for.

import { clave, objeto } from '../forma';
import type { Libro } from '../libro/libro';
import { UserError } from '../user-error';

/** As a person writes it: "2025". */
export const DE_VIGENCIA = objeto({ vigencia: clave });

/** A year of the cuatrienio, or a sentence. */
export function requireVigencia(text: string, { vigencias }: Pick<Libro, 'vigencias'>): number {
  const vigencia = Number(text.trim());
  if (vigencias.includes(vigencia)) return vigencia;
  throw new UserError(
    `«${text}» no es una vigencia de este libro. Son ${vigencias.join(', ')}.`,
    'VIGENCIA',
  );
}
