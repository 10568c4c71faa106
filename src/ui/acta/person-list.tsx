// The people as one stop of the keyboard: the arrows walk from one to the next.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { focusSoon } from '../kit/focus';
import type { PersonaFila } from './acta-form';
import { PersonRow } from './person-row';

export interface PeopleProps {
  readonly personas: readonly PersonaFila[];
  /** Those that the filter lets through. */
  readonly shown: readonly PersonaFila[];
  readonly onChange: (change: (personas: readonly PersonaFila[]) => readonly PersonaFila[]) => void;
}

export function PersonList({ personas, shown, onChange }: PeopleProps): VNode {
  const [current, setCurrent] = useState(0);
  const last = shown.length - 1;
  const goTo = (index: number): void => {
    const next = Math.min(Math.max(index, 0), last);
    setCurrent(next);
    focusSoon(`persona-${next}`);
  };
  return (
    <>
      <ul class="person-list" aria-label="Personas">
        {shown.map((persona, i) => (
          <PersonRow
            key={persona.nombre}
            index={i}
            persona={persona}
            directorio={personas}
            isCurrent={i === Math.min(current, last)}
            onChange={(changed) =>
              onChange((kept) => kept.map((one) => (one.nombre === changed.nombre ? changed : one)))
            }
            onGo={goTo}
            onMarkAll={() => onChange((kept) => toggleAll(kept, shown))}
          />
        ))}
      </ul>
      <p class="hint">
        En la lista: ↑ ↓ recorre, Espacio marca, A ausente, D delegado, I invitado, Ctrl+A marca
        todos.
      </p>
    </>
  );
}

/** Marks everybody shown as present or, when they all are, nobody. */
export function toggleAll(
  personas: readonly PersonaFila[],
  shown: readonly PersonaFila[],
): readonly PersonaFila[] {
  const isAll = shown.every(({ presencia }) => presencia === 'asistió');
  const names = new Set(shown.map(({ nombre }) => nombre));
  return personas.map((one) =>
    names.has(one.nombre) ? { ...one, presencia: isAll ? 'sin citar' : 'asistió' } : one,
  );
}
