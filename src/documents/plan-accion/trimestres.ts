// What is programmed in each quarter of a year, as four markers.

import { TRIMESTRES, type Trimestre } from '../../domain/periodo';
import type { Np } from '../../domain/register';
import { metaEscrita } from '../del-plan/metas';

interface Programado {
  readonly trimestre?: Trimestre | undefined;
  readonly programado?: number | Np | undefined;
}
type Metas = Record<'meta1' | 'meta2' | 'meta3' | 'meta4', string>;

/** `blanco` stands where nothing is written. */
export function metasTrimestrales(rows: readonly Programado[], blanco: string): Metas {
  const [meta1 = '', meta2 = '', meta3 = '', meta4 = ''] = TRIMESTRES.map((trimestre) => {
    const programado = rows.find((row) => row.trimestre === trimestre)?.programado;
    return programado === undefined ? blanco : metaEscrita(programado);
  });
  return { meta1, meta2, meta3, meta4 };
}
