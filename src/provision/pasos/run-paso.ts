// Runs a step so that it can be cut off anywhere: what is about to be made is noted first, what was made right after.

import { ProvisionError } from '../provision-error';
import type { Contexto, Hecho, Paso } from './paso';

export async function runPaso(paso: Paso, contexto: Contexto): Promise<Hecho> {
  const { estado } = contexto;
  const found = await paso.find(contexto);
  if (found) {
    const { enCurso } = estado.value;
    const isOver = enCurso?.paso === paso.clave;
    estado.remember({ ...found.recuerda, ...(isOver ? { enCurso: undefined } : {}) });
    return found;
  }
  if (paso.intent)
    estado.remember({ enCurso: { paso: paso.clave, ...(await paso.intent(contexto)) } });
  try {
    const made = await paso.make(contexto);
    estado.remember({ ...made.recuerda, enCurso: undefined });
    return made;
  } catch (error) {
    const isSurelyUndone = error instanceof ProvisionError && error.outcome === 'noHecho';
    if (isSurelyUndone) estado.remember({ enCurso: undefined });
    throw error;
  }
}
