// What closing a year does: looks, refuses, writes the rows of the next and, with the last of them, what says that the year is
// closed. Undoing its cargue takes all of it back.

import type { Cambio } from '../../domain/cambio';
import { ETAPAS } from '../../domain/parametros';
import type { AnyRow, Fila } from '../../domain/register';
import type { LibroDeVigencia } from '../../domain/vigencia/libro';
import { conSusFilas, type PlanDeCierre, planDeCierre } from '../../domain/vigencia/plan-de-cierre';
import { porQueNoSeCierra } from '../../domain/vigencia/reparos';
import { CIERRE_DE_VIGENCIA } from '../../domain/vigencias-cerradas';
import { commit, MAX_ROWS } from '../commit/commit';
import { hechoAntes, pedidoDe } from '../commit/pedidos';
import { parameterChange } from '../datos/parametros';
import type { Acto } from '../identidad';
import type { Avance, Cursor } from '../libro/estado';
import { openLibro, settledLibro } from '../libro/open-libro';
import { whoAnswers } from '../quien-responde';
import { isBegun } from '../trabajos/cursores';
import { start } from '../trabajos/motor';
import type { Escribe, Plan, Trabajo } from '../trabajos/trabajo';
import { loQueFalta, type TrabajoVisto } from '../trabajos/visto';
import { UserError } from '../user-error';
import type { CerrarVigenciaPedido } from './cerrar-vigencia-pedido';

export interface CierreDeVigencia extends Omit<PlanDeCierre, 'cambios' | 'parametros'> {
  /** null when nothing was written. */
  readonly cargue: string | null;
  /** Rows of the year that begins. */
  readonly nuevas: { readonly seguimiento: number; readonly actividades: number };
  /** What is left of it for further steps. */
  readonly trabajo?: TrabajoVisto;
}

/** What a year is planned on: a workbook, or its fresh rows under the lock. */
interface Rows extends Pick<LibroDeVigencia, 'hoy' | 'vigencias'> {
  rows<T = AnyRow>(registro: string): readonly Fila<T>[];
}

const ETAPA_DE_INICIO = 'inicio de vigencia';

export function close(
  pedido: CerrarVigenciaPedido,
  trabajo: Trabajo<CerrarVigenciaPedido>,
): CierreDeVigencia {
  const libro = pedido.simular ? openLibro() : settledLibro();
  const antes = pedido.simular ? undefined : hechoAntes(libro, pedidoOf(pedido));
  if (antes?.esElMismo) {
    const done = planDeCierre(readLibro(libro), pedido.vigencia);
    return told(done, antes.cambios, { cargue: antes.cargue });
  }
  if (pedido.simular) return rehearse(libro, pedido.vigencia);
  whoAnswers(CERRAR);
  const plan = lookAt(libro, pedido.vigencia);
  requireNothingInTheWay(plan);
  const job = jobOf(pedido, plan);
  const isMore = plan.cambios.length + SETTINGS > MAX_ROWS;
  if (isMore || isBegun(libro.estado, { trabajo: trabajo.key, clave: job.clave })) {
    const begun = start(trabajo, pedido, job);
    const cargue = String(begun.datos.cargue) || null;
    return told(plan, plan.cambios, { cargue, ...loQueFalta(begun) });
  }
  let written = plan;
  const { cargue } = commit({
    operacion: job.titulo,
    pedido: pedidoOf(pedido),
    abre: isSetting,
    build: (fresh) => {
      written = lookAt(fresh, pedido.vigencia);
      requireNothingInTheWay(written);
      return [...written.cambios, ...settings(fresh, written, pedido)];
    },
  });
  return told(written, written.cambios, { cargue });
}

/** What closing it would do; nothing is written. */
export function rehearse(rows: Rows, vigencia: number): CierreDeVigencia {
  const plan = lookAt(rows, vigencia);
  return told(plan, plan.cambios, { cargue: null });
}

/** The job that closes it. */
export function planToClose(pedido: CerrarVigenciaPedido): Plan {
  const plan = lookAt(settledLibro(), pedido.vigencia);
  requireNothingInTheWay(plan);
  return jobOf(pedido, plan);
}

const CERRAR: Acto = { que: 'cerrar la vigencia', desde: 'Año…' };

const pedidoOf = ({ pedido, ...asked }: CerrarVigenciaPedido) => pedidoDe(pedido, asked);

/** Settings that the close writes, at most. */
const SETTINGS = 3;

/** What is left is looked for on the rows of the moment; the year is closed with the last of them. */
function jobOf(pedido: CerrarVigenciaPedido, { vigencia, cambios }: PlanDeCierre): Plan {
  const titulo = `${CIERRE_DE_VIGENCIA} ${vigencia}`;
  const haz = ({ hechas, datos }: Cursor, escribe: Escribe): Avance => {
    let [done, left] = [0, 0];
    const build = (fresh: Rows): readonly Cambio[] => {
      const now = lookAt(fresh, pedido.vigencia);
      requireNothingInTheWay(now);
      const step = stepOf(now.cambios);
      const isLast = now.cambios.length + SETTINGS <= MAX_ROWS;
      done = hechas + step.length + (isLast ? 1 : 0);
      left = isLast ? 0 : now.cambios.length - step.length + 1;
      return isLast ? [...step, ...settings(fresh, now, pedido)] : step;
    };
    const moved = escribe(
      { operacion: titulo, cargue: String(datos.cargue) || undefined, abre: isSetting, build },
      (cargue) => ({
        hechas: done,
        total: done + left,
        datos: { cargue: cargue || String(datos.cargue) },
      }),
    );
    return moved;
  };
  return { clave: `${vigencia}`, titulo, total: cambios.length + 1, datos: { cargue: '' }, haz };
}

/** The rows of one acción go together: some of them would be taken for what the office has programmed. */
function stepOf(cambios: readonly Cambio[]): readonly Cambio[] {
  if (cambios.length <= MAX_ROWS) return cambios;
  const whose = (i: number): unknown => {
    const cambio = cambios[i];
    return cambio?.cambio === 'crear' ? `${cambio.registro} ${cambio.row.accion}` : undefined;
  };
  let end = MAX_ROWS;
  while (end > 0 && whose(end) === whose(end - 1)) end--;
  return cambios.slice(0, end || MAX_ROWS);
}

function lookAt(rows: Rows, vigencia: number): PlanDeCierre {
  const libro = readLibro(rows);
  const wrong = porQueNoSeCierra(libro, vigencia);
  if (wrong !== undefined) throw new UserError(wrong, 'VIGENCIA');
  return planDeCierre(libro, vigencia);
}

export const readLibro = (libro: Rows): LibroDeVigencia => ({
  hoy: libro.hoy,
  vigencias: libro.vigencias,
  pam: libro.rows('pam'),
  seguimiento: libro.rows('seguimiento'),
  actividades: libro.rows('actividades'),
  evaluaciones: libro.rows('evaluaciones'),
  cierres: libro.rows('cierres'),
  compromisos: libro.rows('compromisos'),
  calendario: libro.rows('calendario'),
  parametros: libro.rows('parametros'),
});

/** Lines that a refusal tells; the panel has all of them. */
const MOST = 12;

function requireNothingInTheWay({ vigencia, impedimentos }: PlanDeCierre): void {
  if (impedimentos.length === 0) return;
  const lines = impedimentos.flatMap(({ mensaje, cuales }) => [
    mensaje,
    ...cuales.slice(0, MOST).map((one) => `  ${one}`),
    ...(cuales.length > MOST ? [`  y ${cuales.length - MOST} más`] : []),
  ]);
  throw new UserError(`La vigencia ${vigencia} todavía no se puede cerrar.`, 'NO_SE_CIERRA', lines);
}

const isSetting = (cambio: Cambio): boolean => cambio.registro === 'parametros';

function settings(
  rows: Rows,
  { parametros: wanted }: PlanDeCierre,
  pedido: CerrarVigenciaPedido,
): readonly Cambio[] {
  const filas = rows.rows('parametros');
  const set = (clave: string, valor: string) => parameterChange(filas, clave, valor || undefined);
  return [
    ...set('vigencias_cerradas', wanted.vigencias_cerradas),
    ...set('datos_tardios', wanted.datos_tardios),
    ...(changesEtapa(pedido) ? set('etapa', ETAPA_DE_INICIO) : []),
  ];
}

const changesEtapa = ({ etapa }: CerrarVigenciaPedido): boolean =>
  etapa === true && ETAPAS.some((one: string) => one === ETAPA_DE_INICIO);

function told(
  { cambios: _cambios, parametros: _parametros, ...plan }: PlanDeCierre,
  cambios: readonly Cambio[],
  outcome: Pick<CierreDeVigencia, 'cargue' | 'trabajo'>,
): CierreDeVigencia {
  const count = (registro: string): number =>
    cambios.filter((cambio) => cambio.cambio === 'crear' && cambio.registro === registro).length;
  const nuevas = { seguimiento: count('seguimiento'), actividades: count('actividades') };
  return { ...plan, acciones: conSusFilas(plan.acciones, cambios), nuevas, ...outcome };
}
