// The state of a workbook that lost its properties (a copy, an .xlsx without its sidecar), rebuilt
// from what its own tabs say: Parámetros and the bitácora.

import { cambiosOf } from '../../domain/bitacora';
import { parseCuatrienio } from '../../domain/periodo';
import { bitacora } from '../../domain/registers/bitacora';
import { parametros } from '../../domain/registers/parametros';
import { ESQUEMA, type Estado } from './estado';
import { type AsientoEscrito, allAsientos } from './registro-bitacora';

type Ss = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** undefined when the workbook has no tabs of ours. */
export function recoverEstado(ss: Ss): Estado | undefined {
  const log = ss.getSheetByName(bitacora.title);
  const settings = ss.getSheetByName(parametros.title);
  if (!log || !settings) return undefined;
  const cuatrienio = settings
    .getDataRange()
    .getDisplayValues()
    .find(([clave]) => clave === 'cuatrienio')?.[1];
  if (!cuatrienio || !parseCuatrienio(cuatrienio)) return undefined;
  const asientos = allAsientos(log);
  const last = asientos[asientos.length - 1];
  return {
    esquema: ESQUEMA,
    cuatrienio,
    numero: last?.numero ?? 0,
    hash: last?.hash ?? '',
    consecutivos: consecutivosOf(asientos),
  };
}

/** The highest number of each series that the log ever wrote. */
function consecutivosOf(asientos: readonly AsientoEscrito[]): { readonly [serie: string]: number } {
  const highest: { [serie: string]: number } = {};
  const note = (serie: string, number: number): void => {
    highest[serie] = Math.max(highest[serie] ?? 0, number);
  };
  for (const asiento of asientos) {
    const cargue = /^C-(\d+)$/.exec(asiento.cargue);
    if (cargue) note('cargue', Number(cargue[1]));
    for (const cambio of cambiosOf(asiento)) {
      const row =
        cambio.cambio === 'crear'
          ? cambio.row
          : cambio.cambio === 'modificar'
            ? cambio.despues
            : cambio.antes;
      const codigo = /^([A-Z]{2})-(\d+)$/.exec(String(row.codigo ?? ''));
      if (codigo?.[1]) note(codigo[1], Number(codigo[2]));
      if (asiento.registro === 'actas' && typeof row.numero === 'number') {
        note(`acta ${row.vigencia ?? ''}`, row.numero);
      }
    }
  }
  return highest;
}
