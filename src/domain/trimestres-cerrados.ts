// Which quarters were closed for good (the register cierres), and what that refuses: what was measured and published stays. A figure
// that turns out wrong is corrected with an autorización de ajuste (ajuste.ts).

import { formatFecha } from './formato';
import { formatCorte } from './periodo';
import type { Fila, RuleContext, Veredicto } from './register';
import type { CierreRow } from './registers/cierres';

/** How the bitácora knows that a closed quarter was opened again, as a whole. */
export const REABRIR = 'Reabrir el cierre';

/** Where an autorización de ajuste is asked for, as the menu calls it. */
export const DONDE_SE_AJUSTA = 'PAM › Autorización de ajuste…';

/** Of rows with a vigencia and a trimestre. The closes are read when the first row is judged, and once. */
export function cierreDefinitivoDe(context: Pick<RuleContext, 'rows'>): Veredicto {
  let closed: ReadonlyMap<string, CierreRow> | undefined;
  return ({ vigencia, trimestre }) => {
    if (vigencia === undefined || trimestre === undefined) return undefined;
    closed ??= definitivos(context.rows('cierres') as readonly Fila<CierreRow>[]);
    const cierre = closed.get(`${vigencia}-${trimestre}`);
    return cierre && decirCerrado(cierre);
  };
}

const definitivos = (cierres: readonly Fila<CierreRow>[]): ReadonlyMap<string, CierreRow> =>
  new Map(
    cierres
      .filter(({ row }) => row.estado === 'Definitivo')
      .map(({ row }) => [`${row.vigencia}-${row.trimestre}`, row]),
  );

/** "2026-T2 está cerrado definitivamente desde el 10/08/2026, por Ana Ejemplo Rivera: …" */
function decirCerrado({ vigencia, trimestre, cerradoEl, cerradoPor }: CierreRow): string {
  const corte =
    vigencia !== undefined && trimestre ? formatCorte({ vigencia, trimestre }) : 'El trimestre';
  const since = cerradoEl ? ` desde el ${formatFecha(cerradoEl)}` : '';
  const by = cerradoPor ? `, por ${cerradoPor}` : '';
  return `${corte} está cerrado definitivamente${since}${by}, y sus cifras ya se publicaron: para corregir una, pida una autorización de ajuste en ${DONDE_SE_AJUSTA}`;
}
