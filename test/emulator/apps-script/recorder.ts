// Notes which members of Google's classes a script uses, by standing between it and the services. A script put in
// the same context sees what it would see without it.

const used = new Set<string>();
/** One stand-in an object, so that comparing two enumerated values still works. */
const standIns = new WeakMap<object, object>();
const REAL = Symbol('real');

/** From here on, every use of these services is noted, and of what their methods give, and so on. */
export function startRecording(names: readonly string[]): void {
  const scope = globalThis as unknown as { [name: string]: unknown };
  for (const name of names) scope[name] = recorded(scope[name], name);
}

/** "Range.getValue" for every member used so far. */
export const usedMembers = (): string[] => [...used];

function recorded(value: unknown, name?: string): unknown {
  if (Array.isArray(value)) return value.map((each) => recorded(each));
  if (typeof value !== 'object' || value === null || !isEmulated(value)) return value;
  const known = standIns.get(value) ?? standInOf(value, name ?? classOf(value));
  standIns.set(value, known);
  return known;
}

const standInOf = (value: object, name: string): object =>
  new Proxy(value, {
    get(target, member) {
      if (member === REAL) return target;
      const found: unknown = Reflect.get(target, member, target);
      if (typeof member === 'symbol') return found;
      used.add(`${name}.${member}`);
      if (typeof found !== 'function') return recorded(found, `${name}.${member}`);
      return (...args: unknown[]) => recorded(found.apply(target, args.map(real)));
    },
  });

/** A service or what one gives; Dates and plain objects are the language's own. */
const isEmulated = (value: object): boolean =>
  value.constructor !== Object && value.constructor !== Date;

/** The bundler puts an underscore before the name of a class that speaks of itself. */
const classOf = (value: object): string => value.constructor.name.replace(/^_/, '');

/** What stands behind a recorded argument, arrays and options included. */
function real(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(real);
  if (typeof value !== 'object' || value === null) return value;
  const behind = (value as { [REAL]?: unknown })[REAL];
  if (behind !== undefined) return behind;
  if (value.constructor !== Object) return value;
  const members = Object.entries(value).map(([name, each]) => [name, real(each), each] as const);
  // An object of the language is handed on as it is, unless it carries a stand-in.
  return members.some(([, behindIt, each]) => behindIt !== each)
    ? Object.fromEntries(members)
    : value;
}
