// What was asked for, granted, returned and done: each with what may be done with it now.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PasarCambioPedido } from '../../addon/aprobacion/pedido';
import type { CambioVisto, PamVisto } from '../../addon/aprobacion/ver';
import { firstThose } from '../../domain/first-those';
import { cuenta } from '../../domain/formato';
import { AskFirst } from '../kit/ask-first';
import { Button } from '../kit/button';
import { GrantOrRefuse } from '../kit/grant-or-refuse';
import { LongList } from '../kit/long-list';
import { TextField } from '../kit/text-field';
import { server } from '../server';
import type { Obra } from './obra';

interface Props {
  readonly datos: PamVisto;
  readonly obra: Obra;
}

export function Control({ datos: { control, horas }, obra }: Props): VNode {
  if (control.length === 0)
    return <p class="hint">Todavía no se ha pedido, devuelto ni anotado ningún cambio.</p>;
  return (
    <LongList
      items={firstThose(control, waits)}
      todas={`Ver los ${control.length}`}
      card={(cambio) => <Card key={cambio.numero} cambio={cambio} horas={horas} obra={obra} />}
    />
  );
}

/** Whether somebody is to do something with it: those come first. */
export const waits = ({ estado }: CambioVisto): boolean =>
  ['Solicitado', 'Autorizado', 'Devuelto'].includes(estado);

interface CardProps {
  readonly cambio: CambioVisto;
  readonly horas: number;
  readonly obra: Obra;
}

function Card({ cambio, horas, obra }: CardProps): VNode {
  const { numero, clase, estado, queCambia, esDeTodo } = cambio;
  const pass = (paso: PasarCambioPedido['paso'], more: object = {}): void => {
    void obra.da(HACIENDO[paso], { numero, paso, ...more }, (encargo) =>
      server.pasarCambio(encargo),
    );
  };
  return (
    <li class="card">
      <p class="heading">
        {numero} · {estado === 'Devuelto' ? 'Devuelta' : `${clase} · ${estado}`}
      </p>
      <p>
        <strong>{queCambia}</strong>
      </p>
      <Detalle cambio={cambio} />
      {estado === 'Solicitado' && clase !== 'Versión' ? (
        <Answer cambio={cambio} horas={horas} isBusy={obra.isBusy} onPass={pass} />
      ) : null}
      {estado === 'Autorizado' ? (
        <AskFirst
          label={esDeTodo ? 'Terminar…' : 'Aplicar…'}
          question={
            esDeTodo
              ? 'El PAM vuelve a quedar cerrado desde ahora.'
              : `Se escribe en el PAM: ${queCambia}. Queda en el Control de cambios.`
          }
          yes={esDeTodo ? 'Sí, terminar' : 'Sí, aplicar'}
          disabled={obra.isBusy}
          onYes={() => pass(esDeTodo ? 'terminar' : 'aplicar')}
        />
      ) : null}
      {estado === 'Devuelto' ? (
        <Button look="quiet" disabled={obra.isBusy} onClick={() => pass('atender')}>
          Marcar como atendida
        </Button>
      ) : null}
    </li>
  );
}

const HACIENDO: { readonly [P in PasarCambioPedido['paso']]: string } = {
  autorizar: 'Autorizando…',
  negar: 'Negando…',
  aplicar: 'Aplicando…',
  terminar: 'Terminando…',
  atender: 'Anotando…',
};

function Detalle({ cambio }: Pick<CardProps, 'cambio'>): VNode {
  const { motivo, acta, solicitado, decidido, identidad, respuesta, vence } = cambio;
  const lines = [
    motivo && `Motivo: ${motivo}`,
    acta && `Acta: ${acta}`,
    solicitado && `Solicitó: ${solicitado}`,
    decidido && `Decidió: ${decidido}${identidad && ` (identidad ${identidad})`}`,
    respuesta && `Respuesta: ${respuesta}`,
    vence && `Vence el ${vence}`,
  ].filter(Boolean);
  return (
    <>
      {lines.map((line) => (
        <p class="hint" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}

interface AnswerProps {
  readonly cambio: CambioVisto;
  readonly horas: number;
  readonly isBusy: boolean;
  readonly onPass: (paso: 'autorizar' | 'negar', more: object) => void;
}

function Answer({ cambio: { numero, acta: known }, horas, isBusy, onPass }: AnswerProps): VNode {
  const [acta, setActa] = useState('');
  return (
    <GrantOrRefuse
      codigo={numero}
      grant={`Autorizar por ${cuenta(horas, 'hora', 'horas')}`}
      lacks="Escriba por qué: lo lee quien lo pidió."
      isBusy={isBusy}
      onGrant={() => onPass('autorizar', acta.trim() === '' ? {} : { acta })}
      onRefuse={(respuesta) => onPass('negar', { respuesta })}
    >
      {known === '' ? (
        <TextField
          id={`acta-${numero}`}
          label="Acta en que se acordó (número y año, o código)"
          value={acta}
          onChange={setActa}
        />
      ) : null}
    </GrantOrRefuse>
  );
}
