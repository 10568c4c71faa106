// What a list of attendance is loaded with. What was read of it where it was says names, cargos, institutions and who came, and nothing
// else gets through.

import { MAS_PERSONAS, type PersonaLeida } from '../../domain/asistencia/persona-leida';
import {
  clave,
  type De,
  entero,
  type Forma,
  linea,
  lista,
  mapa,
  objeto,
  opcional,
  siNo,
} from '../forma';

const PERSONA: Forma<PersonaLeida> = objeto({
  linea,
  nombre: clave,
  cargo: clave,
  ied: clave,
  asistio: opcional(siNo),
  mismo: lista(entero(0, 100_000), 50),
});

export const DE_REUNION = objeto({ reunion: clave });
export type DeReunion = De<typeof DE_REUNION>;

export const LISTA = objeto({
  reunion: clave,
  personas: lista(PERSONA, MAS_PERSONAS),
  ied: opcional(mapa(clave)),
  separadas: opcional(lista(linea, MAS_PERSONAS)),
  convocados: opcional(siNo),
  /** What would be done is answered, and nothing is written. */
  simular: opcional(siNo),
  /** Names the request: asked again with the same one, it is loaded once. */
  pedido: opcional(clave),
});
export type Lista = De<typeof LISTA>;
