// Reading without writing: rows, observaciones.

import type { Observacion } from '../../domain/observacion';
import { columnasPublicables, isOfPersona, isPublicable } from '../../domain/publicable';
import type { AnyRow, PlacedColumn, Register, RuleContext, Valor } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import { bitacora } from '../../domain/registers/bitacora';
import { validate } from '../../domain/validate';
import { trasCierreOf } from '../auditoria/tras-cierre';
import { type Cadena, checkChain } from '../commit/chain';
import { sealedAsientos } from '../commit/cuarentena';
import { bitacoraRows, bitacoraSheet } from '../commit/registro-bitacora';
import { clave, type De, objeto, opcional, siNo } from '../forma';
import { type Libro, requireRegister } from '../libro/libro';
import { openLibro, settledLibro } from '../libro/open-libro';
import { type Hoja, isUnread } from '../sheet';
import { UserError } from '../user-error';
import { headerObservaciones } from './encabezados';

export interface Exportado {
  readonly registro: string;
  readonly columnas: readonly { readonly key: string; readonly label: string }[];
  readonly filas: readonly { readonly [column: string]: Valor | null }[];
  /** Columns left out of what is to be published, and those of free text, in which somebody may be named all the same. */
  readonly omitidas?: readonly string[];
  readonly porLeer?: readonly string[];
}

export const EXPORTAR = objeto({ registro: clave, publicar: opcional(siNo) });

/** Every row of a register, with every column but those that name people where it is to be published: blank is null. */
export function exportRows({ registro, publicar = false }: De<typeof EXPORTAR>): Exportado {
  const register = requireRegister(registro);
  if (publicar && !isPublicable(register))
    throw new UserError(
      `${register.title} es del trabajo interno de la oficina y no se publica: dice quién hizo qué, o cómo escribirle.`,
      'INTERNO',
    );
  const libro = settledLibro();
  const rows: readonly AnyRow[] =
    registro === bitacora.key
      ? bitacoraRows(bitacoraSheet(libro.ss))
      : libro.typed(registro).map(({ row }) => row);
  const typed = libro.columnas(register).filter(({ computed }) => !computed);
  const columnas = publicar ? columnasPublicables(typed) : typed;
  const labels = (columns: readonly PlacedColumn[]) => columns.map(({ label }) => label);
  return {
    registro: register.key,
    columnas: columnas.map(({ key, label }) => ({ key, label })),
    filas: rows.map((row) =>
      Object.fromEntries(columnas.map(({ key }) => [key, row[key] ?? null])),
    ),
    ...(publicar && {
      omitidas: labels(typed.filter(isOfPersona)),
      porLeer: labels(columnas.filter(({ kind }) => kind === 'textoLargo')),
    }),
  };
}

export const VALIDAR = objeto({ registro: opcional(clave) });

/** All observaciones of a register, or of the whole workbook. */
export function validateRows({ registro }: De<typeof VALIDAR>): {
  readonly observaciones: readonly Observacion[];
} {
  const libro = openLibro();
  const registers = registro ? [requireRegister(registro)] : REGISTERS;
  return { observaciones: registers.flatMap((register) => verificadas(libro, register)) };
}

/** All that one tab has to say: besides what it holds, what was written over its closed rows. */
export const verificadas = (libro: Libro, register: Register): readonly Observacion[] => [
  ...observacionesOf(libro, register.key),
  ...trasCierreOf(libro, register),
];

/** What one tab has to say: what cannot be read, and what validation finds without the rows of `sinMirar`, which are not read. */
export function observacionesOf(
  libro: Libro,
  registro: string,
  sinMirar: readonly string[] = [],
): readonly Observacion[] {
  if (registro === bitacora.key) return chainObservaciones(cadenaOf(libro));
  if (!libro.has(registro)) return [];
  const hoja = libro.hoja(registro);
  return [
    ...headerObservaciones(hoja),
    ...hoja.observaciones,
    ...validate(hoja.register, libro.rows(registro), contextoDe(libro, sinMirar)).flatMap((o) =>
      asTyped(o, hoja),
    ),
  ];
}

/** The workbook as rules ask it, of which some registers are not read. */
export const contextoDe = (libro: Libro, sinMirar: readonly string[] = []): RuleContext => ({
  hoy: libro.hoy,
  ahora: libro.ahora,
  vigencias: libro.vigencias,
  columnas: libro.columnas,
  parametros: libro.parametros,
  responsables: libro.responsables,
  rows: (registro) => (sinMirar.includes(registro) ? [] : libro.rows(registro)),
});

/** A row without its whole key is being typed: in the workbook it is incompleta, not wrong as in a load. */
function asTyped(o: Observacion, hoja: Hoja): Observacion | readonly [] {
  if (o.codigo !== 'CLAVE_AUSENTE') return o;
  const isSaid =
    isUnread(hoja, o.fila, o.columna) || hoja.match.missingKeys.includes(o.columna ?? '');
  return isSaid ? [] : { ...o, severidad: 'nota' };
}

/** The chain of the whole bitácora, as far as the workbook knows of it. */
export const cadenaOf = (libro: Libro): Cadena =>
  checkChain(sealedAsientos(libro), { previo: '', sellosDesde: libro.estado.sellosDesde });

/** The bitácora is not typed: what may be wrong with it is its chain. */
export const chainObservaciones = ({ rotos }: Cadena): readonly Observacion[] =>
  rotos.map(({ ultimo, line }) => ({
    registro: bitacora.key,
    fila: line,
    codigo: 'CADENA_ROTA',
    severidad: 'error',
    mensaje: `El asiento ${ultimo} o los que cierra fueron alterados o falta alguno: compare con los documentos impresos y con las copias.`,
  }));
