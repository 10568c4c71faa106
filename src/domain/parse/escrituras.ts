// Texts that are written alike in two conventions and mean something else in each: 1.250 and 03/04/2025 in Colombia and
// in programs that speak English. Here each text is respelled as Colombians write what it says in either.

import { formatFechaLarga } from '../formato';
import type { Column, Kind, Valor } from '../register';
import { cleanText } from '../texto';
import { isPorcentaje, porcentajeEscrito } from './escala';
import { textOf } from './texto';

/** What a text says in each convention, respelled; a convention that would not write it so is absent. */
export interface Respelled {
  readonly colombiana?: string | undefined;
  readonly ajena?: string | undefined;
  /** Colombians write it so, but seldom: 15,000 is rather fifteen thousand of another country. */
  readonly rara?: boolean;
}

/** A way of writing values that two conventions share. */
export interface Escritura {
  readonly nombres: { readonly colombiana: string; readonly ajena: string };
  readonly respell: (text: string) => Respelled;
  /** A value, for people to tell it from the other reading. */
  readonly say: (value: Valor, text: string) => string;
  /** What to write so that nobody doubts. */
  readonly repair: string;
  readonly codigo: string;
  /** A column that shows nothing is written as the others of its file; money and results often are not. */
  readonly followsOthers?: true;
}

const NUMERO = /^([^\d.,]*)(\d[\d.,]*|[.,]\d+)([^\d.,]*)$/;
const DECIMAL_COMMA = /^(?:\d*,\d+|\d+|[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?)$/;
const DECIMAL_POINT = /^(?:\d*\.\d+|\d+|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?)$/;
const FECHA = /^(\d{1,2})( ?[-/.] ?)(\d{1,2})( ?[-/.] ?(?:\d{4}|\d{2})(?!\d).*)$/;

function respellNumero(text: string): Respelled {
  const [, before = '', body = '', after = ''] = NUMERO.exec(cleanText(text)) ?? [];
  if (body === '') return {};
  const written = (figures: string): string => before + figures + after;
  return {
    colombiana: DECIMAL_COMMA.test(body) ? written(body.replace(/\./g, '')) : undefined,
    ajena: DECIMAL_POINT.test(body) ? written(body.replace(/,/g, '').replace('.', ',')) : undefined,
    rara: body.includes(','),
  };
}

function respellFecha(text: string): Respelled {
  const [, first = '', joint = '', second = '', rest = ''] = FECHA.exec(cleanText(text)) ?? [];
  return {
    colombiana: isMonth(second) ? text : undefined,
    ajena: isMonth(first) ? `${second}${joint}${first}${rest}` : undefined,
  };
}

const isMonth = (text: string): boolean => Number(text) >= 1 && Number(text) <= 12;

const NUMEROS: Escritura = {
  nombres: { colombiana: 'coma decimal', ajena: 'punto decimal' },
  respell: respellNumero,
  say: (value, text) => (isPorcentaje(text) ? porcentajeEscrito(Number(value)) : textOf(value)),
  repair: 'escríbalo sin separador de miles y con coma decimal.',
  codigo: 'NUMERO_AMBIGUO',
};
const FECHAS: Escritura = {
  nombres: { colombiana: 'día/mes', ajena: 'mes/día' },
  respell: respellFecha,
  say: (value) => formatFechaLarga(String(value)),
  repair: 'escriba el mes con letras.',
  codigo: 'FECHA_AMBIGUA',
  followsOthers: true,
};

const ESCRITURAS: { readonly [K in Kind]?: Escritura } = {
  entero: NUMEROS,
  decimal: NUMEROS,
  porcentaje: NUMEROS,
  dinero: NUMEROS,
  fecha: FECHAS,
};

/** The way of writing that a column shares with others of its file; undefined where texts are just texts. */
export const escrituraDe = ({ kind }: Column): Escritura | undefined => ESCRITURAS[kind];
