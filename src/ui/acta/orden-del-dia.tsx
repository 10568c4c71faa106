// The points of the meeting, each with what was said about it right below.

import type { VNode } from 'preact';
import { CON_DESARROLLO } from '../../domain/acta-desarrollo/actividades';
import { Button } from '../kit/button';
import { comesLater } from '../kit/comes-later';
import { handleRowKey, rowActions } from '../kit/row-keys';
import { Section } from '../kit/section';
import { useToast } from '../kit/toast';
import { BLANK_PUNTO, type Punto } from './acta-form';
import { hasIssue, type PartProps } from './acta-part';
import { Point } from './point';

// It is of four activities.
const DelLibro = comesLater(() => import('./del-libro').then((part) => part.DelLibro));

export function OrdenDelDia({ form, issues, onChange }: PartProps): VNode {
  const { puntos, actividad } = form;
  const notify = useToast();
  const change = (work: (puntos: readonly Punto[]) => readonly Punto[]): void =>
    onChange((form) => ({ puntos: work(form.puntos) }));
  const idAt = (i: number): string => `punto-${i}`;
  const actions = rowActions({ rows: puntos, blank: BLANK_PUNTO, onChange: change, idAt });
  const remove = (i: number, punto: Punto): void => {
    actions.remove(i);
    notify(`Se quitó el punto ${i + 1}.`, () => actions.insert(i, punto));
  };
  const named = puntos.filter(({ punto }) => punto.trim()).length;
  return (
    <Section
      id="seccion-orden"
      title="Orden del día y desarrollo"
      count={named === 1 ? '1 punto' : `${named} puntos`}
      flagged={hasIssue(issues, 'punto-', 'desarrollo-')}
      startsOpen
    >
      <ol class="cards">
        {puntos.map((punto, i) => (
          <Point
            // biome-ignore lint/suspicious/noArrayIndexKey: a point has no name of its own
            key={i}
            index={i}
            punto={punto}
            isLast={i === puntos.length - 1}
            issues={issues}
            onChange={(patch) => actions.set(i, (row) => ({ ...row, ...patch }))}
            onMove={(step) => actions.move(i, step)}
            onRemove={() => remove(i, punto)}
            onKeyDown={(event) => {
              // Backspace in an empty point must not take its text along.
              if (event.key !== 'Backspace' || !punto.desarrollo) handleRowKey(event, actions, i);
            }}
          />
        ))}
      </ol>
      <Button look="quiet" onClick={() => actions.addAfter(puntos.length - 1)}>
        Agregar punto
      </Button>
      <p class="hint">Enter agrega un punto, Alt+↑ y Alt+↓ lo mueven, Retroceso quita uno vacío.</p>
      {CON_DESARROLLO.includes(Number(actividad)) ? (
        <DelLibro form={form} onChange={onChange} />
      ) : null}
    </Section>
  );
}
