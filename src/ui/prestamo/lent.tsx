// The book that was lent: how its copy goes and comes back, and how the loan is given up.

import type { VNode } from 'preact';
import { avisoDePrestamo, type PrestamoVisto } from '../../domain/prestamo';
import { AskFirst } from '../kit/ask-first';
import { ButtonBar } from '../kit/button-bar';
import { Notice } from '../kit/notice';
import { AcceptOther, type BackProps } from './accept-other';
import { Steps } from './steps';

interface LentProps extends BackProps {
  readonly prestamo: PrestamoVisto;
  readonly onCancel: () => void;
}

export function Lent({ prestamo, onCancel, onReceive, isOther, children }: LentProps): VNode {
  return (
    <>
      <div class="panel-body">
        {children}
        {isOther ? <AcceptOther onAccept={() => onReceive(true)} /> : null}
        <Notice look="advertencia">{avisoDePrestamo(prestamo)}</Notice>
        <Steps
          title="Para llevarlo"
          steps={[
            'Descárguelo: Archivo › Descargar › Microsoft Excel (.xlsx).',
            'Ábralo en el computador con libro-pam y trabaje en él.',
          ]}
        />
        <Steps
          title="Para traerlo"
          steps={[
            'En este libro: Archivo › Importar › Subir, y escoja el archivo .xlsx.',
            'En «Ubicación de la importación», escoja Reemplazar hoja de cálculo.',
            'Abra de nuevo este panel y oprima Recibir el libro de vuelta.',
          ]}
        />
        <section class="block">
          <h2 class="heading">Si la copia no se usó</h2>
          <AskFirst
            label="Cancelar el préstamo"
            question="Este libro, como está ahora, vuelve a ser el único. Lo que se haya escrito en la copia no llegará aquí."
            onYes={onCancel}
          />
        </section>
      </div>
      <ButtonBar main={{ label: 'Recibir el libro de vuelta', onClick: () => onReceive(false) }} />
    </>
  );
}
