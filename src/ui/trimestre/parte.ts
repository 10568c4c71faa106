import type { FunctionComponent } from 'preact';

/** A part of the panel «Trimestre»: it asks for its own data when it is opened. */
export type Parte = FunctionComponent<{
  /** "2026-T2" */
  readonly corte: string;
  /** Something of the quarter changed: what the panel says of it is asked for again. */
  readonly onChange: () => void;
}>;
