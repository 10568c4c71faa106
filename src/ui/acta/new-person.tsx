// Somebody who is not in the directory and came all the same.

import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { fold } from '../../domain/texto';
import { focusNow } from '../kit/focus';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { TextField } from '../kit/text-field';
import type { PersonaFila } from './acta-form';

interface NewPersonProps {
  /** Whether one who is not in Equipo came as a guest: not while nobody is in it. */
  readonly isGuest: boolean;
  /** What was searched for. */
  readonly nombre: string;
  /** Who is in the list: nobody is in an acta twice. */
  readonly known: readonly PersonaFila[];
  readonly onAdd: (persona: PersonaFila) => void;
  readonly onCancel: () => void;
}

const CAMPOS = [
  { campo: 'nombre', label: 'Nombre', need: 'required' },
  { campo: 'cargo', label: 'Cargo', need: 'optional' },
  { campo: 'dependencia', label: 'Dependencia o entidad', need: 'optional' },
  { campo: 'enRepresentacion', label: 'En representación de', need: 'optional' },
] as const;

export function NewPerson({ nombre, known, isGuest, onAdd, onCancel }: NewPersonProps): VNode {
  const [texts, setTexts] = useState({ ...BLANK, nombre });
  const [invitado, setInvitado] = useState(isGuest);
  const [isTried, setTried] = useState(false);
  const wrong = wrongNameOf(texts.nombre, known);
  useLayoutEffect(() => focusNow(nombre ? 'persona-cargo' : 'persona-nombre'), [nombre]);
  const add = (): void => {
    setTried(true);
    if (wrong) focusNow('persona-nombre');
    else onAdd(personaOf(trimmed(texts), invitado));
  };
  return (
    <SubForm label="Agregar persona" onCancel={onCancel} onMain={add}>
      {CAMPOS.map(({ campo, ...field }) => (
        <TextField
          {...field}
          key={campo}
          id={`persona-${campo}`}
          value={texts[campo]}
          onChange={(text) => setTexts((kept) => ({ ...kept, [campo]: text }))}
          error={campo === 'nombre' && isTried ? wrong : undefined}
        />
      ))}
      <GuestBox isChecked={invitado} onChange={setInvitado} />
      <SubFormButtons label="Agregar a la lista" onClick={add} onCancel={onCancel} />
    </SubForm>
  );
}

const BLANK = { nombre: '', cargo: '', dependencia: '', enRepresentacion: '' };

const personaOf = (texts: typeof BLANK, invitado: boolean): PersonaFila => ({
  ...texts,
  invitado,
  presencia: 'asistió',
  excusa: '',
  delegado: texts.enRepresentacion !== '',
});

function wrongNameOf(nombre: string, known: readonly PersonaFila[]): string | undefined {
  if (nombre.trim() === '') return 'Escriba el nombre.';
  const same = known.find((persona) => fold(persona.nombre) === fold(nombre));
  return same && `${same.nombre} ya está en la lista: márquela allí.`;
}

interface GuestBoxProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

function GuestBox({ isChecked, onChange }: GuestBoxProps): VNode {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      Asistió como invitado
    </label>
  );
}

const trimmed = <T extends Readonly<Record<string, string>>>(texts: T): T =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()])) as T;
