// How Apps Script reads a file of code: what it does not parse, and the functions that it finds in it.

import { type Node, parse } from 'acorn';
import { refuse } from './errors';

export interface ScriptFunction {
  readonly name: string;
  readonly parameters: readonly string[];
}

/** Node kinds that the parser of Apps Script refuses: https://developers.google.com/apps-script/guides/v8-runtime#limitations */
const REFUSED = new Set([
  'PropertyDefinition',
  'PrivateIdentifier',
  'StaticBlock',
  'ImportExpression',
]);

type Tree = Node & Record<string, unknown>;

/** The same build is pushed many times: a source is parsed once. */
const parsed = new Map<string, readonly ScriptFunction[]>();

/** The functions at the top level of a file; refuses the file where Google would say "Syntax error". */
export function readFunctions(file: string, source: string): readonly ScriptFunction[] {
  const known = parsed.get(source);
  if (known) return known;
  const functions = (parseSource(file, source).body as Tree[]).flatMap(functionsOf);
  parsed.set(source, functions);
  return functions;
}

function parseSource(file: string, source: string): Tree {
  const fail = (why: string, line: number): never =>
    refuse(400, 'badRequest', `Syntax error: SyntaxError: ${why} line: ${line} file: ${file}.gs`);
  let refusedAt: Tree | undefined;
  const options = { ecmaVersion: 'latest', sourceType: 'script', locations: true } as const;
  try {
    const tree = parse(source, options) as Node as Tree;
    refusedAt = findRefused(tree);
    if (!refusedAt) return tree;
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { line: number } };
    return fail(message.replace(/ \(\d+:\d+\)$/, ''), loc?.line ?? 1);
  }
  return fail('Unexpected token', refusedAt.loc?.start.line ?? 1);
}

function findRefused(node: unknown): Tree | undefined {
  if (Array.isArray(node)) {
    for (const item of node) {
      const found = findRefused(item);
      if (found) return found;
    }
    return undefined;
  }
  if (typeof node !== 'object' || node === null || !('type' in node)) return undefined;
  const tree = node as Tree;
  return REFUSED.has(tree.type) ? tree : findRefused(Object.values(tree));
}

function functionsOf(statement: Tree): readonly ScriptFunction[] {
  if (statement.type === 'FunctionDeclaration') return [describe(statement.id as Tree, statement)];
  if (statement.type !== 'VariableDeclaration') return [];
  return (statement.declarations as Tree[])
    .filter(({ init }) => /Function/.test((init as Tree | null)?.type ?? ''))
    .map(({ id, init }) => describe(id as Tree, init as Tree));
}

function describe(id: Tree, { params }: Tree): ScriptFunction {
  const names = (params as Tree[]).map((one) => String(one.name ?? (one.left as Tree)?.name ?? ''));
  return { name: String(id.name), parameters: names };
}
