// The entries of a catalogue by what people call them: their code, their name, or both one after the other.

import { groupBy } from '../../group-by';
import { bare } from '../../match-headers';
import { parecido } from '../../parecido';
import { fold } from '../../texto';

export interface Nombrable {
  /** "matricula", "1.1.1". */
  readonly codigo: string;
  readonly nombre: string;
}

/** "1.1.1. Misión" and what is left of it. */
const CON_INDICE = /^\s*(\d+(?:\s*[.,]\s*\d+)+)\s*[.:)\-–—]*\s*(\S[\s\S]*)?$/;

export interface LectorDeNombres<E extends Nombrable> {
  /** The entry that a text names; undefined where it names none, or its code and its name are not of one. */
  readonly de: (texto: string) => E | undefined;
  /** The name that is spelt alike, for «¿Quiso decir…?». */
  readonly parecido: (texto: string) => string | undefined;
}

export function lectorDeNombres<E extends Nombrable>(entradas: readonly E[]): LectorDeNombres<E> {
  const byName = unicos(entradas, ({ nombre }) => bare(nombre));
  const byCode = unicos(entradas, ({ codigo }) => bare(codigo));
  const names = entradas.flatMap(({ codigo, nombre }) => [nombre, codigo]);
  return {
    de(texto) {
      const whole = bare(texto);
      const [, indice, rest] = CON_INDICE.exec(texto) ?? [];
      if (indice === undefined) return byName.get(whole) ?? byCode.get(whole);
      const own = byCode.get(bare(indice.replace(/\s/g, '').replace(/,/g, '.')));
      return rest === undefined || (own && isName(own.nombre, rest)) ? own : undefined;
    },
    parecido: (texto) => parecido(texto, names),
  };
}

const unicos = <E>(entradas: readonly E[], nameOf: (entrada: E) => string): Map<string, E> =>
  new Map(
    [...groupBy(entradas, nameOf)].flatMap(([name, [only, ...others]]) =>
      only && name && others.length === 0 ? [[name, only] as const] : [],
    ),
  );

/** A form may cut a long name short, or have a slip in it: the code says which it is, and the name must not say another. */
function isName(nombre: string, written: string): boolean {
  const [whole, part] = [bare(nombre), bare(written)];
  if (whole === part || (part.length >= SHORTEST && whole.startsWith(part))) return true;
  return parecido(fold(written), [nombre]) !== undefined;
}
const SHORTEST = 5;
