// Puts back a row or a value that an entry of the bitácora took away, as an entry of its own that can be undone. It is looked at and
// written as any other write: closed rows refuse it, and so does what somebody wrote since.

import { type AsientoDicho, decirAsiento } from '../../domain/asiento-dicho';
import { type Asiento, asientosOf } from '../../domain/bitacora';
import type { Cambio } from '../../domain/cambio';
import { cuenta, enumerar } from '../../domain/formato';
import { type AnyRow, keyOf, type Register } from '../../domain/register';
import { registerByKey } from '../../domain/registers';
import { RESTAURAR, type Restauracion, restauracionDe } from '../../domain/restaurar';
import { fold } from '../../domain/texto';
import { requireOpen } from '../commit/closed-rows';
import { commit } from '../commit/commit';
import { sealedAsientos } from '../commit/cuarentena';
import { hechoAntes, pedidoDe } from '../commit/pedidos';
import type { AsientoEscrito } from '../commit/registro-bitacora';
import { cadenaOf } from '../datos/consulta';
import { whoIsThere } from '../identidad';
import { type Libro, momentoEnBogota, requireRegister } from '../libro/libro';
import { openLibro, settledLibro } from '../libro/open-libro';
import { requireKeys } from '../sheet';
import { UserError } from '../user-error';
import { columnaNamed } from './filtros';
import type { RestaurarPedido } from './pedido';

export interface Restaurado {
  /** What it writes, or wrote: as the bitácora tells it. */
  readonly escribe: AsientoDicho;
  /** In a sentence: «Vuelve la fila PAM A07, con 21 datos.» */
  readonly dicho: string;
  /** null while it is only looked at. */
  readonly cargue: string | null;
}

export function restaurar(asked: RestaurarPedido): Restaurado {
  const libro = settledLibro();
  const { asiento, since } = historiaOf(libro, asked.asiento);
  const register = requireRestaurable(asiento);
  const campo = asked.campo === undefined ? undefined : columnaNamed(libro, register, asked.campo);
  const plan = (rows: Rows): Restauracion => {
    const find = finder(rows, register);
    const found = restauracionDe({ register, asiento, campo, since, find });
    if ('motivo' in found) throw new UserError(`No se restauró. ${found.motivo}`, 'NO_SE_RESTAURA');
    return found;
  };
  const operacion = `${RESTAURAR} ${asiento.numero}`;
  if (asked.simular) {
    const found = plan(libro);
    requireOpen([found.cambio], libro);
    return answer(register, found, { operacion, cargue: null });
  }
  const pedido = pedidoDe(asked.pedido, [asked.asiento, campo]);
  const before = hechoAntes(libro, pedido);
  let found: Restauracion | undefined;
  const hecho = commit({
    operacion,
    pedido,
    build: (fresh) => {
      found = plan(fresh);
      return [found.cambio];
    },
  });
  const [cambio] = (before ?? hecho).cambios;
  const done = found ?? { cambio: cambio as Cambio, sinDato: [] };
  const restored = answer(register, done, { operacion, cargue: hecho.cargue });
  return { ...restored, dicho: `${restored.dicho}${whereItIs(register, done.cambio)}` };
}

/** Of a row that came back, for nobody knows where it stood: an entry is of a row, wherever people sort or move it. */
function whereItIs(register: Register, cambio: Cambio): string {
  if (cambio.cambio !== 'crear') return '';
  const clave = fold(keyOf(register, cambio.row) ?? '');
  const filas = openLibro().rows(register.key);
  const at = filas.findIndex(({ row }) => fold(keyOf(register, row) ?? '') === clave);
  const fila = filas[at]?.fila;
  if (fila === undefined) return '';
  return ` Quedó ${at === filas.length - 1 ? 'al final de la hoja, ' : ''}en la fila ${fila}.`;
}

type Rows = Pick<Libro, 'hoja' | 'typed'>;

function finder(rows: Rows, register: Register): (clave: string) => AnyRow | undefined {
  requireKeys(rows.hoja(register.key));
  const known = new Map(
    rows.typed(register.key).map(({ row }) => [fold(keyOf(register, row) ?? ''), row]),
  );
  return (clave) => known.get(fold(clave));
}

/** The entry, and those after it; a sentence where there is none, or where somebody altered it or what came since. */
function historiaOf(
  libro: Libro,
  numero: number,
): { readonly asiento: AsientoEscrito; readonly since: readonly AsientoEscrito[] } {
  const all = sealedAsientos(libro);
  const asiento = all.find((one) => one.numero <= numero && numero <= one.ultimo);
  if (!asiento)
    throw new UserError(
      `No hay un asiento ${numero} en la bitácora: el último es el ${libro.estado.numero}.`,
      'ASIENTO',
    );
  const roto = cadenaOf(libro).rotos.find(({ ultimo }) => ultimo >= asiento.numero);
  if (roto)
    throw new UserError(
      `No se restauró: en la hoja Bitácora alguien cambió o quitó lo que se anotó ahí o después (asiento ${roto.ultimo}). Recupérela de una copia o del historial de versiones.`,
      'BITACORA_ALTERADA',
    );
  return { asiento, since: all.filter((one) => one.numero > asiento.ultimo) };
}

function requireRestaurable({ registro, numero, operacion }: AsientoEscrito): Register {
  if (registro === 'bitacora' || !registerByKey(registro))
    throw new UserError(
      `El asiento ${numero} no es de una fila sino de «${operacion}»: no hay nada que restaurar.`,
      'ASIENTO',
    );
  const register = requireRegister(registro);
  if (register.readOnly || register.hidden)
    throw new UserError(
      `El asiento ${numero} es de «${register.title}», que la escribe el complemento: no se restaura a mano.`,
      'ASIENTO',
    );
  return register;
}

function answer(
  register: Register,
  { cambio, sinDato }: Restauracion,
  { operacion, cargue }: { readonly operacion: string; readonly cargue: string | null },
): Restaurado {
  const [asiento] = asientosOf([cambio], requireRegister);
  const firma = { momento: momentoEnBogota(), operacion, cargue: cargue ?? '', ...whoIsThere() };
  const escribe = decirAsiento(
    { numero: 0, ...firma, ...(asiento as Asiento) },
    register,
  ) as AsientoDicho;
  const n = escribe.filas[0]?.campos.length ?? 0;
  const what =
    cambio.cambio === 'crear'
      ? `la fila ${escribe.titulo}, con ${cuenta(n, 'dato', 'datos')}`
      : `${enumerar(escribe.filas[0]?.campos.map(({ titulo, ahora }) => `${titulo} a ${ahora}`) ?? [])} en ${escribe.titulo}`;
  const verb = cargue === null ? 'Vuelve' : 'Volvió';
  const lost =
    sinDato.length > 0
      ? ` ${enumerar(sinDato)}: son datos personales, que la bitácora no guarda; escríbalos de nuevo en la fila.`
      : '';
  return { escribe, dicho: `${verb} ${what}.${lost}`, cargue };
}
