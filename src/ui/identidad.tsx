// Asked once where Google does not tell who is at the keyboard: the bitácora needs a name.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Arranque } from '../addon/panels/arranque';
import { ButtonBar } from './kit/button-bar';
import { Combo } from './kit/combo';
import { Failure } from './kit/notice';
import { Progress } from './kit/progress';
import { useAction } from './kit/use-load';
import { server } from './server';

interface IdentidadProps {
  readonly arranque: Arranque;
  readonly onDeclared: (arranque: Arranque) => void;
}

export function Identidad({ arranque, onDeclared }: IdentidadProps): VNode {
  const [nombre, setNombre] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const action = useAction();
  const declare = async (): Promise<void> => {
    if (nombre.trim() === '') {
      setError('Escriba su nombre para continuar.');
      document.getElementById('identidad-nombre')?.focus();
      return;
    }
    const answer = await action.run('Guardando su nombre…', () =>
      server.declararIdentidad({ nombre: nombre.trim() }),
    );
    if (answer) onDeclared(answer);
  };
  if (action.busy) return <Progress label={action.busy} isOuter />;
  return (
    <>
      <div class="panel-body">
        <h2 class="title">¿Quién es usted?</h2>
        <p>
          No se sabe quién está usando este libro. Su nombre queda en la bitácora, como identidad
          declarada, junto a lo que guarde. Se pregunta una sola vez.
        </p>
        {action.falla ? <Failure falla={action.falla} /> : null}
        <Combo
          id="identidad-nombre"
          label="Nombre"
          value={nombre}
          onChange={setNombre}
          error={error}
          options={arranque.equipo.map((value) => ({ value, label: value }))}
          isFree
        />
      </div>
      <ButtonBar main={{ label: 'Continuar', onClick: declare }} />
    </>
  );
}
