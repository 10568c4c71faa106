// Which autoevaluación is asked for: a year and, where two were used in it, a catalogue of Guía 34.

import { clave, objeto, opcional, uno } from '../forma';

export const DE_UNA_AUTOEVALUACION = objeto({
  vigencia: clave,
  catalogo: opcional(uno('2008', '2026')),
});

/** What the panel opens with: the last year there is, unless it asks for another. */
export const DE_UN_PANEL = objeto({
  vigencia: opcional(clave),
  catalogo: opcional(uno('2008', '2026')),
});
