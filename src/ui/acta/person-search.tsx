// The field above the people: it filters them, and Enter marks the first or, when there is none, adds
// somebody new.

import type { TargetedKeyboardEvent, VNode } from 'preact';
import { Button } from '../kit/button';
import { focusNow } from '../kit/focus';
import { TextField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { type PeopleProps, toggleAll } from './person-list';

interface PersonSearchProps extends PeopleProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onAdd: () => void;
  readonly error: string | undefined;
}

export function PersonSearch(props: PersonSearchProps): VNode {
  const { typed, onType, onAdd, error, personas, shown, onChange } = props;
  const notify = useToast();
  const mark = (nombre: string): void => {
    onChange((kept) =>
      kept.map((one) => (one.nombre === nombre ? { ...one, presencia: 'asistió' } : one)),
    );
    onType('');
    notify(`${nombre} asistió.`);
  };
  const handleKey = ({ key, ctrlKey }: TargetedKeyboardEvent<HTMLElement>): boolean => {
    const [first] = shown;
    if (ctrlKey) return false;
    if (key === 'ArrowDown' && first) focusNow('persona-0');
    else if (key !== 'Enter' || !typed.trim()) return false;
    else if (first) mark(first.nombre);
    else onAdd();
    return true;
  };
  return (
    <>
      <TextField
        id="asistentes-buscar"
        label="Buscar o agregar a alguien"
        need="unmarked"
        value={typed}
        onChange={onType}
        onKeyDown={(event) => {
          if (handleKey(event)) event.preventDefault();
        }}
        error={error}
      />
      <div class="inline-buttons">
        <ListButton personas={personas} shown={shown} onChange={onChange} />
        <Button look="quiet" onClick={onAdd}>
          Agregar persona
        </Button>
      </div>
    </>
  );
}

function ListButton({ personas, shown, onChange }: PeopleProps): VNode {
  if (personas.length === 0) {
    return (
      <p class="hint">
        El directorio está vacío: llene la hoja Equipo o agregue aquí a las personas.
      </p>
    );
  }
  if (shown.length === 0) return <p class="hint">Nadie en el directorio se llama así.</p>;
  const isAll = shown.every(({ presencia }) => presencia === 'asistió');
  return (
    <Button look="quiet" onClick={() => onChange((kept) => toggleAll(kept, shown))}>
      {isAll ? 'Desmarcar todos' : 'Marcar todos'}
    </Button>
  );
}
