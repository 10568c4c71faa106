// Changes to the approved plan that an operation makes by itself with its own reason (whoever answers for an acción is replaced): the rows
// of Control de cambios that account for them, as if each had been asked for in its panel.

import { claseDeColumna } from '../../domain/aprobacion/clases';
import { versionVigente } from '../../domain/aprobacion/version';
import type { Cambio } from '../../domain/cambio';
import { cambios as CAMBIOS } from '../../domain/registers/cambios';
import { pam } from '../../domain/registers/pam';
import type { Identidad } from '../identidad';
import { aplicado, filaDelCambio } from './cambiar';
import { columnasDelPlan } from './celda';
import { creado, type LibroDelPam, personaDe } from './escribir';

/** Nothing where the plan is not approved. */
export function anotadosPorSuMotivo(
  libro: LibroDelPam,
  cambios: readonly Cambio[],
  { quien, identidad }: Pick<Identidad, 'quien' | 'identidad'>,
  motivo: string,
): readonly Cambio[] {
  const vigente = versionVigente(libro);
  if (!vigente) return [];
  const persona = personaDe(libro, quien, identidad);
  const ahora = aplicado(persona);
  return cambios.flatMap((cambio) => {
    if (cambio.registro !== pam.key || cambio.cambio !== 'modificar') return [];
    const { clave, antes, despues } = cambio;
    return columnasDelPlan(libro)
      .filter(({ key }) => key in despues)
      .map((column) =>
        creado(CAMBIOS.key, {
          version: vigente.version,
          motivo,
          solicito: persona.nombre,
          solicitadoEl: persona.hoy,
          ...filaDelCambio(
            {
              accion: clave,
              campo: column.key,
              titulo: column.label,
              valor: antes[column.key],
              clase: claseDeColumna(column.key),
            },
            despues[column.key],
          ),
          ...ahora,
        }),
      );
  });
}
