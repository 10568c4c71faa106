// A corte that somebody asks for, "2026-T2".

import { type Corte, readCorte } from '../../domain/periodo';
import type { RuleContext } from '../../domain/register';
import { UserError } from '../user-error';

/** One inside the cuatrienio, or a sentence. */
export function requireCorte(text: string, { vigencias }: Pick<RuleContext, 'vigencias'>): Corte {
  const read = readCorte(text, vigencias);
  if ('corte' in read) return read.corte;
  throw new UserError(read.mensaje, 'CORTE');
}
