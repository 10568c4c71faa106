// The results of the PAM before this one, from its book: seen first, and written in one commit that is undone whole. Read when it is
// asked for (aparte.ts).

import { HOJAS_DE_LA_OFICINA, HOJAS_DEL_ANTERIOR } from '../../domain/anterior/hojas';
import {
  cambiosDe,
  type LineaBasePropuesta,
  type PlanAnterior,
  planAnterior,
} from '../../domain/anterior/plan-anterior';
import { huellaOf } from '../../domain/huella';
import { cuenta, enumerar } from '../../domain/redaccion';
import { readsAlike } from '../../domain/texto';
import { commit, type Fresh } from '../commit/commit';
import { requireComoSeVio } from '../commit/como-se-vio';
import { pedidoDe } from '../commit/pedidos';
import { CARGUE_EN } from '../datos/cargue-pedido';
import type { Libro } from '../libro/libro';
import { openLibro, settledLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import type { CargarAnteriorPedido, VerAnteriorPedido } from './pedido';

export interface FilaDelAnterior {
  readonly indicador: string;
  /** '' where it is of the whole plan. */
  readonly componente: string;
  readonly valor: number;
  readonly unidad: string;
  readonly vigencia: number;
  readonly lectura: string;
  /** Whether it is a componente's, or the plan's. */
  readonly esCumplimiento: boolean;
}
/** What the earlier book gives, and what it writes or would. */
export interface Anterior {
  readonly dicho: string;
  readonly archivo: string;
  readonly cuatrienio: string;
  /** Of the whole plan, in percent. */
  readonly cumplimiento: number;
  readonly filas: readonly FilaDelAnterior[];
  readonly yaEstan: readonly string[];
  readonly distintas: readonly string[];
  readonly propuestas: readonly (LineaBasePropuesta & { readonly seEscribe: boolean })[];
  readonly sinPropuesta: readonly string[];
  readonly avisos: readonly string[];
  /** What comes with it of the office, a line each. */
  readonly oficina: readonly string[];
  /** Mark of all of it. */
  readonly visto: string;
  /** null where nothing was written. */
  readonly cargue: string | null;
}

/** The tabs that a page sends: those of the office, with its people, only where this book is to take it. */
export const hojasQueSalen = (): readonly string[] =>
  empieza(openLibro()) ? HOJAS_DE_LA_OFICINA : HOJAS_DEL_ANTERIOR;

export function verAnterior(asked: VerAnteriorPedido): Anterior {
  const libro = settledLibro();
  return told(requirePlan(asked, libro), asked.archivo, []);
}

export function cargarAnterior({ pedido, visto, ...asked }: CargarAnteriorPedido): Anterior {
  const { archivo, lineasBase = [] } = asked;
  let made: Anterior | undefined;
  const { cargue } = commit({
    operacion: `${CARGUE_EN} Caracterización (resultados del PAM anterior)`,
    pedido: pedidoDe(pedido, asked),
    anotaAlPlanear: true,
    build: (fresh, antes) => {
      const plan = requirePlan(asked, fresh);
      made = told(plan, archivo, lineasBase);
      if (!antes?.esElMismo) requireComoSeVio(visto, made.visto, 'los resultados y cargue');
      requirePosibles(plan, lineasBase);
      return cambiosDe(plan, lineasBase, fresh);
    },
  });
  if (!made) throw new UserError('Ya estaba hecho.', 'ANTERIOR');
  return { ...made, cargue: cargue || null };
}

function requirePlan(asked: VerAnteriorPedido, libro: Fresh | Libro): PlanAnterior {
  const plan = planAnterior(asked, libro, { conLaOficina: asked.conLaOficina ?? empieza(libro) });
  if ('objecion' in plan) throw new UserError(plan.objecion, 'ANTERIOR');
  return plan;
}

/** Whether the book has nobody and nothing yet: then the office of the one before comes too, unless somebody says otherwise. */
const empieza = (libro: Fresh | Libro): boolean =>
  ['pam', 'ied', 'equipo'].every((registro) => libro.rows(registro).length === 0);

/** What is asked for and not proposed is told before anything is written. */
function requirePosibles({ propuestas }: PlanAnterior, lineasBase: readonly string[]): void {
  for (const wanted of lineasBase) {
    const found = propuestas.find(({ accion }) => readsAlike(accion, wanted));
    if (!found)
      throw new UserError(
        `No se propone línea base para ${wanted}: mire por qué y quítela de las que se escriben.`,
        'ANTERIOR',
      );
    if (found.impide !== '')
      throw new UserError(`La línea base de ${wanted} no se escribe. ${found.impide}`, 'ANTERIOR');
  }
}

function told(plan: PlanAnterior, archivo: string, lineasBase: readonly string[]): Anterior {
  const { cuatrienio, resultados, nuevas, propuestas, yaEstan, distintas } = plan;
  const seEscribe = (accion: string): boolean =>
    lineasBase.some((wanted) => readsAlike(wanted, accion));
  const { indicador } = resultados.plan;
  return {
    dicho: dichoDe(plan, propuestas.filter(({ accion }) => seEscribe(accion)).length),
    archivo,
    cuatrienio,
    cumplimiento: resultados.plan.valor,
    filas: nuevas.map((row) => ({
      indicador: `${row.indicador}`,
      componente: `${row.componente ?? ''}`,
      valor: Number(row.valor),
      unidad: `${row.unidad ?? ''}`,
      vigencia: Number(row.vigencia),
      lectura: `${row.lectura}`,
      esCumplimiento: row.indicador === indicador,
    })),
    yaEstan,
    distintas,
    propuestas: propuestas.map((one) => ({ ...one, seEscribe: seEscribe(one.accion) })),
    sinPropuesta: plan.sinPropuesta,
    avisos: plan.avisos,
    oficina: plan.oficina.dicho,
    visto: huellaOf([nuevas, propuestas, plan.oficina.cambios]),
    cargue: null,
  };
}

function dichoDe(
  { cuatrienio, nuevas, yaEstan, distintas, oficina }: PlanAnterior,
  bases: number,
): string {
  const apart = oficina.dicho.length === 0 ? '' : ` Además: ${enumerar(oficina.dicho)}.`;
  if (nuevas.length + bases === 0 && apart === '')
    return distintas.length === 0
      ? `Los resultados del PAM ${cuatrienio} ya están en Caracterización (${cuenta(yaEstan.length, 'fila', 'filas')}): no hay nada que cargar.`
      : `No hay nada que cargar del PAM ${cuatrienio}: ${cuenta(yaEstan.length, 'resultado ya está', 'resultados ya están')} en Caracterización y ${cuenta(distintas.length, 'dice otra cifra, que se deja', 'dicen otra cifra, que se deja')}.`;
  const rows = cuenta(nuevas.length, 'resultado', 'resultados');
  const written =
    bases === 0 ? '' : ` y ${cuenta(bases, 'línea base queda', 'líneas base quedan')} en el PAM`;
  return `Del PAM ${cuatrienio}: ${rows} en Caracterización${written}.${apart}`;
}
