// One report as it is checked: what it says, what is to observe of it, and what may be done with it.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ReporteRevisado } from '../../addon/reportes/del-trimestre';
import { Button } from '../kit/button';
import { focusNow, focusSoon } from '../kit/focus';
import { Icon } from '../kit/icon';
import { OtherPanel } from '../kit/other-panel';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { TextArea } from '../kit/text-field';
import { useAction } from '../kit/use-load';
import { server } from '../server';
import { nombreDe, useForma, useLoEscrito } from './escrito';
import { Recuperado } from './recuperado';

interface ReporteCardProps {
  readonly corte: string;
  readonly reporte: ReporteRevisado;
  /** Its vigencia is closed: nothing is done with it. */
  readonly isClosed: boolean;
  /** Its quarter is closed for good: a figure of it is corrected by an autorización. */
  readonly isAjustable: boolean;
  readonly isBusy: boolean;
  readonly onApprove: () => void;
  /** Whether it was. */
  readonly onReturn: (motivo: string) => Promise<boolean>;
}

export function ReporteCard(props: ReporteCardProps): VNode {
  const { corte, reporte, isClosed, isAjustable, isBusy, onApprove, onReturn } = props;
  const { accion, titulo, persona, estado, ejecutado, programado, analisis } = reporte;
  const nombre = nombreDe(corte, 'devolver', accion);
  const [isReturning, setReturning] = useState(useLoEscrito(nombre) !== undefined);
  const returnId = `devolver-${accion}`;
  const canApprove = !isClosed && (estado === 'Enviado' || reporte.sinConstancia);
  const canReturn = !isClosed && (estado === 'Enviado' || estado === 'Aprobado');
  return (
    <li class="card">
      <p class="heading">
        {accion} · {titulo}
      </p>
      <p class="hint">
        {[persona, reporte.espera ? 'a la espera del dato' : stateOf(reporte)].join(' · ')}
      </p>
      <p>
        Ejecutado {ejecutado} de {programado} programado.
      </p>
      {analisis ? <p class="hint">{analisis}</p> : null}
      {estado === 'Devuelto' && reporte.motivo ? (
        <p class="hint">Motivo: {reporte.motivo}</p>
      ) : null}
      <Observed reporte={reporte} />
      {isReturning ? (
        <Returning
          id={returnId}
          {...{ accion, nombre }}
          onReturn={async (motivo) => {
            const isDone = await onReturn(motivo);
            if (isDone) setReturning(false);
            return isDone;
          }}
          onCancel={() => {
            setReturning(false);
            focusSoon(`${returnId}-abre`);
          }}
        />
      ) : (
        <div class="inline-buttons">
          {canApprove ? (
            <Button onClick={onApprove} disabled={isBusy}>
              {`Aprobar ${accion}`}
            </Button>
          ) : null}
          {canReturn ? (
            <Button
              id={`${returnId}-abre`}
              look="quiet"
              disabled={isBusy}
              onClick={() => {
                setReturning(true);
                focusSoon(returnId);
              }}
            >
              {`Devolver ${accion}`}
            </Button>
          ) : null}
          {isAjustable && reporte.fila > 0 ? <AskAjuste {...{ corte, accion }} /> : null}
          <ToRow reporte={reporte} />
        </div>
      )}
    </li>
  );
}

/** "Enviado (06/07/2026)", with who did it where that is somebody else. */
function stateOf(reporte: ReporteRevisado): string {
  const { estado, enviado, aprobado, sinConstancia, persona } = reporte;
  if (sinConstancia) return 'Aprobado a mano: no consta por quién';
  const signed = estado === 'Aprobado' ? aprobado : estado === 'Enviado' ? enviado : '';
  return signed ? `${estado} (${signed.replace(`, ${persona}`, '')})` : estado;
}

function Observed({ reporte }: { readonly reporte: ReporteRevisado }): VNode | null {
  const said = [reporte.cambio, ...reporte.observaciones].filter((line) => line !== '');
  if (said.length === 0) return null;
  return (
    <ul class="said" aria-label={`Observaciones de ${reporte.accion}`}>
      {said.map((line) => (
        <li key={line} class="item">
          <Icon name="advertencia" />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}

interface ReturningProps {
  readonly id: string;
  readonly accion: string;
  /** Under which what is written of it is kept. */
  readonly nombre: string;
  readonly onReturn: (motivo: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

function Returning({ id, accion, nombre, onReturn, onCancel }: ReturningProps): VNode {
  const { form, set, isRecovered, end } = useForma(nombre, () => ({ motivo: '' }));
  const { motivo } = form;
  const [error, setError] = useState<string | undefined>(undefined);
  const giveUp = (): void => {
    end();
    onCancel();
  };
  const give = async (): Promise<void> => {
    if (motivo.trim() !== '') {
      if (await onReturn(motivo.trim())) end();
      return;
    }
    setError('Escriba el motivo: es lo que lee quien lo corrige.');
    focusNow(id);
  };
  return (
    <SubForm label={`Devolver ${accion}`} onCancel={giveUp}>
      <Recuperado isShown={isRecovered} />
      <TextArea
        id={id}
        label="Motivo"
        value={motivo}
        error={error}
        hint="Quien reporta lo ve al lado de su fila."
        onChange={(text) => {
          set({ motivo: text });
          setError(undefined);
        }}
      />
      <SubFormButtons
        label="Devolver con este motivo"
        onClick={give}
        cancel="No devolver"
        onCancel={giveUp}
      />
    </SubForm>
  );
}

/** Opens the panel of the autorizaciones on this report. */
const AskAjuste = ({
  corte,
  accion,
}: Pick<ReporteCardProps, 'corte'> & { readonly accion: string }): VNode => (
  <OtherPanel panel="ajustes" de={`${corte} ${accion}`}>
    Pedir autorización de ajuste de {accion}…
  </OtherPanel>
);

function ToRow({ reporte: { fila } }: { readonly reporte: ReporteRevisado }): VNode | null {
  const { falla, run } = useAction();
  const [aviso, setAviso] = useState('');
  if (fila === 0) return null;
  const go = async (): Promise<void> => {
    const answer = await run('…', () =>
      server.irA({ registro: 'seguimiento', fila, columna: 'ejecutado' }),
    );
    setAviso(answer?.aviso ?? '');
  };
  const said = falla?.mensaje ?? aviso;
  return (
    <>
      <Button look="quiet" onClick={go}>
        Ir a la celda
      </Button>
      <div role="status">{said ? <p class="hint">{said}</p> : null}</div>
    </>
  );
}
