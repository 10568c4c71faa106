// Replacing a person: their «Hasta», the row of whoever comes and all of their open work, under one cargue that is undone whole: in one
// commit or, where the work of many rows passes on, as a job. What is closed keeps their name, and so does the bitácora.

import type { Cambio } from '../../domain/cambio';
import { huellaOf } from '../../domain/huella';
import { isAdministrativo } from '../../domain/reemplazo/deshacer';
import { motivoDelReemplazo, OPERACION_DE_REEMPLAZO } from '../../domain/reemplazo/operacion';
import { cleanText, fold } from '../../domain/texto';
import type { LibroDelPam } from '../aprobacion/escribir';
import { anotadosPorSuMotivo } from '../aprobacion/por-su-motivo';
import { commit, MAX_ROWS } from '../commit/commit';
import { requireComoSeVio } from '../commit/como-se-vio';
import { pedidoDe } from '../commit/pedidos';
import { type Acto, type Identidad, whoSigns } from '../identidad';
import type { Avance, Cursor } from '../libro/estado';
import { openLibro, settledLibro } from '../libro/open-libro';
import { isBegun } from '../trabajos/cursores';
import { start } from '../trabajos/motor';
import type { Escribe, Plan, Trabajo } from '../trabajos/trabajo';
import { loQueFalta } from '../trabajos/visto';
import { UserError } from '../user-error';
import { retellInicio } from '../vistas/retell-inicio';
import type { PorPasosPedido, ReemplazarPedido, VerReemplazoPedido } from './pedido';
import { markOf, type Planeado, planIn, type Reemplazo, restIn, told } from './plan-visto';

const REEMPLAZAR: Acto = {
  que: 'reemplazar a una persona',
  desde: 'Reemplazar a una persona…',
};

/** Rows that are written while somebody waits. */
const AT_ONCE = Math.floor(MAX_ROWS / 2);
/** Rows of a step: one of the approved plan brings up to two of Control de cambios with it. */
const STEP = Math.max(1, Math.floor(MAX_ROWS / 3));

export function verReemplazo(asked: VerReemplazoPedido): Reemplazo {
  const libro = settledLibro();
  return told(libro, planIn(libro, asked), asked);
}

export function reemplazarPersona(
  { pedido, visto, ...asked }: ReemplazarPedido,
  trabajo: Trabajo<PorPasosPedido>,
): Reemplazo {
  const identidad = whoSigns(REEMPLAZAR);
  const known = openLibro();
  const desde = asked.desde?.trim() || known.hoy;
  const encargo: PorPasosPedido = { ...asked, desde, visto, pedido: pedidoDe(pedido, asked) };
  if (isBegun(known.estado, { trabajo: trabajo.key, clave: claveDe(encargo) })) {
    const libro = settledLibro();
    return byPasos(told(libro, restIn(libro, asked), asked), encargo, trabajo);
  }
  let made: Reemplazo | undefined;
  let isLong = false;
  const { cargue } = commit({
    operacion: operacionDe(asked),
    pedido: encargo.pedido,
    anotaAlPlanear: true,
    abre,
    build: (fresh, antes) => {
      const planned = planIn(fresh, asked);
      if (!antes?.esElMismo) requireVisto(planned, visto);
      made = told(fresh, planned, asked);
      const cambios = anotados(fresh, planned.plan.cambios, planned, identidad);
      isLong = cambios.length > AT_ONCE && !antes?.esElMismo;
      return isLong ? [] : cambios;
    },
  });
  if (!made) throw new UserError('Ya estaba hecho.', 'REEMPLAZO');
  if (isLong) return byPasos(made, encargo, trabajo);
  retellInicio();
  return { ...made, cargue: cargue || null };
}

const requireVisto = ({ plan }: Planeado, visto: string | undefined): void =>
  requireComoSeVio(visto, markOf(plan), 'qué cambia y confirme');

/** Changes with the rows of Control de cambios that account for those of the approved plan. */
function anotados(
  libro: LibroDelPam,
  cambios: readonly Cambio[],
  { relevo: { sale, entra, desde } }: Planeado,
  identidad: Identidad,
): readonly Cambio[] {
  const motivo = motivoDelReemplazo(sale.nombre, entra.nombre, desde);
  return [...cambios, ...anotadosPorSuMotivo(libro, cambios, identidad, motivo)];
}

/** Who answers for an acción of the approved plan changes with this as its reason; nothing else of it does. */
const abre = (cambio: Cambio): boolean => cambio.registro === 'cambios' || isAdministrativo(cambio);

/** With their names; an address is nobody's in the bitácora. */
function operacionDe({ sale, entra }: VerReemplazoPedido): string {
  const names = [sale, entra].map((name) => cleanText(name).replace(/\s+/g, ' '));
  return names.some((name) => name.includes('@'))
    ? OPERACION_DE_REEMPLAZO
    : `${OPERACION_DE_REEMPLAZO}: ${names.join(' por ')}`;
}

/** Who leaves, who comes and from which day, as they were asked for. */
const claveDe = ({ sale, entra, desde = '' }: PorPasosPedido): string =>
  huellaOf([fold(sale), fold(entra), desde]);

/** Most characters of what a job remembers, among what the workbook does. */
const MOST_SAID = 600;

function byPasos(
  visto: Reemplazo,
  encargo: PorPasosPedido,
  trabajo: Trabajo<PorPasosPedido>,
): Reemplazo {
  if ((JSON.stringify(encargo) + operacionDe(encargo)).length > MOST_SAID)
    throw new UserError(
      'No se hizo nada: pasan demasiadas filas para un solo paso, y los datos de quien llega son muy largos. Escríbalos primero en Equipo y reemplace después.',
      'REEMPLAZO',
    );
  const rows = visto.pasan.reduce((sum, { filas }) => sum + filas.length, 0);
  const begun = start(trabajo, encargo, { ...planToReplace(encargo), total: rows });
  retellInicio();
  return { ...visto, cargue: String(begun.datos.cargue) || null, ...loQueFalta(begun) };
}

/** The job that replaces somebody; what is left is looked for on the rows of the moment. */
export function planToReplace(asked: PorPasosPedido): Plan {
  const identidad = whoSigns(REEMPLAZAR);
  const titulo = operacionDe(asked);
  const haz = ({ hechas, total, datos }: Cursor, escribe: Escribe): Avance => {
    const libro = settledLibro();
    const rest = hechas === 0 ? planIn(libro, asked) : restIn(libro, asked);
    if (hechas === 0) requireVisto(rest, asked.visto);
    const { cambios } = rest.plan;
    if (cambios.length === 0) return { hechas: total, datos };
    const step = cambios.slice(0, STEP);
    const done = hechas + step.length;
    return escribe(
      {
        operacion: titulo,
        cargue: String(datos.cargue) || undefined,
        // It is what answers for the whole when it is asked for again.
        pedido: step.length === cambios.length ? asked.pedido : undefined,
        abre,
        build: () => anotados(libro, step, rest, identidad),
      },
      (cargue) => ({
        hechas: done,
        total: hechas + cambios.length,
        datos: { cargue: cargue || String(datos.cargue) },
      }),
    );
  };
  return { clave: claveDe(asked), titulo, total: 0, datos: { cargue: '' }, haz };
}
