// What the row of a year begins with: who answers for the acción and, from the year before, from where and with whom. The money, its
// paper and the conditions are of each year: copied, they would be facts that nobody looked at.

import type { AnyRow, RuleContext } from '../register';

/** Columns that hold from one year to the next. */
const SIGUEN = ['fuente', 'conQuien', 'responsable'] as const;

/** By the código of the acción. */
export function nuevasDe(
  libro: Pick<RuleContext, 'rows'>,
  vigencia: number,
): (accion: string) => AnyRow {
  const before = new Map(
    libro
      .rows('sostenibilidad')
      .filter(({ row }) => row.vigencia === vigencia - 1)
      .map(({ row }) => [row.accion, row]),
  );
  const plan = new Map(libro.rows('pam').map(({ row }) => [row.codigo, row]));
  return (accion) => {
    const last = before.get(accion) ?? {};
    const responsable = plan.get(accion)?.responsable;
    const kept = SIGUEN.flatMap((key) => (last[key] === undefined ? [] : [[key, last[key]]]));
    return {
      accion,
      vigencia,
      ...(responsable === undefined ? {} : { responsable }),
      ...Object.fromEntries(kept),
    };
  };
}

/** As the fields of a form. */
export function textosDeNuevas(
  libro: Pick<RuleContext, 'rows'>,
  vigencia: number,
): (accion: string) => { readonly [campo: string]: string } {
  const nueva = nuevasDe(libro, vigencia);
  return (accion) =>
    Object.fromEntries(Object.entries(nueva(accion)).map(([key, value]) => [key, `${value}`]));
}
