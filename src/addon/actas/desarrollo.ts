// The draft of the desarrollo of an acta, from the rows of the workbook. Read when it is asked for (aparte.ts).

import { desarrolloDe, type PuntoRedactado } from '../../domain/acta-desarrollo/desarrollo';
import { ACTIVIDAD_APROBAR } from '../../domain/aprobacion/acta-del-pam';
import { versionVigente } from '../../domain/aprobacion/version';
import { verCambiosDelPam } from '../aprobacion/ver';
import type { Libro } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import { UserError } from '../user-error';

export interface DesarrolloPedido {
  readonly actividad: number;
  /** YYYY-MM-DD, or '' */
  readonly fecha: string;
}

export function redactar({ actividad, fecha }: DesarrolloPedido): {
  readonly puntos: readonly PuntoRedactado[];
} {
  const libro = settledLibro();
  const cambios = actividad === ACTIVIDAD_APROBAR ? loQueCambio(libro) : [];
  return { puntos: desarrolloDe(actividad, { libro, fecha, cambios }) };
}

/** One line for all, and one for each; a bitácora that does not tell is told in the panel of the PAM, not in an acta. */
function loQueCambio(libro: Libro): readonly string[] {
  if (!versionVigente(libro)) return [];
  try {
    const { dicho, cambios } = verCambiosDelPam({});
    return [
      dicho,
      ...cambios.map(
        ({ clave, titulo, antes, despues, clase }) =>
          `- ${clave}, ${titulo}: ${antes || 'en blanco'} → ${despues || 'en blanco'} (${clase.toLowerCase()}).`,
      ),
    ];
  } catch (thrown) {
    if (thrown instanceof UserError) return [];
    throw thrown;
  }
}
