// The personal values of a commit, which the bitácora never holds: until the commit is carried out they wait in document
// properties, written with its commit point and emptied with its closing.

import { type Asiento, type Personales, personalesOf, withPersonales } from '../../domain/bitacora';
import { cutText } from '../../domain/piezas';
import type { Pendiente } from '../libro/estado';
import { requireRegister } from '../libro/libro';
import { UserError } from '../user-error';

/** Characters a property (9 kB on Google, up to three bytes a character), and in all of the 500 kB of a document. */
const PIECE = 2800;
const MOST = 300_000;

/** Properties by name. */
type Properties = { readonly [name: string]: string };

const nameOf = (
  { apartada, primero }: Pick<Pendiente, 'apartada' | 'primero'>,
  i: number,
): string => (apartada ? `reserva.${primero}.${i}` : `reserva.${i}`);

/** What to write with the commit point of entries, in order; nothing where none has personal data. */
export function reservaOf(asientos: readonly Asiento[]): readonly string[] {
  const all = asientos.map((asiento) => personalesOf(asiento, requireRegister(asiento.registro)));
  if (all.every((each) => each === undefined)) return [];
  const text = JSON.stringify(all.map((each) => each ?? null));
  if (text.length <= MOST) return cutText(text, PIECE);
  throw new UserError(
    'No se guardó: son demasiados datos personales para un solo paso. Guárdelos en varias partes.',
    'DEMASIADAS',
  );
}

export const named = (pendiente: Pendiente, pieces: readonly string[]): Properties =>
  Object.fromEntries(pieces.map((piece, i) => [nameOf(pendiente, i), piece]));

/** What to write with the closing: the same properties, empty. */
export const emptied = (pendiente: Pendiente): Properties =>
  named(
    pendiente,
    Array.from({ length: pendiente.reserva ?? 0 }, () => ''),
  );

/** The entries of a commit with the personal values that wait for it. */
export function withReserva(
  pendiente: Pendiente,
  asientos: readonly Asiento[],
): readonly Asiento[] {
  const pieces = piecesOf(pendiente);
  if (pieces.length === 0) return asientos;
  const all = JSON.parse(pieces.join('')) as readonly (Personales | null)[];
  return asientos.map((asiento, i) => {
    const own = all[i];
    return own ? withPersonales(asiento, own) : asiento;
  });
}

function piecesOf(pendiente: Pendiente): readonly string[] {
  if (!pendiente.reserva) return [];
  const all = PropertiesService.getDocumentProperties().getProperties();
  return Array.from({ length: pendiente.reserva }, (_, i) => all[nameOf(pendiente, i)] ?? '');
}

/** A commit that must wait longer, with its values out of the way of the next one: what to write with the state. */
export function putAside(pendiente: Pendiente): {
  readonly pendiente: Pendiente;
  readonly also: Properties;
} {
  const pieces = piecesOf(pendiente);
  if (pieces.length === 0 || pendiente.apartada) return { pendiente, also: {} };
  const aside = { ...pendiente, apartada: true };
  return {
    pendiente: aside,
    also: { ...emptied(pendiente), ...named(aside, pieces) },
  };
}

/** Forgets the values of commits put aside, once they are carried out; call it after the state says so. */
export function forgetReserva(pendientes: readonly Pendiente[]): void {
  const properties = PropertiesService.getDocumentProperties();
  for (const pendiente of pendientes.filter(({ apartada }) => apartada))
    for (const name of Object.keys(emptied(pendiente))) properties.deleteProperty(name);
}
