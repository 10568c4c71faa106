// One autorización de ajuste: what it corrects, why, what would change, and what may be done with it.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AjusteVisto } from '../../addon/ajustes/ver';
import { cuenta } from '../../domain/formato';
import { AskFirst } from '../kit/ask-first';
import { Button } from '../kit/button';
import { focusSoon } from '../kit/focus';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { TextArea } from '../kit/text-field';
import { Efecto } from './efecto';

export interface Decision {
  readonly paso: 'conceder' | 'negar' | 'aplicar';
  readonly respuesta?: string;
}

interface AjusteCardProps {
  readonly ajuste: AjusteVisto;
  readonly horas: number;
  readonly isBusy: boolean;
  readonly onDecide: (decision: Decision) => void;
}

export function AjusteCard({ ajuste, horas, isBusy, onDecide }: AjusteCardProps): VNode {
  const { codigo, corte, dicho, estado, motivo, efecto } = ajuste;
  return (
    <li class="card">
      <p class="heading">
        {codigo} · {corte}
      </p>
      <p>
        <strong>{dicho}</strong>
      </p>
      <p class="hint">Motivo: {motivo}</p>
      <History ajuste={ajuste} />
      <Efecto lineas={efecto} titulo={estado === 'Aplicada' ? 'Cambió' : 'Cambiaría'} />
      {estado === 'Solicitada' ? (
        <Answer codigo={codigo} horas={horas} isBusy={isBusy} onDecide={onDecide} />
      ) : null}
      {estado === 'Concedida' ? (
        <AskFirst
          label="Aplicar…"
          question={`Se escribe en Seguimiento: ${dicho}. Los documentos que ya se hicieron quedan marcados «Cambió después del corte».`}
          yes="Sí, aplicar"
          disabled={isBusy}
          onYes={() => onDecide({ paso: 'aplicar' })}
        />
      ) : null}
    </li>
  );
}

/** Who did what with it, and when. */
function History({ ajuste }: Pick<AjusteCardProps, 'ajuste'>): VNode {
  const { estado, solicitada, decidida, respuesta, vence, aplicada } = ajuste;
  const verb = estado === 'Negada' ? 'Negada' : 'Concedida';
  const lines = [
    `Solicitada: ${solicitada}`,
    decidida && `${verb}: ${decidida}${respuesta ? `. ${respuesta}` : ''}`,
    vence && `Vence el ${vence}`,
    estado === 'Vencida' && 'Venció sin aplicarse: pida otra.',
    aplicada && `Aplicada: ${aplicada}`,
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

interface AnswerProps extends Omit<AjusteCardProps, 'ajuste'> {
  readonly codigo: string;
}

function Answer({ codigo, horas, isBusy, onDecide }: AnswerProps): VNode {
  const [isRefusing, setRefusing] = useState(false);
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const id = `negar-${codigo}`;
  const cancel = (): void => {
    setRefusing(false);
    focusSoon(`${id}-abre`);
  };
  const refuse = (): void => {
    setTried(true);
    if (why.trim() === '') focusSoon(id);
    else onDecide({ paso: 'negar', respuesta: why });
  };
  if (isRefusing)
    return (
      <SubForm label={`Negar ${codigo}`} onCancel={cancel} onMain={refuse}>
        <TextArea
          id={id}
          label="Por qué se niega"
          value={why}
          onChange={setWhy}
          error={tried && why.trim() === '' ? 'Escriba por qué: lo lee quien la pidió.' : undefined}
        />
        <SubFormButtons label="Negar" onClick={refuse} disabled={isBusy} onCancel={cancel} />
      </SubForm>
    );
  return (
    <div class="inline-buttons">
      <Button disabled={isBusy} onClick={() => onDecide({ paso: 'conceder' })}>
        Conceder por {cuenta(horas, 'hora', 'horas')}
      </Button>
      <Button
        id={`${id}-abre`}
        look="quiet"
        disabled={isBusy}
        onClick={() => {
          setRefusing(true);
          focusSoon(id);
        }}
      >
        Negar…
      </Button>
    </div>
  );
}
