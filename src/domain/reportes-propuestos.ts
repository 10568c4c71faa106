// What is proposed to whoever reports a quarter, beside what they report: of the acciones whose indicator counts evidencias.

import { quienReporta } from './avance/meta-compartida';
import { type ConteoDeEvidencias, contadorDeEvidencias } from './conteo-de-evidencias';
import type { Corte } from './periodo';
import type { RuleContext } from './register';
import { responde } from './reporte';
import type { LibroDeReportes, ReportesDelCorte } from './reporte-por-persona';

export interface ReportePropuesto extends ConteoDeEvidencias {
  readonly accion: string;
  /** null while nobody reported it. */
  readonly reportado: number | null;
}
export interface ReportesAdeudados extends ReportesDelCorte {
  readonly propuesto: readonly ReportePropuesto[];
}

/** In the order of the PAM; those of one person, where it is told. */
export function reportesPropuestos(
  context: RuleContext,
  { pam, seguimiento }: LibroDeReportes,
  corte: Corte,
  persona?: string,
): readonly ReportePropuesto[] {
  const contador = contadorDeEvidencias(context);
  const reporters = quienReporta(pam, seguimiento);
  const reported = new Map(
    seguimiento.flatMap(({ row }) =>
      row.vigencia === corte.vigencia && row.trimestre === corte.trimestre
        ? [[row.accion, row.ejecutado] as const]
        : [],
    ),
  );
  return pam.flatMap(({ row }): readonly ReportePropuesto[] => {
    const { codigo: accion = '' } = row;
    const isTheirs = persona === undefined || responde(row, persona);
    const isReporter = reporters.get(accion) === accion;
    const conteo = isTheirs && isReporter ? contador(row, corte) : undefined;
    return conteo ? [{ accion, reportado: reported.get(accion) ?? null, ...conteo }] : [];
  });
}
