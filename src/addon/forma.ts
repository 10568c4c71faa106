// What a request may be, as data: each endpoint declares the shape of what it is asked with, its type is read from that, and
// `endpoint` lets nothing else through. Whatever google.script.run carries may come: whoever has the workbook
// open can call every function with anything.

import type { Celda } from '../domain/parse/celda';
import type { Fila, Valor } from '../domain/register';
import { sinInvisibles } from '../domain/texto';
import { UserError } from './user-error';

/** Reads a value as what it may be, with nothing besides; refuses any other in words that say where. */
export type Forma<T> = (value: unknown, donde: string) => T;
/** What a shape lets through. */
export type De<F> = F extends Forma<infer T> ? T : never;

const refuse = (donde: string, que: string): never => {
  throw new UserError(
    `No se hizo nada, porque el pedido no se entiende: ${donde ? `«${donde}»` : 'todo él'} debe ser ${que}. Si fue en un panel, ciérrelo y ábralo de nuevo.`,
    'PEDIDO',
  );
};

const simple =
  <T>(que: string, is: (value: unknown) => boolean): Forma<T> =>
  (value, donde) =>
    is(value) ? (value as T) : refuse(donde, que);

/** Characters of a text that a person writes; the cells of a spreadsheet hold half of it. */
const TEXTO = 100_000;
/** What nobody sees in a text is taken out of it: here, for all that may be asked. */
export const textoDe = (most: number): Forma<string> => {
  const forma = simple<string>(
    `un texto de hasta ${most} caracteres`,
    (value) => typeof value === 'string' && value.length <= most,
  );
  return (value, donde) => sinInvisibles(forma(value, donde));
};
export const texto = textoDe(TEXTO);
/** What names something: a register, a document, a person. */
export const clave = textoDe(200);
export const siNo = simple<boolean>('sí o no', (value) => typeof value === 'boolean');
/** A whole number between two, both included. */
export const entero = (from: number, to: number): Forma<number> =>
  simple(
    `un número entero entre ${from} y ${to}`,
    (value) => Number.isInteger(value) && from <= Number(value) && Number(value) <= to,
  );
/** A line of a tab; there are no more cells than these in a workbook of Google's. */
export const linea = entero(0, 10_000_000);
export const uno = <const T extends string>(...valores: readonly T[]): Forma<T> =>
  simple(`uno de estos: ${valores.join(', ')}`, (value) => valores.includes(value as T));

export const lista =
  <T>(forma: Forma<T>, most = 10_000): Forma<readonly T[]> =>
  (value, donde) =>
    Array.isArray(value) && value.length <= most
      ? value.map((item) => forma(item, donde))
      : refuse(donde, `una lista de hasta ${most}`);

/** An explicit undefined arrives as null. */
export const opcional =
  <T>(forma: Forma<T>): Forma<T | undefined> =>
  (value, donde) =>
    value === undefined || value === null ? undefined : forma(value, donde);
export const oNulo =
  <T>(forma: Forma<T>): Forma<T | null> =>
  (value, donde) =>
    opcional(forma)(value, donde) ?? null;

type Campos = { readonly [key: string]: Forma<unknown> };
/** What an object of these fields is. */
export type Pedido<C extends Campos> = {
  readonly [K in keyof C as undefined extends De<C[K]> ? never : K]: De<C[K]>;
} & { readonly [K in keyof C as undefined extends De<C[K]> ? K : never]?: De<C[K]> };

/** An object with these fields; what else it has is left out, and what is optional and absent stays absent. */
export const objeto =
  <C extends Campos>(campos: C): Forma<Pedido<C>> =>
  (value, donde) => {
    const own = requireObject(value, donde);
    const read = Object.entries(campos).map(([key, forma]) => [
      key,
      forma(own[key], donde ? `${donde}.${key}` : key),
    ]);
    return Object.fromEntries(read.filter(([, field]) => field !== undefined)) as Pedido<C>;
  };

/** An object of any keys; what is blank in it is left out. */
export const mapa =
  <T>(forma: Forma<T>): Forma<{ readonly [key: string]: T }> =>
  (value, donde) =>
    Object.fromEntries(
      Object.entries(requireObject(value, donde))
        .filter(([, field]) => field !== null && field !== undefined)
        .map(([key, field]) => [key, forma(field, donde)]),
    );

const requireObject = (value: unknown, donde: string): { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: unknown })
    : refuse(donde, 'un objeto');

const isValor = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);
const limpio = (value: unknown): Valor =>
  typeof value === 'string' ? sinInvisibles(value) : (value as Valor);
const conValor = simple<Valor>('un texto, un número o sí o no', isValor);
/** What a row has in a column. */
export const valor: Forma<Valor> = (value, donde) => limpio(conValor(value, donde));
const como = (pattern: RegExp, que: string): Forma<string> =>
  simple(que, (value) => typeof value === 'string' && pattern.test(value));
const SIN_VALOR = objeto({
  fecha: opcional(como(/^\d{4}-\d\d-\d\d$/, 'un día')),
  hora: opcional(como(/^\d\d:\d\d/, 'una hora')),
  error: opcional(texto),
  formula: opcional(texto),
});
/** What a cell of a file holds: a value, a day, an error or a formula; a blank one arrives as null. */
export const celda: Forma<Celda> = (value, donde) => {
  if (value === null || value === undefined) return undefined;
  if (isValor(value)) return limpio(value);
  const { fecha, hora, error, formula } = SIN_VALOR(value, donde);
  if (error !== undefined) return { error };
  if (formula !== undefined) return { formula };
  if (fecha === undefined) return refuse(donde, 'una tabla de valores');
  return hora === undefined ? { fecha } : { fecha, hora };
};

const valores = mapa(valor);
/** A row as somebody read it. */
export const leida: Forma<Fila> = objeto({
  fila: linea,
  row: valores,
  ilegible: opcional(valores),
});

/** Asked with nothing; what comes all the same is not looked at. */
export const nada: Forma<undefined> = () => undefined;
/** What is read later by whoever knows what it may be. */
export const sinLeer: Forma<unknown> = (value) => value;
/** Lists and objects of anything, so many one in another. */
const hondo =
  (levels: number): Forma<unknown> =>
  (value, donde) => {
    if (typeof value === 'string') return texto(value, donde);
    if (typeof value !== 'object' || value === null) return value;
    if (levels === 0) return refuse(donde, 'algo menos hondo');
    const part = hondo(levels - 1);
    return (Array.isArray(value) ? lista(part) : mapa(part))(value, donde);
  };
/** What whoever is asked judges by itself. */
export const cualquiera = hondo(5);
