// What the panel «Cargar» keeps while it is closed: what was brought and what was chosen of it, or what was just loaded.

import { CARGUE, HOJA } from '../datos/cargue-pedido';
import { clave, type De, entero, lista, objeto, oNulo, opcional, texto } from '../forma';
import { UserError } from '../user-error';
import { DE_VENTANA, keepLocal, readLocals } from './borrador-local';

/** What was brought and not loaded yet. */
const TRAIDO = objeto({
  /** Of its file; '' of what was pasted. */
  nombre: texto,
  hojas: lista(HOJA, 1000),
  /** How it is to be loaded, without its cells. */
  pedido: CARGUE,
});
const numero = entero(0, 1_000_000);
const HECHO = objeto({
  cargue: clave,
  registro: clave,
  nuevas: numero,
  actualizadas: numero,
  rechazadas: numero,
  /** Of one that was given up: how far it came. */
  cancelado: opcional(texto),
});

export const BORRADOR_DE_CARGUE = objeto({ traido: opcional(TRAIDO), hecho: opcional(HECHO) });
export type BorradorDeCargue = De<typeof BORRADOR_DE_CARGUE>;
export type CargueHecho = De<typeof HECHO>;

export const BORRADOR = objeto({ borrador: oNulo(BORRADOR_DE_CARGUE), ...DE_VENTANA });
export const DRAFT = 'borrador-cargue';
/** Characters of one; the page asks for less. */
const MOST = 100_000;
/** Of all of them: Google keeps half a million for every draft of a person, and what is long stands there twice. */
const ALL = 160_000;

export function keepDraft({ borrador, ...ventana }: De<typeof BORRADOR>): null {
  const size = JSON.stringify(borrador).length;
  if (size > MOST)
    throw new UserError('Lo traído es demasiado grande para conservarlo.', 'BORRADOR_GRANDE');
  keepLocal(DRAFT, borrador, ventana);
  // What it went on with is in the book: it is nobody's to load any more.
  if (borrador?.hecho && ventana.de !== undefined) keepLocal(DRAFT, null, { ventana: ventana.de });
  if (borrador) forgetOldest();
  return null;
}

/** As of too many drafts, the oldest go. */
function forgetOldest(): void {
  let sum = 0;
  for (const one of readLocals<BorradorDeCargue>(DRAFT)) {
    sum += JSON.stringify(one.borrador).length;
    if (sum > ALL) keepLocal(DRAFT, null, { ventana: one.ventana });
  }
}
