// One point of the orden del día: its name, the buttons that move it, and its desarrollo.

import type { TargetedKeyboardEvent, VNode } from 'preact';
import { type FieldIssue, issueOf } from '../kit/error-summary';
import { RowButtons } from '../kit/row-buttons';
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
  const { index, punto, isLast, issues, onChange, onMove, onRemove, onKeyDown } = props;
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
        actions={
          <RowButtons
            name={`el punto ${index + 1}`}
            isFirst={index === 0}
            isLast={isLast}
            onMove={onMove}
            onRemove={onRemove}
          />
        }
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
