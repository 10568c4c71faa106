// Headers that a person assigns by hand to the columns of a register: by what they say, by which of several that say
// the same ("L.B (2)") or by the letter of their column.

import { letrasDeColumna, posicionDeLetras } from '../../letras-de-columna';
import { headerText } from '../../match-headers';
import { quisoDecir } from '../../parecido';
import type { Celda } from '../../parse/celda';
import { quoted } from '../../parse/lectura';
import { shown } from '../../parse/texto';
import { enumerar } from '../../redaccion';
import type { PlacedColumn } from '../../register';
import { fold } from '../../texto';
import type { Archivo } from '../archivo';
import { NO_LEER } from '../detalles';

/** A header, as it was written, and the key of its column. */
export interface Asignacion {
  readonly encabezado: string;
  readonly key: string;
  /** Whether it may be the letter of a column: what stood over one in an earlier file is a text, were it «P» or «N». */
  readonly porLetra: boolean;
}

export interface Asignadas {
  readonly asignaciones: readonly Asignacion[];
  /** Headers that are to be left unread, whatever they name. */
  readonly dejadas: readonly Omit<Asignacion, 'key'>[];
  /** Whether they come from an earlier load: those whose header is not there do not count. */
  readonly deAntes: boolean;
  /** Why some cannot be. */
  readonly errores: readonly string[];
}

/** What was assigned, by the keys of the register. */
export function leerAsignadas(
  columns: readonly PlacedColumn[],
  { columnas, recordadas = {} }: Archivo,
): Asignadas {
  const deAntes = columnas === undefined;
  const given = Object.entries(columnas ?? recordadas);
  const asignaciones: Asignacion[] = [];
  const dejadas: Omit<Asignacion, 'key'>[] = [];
  const errores: string[] = [];
  for (const [encabezado, nombre] of given) {
    if (nombre === NO_LEER) {
      dejadas.push({ encabezado, porLetra: !deAntes });
      continue;
    }
    const key = keyNamed(columns, nombre);
    const before = asignaciones.find((each) => each.key === key);
    if (key === undefined) errores.push(sinColumna(columns, nombre));
    else if (before) errores.push(dosVeces(before.encabezado, encabezado, nombre));
    else asignaciones.push({ encabezado, key, porLetra: !deAntes });
  }
  return { asignaciones, dejadas, deAntes, errores: deAntes ? [] : errores };
}

const typedOf = (columns: readonly PlacedColumn[]) => columns.filter(({ computed }) => !computed);

const keyNamed = (columns: readonly PlacedColumn[], nombre: string): string | undefined =>
  typedOf(columns).find(({ key, label }) => [key, label].map(fold).includes(fold(nombre)))?.key;

function sinColumna(columns: readonly PlacedColumn[], nombre: string): string {
  const names = typedOf(columns).flatMap(({ key, label }) => [label, key]);
  return `No hay una columna «${nombre}» a la que asignar un encabezado.${quisoDecir(nombre, names)}`;
}

const dosVeces = (one: string, other: string, nombre: string): string =>
  `A la columna «${nombre}» se le asignaron dos encabezados, «${one}» y «${other}»: deje uno.`;

/** Where the assigned columns are in a line of headers; those that are nowhere, or twice, are left out. */
export const posicionesDe = (
  asignaciones: readonly Asignacion[],
  headers: readonly Celda[],
): { readonly [key: string]: number } => {
  if (asignaciones.length === 0) return {};
  const texts = headers.map((header) => fold(shown(header)));
  return Object.fromEntries(
    asignaciones.flatMap((asignacion) => {
      const [index, ...others] = placesOf(asignacion, texts);
      return index === undefined || others.length > 0 ? [] : [[asignacion.key, index]];
    }),
  );
};

/** A header that is left unread because somebody said so. */
export interface ColumnaDejada {
  readonly texto: string;
  /** The request, or an earlier one. */
  readonly asignada: 'ahora' | 'antes';
}

export interface Dejadas {
  readonly columnas: readonly ColumnaDejada[];
  readonly indices: ReadonlySet<number>;
}

/** Where the headers to be left unread are in a line; what says the same in several columns is left in all of them. */
export function posicionesDejadas(
  { dejadas, deAntes }: Asignadas,
  lines: readonly (readonly Celda[])[],
): Dejadas {
  const indices = new Set<number>();
  const columnas = dejadas.flatMap((dejada): ColumnaDejada[] => {
    const places = lines.flatMap((line) =>
      placesOf(
        dejada,
        line.map((text) => fold(shown(text))),
      ),
    );
    for (const index of places) indices.add(index);
    return places.length > 0
      ? [{ texto: dejada.encabezado, asignada: deAntes ? 'antes' : 'ahora' }]
      : [];
  });
  return { columnas, indices };
}

/** Why a header assigned now cannot be told in a line of headers. */
export function sinPosicion(
  { asignaciones, dejadas, deAntes }: Asignadas,
  headers: readonly Celda[],
): readonly string[] {
  if (deAntes) return [];
  const texts = headers.map((header) => fold(shown(header)));
  const given = new Set<number>();
  const absent = (encabezado: string): string => {
    const there = headers.map(headerText).filter((text) => text !== '');
    const tiene = there.length > 0 ? ` Tiene: ${enumerar(there.map(quoted), 20)}.` : '';
    return `El archivo no tiene el encabezado «${encabezado}».${sinTitulo(encabezado, there)}${tiene}`;
  };
  const left = dejadas.flatMap((one) =>
    placesOf(one, texts).length > 0 ? [] : absent(one.encabezado),
  );
  const misplaced = asignaciones.flatMap((asignacion) => {
    const { encabezado } = asignacion;
    const places = placesOf(asignacion, texts);
    const [index = -1] = places;
    if (places.length === 1 && !given.has(index)) {
      given.add(index);
      return [];
    }
    if (places.length === 1)
      return `El encabezado «${encabezado}» se asignó a dos columnas: deje una.`;
    if (places.length > 1) {
      const ways = places.map(
        (index, i) => `«${encabezado} (${i + 1})» (columna ${letrasDeColumna(index)})`,
      );
      return `El encabezado «${encabezado}» está ${places.length} veces: diga cuál, ${ways.join(' o ')}.`;
    }
    return absent(encabezado);
  });
  return [...left, ...misplaced];
}

/** Why what was assigned to an earlier file cannot be told in this one: it has a header with the name of the column too. */
export function contraSuNombre(
  columns: readonly PlacedColumn[],
  { asignaciones, deAntes }: Asignadas,
  headers: readonly Celda[],
): readonly string[] {
  if (!deAntes) return [];
  const dadas = posicionesDe(asignaciones, headers);
  const texts = headers.map(headerText);
  return columns.flatMap(({ key, label }) => {
    const other = texts[dadas[key] ?? -1];
    const own = texts.find((text) => fold(text) === fold(label));
    return other === undefined || own === undefined || fold(other) === fold(own)
      ? []
      : `La columna «${label}» puede ser ${quoted(own)}, por su nombre, o ${quoted(other)}, que se le asignó la vez anterior: asígnele una de las dos.`;
  });
}

/** Of "Trimestre I Resultado" the header is "Resultado": what stands above it was said with it. */
function sinTitulo(encabezado: string, there: readonly string[]): string {
  const own = there.find((text) => fold(encabezado).endsWith(` ${fold(text)}`));
  return own === undefined
    ? quisoDecir(encabezado, there)
    : ` Asigne ${quoted(own)}, sin el título que tiene encima.`;
}

/** The header at a position as it can be assigned again: with its number where others say the same; '' where it is blank. */
export function nombreDe(headers: readonly Celda[], index: number): string {
  const text = headerText(headers[index]);
  const same = headers.flatMap((header, i) => (fold(shown(header)) === fold(text) ? i : []));
  return same.length > 1 && text !== '' ? `${text} (${same.indexOf(index) + 1})` : text;
}

function placesOf(
  { encabezado, porLetra }: Omit<Asignacion, 'key'>,
  texts: readonly string[],
): readonly number[] {
  const placesWith = (wanted: string): readonly number[] =>
    texts.flatMap((text, i) => (text !== '' && text === wanted ? i : []));
  const wanted = fold(encabezado);
  const equal = placesWith(wanted);
  if (equal.length > 0) return equal;
  const [, base = '', number = ''] = /^(.*\S) ?\((\d+)\)$/.exec(wanted) ?? [];
  const numbered = placesWith(base)[Number(number) - 1];
  if (numbered !== undefined) return [numbered];
  if (!porLetra) return [];
  const [, letters] = /^(?:columna )?([a-z]{1,3})$/.exec(wanted) ?? [];
  const index = letters === undefined ? -1 : posicionDeLetras(letters);
  return index >= 0 && index < texts.length ? [index] : [];
}
