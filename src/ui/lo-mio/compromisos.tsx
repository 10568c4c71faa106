// The compromisos of a person, each answered where it stands: what became of it, a line of what was done, its evidence.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ESTADOS_COMPROMISO } from '../../domain/acta';
import { formatFecha } from '../../domain/formato';
import type { CompromisoVisto } from '../../domain/mis-compromisos';
import { cuenta } from '../../domain/redaccion';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Failure, Notice } from '../kit/notice';
import { newPedido } from '../kit/pedido';
import { Progress } from '../kit/progress';
import { Section } from '../kit/section';
import { SelectField, TextArea, TextField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { useAction } from '../kit/use-load';
import { server } from '../server';
import { idOf, type Textos } from './written';

type Answers = { readonly [codigo: string]: Textos };
interface CompromisosProps {
  readonly compromisos: readonly CompromisoVisto[];
  readonly written: Answers;
  readonly onWrite: (written: Answers) => void;
  /** One that is not open any more. */
  readonly onClosed: (codigo: string) => void;
}

export function Compromisos({
  compromisos,
  written,
  onWrite,
  onClosed,
}: CompromisosProps): VNode | null {
  const [answered, setAnswered] = useState<{ readonly [codigo: string]: string }>({});
  if (compromisos.length === 0) return null;
  const open = compromisos.filter(({ codigo }) => answered[codigo] === undefined);
  const late = open.filter(({ vencido }) => vencido).length;
  const count =
    open.length === 0
      ? 'respondidos'
      : `${open.length}${late > 0 ? `, ${cuenta(late, 'vencido', 'vencidos')}` : ''}`;
  return (
    <Section id="mis-compromisos" title="Mis compromisos" count={count}>
      <ul class="cards">
        {compromisos.map((compromiso) => (
          <li key={compromiso.codigo} class="card">
            {answered[compromiso.codigo] === undefined ? (
              <Compromiso
                compromiso={compromiso}
                answer={written[compromiso.codigo] ?? {}}
                onWrite={(answer) => onWrite({ ...written, [compromiso.codigo]: answer })}
                onAnswered={(said, isClosed) => {
                  if (isClosed) onClosed(compromiso.codigo);
                  const { [compromiso.codigo]: _, ...others } = written;
                  onWrite(others);
                  setAnswered({ ...answered, [compromiso.codigo]: said });
                }}
              />
            ) : (
              <Notice look="listo">
                {compromiso.codigo}: {answered[compromiso.codigo]}
              </Notice>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface CompromisoProps {
  readonly compromiso: CompromisoVisto;
  readonly answer: Textos;
  readonly onWrite: (answer: Textos) => void;
  readonly onAnswered: (said: string, isClosed: boolean) => void;
}

function Compromiso({ compromiso, answer, onWrite, onAnswered }: CompromisoProps): VNode {
  const { codigo, leido, dicho } = compromiso;
  const [pedido] = useState(newPedido);
  const { busy, falla, run } = useAction();
  const notify = useToast();
  const estado = (answer.estado ?? 'Cumplido') as (typeof ESTADOS_COMPROMISO)[number];
  const linea = answer.linea ?? '';
  const evidencia = answer.evidencia ?? leido.evidencia ?? '';
  const set = (campo: string) => (text: string) => onWrite({ ...answer, [campo]: text });
  const send = async (): Promise<void> => {
    const done = await run('Guardando…', () =>
      server.responderCompromiso({ codigo, estado, linea, evidencia, leido: given(leido), pedido }),
    );
    if (!done) return;
    notify(`${codigo} respondido.`);
    const isClosed = estado !== 'Abierto';
    onAnswered(
      isClosed ? `quedó ${estado.toLowerCase()}.` : 'sigue abierto; quedó anotado.',
      isClosed,
    );
  };
  return (
    <>
      <p>
        {codigo} · {compromiso.compromiso}
      </p>
      <p class="hint">
        <Due compromiso={compromiso} />
        {[compromiso.entregable, compromiso.accion, compromiso.acta]
          .filter(Boolean)
          .map((said) => ` · ${said}`)}
      </p>
      {dicho.map((line) => (
        <p key={line} class="hint">
          {line}
        </p>
      ))}
      <SelectField
        id={idOf(codigo, 'estado')}
        label="Estado"
        value={estado}
        options={ESTADOS_COMPROMISO.map((value) => ({
          value,
          label: value === 'Abierto' ? 'Sigue abierto' : value,
        }))}
        onChange={set('estado')}
      />
      <TextArea
        id={idOf(codigo, 'linea')}
        label="Qué se hizo"
        need="unmarked"
        lines={1}
        value={linea}
        onChange={set('linea')}
      />
      <TextField
        id={idOf(codigo, 'evidencia')}
        label="Enlace de la evidencia"
        need="optional"
        value={evidencia}
        onChange={set('evidencia')}
      />
      {falla ? <Failure falla={falla} /> : null}
      {busy !== '' ? <Progress label={busy} /> : null}
      <div class="inline-buttons">
        <Button onClick={send} disabled={busy !== ''}>
          {`Responder ${codigo}`}
        </Button>
      </div>
    </>
  );
}

/** What is blank is not sent. */
const given = (leido: CompromisoVisto['leido']): { readonly [campo: string]: string } =>
  Object.fromEntries(
    Object.entries(leido).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );

function Due({
  compromiso: { fecha, vencido, plazo },
}: Pick<CompromisoProps, 'compromiso'>): VNode {
  if (fecha === '') return <span>Sin fecha</span>;
  if (!vencido)
    return (
      <span>
        Para el {formatFecha(fecha)}, {plazo}
      </span>
    );
  return (
    <span class="overdue">
      <Icon name="clock" /> Venció el {formatFecha(fecha)}, {plazo}
    </span>
  );
}
