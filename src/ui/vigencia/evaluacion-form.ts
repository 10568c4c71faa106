// The evaluation of an acción as the panel writes it: its fields as texts, and what of them was touched.

import type { AccionPorEvaluar, EvaluacionDelAno } from '../../addon/evaluacion/leer';
import type { EvaluacionEscrita } from '../../addon/evaluacion/pedido';
import type { FieldIssue } from '../kit/error-summary';

export type Textos = { readonly [campo: string]: string };

export const CAMPOS = {
  logros: 'Logros',
  dificultades: 'Dificultades y causas',
  mejora: 'Oportunidades de mejora',
  decision: 'Decisión',
  ajuste: 'Ajuste propuesto',
  sostenibilidad: 'Sostenibilidad para la siguiente vigencia',
  profesional: 'Profesional',
  fecha: 'Fecha',
  acta: 'Acta',
} as const;
export type CampoDelPanel = keyof typeof CAMPOS;
export const CLAVES = Object.keys(CAMPOS) as readonly CampoDelPanel[];

export const idOf = (campo: string): string => `evaluacion-${campo}`;

/** What the form begins with: the row or, of a new one, who is there and today. */
export function beginning(
  { leida, textos }: AccionPorEvaluar,
  { profesional }: Pick<EvaluacionDelAno, 'profesional'>,
  hoy: string,
): Textos {
  const proposed = leida ? {} : { profesional, fecha: hoy };
  return Object.fromEntries(
    CLAVES.map((campo) => [campo, textos[campo] || (proposed as Textos)[campo] || '']),
  );
}

/** The fields that say something else than when the form began. */
export const touchedOf = (inicial: Textos, form: Textos): Textos =>
  Object.fromEntries(
    Object.entries(form).filter(([campo, text]) => text.trim() !== (inicial[campo] ?? '').trim()),
  );

/** What is sent of it, and kept meanwhile: of a new one, all that it says. */
export function escritaOf(
  vigencia: number,
  { codigo, leida }: AccionPorEvaluar,
  inicial: Textos,
  form: Textos,
  pedido: string,
): EvaluacionEscrita {
  const touched = touchedOf(inicial, form);
  const filled = Object.fromEntries(Object.entries(form).filter(([, text]) => text.trim() !== ''));
  const isSomething = Object.keys(touched).length > 0;
  return {
    vigencia: String(vigencia),
    accion: codigo,
    leida,
    campos: leida ? touched : isSomething ? filled : {},
    pedido,
  };
}

/** "Decisión y Ajuste propuesto" */
export const enPalabras = (campos: readonly string[]): string =>
  campos
    .map((campo) => CAMPOS[campo as CampoDelPanel])
    .join(', ')
    .replace(/, ([^,]*)$/, ' y $1');

/** Leads to its field where there is one. */
export function issueOfCampo(columna: string | undefined, mensaje: string): FieldIssue {
  const label = columna && CAMPOS[columna as CampoDelPanel];
  return columna && label ? { id: idOf(columna), label, mensaje } : { mensaje };
}

/** Whether the acción is to be evaluated on its own: one that shares its meta is where it is reported, unless somebody wrote of it. */
export const isOwed = ({ reporta, leida }: AccionPorEvaluar): boolean =>
  reporta === '' || leida !== null;

export const isDone = ({ leida, falta }: AccionPorEvaluar): boolean =>
  leida !== null && falta.length === 0;
