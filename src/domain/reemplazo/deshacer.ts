// Taking a replacement back: the acciones of the approved plan with it, as long as no other version was approved. What of it stays is
// still accounted for in Control de cambios, and whoever came stays in Equipo while something names them.

import { CLASE_DE_COLUMNA } from '../aprobacion/clases';
import { isVersion } from '../aprobacion/version';
import { type Asiento, cambiosOf } from '../bitacora';
import { type Cambio, claveOfCambio } from '../cambio';
import type { ClosedSince, RowsOf } from '../closed-since';
import type { Conservada, Deshacer } from '../deshacer';
import { enumerar } from '../redaccion';
import { cambios as CAMBIOS } from '../registers/cambios';
import { equipo } from '../registers/equipo';
import { pam } from '../registers/pam';
import { readsAlike } from '../texto';
import { OPERACION_DE_REEMPLAZO } from './operacion';
import { CON_PERSONAS, columnasDePersona } from './plan';

export const isReemplazo = (operacion: string): boolean =>
  operacion.startsWith(OPERACION_DE_REEMPLAZO);

/** Who answers for an acción of the plan, and nothing else of it. */
export const isAdministrativo = (cambio: Cambio): boolean =>
  cambio.registro === pam.key &&
  cambio.cambio === 'modificar' &&
  Object.keys(cambio.despues).every(
    (key) => (CLASE_DE_COLUMNA as { readonly [key: string]: string })[key] === 'Administrativo',
  );

/** What is closed since then, of a replacement whose entries are these. */
export function closedSinceReemplazo(
  { objecion, isOwn }: ClosedSince,
  since: readonly Asiento[],
): ClosedSince {
  const isSameVersion = !since
    .flatMap(cambiosOf)
    .some(
      (cambio) =>
        cambio.registro === CAMBIOS.key && cambio.cambio === 'crear' && isVersion(cambio.row),
    );
  const opens = (cambio: Cambio): boolean => isSameVersion && isAdministrativo(cambio);
  return {
    objecion: (cambio) => (opens(cambio) ? undefined : objecion(cambio)),
    isOwn: (cambio) => opens(cambio) || isOwn(cambio),
  };
}

/** What is undone of it, but for what the rest of the workbook still needs. */
export function conservaLoNombrado({ cambios, conservadas }: Deshacer, rowsOf: RowsOf): Deshacer {
  const kept: Conservada[] = [];
  const keep = (registro: string, clave: string, motivo: string): false => {
    kept.push({ registro, clave, motivo });
    return false;
  };
  const acciones = new Set(
    conservadas.flatMap(({ registro, clave }) => (registro === pam.key ? clave : [])),
  );
  const undone = cambios.filter((cambio) => {
    if (cambio.cambio !== 'borrar') return true;
    const { registro, clave, antes } = cambio;
    if (registro === CAMBIOS.key && acciones.has(`${antes.accion}`))
      return keep(registro, clave, `Da cuenta de ${antes.accion}, que se conserva.`);
    if (registro !== equipo.key) return true;
    const where = dondeSeNombra(clave, cambios, rowsOf);
    return (
      where.length === 0 ||
      keep(registro, clave, `Sigue en Equipo, porque hay filas a su nombre: ${where.join('; ')}.`)
    );
  });
  return { cambios: undone, conservadas: [...conservadas, ...kept] };
}

const MOST_NAMED = 5;

/** "A12 y A15 en PAM": where somebody is named once these changes are done. */
function dondeSeNombra(
  nombre: string,
  cambios: readonly Cambio[],
  rowsOf: RowsOf,
): readonly string[] {
  return CON_PERSONAS.flatMap((register) => {
    const columns = columnasDePersona(register);
    const changed = new Map(
      cambios.flatMap((cambio) =>
        cambio.registro === register.key ? [[claveOfCambio(register, cambio), cambio]] : [],
      ),
    );
    const claves = [...rowsOf(register.key)].flatMap(([clave, row]) => {
      const cambio = changed.get(clave);
      if (cambio?.cambio === 'borrar') return [];
      const now = cambio?.cambio === 'modificar' ? { ...row, ...cambio.despues } : row;
      return columns.some((key) => readsAlike(`${now[key] ?? ''}`, nombre)) ? clave : [];
    });
    return claves.length === 0 ? [] : `${enumerar(claves, MOST_NAMED)} en ${register.title}`;
  });
}
