// The plan whole as a version was approved: its acciones, and what their quarters had programmed. The tabs of now, with all that the
// bitácora tells since then taken back.

import { LA_ACCION } from '../../domain/aprobacion/cierre';
import { valorEntero } from '../../domain/aprobacion/valor';
import { decirVersion } from '../../domain/aprobacion/version';
import { rowsBefore } from '../../domain/como-estaba';
import { formatCorte, TRIMESTRES, type Trimestre } from '../../domain/periodo';
import { cuenta } from '../../domain/redaccion';
import { type AnyRow, keyOf, type PlacedColumn, type Register } from '../../domain/register';
import { pam } from '../../domain/registers/pam';
import { seguimiento } from '../../domain/registers/seguimiento';
import type { Libro } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import { columnasDelPlan } from './celda';
import { hechosDesde } from './historia';
import type { VerVersionPedido } from './pedido';
import { requireVersion } from './ver';

/** A field of an acción as people read it; `ahora`, where the plan says otherwise today. */
export interface CampoDeVersion {
  readonly campo: string;
  readonly titulo: string;
  readonly dice: string;
  readonly ahora?: string;
}
export interface AccionDeVersion {
  readonly codigo: string;
  readonly accion: string;
  /** What is blank, then and now, is left out. */
  readonly campos: readonly CampoDeVersion[];
  /** What each year had programmed, by its quarters; '' where nothing was. */
  readonly programado: readonly {
    readonly vigencia: number;
    readonly trimestres: { readonly [T in Trimestre]: string };
  }[];
  /** Whether the plan still has it. */
  readonly sigue: boolean;
}
export interface VersionEntera {
  readonly version: string;
  /** "La versión 1 (26/06/2026, acta 3 de 2026) tiene 42 acciones." */
  readonly dicho: string;
  readonly codigoVerificacion: string;
  readonly acciones: readonly AccionDeVersion[];
}

export function verVersionDelPam({ version: asked }: VerVersionPedido): VersionEntera {
  const libro = settledLibro();
  const version = requireVersion(libro, asked);
  const hechos = hechosDesde(libro, version);
  if (!hechos)
    throw new UserError(
      `La bitácora de este libro no dice cuándo se aprobó la versión ${version.version}: no se puede mostrar.`,
      'VERSION',
    );
  const cambios = hechos.map(({ cambio }) => cambio);
  const now = rowsNow(libro, pam);
  const then = rowsBefore(pam, now, cambios);
  const programado = programadoDe(
    [...rowsBefore(seguimiento, rowsNow(libro, seguimiento), cambios).values()],
    libro.vigencias,
  );
  const columns = columnasDelPlan(libro).filter(({ key }) => key !== LA_ACCION);
  const acciones = [...then].map(
    ([codigo, row]): AccionDeVersion => ({
      codigo,
      accion: String(row.accion ?? ''),
      campos: camposDe(columns, row, now.get(codigo)),
      programado: programado(codigo),
      sigue: now.has(codigo),
    }),
  );
  return {
    version: version.version ?? '',
    dicho: `La ${decirVersion(libro, version)} tiene ${cuenta(acciones.length, 'acción', 'acciones')}.`,
    codigoVerificacion: version.codigoVerificacion ?? '',
    acciones: acciones.sort((a, b) => a.codigo.localeCompare(b.codigo, 'es', { numeric: true })),
  };
}

function rowsNow(libro: Libro, register: Register): ReadonlyMap<string, AnyRow> {
  const named = libro.typed(register.key).flatMap(({ row }) => {
    const clave = keyOf(register, row);
    return clave === undefined ? [] : [[clave, row] as const];
  });
  return new Map(named);
}

/** Of one that was taken away since nothing is said of now. */
function camposDe(
  columns: readonly PlacedColumn[],
  row: AnyRow,
  now: AnyRow | undefined,
): readonly CampoDeVersion[] {
  return columns.flatMap(({ key: campo, label: titulo }): CampoDeVersion[] => {
    const [dice, ahora] = [valorEntero(row[campo]), valorEntero((now ?? row)[campo])];
    if (dice === '' && ahora === '') return [];
    return [{ campo, titulo, dice, ...(ahora !== dice && { ahora }) }];
  });
}

function programadoDe(
  rows: readonly AnyRow[],
  vigencias: readonly number[],
): (codigo: string) => AccionDeVersion['programado'] {
  const known = new Map(
    rows.map((row) => [`${row.accion} ${row.vigencia}-${row.trimestre}`, decirProgramado(row)]),
  );
  return (codigo) =>
    vigencias.flatMap((vigencia) => {
      const [T1 = '', T2 = '', T3 = '', T4 = ''] = TRIMESTRES.map((trimestre) =>
        known.get(`${codigo} ${formatCorte({ vigencia, trimestre })}`),
      );
      return [T1, T2, T3, T4].some(Boolean) ? [{ vigencia, trimestres: { T1, T2, T3, T4 } }] : [];
    });
}

const decirProgramado = ({ programado }: AnyRow): string => valorEntero(programado);
