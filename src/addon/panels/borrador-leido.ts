// What a person last saw of a borrador, so that what somebody else changed in it since is shown to them
// and not overwritten. One borrador a person: the one they have open.

import type { ActaContext } from '../../domain/acta-cambios';
import type { ActaRow } from '../../domain/registers/actas';
import type { AsistenteRow } from '../../domain/registers/asistentes';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import type { Libro } from '../libro';
import { readLong, writeLong } from '../long-property';

/** The rows of the registers that an acta touches. */
type FilasDeActa = Pick<ActaContext, 'actas' | 'asistentes' | 'compromisos'>;
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
export function rememberBorrador(codigo: string, libro: Rows): void {
  const { actas, asistentes, compromisos } = filasDeActa(libro);
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
  const others = now.compromisos.filter(({ row }) => row.acta !== codigo);
  return { ...leido, compromisos: [...others, ...leido.compromisos] };
}
