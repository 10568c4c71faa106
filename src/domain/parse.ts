// A cell becomes a domain value here, in the way Colombians write values. What cannot be known for
// certain is refused with a reason; nothing is corrected in silence.

import { type Celda, isErrorDeHoja, isSinValor, type Leible, type SinValor } from './parse/celda';
import { isPorcentaje, parseEnEscala } from './parse/escala';
import { parseFecha } from './parse/fecha';
import { parseHora } from './parse/hora';
import { isBlankIn, isNp, type Lectura, refuse } from './parse/lectura';
import { parseLista, parseSiNo } from './parse/lista';
import { parseEntero, parseNumero, parsePorcentaje } from './parse/numero';
import { parseCodigo, parseCorreo, parseEnlace, parseTexto } from './parse/texto';
import { conVarias } from './parse/varias';
import { sinVestido } from './parse/vestido';
import { type Column, type Kind, NP } from './register';
import { cleanText, fold } from './texto';

type Parser = (column: Column, celda: Leible, unidad?: string) => Lectura;

const PARSERS: { readonly [K in Kind]: Parser } = {
  texto: parseTexto,
  textoLargo: parseTexto,
  codigo: parseCodigo,
  referencia: conVarias(parseCodigo),
  correo: parseCorreo,
  enlace: parseEnlace,
  lista: conVarias(parseLista),
  siNo: parseSiNo,
  entero: enPalabras(enEscala(parseEntero)),
  decimal: enEscala(parseNumero),
  dinero: enEscala(parseNumero),
  porcentaje: parsePorcentaje,
  fecha: parseFecha,
  hora: parseHora,
};

/**
 * The value of a cell in its column, undefined when blank; or why it cannot be read. Never throws. `unidad` is the unit of
 * its row, for the columns that have one.
 */
export function parseCelda(column: Column, entera: Celda, unidad?: string): Lectura {
  const celda = typeof entera === 'string' ? sinVestido(column.kind, entera) : entera;
  if (celda === undefined || isBlankIn(column, celda)) return { ok: undefined };
  if (isSinValor(celda)) return sinValor(celda);
  if (isErrorDeHoja(celda)) return sinValor({ error: cleanText(celda) });
  if (column.np && isNp(celda)) return { ok: NP };
  return PARSERS[column.kind](column, celda, unidad);
}

/** A parser of numbers for a column in which a percentage may be of two scales. */
function enEscala(parse: Parser): Parser {
  return (column, celda, unidad) =>
    typeof celda === 'string' && isPorcentaje(celda)
      ? parseEnEscala(column, celda, unidad)
      : parse(column, celda);
}

/** The year of a period of the ICFES, which has two a year. */
const PERIODO = /^((?:19|20)\d\d)[12]$/;

/** A parser of whole numbers that some columns also have in words, or inside a longer one. */
function enPalabras(parse: Parser): Parser {
  return (column, celda, unidad) => {
    const { sinonimos, lee } = column;
    const [, year] = (lee === 'periodo' && PERIODO.exec(String(celda).trim())) || [];
    const said = typeof celda === 'string' ? sinonimos?.[fold(celda)] : undefined;
    return parse(column, year ?? said ?? celda, unidad);
  };
}

const sinValor = (celda: SinValor): Lectura =>
  'error' in celda
    ? refuse(
        'CELDA_CON_ERROR',
        `La celda tiene el error ${celda.error} de una fórmula: corríjala, o escriba el valor.`,
      )
    : refuse(
        'FORMULA_SIN_CALCULAR',
        'La celda tiene una fórmula que nadie ha calculado: abra el archivo en Excel, guárdelo y cárguelo de nuevo.',
      );
