// What a document would print otherwise, of the same data at another moment: each marker before and now, told by the block and the
// row in which it stands.

import type { Marcadores } from './marcadores';

export interface CifraCambiada {
  /** Where it is printed: «Las cifras del plan, Componente 1». */
  readonly donde: string;
  /** What it is, as the list of markers says it: «Valor». */
  readonly que: string;
  /** '' where it was not printed. */
  readonly antes: string;
  /** '' where it would not be printed any more. */
  readonly ahora: string;
}

type Impreso = { readonly [marcador: string]: unknown };

/** Of the moment in which it is made, or how it looks: no datum of the book. */
const DEL_MOMENTO =
  /^(codigoVerificacion|generado|version|marca|estadoDocumento|ancla|origen|barra|resto|color.*|.*Ancla|.*Origen)$/;

export function loQueCambia(
  marcadores: Marcadores,
  antes: Impreso,
  ahora: Impreso,
  donde = '',
): readonly CifraCambiada[] {
  return Object.entries(marcadores).flatMap(([name, marcador]): readonly CifraCambiada[] => {
    if (DEL_MOMENTO.test(name)) return [];
    if (typeof marcador === 'string') {
      const [was, is] = [legible(antes[name]), legible(ahora[name])];
      return was === is ? [] : [{ donde, que: corto(marcador), antes: was, ahora: is }];
    }
    const { filas } = marcador;
    if (!filas) return [];
    return filasQueCambian(filas, rowsOf(antes[name]), rowsOf(ahora[name]), {
      donde: [donde, corto(marcador.que)].filter(Boolean).join(', '),
    });
  });
}

const rowsOf = (value: unknown): readonly Impreso[] =>
  Array.isArray(value) ? (value as readonly Impreso[]) : [];

function filasQueCambian(
  filas: Marcadores,
  antes: readonly Impreso[],
  ahora: readonly Impreso[],
  { donde }: { readonly donde: string },
): readonly CifraCambiada[] {
  const name = nameIn(filas, antes, ahora);
  const nameOf = (row: Impreso, i: number): string =>
    name === undefined ? `${i + 1}` : legible(row[name]);
  const now = new Map(ahora.map((row, i) => [nameOf(row, i), row]));
  const then = new Map(antes.map((row, i) => [nameOf(row, i), row]));
  const named = (key: string): string => [donde, key].filter(Boolean).join(', ');
  const changed = [...then].flatMap(([key, row]): readonly CifraCambiada[] => {
    const other = now.get(key);
    return other
      ? loQueCambia(filas, row, other, named(key))
      : [{ donde, que: key, antes: enteraDe(filas, row), ahora: '' }];
  });
  const added = [...now].flatMap(([key, row]): readonly CifraCambiada[] =>
    then.has(key) ? [] : [{ donde, que: key, antes: '', ahora: enteraDe(filas, row) }],
  );
  return [...changed, ...added];
}

/** The marker that tells the rows apart, as it does in both; rows without one are told by their place. */
function nameIn(
  filas: Marcadores,
  antes: readonly Impreso[],
  ahora: readonly Impreso[],
): string | undefined {
  const tells = (name: string): boolean =>
    [antes, ahora].every((rows) => {
      const said = rows.map((row) => legible(row[name]));
      return said.every((one) => one !== '') && new Set(said).size === said.length;
    });
  return Object.entries(filas).find(
    ([name, marcador]) => typeof marcador === 'string' && !DEL_MOMENTO.test(name) && tells(name),
  )?.[0];
}

/** A row that came or went, by what it says. */
const enteraDe = (filas: Marcadores, row: Impreso): string =>
  Object.entries(filas)
    .filter(([name, marcador]) => typeof marcador === 'string' && !DEL_MOMENTO.test(name))
    .map(([name]) => legible(row[name]))
    .filter(Boolean)
    .slice(0, 4)
    .join(' · ');

const LARGO = 160;

function legible(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Sí' : 'No';
  const text = String(value ?? '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  return text.length > LARGO ? `${text.slice(0, LARGO)}…` : text;
}

/** «Valor («52,63 %»)» → «Valor» */
const corto = (describe: string): string => describe.split(/[(;:.]/)[0]?.trim() ?? describe;
