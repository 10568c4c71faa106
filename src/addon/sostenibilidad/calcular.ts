// What sustains the plan of the open workbook in a year. Read when it is asked for (aparte.ts).

import { type Sostenibilidad, sostenibilidadDe } from '../../domain/sostenibilidad/sostenibilidad';
import { requireVigencia } from '../evaluacion/de-vigencia';
import { settledLibro } from '../libro/open-libro';

/** A tab whose key header is missing is a sentence, not a plan that nothing sustains. */
export function computeSostenibilidad(pedido: { readonly vigencia: string }): Sostenibilidad {
  const libro = settledLibro();
  const vigencia = requireVigencia(pedido.vigencia, libro);
  return sostenibilidadDe({ rows: (registro) => libro.sound(registro) }, vigencia);
}
