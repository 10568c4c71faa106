// With what the plan is sustained in each year of the cuatrienio, as the PAM prints it.

import { type Sostenibilidad, sostenibilidadDe } from '../../domain/sostenibilidad/sostenibilidad';
import type { Plan } from '../del-plan/leer';
import { condicionesEscritas, fuentesPorAno } from '../del-plan/recursos';
import type { PamDatos } from './marcadores';

export const sostenibilidadPorAno = ({ filas, libro }: Plan): readonly Sostenibilidad[] =>
  libro.vigencias.map((vigencia) => sostenibilidadDe(filas, vigencia));

/** The years whose gaps somebody can still close: the one under way, and those to come that somebody began to write. */
export function anosPorSostener(
  { libro }: Plan,
  anos: readonly Sostenibilidad[],
): readonly Sostenibilidad[] {
  const today = Number(libro.hoy.slice(0, 4));
  const [first = today] = libro.vigencias;
  const current = Math.max(today, first);
  return anos.filter(
    ({ vigencia, filas }) => vigencia === current || (vigencia > current && filas > 0),
  );
}

export function sostenibilidad(
  anos: readonly Sostenibilidad[],
): Pick<PamDatos, 'hayRecursos' | 'fuentes' | 'vigencias'> {
  const written = anos.filter(({ filas }) => filas > 0);
  return {
    hayRecursos: written.length > 0,
    fuentes: fuentesPorAno(anos),
    vigencias: written.map((one) => ({
      vigencia: String(one.vigencia),
      condiciones: condicionesEscritas(one),
    })),
  };
}
