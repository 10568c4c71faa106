// One person of the list: a box to say they came, their state in words, and the excuse of who did not.

import type { TargetedKeyboardEvent, VNode } from 'preact';
import { focusSoon } from '../kit/focus';
import type { PersonaFila } from './acta-form';

interface PersonRowProps {
  readonly index: number;
  readonly persona: PersonaFila;
  /** The only row of the list that Tab visits. */
  readonly isCurrent: boolean;
  readonly onChange: (persona: PersonaFila) => void;
  readonly onGo: (index: number) => void;
  readonly onMarkAll: () => void;
}

const ESTADOS = ['Sin citar', 'Asistió', 'Invitado', 'Ausente'] as const;
type Estado = (typeof ESTADOS)[number];

export function PersonRow(props: PersonRowProps): VNode {
  const { index, persona, isCurrent, onChange, onGo, onMarkAll } = props;
  const estado = estadoOf(persona);
  const tabIndex = isCurrent ? 0 : -1;
  const set = (next: Estado): void => {
    onChange(withEstado(persona, next));
    if (next === 'Ausente') focusSoon(`excusa-${index}`);
  };
  const mark = (): void => set(persona.presencia === 'asistió' ? 'Sin citar' : 'Asistió');
  const handleKey = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const work = rowKeys(index, { set, onGo, onMarkAll })[keyName(event)];
    if (!work) return;
    event.preventDefault();
    work();
  };
  return (
    <li class="person">
      <input
        type="checkbox"
        id={`persona-${index}`}
        class="person-box"
        tabIndex={tabIndex}
        checked={persona.presencia === 'asistió'}
        onChange={mark}
        onKeyDown={handleKey}
      />
      <label for={`persona-${index}`} class="person-label">
        <span class="person-name">{persona.nombre}</span>
        <span class="person-detail">{persona.cargo || persona.dependencia}</span>
      </label>
      <select
        class="person-state"
        tabIndex={tabIndex}
        aria-label={`Asistencia de ${persona.nombre}`}
        value={estado}
        onChange={({ currentTarget }) => set(currentTarget.value as Estado)}
      >
        {ESTADOS.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      {estado === 'Ausente' ? (
        <Excusa index={index} persona={persona} onChange={onChange} onGo={onGo} />
      ) : null}
    </li>
  );
}

type ExcusaProps = Pick<PersonRowProps, 'index' | 'persona' | 'onChange' | 'onGo'>;

function Excusa({ index, persona, onChange, onGo }: ExcusaProps): VNode {
  return (
    <div class="person-excuse">
      <label for={`excusa-${index}`} class="small-label">
        Excusa (en blanco: sin excusa)
      </label>
      <input
        type="text"
        id={`excusa-${index}`}
        autocomplete="off"
        value={persona.excusa}
        onInput={({ currentTarget }) => onChange({ ...persona, excusa: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey) return;
          event.preventDefault();
          onGo(index + 1);
        }}
      />
    </div>
  );
}

const keyName = ({ key, ctrlKey, metaKey }: TargetedKeyboardEvent<HTMLElement>): string =>
  `${ctrlKey || metaKey ? 'Ctrl+' : ''}${key.length === 1 ? key.toLowerCase() : key}`;

function rowKeys(
  index: number,
  does: Pick<PersonRowProps, 'onGo' | 'onMarkAll'> & { readonly set: (estado: Estado) => void },
): { readonly [key: string]: (() => void) | undefined } {
  return {
    ArrowUp: () => does.onGo(index - 1),
    ArrowDown: () => does.onGo(index + 1),
    Enter: () => does.onGo(index + 1),
    Home: () => does.onGo(0),
    End: () => does.onGo(Number.MAX_SAFE_INTEGER),
    a: () => does.set('Ausente'),
    i: () => does.set('Invitado'),
    'Ctrl+a': does.onMarkAll,
  };
}

function estadoOf({ presencia, invitado }: PersonaFila): Estado {
  if (presencia === 'asistió') return invitado ? 'Invitado' : 'Asistió';
  return presencia === 'ausente' ? 'Ausente' : 'Sin citar';
}

function withEstado(persona: PersonaFila, estado: Estado): PersonaFila {
  if (estado === 'Ausente') return { ...persona, presencia: 'ausente' };
  const presencia = estado === 'Sin citar' ? 'sin citar' : 'asistió';
  return { ...persona, presencia, invitado: estado === 'Invitado' };
}
