// Runs of the built command line in a folder that goes away with the test file.

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ResidentCli } from './resident-cli';

const CLI = pathToFileURL(resolve('dist/local/cli.mjs')).href;
export const PROGRAM = `import { main } from '${CLI}'; process.exitCode = await main(process.argv.slice(1));`;

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where the runs of a test file happen; the paths they are given are relative to it. */
export class CliFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'libro-pam-cli-'));

  at = (file: string): string => join(this.path, file);

  private readonly resident: ResidentCli | undefined;

  /** With `isResident`, the runs share one process and follow one another; otherwise each has its own. */
  constructor({ isResident = false }: { readonly isResident?: boolean } = {}) {
    this.resident = isResident ? new ResidentCli(CLI, this.path) : undefined;
  }

  /** Runs `libro-pam` with these words, without building first. */
  run = (...words: readonly string[]): Promise<Run> =>
    this.resident?.run(...words) ?? this.runUnder([], words);

  /** The same in a process of its own, with these options of Node and no longer than that. */
  runUnder(options: readonly string[], words: readonly string[], timeout = 0): Promise<Run> {
    const args = [...options, '--input-type=module', '--eval', PROGRAM, '--', ...words];
    return this.runProgram(args, {}, timeout);
  }

  /** Starts `libro-pam` and leaves it running: the caller ends it. */
  start = (...words: readonly string[]): ChildProcess =>
    spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM, '--', ...words], {
      cwd: this.path,
      stdio: ['ignore', 'pipe', 'inherit'],
    });

  /** Runs Node with these arguments; one that was killed has no code. */
  runProgram(args: readonly string[], env: NodeJS.ProcessEnv = {}, timeout = 0): Promise<Run> {
    const options = { cwd: this.path, env: { ...process.env, ...env }, maxBuffer: 1e8, timeout };
    return new Promise((done) => {
      execFile(process.execPath, args, options, (error, stdout, stderr) =>
        done({ code: error ? Number(error.code ?? Number.NaN) : 0, stdout, stderr }),
      );
    });
  }

  /** What a run with --json printed; throws when it is not one document, or something went to stderr. */
  async json<T>(...words: readonly string[]): Promise<{ code: number; data: T }> {
    const { code, stdout, stderr } = await this.run(...words, '--json');
    if (stderr) throw new Error(stderr);
    return { code, data: JSON.parse(stdout) };
  }

  /** The rows of a register of a book, by the keys of its columns. */
  async rows<T = { readonly [column: string]: unknown }>(
    libro: string,
    registro: string,
    ...words: readonly string[]
  ): Promise<readonly T[]> {
    const { data } = await this.json<{ filas: readonly T[] }>(
      'exportar',
      libro,
      registro,
      ...words,
    );
    return data.filas;
  }

  /** A copy of a book under another name. */
  copy(from: string, to: string): string {
    for (const file of [from, `${from}.json`])
      if (existsSync(this.at(file))) copyFileSync(this.at(file), this.at(file.replace(from, to)));
    return to;
  }

  read = (file: string): Buffer => readFileSync(this.at(file));

  remove(): void {
    this.resident?.stop();
    rmSync(this.path, { recursive: true, force: true });
  }
}
