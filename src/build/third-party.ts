// The notices of the packages whose code is in what was built: THIRD-PARTY.txt, beside dist/google and dist/local. It is made from
// esbuild's own account, so that nobody keeps a list; a package that says no licence, or one under which we could not give it, ends
// the build.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import type { Made } from './sizes';

/** A package of which a built file has something. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  readonly author: string;
  /** The built files that have it. */
  readonly files: readonly string[];
  /** Its licence and whatever notice stands beside it. */
  readonly texts: readonly string[];
}

const FREE = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD']);
const GPL = /GNU\s+(AFFERO\s+|LESSER\s+|LIBRARY\s+)?GENERAL\s+PUBLIC\s+LICENSE\s+Version/i;
const NOTICES = /^(licen[cs]e|copying|notice|third.?party|copyright)/i;
/** Where the text of a package is that brings none: in another package of the same repository. */
const SAME_REPOSITORY: { readonly [name: string]: string } = {
  '@univerjs/protocol': '@univerjs/core',
};
/** Files of ours: the text of a package that brings none, and those of what others carry inside and say nowhere. */
const KEPT = 'src/build/licencias';

/** The folders of the packages of which something is left in an output, by their path from the root. */
export const packagesOf = (...metafiles: readonly Metafile[]): readonly string[] => {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.entries(output.inputs)),
  );
  const folders = inputs.flatMap(([path, { bytesInOutput }]) => {
    const [, folder] = /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    return folder && bytesInOutput > 0 ? [folder] : [];
  });
  return [...new Set(folders)].sort();
};

/** The packages of what was built; throws with all that is missing. */
export function readPackages(root: string, made: readonly Made[]): readonly Package[] {
  const folders = [...new Set(made.flatMap(({ packages = [] }) => packages))].sort();
  const problems: string[] = [];
  const packages = folders.map((folder) => {
    const files = made.filter((each) => each.packages?.includes(folder)).map(({ file }) => file);
    const read = readPackage(root, folder, files);
    problems.push(...problemsOf(read));
    return read;
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return packages;
}

function readPackage(root: string, folder: string, files: readonly string[]): Package {
  const home = join(root, folder);
  const { name, version, author, license } = JSON.parse(
    readFileSync(join(home, 'package.json'), 'utf8'),
  );
  const texts = textsOf(root, home, name).map(asChosen);
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : licenceIn(texts),
    author: (typeof author === 'string' ? author : author?.name) ?? '',
    files,
    texts,
  };
}

/** Of docxtemplater, which lets one choose, the licence that is chosen. */
const asChosen = (text: string): string => text.replace(/^GPL version 3\s*\n=+\s*$[\s\S]*/m, '');

function textsOf(root: string, home: string, name: string): readonly string[] {
  const own = readdirSync(home).filter((file) => NOTICES.test(file) && !/\.[cm]?[jt]s$/.test(file));
  const kept = join(root, KEPT, `${name.replace('/', '+')}.txt`);
  const texts = [
    ...own.sort().map((file) => join(home, file)),
    ...(existsSync(kept) ? [kept] : []),
  ];
  if (texts.length > 0) return texts.map((file) => readFileSync(file, 'utf8'));
  const same = SAME_REPOSITORY[name];
  return same ? textsOf(root, join(root, 'node_modules', same), same) : inReadme(home);
}

/** The licence that a package writes out at the end of its README. */
function inReadme(home: string): readonly string[] {
  const file = readdirSync(home).find((each) => /^readme\.md$/i.test(each));
  const text = file ? readFileSync(join(home, file), 'utf8') : '';
  const [, section = ''] = /^#+ licen[cs]e\s*$([\s\S]*)/im.exec(text) ?? [];
  return /copyright/i.test(section) && /permission/i.test(section) ? [section.trim()] : [];
}

/** What a text says it is, for the package.json that is silent. */
const licenceIn = ([text = '']: readonly string[]): string =>
  /^\s*Apache License\s+Version 2\.0/.test(text)
    ? 'Apache-2.0'
    : /^\s*\(?(The )?MIT License/.test(text)
      ? 'MIT'
      : '';

function problemsOf({ name, version, licence, texts, files }: Package): readonly string[] {
  const which = `${name} ${version}, in ${files.join(', ')}`;
  const choices = licence.replace(/[()]/g, '').split(/ or /i);
  return [
    ...(choices.some((choice) => FREE.has(choice.trim()))
      ? []
      : [`${which}: its licence («${licence}») is not one under which it may be given.`]),
    ...(texts.some((text) => text.trim() !== '')
      ? []
      : [`${which}: it brings no text of its licence.`]),
    ...(texts.some((text) => GPL.test(text)) ? [`${which}: its text is that of a GPL.`] : []),
  ];
}

/** THIRD-PARTY.txt: what there is, and then each text once with the packages that it is of. */
export function writeNotices(packages: readonly Package[]): string {
  const sections = new Map<string, string[]>();
  for (const { name, version, texts } of packages) {
    const text = texts.map((each) => each.replace(/\r\n?/g, '\n').trim()).join('\n\n');
    sections.set(text, [...(sections.get(text) ?? []), `${name} ${version}`]);
  }
  const index = packages.map(
    ({ name, version, licence, author, files }) =>
      `${name} ${version} · ${licence}${author && ` · ${author}`}\n    ${files.join(', ')}`,
  );
  const texts = [...sections].map(([text, names]) => `${names.join(', ')}\n\n${text}`);
  return [[HEAD, ...index].join('\n'), ...texts].join(`\n\n${'—'.repeat(40)}\n\n`).concat('\n');
}

const HEAD = 'Software of others that is in these files, and the licence of each.\n';
