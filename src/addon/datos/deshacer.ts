// Undoing a cargue, by what the bitácora says it wrote. What is more than one commit is a job.

import type { Cambio } from '../../domain/cambio';
import { type Conservada, type Deshacer, undoCargue } from '../../domain/deshacer';
import { formatNumero } from '../../domain/formato';
import { type AnyRow, type Fila, keyOf } from '../../domain/register';
import { commit, MAX_ROWS, settledLibro } from '../commit/commit';
import { type AsientoEscrito, allAsientos, bitacoraSheet } from '../commit/registro-bitacora';
import type { Avance, Cursor } from '../libro/estado';
import { type Libro, requireRegister } from '../libro/libro';
import { cursoresOf, isBegun } from '../trabajos/cursores';
import { start } from '../trabajos/motor';
import type { Escribe, Plan, Trabajo } from '../trabajos/trabajo';
import type { TrabajoVisto } from '../trabajos/visto';
import { UserError } from '../user-error';
import { CARGUE_EN } from './cargue';

export interface DeshacerPedido {
  readonly cargue: string;
}
export interface DeshacerResult {
  readonly borradas: number;
  readonly restauradas: number;
  readonly conservadas: readonly Conservada[];
  /** What is left of it for further steps. */
  readonly trabajo?: TrabajoVisto;
}

/** Undoes a cargue by key, keeping what somebody changed since. */
export function undo(pedido: DeshacerPedido): DeshacerResult {
  const libro = settledLibro();
  const asientos = asientosOf(libro, pedido);
  const { cambios, conservadas } = planOf(asientos, libro);
  const borradas = cambios.filter(({ cambio }) => cambio === 'borrar').length;
  return {
    borradas,
    restauradas: cambios.length - borradas,
    conservadas,
    ...write(pedido, asientos, { cambios, conservadas }, libro),
  };
}

/** An undoing that does not fit in one commit. */
export const deshacer: Trabajo<DeshacerPedido> = {
  key: 'deshacer',
  unidad: 'filas',
  seHereda: true,
  abre: (pedido) => {
    const libro = settledLibro();
    const asientos = asientosOf(libro, pedido);
    return jobOf(pedido, asientos, planOf(asientos, libro));
  },
  dice: ({ hechas, total, titulo, datos: { conservadas } }) =>
    [
      `${titulo}: ${formatNumero(hechas)} de ${formatNumero(total)} filas como estaban antes.`,
      conservadas ? `Se conservan ${conservadas} que cambiaron después.` : '',
    ]
      .join(' ')
      .trim(),
};

/** What is left is looked for on the rows of the moment: what was undone already is not among it. */
function jobOf(
  { cargue }: DeshacerPedido,
  asientos: readonly AsientoEscrito[],
  { cambios, conservadas }: Deshacer,
): Plan {
  const haz = ({ hechas, total, datos }: Cursor, escribe: Escribe): Avance => {
    let left = 0;
    const build = (libro: Rows): readonly Cambio[] => {
      const rest = planOf(asientos, libro).cambios;
      left = Math.max(0, rest.length - MAX_ROWS);
      return rest.slice(0, MAX_ROWS);
    };
    return escribe({ operacion: operacionOf(cargue), build }, () => ({
      hechas: left === 0 ? total : Math.max(hechas + 1, total - left),
      datos,
    }));
  };
  const titulo = operacionOf(cargue);
  const datos = { conservadas: conservadas.length };
  return { clave: cargue, titulo, total: cambios.length, datos, haz };
}

function write(
  pedido: DeshacerPedido,
  asientos: readonly AsientoEscrito[],
  plan: Deshacer,
  { estado }: Libro,
): Pick<DeshacerResult, 'trabajo'> {
  const job = jobOf(pedido, asientos, plan);
  if (job.total <= MAX_ROWS && !isBegun(estado, { trabajo: deshacer.key, clave: job.clave })) {
    commit({ operacion: job.titulo, build: () => plan.cambios });
    return {};
  }
  const trabajo = start(deshacer, pedido, job);
  return trabajo.estado === 'a medias' ? { trabajo } : {};
}

const operacionOf = (cargue: string): string => `Deshacer cargue ${cargue}`;

/** What the bitácora says that a cargue wrote; a sentence when that is nothing, not a load, or not all of it yet. */
function asientosOf(libro: Libro, { cargue }: DeshacerPedido): readonly AsientoEscrito[] {
  const asientos = allAsientos(bitacoraSheet(libro.ss)).filter((a) => a.cargue === cargue);
  const [first] = asientos;
  if (!first) {
    throw new UserError(`No hay un cargue «${cargue}» en la bitácora. Revise el código.`, 'CARGUE');
  }
  if (!first.operacion.startsWith(CARGUE_EN)) {
    throw new UserError(
      `${cargue} no es un cargue sino «${first.operacion}», que no se deshace. Revise el código.`,
      'CARGUE',
    );
  }
  if (cursoresOf(libro.estado).some(({ datos }) => datos.cargue === cargue)) {
    throw new UserError(
      `El cargue ${cargue} está a medias: continúelo o cancélelo antes de deshacerlo.`,
      'A_MEDIAS',
    );
  }
  return asientos;
}

interface Rows {
  rows(registro: string): readonly Fila[];
}

const planOf = (asientos: readonly AsientoEscrito[], libro: Rows): Deshacer =>
  undoCargue(asientos, requireRegister, rowIndex(libro));

/** Finds rows by register and key, each tab indexed once. */
function rowIndex(libro: Rows): (registro: string, clave: string) => AnyRow | undefined {
  const byRegistro = new Map<string, Map<string, AnyRow>>();
  return (registro, clave) => {
    const register = requireRegister(registro);
    const index =
      byRegistro.get(registro) ??
      new Map(libro.rows(registro).map(({ row }) => [keyOf(register, row) ?? '', row]));
    byRegistro.set(registro, index);
    return index.get(clave);
  };
}
