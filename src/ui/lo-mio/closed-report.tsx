// A report that is with the office, or that nothing changes any more: what it says and, if it closed while somebody was writing
// it, what they wrote.

import type { VNode } from 'preact';
import type { ReporteVisto } from '../../domain/mi-reporte';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Observed } from './observed';
import type { Reports } from './use-reports';
import type { Textos, Written } from './written';

interface ClosedReportProps {
  readonly reporte: ReporteVisto;
  readonly written: Written;
  readonly reports: Reports;
  readonly onForget: () => void;
}

const READ: readonly (readonly [keyof ReporteVisto['textos'], string])[] = [
  ['ejecutado', 'Ejecutado'],
  ['analisis', 'Análisis'],
  ['dificultades', 'Dificultades'],
  ['apropiado', 'Apropiado'],
  ['comprometido', 'Comprometido'],
  ['obligado', 'Obligado'],
  ['pagado', 'Pagado'],
];

export function ClosedReport(props: ClosedReportProps): VNode {
  const { reporte, reports } = props;
  const { accion, textos, estado, cerrada } = reporte;
  return (
    <>
      <Texts textos={textos} />
      <LeftOver {...props} />
      <Observed reporte={reporte} />
      {estado === 'Enviado' && cerrada === '' ? (
        <div class="inline-buttons">
          <Button
            look="quiet"
            onClick={() => void reports.takeBack(accion)}
            disabled={reports.busy !== ''}
          >
            Retirar el envío
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Texts({ textos }: { readonly textos: Textos }): VNode {
  return (
    <dl class="facts">
      {READ.filter(([key]) => textos[key]).map(([key, label]) => (
        <div key={key} class={key === 'analisis' || key === 'dificultades' ? 'fact-long' : 'fact'}>
          <dt>{label}</dt>
          <dd>{textos[key]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What somebody was writing when the report closed under their hands: it stays in sight until they let it go. */
function LeftOver({ reporte, written, onForget }: ClosedReportProps): VNode | null {
  const own = written.reportes[reporte.accion];
  if (!own) return null;
  return (
    <Notice look="advertencia">
      <p class="notice-title">Lo que usted escribió no se guardó</p>
      <Texts textos={own} />
      <p>
        {reporte.estado === 'Enviado' && reporte.cerrada === ''
          ? 'Si debe valer lo suyo, retire el envío: vuelve a sus campos.'
          : 'Arriba dice por qué ya no se cambia; si el reporte se abre de nuevo, vuelve a sus campos.'}
      </p>
      <div class="inline-buttons">
        <Button look="quiet" onClick={onForget}>
          Descartar lo que escribí
        </Button>
      </div>
    </Notice>
  );
}
