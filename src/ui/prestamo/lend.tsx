// A book that is whole in one place: who takes it, and what the trip consists of.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { ButtonBar } from '../kit/button-bar';
import { Combo } from '../kit/combo';
import { AcceptOther, type BackProps } from './accept-other';
import { Steps } from './steps';

interface LendProps extends BackProps {
  readonly equipo: readonly string[];
  readonly onLend: (a: string) => void;
}

export function Lend({ equipo, onLend, onReceive, isOther, children }: LendProps): VNode {
  const [a, setA] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const lend = (): void => {
    if (a.trim() === '') {
      setError('Escriba quién se lleva el libro.');
      document.getElementById('prestamo-a')?.focus();
    } else onLend(a.trim());
  };
  return (
    <>
      <div class="panel-body">
        {children}
        {isOther ? <AcceptOther onAccept={() => onReceive(true)} /> : null}
        <p>
          Un libro que está en Google se puede llevar a un computador, para trabajar sin internet, y
          traerlo de vuelta. Mientras tanto se escribe solo en la copia.
        </p>
        <Combo
          id="prestamo-a"
          label="¿Quién se lo lleva?"
          value={a}
          onChange={setA}
          error={error}
          options={equipo.map((value) => ({ value, label: value }))}
          isFree
        />
        <Steps
          title="Cómo se hace"
          steps={[
            'Marque aquí el libro como prestado.',
            'Descárguelo: Archivo › Descargar › Microsoft Excel (.xlsx).',
            'Ábralo en el computador con libro-pam y trabaje en él.',
            'Al volver: Archivo › Importar › Subir › Reemplazar hoja de cálculo, y recíbalo en este panel.',
          ]}
        />
        <section class="block">
          <h2 class="heading">¿Ya importó una copia que no marcó?</h2>
          <Button look="quiet" onClick={() => onReceive(false)}>
            Recibir el libro de vuelta
          </Button>
        </section>
      </div>
      <ButtonBar main={{ label: 'Marcar como prestado', onClick: lend }} />
    </>
  );
}
