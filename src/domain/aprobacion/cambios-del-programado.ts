// What is programmed otherwise than in a version of the plan, by acción and quarter.

import { type Cambio, claveAfter } from '../cambio';
import type { CambioNeto, Hecho } from '../cambios-desde';
import { KEY_JOINT, keyOf, type PlacedColumn, type Valor } from '../register';
import { seguimiento } from '../registers/seguimiento';
import { campoDeTrimestre, corteDeFila, PROGRAMADO, tituloDeTrimestre } from './programado';

/** A quarter as what happened to it left it. */
interface Trimestre {
  /** What was programmed when the plan was approved; where nothing was, what was programmed first. */
  readonly base: Valor;
  ahora: Valor | undefined;
  firma: Hecho['firma'];
}

/**
 * What is otherwise than it was programmed, by acción and quarter. What had nothing programmed was no part of what was approved: it
 * is programmed once without being a change, and is compared from then on.
 */
export function netosDelProgramado(hechos: readonly Hecho[]): readonly CambioNeto[] {
  const known = new Map<string, Trimestre>();
  for (const { cambio, firma } of hechos)
    if (cambio.registro === seguimiento.key)
      for (const lado of ladosDe(cambio, known)) note(known, lado, firma);
  return [...known].flatMap(([clave, { base, ahora, firma }]): CambioNeto[] => {
    const columna = columnaDe(clave);
    if (ahora === base || !columna) return [];
    const [accion = ''] = clave.split(KEY_JOINT);
    return [
      { register: seguimiento, clave: accion, que: 'cambió', columna, antes: base, ahora, firma },
    ];
  });
}

interface Lado {
  readonly clave: string;
  readonly antes: Valor | undefined;
  readonly ahora: Valor | undefined;
}

function note(
  known: Map<string, Trimestre>,
  { clave, antes, ahora }: Lado,
  firma: Hecho['firma'],
): void {
  const before = known.get(clave);
  if (before) {
    // Blank in between and as it was again is no change: who wrote it last is who is told.
    if (before.ahora !== ahora) Object.assign(before, { ahora, firma });
    return;
  }
  const base = antes ?? ahora;
  if (base !== undefined) known.set(clave, { base, ahora, firma });
}

/** What a change makes of the figures of its row: one whose key changed is gone from one quarter, and comes in another. */
function ladosDe(cambio: Cambio, known: ReadonlyMap<string, Trimestre>): readonly Lado[] {
  if (cambio.cambio === 'crear')
    return [
      {
        clave: keyOf(seguimiento, cambio.row) ?? '',
        antes: undefined,
        ahora: cambio.row.programado,
      },
    ];
  const { clave, antes } = cambio;
  if (cambio.cambio === 'borrar') return [{ clave, antes: antes.programado, ahora: undefined }];
  const { despues } = cambio;
  const after = claveAfter(seguimiento, clave, despues) ?? clave;
  const isTold = PROGRAMADO in despues;
  if (after === clave)
    return isTold ? [{ clave, antes: antes.programado, ahora: despues.programado }] : [];
  const before = isTold ? antes.programado : known.get(clave)?.ahora;
  return [
    { clave, antes: before, ahora: undefined },
    { clave: after, antes: undefined, ahora: isTold ? despues.programado : before },
  ];
}

/** The column of a quarter, as Control de cambios names it. */
function columnaDe(clave: string): PlacedColumn | undefined {
  const [, vigencia, trimestre] = clave.split(KEY_JOINT);
  const corte = corteDeFila({ vigencia, trimestre });
  return (
    corte && {
      ...seguimiento.columns.programado,
      key: campoDeTrimestre(corte),
      label: tituloDeTrimestre(corte),
    }
  );
}
