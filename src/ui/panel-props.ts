import type { Arranque } from '../addon/panels/panel-types';

/** What a panel is given once everything is there. */
export interface PanelProps<T> {
  readonly arranque: Arranque;
  readonly datos: T;
  /** Asks for the panel's data again, showing that it does. */
  readonly onReload: () => void;
}
