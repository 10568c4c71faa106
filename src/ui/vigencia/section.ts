import type { Arranque } from '../../addon/panels/arranque';
import type { VigenciaDelPanel } from '../../addon/panels/vigencia';

/** Saves what is being written, as leaving it asks; false when it could not be saved and it must stay. */
export type Leave = () => Promise<boolean>;

/** What a section of the panel is given: it fills what is left of the panel, with its own foot. */
export interface SectionProps {
  readonly arranque: Arranque;
  readonly elegida: VigenciaDelPanel;
  /** Asks for the years again, when one was closed or opened. */
  readonly onReload: () => void;
  /** Where the section says how it is left; undefined when nothing needs it. */
  readonly leaving: { current: Leave | undefined };
}
