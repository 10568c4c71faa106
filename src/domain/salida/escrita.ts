// What a salida says, in the words that stand in its cells: which columns and how they are called, which rows, and in which order.

import { fold } from '../texto';

/** Those with which a condition is told, each as it is written. */
export const OPERADORES = [
  'es',
  'no es',
  'contiene',
  'desde',
  'hasta',
  'está en blanco',
  'tiene dato',
] as const;
export type Operador = (typeof OPERADORES)[number];
/** These need no value. */
export const SIN_VALOR: readonly Operador[] = ['está en blanco', 'tiene dato'];

/** Parts by the label of their column. */
export interface ColumnaEscrita {
  readonly columna: string;
  /** What its header says in place of its label; '' where it says the label. */
  readonly titulo: string;
}
export interface CondicionEscrita {
  readonly columna: string;
  readonly operador: Operador;
  readonly valores: readonly string[];
}
export interface OrdenEscrito {
  readonly columna: string;
  readonly desciende: boolean;
}

/** The cells of a salida; blank is ''. */
export interface Celdas {
  readonly columnas: string;
  readonly encabezados: string;
  readonly filtro: string;
  readonly orden: string;
}

/** Of a row of Salidas, in which blank is absent. */
export const celdasDe = ({
  columnas = '',
  encabezados = '',
  filtro = '',
  orden = '',
}: { readonly [C in keyof Celdas]?: string | undefined }): Celdas => ({
  columnas,
  encabezados,
  filtro,
  orden,
});

const renglonesDe = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const partesDe = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

// Columns and their headers

export const escribirColumnas = (columnas: readonly ColumnaEscrita[]): string =>
  columnas.map(({ columna }) => columna).join('; ');
export const escribirEncabezados = (columnas: readonly ColumnaEscrita[]): string =>
  columnas
    .filter(({ columna, titulo }) => titulo.trim() !== '' && titulo.trim() !== columna)
    .map(({ columna, titulo }) => `${columna} = ${titulo.replace(/\s+/g, ' ').trim()}`)
    .join('\n');

export const leerColumnas = (text: string): readonly string[] => partesDe(text);

/** A line without «=» is of no column: its título is ''. */
export const leerEncabezados = (text: string): readonly ColumnaEscrita[] =>
  renglonesDe(text).map((line) => {
    const at = line.indexOf('=');
    return at < 0
      ? { columna: line, titulo: '' }
      : { columna: line.slice(0, at).trim(), titulo: line.slice(at + 1).trim() };
  });

// Order

const DESCIENDE = /,?\s*\(?de mayor a menor\)?$/i;
const ASCIENDE = /,?\s*\(?de menor a mayor\)?$/i;

export const escribirOrden = (orden: readonly OrdenEscrito[]): string =>
  orden
    .map(({ columna, desciende }) => (desciende ? `${columna} (de mayor a menor)` : columna))
    .join('; ');

export const leerOrden = (text: string): readonly OrdenEscrito[] =>
  partesDe(text).map((part) => ({
    columna: part.replace(DESCIENDE, '').replace(ASCIENDE, '').trim(),
    desciende: DESCIENDE.test(part),
  }));

// Filter

/** A value with the sign that parts values stands between quotation marks, its own as others that read alike; a condition is one line. */
function escribirValor(valor: string): string {
  const line = valor.replace(/\s+/g, ' ');
  return /[;«»]/.test(line) ? `«${line.replace(/[«»]/g, '"')}»` : line;
}

export const escribirFiltro = (condiciones: readonly CondicionEscrita[]): string =>
  condiciones
    .map((una) =>
      `${una.columna} ${una.operador} ${SIN_VALOR.includes(una.operador) ? '' : escribirValores(una)}`.trim(),
    )
    .join('\n');

/** The values of a condition as a person writes them in one field, and back. */
export const escribirValores = ({ operador, valores }: CondicionEscrita): string =>
  operador === 'contiene' ? (valores[0] ?? '') : valores.map(escribirValor).join('; ');
export const valoresEscritos = (operador: Operador, text: string): readonly string[] =>
  operador === 'contiene' ? valorEntero(text.trim()) : leerValores(text);

/** A line that is no condition comes as its text. */
export const leerFiltro = (
  text: string,
  labels: readonly string[],
): readonly (CondicionEscrita | string)[] =>
  renglonesDe(text).map((line) => leerCondicion(line, labels) ?? line);

/** By the longest label with which it begins, and otherwise by its first operator. */
function leerCondicion(line: string, labels: readonly string[]): CondicionEscrita | undefined {
  const words = line.split(/\s+/);
  const begins = labels
    .map((label) => ({ label, length: label.split(/\s+/).length }))
    .filter(({ label, length }) => fold(words.slice(0, length).join(' ')) === fold(label))
    .sort((a, b) => b.length - a.length);
  for (const { label, length } of begins) {
    const rest = leerResto(words.slice(length));
    if (rest) return { columna: label, ...rest };
  }
  for (let length = 1; length < words.length; length++) {
    const rest = leerResto(words.slice(length));
    if (rest) return { columna: words.slice(0, length).join(' '), ...rest };
  }
  return undefined;
}

const MAS_PALABRAS = [...OPERADORES].sort((a, b) => b.length - a.length);

function leerResto(words: readonly string[]): Omit<CondicionEscrita, 'columna'> | undefined {
  for (const operador of MAS_PALABRAS) {
    const { length } = operador.split(' ');
    if (fold(words.slice(0, length).join(' ')) !== fold(operador)) continue;
    const said = words.slice(length).join(' ');
    if (SIN_VALOR.includes(operador)) return said === '' ? { operador, valores: [] } : undefined;
    return { operador, valores: valoresEscritos(operador, said) };
  }
  return undefined;
}

const valorEntero = (text: string): readonly string[] => (text === '' ? [] : [text]);

const leerValores = (text: string): readonly string[] =>
  (text.match(/«[^»]*»|[^;]+/g) ?? [])
    .map((part) => part.trim().replace(/^«([^»]*)»$/, '$1'))
    .filter((part) => part !== '');
