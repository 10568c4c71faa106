// The close of a year: what is in its way and what is to be known, what it would write, closing it by one button, and undoing it.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { TrabajoVisto } from '../../addon/trabajos/visto';
import type { CierreDeVigencia } from '../../addon/vigencia/cierre-de-vigencia';
import type { CierreVisto } from '../../addon/vigencia/ver-cierre';
import { formatFecha } from '../../domain/formato';
import { cuenta } from '../../domain/redaccion';
import { AskFirst } from '../kit/ask-first';
import { Button } from '../kit/button';
import { ButtonBar } from '../kit/button-bar';
import { EmptyState } from '../kit/empty-state';
import { Failure, Notice } from '../kit/notice';
import { Progress } from '../kit/progress';
import { useToast } from '../kit/toast';
import { Trabajo } from '../kit/trabajo';
import { Waiting } from '../kit/under-way';
import { useAction, useLoad } from '../kit/use-load';
import { useWriting } from '../kit/use-writing';
import { server } from '../server';
import { PlanDeCierre } from './plan-de-cierre';
import type { SectionProps } from './section';

export function Cierre({ elegida: { vigencia, estado }, onReload }: SectionProps): VNode {
  const loader = useLoad(() => server.verCierreDeVigencia({ vigencia }));
  const { state, reload } = loader;
  const { busy, falla, run } = useAction();
  const write = useWriting(run);
  const [etapa, setEtapa] = useState(false);
  const [trabajo, setTrabajo] = useState<TrabajoVisto | null>(null);
  const notify = useToast();
  const done = (said: string, left: TrabajoVisto | undefined): void => {
    if (left) {
      setTrabajo(left);
      return;
    }
    notify(said);
    reload();
    onReload();
  };
  const close = async (): Promise<void> => {
    const closed = await write(`Cerrando ${vigencia}…`, { vigencia, etapa }, (encargo) =>
      server.cerrarVigencia(encargo),
    );
    if (closed) done(`La vigencia ${vigencia} quedó cerrada.`, closed.trabajo);
  };
  const undo = async (cargue: string): Promise<void> => {
    const undone = await write('Deshaciendo el cierre…', { cargue }, (encargo) =>
      server.deshacerCargue(encargo),
    );
    if (!undone) return;
    const kept = undone.conservadas.length;
    const rest =
      kept > 0
        ? ` Se ${kept === 1 ? 'conserva' : 'conservan'} ${cuenta(kept, 'fila', 'filas')} en que ya se escribió.`
        : '';
    done(`La vigencia ${vigencia} está abierta otra vez.${rest}`, undone.trabajo);
  };
  if (busy) return <Progress label={busy} isOuter />;
  if (state.status !== 'ready')
    return <Waiting loader={loader} label="Revisando el año…" isOuter />;
  if (trabajo) {
    const look = (): void => {
      setTrabajo(null);
      reload();
      onReload();
    };
    return (
      <div class="panel-body">
        <Trabajo visto={trabajo} />
        <div class="inline-buttons">
          <Button onClick={look}>Ver cómo quedó</Button>
        </div>
      </div>
    );
  }
  const { plan, motivo, hecho } = state.datos;
  return (
    <>
      <div class="panel-body">
        {falla ? <Failure falla={falla} /> : null}
        {plan ? <PlanDeCierre plan={plan} /> : null}
        {plan && plan.siguiente !== null ? <Etapa isWanted={etapa} onChange={setEtapa} /> : null}
        {motivo ? (
          <EmptyState icon="calendar" title={`La vigencia ${vigencia} está ${estado}`}>
            {motivo}
          </EmptyState>
        ) : null}
        {plan || motivo ? null : <Closed vigencia={vigencia} hecho={hecho} onUndo={undo} />}
      </div>
      {plan ? <Foot plan={plan} onClose={close} /> : null}
    </>
  );
}

interface EtapaProps {
  readonly isWanted: boolean;
  readonly onChange: (isWanted: boolean) => void;
}

const Etapa = ({ isWanted, onChange }: EtapaProps): VNode => (
  <label class="check block">
    <input
      type="checkbox"
      checked={isWanted}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />{' '}
    Dejar a la vista las hojas del inicio de la vigencia
  </label>
);

interface FootProps {
  readonly plan: CierreDeVigencia;
  readonly onClose: () => void;
}

function Foot({ plan: { vigencia, siguiente, impedimentos }, onClose }: FootProps): VNode {
  const label =
    siguiente === null ? `Cerrar ${vigencia}` : `Cerrar ${vigencia} y comenzar ${siguiente}`;
  return (
    <ButtonBar main={{ label, onClick: onClose, disabled: impedimentos.length > 0 }}>
      {impedimentos.length > 0
        ? 'Falta lo que se dice arriba.'
        : 'Sus datos ya no se cambiarán. Se puede deshacer.'}
    </ButtonBar>
  );
}

interface ClosedProps {
  readonly vigencia: number;
  readonly hecho: CierreVisto['hecho'];
  readonly onUndo: (cargue: string) => void;
}

function Closed({ vigencia, hecho, onUndo }: ClosedProps): VNode {
  const [fecha = '', hora = ''] = hecho?.momento.split(' ') ?? [];
  return (
    <>
      <Notice look="listo">
        <p class="notice-title">La vigencia {vigencia} está cerrada</p>
        {hecho ? (
          <p>
            {hecho.quien ? `La cerró ${hecho.quien}` : 'Se cerró'} el {formatFecha(fecha)} a las{' '}
            {hora.slice(0, 5)} (cargue {hecho.cargue}).
          </p>
        ) : null}
        <p>Sus datos no se cambian con un cargue, un formulario, una planilla ni un reporte.</p>
      </Notice>
      {hecho ? (
        <div class="block">
          <AskFirst
            label="Deshacer el cierre…"
            question={`La vigencia ${vigencia} se abre otra vez y se quitan las filas que creó el cierre. Las filas en que ya se escribió se conservan.`}
            yes="Sí, deshacer"
            onYes={() => onUndo(hecho.cargue)}
          />
        </div>
      ) : null}
    </>
  );
}
