// Books of other years of this cuatrienio, put together with this one: seen first, and written in one cargue that is undone whole. Read
// when it is asked for (aparte.ts).

import {
  SECCION_ANTES,
  SECCION_LIBRO,
  seccionDe,
} from '../../documents/informe-resultados/constancia';
import { CLAVE, TITULO as RESULTADOS } from '../../documents/informe-resultados/titulo';
import { TITULO as INFORME } from '../../documents/informe-trimestral/titulo';
import { huellaOf } from '../../domain/huella';
import { leerOtrosAnos } from '../../domain/otros-anos/libro';
import { type PlanDeOtrosAnos, planOtrosAnos } from '../../domain/otros-anos/plan';
import type { OtrosAnos as Traen } from '../../domain/otros-anos/traidos';
import { escribirCuatrienio } from '../../domain/periodo';
import { cuenta } from '../../domain/redaccion';
import { commit, type Fresh, MAX_ROWS } from '../commit/commit';
import { requireComoSeVio } from '../commit/como-se-vio';
import type { Pedido } from '../commit/pedido';
import { pedidoDe } from '../commit/pedidos';
import { CARGUE_EN } from '../datos/cargue-pedido';
import type { Avance, Cursor } from '../libro/estado';
import type { Libro } from '../libro/libro';
import { openLibro, settledLibro } from '../libro/open-libro';
import { isBegun } from '../trabajos/cursores';
import { start } from '../trabajos/motor';
import type { Escribe, Plan, Trabajo } from '../trabajos/trabajo';
import { loQueFalta, type TrabajoVisto } from '../trabajos/visto';
import { UserError } from '../user-error';
import type { CargarOtrosAnosPedido, VerOtrosAnosPedido } from './pedido';

/** What they bring and, half-way, what is left of it. */
export interface OtrosAnos extends Traen {
  readonly trabajo?: TrabajoVisto;
}

export const verOtrosAnos = ({ libros }: VerOtrosAnosPedido): OtrosAnos => {
  const libro = settledLibro();
  return told(requirePlan(libros, libro), libro.vigencias);
};

const OPERACION = `${CARGUE_EN} Seguimiento (libros de otros años)`;

/** In one commit or, where there are more rows than one writes, as a job; what was seen is what is done. */
export function cargarOtrosAnos(
  asked: CargarOtrosAnosPedido,
  trabajo: Trabajo<CargarOtrosAnosPedido>,
): OtrosAnos {
  const { libros, visto } = asked;
  if (isBegun(openLibro().estado, { trabajo: trabajo.key, clave: claveDe(asked) }))
    return porPasos(verOtrosAnos({ libros }), asked, trabajo);
  let made: OtrosAnos | undefined;
  let isLong = false;
  const { cargue } = commit({
    operacion: OPERACION,
    pedido: pedidoOf(asked),
    anotaAlPlanear: true,
    build: (fresh, antes) => {
      const plan = requirePlan(libros, fresh);
      made = told(plan, fresh.vigencias);
      if (antes?.esElMismo) return plan.cambios;
      requireVisto(visto, made);
      isLong = plan.cambios.length > MAX_ROWS;
      return isLong ? [] : plan.cambios;
    },
  });
  if (!made) throw new UserError('Ya estaba hecho.', 'OTROS_ANOS');
  return isLong ? porPasos(made, asked, trabajo) : { ...made, cargue: cargue || null };
}

const claveDe = ({ libros }: VerOtrosAnosPedido): string => huellaOf(libros);
const pedidoOf = ({ pedido, ...asked }: CargarOtrosAnosPedido): Pedido | undefined =>
  pedidoDe(pedido, asked);
const requireVisto = (visto: string | undefined, now: OtrosAnos): void =>
  requireComoSeVio(visto, now.visto, 'los libros y cargue');

function porPasos(
  seen: OtrosAnos,
  asked: CargarOtrosAnosPedido,
  trabajo: Trabajo<CargarOtrosAnosPedido>,
): OtrosAnos {
  const begun = start(trabajo, asked, { ...planToBring(asked), total: seen.filas });
  return { ...seen, cargue: String(begun.datos.cargue) || null, ...loQueFalta(begun) };
}

/** The job that takes them in: what this book has by now is not planned again, so that what is left is always what is lacking. */
export function planToBring(asked: CargarOtrosAnosPedido): Plan {
  const haz = ({ hechas, total, datos }: Cursor, escribe: Escribe): Avance => {
    const libro = settledLibro();
    const plan = requirePlan(asked.libros, libro);
    if (hechas === 0) requireVisto(asked.visto, told(plan, libro.vigencias));
    const step = plan.cambios.slice(0, MAX_ROWS);
    if (step.length === 0) return { hechas: total, datos };
    return escribe(
      {
        operacion: OPERACION,
        cargue: String(datos.cargue) || undefined,
        // Its last unit is what answers for the whole when it is asked for again.
        pedido: step.length === plan.cambios.length ? pedidoOf(asked) : undefined,
        build: () => step,
      },
      (cargue) => ({
        hechas: hechas + step.length,
        total: hechas + plan.cambios.length,
        datos: { cargue: cargue || String(datos.cargue) },
      }),
    );
  };
  return { clave: claveDe(asked), titulo: OPERACION, total: 0, datos: { cargue: '' }, haz };
}

function requirePlan(
  handados: VerOtrosAnosPedido['libros'],
  libro: Fresh | Libro,
): PlanDeOtrosAnos {
  const read = leerOtrosAnos(handados, libro);
  if ('objecion' in read) throw new UserError(read.objecion, 'OTROS_ANOS');
  return planOtrosAnos(read, libro, {
    documento: CLAVE,
    informe: INFORME,
    deLibro: (archivo) => seccionDe(SECCION_LIBRO, archivo),
    deRedaccion: (codigo, archivo) => seccionDe(SECCION_ANTES, codigo, archivo),
  });
}

function told({ libros, cambios }: PlanDeOtrosAnos, vigencias: readonly number[]): OtrosAnos {
  const filas = libros.reduce((sum, one) => sum + one.filas, 0);
  const otras = libros.reduce((sum, { distintas }) => sum + distintas.length, 0);
  const which = cuenta(libros.length, 'libro', 'libros');
  const apart =
    otras === 0
      ? ''
      : ` ${cuenta(otras, 'dato dice', 'datos dicen')} otra cosa, y se deja lo de este libro.`;
  return {
    dicho:
      filas === 0
        ? `Lo que ${libros.length === 1 ? 'dice ese libro' : 'dicen esos libros'} de ${escribirCuatrienio(vigencias)} ya está en este: no hay filas que traer.${apart}`
        : `De ${which}: ${cuenta(filas, 'fila entra', 'filas entran')} en este, para el ${RESULTADOS.toLowerCase().replace('pam', 'PAM')}.${apart}`,
    libros: libros.map(({ archivo, trae, distintas, fuera, redacciones }) => ({
      archivo,
      trae,
      distintas,
      fuera,
      redacciones: redacciones.map(({ codigo, texto }) => `${codigo} está allí como «${texto}»`),
    })),
    filas,
    visto: huellaOf(cambios),
    cargue: null,
  };
}
