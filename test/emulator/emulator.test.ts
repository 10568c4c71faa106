// The emulator is strict: what it offers is written down, what it lacks fails by name, and no name comes from outside.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { makeGlobals } from '../../src/emulator/apps-script/globals';
import { emulatedClasses } from '../../src/emulator/apps-script/strict';
import { emulatedMembers } from '../support/emulated-members';
import { hostWith } from '../support/script-host';

test('README.md lists every emulated member, and no other', () => {
  const readme = readFileSync(path.resolve(__dirname, '../../src/emulator/README.md'), 'utf8');
  const listed = [...readme.matchAll(/^\| ([A-Za-z.]+) \| ([\w, ]+) \|$/gm)].filter(
    ([, name]) => name !== 'Class',
  );
  const inCode = [...emulatedMembers()].map(([name, members]) => [name, members.join(', ')]);
  expect(Object.fromEntries(listed.map(([, name, members]) => [name, members]))).toEqual(
    Object.fromEntries(inCode),
  );
});

test.each([...emulatedClasses])('%s fails by name for what is not emulated', (name, type) => {
  const instance = Object.create(type.prototype);
  expect(() => instance.estoNoExiste).toThrow(`Not emulated: ${name}.estoNoExiste`);
  expect(JSON.stringify(instance)).toBe('{}');
});

describe('The context of an execution', () => {
  const host = hostWith(`
    function nombres() { return Object.getOwnPropertyNames(globalThis); }
    function tipo(nombre) { return typeof globalThis[nombre]; }
  `);

  // "Not available" in https://developers.google.com/apps-script/guides/v8-runtime
  test.each([
    ...['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'queueMicrotask'],
    ...['ReadableStream', 'WritableStream', 'TextEncoder', 'TextDecoder'],
    ...[
      'fetch',
      'FormData',
      'File',
      'Blob',
      'URL',
      'URLSearchParams',
      'DOMException',
      'atob',
      'btoa',
    ],
    ...['crypto', 'SubtleCrypto', 'window', 'navigator', 'performance', 'process'],
    ...['require', 'module', 'Buffer', 'global', 'structuredClone', '__connect', '__host'],
  ])('has no %s', (name) => {
    expect(host.call('tipo', [name]).ok).toBe('undefined');
  });

  test('has Google’s names and those of the language, and no other', () => {
    const language = new Set(
      Object.getOwnPropertyNames(new Script('globalThis').runInNewContext()),
    );
    const ours = (host.call('nombres').ok as string[]).filter((name) => !language.has(name));
    expect(ours.sort()).toEqual(
      [...Object.keys(makeGlobals()), 'nombres', 'tipo']
        .filter((name) => name !== 'console')
        .sort(),
    );
  });
});
