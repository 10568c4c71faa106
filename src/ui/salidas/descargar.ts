// The file of a salida, made in the page.

import {
  archivoDeSalida,
  csvDeSalida,
  extensionDe,
  hojaDeSalida,
} from '../../domain/salida/archivo';
import type { FormatoDeSalida } from '../../domain/salida/formatos';
import type { Tabla } from '../../domain/salida/tabla';
import { download, downloadMade } from '../kit/download';
import { lector } from '../kit/lector';

export async function descargar(
  nombre: string,
  tabla: Tabla,
  formato: FormatoDeSalida,
  hoy: string,
): Promise<void> {
  const archivo = archivoDeSalida(nombre, formato);
  if (extensionDe(formato) === '.csv')
    return download(archivo, csvDeSalida(tabla), 'text/csv;charset=utf-8');
  const { writeHojas } = await lector();
  downloadMade({
    nombre: archivo,
    bytes: await writeHojas([hojaDeSalida(nombre, tabla)], hoy),
  });
}
