// What the documents for contributors name is there: steps that lead nowhere are worse than none.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const ROOT = resolve(__dirname, '..');
const DOCUMENTS = [
  'README.md',
  'src/CONTRIBUTING.md',
  'src/DECISIONS.md',
  'src/emulator/README.md',
];

/** Files and folders, from the root of the repository. */
const PLACES = ['src', 'test', 'sheets-templates', 'dist'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((place) =>
    join(folder, place).split(sep).join('/'),
  ),
);

const LINK = /\[[^\]]*\]\(([^)\s]+)\)/g;

/** Where a document leads to in the repository, from its root. */
const linksIn = (document: string, text: string): readonly string[] =>
  [...text.matchAll(LINK)]
    .map(([, target = '']) => target.replace(/#.*/, ''))
    .filter((target) => target !== '' && !target.includes('://'))
    .map((target) => join(document, '..', target).split(sep).join('/'));

/** `src/domain/cargue/plan-cargue.ts`, `src/ui/<key>/panel.tsx`, `test/emulator/apps-script/*.cases.ts`: whole paths from the root. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:src|test|sheets-templates|dist)\/[^`\s]+)`/g)].map(([, path = '']) =>
    path.replace(/\/$/, ''),
  );

/** Whether there is such a file, whatever stands for `<key>` or `*`. */
function isThere(path: string): boolean {
  const literal = path.split(/<\w+>|\*/).map((part) => part.replace(/[.\\+?^${}()|[\]]/g, '\\$&'));
  const pattern = new RegExp(`^${literal.join('[^/]+')}$`);
  return PLACES.some((place) => pattern.test(place));
}

test.each(DOCUMENTS)('%s names only files that there are', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const paths = [...pathsIn(text.replace(LINK, '')), ...linksIn(document, text)];
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

test('src/CONTRIBUTING.md names the files of every step', () => {
  const guide = readFileSync(join(ROOT, 'src/CONTRIBUTING.md'), 'utf8');
  expect(pathsIn(guide).length).toBeGreaterThan(20);
  expect(isThere('src/domain/nothing-of-the-kind.ts')).toBe(false);
  expect(isThere('src/domain/<key>/index.txt')).toBe(false);
});
