// What may be done to a row of a list that has an order, by mouse: the keys of the row do the same.

import type { VNode } from 'preact';
import { IconButton } from './button';

interface RowButtonsProps {
  /** "el punto 2" */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** No key removes it: Tab comes to its way out. */
  readonly removesByTab?: boolean;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

export const RowButtons = ({
  name,
  isFirst,
  isLast,
  removesByTab = false,
  onMove,
  onRemove,
}: RowButtonsProps): VNode => (
  <>
    <IconButton
      icon="up"
      label={`Subir ${name}`}
      offTab
      disabled={isFirst}
      onClick={() => onMove(-1)}
    />
    <IconButton
      icon="down"
      label={`Bajar ${name}`}
      offTab
      disabled={isLast}
      onClick={() => onMove(1)}
    />
    <IconButton icon="close" label={`Quitar ${name}`} offTab={!removesByTab} onClick={onRemove} />
  </>
);
