// Runs of `npm run provision` against a local Google, inside the test's own process, in a folder that goes away with it.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { run } from '../../src/provision/main';
import type { LocalGoogle } from './google/local-google';

export const ROOT = resolve(__dirname, '../..');

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

  constructor(private readonly google: LocalGoogle) {
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

  /** Any verb; `heard` gets what goes out, as it goes. */
  async run(
    words: readonly string[],
    heard: (text: string) => void = () => {},
    isTerminal = false,
  ): Promise<ProvisionAnswer> {
    let stdout = '';
    let stderr = '';
    const code = await run([...words, ...this.places], {
      root: ROOT,
      environment: { LIBRO_PAM_GOOGLE: this.google.root },
      out(text) {
        stdout += text;
        heard(text);
      },
      err(text) {
        stderr += text;
      },
      isTerminal,
      keyboard: undefined,
      pause: async (ms) => void this.waits.push(ms),
    });
    return { code, stdout, stderr };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** The least that counts as a libro PAM: the zip, and the names of its tabs. */
export function xlsxWith(...hojas: readonly string[]): Uint8Array {
  const sheets = hojas.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}"/>`).join('');
  return zipSync({ 'xl/workbook.xml': strToU8(`<workbook><sheets>${sheets}</sheets></workbook>`) });
}
