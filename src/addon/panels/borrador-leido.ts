// What a person last saw of a borrador, so that what somebody else changed in it since is shown to them
// and not overwritten. One borrador a person: the one they have open.

import type { ActaContext } from '../../domain/acta-cambios';
import type { Cambio } from '../../domain/cambio';
import { type AnyRow, type Fila, keyOf, type Register } from '../../domain/register';
import { type ActaRow, actas as registroDeActas } from '../../domain/registers/actas';
import {
  type AsistenteRow,
  asistentes as registroDeAsistentes,
} from '../../domain/registers/asistentes';
import {
  type CompromisoRow,
  compromisos as registroDeCompromisos,
} from '../../domain/registers/compromisos';
import type { Libro } from '../libro/libro';
import { readLong, writeLong } from '../libro/long-property';

/** The rows of the registers that an acta touches. */
export type FilasDeActa = Pick<ActaContext, 'actas' | 'asistentes' | 'compromisos'>;
type Rows = Pick<Libro, 'rows'>;
interface Leido extends FilasDeActa {
  readonly codigo: string;
}

const PROPERTY = 'borrador-leido';
const properties = () => PropertiesService.getUserProperties();

const filasDeActa = (libro: Rows): FilasDeActa => ({
  actas: libro.rows<ActaRow>('actas'),
  asistentes: libro.rows<AsistenteRow>('asistentes'),
  compromisos: libro.rows<CompromisoRow>('compromisos'),
});

/** Keeps the rows of a borrador as they stand now. */
export const rememberBorrador = (codigo: string, libro: Rows): void =>
  remember(codigo, filasDeActa(libro));

/** Keeps a borrador as it was just written: what was seen of it, changed. */
export function rememberWritten(
  codigo: string,
  { actas, asistentes, compromisos }: FilasDeActa,
  cambios: readonly Cambio[],
): void {
  remember(codigo, {
    actas: changed(registroDeActas, actas, cambios),
    asistentes: changed(registroDeAsistentes, asistentes, cambios),
    compromisos: changed(registroDeCompromisos, compromisos, cambios),
  });
}

/** The rows after changes; at which line they stand is nobody's business here. */
function changed<T extends AnyRow>(
  register: Register,
  filas: readonly Fila<T>[],
  cambios: readonly Cambio[],
): readonly Fila<T>[] {
  const rows = new Map(filas.map(({ row }) => [keyOf(register, row), row as AnyRow]));
  for (const cambio of cambios.filter(({ registro }) => registro === register.key)) {
    if (cambio.cambio === 'crear') rows.set(keyOf(register, cambio.row), cambio.row);
    else if (cambio.cambio === 'borrar') rows.delete(cambio.clave);
    else rows.set(cambio.clave, { ...rows.get(cambio.clave), ...cambio.despues });
  }
  return [...rows.values()].map((row) => ({ fila: 0, row: row as T }));
}

function remember(codigo: string, { actas, asistentes, compromisos }: FilasDeActa): void {
  const leido: Leido = {
    codigo,
    actas: actas.filter(({ row }) => row.codigo === codigo),
    asistentes: asistentes.filter(({ row }) => row.acta === codigo),
    compromisos: compromisos.filter(({ row }) => row.acta === codigo),
  };
  writeLong(properties(), PROPERTY, JSON.stringify(leido));
}

/** The rows as they stand, but those of a borrador as the person saw them; `codigo` is undefined in a new acta. */
export function filasAsSeen(codigo: string | undefined, libro: Rows): FilasDeActa {
  const now = filasDeActa(libro);
  const text = codigo === undefined ? undefined : readLong(properties(), PROPERTY);
  const leido = text === undefined ? undefined : (JSON.parse(text) as Leido);
  if (leido?.codigo !== codigo || !leido) return now;
  const actas = now.actas.filter(({ row }) => row.codigo !== codigo);
  const compromisos = now.compromisos.filter(({ row }) => row.acta !== codigo);
  return {
    ...leido,
    actas: [...actas, ...leido.actas],
    compromisos: [...compromisos, ...leido.compromisos],
  };
}
