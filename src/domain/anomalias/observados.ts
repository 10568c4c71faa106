// What the rules of Seguimiento and Actividades tell of the rows up to a corte: the very ones that «Verificar datos» tells.

import { type Corte, isUpTo, type Trimestre as Quarter } from '../periodo';
import { type Fila, pick, type Rule, type RuleContext } from '../register';
import {
  pareceAcumulado,
  pareceOtraEscala,
  programadoDeOtraEscala,
  retroceso,
  sobreejecucion,
} from '../registers/seguimiento-cifras-rules';
import { dineroSinAvance } from '../registers/seguimiento-dinero-rules';
import { ejecutadoNoNegativo } from '../rules/ejecutado';
import type { Observado } from './candidata';

const DE_SEGUIMIENTO: readonly Rule[] = [
  dineroSinAvance,
  retroceso,
  sobreejecucion,
  pareceAcumulado,
  ejecutadoNoNegativo,
  pareceOtraEscala,
  programadoDeOtraEscala,
];

export const observados = (context: RuleContext, corte: Corte): readonly Observado[] => [
  ...toldOf('seguimiento', DE_SEGUIMIENTO, context, corte),
  ...toldOf('actividades', [ejecutadoNoNegativo], context, corte),
];

function toldOf(
  registro: string,
  rules: readonly Rule[],
  context: RuleContext,
  corte: Corte,
): readonly Observado[] {
  const filas = context.rows(registro).map((fila) => asOf(fila, corte));
  const rows = new Map(filas.map(({ fila, row }) => [fila, row]));
  return rules
    .flatMap((rule) => rule(filas, context))
    .flatMap(({ fila, codigo, mensaje }) => {
      const row = rows.get(fila);
      return row ? [{ codigo, mensaje, row }] : [];
    });
}

/** A row as the corte knows it: of a later quarter, what was programmed. */
function asOf({ fila, row }: Fila, corte: Corte): Fila {
  const { vigencia, trimestre } = row;
  const isKnown =
    typeof vigencia === 'number' &&
    typeof trimestre === 'string' &&
    isUpTo(corte, vigencia, trimestre as Quarter);
  return { fila, row: isKnown ? row : pick(row, DE_LO_QUE_VIENE) };
}

const DE_LO_QUE_VIENE = ['accion', 'vigencia', 'trimestre', 'programado'] as const;
