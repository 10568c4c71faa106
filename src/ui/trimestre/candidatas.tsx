// What the rules find in an acción, with its figures.

import type { VNode } from 'preact';
import type { CandidataVista } from '../../addon/anomalias/panel';
import type { Clase } from '../../domain/anomalias/candidata';
import { Icon, type IconName } from '../kit/icon';

const LOOK: Record<Clase, { readonly icon: IconName; readonly word: string }> = {
  anomalía: { icon: 'advertencia', word: '' },
  'error de dato': { icon: 'error', word: ' (error de dato, lo corrige quien reporta)' },
  señal: { icon: 'nota', word: ' (señal)' },
};

export const Candidatas = ({
  candidatas,
}: {
  readonly candidatas: readonly CandidataVista[];
}): VNode => (
  <ul class="plain-list">
    {candidatas.map(({ regla, nombre, clase, mensaje }) => (
      <li key={regla} class="item">
        <span class="item-icon">
          <Icon name={LOOK[clase].icon} />
        </span>
        <span>
          <strong>
            {nombre}
            {LOOK[clase].word}.
          </strong>{' '}
          {mensaje}
        </span>
      </li>
    ))}
  </ul>
);
