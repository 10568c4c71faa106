// Vigencia, trimestre and corte: the calendar of the plan. Vigencia = fiscal year (1 Jan – 31 Dec).

import { readTrimestre } from './parse/trimestre';

export const TRIMESTRES = ['T1', 'T2', 'T3', 'T4'] as const;
export type Trimestre = (typeof TRIMESTRES)[number];

/** The end of a trimestre, up to which progress is counted; written "2025-T4". */
export interface Corte {
  readonly vigencia: number;
  readonly trimestre: Trimestre;
}

/** A trimestre as people write it ("II", "1er trimestre"), with the year that it names; undefined when it is none. */
export function parseTrimestre(
  text: string,
): { readonly trimestre: Trimestre; readonly vigencia: number | undefined } | undefined {
  const { numero = 0, year } = readTrimestre(text) ?? {};
  const trimestre = TRIMESTRES[numero - 1];
  return trimestre && { trimestre, vigencia: year };
}

/** A corte as written ("2025-T4", "2025 t4", "T4 2025"); undefined when it is none. */
export function parseCorte(text: string): Corte | undefined {
  const { trimestre, vigencia } = parseTrimestre(text) ?? {};
  return trimestre && vigencia && /\d{4}/.test(text) ? { vigencia, trimestre } : undefined;
}

export const formatCorte = (corte: Corte): string => `${corte.vigencia}-${corte.trimestre}`;

/** A corte inside the cuatrienio, or why it is none, in a sentence. */
export function readCorte(
  text: string,
  vigencias: readonly number[],
): { readonly corte: Corte } | { readonly mensaje: string } {
  const corte = parseCorte(text);
  const [first = 0] = vigencias;
  const last = vigencias[vigencias.length - 1] ?? 0;
  if (corte && corte.vigencia >= first && corte.vigencia <= last) return { corte };
  const example = formatCorte({ vigencia: first, trimestre: 'T4' });
  return {
    mensaje: `«${text}» no es un corte de este libro. Escríbalo como ${example}, entre ${first}-T1 y ${last}-T4.`,
  };
}

/** Whether a quarter lies at or before the corte. */
export const isUpTo = (corte: Corte, vigencia: number, trimestre: Trimestre): boolean =>
  vigencia < corte.vigencia || (vigencia === corte.vigencia && trimestre <= corte.trimestre);

/** The trimestre a date (YYYY-MM-DD) falls in. */
export const corteOf = (fecha: string): Corte => ({
  vigencia: Number(fecha.slice(0, 4)),
  trimestre: `T${Math.ceil(Number(fecha.slice(5, 7)) / 3)}` as Trimestre,
});

/** Last day of the corte, YYYY-MM-DD. */
export const lastDayOf = ({ vigencia, trimestre }: Corte): string =>
  `${vigencia}-${{ T1: '03-31', T2: '06-30', T3: '09-30', T4: '12-31' }[trimestre]}`;

/** The quarter before. */
export function corteAnterior({ vigencia, trimestre }: Corte): Corte {
  const before = TRIMESTRES[TRIMESTRES.indexOf(trimestre) - 1];
  return before ? { vigencia, trimestre: before } : { vigencia: vigencia - 1, trimestre: 'T4' };
}

/** The years of a cuatrienio written "2024-2027", oldest first; undefined when it is not four of them. */
export function parseCuatrienio(text: string): readonly number[] | undefined {
  const match = /^(\d{4})\s*-\s*(\d{4})$/.exec(text.trim());
  const first = Number(match?.[1]);
  return match && Number(match[2]) === first + 3
    ? [first, first + 1, first + 2, first + 3]
    : undefined;
}

/** "2024-2027" */
export const escribirCuatrienio = (vigencias: readonly number[]): string =>
  `${vigencias[0]}-${vigencias[vigencias.length - 1]}`;
