// What may be done to a line of a list that has an order. Tab visits the way out alone: Alt+↑ and Alt+↓ move.

import type { ComponentProps, TargetedKeyboardEvent, VNode } from 'preact';
import { RowButtons } from '../kit/row-buttons';
import { BOTONES } from './estilo';

export const Botones = (props: ComponentProps<typeof RowButtons>): VNode => (
  <span style={BOTONES}>
    <RowButtons {...props} removesByTab />
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
