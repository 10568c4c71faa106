// The acciones whose meta and whose activities tell different stories, said as such.

import type { VNode } from 'preact';
import { Cifra, type CuerpoProps } from './pregunta';

/** Lines that a printed page has room for. */
const PRINTED = 4;

export function Contradicciones({ tablero, titulares, onAsk }: CuerpoProps): VNode {
  const { contradicciones } = tablero;
  return (
    <section class="cuadro" aria-labelledby="tablero-contradicciones">
      <h2 id="tablero-contradicciones">{titulares.contradicciones}</h2>
      <ul class="hallazgos">
        {contradicciones.map(({ codigo, accion, dicho }, i) => (
          <li key={codigo} class={i < PRINTED ? undefined : 'no-impreso'}>
            <Cifra pregunta={{ tipo: 'accion', codigo }} onAsk={onAsk} /> <strong>{accion}</strong>.{' '}
            {dicho}
          </li>
        ))}
      </ul>
    </section>
  );
}
