// Who receives what in a year: institutions by acciones, as it was decided, with what each of both counts.

import type { RuleContext } from '../register';
import type { FocalizacionRow } from '../registers/focalizacion';
import type { IedRow } from '../registers/ied';
import type { PamRow } from '../registers/pam';

export interface AccionDeLaMatriz {
  readonly codigo: string;
  readonly titulo: string;
  /** How many institutions it chose; null while its choice is not saved. */
  readonly seleccionadas: number | null;
  readonly congelada: boolean;
}
export interface IedDeLaMatriz {
  readonly codigoDane: string;
  readonly nombre: string;
  readonly localidad: string;
  /** Those that chose it, in the order of the PAM. */
  readonly acciones: readonly string[];
}
export interface MatrizDeFocalizacion {
  readonly vigencia: number;
  /** Of alcance «IED focalizadas». */
  readonly acciones: readonly AccionDeLaMatriz[];
  /** Active, or chosen. */
  readonly ied: readonly IedDeLaMatriz[];
  /** Names of the active ones that no acción chose. */
  readonly sinNinguna: readonly string[];
}

export function matrizDe(
  context: Pick<RuleContext, 'rows'>,
  vigencia: number,
): MatrizDeFocalizacion {
  const rows = context
    .rows('focalizacion')
    .map(({ row }) => row as FocalizacionRow)
    .filter((row) => row.vigencia === vigencia);
  const saved = new Set(rows.map(({ accion }) => accion));
  const chosen = new Map<string, Set<string>>();
  for (const { accion, ied, final } of rows)
    if (accion && ied && final === 'Seleccionada')
      chosen.set(ied, (chosen.get(ied) ?? new Set()).add(accion));
  const frozen = new Set(
    context
      .rows('cupos')
      .flatMap(({ row }) => (row.vigencia === vigencia && row.congeladoEl ? [row.accion] : [])),
  );
  const acciones = context.rows('pam').flatMap(({ row }): readonly AccionDeLaMatriz[] => {
    const { codigo, accion = '', alcance } = row as PamRow;
    if (!codigo || (alcance !== 'IED focalizadas' && !saved.has(codigo))) return [];
    const count = [...chosen.values()].filter((own) => own.has(codigo)).length;
    return [
      {
        codigo,
        titulo: accion,
        seleccionadas: saved.has(codigo) ? count : null,
        congelada: frozen.has(codigo),
      },
    ];
  });
  const all = context.rows('ied').map(({ row }) => row as IedRow);
  const ied = all.flatMap(({ codigoDane, nombre = '', localidad = '', activa }) => {
    const own = codigoDane === undefined ? undefined : chosen.get(codigoDane);
    if (codigoDane === undefined || (activa === false && !own)) return [];
    const received = acciones.flatMap(({ codigo }) => (own?.has(codigo) ? [codigo] : []));
    return [{ codigoDane, nombre, localidad: `${localidad}`, acciones: received }];
  });
  return {
    vigencia,
    acciones,
    ied,
    sinNinguna: ied.flatMap((one) => (one.acciones.length === 0 ? one.nombre : [])),
  };
}
