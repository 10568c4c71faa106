// One report: what the plan wants, what was said before, what is to observe of it and, while it is open, its fields.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ReporteVisto } from '../../domain/mi-reporte';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { SEVERIDAD } from '../kit/severidad';
import { server } from '../server';
import { Facts } from './facts';
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
}

export function Report(props: ReportProps): VNode {
  const { reporte, written, reports, startsOpen } = props;
  const { accion, titulo, estado, espera } = reporte;
  const isWritten = written.reportes[accion] !== undefined;
  const held = reports.heldBack[accion];
  const isFlagged =
    reports.issues.some(({ id }) => id?.startsWith(`${accion}-`)) || held !== undefined;
  const count = isWritten ? `${estado}, sin guardar` : espera ? 'A la espera del dato' : estado;
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

function Observed({
  reporte: { observaciones },
}: {
  readonly reporte: ReporteVisto;
}): VNode | null {
  if (observaciones.length === 0) return null;
  return (
    <ul class="said" aria-label="Observaciones del reporte">
      {observaciones.map(({ codigo, columna, severidad, mensaje }) => (
        <li key={`${codigo} ${columna} ${mensaje}`} class="item">
          <Icon name={SEVERIDAD[severidad].icon} />
          <span>
            {SEVERIDAD[severidad].word}: {mensaje}
          </span>
        </li>
      ))}
    </ul>
  );
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

function ClosedReport({ reporte, reports }: ReportProps): VNode {
  const { accion, textos, estado, cerrada } = reporte;
  return (
    <>
      <dl class="facts">
        {READ.filter(([key]) => textos[key] !== '').map(([key, label]) => (
          <div
            key={key}
            class={key === 'analisis' || key === 'dificultades' ? 'fact-long' : 'fact'}
          >
            <dt>{label}</dt>
            <dd>{textos[key]}</dd>
          </div>
        ))}
      </dl>
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
