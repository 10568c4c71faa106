// The form of a decision: confirmed, with its causa and what will be done; or discarded, with its motivo.

import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { AnomaliaEscrita } from '../../addon/anomalias/decidir';
import type { AccionVista, AnomaliasVistas } from '../../addon/anomalias/panel';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import { TIPOS_DE_TRATAMIENTO } from '../../domain/registers/anomalias-listas';
import { DateField } from '../kit/date-field';
import { focusNow } from '../kit/focus';
import { Failure } from '../kit/notice';
import { newPedido } from '../kit/pedido';
import { PersonPicker } from '../kit/person-picker';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { SelectField, TextArea } from '../kit/text-field';
import { useAction } from '../kit/use-load';
import { server } from '../server';
import { nombreDe, useForma } from './escrito';
import { Recuperado } from './recuperado';

interface AnomaliaDecisionProps {
  readonly accion: AccionVista;
  readonly datos: AnomaliasVistas;
  readonly confirmada: NonNullable<AnomaliaRow['confirmada']>;
  readonly onCancel: () => void;
  readonly onDecided: (escrita: AnomaliaEscrita) => void;
}

const CAMPOS = ['causa', 'tipo', 'queSeHara', 'responsable', 'fecha', 'motivo'] as const;
type Campo = (typeof CAMPOS)[number];
type Escrito = { readonly [C in Campo]: string };

/** What each decision needs. */
const NECESITA: { readonly [D in AnomaliaDecisionProps['confirmada']]: readonly Campo[] } = {
  Sí: ['causa', 'tipo', 'queSeHara', 'responsable', 'fecha'],
  Descartada: ['motivo'],
};
const FALTA: Escrito = {
  causa: 'Escriba la causa.',
  tipo: 'Escoja el tipo.',
  queSeHara: 'Escriba qué se hará.',
  responsable: 'Escriba quién responde.',
  fecha: 'Escriba para cuándo.',
  motivo: 'Escriba por qué se descarta.',
};

export function AnomaliaDecision(props: AnomaliaDecisionProps): VNode {
  const { accion, datos, confirmada, onCancel, onDecided } = props;
  const { form, set, isRecovered, end } = useForma(decisionDe(datos, accion), () => ({
    ...begun(accion),
    confirmada,
    leida: accion.decision ? JSON.stringify(plain(accion.decision)) : '',
  }));
  const [pedido] = useState(newPedido);
  const [tried, setTried] = useState(false);
  const { busy, falla, run } = useAction();
  const idOf = (campo: Campo): string => `anomalia-${campo}-${accion.accion}`;
  const missing = NECESITA[confirmada].filter((campo) => form[campo].trim() === '');
  const [first = 'motivo'] = NECESITA[confirmada];
  // biome-ignore lint/correctness/useExhaustiveDependencies: on opening alone
  useLayoutEffect(() => focusNow(idOf(first)), []);
  const save = async (): Promise<void> => {
    setTried(true);
    const [lacks] = missing;
    if (lacks) return focusNow(idOf(lacks));
    const escrita = await run('Guardando…', () =>
      server.decidirAnomalia({
        corte: datos.corte,
        accion: accion.accion,
        ...form,
        confirmada,
        // As it was read when this began to be written, however long ago.
        leida: form.leida === '' ? undefined : JSON.parse(form.leida),
        pedido,
      }),
    );
    if (!escrita) return;
    end();
    onDecided(escrita);
  };
  const giveUp = (): void => {
    end();
    onCancel();
  };
  const field = (campo: Campo) => ({
    id: idOf(campo),
    value: form[campo],
    error: tried && missing.includes(campo) ? FALTA[campo] : undefined,
    onChange: (value: string) => set({ [campo]: value }),
  });
  return (
    <SubForm
      label={`${confirmada === 'Sí' ? 'Confirmar' : 'Descartar'} ${accion.accion}`}
      onCancel={giveUp}
      onMain={save}
    >
      <Recuperado isShown={isRecovered} />
      {confirmada === 'Sí' ? (
        <>
          <TextArea {...field('causa')} label="Causa" />
          <SelectField {...field('tipo')} label="Tipo" options={TIPOS} />
          <TextArea {...field('queSeHara')} label="Qué se hará" />
          <PersonPicker
            {...field('responsable')}
            label="Responsable"
            directorio={datos.directorio}
          />
          <DateField {...field('fecha')} label="Fecha" hoy={datos.hoy} mesSolo="fin" />
        </>
      ) : (
        <TextArea {...field('motivo')} label="Motivo" />
      )}
      {falla ? <Failure falla={falla} /> : null}
      <SubFormButtons
        label={busy || (confirmada === 'Sí' ? 'Confirmar y seguir' : 'Descartar y seguir')}
        onClick={save}
        disabled={busy !== ''}
        onCancel={giveUp}
      />
      <p class="hint">Ctrl+Enter guarda y pasa a la acción siguiente.</p>
    </SubForm>
  );
}

/** Name under which what is written of it is kept. */
export const decisionDe = ({ corte }: AnomaliasVistas, { accion }: AccionVista): string =>
  nombreDe(corte, 'decidir', accion);

const TIPOS = [
  { value: '', label: 'Escoja…' },
  ...TIPOS_DE_TRATAMIENTO.map((tipo) => ({ value: tipo, label: tipo })),
];

/** What was decided before, or what is known already: who coordinates the acción. */
function begun({ decision, responsable }: AccionVista): Escrito {
  const written = CAMPOS.map((campo) => [campo, decision?.[campo] ?? ''] as const);
  const form = Object.fromEntries(written) as Record<Campo, string>;
  return { ...form, responsable: form.responsable || responsable };
}

/** A row as it can be sent: without its blanks. */
export const plain = (row: AnomaliaRow) =>
  Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
