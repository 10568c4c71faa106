// What the public PAM says of Fundamentos, which is not published: whoever reads it has no códigos to look up.

import type { Column } from '../../domain/register';

const FUNDAMENTOS = 'fundamentos';

/** Whether a column holds códigos of Fundamentos, which are told in words. */
export const citaFundamentos = ({
  refiere,
  cita,
  por,
}: Pick<Column, 'refiere' | 'cita' | 'por'>): boolean =>
  cita === FUNDAMENTOS || (refiere === FUNDAMENTOS && por === undefined);
