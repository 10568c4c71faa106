// Arguments that must be one of the things this program knows: wrong ones are a wrong use, said before anything opens.

import { quisoDecir } from '../../domain/parecido';
import { type Corte, formatCorte, parseCorte } from '../../domain/periodo';
import { REGISTERS, registerByKey } from '../../domain/registers';
import { UsageError } from '../../terminal/arguments';

/** The key of a register, or a sentence that lists them. */
export function requireRegistro(text: string): string {
  if (registerByKey(text)) return text;
  const keys = REGISTERS.map(({ key }) => key);
  throw new UsageError(
    `No existe el registro «${text}».${quisoDecir(text, keys)} Son: ${keys.join(', ')}.`,
  );
}

/** A corte as "2025-T4"; whether it falls in the cuatrienio is for the workbook to say. */
export function requireCorte(text: string): string {
  const corte: Corte | undefined = parseCorte(text);
  if (corte) return formatCorte(corte);
  throw new UsageError(`«${text}» no es un corte: escríbalo como 2025-T4.`);
}

/** A year as the add-on reads it: "2025". */
export function requireVigencia(text: string): string {
  const read = text.trim();
  if (/^\d{4}$/.test(read)) return read;
  throw new UsageError(`«${text}» no es una vigencia: escríbala como 2025.`);
}
