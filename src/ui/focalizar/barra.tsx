// A puntaje drawn: what each situación puts in it, with its figure in words; colour says nothing that the text does not.

import { Fragment, type VNode } from 'preact';
import type { Ordenada } from '../../domain/focalizacion/seleccionar';
import { formatNumero } from '../../domain/formato';
import { SITUACIONES } from '../../domain/registers/columnas';

/** Of each situación, dark enough on white. */
const COLORES = ['#174ea6', '#b06000', '#5f6368', '#137333'] as const;

/** In the line of the ranking, where the figures stand beside. */
export const Barra = ({ one }: { readonly one: Ordenada }): VNode => (
  <span class="barra" aria-hidden="true">
    {SITUACIONES.map((situacion, i) => (
      <span
        key={situacion}
        style={{ width: `${one.situaciones[situacion]}%`, background: COLORES[i] }}
      />
    ))}
  </span>
);

/** Situación by situación. */
export const Situaciones = ({ one }: { readonly one: Ordenada }): VNode => (
  <ul class="situaciones" aria-label="Puntos por situación">
    {SITUACIONES.map((situacion, i) => (
      <li key={situacion}>
        <span class="situacion-nombre">
          <span class="muestra" style={{ background: COLORES[i] }} aria-hidden="true" />
          {situacion}
        </span>
        <span class="situacion-puntos">{formatNumero(one.situaciones[situacion], 2)}</span>
      </li>
    ))}
  </ul>
);

/** What the colours of the bars are, where they begin. */
export const Leyenda = (): VNode => (
  <p class="hint">
    {SITUACIONES.map((situacion, i) => (
      <Fragment key={situacion}>
        <span style={{ whiteSpace: 'nowrap' }}>
          <span class="muestra" style={{ background: COLORES[i] }} aria-hidden="true" />
          {situacion}
        </span>{' '}
      </Fragment>
    ))}
  </p>
);
