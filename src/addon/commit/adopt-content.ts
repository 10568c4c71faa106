// The content of a workbook replaced by a copy in which people went on working: its properties are of before, so that
// what they say is taken again from the content. Call it under the lock.

import { type Estado, readEstado, writeEstado } from '../libro/estado';
import { recoverEstado } from '../libro/recover-estado';
import { UserError } from '../user-error';
import { checkChain } from './chain';
import { type AsientoEscrito, allAsientos, bitacoraSheet } from './registro-bitacora';

export interface Adopted {
  /** Entries that this workbook did not know. */
  readonly nuevos: readonly AsientoEscrito[];
  /** How many of them do not follow from the ones before. */
  readonly alterados: number;
}

/**
 * Goes on from the content as it stands. It must contain the head that the copy took along, or else there are entries
 * here that it lacks: `anyway` takes it all the same.
 */
export function adoptContent(operacion: string, anyway: boolean): Adopted {
  const ss = SpreadsheetApp.getActive();
  const recovered = recoverEstado(ss);
  if (!recovered) {
    throw new UserError(
      'Lo que se importó no es un libro PAM. Deshaga la importación con Archivo › Historial de versiones e importe el archivo del libro.',
      'SIN_PREPARAR',
    );
  }
  const known = readEstado();
  const before = known ?? recovered;
  const asientos = allAsientos(bitacoraSheet(ss)).filter(({ numero }) => numero > 0);
  const { hash, sellosDesde } = before.prestamo ?? before;
  const head = asientos.findIndex((asiento) => asiento.hash === hash && hash !== '');
  const isOurs = head >= 0 || hash === '';
  if (!isOurs && !anyway) refuseOther();
  const nuevos = asientos.slice(head + 1);
  if (isOurs && nuevos.length === 0) refuseUnchanged();
  const cadena = checkChain(nuevos, isOurs ? { previo: hash, sellosDesde } : { previo: '' });
  const alterados = cadena.rotos.length;
  const { numero, hash: final } = recovered;
  const conocida = known && { numero: known.numero, hash: known.hash };
  writeEstado({
    ...merged(before, recovered, isOurs),
    sellosDesde: cadena.sellosDesde,
    hallado: { numero, hash: final, operacion, alterados, ...(conocida && { conocida }) },
  });
  return { nuevos, alterados };
}

/** The head is that of the content; a number once given, here or in the copy, is not given again. */
function merged(before: Estado, recovered: Estado, isOurs: boolean): Estado {
  const series = [
    ...Object.entries(before.consecutivos),
    ...Object.entries(recovered.consecutivos),
  ];
  const consecutivos: { [serie: string]: number } = {};
  for (const [serie, number] of series)
    consecutivos[serie] = Math.max(consecutivos[serie] ?? 0, number);
  const { prestamo, cuarentena, trabajos, porAnotar } = before;
  return {
    ...recovered,
    consecutivos,
    prestamo,
    porAnotar,
    ...(isOurs && { cuarentena, trabajos }),
  };
}

function refuseOther(): never {
  throw new UserError(
    'Lo que se importó no es la copia de este libro, o aquí se guardó algo después de llevársela: le faltan asientos de la bitácora de este libro. No se cambió nada. Para volver a lo que había, use Archivo › Historial de versiones.',
    'OTRA_COPIA',
  );
}

function refuseUnchanged(): never {
  throw new UserError(
    'El libro no trae nada nuevo en su bitácora: todavía no se ha importado la copia, o no se guardó nada en ella. Impórtela con Archivo › Importar › Subir › Reemplazar hoja de cálculo; si no hay nada que traer, cancele el préstamo.',
    'SIN_CAMBIOS',
  );
}
