import type { Parte } from './parte';

export const Cierre: Parte = () => (
  <p class="hint">Lo que falta para cerrar el trimestre se ve en la hoja Cierre de trimestre.</p>
);
