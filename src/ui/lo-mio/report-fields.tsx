// The fields of a report. The money is of few acciones: it stands folded unless there is some.

import type { VNode } from 'preact';
import type { CampoDelReporte } from '../../domain/estado-reporte';
import { formatPorcentaje } from '../../domain/formato';
import type { ReporteVisto } from '../../domain/mi-reporte';
import { readNumero } from '../../domain/parse/numero';
import { saltoDe } from '../../domain/salto';
import { issueOf } from '../kit/error-summary';
import { TextArea, TextField } from '../kit/text-field';
import { Counted } from './counted';
import type { Reports } from './use-reports';
import { idOf, textOf, type Written } from './written';

interface ReportFieldsProps {
  readonly reporte: ReporteVisto;
  readonly written: Written;
  readonly reports: Reports;
  readonly salto: number;
  readonly onField: (campo: string, text: string) => void;
}

const DINERO: readonly (readonly [CampoDelReporte, string])[] = [
  ['apropiado', 'Apropiado'],
  ['comprometido', 'Comprometido'],
  ['obligado', 'Obligado'],
  ['pagado', 'Pagado'],
];

export function ReportFields(props: ReportFieldsProps): VNode {
  const { reporte, written, reports, salto, onField } = props;
  const { accion, unidad } = reporte;
  const field = (campo: CampoDelReporte, label: string) => ({
    id: idOf(accion, campo),
    label,
    value: textOf(reporte, written, campo),
    error: issueOf(reports.issues, idOf(accion, campo)),
    onChange: (text: string) => {
      reports.noteChange(idOf(accion, campo));
      onField(campo, text);
    },
  });
  const isExplained = textOf(reporte, written, 'analisis').trim() !== '';
  const why = isExplained ? '' : explainFor(reporte, textOf(reporte, written, 'ejecutado'), salto);
  const hasMoney = DINERO.some(([campo]) => textOf(reporte, written, campo) !== '');
  return (
    <>
      <TextField
        {...field('ejecutado', 'Ejecutado')}
        hint={`${unidad ? `Unidad: ${unidad}. ` : ''}0 si no hubo avance.`}
      />
      {reporte.propuesto ? (
        <Counted
          propuesto={reporte.propuesto}
          text={textOf(reporte, written, 'ejecutado')}
          onUse={(text) => {
            field('ejecutado', '').onChange(text);
            // The button is gone with that: the keyboard goes on from the field.
            document.getElementById(idOf(accion, 'ejecutado'))?.focus();
          }}
        />
      ) : null}
      <TextArea
        {...field('analisis', 'Análisis')}
        need={why ? 'required' : 'optional'}
        hint={why || 'Qué se hizo y qué explica el resultado.'}
      />
      <TextArea
        {...field('dificultades', 'Dificultades')}
        need="optional"
        hint="Qué impidió llegar a lo programado."
      />
      <details class="field" open={hasMoney}>
        <summary>Recursos, acumulados del año</summary>
        <div class="pair">
          {DINERO.map(([campo, label]) => (
            <TextField key={campo} {...field(campo, label)} need="unmarked" />
          ))}
        </div>
      </details>
    </>
  );
}

/** What is said while a result far from what was known is typed; the server judges it again. */
function explainFor({ compara }: ReporteVisto, text: string, umbral: number): string {
  const read = readNumero(text);
  if (text.trim() === '' || !('ok' in read) || read.ok === undefined) return '';
  const salto = saltoDe({ ejecutado: read.ok, ...compara }, umbral);
  if (!salto) return '';
  return `Se aparta ${formatPorcentaje(salto.cuanto, 0)} de ${salto.desde}: explique por qué.`;
}
