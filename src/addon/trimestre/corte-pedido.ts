import type { CorteAbierto } from '../../domain/cierre-de-trimestre/cortes';
import { formatCorte, parseCorte } from '../../domain/periodo';
import { UserError } from '../user-error';

/** A quarter that is reported and whose window has opened; a sentence when it is none. */
export function requireCorteAbierto(texto: string, cortes: readonly CorteAbierto[]): CorteAbierto {
  const asked = parseCorte(texto);
  const found = asked && cortes.find((one) => formatCorte(one) === formatCorte(asked));
  if (found) return found;
  const known = cortes.map(formatCorte).join(', ');
  throw new UserError(
    known === ''
      ? `«${texto}» no se puede abrir: en la hoja Calendario todavía no ha abierto ningún trimestre.`
      : `«${texto}» no es un trimestre que se reporte y ya haya abierto en la hoja Calendario. Son: ${known}.`,
    'CORTE',
  );
}
