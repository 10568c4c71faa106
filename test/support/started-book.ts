// `libro-pam abrir` in a process of its own, which can be killed.

import { type ChildProcess, spawn } from 'node:child_process';
import { PROGRAM } from './cli';

export class StartedBook {
  /** All that it has printed. */
  printed = '';

  private constructor(readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        this.printed += String(chunk);
      });
  }

  /** Opens a book on a port, or on any that is free; resolves once it has printed its address. */
  static async open(path: string, puerto = '0', env: NodeJS.ProcessEnv = {}): Promise<StartedBook> {
    const words = ['--input-type=module', '--eval', PROGRAM, '--', 'abrir', path];
    const child = spawn(process.execPath, [...words, '--puerto', puerto], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const started = new StartedBook(child);
    await new Promise<void>((done, failed) => {
      child.stdout?.on('data', () => started.addresses.length > 0 && done());
      child.on('exit', () => failed(new Error(`It ended: ${started.printed}`)));
    });
    return started;
  }

  /** The addresses that it has printed, the first one first. */
  get addresses(): readonly string[] {
    return this.printed.match(/http:\/\/127\.0\.0\.1:\d+\/#llave=\S+/g) ?? [];
  }

  get url(): string {
    return this.addresses.at(-1) ?? '';
  }

  get puerto(): string {
    return new URL(this.url).port;
  }

  /** Kills it at once, or as told; resolves when it has ended. */
  async end(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const { child } = this;
    child.kill(signal);
    if (child.exitCode === null && child.signalCode === null)
      await new Promise((done) => child.once('exit', done));
  }
}
