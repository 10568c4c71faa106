// One cell of the approved plan: what it says, what it should, of what class that change is, and whether it may be so.

import { type ClaseDeCambio, claseDeColumna } from '../../domain/aprobacion/clases';
import { decirValor } from '../../domain/aprobacion/valor';
import { versionVigente } from '../../domain/aprobacion/version';
import { errores } from '../../domain/mi-reporte';
import { quisoDecir } from '../../domain/parecido';
import { parseCelda } from '../../domain/parse';
import type { AnyRow, Fila, PlacedColumn, Valor } from '../../domain/register';
import type { CambioDelPamRow } from '../../domain/registers/cambios';
import { pam } from '../../domain/registers/pam';
import { readsAlike } from '../../domain/texto';
import { unidadesDe } from '../../domain/unidades';
import { validate } from '../../domain/validate';
import { UserError } from '../user-error';
import type { LibroDelPam } from './escribir';

export interface CeldaDelPlan {
  /** Código of the acción, as the PAM writes it. */
  readonly accion: string;
  readonly fila: Fila;
  readonly column: PlacedColumn;
  readonly valor: Valor | undefined;
  readonly clase: Exclude<ClaseDeCambio, 'Versión'>;
}

export function requireVigente(libro: LibroDelPam): CambioDelPamRow {
  const vigente = versionVigente(libro);
  if (vigente) return vigente;
  throw new UserError(
    'El PAM todavía no está aprobado en este libro: sus acciones se cambian en la hoja PAM, sin pedir nada.',
    'SIN_APROBAR',
  );
}

/** The columns of the plan that somebody writes. */
export const columnasDelPlan = (libro: Pick<LibroDelPam, 'columnas'>): readonly PlacedColumn[] =>
  libro.columnas(pam).filter(({ computed }) => !computed);

export const filaDelPlan = (libro: LibroDelPam, codigo: string): Fila | undefined =>
  libro.rows(pam.key).find(({ row }) => readsAlike(String(row.codigo ?? ''), codigo));

export function requireCelda(
  libro: LibroDelPam,
  asked: { readonly accion: string; readonly campo: string },
): CeldaDelPlan {
  const fila = filaDelPlan(libro, asked.accion);
  if (!fila)
    throw new UserError(
      `No hay una acción «${asked.accion}» en el PAM: revise su código.`,
      'ACCION',
    );
  const column = requireColumna(libro, asked.campo);
  const { key } = column;
  return {
    accion: String(fila.row.codigo),
    fila,
    column,
    valor: fila.row[key],
    clase: claseDeColumna(key),
  };
}

/** By its key or by its header. */
export function requireColumna(libro: LibroDelPam, campo: string): PlacedColumn {
  const columns = columnasDelPlan(libro);
  const column = columns.find(({ key, label }) => key === campo || readsAlike(label, campo));
  if (column) return column;
  const labels = columns.map(({ label }) => label);
  throw new UserError(
    `«${campo}» no es un campo del PAM.${quisoDecir(campo, labels)} Son: ${labels.join(', ')}.`,
    'CAMPO',
  );
}

/** What is typed, as its column reads it; a sentence where it cannot be, is the same, or is one that a rule refuses. */
export function requireNuevo(
  libro: LibroDelPam,
  celda: CeldaDelPlan,
  escrito: string,
): Valor | undefined {
  const { column, accion, valor, fila } = celda;
  const unidades = unidadesDe(pam, (registro) => libro.rows(registro));
  const unidad =
    typeof column.escala === 'object' ? unidades(column.escala, (key) => fila.row[key]) : undefined;
  const read = parseCelda(column, escrito.trim() || undefined, unidad);
  if ('error' in read) throw new UserError(`${column.label}: ${read.error.mensaje}`, 'VALOR');
  if (read.ok === valor)
    throw new UserError(
      `${column.label} de ${accion} ya dice ${decirValor(valor)}: no hay nada que cambiar.`,
      'VALOR',
    );
  if (read.ok === undefined && column.required)
    throw new UserError(`${column.label} no puede quedar en blanco: escriba su valor.`, 'VALOR');
  requireSinErrores(libro, celda, read.ok);
  return read.ok;
}

/** An error that the plan did not have is not brought into it. */
function requireSinErrores(
  libro: LibroDelPam,
  { fila, column }: CeldaDelPlan,
  valor: Valor | undefined,
): void {
  const rows = libro.rows(pam.key);
  const changed: AnyRow = { ...fila.row, [column.key]: valor };
  const after = rows.map((one) => (one.fila === fila.fila ? { ...one, row: changed } : one));
  const known = new Set(
    errores(validate(pam, rows, libro)).map(({ fila: line, mensaje }) => `${line} ${mensaje}`),
  );
  const [wrong] = errores(validate(pam, after, libro)).filter(
    ({ fila: line, mensaje }) => !known.has(`${line} ${mensaje}`),
  );
  if (wrong) throw new UserError(wrong.mensaje, 'VALOR');
}
