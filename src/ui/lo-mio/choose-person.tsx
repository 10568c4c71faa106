// Whose acciones are shown, where the account does not tell or somebody looks at another's.

import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { LoMio } from '../../addon/reportes/lo-mio';
import { ButtonBar } from '../kit/button-bar';
import { Combo } from '../kit/combo';
import { focusNow } from '../kit/focus';
import { DeTodos } from './de-todos';

const FIELD = 'lo-mio-persona';

interface ChoosePersonProps {
  readonly datos: LoMio;
  readonly onChoose: (persona: string) => void;
}

export function ChoosePerson({ datos, onChoose }: ChoosePersonProps): VNode {
  const [persona, setPersona] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  useLayoutEffect(() => focusNow(FIELD), []);
  const choose = (): void => {
    if (datos.personas.includes(persona)) {
      onChoose(persona);
      return;
    }
    setError('Escoja a una persona de la lista.');
    focusNow(FIELD);
  };
  return (
    <>
      <div class="panel-body">
        <p>
          {datos.persona === ''
            ? 'Su cuenta no está en la hoja Equipo. Escoja de quién son las acciones.'
            : 'Escoja de quién son las acciones que quiere ver.'}
        </p>
        <Combo
          id={FIELD}
          label="Persona"
          value={persona}
          error={error}
          options={datos.personas.map((value) => ({ value, label: value }))}
          onChange={(value) => {
            setPersona(value);
            setError(undefined);
          }}
        />
        <DeTodos onChoose={onChoose} />
      </div>
      <ButtonBar main={{ label: 'Ver lo suyo', onClick: choose }} />
    </>
  );
}
