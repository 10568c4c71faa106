// Asked where Google does not tell who is at the keyboard: the bitácora needs a name, and what somebody answers for one of Equipo.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Arranque } from '../addon/panels/arranque';
import { readsAlike } from '../domain/texto';
import { Button } from './kit/button';
import { ButtonBar } from './kit/button-bar';
import { Combo } from './kit/combo';
import { Failure } from './kit/notice';
import { Progress } from './kit/progress';
import { useAction } from './kit/use-load';
import { server } from './server';

interface IdentidadProps {
  readonly arranque: Arranque;
  readonly onDeclared: (arranque: Arranque) => void;
  /** Where they had said it already. */
  readonly onCancel?: () => void;
}

export function Identidad({ arranque, onDeclared, onCancel }: IdentidadProps): VNode {
  const { equipo } = arranque;
  const [nombre, setNombre] = useState('');
  const [isOther, setOther] = useState(equipo.length === 0);
  const [error, setError] = useState<string | undefined>(undefined);
  const action = useAction();
  // Whoever asked for it goes on with the keyboard where they are led.
  useEffect(() => document.getElementById(CAMPO)?.focus(), []);
  const declare = async (): Promise<void> => {
    const written = nombre.trim();
    const said = isOther ? written : equipo.find((one) => readsAlike(one, written));
    if (!said) {
      setError('Escriba o escoja su nombre.');
      document.getElementById(CAMPO)?.focus();
      return;
    }
    const answer = await action.run('Guardando su nombre…', () =>
      server.declararIdentidad({ nombre: said }),
    );
    if (answer) onDeclared(answer);
  };
  if (action.busy) return <Progress label={action.busy} isOuter />;
  return (
    <>
      <div class="panel-body">
        <h2 class="title">¿Quién es usted?</h2>
        <p>
          Su nombre queda en la bitácora, como identidad declarada, junto a lo que guarde.
          {isOther ? ' Aprobar, cerrar o congelar es de quien está en Equipo.' : ''}
        </p>
        {action.falla ? <Failure falla={action.falla} /> : null}
        <Combo
          id={CAMPO}
          label="Nombre"
          value={nombre}
          onChange={setNombre}
          error={error}
          options={isOther ? [] : equipo.map((value) => ({ value, label: value }))}
          isFree={isOther}
        />
        {isOther ? null : (
          <Button look="quiet" onClick={() => setOther(true)}>
            No estoy en la lista
          </Button>
        )}
      </div>
      <ButtonBar
        main={{ label: 'Continuar', onClick: declare }}
        second={onCancel && { label: 'Cancelar', onClick: onCancel }}
      />
    </>
  );
}

const CAMPO = 'identidad-nombre';
