// Texts that came to harm before they came here: written twice in UTF-8, with characters that control a printer, with
// letters lost for good. What can be put right without a doubt is, and all of it is told.

import type { HojaEntregada } from '../../domain/cargue/archivo';
import type { Celda } from '../../domain/parse/celda';
import { lineas } from '../../domain/redaccion';
import { mendedUtf8 } from '../../terminal/mended-utf8';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to drop
const CONTROL = /[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g;
/** A line break inside a cell, as Word and old programs write it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to read
const OLD_BREAK = /[\x0b\x0c]/g;

type Harm = 'twice' | 'control' | 'lost';
/** The lines (from 1) where something was found, and a text of the first. */
interface Found {
  readonly filas: Set<number>;
  example: string;
}

/** The sheet with its texts as they were meant, and what was done to them among its notas. */
export function mendedHoja(hoja: HojaEntregada): HojaEntregada {
  const found = { twice: newFound(), control: newFound(), lost: newFound() };
  const celdas = hoja.celdas.map((line, i) => {
    const note = (kind: Harm, example: string): void => {
      found[kind].filas.add(i + 1);
      found[kind].example ||= example;
    };
    // Most lines are as they should be, and stay the same.
    const mended = line.map((celda) =>
      typeof celda === 'string' ? mendedText(celda, note) : celda,
    );
    return mended.some((celda, column) => celda !== line[column]) ? mended : line;
  });
  const notas = [...(hoja.notas ?? []), ...notasOf(found)];
  return notas.length > 0 ? { ...hoja, celdas, notas } : { ...hoja, celdas };
}

const newFound = (): Found => ({ filas: new Set(), example: '' });

function mendedText(text: string, note: (kind: Harm, example: string) => void): Celda {
  const once = mendedUtf8(text);
  if (once !== text) note('twice', `«${excerpt(text)}» por «${excerpt(once)}»`);
  const clean = once.replace(OLD_BREAK, '\n').replace(CONTROL, '');
  if (clean !== once.replace(OLD_BREAK, '\n')) note('control', excerpt(clean));
  if (clean.includes('\ufffd')) note('lost', excerpt(clean));
  return clean;
}

const notasOf = ({ twice, control, lost }: { readonly [H in Harm]: Found }): string[] => [
  ...(twice.filas.size > 0
    ? [
        `Venían letras dañadas por abrir el archivo en otra codificación y se leyeron reparadas: ${twice.example} (${lineas([...twice.filas])}).`,
      ]
    : []),
  ...(control.filas.size > 0
    ? [`Se quitaron caracteres que no se ven (${lineas([...control.filas])}).`]
    : []),
  ...(lost.filas.size > 0
    ? [
        `Hay letras que se perdieron antes de cargar el archivo, como en «${lost.example}» (${lineas([...lost.filas])}): corríjalas.`,
      ]
    : []),
];

const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
