// One cell of the approved plan: what it says, what it should, of what class that change is, and whether it may be so.

import { type ClaseDeCambio, claseDeColumna } from '../../domain/aprobacion/clases';
import {
  campoDeTrimestre,
  PROGRAMADO,
  tituloDeTrimestre,
  trimestreDelCampo,
  trimestresDe,
} from '../../domain/aprobacion/programado';
import { decirValor } from '../../domain/aprobacion/valor';
import { versionVigente } from '../../domain/aprobacion/version';
import type { Cambio } from '../../domain/cambio';
import { errores } from '../../domain/mi-reporte';
import { quisoDecir } from '../../domain/parecido';
import { parseCelda } from '../../domain/parse';
import { type Corte, formatCorte } from '../../domain/periodo';
import {
  type AnyRow,
  type Fila,
  keyOf,
  type PlacedColumn,
  type Register,
  type Valor,
} from '../../domain/register';
import type { CambioDelPamRow } from '../../domain/registers/cambios';
import { pam } from '../../domain/registers/pam';
import { seguimiento } from '../../domain/registers/seguimiento';
import { readsAlike } from '../../domain/texto';
import { unidadesDe } from '../../domain/unidades';
import { validate } from '../../domain/validate';
import { UserError } from '../user-error';
import { type LibroDelPam, modificado } from './escribir';

/** A field of the plan: a column of the PAM, or what is programmed in a quarter of an acción. */
export interface CampoDelPlan {
  /** As Control de cambios names it, and as people read it. */
  readonly campo: string;
  readonly titulo: string;
  /** The register that has it, and in which column. */
  readonly register: Register;
  readonly column: PlacedColumn;
  /** The quarter, where it is what is programmed in one. */
  readonly corte?: Corte;
}
export interface CeldaDelPlan extends CampoDelPlan {
  /** Código of the acción, as the PAM writes it. */
  readonly accion: string;
  /** Its row in its register, and the key of it. */
  readonly fila: Fila;
  readonly clave: string;
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

/** The fields of the plan that somebody writes: those of the PAM, and each quarter of the cuatrienio. */
export const camposDelPlan = (
  libro: Pick<LibroDelPam, 'columnas' | 'vigencias'>,
): readonly CampoDelPlan[] => [
  ...columnasDelPlan(libro).map((column) => deColumna(column)),
  ...trimestresDe(libro.vigencias).flatMap((corte) => deTrimestre(libro, corte) ?? []),
];

const deColumna = (column: PlacedColumn): CampoDelPlan => ({
  campo: column.key,
  titulo: column.label,
  register: pam,
  column,
});

function deTrimestre(
  libro: Pick<LibroDelPam, 'columnas' | 'vigencias'>,
  corte: Corte,
): CampoDelPlan | undefined {
  const column = libro.columnas(seguimiento).find(({ key }) => key === PROGRAMADO);
  if (!column || !libro.vigencias.includes(corte.vigencia)) return undefined;
  return {
    campo: campoDeTrimestre(corte),
    titulo: tituloDeTrimestre(corte),
    register: seguimiento,
    column,
    corte,
  };
}

export function requireCelda(
  libro: LibroDelPam,
  asked: { readonly accion: string; readonly campo: string },
): CeldaDelPlan {
  const delPam = filaDelPlan(libro, asked.accion);
  if (!delPam)
    throw new UserError(
      `No hay una acción «${asked.accion}» en el PAM: revise su código.`,
      'ACCION',
    );
  const campo = requireCampo(libro, asked.campo);
  const accion = String(delPam.row.codigo);
  const fila = campo.corte ? requireProgramado(libro, accion, campo.corte) : delPam;
  return {
    ...campo,
    accion,
    fila,
    clave: keyOf(campo.register, fila.row) ?? accion,
    valor: fila.row[campo.column.key],
    clase: claseDeColumna(campo.campo),
  };
}

/** The row of a quarter in Seguimiento. */
export const filaDelTrimestre = (
  libro: LibroDelPam,
  accion: string,
  { vigencia, trimestre }: Corte,
): Fila | undefined =>
  libro
    .rows(seguimiento.key)
    .find(
      ({ row }) =>
        row.accion === accion && row.vigencia === vigencia && row.trimestre === trimestre,
    );

/** Of a quarter that has something programmed: one that has nothing asks for nothing. */
function requireProgramado(libro: LibroDelPam, accion: string, corte: Corte): Fila {
  const fila = filaDelTrimestre(libro, accion, corte);
  if (fila?.row.programado !== undefined) return fila;
  throw new UserError(
    `${accion} no tiene nada programado en ${formatCorte(corte)}: lo que se programa por primera vez se escribe en la hoja Seguimiento, sin pedir nada.`,
    'CAMPO',
  );
}

/** By its key or by its header. */
export function requireCampo(libro: LibroDelPam, campo: string): CampoDelPlan {
  const corte = trimestreDelCampo(campo);
  const delTrimestre = corte && deTrimestre(libro, corte);
  if (delTrimestre) return delTrimestre;
  const columns = columnasDelPlan(libro);
  const column = columns.find(({ key, label }) => key === campo || readsAlike(label, campo));
  if (column) return deColumna(column);
  const [first] = trimestresDe(libro.vigencias);
  const labels = [
    ...columns.map(({ label }) => label),
    ...(first ? [tituloDeTrimestre(first)] : []),
  ];
  throw new UserError(
    `«${campo}» no es un campo del PAM.${quisoDecir(campo, labels)} Son: ${labels.join(', ')}, y así cada trimestre.`,
    'CAMPO',
  );
}

/** A cell of the plan says otherwise; one whose row is closed for a reason of its own, as a quarter closed for good, is left to it. */
export function enCeldaDelPlan(
  libro: LibroDelPam,
  { register, clave, fila, column }: Pick<CeldaDelPlan, 'register' | 'clave' | 'fila' | 'column'>,
  valor: Valor | undefined,
): readonly Cambio[] {
  const against = register === pam ? undefined : seguimiento.cierra(libro).fila(fila.row);
  if (against) throw new UserError(against, 'FILA_CERRADA');
  return modificado(register.key, clave, fila.row, { [column.key]: valor });
}

/** What is typed, as its column reads it; a sentence where it cannot be, is the same, or is one that a rule refuses. */
export function requireNuevo(
  libro: LibroDelPam,
  celda: CeldaDelPlan,
  escrito: string,
): Valor | undefined {
  const { column, titulo, register, accion, valor, fila } = celda;
  const unidades = unidadesDe(register, (registro) => libro.rows(registro));
  const unidad =
    typeof column.escala === 'object' ? unidades(column.escala, (key) => fila.row[key]) : undefined;
  const isRequired = column.required === true || celda.corte !== undefined;
  const read = parseCelda(
    { ...column, ...(isRequired && { required: true }) },
    escrito.trim() || undefined,
    unidad,
  );
  if ('error' in read) throw new UserError(`${titulo}: ${read.error.mensaje}`, 'VALOR');
  if (read.ok === valor)
    throw new UserError(
      `${titulo} de ${accion} ya dice ${decirValor(valor)}: no hay nada que cambiar.`,
      'VALOR',
    );
  if (read.ok === undefined && isRequired)
    throw new UserError(
      `${titulo} no puede quedar en blanco: escriba su valor${celda.corte ? '; NP si ya no se programa nada' : ''}.`,
      'VALOR',
    );
  requireSinErrores(libro, celda, read.ok);
  return read.ok;
}

/** An error that the plan did not have is not brought into it. */
function requireSinErrores(
  libro: LibroDelPam,
  { fila, column, register, accion }: CeldaDelPlan,
  valor: Valor | undefined,
): void {
  // What a quarter has programmed is judged beside the others of its acción.
  const rows = libro
    .rows(register.key)
    .filter(({ row }) => register === pam || row.accion === accion);
  const changed: AnyRow = { ...fila.row, [column.key]: valor };
  const after = rows.map((one) => (one.fila === fila.fila ? { ...one, row: changed } : one));
  const known = new Set(
    errores(validate(register, rows, libro)).map(({ fila: line, mensaje }) => `${line} ${mensaje}`),
  );
  const [wrong] = errores(validate(register, after, libro)).filter(
    ({ fila: line, mensaje }) => !known.has(`${line} ${mensaje}`),
  );
  if (wrong) throw new UserError(wrong.mensaje, 'VALOR');
}
