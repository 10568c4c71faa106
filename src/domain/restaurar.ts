// Putting back what an entry of the bitácora took away: a row that was deleted, or values that were written over, as a new entry.
// Nothing that somebody wrote since is lost for it: then it is refused, with who did it and which entry to look at.

import { valorDicho } from './asiento-dicho';
import { cambiosLegibles, REDACTED } from './bitacora';
import { type Cambio, claveAfter, claveOfCambio, isByLine } from './cambio';
import { enumerar } from './formato';
import { definitionOf, labelOf } from './placed-columns';
import { type AnyRow, pick, type Register } from './register';
import { fold } from './texto';
import { type AsientoFirmado, cuando } from './tras-cierre';

/** How the bitácora names it. */
export const RESTAURAR = 'Restaurar el asiento';

export interface Anotado extends AsientoFirmado {
  readonly numero: number;
}
export interface Restauracion {
  readonly cambio: Cambio;
  /** Personal data that nobody knows any more, by the labels of their columns. */
  readonly sinDato: readonly string[];
}
/** Why not, in a sentence. */
export interface NoSeRestaura {
  readonly motivo: string;
}

export interface AquelYDespues {
  readonly register: Register;
  readonly asiento: Anotado;
  /** Of a change of several values, the one that is wanted. */
  readonly campo?: string | undefined;
  /** The entries after it, oldest first. */
  readonly since: readonly Anotado[];
  /** The present row of a key, in any spelling. */
  readonly find: (clave: string) => AnyRow | undefined;
}

export function restauracionDe(pedida: AquelYDespues): Restauracion | NoSeRestaura {
  const { asiento, campo } = pedida;
  const [cambio] = cambiosLegibles(asiento);
  if (!cambio)
    return no(`El asiento ${asiento.numero} no se puede leer: alguien cambió lo que decía.`);
  if (cambio.cambio === 'crear')
    return no(
      `El asiento ${asiento.numero} agregó filas: no quitó nada que restaurar. Si fue un cargue, se deshace entero con su código (${asiento.cargue || 'no tiene'}).`,
    );
  if (isByLine(cambio.clave))
    return no(
      `El asiento ${asiento.numero} es de una fila que no tenía código: no se sabe cuál es ahora.`,
    );
  if (cambio.cambio === 'borrar') {
    return campo === undefined
      ? laFila(pedida, cambio)
      : no(`El asiento ${asiento.numero} borró la fila: se restaura entera, sin decir el campo.`);
  }
  return losValores(pedida, cambio);
}

const no = (motivo: string): NoSeRestaura => ({ motivo });
const nameOf = ({ title }: Register, clave: string): string => `${title} ${clave}`;

function laFila(
  { register, asiento, since, find }: AquelYDespues,
  { clave, antes }: Cambio & { readonly cambio: 'borrar' },
): Restauracion | NoSeRestaura {
  if (find(clave)) {
    const made = lastOf(register, since, (cambio) => isOf(register, cambio, clave));
    return no(
      `${nameOf(register, clave)} ya está en la hoja (${cuando(made)}): no se restaura sobre ella.${next(made, asiento)}`,
    );
  }
  const known = Object.keys(antes).filter(
    (key) => antes[key] !== REDACTED || !definitionOf(register, key)?.personal,
  );
  const lost = Object.keys(antes).filter((key) => !known.includes(key));
  return {
    cambio: { registro: register.key, cambio: 'crear', row: pick(antes, known) },
    sinDato: lost.map((key) => labelOf(register, key)),
  };
}

function losValores(
  { register, asiento, campo, since, find }: AquelYDespues,
  cambio: Cambio & { readonly cambio: 'modificar' },
): Restauracion | NoSeRestaura {
  const { clave, antes, despues } = cambio;
  if (campo !== undefined && !(campo in despues))
    return no(
      `El asiento ${asiento.numero} no cambió ${labelOf(register, campo)}, sino ${enumerar(Object.keys(despues).map((key) => labelOf(register, key)))}.`,
    );
  const asked = campo === undefined ? Object.keys(despues) : [campo];
  const isLost = (key: string): boolean =>
    definitionOf(register, key)?.personal === true && despues[key] === REDACTED;
  const keys = asked.filter((key) => !isLost(key));
  const sinDato = asked.filter(isLost).map((key) => labelOf(register, key));
  if (keys.length === 0)
    return no(
      `${enumerar(sinDato)} de ${nameOf(register, clave)} es un dato personal: la bitácora dice que cambió y no lo que decía. Escríbalo de nuevo en su fila.`,
    );
  const present = claveAfter(register, clave, despues) ?? clave;
  const now = find(present);
  if (!now) {
    const gone = lastOf(register, since, (one) => isOf(register, one, present));
    return no(
      `${nameOf(register, present)} ya no está en la hoja (${cuando(gone)}).${next(gone, asiento)}`,
    );
  }
  const held = keys.filter((key) => !isSame(now[key], antes[key]));
  if (held.length === 0)
    return no(
      `${nameOf(register, present)} ya dice lo que decía antes del asiento ${asiento.numero}.`,
    );
  const changed = held.find((key) => !isSame(now[key], despues[key]));
  if (changed !== undefined) {
    const after = lastOf(
      register,
      since,
      (one) =>
        isOf(register, one, present) && (one.cambio !== 'modificar' || changed in one.despues),
    );
    const say = valorDicho(register, changed, now[changed]);
    return no(
      `${labelOf(register, changed)} de ${nameOf(register, present)} cambió después (${cuando(after)}) y ahora dice ${say}: no se restaura sobre ello.${next(after, asiento)}`,
    );
  }
  return {
    cambio: {
      registro: register.key,
      cambio: 'modificar',
      clave: present,
      antes: pick(now, held),
      despues: pick(antes, held),
    },
    sinDato,
  };
}

/** The newer entry is offered, where there is one. */
const next = (after: Anotado | undefined, { numero }: Anotado): string =>
  after && after.numero > numero
    ? ` Si quiere lo que había antes de eso, mire el asiento ${after.numero}.`
    : '';

function lastOf(
  register: Register,
  since: readonly Anotado[],
  isIt: (cambio: Cambio) => boolean,
): Anotado | undefined {
  const own = since.filter(
    (asiento) => asiento.registro === register.key && cambiosLegibles(asiento).some(isIt),
  );
  return own[own.length - 1];
}

function isOf(register: Register, cambio: Cambio, clave: string): boolean {
  const before = claveOfCambio(register, cambio) ?? '';
  const after =
    cambio.cambio === 'modificar' ? claveAfter(register, cambio.clave, cambio.despues) : before;
  return [before, after ?? before].some((one) => fold(one) === fold(clave));
}

const isSame = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null);
