// One autorización de ajuste: what it corrects, why, what would change, and what may be done with it.

import type { VNode } from 'preact';
import type { AjusteVisto } from '../../addon/ajustes/ver';
import { cuenta } from '../../domain/formato';
import { AskFirst } from '../kit/ask-first';
import { GrantOrRefuse } from '../kit/grant-or-refuse';
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
        <GrantOrRefuse
          codigo={codigo}
          grant={`Conceder por ${cuenta(horas, 'hora', 'horas')}`}
          lacks="Escriba por qué: lo lee quien la pidió."
          isBusy={isBusy}
          onGrant={() => onDecide({ paso: 'conceder' })}
          onRefuse={(respuesta) => onDecide({ paso: 'negar', respuesta })}
        />
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
