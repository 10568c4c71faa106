// The estrategias and the metas of the Plan de Desarrollo as the PAM names them. Read when Fundamentos has something (aparte.ts).

import { ESTRATEGIA, PLAN_DE_DESARROLLO } from '../clases-de-fundamento';
import { groupBy } from '../group-by';
import { codigoCitado, codigosCitados } from '../parse/citas';
import type { Hallado, Rule } from '../register';

/** What the acciones name of an estrategia or of a meta of the Plan de Desarrollo: one that none does is told. */
export const citadaPorAlguna: Rule = (filas, context) => {
  const asking = filas.filter(
    ({ row }) =>
      row.codigo !== undefined &&
      (row.clase === ESTRATEGIA ||
        (row.clase === PLAN_DE_DESARROLLO && row.metaPlanDesarrollo !== undefined)),
  );
  const pam = asking.length === 0 ? [] : context.rows('pam').map(({ row }) => row);
  if (pam.length === 0) return [];
  const named = new Set(
    pam.flatMap(({ estrategia, responde }) =>
      [estrategia, responde].flatMap((text) => codigosCitados(text, 'FU')),
    ),
  );
  const metas = new Set(pam.map(({ metaPlanDesarrollo }) => metaPlanDesarrollo));
  return asking.flatMap(({ fila, row }): Hallado[] => {
    const isNamed = named.has(codigoCitado(row.codigo, 'FU'));
    if (row.clase === ESTRATEGIA && !isNamed) {
      const mensaje = `Ninguna acción es de la estrategia ${row.codigo}: escriba su código en «Estrategia» de las acciones que la desarrollan.`;
      const codigo = 'ESTRATEGIA_SIN_ACCION';
      return [{ fila, columna: 'codigo', codigo, severidad: 'advertencia', mensaje }];
    }
    if (row.clase === PLAN_DE_DESARROLLO && !isNamed && !metas.has(row.metaPlanDesarrollo)) {
      const mensaje = `Ninguna acción aporta a la meta «${row.metaPlanDesarrollo}»: escójala en «Meta del Plan de Desarrollo» de las acciones que aportan a ella.`;
      const codigo = 'META_SIN_ACCION';
      return [{ fila, columna: 'metaPlanDesarrollo', codigo, severidad: 'advertencia', mensaje }];
    }
    return [];
  });
};

/** The list of metas is that of the referentes of the Plan de Desarrollo, each once. */
export const metasDelPlanDeDesarrollo: Rule = (filas) => {
  const withMeta = filas.filter(({ row }) => row.metaPlanDesarrollo !== undefined);
  const said = (codigo: string, fila: number, mensaje: string): Hallado => ({
    fila,
    columna: 'metaPlanDesarrollo',
    codigo,
    severidad: 'advertencia',
    mensaje,
  });
  const odd = withMeta
    .filter(({ row }) => row.clase !== undefined && row.clase !== PLAN_DE_DESARROLLO)
    .map(({ fila, row }) =>
      said(
        'META_DE_OTRA_CLASE',
        fila,
        `Las metas del Plan de Desarrollo son de sus referentes, y ${row.codigo ?? 'esta fila'} es «${row.clase}»: escriba la meta en una fila de clase «${PLAN_DE_DESARROLLO}».`,
      ),
    );
  const twice = [...groupBy(withMeta, ({ row }) => row.metaPlanDesarrollo).values()].flatMap(
    ([first, ...others]) =>
      others.map(({ fila, row }) =>
        said(
          'META_REPETIDA',
          fila,
          `La meta «${row.metaPlanDesarrollo}» ya está en la fila ${first?.fila}: déjela en una sola.`,
        ),
      ),
  );
  return [...odd, ...twice];
};
