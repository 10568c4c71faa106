// Somebody who is not in the directory and came all the same.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { focusNow } from '../kit/focus';
import { SubForm } from '../kit/sub-form';
import { TextField } from '../kit/text-field';
import type { PersonaFila } from './acta-form';

interface NewPersonProps {
  /** What was searched for. */
  readonly nombre: string;
  readonly onAdd: (persona: PersonaFila) => void;
  readonly onCancel: () => void;
}

export function NewPerson({ nombre: searched, onAdd, onCancel }: NewPersonProps): VNode {
  const [nombre, setNombre] = useState(searched);
  const [cargo, setCargo] = useState('');
  const [dependencia, setDependencia] = useState('');
  const [invitado, setInvitado] = useState(true);
  const [error, setError] = useState<string | undefined>(undefined);
  useEffect(() => focusNow(searched ? 'persona-cargo' : 'persona-nombre'), [searched]);
  const add = (): void => {
    if (nombre.trim()) {
      const texts = { nombre: nombre.trim(), cargo: cargo.trim(), dependencia: dependencia.trim() };
      onAdd({ ...texts, invitado, presencia: 'asistió', excusa: '' });
    } else {
      setError('Escriba el nombre.');
      focusNow('persona-nombre');
    }
  };
  return (
    <SubForm label="Agregar persona" onCancel={onCancel}>
      <TextField
        id="persona-nombre"
        label="Nombre"
        value={nombre}
        onChange={setNombre}
        error={error}
      />
      <TextField
        id="persona-cargo"
        label="Cargo"
        need="optional"
        value={cargo}
        onChange={setCargo}
      />
      <TextField
        id="persona-dependencia"
        label="Dependencia o entidad"
        need="optional"
        value={dependencia}
        onChange={setDependencia}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={invitado}
          onChange={({ currentTarget }) => setInvitado(currentTarget.checked)}
        />
        Asistió como invitado
      </label>
      <div class="inline-buttons">
        <Button onClick={add}>Agregar a la lista</Button>
        <Button look="quiet" onClick={onCancel}>
          Cancelar
        </Button>
      </div>
    </SubForm>
  );
}
