// A row while it is being written: what its fields hold and what was touched of it. What may stand in them is for the
// server to judge.

import type { Formulario } from '../../addon/datos/formulario';
import type { Campo } from '../../domain/formulario';

/** What the fields hold, by key; blanks are ''. */
export type Textos = Formulario['textos'];

/** Id of the control of a field. */
export const idOf = (key: string): string => `campo-${key}`;

/** Whether a person may write in a field of this row. */
export const isOpen = ({ cerrada, cerrados }: Formulario, { escribe, key }: Campo): boolean =>
  cerrada === '' && escribe === 'persona' && cerrados[key] === undefined;

/** The fields that say something else than when the row was opened. */
export const touchedOf = ({ textos }: Formulario, form: Textos): Textos =>
  Object.fromEntries(
    Object.entries(form).filter(([key, text]) => text.trim() !== (textos[key] ?? '').trim()),
  );
