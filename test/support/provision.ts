// Runs of `npm run provision` against a local Google, inside the test's own process, in a folder that goes away with it.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { strToU8, zipSync } from 'fflate';
import { run } from '../../src/provision/main';
import type { DriveFile, LocalGoogle, ScriptProject } from './google/local-google';
import { scriptOf, writeBuild } from './google/scripts';

/** A build that takes no time to send. */
const SMALL_BUILD = scriptOf('1.0.0');
export const SMALL_NAMES = SMALL_BUILD.map(({ name }) => name);

export interface ProvisionAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A person's computer: the files that the program keeps, and the program. */
export class ProvisionFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'libro-pam-provision-'));
  /** How long each wait between attempts would have been, in milliseconds. */
  readonly waits: number[] = [];

  /** `root` is the repository: a small one of its own unless told. */
  constructor(
    private readonly google: LocalGoogle,
    private readonly root?: string,
  ) {
    writeBuild(this.path, SMALL_BUILD);
    const { client, token } = google.credentials();
    this.write('cliente.json', JSON.stringify(client));
    this.write('token.json', JSON.stringify(token));
  }

  at = (file: string): string => join(this.path, file);

  /** Writes a file that only its owner can read. */
  write(file: string, content: string | Uint8Array): string {
    writeFileSync(this.at(file), content, { mode: 0o600 });
    return this.at(file);
  }

  read = (file: string): string => readFileSync(this.at(file), 'utf8');

  get hasEstado(): boolean {
    return existsSync(this.at('google.json'));
  }

  /** The options that keep a run inside this folder. */
  get places(): readonly string[] {
    const places = { cliente: 'cliente.json', token: 'token.json' };
    return Object.entries(places).flatMap(([option, file]) => [`--${option}`, this.at(file)]);
  }

  /** `npm run provision` with these options, and what it wrote; nobody is at the keyboard. */
  provision = (...words: readonly string[]): Promise<ProvisionAnswer> =>
    this.run(['--estado', this.at('google.json'), ...words]);

  /** Any verb; `heard` gets what is written, as it is. */
  async run(
    words: readonly string[],
    heard: (text: string) => void = () => {},
    isTerminal = false,
  ): Promise<ProvisionAnswer> {
    let stdout = '';
    let stderr = '';
    const code = await run([...words, ...this.places], {
      root: this.root ?? this.path,
      environment: { LIBRO_PAM_GOOGLE: this.google.root },
      out(text) {
        stdout += text;
        heard(text);
      },
      err(text) {
        stderr += text;
        heard(text);
      },
      isTerminal,
      columns: 40,
      keyboard: isTerminal ? new PassThrough() : undefined,
      pause: async (ms) => void this.waits.push(ms),
    });
    return { code, stdout, stderr };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** The least that counts as a libro PAM: the zip, the names of its tabs, and some rows in each. */
export function xlsxWith(...hojas: readonly string[]): Uint8Array {
  return xlsxWithRows(Object.fromEntries(hojas.map((name) => [name, 2])));
}

/** A workbook with this many written rows in each tab. */
export function xlsxWithRows(hojas: { readonly [name: string]: number }): Uint8Array {
  const names = Object.keys(hojas).map((name) => name.replaceAll('&', '&amp;'));
  const sheets = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"/>`);
  const relations = names.map(
    (_, i) => `<Relationship Id="s${i}" Type="x/worksheet" Target="worksheets/${i}.xml"/>`,
  );
  const parts = Object.values(hojas).map((rows, i) => [
    `xl/worksheets/${i}.xml`,
    strToU8(`<worksheet><sheetData>${rowsXml(rows)}</sheetData></worksheet>`),
  ]);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(`<workbook><sheets>${sheets.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    ...Object.fromEntries(parts),
  });
}

const rowsXml = (rows: number): string =>
  Array.from(
    { length: rows },
    (_, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>fila ${i + 1}</t></is></c></row>`,
  ).join('');

const FOLDER = 'application/vnd.google-apps.folder';

/** What is not in the trash. */
export function liveOf(google: LocalGoogle): {
  readonly folders: readonly DriveFile[];
  readonly books: readonly DriveFile[];
  readonly scripts: readonly ScriptProject[];
} {
  const files = [...google.files.values()].filter(({ trashed }) => !trashed);
  return {
    folders: files.filter(({ mimeType }) => mimeType === FOLDER),
    books: files.filter(({ mimeType }) => mimeType !== FOLDER),
    scripts: [...google.scripts.values()].filter(({ isTrashed }) => !isTrashed),
  };
}

/** The requests so far that were to change something, as "POST /v1/projects". */
export const writesOf = (google: LocalGoogle): readonly string[] =>
  google.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`);
