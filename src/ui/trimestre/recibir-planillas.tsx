// Receiving planillas: the files are read here, what each would change is seen first, and all that is valid goes in under one cargue.

import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ReciboHecho } from '../../addon/planillas/planillas';
import type { Nota } from '../../domain/planilla/leer-planilla';
import type { ArchivoPlaneado } from '../../domain/planilla/plan-recibo';
import { Button } from '../kit/button';
import { FileInput } from '../kit/file-input';
import { focusSoon } from '../kit/focus';
import { Icon } from '../kit/icon';
import { type ArchivoLeido, readFiles } from '../kit/lector';
import { Notice } from '../kit/notice';
import { newPedido } from '../kit/pedido';
import { UnderWay } from '../kit/under-way';
import { undoLoad } from '../kit/undo-load';
import { useAction } from '../kit/use-load';
import { server } from '../server';

const RECIBO = 'planillas-recibo';
/** A planilla has some tens of kilobytes, also with long texts. */
const DE_PLANILLAS = { megas: 5, otro: 'no es una planilla de reporte' };
const NADA: readonly ArchivoLeido[] = [];

interface RecibirProps {
  readonly corte: string;
  readonly onReceived: () => void;
}

export function RecibirPlanillas({ corte, onReceived }: RecibirProps): VNode {
  const picker = useRef<HTMLInputElement>(null);
  const [archivos, setArchivos] = useState(NADA);
  const [visto, setVisto] = useState<ReciboHecho | null>(null);
  const [sobrescribir, setSobrescribir] = useState(false);
  const [pedido, setPedido] = useState(newPedido);
  const [said, setSaid] = useState('');
  const { busy, falla, run, clear } = useAction();

  const look = async (read: readonly ArchivoLeido[], over: boolean): Promise<void> => {
    const answer = await run('Revisando las planillas…', () =>
      server.recibirPlanillas({ archivos: read, corte, simular: true, sobrescribir: over }),
    );
    if (!answer) return;
    setVisto(answer);
    focusSoon(RECIBO);
  };
  const pick = async (files: readonly File[]): Promise<void> => {
    leave();
    setSaid('');
    const read = await run('Leyendo los archivos…', () => readFiles(files, DE_PLANILLAS));
    if (!read) return;
    setArchivos(read);
    await look(read, false);
  };
  const leave = (): void => {
    setArchivos(NADA);
    setVisto(null);
    setSobrescribir(false);
    setPedido(newPedido());
    clear();
  };
  const load = async (): Promise<void> => {
    const answer = await run('Cargando los reportes…', () =>
      server.recibirPlanillas({ archivos, corte, sobrescribir, pedido }),
    );
    if (!answer) return;
    setVisto(answer);
    if (answer.cargue !== null) onReceived();
    focusSoon(RECIBO);
  };
  const undo = async (cargue: string): Promise<void> => {
    const undone = await undoLoad(run, cargue, pedido);
    if (undone === undefined) return;
    leave();
    setSaid(undone);
    onReceived();
  };
  const choose = (over: boolean): void => {
    setSobrescribir(over);
    look(archivos, over);
  };
  const isDone = visto !== null && visto.cargue !== null;
  return (
    <section class="block" aria-label="Recibir planillas">
      <h3 class="heading">Las que vuelven</h3>
      <p class="hint">
        Escoja todas las que haya recibido. Antes de cargar se ve qué cambia y qué no.
      </p>
      <FileInput
        input={picker}
        label="Planillas recibidas"
        accept=".xlsx"
        multiple
        onPick={(files) => {
          if (files.length > 0) void pick(files);
        }}
      />
      <div class="inline-buttons">
        <Button onClick={() => picker.current?.click()} disabled={busy !== ''}>
          Recibir planillas…
        </Button>
      </div>
      <div role="status">{said ? <p>{said}</p> : null}</div>
      <UnderWay busy={busy} falla={falla} />
      {visto ? (
        <div id={RECIBO} class="block" tabIndex={-1}>
          {isDone && visto.cargue !== null ? <Loaded cargue={visto.cargue} onUndo={undo} /> : null}
          <ul class="cards block">
            {visto.archivos.map((archivo, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
              <Archivo key={i} archivo={archivo} isDone={isDone} />
            ))}
          </ul>
          {!isDone && (visto.hayConflictos || sobrescribir) ? (
            <label class="check">
              <input
                type="checkbox"
                checked={sobrescribir}
                disabled={busy !== ''}
                onChange={({ currentTarget }) => choose(currentTarget.checked)}
              />
              Donde el libro cambió, vale la planilla
            </label>
          ) : null}
          {isDone ? null : <Choice visto={visto} busy={busy} onLoad={load} onLeave={leave} />}
        </div>
      ) : null}
    </section>
  );
}

const changes = ({ archivos }: ReciboHecho): number =>
  archivos.reduce((sum, { cambian }) => sum + cambian.length, 0);

interface ChoiceProps {
  readonly visto: ReciboHecho;
  readonly busy: string;
  readonly onLoad: () => void;
  readonly onLeave: () => void;
}

function Choice({ visto, busy, onLoad, onLeave }: ChoiceProps): VNode {
  const n = changes(visto);
  return (
    <div class="inline-buttons">
      {n > 0 ? (
        <Button onClick={onLoad} disabled={busy !== ''}>
          {n === 1 ? 'Cargar 1 reporte' : `Cargar ${n} reportes`}
        </Button>
      ) : (
        <p>No hay nada que cargar.</p>
      )}
      <Button look="quiet" onClick={onLeave} disabled={busy !== ''}>
        Dejarlas
      </Button>
    </div>
  );
}

interface LoadedProps {
  readonly cargue: string;
  readonly onUndo: (cargue: string) => void;
}

const Loaded = ({ cargue, onUndo }: LoadedProps): VNode => (
  <Notice look="listo">
    <p>Los reportes quedaron en el cargue {cargue}.</p>
    <Button look="quiet" onClick={() => onUndo(cargue)}>
      Deshacer
    </Button>
  </Notice>
);

interface ArchivoProps {
  readonly archivo: ArchivoPlaneado;
  readonly isDone: boolean;
}

function Archivo({ archivo: one, isDone }: ArchivoProps): VNode {
  const { archivo, persona, rechazo, cambian, enviadas, rechazadas, observaciones } = one;
  if (rechazo !== '') {
    return (
      <li class="card">
        <p class="item">
          <Icon name="error" />
          <span>{rechazo}</span>
        </p>
      </li>
    );
  }
  const sent =
    enviadas.length === 0
      ? ''
      : enviadas.length === 1
        ? '; 1 enviado'
        : `; ${enviadas.length} enviados`;
  return (
    <li class="card">
      <p class="notice-title">{persona}</p>
      <p class="hint">{archivo}</p>
      <p>
        {cambian.length === 0
          ? isDone
            ? 'Nada más por cambiar.'
            : 'No cambia nada.'
          : `${isDone ? 'Cambió' : 'Cambia'} ${cambian.join(', ')}${sent}.`}
        {rechazadas.length > 0 ? ` Sin recibir: ${rechazadas.join(', ')}.` : ''}
      </p>
      <ul class="plain-list">
        {observaciones.map((nota, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a nota has no name of its own
          <Observada key={i} nota={nota} />
        ))}
      </ul>
    </li>
  );
}

const PALABRAS = { error: 'No entra', advertencia: 'Revise', nota: 'Nota' } as const;

const Observada = ({ nota: { severidad, fila, mensaje } }: { readonly nota: Nota }): VNode => (
  <li class="item">
    <Icon name={severidad} />
    <span>
      {PALABRAS[severidad]}
      {fila === undefined ? '' : `, fila ${fila}`}: {mensaje}
    </span>
  </li>
);
