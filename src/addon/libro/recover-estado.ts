// The state of a workbook that lost its properties (a copy, an .xlsx without its sidecar), rebuilt
// from what its own tabs say: Parámetros and the bitácora.

import { cambiosLegibles } from '../../domain/bitacora';
import type { Cambio } from '../../domain/cambio';
import { esquemaByHojas } from '../../domain/migrations';
import { parametro } from '../../domain/parametros';
import { parseCuatrienio } from '../../domain/periodo';
import { columnsOf } from '../../domain/placed-columns';
import type { AnyRow, Valor } from '../../domain/register';
import { bitacora } from '../../domain/registers/bitacora';
import { parametros } from '../../domain/registers/parametros';
import { type AsientoEscrito, allAsientos } from '../commit/registro-bitacora';
import { readHoja } from '../sheet';
import type { Estado } from './estado';

type Ss = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** undefined when the workbook has no tabs of ours. One without its bitácora is ours all the same: its next entry tells that it is gone. */
export function recoverEstado(ss: Ss): Estado | undefined {
  const log = ss.getSheetByName(bitacora.title);
  if (!ss.getSheetByName(parametros.title)) return undefined;
  const filas = readHoja(ss, parametros, columnsOf(parametros)).filas;
  if (!filas.some(({ row }) => row.clave === 'cuatrienio')) return undefined;
  const cuatrienio = parametro(filas, 'cuatrienio');
  if (!parseCuatrienio(cuatrienio)) return undefined;
  const asientos = log ? allAsientos(log) : [];
  // What a commit that died left below the last seal is none.
  const last = asientos.filter(({ hash }) => hash !== '').pop();
  const cabeza = { numero: last?.ultimo ?? 0, hash: last?.hash ?? '' };
  return {
    esquema: esquemaByHojas((titulo) => ss.getSheetByName(titulo) !== null),
    cuatrienio,
    ...cabeza,
    consecutivos: consecutivosOf(asientos),
    hallado: cabeza,
  };
}

/** The highest number of each series that the log ever wrote. */
function consecutivosOf(asientos: readonly AsientoEscrito[]): { readonly [serie: string]: number } {
  const highest: { [serie: string]: number } = {};
  const note = (serie: string, number: number): void => {
    highest[serie] = Math.max(highest[serie] ?? 0, number);
  };
  const years = new Map<unknown, Valor | undefined>();
  for (const asiento of asientos) {
    const cargue = /^C-(\d+)$/.exec(asiento.cargue);
    if (cargue) note('cargue', Number(cargue[1]));
    for (const cambio of cambiosLegibles(asiento)) {
      const row = rowOf(cambio);
      const codigo = /^([A-Z]{2})-(\d+)$/.exec(String(row.codigo ?? ''));
      if (codigo?.[1]) note(codigo[1], Number(codigo[2]));
      if (asiento.registro !== 'actas') continue;
      // A borrador that becomes definitive gets its number in an entry that need not say the year again.
      const year = row.vigencia ?? years.get(row.codigo);
      years.set(row.codigo, year);
      if (typeof row.numero === 'number') note(`acta ${year ?? ''}`, row.numero);
    }
  }
  return highest;
}

/** What a change tells of its row, its código included. */
function rowOf(cambio: Cambio): AnyRow {
  if (cambio.cambio === 'crear') return cambio.row;
  const told = cambio.cambio === 'modificar' ? cambio.despues : cambio.antes;
  return { codigo: cambio.clave, ...told };
}
