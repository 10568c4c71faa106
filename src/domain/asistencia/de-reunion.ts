// What a listado de asistencia is of: a meeting, with its people or blank: «SO-0003», «SO-0003 en blanco, 40 filas».

import { cuenta } from '../formato';
import { fold } from '../texto';

export interface DeReunion {
  readonly codigo: string;
  /** Lines of a blank one. */
  readonly enBlanco?: number | undefined;
}

/** Lines of a blank one, unless told. */
export const FILAS_EN_BLANCO = 40;
/** The most. */
export const MAS_FILAS = 500;
const EN_BLANCO = /^(\S+) en blanco(?:,? (\d{1,3}) (?:filas?|renglones))?$/;

export function readDeReunion(text: string): DeReunion | undefined {
  const folded = fold(text);
  if (/^\S+$/.test(folded)) return { codigo: folded.toUpperCase() };
  const [, codigo, filas = String(FILAS_EN_BLANCO)] = EN_BLANCO.exec(folded) ?? [];
  const n = Number(filas);
  return codigo === undefined || n < 1 || n > MAS_FILAS
    ? undefined
    : { codigo: codigo.toUpperCase(), enBlanco: n };
}

export const formatDeReunion = ({ codigo, enBlanco }: DeReunion): string =>
  enBlanco === undefined ? codigo : `${codigo} en blanco, ${cuenta(enBlanco, 'fila', 'filas')}`;
