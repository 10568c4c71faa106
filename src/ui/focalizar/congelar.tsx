// Freezing a choice under an acta, and opening it again with a reason.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ActaParaDecidir } from '../../addon/focalizacion/ver';
import { formatNumero } from '../../domain/formato';
import { AskFirst } from '../kit/ask-first';
import { Button } from '../kit/button';
import { focusSoon } from '../kit/focus';
import { Section } from '../kit/section';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { SelectField, TextArea } from '../kit/text-field';
import { DeOtroAno } from './de-otro-ano';

interface CongelarProps {
  readonly vigencia: number;
  readonly actas: readonly ActaParaDecidir[];
  readonly pesos: number;
  readonly isBusy: boolean;
  readonly onFreeze: (acta: string) => void;
}

export function Congelar({ vigencia, actas, pesos, isBusy, onFreeze }: CongelarProps): VNode {
  const [acta, setActa] = useState('');
  const chosen = actas.find(({ valor }) => valor === acta);
  return (
    <Section id="focalizar-congelar" title="Congelar con acta">
      {actas.length === 0 ? (
        <p class="hint">
          Se congela con un acta definitiva, y todavía no hay ninguna: hágala en «Acta de reunión…».
        </p>
      ) : (
        <SelectField
          id="focalizar-acta"
          label="Acta que la aprueba"
          value={acta}
          options={[
            { value: '', label: 'Escoja…' },
            ...actas.map(({ valor, titulo: label }) => ({ value: valor, label })),
          ]}
          onChange={setActa}
        />
      )}
      {chosen ? <DeOtroAno vigencia={vigencia} acta={chosen} /> : null}
      {pesos === 100 ? null : (
        <p class="hint">Los pesos suman {formatNumero(pesos)}: deben sumar 100 para congelarla.</p>
      )}
      {chosen === undefined || pesos !== 100 ? null : (
        <AskFirst
          label="Congelar…"
          question={`Los criterios, los datos y el resultado quedan como están, con el acta «${chosen.titulo}», que los imprime. Después solo se cambia una decisión con otra acta.`}
          yes="Sí, congelar"
          disabled={isBusy}
          onYes={() => onFreeze(acta)}
        />
      )}
    </Section>
  );
}

interface DescongelarProps {
  readonly isBusy: boolean;
  readonly onOpen: (motivo: string) => void;
}

export function Descongelar({ isBusy, onOpen }: DescongelarProps): VNode {
  const [isAsking, setAsking] = useState(false);
  const [motivo, setMotivo] = useState('');
  const [tried, setTried] = useState(false);
  const ask = (wanted: boolean): void => {
    setAsking(wanted);
    focusSoon(wanted ? 'descongelar-motivo' : 'descongelar-abre');
  };
  const open = (): void => {
    setTried(true);
    if (motivo.trim() === '') focusSoon('descongelar-motivo');
    else onOpen(motivo);
  };
  if (!isAsking)
    return (
      <div class="inline-buttons">
        <Button id="descongelar-abre" look="quiet" disabled={isBusy} onClick={() => ask(true)}>
          Descongelar…
        </Button>
      </div>
    );
  return (
    <SubForm label="Descongelar" onCancel={() => ask(false)} onMain={open}>
      <TextArea
        id="descongelar-motivo"
        label="Por qué se descongela"
        value={motivo}
        onChange={setMotivo}
        error={
          tried && motivo.trim() === '' ? 'Escriba el motivo: queda en la bitácora.' : undefined
        }
      />
      <SubFormButtons
        label="Descongelar"
        onClick={open}
        disabled={isBusy}
        onCancel={() => ask(false)}
      />
    </SubForm>
  );
}
