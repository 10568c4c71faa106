// One figure of a closed quarter: what it says, what it should say, and what that would change; a sentence where it is not to be
// corrected by an autorización de ajuste.

import { cifraGuardada, nombreDelCampo } from '../../domain/ajuste/ajuste';
import {
  type CeldaAjustada,
  decirCifraQueCambia,
  efectoDe,
  type LibroDelEfecto,
} from '../../domain/ajuste/efecto';
import type { CampoAjustable } from '../../domain/ajuste/pasos';
import { errores } from '../../domain/mi-reporte';
import { parseCelda } from '../../domain/parse';
import { type Corte, formatCorte } from '../../domain/periodo';
import type { AnyRow, Column, Fila, RuleContext, Valor } from '../../domain/register';
import { type SeguimientoRow, seguimiento } from '../../domain/registers/seguimiento';
import { unidadesDe } from '../../domain/unidades';
import { cierreDeVigencia } from '../../domain/vigencias-cerradas';
import type { Fresh } from '../commit/commit';
import { requireCorte } from '../datos/corte-pedido';
import { dichoDe, isAjustable, reportesEn } from '../reportes/en-corte';
import { UserError } from '../user-error';

/** The rows that are looked at: under the lock, or to show them. */
export type LibroDeAjustes = RuleContext & Pick<Fresh, 'rows'>;

/** A figure as its cell has it. */
export interface CifraDelCorte {
  readonly corte: Corte;
  readonly campo: CampoAjustable;
  /** Código of the acción, as the PAM writes it. */
  readonly accion: string;
  readonly fila: Fila<SeguimientoRow>;
  readonly valor: Valor | undefined;
}

/** A sentence where the quarter is open, its year is closed, or the acción has no row in it. */
export function requireCifra(
  libro: LibroDeAjustes,
  asked: { readonly corte: string; readonly accion: string; readonly campo: CampoAjustable },
): CifraDelCorte {
  const corte = requireCorte(asked.corte, libro);
  requireAjustable(libro, corte);
  const [reporte] = reportesEn(libro, corte, [asked.accion]);
  if (!reporte?.fila)
    throw new UserError(
      `${asked.accion} no tiene fila en Seguimiento en ${formatCorte(corte)}: no hay cifra que corregir. Si falta su reporte, abra de nuevo el trimestre con su motivo, en «Trimestre…».`,
      'AJUSTE',
    );
  const { codigo: accion, fila } = reporte;
  const { campo } = asked;
  return { corte, campo, accion, fila, valor: (fila.row as AnyRow)[campo] };
}

/** Only a quarter that is closed for good, of a year that is not, is corrected so. */
function requireAjustable(libro: LibroDeAjustes, corte: Corte): void {
  if (isAjustable(libro, corte)) return;
  const deVigencia = cierreDeVigencia(libro)({ vigencia: corte.vigencia });
  if (deVigencia) throw new UserError(deVigencia, 'FILA_CERRADA');
  throw new UserError(
    `${formatCorte(corte)} no está cerrado definitivamente y no necesita autorización: si el reporte está aprobado, devuélvalo con su motivo en «Trimestre…» y corríjalo.`,
    'AJUSTE',
  );
}

/** What is typed, as its column reads it; a sentence where it is no figure, is the same, or is one that a rule refuses. */
export function requireNueva(libro: LibroDeAjustes, cifra: CifraDelCorte, escrito: string): Valor {
  const { campo, accion, corte } = cifra;
  const label = nombreDelCampo(campo);
  const column = seguimiento.columns[campo] as Column;
  const unidades = unidadesDe(seguimiento, (registro) => libro.rows(registro));
  const unidad =
    typeof column.escala === 'object'
      ? unidades(column.escala, (key) => (cifra.fila.row as AnyRow)[key])
      : undefined;
  const read = parseCelda(column, escrito.trim() || undefined, unidad);
  if ('error' in read) throw new UserError(`${label}: ${read.error.mensaje}`, 'AJUSTE');
  if (read.ok === undefined)
    throw new UserError(
      `Escriba qué debe decir ${label}: la cifra; 0 si no hubo avance.`,
      'AJUSTE',
    );
  if (read.ok === cifra.valor)
    throw new UserError(
      `${label} de ${accion} en ${formatCorte(corte)} ya dice ${escrito.trim()}: no hay nada que corregir.`,
      'AJUSTE',
    );
  requireSinErrores(libro, cifra, read.ok);
  return read.ok;
}

/** An error that the row did not have is not brought into a quarter that is closed. */
function requireSinErrores(libro: LibroDeAjustes, cifra: CifraDelCorte, valor: Valor): void {
  const { corte, accion, campo, fila } = cifra;
  const said = (row: AnyRow) =>
    errores(dichoDe(libro, corte, new Map([[accion, row]])).get(accion) ?? []);
  const known = new Set(said(fila.row).map(({ mensaje }) => mensaje));
  const [wrong] = said({ ...fila.row, [campo]: valor }).filter(
    ({ mensaje }) => !known.has(mensaje),
  );
  if (wrong) throw new UserError(wrong.mensaje, 'AJUSTE');
}

const libroDelEfecto = (libro: LibroDeAjustes): LibroDelEfecto => ({
  pam: libro.rows('pam') as LibroDelEfecto['pam'],
  seguimiento: libro.rows('seguimiento') as LibroDelEfecto['seguimiento'],
  actividades: libro.rows('actividades') as LibroDelEfecto['actividades'],
  parametros: libro.rows('parametros'),
  calendario: libro.rows('calendario') as LibroDelEfecto['calendario'],
  hoy: libro.hoy,
});

/** The published figures that change, each in words. */
export const efectoEn = (libro: LibroDeAjustes, celda: CeldaAjustada): readonly string[] =>
  efectoDe(libroDelEfecto(libro), libro.vigencias, celda).map(decirCifraQueCambia);

/** As the register keeps it. */
export const guardada = (cifra: CifraDelCorte): string => cifraGuardada(cifra.valor);
