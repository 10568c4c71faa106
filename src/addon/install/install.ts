// Prepares a workbook, or repairs it: what is missing is made, what is there is kept (rows, columns and
// tabs of the office's own included). Running it twice changes nothing.

import { ESQUEMA } from '../../domain/migrations';
import { parseCuatrienio } from '../../domain/periodo';
import { isTyped } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import { startBlankSombras, startSombras } from '../auditoria/start-sombras';
import { type Estado, readEstado, writeEstado } from '../libro/estado';
import { Libro, ZONA } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { recoverEstado } from '../libro/recover-estado';
import { UserError } from '../user-error';
import { refreshVistas } from '../vistas/refresh';
import { completeTabs } from './complete';
import { applyEtapa } from './etapa';
import { seedRows } from './seeds';
import { dropBlank } from './sheets';

export const LOCALE = 'es_CO';
const CUATRIENIO = '2024-2027';

export interface Instalado {
  readonly cuatrienio: string;
  readonly hojasNuevas: readonly string[];
  /** "Alcance (PAM)" */
  readonly columnasNuevas: readonly string[];
}

/** Makes every tab and seeds the configuration; `cuatrienio` only counts in a new workbook. */
export function install({ cuatrienio }: { cuatrienio?: string | undefined }): Instalado {
  const ss = SpreadsheetApp.getActive();
  if (ss.getSpreadsheetTimeZone() !== ZONA) ss.setSpreadsheetTimeZone(ZONA);
  if (ss.getSpreadsheetLocale() !== LOCALE) ss.setSpreadsheetLocale(LOCALE);
  const estado = readEstado() ?? recoverEstado(ss) ?? newEstado(cuatrienio ?? CUATRIENIO);
  writeEstado(estado);
  const libro = new Libro(estado);
  const { registros, hojas, columnas } = completeTabs(libro);
  if (estado.numero === 0) {
    startSombras(
      libro,
      REGISTERS.filter(isTyped).filter((register) => !registros.includes(register)),
    );
    startBlankSombras(libro, registros);
  }
  seedRows(libro);
  if (hojas.length > 0) dropBlank(ss);
  const ready = openLibro();
  applyEtapa(ready, hojas);
  refreshVistas(ready);
  SpreadsheetApp.flush();
  return { cuatrienio: estado.cuatrienio, hojasNuevas: hojas, columnasNuevas: columnas };
}

function newEstado(cuatrienio: string): Estado {
  if (!parseCuatrienio(cuatrienio)) {
    throw new UserError(
      `«${cuatrienio}» no es un cuatrienio. Escriba el primer y el último año, por ejemplo 2024-2027.`,
      'CUATRIENIO',
    );
  }
  return { esquema: ESQUEMA, cuatrienio, numero: 0, hash: '', consecutivos: {} };
}
