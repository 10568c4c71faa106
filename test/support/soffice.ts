// LibreOffice as a second reader of what we write, where it is installed.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, inflateSync } from 'node:zlib';

const runs = (program: string, arg: string): boolean => spawnSync(program, [arg]).status === 0;

const hasSoffice = runs('soffice', '--version');

/** test() where LibreOffice is there to save a file again. */
export const testWithOffice = hasSoffice ? test : test.skip;
const readsPages = hasSoffice && runs('pdftotext', '-v');
/** test() where LibreOffice and poppler are there to convert and to read the pages. */
export const testWithSoffice = readsPages ? test : test.skip;
/** test() where a page also holds what it does in the office: with Arial, or a font of its measures. */
export const testWithPages = readsPages && hasMeasuresOfArial() ? test : test.skip;

/** Where there is no fontconfig, as on Windows and macOS, Arial comes with the system. */
function hasMeasuresOfArial(): boolean {
  const { status, stdout } = spawnSync('fc-match', ['--format=%{family}', 'Arial']);
  if (status !== 0) return process.platform !== 'linux';
  return /^(Arial|Liberation Sans|Arimo)(,|$)/.test(stdout.toString('utf8'));
}

type Format = 'pdf' | 'docx' | 'xlsx' | 'ods';
type Documents = { readonly [name: string]: Uint8Array };

/** Several documents converted in one run, by name; they are all in one format, or each in its own. */
export function convertWithSoffice(
  documents: Documents,
  format: Format,
  from: Format | { readonly [name: string]: Format } = 'docx',
): Documents {
  const folder = mkdtempSync(join(tmpdir(), 'libro-pam-'));
  try {
    const names = Object.keys(documents);
    const files = names.map((name) =>
      join(folder, `${name}.${typeof from === 'string' ? from : from[name]}`),
    );
    files.forEach((file, i) => {
      writeFileSync(file, documents[names[i]!]!);
    });
    mkdirSync(join(folder, 'salida'));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'perfil')).href}`;
    const args = ['--headless', '--convert-to', format, '--outdir', join(folder, 'salida')];
    execFileSync('soffice', [profile, ...args, ...files], { stdio: 'ignore', timeout: 120_000 });
    return Object.fromEntries(
      names.map((name) => [name, readFileSync(join(folder, 'salida', `${name}.${format}`))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many links a PDF has, wherever its objects are kept. */
export function linksIn(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  const raw = bytes.toString('latin1');
  const inflated = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: word }) => {
    try {
      const options = { finishFlush: constants.Z_SYNC_FLUSH };
      return inflateSync(bytes.subarray(index + word.length), options).toString('latin1');
    } catch {
      return '';
    }
  });
  return [raw, ...inflated].join('\n').match(/\/Subtype\s*\/Link\b/g)?.length ?? 0;
}

/** The text of each page of a PDF, with its runs of blanks as one. */
export function pagesOf(pdf: Uint8Array): readonly string[] {
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf });
  const pages = stdout.toString('utf8').split('\f').slice(0, -1);
  return pages.map((page) => page.replace(/\s+/g, ' '));
}
