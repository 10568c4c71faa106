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
import type { OtrosAnos } from '../../domain/otros-anos/traidos';
import { escribirCuatrienio } from '../../domain/periodo';
import { cuenta } from '../../domain/redaccion';
import { commit, type Fresh, MAX_ROWS } from '../commit/commit';
import { requireComoSeVio } from '../commit/como-se-vio';
import { pedidoDe } from '../commit/pedidos';
import { CARGUE_EN } from '../datos/cargue-pedido';
import type { Libro } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import type { CargarOtrosAnosPedido, VerOtrosAnosPedido } from './pedido';

export const verOtrosAnos = ({ libros }: VerOtrosAnosPedido): OtrosAnos => {
  const libro = settledLibro();
  return told(requirePlan(libros, libro), libro.vigencias);
};

/** In as many commits as its rows need, under one cargue: the notes of what came are in the first one. */
export function cargarOtrosAnos({ pedido, visto, ...asked }: CargarOtrosAnosPedido): OtrosAnos {
  let made: OtrosAnos | undefined;
  let cargue = '';
  let isMore = true;
  while (isMore) {
    const isFirst = made === undefined;
    const hecho = commit({
      operacion: `${CARGUE_EN} Seguimiento (libros de otros años)`,
      cargue: cargue || undefined,
      pedido: isFirst ? pedidoDe(pedido, asked) : undefined,
      ...(isFirst && { anotaAlPlanear: true }),
      build: (fresh, antes) => {
        const plan = requirePlan(asked.libros, fresh);
        if (isFirst) {
          made = told(plan, fresh.vigencias);
          if (!antes?.esElMismo) requireComoSeVio(visto, made.visto, 'los libros y cargue');
        }
        isMore = plan.cambios.length > MAX_ROWS;
        return plan.cambios.slice(0, MAX_ROWS);
      },
    });
    cargue = hecho.cargue || cargue;
    if (made === undefined) throw new UserError('Ya estaba hecho.', 'OTROS_ANOS');
  }
  if (!made) throw new UserError('Ya estaba hecho.', 'OTROS_ANOS');
  return { ...made, cargue: cargue || null };
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
