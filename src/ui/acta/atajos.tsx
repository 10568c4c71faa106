// The keys that spare the mouse, for who wants to learn them.

import type { VNode } from 'preact';
import { Section } from '../kit/section';

const ATAJOS = [
  ['Ctrl+↓ · Ctrl+↑', 'Sección siguiente o anterior'],
  ['Enter', 'Campo siguiente; en una lista, renglón siguiente'],
  ['Tab', 'Toma la opción resaltada y sigue'],
  ['Esc', 'Deshace lo escrito en el campo; otra vez, vuelve a la hoja'],
  ['Ctrl+Enter', 'Guardar acta'],
  ['15/6 · 15 jun · hoy · +8', 'Fechas: sin año, o dentro de ocho días'],
  ['8 · 830 · 2 pm', 'Horas'],
] as const;

export function Atajos(): VNode {
  return (
    <Section id="seccion-atajos" title="Atajos de teclado">
      <dl class="keys">
        {ATAJOS.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd class="hint">{does}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
