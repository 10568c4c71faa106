// Looks into a template without filling it: which markers it has, which of them no datum will ever
// fill, and what would stop it. Serves «Revisar plantilla».

import { compileTemplate, type Part, writtenAs } from './engine';
import { own } from './known-parts';
import { openTemplate } from './open-template';
import { templateErrorOf } from './template-error';

/** The markers a document knows, by name: a text (its description), or a block with markers of its own. */
export interface Conocidos {
  readonly [marcador: string]: string | { readonly que: string; readonly filas?: Conocidos };
}

export { firstOf } from './template-error';

export interface Inspection {
  /** Every marker of the template once, as written ("{#asistentes}"), in reading order. */
  readonly marcadores: readonly string[];
  /** Those that would print nothing, with the known marker they look like, as it would be written. */
  readonly desconocidos: readonly { readonly marcador: string; readonly parecido?: string }[];
  /** Sentences; while there is any, the template cannot be used. */
  readonly errores: readonly string[];
}

/** Did-you-mean: the option a text most looks like, if any. */
export type Parecido = (text: string, options: readonly string[]) => string | undefined;

/** Inspects a template against the markers a document knows; never throws on a bad file. */
export function inspectTemplate(
  bytes: Uint8Array,
  conocidos: Conocidos,
  parecido: Parecido,
): Inspection {
  const parts: Part[] = [];
  try {
    compileTemplate(openTemplate(bytes), () => undefined, [collector(parts)]);
  } catch (thrown) {
    const { errores } = templateErrorOf(thrown);
    return { marcadores: distinct(flatten(parts).map(writtenAs)), desconocidos: [], errores };
  }
  return {
    marcadores: distinct(flatten(parts).map(writtenAs)),
    desconocidos: unknownIn(parts, [conocidos], parecido),
    errores: distinct(insideItself(parts, listsOf(conocidos), [])),
  };
}

/** The blocks that repeat once a row, wherever they stand. */
const listsOf = (conocidos: Conocidos): ReadonlySet<string> =>
  new Set(
    Object.keys(conocidos).flatMap((name) => {
      const known = own(conocidos, name);
      const filas = typeof known === 'object' ? known.filas : undefined;
      return filas ? [name, ...listsOf(filas)] : [];
    }),
  );

/** A list inside itself would print all its rows once a row: forty people inside forty, sixteen hundred. */
function insideItself(
  parts: readonly Part[],
  lists: ReadonlySet<string>,
  around: readonly string[],
): readonly string[] {
  return parts.filter(isPlaceholder).flatMap((part) => {
    const name = part.value.trim();
    const isList = part.module === 'loop' && !part.inverted && lists.has(name);
    const inner = insideItself(part.subparsed ?? [], lists, isList ? [...around, name] : around);
    if (!isList || !around.includes(name)) return inner;
    return [`El bloque {#${name}} está dentro de sí mismo. Deje uno solo.`, ...inner];
  });
}

/** A docxtemplater module that keeps the placeholders of every part of the document. */
function collector(into: Part[]): object {
  return {
    name: 'marcadores',
    set: ({ inspect }: { readonly inspect?: { readonly postparsed?: readonly Part[] } }) => {
      if (inspect?.postparsed) into.push(...inspect.postparsed.filter(isPlaceholder));
    },
  };
}

const isPlaceholder = (part: Part): boolean => part.type === 'placeholder';

const flatten = (parts: readonly Part[]): readonly Part[] =>
  parts
    .filter(isPlaceholder)
    .filter(({ location }) => location !== 'end')
    .flatMap((part) => [part, ...flatten(part.subparsed ?? [])]);

/** Looks each marker up from the innermost block outwards, as filling does. */
function unknownIn(
  parts: readonly Part[],
  scopes: readonly Conocidos[],
  parecido: Parecido,
): Inspection['desconocidos'] {
  const found = parts.filter(isPlaceholder).flatMap((part) => {
    const name = part.value.trim();
    const known = scopes.map((scope) => own(scope, name)).find((entry) => entry !== undefined);
    const filas = typeof known === 'object' ? known.filas : undefined;
    const inner = unknownIn(part.subparsed ?? [], filas ? [filas, ...scopes] : scopes, parecido);
    if (known !== undefined) return inner;
    const similar = parecido(
      name,
      scopes.flatMap((scope) => Object.keys(scope)),
    );
    const marcador = writtenAs(part);
    if (similar === undefined) return [{ marcador }, ...inner];
    return [{ marcador, parecido: writtenAs({ ...part, value: similar }) }, ...inner];
  });
  return found.filter((one, i) => found.findIndex((o) => o.marcador === one.marcador) === i);
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
