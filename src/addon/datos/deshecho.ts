// Undoing a cargue, by what the bitácora says it wrote. What has been closed since stays; what the cargue itself closed (an
// acta that it brought definitive) is its own to take back.

import { PASOS_DE_AJUSTE } from '../../domain/ajuste/pasos';
import type { Cambio } from '../../domain/cambio';
import { type ClosedSince, closedSince } from '../../domain/closed-since';
import { type Conservada, DESHACER, type Deshacer, undoCargue } from '../../domain/deshacer';
import {
  CAMBIAR_DECISION,
  CONGELAR_FOCALIZACION,
  GUARDAR_FOCALIZACION,
} from '../../domain/focalizacion/congelada';
import {
  closedSinceReemplazo,
  conservaLoNombrado,
  isReemplazo,
} from '../../domain/reemplazo/deshacer';
import { OPERACION_DE_REEMPLAZO } from '../../domain/reemplazo/operacion';
import { type AnyRow, keyOf } from '../../domain/register';
import { remembered } from '../../domain/remembered';
import { RESTAURAR } from '../../domain/restaurar';
import { fold } from '../../domain/texto';
import { CIERRE_DE_VIGENCIA } from '../../domain/vigencias-cerradas';
import { commit, MAX_ROWS } from '../commit/commit';
import { hechoAntes, pedidoDe } from '../commit/pedidos';
import { type AsientoEscrito, allAsientos, bitacoraSheet } from '../commit/registro-bitacora';
import type { Acto } from '../identidad';
import type { Avance, Cursor } from '../libro/estado';
import { ahoraEnBogota, type Libro, requireRegister } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import { whoAnswers } from '../quien-responde';
import { requireKeys } from '../sheet';
import { cursoresOf, isBegun } from '../trabajos/cursores';
import { giveUp, start } from '../trabajos/motor';
import type { Escribe, Plan, Trabajo } from '../trabajos/trabajo';
import { loQueFalta, type TrabajoVisto } from '../trabajos/visto';
import { UserError } from '../user-error';
import { CARGUE_EN } from './cargue-pedido';
import { cadenaOf } from './consulta';
import type { DeshacerPedido } from './deshacer-pedido';

export interface DeshacerResult {
  readonly borradas: number;
  readonly restauradas: number;
  readonly conservadas: readonly Conservada[];
  /** What is left of it for further steps. */
  readonly trabajo?: TrabajoVisto;
}

/** Undoes a cargue by key, keeping what somebody changed since. What is left of the job that writes it, one of `trabajos`, is given up. */
export function undo(
  pedido: DeshacerPedido,
  trabajo: Trabajo<DeshacerPedido>,
  trabajos: readonly Trabajo<unknown>[],
): DeshacerResult {
  const settled = settledLibro();
  const found = historiaOf(settled, pedido);
  const [operacion] = found.asientos.map((one) => one.operacion);
  const acto = ACTOS.find(([begins]) => operacion?.startsWith(begins));
  if (acto) whoAnswers(acto[1]);
  const libro = withoutRest(pedido, settled, trabajos);
  // Its last step may have been done meanwhile.
  const historia = libro === settled ? found : historiaOf(libro, pedido);
  const plan = planOf(historia, libro);
  const { conservadas } = plan;
  const antes = hechoAntes(libro, pedidoOf(pedido));
  const { cambios } = antes ?? plan;
  const borradas = cambios.filter(({ cambio }) => cambio === 'borrar').length;
  return {
    borradas,
    restauradas: cambios.length - borradas,
    conservadas,
    ...(antes ? {} : write(pedido, { trabajo, historia, plan, libro })),
  };
}

/** What only whoever may do it takes back. */
const ACTOS: readonly (readonly [operacion: string, acto: Acto])[] = [
  [CIERRE_DE_VIGENCIA, { que: 'deshacer el cierre de la vigencia', desde: 'Año…' }],
  [CONGELAR_FOCALIZACION, { que: 'deshacer lo que se congeló', desde: 'Focalizar…' }],
];

const pedidoOf = ({ pedido, cargue }: DeshacerPedido) => pedidoDe(pedido, cargue);

function withoutRest(
  pedido: DeshacerPedido,
  libro: Libro,
  trabajos: readonly Trabajo<unknown>[],
): Libro {
  const half = cursoresOf(libro.estado).find(({ datos }) => datos.cargue === pedido.cargue);
  if (!half) return libro;
  const trabajo = trabajos.find(({ key }) => key === half.trabajo);
  if (trabajo) giveUp(trabajo, half);
  return settledLibro();
}

/** The job that undoes it. */
export function planToUndo(pedido: DeshacerPedido): Plan {
  const libro = settledLibro();
  const historia = historiaOf(libro, pedido);
  return jobOf(pedido, historia, planOf(historia, libro));
}

/** What is left is looked for on the rows of the moment: what was undone already is not among it. */
function jobOf(
  { cargue }: DeshacerPedido,
  historia: Historia,
  { cambios, conservadas }: Deshacer,
): Plan {
  const haz = ({ hechas, datos }: Cursor, escribe: Escribe): Avance => {
    let [done, left] = [0, 0];
    let opens: ClosedSince['isOwn'] = () => false;
    const build = (libro: Rows): readonly Cambio[] => {
      const { cambios: rest, isOwn } = planOf(historia, libro);
      opens = isOwn;
      const step = rest.slice(0, MAX_ROWS);
      [done, left] = [hechas + step.length, rest.length - step.length];
      return step;
    };
    const abre = (cambio: Cambio): boolean => opens(cambio);
    return escribe({ operacion: operacionOf(cargue), abre, build }, () => ({
      hechas: done,
      total: done + left,
      datos,
    }));
  };
  const titulo = operacionOf(cargue);
  const datos = { conservadas: conservadas.length };
  return { clave: cargue, titulo, total: cambios.length, datos, haz };
}

interface Encargo {
  /** What carries it on where it is more than one commit. */
  readonly trabajo: Trabajo<DeshacerPedido>;
  readonly historia: Historia;
  readonly plan: Deshecho;
  readonly libro: Libro;
}

function write(
  pedido: DeshacerPedido,
  { trabajo: entry, historia, plan, libro: { estado } }: Encargo,
): Pick<DeshacerResult, 'trabajo'> {
  const job = jobOf(pedido, historia, plan);
  if (job.total <= MAX_ROWS && !isBegun(estado, { trabajo: entry.key, clave: job.clave })) {
    const { titulo: operacion } = job;
    commit({ operacion, abre: plan.isOwn, pedido: pedidoOf(pedido), build: () => plan.cambios });
    return {};
  }
  return loQueFalta(start(entry, pedido, job));
}

const operacionOf = (cargue: string): string => `${DESHACER} ${cargue}`;

/** How what can be undone is named. A focalización that was opened again is frozen again instead: its data may be others. */
const SE_DESHACE = [
  CARGUE_EN,
  CIERRE_DE_VIGENCIA,
  PASOS_DE_AJUSTE.aplicar.operacion,
  GUARDAR_FOCALIZACION,
  CONGELAR_FOCALIZACION,
  CAMBIAR_DECISION,
  OPERACION_DE_REEMPLAZO,
  RESTAURAR,
];

/** What the bitácora says that a cargue wrote, and what others wrote since it began. */
interface Historia {
  readonly asientos: readonly AsientoEscrito[];
  readonly since: readonly AsientoEscrito[];
}

/** A sentence when the cargue wrote nothing, or is not a load. */
function historiaOf(libro: Libro, { cargue }: DeshacerPedido): Historia {
  const all = allAsientos(bitacoraSheet(libro.ss));
  const asientos = all.filter((a) => a.cargue === cargue);
  const [first] = asientos;
  if (!first) {
    throw new UserError(`No hay un cargue «${cargue}» en la bitácora. Revise el código.`, 'CARGUE');
  }
  if (!SE_DESHACE.some((one) => first.operacion.startsWith(one))) {
    throw new UserError(
      `${cargue} no es un cargue sino «${first.operacion}», que no se deshace. Revise el código.`,
      'CARGUE',
    );
  }
  requireWhole(libro, first);
  // One that was left half-way may have been continued days later.
  const since = all.filter((a) => a.numero > first.numero && a.cargue !== cargue);
  return { asientos, since };
}

/** From entries that somebody altered nothing is written: it would be the add-on's hand. */
function requireWhole(libro: Libro, first: AsientoEscrito): void {
  const roto = cadenaOf(libro).rotos.find(({ ultimo }) => ultimo >= first.numero);
  if (!roto) return;
  throw new UserError(
    `No se deshizo: en la hoja Bitácora alguien cambió o quitó lo que se anotó de ese cargue o después (asiento ${roto.ultimo}). Recupérela de una copia o del historial de versiones.`,
    'BITACORA_ALTERADA',
  );
}

type Rows = Pick<Libro, 'hoja' | 'typed'>;

/** The changes that undo it, and which of them are of rows that the cargue itself closed. */
type Deshecho = Deshacer & Pick<ClosedSince, 'isOwn'>;

function planOf({ asientos, since }: Historia, libro: Rows): Deshecho {
  const rowsOf = remembered((registro) => rowsByKey(libro, registro));
  const alike = remembered(
    (registro) => new Map([...rowsOf(registro)].map(([clave, row]) => [fold(clave), row])),
  );
  // A key that somebody spelt anew is still its row's.
  const find = (registro: string, clave: string) =>
    rowsOf(registro).get(clave) ?? alike(registro).get(fold(clave));
  const closed = closedSince(requireRegister, rowsOf, since, ahoraEnBogota());
  const undone = ({ objecion }: ClosedSince): Deshacer =>
    undoCargue(asientos, requireRegister, find, objecion);
  if (!isReemplazo(asientos[0]?.operacion ?? '')) return { ...undone(closed), ...closed };
  const own = closedSinceReemplazo(closed, since);
  return { ...conservaLoNombrado(undone(own), rowsOf), ...own };
}

/** A sentence where the header that tells the rows apart is gone: none of them would be found, and all taken for undone. */
function rowsByKey(libro: Rows, registro: string): ReadonlyMap<string, AnyRow> {
  requireKeys(libro.hoja(registro));
  return new Map(
    libro.typed(registro).map(({ row }) => [keyOf(requireRegister(registro), row) ?? '', row]),
  );
}
