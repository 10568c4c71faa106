import type { Arranque } from '../../addon/panels/arranque';
import type { VigenciaDelPanel } from '../../addon/panels/vigencia';

/** What a section of the panel is given: it fills what is left of the panel, with its own foot. */
export interface SectionProps {
  readonly arranque: Arranque;
  readonly elegida: VigenciaDelPanel;
  /** Asks for the years again, when one was closed or opened. */
  readonly onReload: () => void;
}
