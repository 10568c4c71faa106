// Whose step each one is, by the roles of Equipo: who verifies the plan, and who approves it.

import { enumerar } from '../redaccion';
import { conElRol, type EquipoRow } from '../registers/equipo';
import { QUIEN_APRUEBA } from '../roles';
import { QUIEN_VERIFICA } from './pasos';

export interface QuienActua {
  readonly nombre: string;
  /** A name that somebody gave and that Equipo lacks is of nobody who may; an account that Google tells is of somebody. */
  readonly identidad?: 'verificada' | 'declarada' | 'desconocida' | undefined;
  readonly equipo: readonly EquipoRow[];
  readonly hoy: string;
}

const objecion = (
  { nombre, identidad, equipo, hoy }: QuienActua,
  rol: string,
  que: string,
): string | undefined => {
  const can = conElRol(equipo, rol, hoy);
  const isOfEquipo = identidad === 'declarada' || equipo.some((row) => row.nombre === nombre);
  return isOfEquipo && can.length > 0 && !can.includes(nombre)
    ? `${que} le corresponde a ${enumerar(can)} (${rol}, en la hoja Equipo).`
    : undefined;
};

/** What keeps somebody from approving, or from granting a change, in a sentence. */
export const objecionAQuienAprueba = (quien: QuienActua, que: string): string | undefined =>
  objecion(quien, QUIEN_APRUEBA, que);

/** The same of verifying the plan; whoever approves it may do it too. */
export const objecionAQuienVerifica = (quien: QuienActua, que: string): string | undefined =>
  conElRol(quien.equipo, QUIEN_APRUEBA, quien.hoy).includes(quien.nombre)
    ? undefined
    : objecion(quien, QUIEN_VERIFICA, que);

/** Whoever asks does not grant it, unless nobody else could. */
export function objecionAlPropio(
  { nombre, equipo, hoy }: QuienActua,
  {
    numero = '',
    solicito,
  }: { readonly numero?: string | undefined; readonly solicito?: string | undefined },
): string | undefined {
  const others = conElRol(equipo, QUIEN_APRUEBA, hoy).filter((one) => one !== nombre);
  return solicito === nombre && others.length > 0
    ? `${numero} lo pidió usted: lo autoriza o lo niega otra persona, ${enumerar(others)}.`
    : undefined;
}
