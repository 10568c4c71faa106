// Deciding otherwise than was calculated: whom it displaces is said before, and it asks why.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ActaParaDecidir } from '../../addon/focalizacion/ver';
import { efectoDe, type FinalEscrita, finalDe } from '../../domain/focalizacion/final';
import type { Focalizada } from '../../domain/focalizacion/focalizar';
import type { Ordenada } from '../../domain/focalizacion/seleccionar';
import type { DecisionFinal } from '../../domain/registers/focalizacion';
import { Button } from '../kit/button';
import { focusSoon } from '../kit/focus';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { SelectField, TextArea } from '../kit/text-field';
import { DeOtroAno } from './de-otro-ano';

export interface Cambio {
  readonly ied: string;
  readonly final: DecisionFinal;
  readonly motivo: string;
  readonly acta?: string;
}

interface DecidirProps {
  readonly one: Ordenada;
  readonly focalizada: Focalizada;
  readonly finales: ReadonlyMap<string, FinalEscrita>;
  readonly noCambia: string;
  readonly isBusy: boolean;
  readonly vigencia: number;
  readonly actas: readonly ActaParaDecidir[];
  readonly onDecide: (cambio: Cambio) => void;
}

export function Decidir(props: DecidirProps): VNode {
  const { one, finales, noCambia, isBusy, vigencia, actas, onDecide } = props;
  const [isAsking, setAsking] = useState(false);
  const [motivo, setMotivo] = useState('');
  const [acta, setActa] = useState('');
  const [tried, setTried] = useState(false);
  const final: DecisionFinal =
    finalDe(one, finales) === 'Seleccionada' ? 'No seleccionada' : 'Seleccionada';
  const label = final === 'Seleccionada' ? 'Hacerla entrar…' : 'Sacarla…';
  if (noCambia !== '') return <p class="hint">{noCambia}</p>;
  const id = `decidir-${one.codigoDane}`;
  const open = (wanted: boolean): void => {
    setAsking(wanted);
    setTried(false);
    focusSoon(wanted ? `${id}-motivo` : `${id}-abre`);
  };
  if (!isAsking)
    return (
      <div class="inline-buttons">
        <Button id={`${id}-abre`} look="quiet" disabled={isBusy} onClick={() => open(true)}>
          {label}
        </Button>
      </div>
    );
  const needsActa = actas.length > 0;
  const chosen = actas.find(({ valor }) => valor === acta);
  const decide = (): void => {
    setTried(true);
    const lacks = motivo.trim() === '' ? 'motivo' : needsActa && acta === '' ? 'acta' : undefined;
    if (lacks) focusSoon(`${id}-${lacks}`);
    // It stays open until it is done: what is refused loses no reason.
    else onDecide({ ied: one.codigoDane, final, motivo, ...(needsActa ? { acta } : {}) });
  };
  return (
    <SubForm
      label={`${label.replace('…', '')}: ${one.nombre}`}
      onCancel={() => open(false)}
      onMain={decide}
    >
      <p>{efecto(props, final)}</p>
      <TextArea
        id={`${id}-motivo`}
        label="Motivo"
        value={motivo}
        onChange={setMotivo}
        error={
          tried && motivo.trim() === ''
            ? 'Escriba el motivo: es la respuesta a quien pregunte por qué.'
            : undefined
        }
      />
      {needsActa ? (
        <SelectField
          id={`${id}-acta`}
          label="Acta nueva que lo decide"
          value={acta}
          options={[
            { value: '', label: 'Escoja…' },
            ...actas.map(({ valor, titulo }) => ({ value: valor, label: titulo })),
          ]}
          onChange={setActa}
          error={tried && acta === '' ? 'Escoja el acta.' : undefined}
        />
      ) : null}
      {chosen ? <DeOtroAno vigencia={vigencia} acta={chosen} /> : null}
      <SubFormButtons
        label={final === 'Seleccionada' ? 'Hacerla entrar' : 'Sacarla'}
        onClick={decide}
        disabled={isBusy}
        onCancel={() => open(false)}
      />
    </SubForm>
  );
}

function efecto({ one, focalizada, finales }: DecidirProps, final: DecisionFinal): string {
  const { desplaza, sigue } = efectoDe(focalizada, finales, one.codigoDane, final);
  const stays = one.puntaje === null ? '' : ' Su puntaje queda como se calculó.';
  if (desplaza)
    return `Desplaza a ${desplaza.nombre}${desplaza.orden === null ? '' : ` (orden ${desplaza.orden})`}, la última de los cupos.${stays}`;
  if (sigue)
    return `Queda un cupo libre; la siguiente en orden es ${sigue.nombre} (orden ${sigue.orden}).${stays}`;
  return final === 'Seleccionada'
    ? `Entra sin desplazar a ninguna.${stays}`
    : `Sale de las seleccionadas.${stays}`;
}
