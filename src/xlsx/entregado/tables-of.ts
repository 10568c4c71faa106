// A file that somebody brings, with the cells of its sheets for a load, in Node and in a page alike. What they mean is for the domain to
// say.

import type { HojaEntregada } from '../../domain/cargue/archivo';
import { csvTable } from '../../terminal/csv-table';
import { type Codificacion, decodeText } from '../../terminal/decode-text';
import { fileKind } from '../../terminal/file-kind';
import { refuseLargeTable, type TableSize } from '../../terminal/table-limits';
import { UserError } from '../../terminal/user-error';
import { entregadoSheets } from '../entregado-sheets';
import { squared } from '../squared-hoja';
import { mendedHoja } from './mended-hoja';
import { odsSheets } from './ods-sheets';

/** The sheets of a file with something in them; a UserError says what is wrong with the file. */
export async function tablesOf(
  bytes: Uint8Array,
  file: string,
  codificacion?: Codificacion,
): Promise<readonly HojaEntregada[]> {
  const hojas = (await sheetsOf(bytes, file, codificacion)).filter(({ celdas }) =>
    hasContent(celdas),
  );
  refuseLargeTable(sizeOf(hojas), file);
  if (hojas.length > 0) return hojas.map(mendedHoja);
  throw new UserError(`El archivo «${file}» está vacío.`);
}

async function sheetsOf(
  bytes: Uint8Array,
  file: string,
  codificacion: Codificacion | undefined,
): Promise<readonly HojaEntregada[]> {
  switch (fileKind(bytes, file)) {
    case 'texto': {
      const { text, nota } = decodeText(bytes, file, codificacion);
      return [{ nombre: '', celdas: csvTable(text), ...(nota !== undefined && { notas: [nota] }) }];
    }
    case 'xlsx':
      return (await entregadoSheets(bytes, file)).map(squared);
    case 'ods':
      return odsSheets(bytes, file).map(squared);
  }
}

/** What the sheets hold together; the widest says how many columns. */
function sizeOf(hojas: readonly HojaEntregada[]): TableSize {
  let [filas, celdas, columnas, letras] = [0, 0, 0, 0];
  for (const line of hojas.flatMap((hoja) => hoja.celdas)) {
    let inLine = 0;
    for (const celda of line) {
      if (celda === '') continue;
      inLine += 1;
      if (typeof celda === 'string') letras += celda.length;
    }
    celdas += inLine;
    if (inLine > 0) filas += 1;
    columnas = Math.max(columnas, line.length);
  }
  return { filas, celdas, columnas, letras };
}

const hasContent = (celdas: HojaEntregada['celdas']): boolean =>
  celdas.some((line) => line.some((celda) => celda !== ''));
