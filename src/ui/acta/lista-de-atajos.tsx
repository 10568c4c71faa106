// The keys that spare the mouse, one a line. It comes when somebody wants to learn them.

import type { VNode } from 'preact';

const ATAJOS = [
  ['Ctrl+↓ · Ctrl+↑', 'Sección siguiente o anterior'],
  ['Enter', 'Campo siguiente; en una lista, renglón siguiente'],
  ['Tab', 'Toma la opción resaltada y sigue'],
  ['Esc', 'Deshace lo escrito en el campo; otra vez, vuelve a la hoja'],
  ['Ctrl+Enter', 'Guardar acta'],
  ['15/6 · 15 jun · hoy · +8', 'Fechas: sin año, o dentro de ocho días'],
  ['8 · 830 · 2 pm', 'Horas'],
] as const;

export const ListaDeAtajos = (): VNode => (
  <dl class="keys">
    {ATAJOS.map(([keys, does]) => (
      <div key={keys}>
        <dt>{keys}</dt>
        <dd class="hint">{does}</dd>
      </div>
    ))}
  </dl>
);
