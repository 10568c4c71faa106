// Which quarters can be asked of an acción by a day: those that its periodicidad reports, once their datum is known.

import { type Corte, lastDayOf, type Trimestre } from '../periodo';

export const PERIODICIDADES = ['Trimestral', 'Semestral', 'Anual'] as const;
type Periodicidad = (typeof PERIODICIDADES)[number];

/** How long after a quarter ends its datum is known; blank is the first. */
export const DISPONIBILIDADES = [
  'En el trimestre',
  '1 mes',
  '2 meses',
  '3 meses',
  '6 meses',
] as const;
type Disponibilidad = (typeof DISPONIBILIDADES)[number];

/** When an acción reports, as the PAM says it. */
interface Exigible {
  readonly periodicidad?: Periodicidad | undefined;
  readonly datoDisponible?: Disponibilidad | undefined;
}

const REPORTA: Record<Periodicidad, readonly Trimestre[]> = {
  Trimestral: ['T1', 'T2', 'T3', 'T4'],
  Semestral: ['T2', 'T4'],
  Anual: ['T4'],
};

const MESES: Record<Disponibilidad, number> = {
  'En el trimestre': 0,
  '1 mes': 1,
  '2 meses': 2,
  '3 meses': 3,
  '6 meses': 6,
};

/** Whether an acción reports in a quarter; one without periodicidad does in all. */
export const reportaEn = ({ periodicidad }: Exigible, trimestre: Trimestre): boolean =>
  REPORTA[periodicidad ?? 'Trimestral'].includes(trimestre);

/** Whether on a day (YYYY-MM-DD) the datum of a quarter is not known yet: its end and the delay have not passed. */
export function esperaElDato({ datoDisponible }: Exigible, corte: Corte, hoy: string): boolean {
  const meses = MESES[datoDisponible ?? 'En el trimestre'];
  return meses > 0 && hoy <= monthsAfter(lastDayOf(corte), meses);
}

/** Last day of the month that comes so many months after the one that ends on a day. */
function monthsAfter(lastDay: string, meses: number): string {
  const [year = 0, month = 0] = lastDay.split('-').map(Number);
  return new Date(Date.UTC(year, month + meses, 0)).toISOString().slice(0, 10);
}
