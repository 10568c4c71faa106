// Who was there: the directory as one list to walk with the arrows, with a filter that also adds
// people who are not in it.

import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { focusSoon } from '../kit/focus';
import { matches } from '../kit/match-options';
import { TextField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import type { PersonaFila } from './acta-form';
import { NewPerson } from './new-person';
import { PersonRow } from './person-row';

interface AsistentesProps {
  readonly personas: readonly PersonaFila[];
  /** "Acta 5 de 2026", where the people already marked come from; '' when none are. */
  readonly anterior: string;
  readonly onChange: (personas: readonly PersonaFila[]) => void;
  readonly error: string | undefined;
}

export function Asistentes({ personas, anterior, onChange, error }: AsistentesProps): VNode {
  const [typed, setTyped] = useState('');
  const [isAdding, setAdding] = useState(false);
  const [current, setCurrent] = useState(0);
  const notify = useToast();
  const shown = personas.filter((persona) =>
    matches(`${persona.nombre} ${persona.cargo} ${persona.dependencia}`, typed),
  );
  const allMarked = shown.length > 0 && shown.every(({ presencia }) => presencia === 'asistió');
  const change = (changed: PersonaFila): void =>
    onChange(personas.map((kept) => (kept.nombre === changed.nombre ? changed : kept)));
  const markAll = (): void => {
    const presencia = allMarked ? 'sin citar' : 'asistió';
    onChange(personas.map((kept) => (shown.includes(kept) ? { ...kept, presencia } : kept)));
  };
  const goTo = (index: number): void => {
    const next = Math.min(Math.max(index, 0), shown.length - 1);
    setCurrent(next);
    focusSoon(`persona-${next}`);
  };
  const add = (persona: PersonaFila): void => {
    onChange([...personas.filter(({ nombre }) => nombre !== persona.nombre), persona]);
    setAdding(false);
    setTyped('');
    focusSoon('asistentes-buscar');
    notify(`${persona.nombre} quedó en la lista.`);
  };
  const handleSearchKey = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const [first] = shown;
    if (event.key === 'ArrowDown' && !event.ctrlKey && first) goTo(0);
    else if (event.key === 'Enter' && !event.ctrlKey && typed.trim()) {
      if (first) {
        change({ ...first, presencia: 'asistió' });
        setTyped('');
        notify(`${first.nombre} asistió.`);
      } else setAdding(true);
    } else return;
    event.preventDefault();
  };
  if (isAdding) {
    const cancel = (): void => {
      setAdding(false);
      focusSoon('asistentes-buscar');
    };
    return <NewPerson nombre={typed.trim()} onAdd={add} onCancel={cancel} />;
  }
  return (
    <>
      {anterior ? <p class="hint">Vienen marcadas las personas del {anterior}.</p> : null}
      <TextField
        id="asistentes-buscar"
        label="Buscar o agregar a alguien"
        need="unmarked"
        value={typed}
        onChange={setTyped}
        onKeyDown={handleSearchKey}
        error={error}
      />
      <div class="inline-buttons">
        {shown.length > 0 ? (
          <Button look="quiet" onClick={markAll}>
            {allMarked ? 'Desmarcar todos' : 'Marcar todos'}
          </Button>
        ) : (
          <p class="hint">
            {personas.length === 0
              ? 'El directorio está vacío: llene la hoja Equipo o agregue aquí a las personas.'
              : 'Nadie en el directorio se llama así.'}
          </p>
        )}
        <Button look="quiet" onClick={() => setAdding(true)}>
          Agregar persona
        </Button>
      </div>
      {shown.length > 0 ? (
        <>
          <ul class="person-list" aria-label="Personas">
            {shown.map((persona, i) => (
              <PersonRow
                key={persona.nombre}
                index={i}
                persona={persona}
                isCurrent={i === Math.min(current, shown.length - 1)}
                onChange={change}
                onGo={goTo}
                onMarkAll={markAll}
              />
            ))}
          </ul>
          <p class="hint">
            En la lista: ↑ ↓ recorre, Espacio marca, A ausente, I invitado, Ctrl+A marca todos.
          </p>
        </>
      ) : null}
    </>
  );
}
