import type { Parte } from './parte';

export const Reportes: Parte = () => (
  <p class="hint">Los reportes de cada acción están en la hoja Seguimiento.</p>
);
