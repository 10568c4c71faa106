// The counts, in words beside their icons.

import type { VNode } from 'preact';
import type { VerificarPanel } from '../../addon/panels/verificar';
import { cuenta } from '../../domain/formato';
import { Icon, type IconName } from '../kit/icon';

interface Conteo {
  readonly icon: IconName;
  readonly n: number;
  readonly one: string;
  readonly many: string;
}

export function Resumen({ datos }: { readonly datos: VerificarPanel }): VNode {
  const counts: readonly Conteo[] = [
    { icon: 'error', n: datos.errores, one: 'error', many: 'errores' },
    { icon: 'advertencia', n: datos.advertencias, one: 'advertencia', many: 'advertencias' },
    { icon: 'incompleta', n: datos.incompletas, one: 'incompleta', many: 'incompletas' },
  ];
  return (
    <div class="block">
      <ul class="counts">
        {counts.map(({ icon, n, one, many }) => (
          <li key={icon}>
            <Icon name={icon} /> <span class="count-number">{n}</span> {n === 1 ? one : many}
          </li>
        ))}
      </ul>
      <p class="hint">En {cuenta(datos.filas, 'fila revisada', 'filas revisadas')}.</p>
    </div>
  );
}
