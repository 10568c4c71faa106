// The built files as Google's API takes them, and the banner by which a project tells where it comes from.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bannerOf, compareVersions, digestOf, readBanner } from '../../src/provision/banner';
import {
  isSameFile,
  readBuilt,
  readFolder,
  type ScriptFile,
} from '../../src/provision/script-content';

const ROOT = resolve(__dirname, '../..');

const code = (source: string): ScriptFile => ({ name: 'Codigo', type: 'SERVER_JS', source });
const manifest = (json: unknown): ScriptFile => ({
  name: 'appsscript',
  type: 'JSON',
  source: JSON.stringify(json, null, 2),
});

test('readBuilt() gives the files of the build, named without their extension', () => {
  expect(readBuilt(ROOT).map(({ name, type }) => [name, type])).toEqual([
    ['Aparte', 'HTML'],
    ['Codigo', 'SERVER_JS'],
    ['Panel', 'HTML'],
    ['Paneles', 'HTML'],
    ['Planillas', 'HTML'],
    ['Tablero', 'HTML'],
    ['appsscript', 'JSON'],
  ]);
});

test('readBuilt() finds in the banner of the build the digest of each of its files', () => {
  const built = readBuilt(ROOT);
  const banner = readBanner(built.find(({ name }) => name === 'Codigo')!.source);
  expect(banner?.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect([...(banner?.digests ?? [])]).toEqual(built.map((file) => [file.name, digestOf(file)]));
});

test('readFolder() keeps the folder in the name and leaves what Apps Script does not take', () => {
  const folder = mkdtempSync(join(tmpdir(), 'libro-pam-script-'));
  mkdirSync(join(folder, 'informes'));
  for (const file of ['informes/pie.html', 'macros.gs', 'appsscript.json', 'otro.json', 'x.txt'])
    writeFileSync(join(folder, file), file);
  const read = readFolder(folder).map(({ name, type }) => `${name} ${type}`);
  rmSync(folder, { recursive: true });
  expect(read).toEqual(['appsscript JSON', 'informes/pie HTML', 'macros SERVER_JS']);
});

test.each([
  ['line ends and the last one', code('a\nb\n'), code('a\r\nb'), true],
  ['a blank inside', code('a b'), code('a  b'), false],
  [
    'the order and blanks of a manifest',
    manifest({ a: 1, b: [2] }),
    { ...manifest(0), source: '{"b":[2],"a":1}' },
    true,
  ],
  ['the order of a list of a manifest', manifest({ b: [1, 2] }), manifest({ b: [2, 1] }), false],
  ['the type', code('1'), { ...code('1'), type: 'HTML' as const }, false],
])('isSameFile() minds %s as it should', (_, one, other, expected) => {
  expect(isSameFile(one, other)).toBe(expected);
});

describe('banner', () => {
  const files = [code('var x = 1;\n'), manifest({ timeZone: 'America/Bogota' })];
  const line = bannerOf('1.2.3', files);
  const sealed = code(`${line}\nvar x = 1;\n`);

  test('readBanner() reads what bannerOf() writes', () => {
    expect(readBanner(sealed.source)).toEqual({
      version: '1.2.3',
      digests: new Map(files.map((file) => [file.name, digestOf(file)])),
    });
  });

  test('digestOf() does not count the banner itself', () => {
    expect(digestOf(sealed)).toBe(digestOf(files[0]!));
    expect(digestOf(code(`${line}\nvar x = 2;`))).not.toBe(digestOf(files[0]!));
  });

  test('digestOf() does not count the macros that an office recorded, and counts the rest', () => {
    const macros = [{ menuName: 'Ordenar', functionName: 'ordenar' }];
    const recorded = manifest({ sheets: { macros }, timeZone: 'America/Bogota' });
    expect(digestOf(recorded)).toBe(digestOf(files[1]!));
    expect(digestOf(manifest({ timeZone: 'America/Lima' }))).not.toBe(digestOf(files[1]!));
  });

  test.each([
    ['another first line', `"use strict";\n${line}`],
    ['a banner cut short', line.slice(0, -3)],
    ['nothing', ''],
  ])('readBanner() finds none in %s', (_, source) => {
    expect(readBanner(source)).toBeUndefined();
  });

  test.each([
    ['0.1.0', '0.1.0', 0],
    ['0.9.0', '0.10.0', -1],
    ['1.0.0', '0.99.99', 1],
  ])('compareVersions() of %s and %s', (one, other, sign) => {
    expect(Math.sign(compareVersions(one, other))).toBe(sign);
  });
});
