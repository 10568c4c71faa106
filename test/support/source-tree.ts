// The sources of src as trees, with types and the form of panels taken out: a panel's elements are calls of h().

import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { codeOf, textOf } from './imports';

/** Any node, with what it has. */
export interface Some {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}
export interface Source {
  readonly file: string;
  readonly code: string;
  readonly program: Some;
}

export const sourcesOf = (folders: readonly string[]): readonly Source[] =>
  folders.flatMap((folder) => codeOf(folder)).map((file) => sourceOf(file));

export const sourceOf = (file: string, text = textOf(file)): Source => {
  const { code } = transformSync(text, {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'F',
    target: 'esnext',
    charset: 'utf8',
  });
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  return { file, code, program: program as unknown as Some };
};

export const isNode = (value: unknown): value is Some =>
  typeof value === 'object' && value !== null && typeof (value as Some).type === 'string';

/** The nodes in a part of a node. */
export const nodesIn = (value: unknown): readonly Some[] =>
  (Array.isArray(value) ? value : [value]).filter(isNode);

/** Every node, with those around it, the nearest last. */
export function walk(
  node: Some,
  see: (node: Some, around: readonly Some[]) => void,
  around: readonly Some[] = [],
): void {
  see(node, around);
  const inside = [...around, node];
  for (const value of Object.values(node)) for (const one of nodesIn(value)) walk(one, see, inside);
}
