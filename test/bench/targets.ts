// What the bench aims at, said beside what was measured. Nothing fails here: times depend
// on the machine, and its processor time is judged because the clock also counts what else it does.

import type { Measure } from './measure';

/** The measure of an operation through the add-on, at a size; undefined when it did not run. */
export type Find = (name: string, size: number) => Measure | undefined;

const MOST_CALLS = 25;
const MOST_GOOGLE_SECONDS = 5;
const MOST_SECONDS = 2;

/** A line for each aim: "met" or "OVER", what was measured and what was aimed at. */
export function sayTargets(find: Find): readonly string[] {
  return [
    ...['validar', 'calcularAvance'].flatMap((name) => secondsAt10(name, find(name, 10))),
    ...actaCommit(find('guardarActa', 0), find('guardarActa', 10)),
    ...CALLS.flatMap(([name, most]) => callsAt10(name, most, find(name, 10))),
    ...savingCost('guardarActa naming acciones', find('guardarActa naming acciones', 10)),
    ...savingCost('guardarReportes, one', find('guardarReportes, one', 10)),
  ];
}

/** Most calls of what is looked at. Those of Inicio are what it takes: ten were aimed at (test/addon/costo-de-vistas.test.ts). */
const CALLS: readonly (readonly [name: string, most: number])[] = [
  ['verCierre', 20],
  ['actualizarInicio', 14],
  ['actualizarProcedimiento', 20],
  ['panelBitacora, a row', 6],
];

function callsAt10(name: string, most: number, measure: Measure | undefined): readonly string[] {
  if (!measure?.cost) return [];
  const { total, segundosEstimados } = measure.cost;
  const measured = `${total} calls, ${segundosEstimados.toFixed(2)} s estimated on Google`;
  return [line(total <= most, `${name} at 10×`, measured, `${most} calls`)];
}

function secondsAt10(name: string, measure: Measure | undefined): readonly string[] {
  if (!measure) return [];
  const { first, cpu } = measure;
  const measured = `${cpu.toFixed(2)} s of processor, ${first.toFixed(2)} s on the clock`;
  return [line(cpu < MOST_SECONDS, `${name} at 10×`, measured, `${MOST_SECONDS} s`)];
}

function actaCommit(empty: Measure | undefined, full: Measure | undefined): readonly string[] {
  if (!empty?.cost || !full?.cost) return [];
  const { total } = full.cost;
  const inEmpty = empty.cost.total;
  return [
    line(
      total <= inEmpty,
      'guardarActa at 10×',
      `${total} calls`,
      `${inEmpty} as in an empty workbook`,
    ),
    ...savingCost('guardarActa', full),
  ];
}

function savingCost(name: string, measure: Measure | undefined): readonly string[] {
  if (!measure?.cost) return [];
  const { total, segundosEstimados } = measure.cost;
  const measured = `${total} calls, ${segundosEstimados.toFixed(2)} s estimated on Google`;
  const isMet = total <= MOST_CALLS && segundosEstimados < MOST_GOOGLE_SECONDS;
  const aim = `${MOST_CALLS} calls, ${MOST_GOOGLE_SECONDS} s`;
  return [line(isMet, `${name} at 10×`, measured, aim)];
}

const line = (isMet: boolean, name: string, measured: string, aim: string): string =>
  `${isMet ? 'met ' : 'OVER'}  ${name}: ${measured} (aim: ${aim})`;
