// What the panel «Cargar» keeps while it is closed: what was brought and what was chosen of it, or what was just loaded.

import { CARGUE, HOJA } from '../datos/cargue-pedido';
import { clave, type De, entero, lista, objeto, oNulo, opcional, texto } from '../forma';
import { UserError } from '../user-error';
import { keepLocal } from './borrador-local';

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
});

export const BORRADOR_DE_CARGUE = objeto({ traido: opcional(TRAIDO), hecho: opcional(HECHO) });
export type BorradorDeCargue = De<typeof BORRADOR_DE_CARGUE>;
export type CargueHecho = De<typeof HECHO>;

export const BORRADOR = objeto({ borrador: oNulo(BORRADOR_DE_CARGUE) });
/** One a person, and not one a window: what was brought may be a tenth of what Google keeps for all of them. */
export const DRAFT = 'borrador-cargue';
/** Characters; the page asks for less. */
const MOST = 200_000;

export function keepDraft({ borrador }: De<typeof BORRADOR>): null {
  if (JSON.stringify(borrador).length <= MOST) return keepLocal(DRAFT, borrador, {});
  throw new UserError('Lo traído es demasiado grande para conservarlo.', 'BORRADOR_GRANDE');
}
