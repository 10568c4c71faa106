// The acta under which something is decided: its number in the year or its código, and only one that is definitive.

import type { RuleContext } from '../../domain/register';
import type { ActaRow } from '../../domain/registers/actas';
import { readsAlike } from '../../domain/texto';
import { UserError } from '../user-error';

export function requireActa(
  rows: Pick<RuleContext, 'rows'>,
  vigencia: number,
  asked: string | undefined,
): ActaRow & { readonly codigo: string } {
  const typed = (asked ?? '').trim();
  if (typed === '') throw new UserError('Diga con qué acta: su número o su código.', 'ACTA');
  const actas = rows.rows('actas').map(({ row }) => row as ActaRow);
  const [, numero, ano] = /^(\d+)(?: de (\d{4}))?$/.exec(typed) ?? [];
  const year = ano === undefined ? vigencia : Number(ano);
  const found = actas.find((acta) =>
    numero === undefined
      ? acta.codigo !== undefined && readsAlike(acta.codigo, typed)
      : acta.vigencia === year && acta.numero === Number(numero),
  );
  const { codigo, estado } = found ?? {};
  if (!found || codigo === undefined)
    throw new UserError(
      numero === undefined
        ? `No hay acta «${typed}»: escriba su número, o su código.`
        : `No hay acta ${numero} de ${year}: escriba el número de una acta definitiva de ese año, o su código si es de otro.`,
      'ACTA',
    );
  if (estado === 'Definitiva') return { ...found, codigo };
  const said = estado === 'Anulada' ? 'está anulada' : 'todavía es un borrador';
  throw new UserError(`El acta ${typed} ${said}: se decide con una acta definitiva.`, 'ACTA');
}
