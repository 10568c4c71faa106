import type { Parte } from './parte';

export const Anomalias: Parte = () => <p class="hint">Las anomalías están en la hoja Anomalías.</p>;
