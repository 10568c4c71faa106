// The software of others that is delivered comes with its notices, and with no more than is told.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readPackages, writeNotices } from '../src/build/third-party';

const ROOT = resolve(__dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const notices = read('dist/THIRD-PARTY.txt');

/** The packages in a text that names files by their path. */
const packagesIn = (text: string): readonly string[] => {
  const names = [...text.matchAll(/node_modules\/((?:@[^/"\s]+\/)?[^/"\s]+)\//g)];
  return [...new Set(names.map(([, name = '']) => name))].sort();
};
/** Those whose code is in a built file: esbuild says so above each module, or in its map. */
const BUILT: readonly (readonly [file: string, account: string])[] = [
  ['dist/local/cli.mjs', commentsOf(read('dist/local/cli.mjs'))],
  ['dist/local/emulator.js', commentsOf(read('dist/local/emulator.js'))],
  ['dist/google/Codigo.js', read('dist/local/maps/Codigo.js.map')],
  ['dist/google/Aparte.html', read('dist/local/maps/Aparte.js.map')],
];
function commentsOf(js: string): string {
  return js
    .split('\n')
    .filter((line) => /^\s*\/\/ \S*node_modules\//.test(line))
    .join('\n');
}

describe('dist/THIRD-PARTY.txt', () => {
  test.each(BUILT)('names every package of %s, with the file', (file, account) => {
    const index = notices.slice(0, notices.indexOf('————'));
    const missing = packagesIn(account).filter(
      (name) => !new RegExp(`^${name} \\S+ · .*\\n.*${file}`, 'm').test(index),
    );
    expect(missing).toEqual([]);
  });

  test('names those of the page that esbuild counted, and gives a text of each of them', () => {
    const { packages } = JSON.parse(read('dist/local/page/.inputs.json'));
    expect(packages.length).toBeGreaterThan(50);
    for (const folder of packages) {
      const { name, version } = JSON.parse(read(`${folder}/package.json`));
      // Once in the list and once above its text.
      expect(notices.split(`${name} ${version}`).length).toBeGreaterThan(2);
    }
  });

  test('has the texts that the licences ask for', () => {
    for (const text of ['Permission is hereby granted', 'Apache License', 'Redistributions'])
      expect(notices).toContain(text);
    expect(notices).toContain('Copyright (c) Edgar HIPP');
    // What localforage and opentype.js carry inside, which only their sources say.
    for (const author of ['Calvin Metcalf', 'Barnesandnoble', 'Niklas von Hertzen', 'Devon Govett'])
      expect(notices).toMatch(new RegExp(`Copyright .*${author}`));
  });
});

test('what is pushed to Google carries the notices of what is in it, in a comment that Google does not run', () => {
  const page = read('dist/google/Aparte.html');
  const [, comment = ''] = /<\/pre>\n<!--([\s\S]*)-->\n$/.exec(page) ?? [];
  for (const words of ['docxtemplater', '@xmldom/xmldom', 'fflate', 'preact', 'Permission'])
    expect(comment).toContain(words);
  expect(comment).not.toMatch(/-->|<\?|univerjs/);
});

describe('the build refuses', () => {
  /** A package as somebody might publish it. */
  const published = (json: object, files: { readonly [name: string]: string }): string => {
    const root = mkdtempSync(join(tmpdir(), 'libro-pam-'));
    const all = {
      'package.json': JSON.stringify({ name: 'uno', version: '1.0.0', ...json }),
      ...files,
    };
    for (const [name, text] of Object.entries(all)) {
      const file = join(root, 'node_modules/uno', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return root;
  };
  const reading = (json: object, files: { readonly [name: string]: string }) => () =>
    readPackages(published(json, files), [
      { file: 'dist/local/cli.mjs', packages: ['node_modules/uno'] },
    ]);
  const MIT = 'MIT License\n\nCopyright (c) 2026 Ejemplo';
  const GPL = 'GNU GENERAL PUBLIC LICENSE\n   Version 3, 29 June 2007';

  test.each([
    ['a package that says no licence', {}, { LICENSE: 'Ejemplo' }, /licence/],
    ['one under the GPL', { license: 'GPL-3.0-only' }, { LICENSE: GPL }, /licence/],
    ['one that says MIT and brings the GPL', { license: 'MIT' }, { LICENSE: GPL }, /GPL/],
    ['one without the text of its licence', { license: 'MIT' }, { 'index.js': '' }, /no text/],
    [
      'one whose README only names it',
      { license: 'MIT' },
      { 'README.md': '## License\nMIT' },
      /no text/,
    ],
    [
      'one under a licence of its own',
      { license: 'SEE LICENSE IN X' },
      { LICENSE: 'X' },
      /licence/,
    ],
  ] as const)('%s', (_, json, files, says) => {
    expect(reading(json, files as never)).toThrow(says);
    expect(reading(json, files as never)).toThrow('uno 1.0.0, in dist/local/cli.mjs');
  });

  test.each([
    ['MIT', { license: 'MIT' }, { LICENSE: MIT }],
    ['a choice of which one is free', { license: '(MIT OR GPL-3.0-or-later)' }, { LICENSE: MIT }],
    [
      'Apache, with its notice',
      { license: 'Apache-2.0' },
      { LICENSE: 'Apache', NOTICE: 'De Ejemplo' },
    ],
    [
      'a text in its README',
      { license: 'ISC' },
      { 'README.md': '# License\n\nCopyright X. Permission to use' },
    ],
  ] as const)('and takes %s', (_, json, files) => {
    const text = writeNotices(reading(json, files as never)());
    expect(text).toContain('uno 1.0.0');
    if ('NOTICE' in files) expect(text).toContain(files.NOTICE);
  });
});

describe('the table of packages in DECISIONS.md', () => {
  const decisions = read('src/DECISIONS.md');
  const table = decisions.slice(decisions.indexOf('## Packages'));
  /** The names of the first column; `@a/*` stands for all of @a. */
  const told = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  const isTold = (name: string): boolean =>
    told.some(
      (each) => each === name || (each.endsWith('/*') && name.startsWith(each.slice(0, -1))),
    );

  test('has every package that package.json asks for', () => {
    const { devDependencies } = JSON.parse(read('package.json'));
    expect(Object.keys(devDependencies).filter((name) => !isTold(name))).toEqual([]);
  });

  test('has every package that goes to Google', () => {
    const pushed = ['Codigo.js', 'Aparte.js'].flatMap((file) =>
      packagesIn(read(`dist/local/maps/${file}.map`)),
    );
    expect([...pushed, 'preact'].filter((name) => !isTold(name))).toEqual([]);
  });
});

describe('the telemetry of Univer', () => {
  test('is the name of a service that nobody provides: it sends nothing', () => {
    const js = read('node_modules/@univerjs/telemetry/lib/es/index.js');
    const code = js
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    expect(code).toBe(
      'import { createIdentifier } from "@univerjs/core"; const ITelemetryService = createIdentifier("telemetry.service"); export { ITelemetryService };',
    );
    const ours = readdirSync(join(ROOT, 'src/local/page'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read(`src/local/page/${file}`));
    expect(ours.join('')).not.toContain('Telemetry');
  });

  test('nor has the page anything that sends without being seen (page.test.ts sees the rest)', () => {
    expect(read('dist/local/page/main.js')).not.toMatch(/sendBeacon|new WebSocket|EventSource/);
  });
});
