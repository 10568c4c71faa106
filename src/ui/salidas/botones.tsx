// What may be done to a line of a list that has an order. Tab visits the way out alone: Alt+↑ and Alt+↓ move.

import type { TargetedKeyboardEvent, VNode } from 'preact';
import { IconButton } from '../kit/button';
import { BOTONES } from './estilo';

interface BotonesProps {
  readonly nombre: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

export const Botones = ({ nombre, isFirst, isLast, onMove, onRemove }: BotonesProps): VNode => (
  <span style={BOTONES}>
    <IconButton
      icon="up"
      label={`Subir ${nombre}`}
      offTab
      disabled={isFirst}
      onClick={() => onMove(-1)}
    />
    <IconButton
      icon="down"
      label={`Bajar ${nombre}`}
      offTab
      disabled={isLast}
      onClick={() => onMove(1)}
    />
    <IconButton icon="close" label={`Quitar ${nombre}`} onClick={onRemove} />
  </span>
);

/** Alt+↑ and Alt+↓ of a field of the line. */
export const moveByKey =
  (onMove: (step: 1 | -1) => void) =>
  (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    onMove(step);
  };

/** The list with one of its things a place further, or as it is where there is none. */
export function moved<T>(list: readonly T[], from: number, step: 1 | -1): readonly T[] {
  const [one, to] = [list[from], from + step];
  if (one === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, i) => i !== from);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}
