// The copy of a lent book: it is the one to write in, until it goes back.

import type { ComponentChildren, VNode } from 'preact';
import { avisoDePrestamo, type PrestamoVisto } from '../../domain/prestamo';
import { AskFirst } from '../kit/ask-first';
import { Notice } from '../kit/notice';
import { Steps } from './steps';

interface CopyProps {
  readonly prestamo: PrestamoVisto;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

export function Copy({ prestamo, onCancel, children }: CopyProps): VNode {
  return (
    <div class="panel-body">
      {children}
      <Notice look="nota">{avisoDePrestamo(prestamo)}</Notice>
      <Steps
        title="Para devolverla"
        steps={[
          'Guarde y cierre este libro en el computador.',
          'En el libro de Google: Archivo › Importar › Subir, y escoja este archivo .xlsx.',
          'En «Ubicación de la importación», escoja Reemplazar hoja de cálculo.',
          'Allá, en este mismo panel, oprima Recibir el libro de vuelta.',
        ]}
      />
      <section class="block">
        <h2 class="heading">Si este va a ser el único libro</h2>
        <AskFirst
          label="Quitar la marca de préstamo"
          question="El otro libro seguirá marcado como prestado hasta que alguien cancele allá el préstamo."
          onYes={onCancel}
        />
      </section>
    </div>
  );
}
