// One person of the list: a box to say they came, their state in words, the excuse of who did not, and whom they stand for.

import type { TargetedKeyboardEvent, VNode } from 'preact';
import { focusSoon } from '../kit/focus';
import { PersonPicker } from '../kit/person-picker';
import type { PersonaFila } from './acta-form';
import { ASISTENCIAS, type Asistencia, asistenciaOf, withAsistencia } from './asistencia';

interface PersonRowProps {
  readonly index: number;
  readonly persona: PersonaFila;
  /** Whom somebody may stand for. */
  readonly directorio: readonly PersonaFila[];
  /** The only row of the list that Tab visits. */
  readonly isCurrent: boolean;
  readonly onChange: (persona: PersonaFila) => void;
  readonly onGo: (index: number) => void;
  readonly onMarkAll: () => void;
}

export function PersonRow(props: PersonRowProps): VNode {
  const { index, persona, isCurrent, onChange } = props;
  const { nombre, cargo, dependencia, presencia } = persona;
  const id = `persona-${index}`;
  const tabIndex = isCurrent ? 0 : -1;
  const set = (next: Asistencia): void => {
    onChange(withAsistencia(persona, next));
    if (next === 'Ausente') focusSoon(`excusa-${index}`);
    if (next === 'Delegado') focusSoon(`delegado-${index}`);
  };
  return (
    <li class="person">
      <input
        type="checkbox"
        id={id}
        class="person-box"
        tabIndex={tabIndex}
        checked={presencia === 'asistió'}
        onChange={() => set(presencia === 'asistió' ? 'Sin citar' : 'Asistió')}
        onKeyDown={(event) => handleKey(event, props, set)}
      />
      <label for={id} class="person-label">
        <span class="person-name">{nombre}</span>
        <span class="person-detail">{cargo || dependencia}</span>
      </label>
      <select
        class="person-state"
        tabIndex={tabIndex}
        aria-label={`Asistencia de ${nombre}`}
        value={asistenciaOf(persona)}
        onChange={({ currentTarget }) => set(currentTarget.value as Asistencia)}
      >
        {ASISTENCIAS.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      {presencia === 'ausente' ? <Excusa {...props} /> : null}
      {asistenciaOf(persona) === 'Delegado' ? <Delegacion {...props} /> : null}
    </li>
  );
}

function Excusa({ index, persona, onChange, onGo }: PersonRowProps): VNode {
  const id = `excusa-${index}`;
  return (
    <div class="person-excuse">
      <label for={id} class="small-label">
        Excusa (en blanco: sin excusa)
      </label>
      <input
        type="text"
        id={id}
        autocomplete="off"
        aria-describedby={`${id}-ayuda`}
        value={persona.excusa}
        onInput={({ currentTarget }) => onChange({ ...persona, excusa: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey) return;
          event.preventDefault();
          onGo(index + 1);
        }}
      />
      <p class="hint" id={`${id}-ayuda`}>
        El acta dice «con excusa»: el motivo no se imprime.
      </p>
    </div>
  );
}

function Delegacion({ index, persona, directorio, onChange }: PersonRowProps): VNode {
  return (
    <div class="person-excuse">
      <PersonPicker
        id={`delegado-${index}`}
        label="En representación de"
        value={persona.enRepresentacion}
        onChange={(enRepresentacion) => onChange({ ...persona, enRepresentacion })}
        directorio={directorio.filter(({ nombre }) => nombre !== persona.nombre)}
      />
    </div>
  );
}

function handleKey(
  event: TargetedKeyboardEvent<HTMLElement>,
  { index, onGo, onMarkAll }: PersonRowProps,
  set: (asistencia: Asistencia) => void,
): void {
  const keys: { readonly [key: string]: (() => void) | undefined } = {
    arrowup: () => onGo(index - 1),
    arrowdown: () => onGo(index + 1),
    enter: () => onGo(index + 1),
    home: () => onGo(0),
    end: () => onGo(Number.MAX_SAFE_INTEGER),
    a: () => set('Ausente'),
    d: () => set('Delegado'),
    i: () => set('Invitado'),
    'ctrl+a': onMarkAll,
  };
  const ctrl = event.ctrlKey || event.metaKey ? 'ctrl+' : '';
  const work = keys[`${ctrl}${event.key.toLowerCase()}`];
  if (!work) return;
  event.preventDefault();
  work();
}
