// What an exploration found, as a table and as a list: how many cases of what, and how to repeat those that do not hold.

import { textTable } from '../../src/terminal/text-table';
import { type Case, nameOf } from './cases';

export interface Finding {
  readonly explored: Case;
  /** What is wrong; empty when all holds. */
  readonly wrong: readonly string[];
}

const MOST_LISTED = 40;
const GROUPS = ['muere', 'Google falla', 'otra persona', 'otra ejecución'];

/** A line an operation: its points, and for each group of ways the cases and how many of them do not hold. */
export function tableOf(findings: readonly Finding[]): string {
  const operations = [...new Set(findings.map(({ explored }) => explored.operation.name))].sort();
  const lines = operations.map((operation) => lineOf(operation, findings));
  return textTable(['operación', 'puntos', ...GROUPS, 'no se cumple'], lines);
}

function lineOf(operation: string, findings: readonly Finding[]): readonly string[] {
  const own = findings.filter(({ explored }) => explored.operation.name === operation);
  const points = new Set(own.map(({ explored }) => explored.at)).size;
  const groups = GROUPS.map((group) => own.filter(({ explored }) => explored.way.group === group));
  return [
    operation,
    String(points),
    ...groups.map(({ length }) => String(length)),
    String(own.filter(({ wrong }) => wrong.length > 0).length),
  ];
}

/** The first cases that do not hold, with what is wrong in each. */
export function listOf(findings: readonly Finding[]): string {
  const bad = findings.filter(({ wrong }) => wrong.length > 0);
  const listed = bad
    .slice(0, MOST_LISTED)
    .flatMap(({ explored, wrong }) => [
      `✖ ${nameOf(explored)}`,
      ...wrong.slice(0, 4).map((sentence) => `    ${sentence}`),
    ]);
  const more = bad.length - MOST_LISTED;
  return [...listed, ...(more > 0 ? [`… y ${more} más`] : [])].join('\n');
}
