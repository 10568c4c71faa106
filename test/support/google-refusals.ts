// What Google would not take, or would break in silence, in the files that are pushed: each problem in words.

import { createContext, runInContext, runInNewContext } from 'node:vm';
import { SCOPE_BY_MEMBER, SERVICES } from './scopes';
import { scriptNames } from './script-names';

export interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly dependencies: {
    readonly enabledAdvancedServices: readonly { readonly userSymbol: string }[];
  };
}

const LANGUAGE = new Set<string>([
  ...runInNewContext('Object.getOwnPropertyNames(globalThis)'),
  'arguments',
]);

/** Syntax newer than es2019 (class fields, private names, `?.`) and every name that is neither the language's nor in SERVICES. */
export function scriptProblems(code: string): readonly string[] {
  try {
    return [...scriptNames(code).outside]
      .filter((name) => !LANGUAGE.has(name) && !Object.hasOwn(SERVICES, name))
      .map((name) => `there is no ${name}`);
  } catch (thrown) {
    return [String(thrown)];
  }
}

/** What goes wrong when Google evaluates the script, as it does before each function, with no service authorised. */
export function loadProblems(code: string): readonly string[] {
  try {
    runInContext(code, createContext({}));
    return [];
  } catch (thrown) {
    return [String(thrown)];
  }
}

/** Scopes that the manifest lacks, those it has for nothing, and what cannot be told. */
export function scopeProblems(code: string, manifest: Manifest): readonly string[] {
  const { uses, members } = scriptNames(code);
  const services = [...uses].filter((use) => Object.hasOwn(SERVICES, nameOf(use)));
  const unknown = services.filter((use) => scopeOf(use) === undefined);
  const needed = new Set([
    ...services.map((use) => scopeOf(use) ?? ''),
    ...Object.keys(SCOPE_BY_MEMBER)
      .filter((member) => members.has(member))
      .map((member) => SCOPE_BY_MEMBER[member] ?? ''),
  ]);
  needed.delete('');
  const enabled = manifest.dependencies.enabledAdvancedServices.map((each) => each.userSymbol);
  const advanced = new Set(services.map(nameOf).filter((name) => SERVICES[name]?.advanced));
  return [
    ...unknown.map((use) => `${use} has no scope in the table`),
    ...difference(needed, manifest.oauthScopes).map((scope) => `${scope} is missing`),
    ...difference(manifest.oauthScopes, needed).map((scope) => `${scope} is for nothing`),
    ...difference(advanced, enabled).map((name) => `the service ${name} is not enabled`),
    ...difference(enabled, advanced).map((name) => `the service ${name} is for nothing`),
  ];
}

const nameOf = (use: string): string => use.split('.')[0] ?? '';

function scopeOf(use: string): string | undefined {
  const [name = '', member] = use.split('.');
  const scopes = SERVICES[name]?.scopes;
  return typeof scopes === 'string' ? scopes : scopes?.[member ?? ''];
}

const difference = (these: Iterable<string>, those: Iterable<string>): string[] => {
  const others = new Set(those);
  return [...these].filter((each) => !others.has(each));
};

/** What HtmlService or the panels' frame would not serve as it is written. */
export function pageProblems(html: string): readonly string[] {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  return [
    // Read as the beginning of a scriptlet of a template.
    ...(html.includes('<?') ? ['it holds <?'] : []),
    ...(/<(script|img|iframe)[^>]*\ssrc\s*=|<link\b|@import|url\(\s*['"]?https?:/i.test(html)
      ? ['it loads something from outside']
      : []),
    ...(/dangerouslySetInnerHTML\s*:|insertAdjacentHTML|document\.write|outerHTML\s*=/.test(html)
      ? ['it makes elements of text']
      : []),
    // Apps Script takes the // of an address inside a template literal for a comment and drops it.
    ...(scripts.some((code) => code.includes('`')) ? ['its script has template literals'] : []),
    ...scripts.flatMap(syntaxProblems),
  ];
}

function syntaxProblems(code: string): readonly string[] {
  try {
    // A browser of 2020 runs them.
    scriptNames(code, 2020);
    return [];
  } catch (thrown) {
    return [String(thrown)];
  }
}
