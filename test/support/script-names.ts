// Reads from a script's syntax tree what it takes from outside: the language's names, Google's services, and of these
// which members. Names are told apart by spelling alone, which is enough for a bundle whose own are one or two letters.

import { type Node, parse } from 'acorn';

export interface ScriptNames {
  /** Names that the script uses and does not declare, unless it first asks with typeof whether they are there. */
  readonly outside: ReadonlySet<string>;
  /** "SpreadsheetApp.getActive" for each member of such a name; the name alone where it is used as a value. */
  readonly uses: ReadonlySet<string>;
  /** Every member named anywhere ("showSidebar"), since a service's objects are held in the script's own names. */
  readonly members: ReadonlySet<string>;
}

type Tree = Node & { readonly [key: string]: unknown };
type Visit = (node: Tree, parent: Tree | undefined, key: string) => void;

/** Throws a SyntaxError on anything newer than that edition of the language: es2019 for Apps Script. */
export function scriptNames(code: string, ecmaVersion: 2019 | 2020 = 2019): ScriptNames {
  const tree = parse(code, { ecmaVersion, sourceType: 'script' }) as unknown as Tree;
  const [declared, asked] = [new Set<string>(), new Set<string>()];
  const [named, members] = [new Map<string, Set<string>>(), new Set<string>()];
  walk(tree, (node, parent, key) => {
    if (node.type === 'MemberExpression') members.add(memberOf(node) ?? '');
    if (node.type === 'ObjectPattern') for (const name of namesOf(node)) declared.add(name);
    if (node.type !== 'Identifier' || parent === undefined) return;
    const name = String(node.name);
    if (isDeclared(parent, key)) declared.add(name);
    else if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') asked.add(name);
    else if (isValue(parent, key)) {
      const member = parent.type === 'MemberExpression' ? memberOf(parent) : undefined;
      const use = key === 'object' && member !== undefined ? `${name}.${member}` : name;
      named.set(name, (named.get(name) ?? new Set()).add(use));
    }
  });
  const outside = [...named.keys()].filter((name) => !declared.has(name));
  return {
    outside: new Set(outside.filter((name) => !asked.has(name))),
    uses: new Set(outside.flatMap((name) => [...(named.get(name) ?? [])])),
    members,
  };
}

function walk(node: Tree, visit: Visit, parent?: Tree, key = ''): void {
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, visit, node, name);
    }
  }
}

/** Name of the member that an expression takes; undefined where it is computed. */
function memberOf({ property, computed }: Tree): string | undefined {
  const { name, value } = property as { name?: string; value?: unknown };
  return computed ? (typeof value === 'string' ? value : undefined) : name;
}

/** Whether a name in this place is given there: a variable, a function or class, a parameter, a caught error. */
function isDeclared({ type }: Tree, key: string): boolean {
  if (key === 'params' || key === 'id' || key === 'param') return true;
  const isPattern = type === 'ArrayPattern' || type === 'RestElement';
  return isPattern || (type === 'AssignmentPattern' && key === 'left');
}

/** Names that an object pattern gives: its values, since its keys are members of another object. */
const namesOf = ({ properties }: Tree): readonly string[] =>
  (properties as readonly { readonly value?: { readonly name?: string } }[]).flatMap(
    ({ value }) => value?.name ?? [],
  );

/** Whether a name in this place stands for a value, and not for a member, a key or a label. */
function isValue({ type, computed }: Tree, key: string): boolean {
  if (key === 'property' || key === 'key') return computed === true;
  return !/^(Labeled|Break|Continue)Statement$/.test(type);
}
