// The criteria that come written in the form: the rows that they are for the acción, and what takes the register there.

import { type Cambio, cambiosHacia } from '../../domain/cambio';
import { filasDeCriterios } from '../../domain/focalizacion/criterio';
import { type CriterioEscrito, escritoDe, leerEscrito } from '../../domain/focalizacion/escrito';
import { variablesDe } from '../../domain/focalizacion/variables';
import { type AnyRow, type Fila, keyOf } from '../../domain/register';
import { criterios as CRITERIOS } from '../../domain/registers/criterios';
import { UserError } from '../user-error';
import { type Rows, requireCual } from './leer';
import type { GuardarPedido } from './pedido';

interface Escritos {
  /** All the rows of Criterios with these in their place; undefined where they are as they were. */
  readonly filas: readonly Fila[] | undefined;
  readonly cambios: readonly Cambio[];
}

export function criteriosEscritos(rows: Rows, pedido: GuardarPedido): Escritos {
  const { criterios: asked } = pedido;
  if (!asked) return { filas: undefined, cambios: [] };
  const { vigencia, accion } = requireCual(rows, pedido);
  const all = rows.rows('criterios');
  const now = filasDeCriterios(
    all.map(({ row }) => row),
    vigencia,
    accion,
  );
  // Those of «todas» stay so while nobody changes them.
  if (sameAs(asked) === sameAs(now.map(escritoDe))) return { filas: undefined, cambios: [] };
  const wanted = asked.map((one): AnyRow => ({ vigencia, accion, ...requireRow(rows, one) }));
  requireOnce(wanted);
  const isOwn = ({ row }: Fila): boolean => row.vigencia === vigencia && row.accion === accion;
  const own = all.filter(isOwn).map(({ row }) => row);
  const before = new Map(own.map((row) => [row.variable, row]));
  const kept = new Set(wanted.map(({ variable }) => variable));
  return {
    filas: [...all.filter((fila) => !isOwn(fila)), ...wanted.map((row) => ({ fila: 0, row }))],
    cambios: [
      ...own
        .filter(({ variable }) => !kept.has(variable))
        .map(
          (antes): Cambio => ({
            registro: CRITERIOS.key,
            cambio: 'borrar',
            clave: keyOf(CRITERIOS, antes) ?? '',
            antes,
          }),
        ),
      ...wanted.flatMap((row) => cambiosHacia(CRITERIOS, before.get(row.variable), row)),
    ],
  };
}

/** The workbook as it will be. */
export const conCriterios = (rows: Rows, filas: readonly Fila[] | undefined): Rows =>
  filas
    ? {
        vigencias: rows.vigencias,
        rows: (registro) => (registro === CRITERIOS.key ? filas : rows.rows(registro)),
      }
    : rows;

const sameAs = (criterios: readonly CriterioEscrito[]): string =>
  JSON.stringify(criterios.map((one) => escritoDe(leerEscrito(one, () => true).row)));

function requireRow(rows: Rows, escrito: CriterioEscrito): AnyRow {
  const variables = variablesDe(rows.rows('datos').map(({ row }) => row));
  const { row, errores } = leerEscrito(escrito, (variable) =>
    variables.some((one) => one.variable === variable),
  );
  const [wrong] = Object.entries(errores);
  if (!wrong) return row;
  const label = CRITERIOS.columns[wrong[0] as keyof typeof CRITERIOS.columns].label;
  throw new UserError(
    `No se guardó: en el criterio «${escrito.variable || 'sin variable'}», ${label}: ${wrong[1]}`,
    'CRITERIOS',
  );
}

function requireOnce(wanted: readonly AnyRow[]): void {
  const seen = new Set<unknown>();
  for (const { variable } of wanted) {
    if (seen.has(variable))
      throw new UserError(
        `No se guardó: «${variable}» está en dos criterios; deje uno.`,
        'CRITERIOS',
      );
    seen.add(variable);
  }
}
