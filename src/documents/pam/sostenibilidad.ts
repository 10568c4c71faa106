// With what the plan is sustained in each year of the cuatrienio, as the PAM prints it.

import { dinero } from '../../domain/redaccion';
import { type Sostenibilidad, sostenibilidadDe } from '../../domain/sostenibilidad/sostenibilidad';
import type { Plan } from '../del-plan/leer';
import { condicionesEscritas } from '../del-plan/recursos';
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
  { libro }: Plan,
  anos: readonly Sostenibilidad[],
): Pick<PamDatos, 'hayRecursos' | 'fuentes' | 'vigencias'> {
  const written = anos.filter(({ filas }) => filas > 0);
  const names = [
    ...new Set(anos.flatMap(({ porFuente }) => porFuente.map(({ fuente }) => fuente))),
  ];
  const line = (
    fuente: string,
    montoOf: (one: Sostenibilidad) => number,
  ): PamDatos['fuentes'][number] => {
    const montos = anos.map(montoOf);
    const [monto1 = '', monto2 = '', monto3 = '', monto4 = ''] = libro.vigencias.map((_, i) =>
      (anos[i]?.filas ?? 0) === 0 ? '—' : dinero(montos[i] ?? 0),
    );
    const total = dinero(montos.reduce((sum, one) => sum + one, 0));
    return { fuente, monto1, monto2, monto3, monto4, total };
  };
  return {
    hayRecursos: written.length > 0,
    fuentes: [
      ...names.map((fuente) =>
        line(fuente, ({ porFuente }) => porFuente.find((one) => one.fuente === fuente)?.monto ?? 0),
      ),
      line('Total', ({ monto }) => monto),
    ],
    vigencias: written.map((one) => ({
      vigencia: String(one.vigencia),
      condiciones: condicionesEscritas(one),
    })),
  };
}
