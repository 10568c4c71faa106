import type { Parte } from './parte';

export const Planillas: Parte = () => (
  <p class="hint">Cada coordinador reporta sus filas en la hoja Seguimiento.</p>
);
