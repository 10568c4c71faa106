// An acta as a person hands it over (panel or file), what it still lacks, and the text kept in its
// row. Numbers and codes are given by the one who writes it, under the lock.

import { enumerar, formatFecha } from './formato';
import { groupBy } from './group-by';
import type { Valor } from './register';
import { fold } from './texto';

export const ESTADOS_COMPROMISO = ['Abierto', 'Cumplido', 'Cancelado'] as const;

/** Who answers for an acta, in order. */
export const FIRMAS = [
  { campo: 'elaboro', label: 'Elaboró' },
  { campo: 'reviso', label: 'Revisó' },
  { campo: 'aprobo', label: 'Aprobó' },
] as const;

export interface AsistenteEntrada {
  readonly nombre: string;
  readonly cargo?: string | undefined;
  readonly dependencia?: string | undefined;
  readonly asistio: boolean;
  /** Why an absent person did not come; without it the absence has no excuse. It is never printed. */
  readonly excusa?: string | undefined;
  readonly invitado?: boolean | undefined;
  /** Whom or what cargo they stand for. */
  readonly enRepresentacion?: string | undefined;
}
export interface CompromisoEntrada {
  readonly compromiso: string;
  readonly responsable: string;
  /** YYYY-MM-DD */
  readonly fecha: string;
  readonly entregable?: string | undefined;
  /** Código of the acción it serves. */
  readonly accion?: string | undefined;
  /** Código of the confirmed anomaly that it deals with. */
  readonly anomalia?: string | undefined;
}
/** What was said in the meeting about a compromiso of an earlier acta. */
export interface SeguimientoEntrada {
  readonly codigo: string;
  readonly estado: (typeof ESTADOS_COMPROMISO)[number];
  readonly seguimiento?: string | undefined;
}
export interface ActaEntrada {
  /** Made when its form was first filled: asked to be saved again with the same one, it is saved once. */
  readonly pedido?: string | undefined;
  /** Código of the borrador that goes on; absent in a new acta. */
  readonly codigo?: string | undefined;
  /** A borrador may lack anything and takes no number. */
  readonly borrador?: boolean | undefined;
  readonly tipo: string;
  /** Activity of the procedure, 1–10. */
  readonly actividad?: number | undefined;
  readonly fecha: string;
  readonly horaInicio: string;
  readonly horaFin: string;
  readonly lugar: string;
  readonly asunto: string;
  readonly objetivo?: string | undefined;
  readonly convoca?: string | undefined;
  readonly ordenDelDia: readonly string[];
  /** By point of the orden del día, or as one text. */
  readonly desarrollo: string | readonly string[];
  readonly decisiones?: readonly string[] | undefined;
  readonly asistentes: readonly AsistenteEntrada[];
  readonly compromisos: readonly CompromisoEntrada[];
  readonly seguimientos?: readonly SeguimientoEntrada[] | undefined;
  /** Códigos of the decided anomalies that the meeting heard of. */
  readonly anomalias?: readonly string[] | undefined;
  readonly proximaReunion?: string | undefined;
  readonly proximaHora?: string | undefined;
  readonly proximoLugar?: string | undefined;
  readonly anexos?: readonly string[] | undefined;
  readonly elaboro?: string | undefined;
  readonly reviso?: string | undefined;
  readonly aprobo?: string | undefined;
}

/** The desarrollo by point as one text: a point with a name is headed "n. <point>" on its own line. */
export function composeDesarrollo(
  orden: readonly string[],
  desarrollo: ActaEntrada['desarrollo'],
): string {
  if (typeof desarrollo === 'string') return desarrollo.trim();
  return desarrollo
    .map((text, i) => ({ head: orden[i] ? `${i + 1}. ${orden[i]}\n` : '', text: text.trim() }))
    .filter(({ text }) => text !== '')
    .map(({ head, text }) => head + text)
    .join('\n\n');
}

/** The texts by point of a desarrollo; what stands before the first heading goes to the first point. */
export function splitDesarrollo(orden: readonly string[], desarrollo: string): readonly string[] {
  if (orden.length === 0) return desarrollo.trim() ? [desarrollo.trim()] : [];
  const texts: string[][] = orden.map(() => []);
  let point = 0;
  for (const line of desarrollo.split('\n')) {
    const heading = orden.findIndex((item, i) => line.trim() === `${i + 1}. ${item}`.trim());
    if (heading >= 0) point = heading;
    else texts[point]?.push(line);
  }
  return texts.map((lines) => lines.join('\n').trim());
}

/** A list kept in one cell, an item a line. */
export const composeLines = (items: readonly string[] = []): string | undefined =>
  items
    .map((item) => item.trim())
    .filter(Boolean)
    .join('\n') || undefined;
export const splitLines = (text = ''): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** People who are in a list more than once, as a sentence each: "Los asistentes 1, 2 y 3 son la misma persona…". */
export function repetidos(personas: readonly { readonly nombre: string }[]): readonly string[] {
  const placesOf = groupBy(
    personas.map(({ nombre }, i) => ({ nombre, place: `${i + 1}` })),
    ({ nombre }) => fold(nombre) || undefined,
  );
  return [...placesOf.values()].flatMap((same) =>
    same.length < 2
      ? []
      : `Los asistentes ${enumerar(same.map(({ place }) => place))} son la misma persona, «${same[0]?.nombre}»: déjela una sola vez, presente o ausente.`,
  );
}

/** Why a compromiso cannot be due on a day, when its meeting (both YYYY-MM-DD) came later; undefined when it can. */
export function venceAntes(
  fecha: Valor | undefined,
  reunion: Valor | undefined,
): string | undefined {
  if (typeof fecha !== 'string' || typeof reunion !== 'string') return undefined;
  if (!fecha || !reunion || fecha >= reunion) return undefined;
  return `La fecha de entrega (${formatFecha(fecha)}) es anterior a la reunión en que se pactó (${formatFecha(reunion)}): corrija una de las dos.`;
}

/** Whether a text is an account of somebody and not their name. */
export const isCuenta = (text: string): boolean => text.includes('@');
