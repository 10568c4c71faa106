// Small workbooks in which anomalies are looked for: rows in, what each acción has out.

import { anomaliasDelTrimestre } from '../../src/domain/anomalias/anomalias';
import { parseCorte } from '../../src/domain/periodo';
import type { AnyRow } from '../../src/domain/register';
import { contextOf } from './libro';

export type Filas = { readonly [registro: string]: readonly AnyRow[] };
export interface Momento {
  readonly corte?: string;
  readonly hoy?: string;
}

/** Of a corte, long after its window unless told. */
export const anomaliasAt = (
  filas: Filas,
  { corte = '2026-T2', hoy = '2026-12-01' }: Momento = {},
) => anomaliasDelTrimestre({ ...contextOf(filas), hoy }, parseCorte(corte)!);

/** "A: REZAGO, SIN_REPORTE" of each acción that has something. */
export const reglasAt = (filas: Filas, momento?: Momento): readonly string[] =>
  anomaliasAt(filas, momento).acciones.map(
    ({ accion, candidatas }) => `${accion}: ${candidatas.map(({ regla }) => regla).join(', ')}`,
  );

/** An acción that adds up, with what makes it measurable and an evidencia a quarter; `quarters` by "2026-T1": [programado, ejecutado]. */
export const accionA = (
  pam: AnyRow,
  quarters: { readonly [corte: string]: readonly [AnyRow[string], AnyRow[string]?, AnyRow?] },
): Filas => ({
  pam: [
    {
      codigo: 'A',
      componente: 'Uno',
      tipoAcumulacion: 'Acumulado',
      lineaBase: 0,
      metaCuatrienio: 100,
      ...pam,
    },
  ],
  seguimiento: Object.entries(quarters).map(([corte, [programado, ejecutado, more]]) => ({
    accion: 'A',
    ...parseCorte(corte)!,
    programado,
    ejecutado,
    ...more,
  })),
  evidencias: Object.keys(quarters).map((corte) => ({ accion: 'A', ...parseCorte(corte)! })),
});
