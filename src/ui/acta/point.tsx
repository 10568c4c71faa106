// One point of the orden del día: its name, the buttons that move it, and its desarrollo.

import type { TargetedKeyboardEvent, VNode } from 'preact';
import { IconButton } from '../kit/button';
import { type FieldIssue, issueOf } from '../kit/error-summary';
import { TextArea, TextField } from '../kit/text-field';
import type { Punto } from './acta-form';

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

export function Point(props: PointProps): VNode {
  const { index, punto, issues, onChange, onKeyDown } = props;
  return (
    <li class="card point">
      <TextField
        id={`punto-${index}`}
        label={`Punto ${index + 1}`}
        need="unmarked"
        value={punto.punto}
        onChange={(text) => onChange({ punto: text })}
        onKeyDown={onKeyDown}
        error={issueOf(issues, `punto-${index}`)}
        actions={<PointButtons {...props} />}
      />
      <TextArea
        id={`desarrollo-${index}`}
        label={`Desarrollo del punto ${index + 1}`}
        need="unmarked"
        value={punto.desarrollo}
        onChange={(desarrollo) => onChange({ desarrollo })}
        error={issueOf(issues, `desarrollo-${index}`)}
      />
    </li>
  );
}

/** Off the way of Tab: Alt+↑, Alt+↓ and Backspace do the same. */
function PointButtons({ index, isLast, onMove, onRemove }: PointProps): VNode {
  const name = `el punto ${index + 1}`;
  return (
    <>
      <IconButton
        icon="up"
        label={`Subir ${name}`}
        offTab
        disabled={index === 0}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon="down"
        label={`Bajar ${name}`}
        offTab
        disabled={isLast}
        onClick={() => onMove(1)}
      />
      <IconButton icon="close" label={`Quitar ${name}`} offTab onClick={onRemove} />
    </>
  );
}
