// What to say of a book that is lent, is the copy of a lent one or is one of practice, whoever opens it.

import { AVISO_DE_PRACTICA, isPractica } from '../domain/es-practica';
import { matchHeaders } from '../domain/match-headers';
import { parametro } from '../domain/parametros';
import { columnsOf } from '../domain/placed-columns';
import { avisoDePrestamo } from '../domain/prestamo';
import { readFilas, renglonesDesde } from '../domain/read-filas';
import { parametros } from '../domain/registers/parametros';
import { lastContent } from '../emulator/workbook/cells';
import type { SheetData, WorkbookData } from '../emulator/workbook/workbook';
import { rememberedState } from './file/remembered-state';

/** '' while the book is the office's own, whole in one place. */
export function loanNotice(data: WorkbookData): string {
  const lent = rememberedState(data)?.prestamo;
  if (lent) return avisoDePrestamo({ a: lent.a, desde: lent.desde, lado: 'original' });
  const sheet = Object.values(data.sheets).find(({ name }) => name === parametros.title);
  const [header = [], ...lines] = sheet ? linesOf(sheet) : [];
  const columns = columnsOf(parametros);
  const match = matchHeaders(columns, header);
  const { filas } = readFilas(parametros, columns, match, renglonesDesde(2, lines));
  if (isPractica(parametro(filas, 'entidad'))) return AVISO_DE_PRACTICA;
  const a = parametro(filas, 'prestado_a');
  const desde = parametro(filas, 'prestado_desde');
  return a && desde ? avisoDePrestamo({ a, desde, lado: 'copia' }) : '';
}

const linesOf = (sheet: SheetData) => {
  const { row, column } = lastContent(sheet);
  return Array.from({ length: row + 1 }, (_, r) =>
    Array.from({ length: column + 1 }, (_, c) => sheet.cellData[r]?.[c]?.v ?? undefined),
  );
};
