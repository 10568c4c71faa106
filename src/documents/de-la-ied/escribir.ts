// How the figures of an institution are written on paper. What is not known is said; it is never a 0.

import { formatNumero } from '../../domain/formato';
import { redondear } from '../../domain/vigencia/repartir';

export const SIN_DATO = 'sin dato';
/** As high as a line written by hand. */
export const RAYA = ' \n ';
export const NBSP = '\u00A0';

/** With its unit where it is short: "5,5 %", "Sí", "1.472", "0,598". */
export function escribirDato(valor: number | string | undefined, unidad: string): string {
  if (valor === undefined || valor === '') return SIN_DATO;
  if (typeof valor === 'string') return valor;
  if (unidad === 'Sí o no' && (valor === 0 || valor === 1)) return valor === 1 ? 'Sí' : 'No';
  return escribirCifra(valor, unidad);
}

/** A mean, of what is yes or no how many in a hundred are yes. */
export function escribirMedia(media: number | undefined, unidad: string): string {
  if (media === undefined) return SIN_DATO;
  return unidad === 'Sí o no'
    ? `${formatNumero(redondear(media * 100, 0))}${NBSP}% sí`
    : escribirCifra(media, unidad);
}

function escribirCifra(n: number, unidad: string): string {
  if (unidad === '0 a 1') return formatNumero(redondear(n, 4));
  if (unidad === 'Porcentaje') return `${formatNumero(redondear(n, 2))}${NBSP}%`;
  return formatNumero(redondear(n, Math.abs(n) < 1000 ? 2 : 0));
}

/** Cut at a word, with what says that it is. */
export function recortar(texto: string, most: number): string {
  const clean = texto.replace(/\s+/g, ' ').trim();
  if ([...clean].length <= most) return clean;
  const cut = [...clean].slice(0, most - 1).join('');
  const word = cut.lastIndexOf(' ');
  return `${word > most / 2 ? cut.slice(0, word) : cut}…`.replace(/[\s,;.:]+…$/, '…');
}
