// One report: what the plan wants, what was said before, what is to observe of it and, while it is open, its fields.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ReporteVisto } from '../../domain/mi-reporte';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { server } from '../server';
import { ClosedReport } from './closed-report';
import { Facts } from './facts';
import { Observed } from './observed';
import { ReportFields } from './report-fields';
import type { Reports } from './use-reports';
import { isOpen, textOf, type Written } from './written';

interface ReportProps {
  readonly reporte: ReporteVisto;
  readonly written: Written;
  readonly reports: Reports;
  /** Share from which a result is to be explained. */
  readonly salto: number;
  readonly startsOpen: boolean;
  readonly onField: (campo: string, text: string) => void;
  /** What was written and cannot be saved any more is let go. */
  readonly onForget: () => void;
}

export function Report(props: ReportProps): VNode {
  const { reporte, written, reports, startsOpen } = props;
  const { accion, titulo, estado, espera } = reporte;
  const isWritten = written.reportes[accion] !== undefined;
  const held = reports.heldBack[accion];
  const isFlagged =
    reports.issues.some(({ id }) => id?.startsWith(`${accion}-`)) || held !== undefined;
  const count =
    isWritten && isOpen(reporte)
      ? `${estado}, sin guardar`
      : espera
        ? 'A la espera del dato'
        : estado;
  return (
    <Section
      id={`reporte-${accion}`}
      title={`${accion} · ${titulo}`}
      count={count}
      flagged={isFlagged}
      startsOpen={startsOpen}
    >
      <Where reporte={reporte} />
      <Facts reporte={reporte} />
      {isOpen(reporte) ? <OpenReport {...props} /> : <ClosedReport {...props} />}
    </Section>
  );
}

/** Why it came back or how far it is. */
function Where({ reporte }: { readonly reporte: ReporteVisto }): VNode | null {
  const { estado, motivo, devuelto, enviado, aprobado, cerrada } = reporte;
  if (estado === 'Devuelto')
    return (
      <Notice look="advertencia">
        <p class="notice-title">Devuelto{devuelto ? ` (${devuelto})` : ''}</p>
        <p>{motivo || 'No se escribió el motivo: pregunte en la oficina.'}</p>
        <GoToCell reporte={reporte} />
      </Notice>
    );
  if (estado === 'Aprobado')
    return (
      <Notice look="listo">
        <p class="notice-title">Aprobado{aprobado ? ` (${aprobado})` : ''}</p>
        <p>{cerrada}</p>
      </Notice>
    );
  if (cerrada !== '') return <Notice look="nota">{cerrada}</Notice>;
  if (estado === 'Enviado')
    return (
      <Notice look="listo">
        <p class="notice-title">Enviado{enviado ? ` (${enviado})` : ''}</p>
        <p>Está con la oficina, que lo aprueba o lo devuelve.</p>
      </Notice>
    );
  return null;
}

function GoToCell({ reporte: { clave, fila } }: { readonly reporte: ReporteVisto }): VNode | null {
  const [said, setSaid] = useState('');
  if (fila === undefined) return null;
  const go = async (): Promise<void> => {
    const { aviso } = await server
      .irA({
        registro: 'seguimiento',
        fila,
        columna: 'ejecutado',
        ...(clave !== undefined && { clave }),
      })
      .catch(({ falla }) => ({ aviso: falla?.mensaje ?? 'No se pudo ir a la celda.' }));
    setSaid(aviso);
  };
  return (
    <>
      <div class="inline-buttons">
        <Button look="quiet" onClick={go}>
          Ir a la celda
        </Button>
      </div>
      <div role="status">{said ? <p class="hint">{said}</p> : null}</div>
    </>
  );
}

function OpenReport(props: ReportProps): VNode {
  const { reporte, written, reports } = props;
  const { accion, estado } = reporte;
  const isReady = textOf(reporte, written, 'ejecutado').trim() !== '';
  return (
    <>
      <Observed reporte={reporte} />
      <ReportFields {...props} />
      <HeldBack {...props} />
      <div class="inline-buttons">
        <Button
          onClick={() => void reports.send([accion])}
          disabled={!isReady || reports.busy !== ''}
        >
          {`Enviar ${accion}`}
        </Button>
        {estado === 'Devuelto' ? null : <GoToCell reporte={reporte} />}
      </div>
    </>
  );
}

/** What keeps it from being sent; where that is only that nobody explained it, it may go all the same. */
function HeldBack({ reporte: { accion }, reports }: ReportProps): VNode | null {
  const held = reports.heldBack[accion];
  if (!held) return null;
  return (
    <Notice look={held.pideExplicacion ? 'advertencia' : 'error'}>
      <p class="notice-title">Se guardó y no se envió</p>
      <p>{held.noEnviado}</p>
      {held.pideExplicacion ? (
        <div class="inline-buttons">
          <Button onClick={() => void reports.send([accion], true)}>Enviar sin explicación</Button>
        </div>
      ) : null}
    </Notice>
  );
}
