// The points of the meeting, each with what was said about it right below.

import type { TargetedKeyboardEvent, VNode } from 'preact';
import { Button, IconButton } from '../kit/button';
import { type FieldIssue, issueOf } from '../kit/error-summary';
import { handleRowKey, rowActions } from '../kit/row-keys';
import { TextArea, TextField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { BLANK_PUNTO, type Punto } from './acta-form';

interface OrdenDelDiaProps {
  readonly puntos: readonly Punto[];
  readonly onChange: (change: (puntos: readonly Punto[]) => readonly Punto[]) => void;
  readonly issues: readonly FieldIssue[];
}

export function OrdenDelDia({ puntos, onChange, issues }: OrdenDelDiaProps): VNode {
  const notify = useToast();
  const actions = rowActions({
    rows: puntos,
    blank: BLANK_PUNTO,
    onChange,
    idAt: (i) => `punto-${i}`,
  });
  const remove = (i: number): void => {
    actions.remove(i);
    notify(`Se quitó el punto ${i + 1}.`, () => onChange(() => puntos));
  };
  const set = (i: number, patch: Partial<Punto>): void =>
    onChange((kept) => kept.map((row, j) => (j === i ? { ...row, ...patch } : row)));
  return (
    <>
      <ol class="cards">
        {puntos.map((punto, i) => (
          <Point
            // biome-ignore lint/suspicious/noArrayIndexKey: a point has no name of its own
            key={i}
            index={i}
            punto={punto}
            isLast={i === puntos.length - 1}
            issues={issues}
            onChange={(patch) => set(i, patch)}
            onMove={(step) => actions.move(i, step)}
            onRemove={() => remove(i)}
            onKeyDown={(event) => {
              // Backspace in an empty point must not take its text along.
              if (event.key === 'Backspace' && punto.desarrollo) return;
              handleRowKey(event, actions, i);
            }}
          />
        ))}
      </ol>
      <Button look="quiet" onClick={() => actions.addAfter(puntos.length - 1)}>
        Agregar punto
      </Button>
      <p class="hint">Enter agrega un punto, Alt+↑ y Alt+↓ lo mueven, Retroceso quita uno vacío.</p>
    </>
  );
}

interface PointProps {
  readonly index: number;
  readonly punto: Punto;
  readonly isLast: boolean;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (patch: Partial<Punto>) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
}

function Point(props: PointProps): VNode {
  const { index, punto, isLast, issues, onChange, onMove, onRemove, onKeyDown } = props;
  const n = index + 1;
  return (
    <li class="card point">
      <TextField
        id={`punto-${index}`}
        label={`Punto ${n}`}
        need="unmarked"
        value={punto.punto}
        onChange={(text) => onChange({ punto: text })}
        onKeyDown={onKeyDown}
        error={issueOf(issues, `punto-${index}`)}
        actions={
          <>
            <IconButton
              icon="up"
              label={`Subir el punto ${n}`}
              offTab
              disabled={index === 0}
              onClick={() => onMove(-1)}
            />
            <IconButton
              icon="down"
              label={`Bajar el punto ${n}`}
              offTab
              disabled={isLast}
              onClick={() => onMove(1)}
            />
            <IconButton icon="close" label={`Quitar el punto ${n}`} offTab onClick={onRemove} />
          </>
        }
      />
      <TextArea
        id={`desarrollo-${index}`}
        label={`Desarrollo del punto ${n}`}
        need="unmarked"
        value={punto.desarrollo}
        onChange={(desarrollo) => onChange({ desarrollo })}
        error={issueOf(issues, `desarrollo-${index}`)}
      />
    </li>
  );
}
