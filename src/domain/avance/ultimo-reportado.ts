// The last quarter of which somebody reported, by which figures are told where nobody says of when.

import { formatCorte, type Trimestre } from '../periodo';

interface Reportado {
  readonly vigencia?: unknown;
  readonly trimestre?: unknown;
  readonly ejecutado?: unknown;
}

/** "2026-T2" of what has an ejecutado. */
export function ultimoReportado(seguimiento: readonly Reportado[]): string | undefined {
  const cortes = seguimiento.flatMap(({ vigencia, trimestre, ejecutado }) =>
    typeof vigencia === 'number' && typeof trimestre === 'string' && typeof ejecutado === 'number'
      ? formatCorte({ vigencia, trimestre: trimestre as Trimestre })
      : [],
  );
  return cortes.sort().pop();
}
