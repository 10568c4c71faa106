// The built command line kept running in one process, which answers one command after another: most of a short
// command is starting Node and reading its program. What a process of its own shows is for cli.test.ts.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Run } from './cli';

/** What the resident does with each message: the words of a command, answered with what it printed and its exit code. */
const RESIDENT = (program: string): string => `
  import { main } from '${program}';
  process.on('message', async (words) => {
    const printed = { stdout: '', stderr: '' };
    const real = {};
    for (const name of ['stdout', 'stderr']) {
      real[name] = process[name].write;
      process[name].write = (text) => { printed[name] += text; return true; };
    }
    const code = await main(words);
    for (const name of ['stdout', 'stderr']) process[name].write = real[name];
    process.send({ code, ...printed });
  });
`;

/** As optimise-later.cjs does for the tests. */
const OPTIMISE_LATER = ['--interrupt-budget=1000000'];

export class ResidentCli {
  private readonly child: ChildProcess;
  private last: Promise<unknown> = Promise.resolve();

  constructor(program: string, folder: string) {
    const args = [...OPTIMISE_LATER, '--input-type=module', '--eval', RESIDENT(program)];
    this.child = spawn(process.execPath, args, {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  }

  /** Runs `libro-pam` with these words, after those asked before. */
  run = (...words: readonly string[]): Promise<Run> => {
    const done = this.last.then(async () => {
      this.child.send(words);
      const [run] = await once(this.child, 'message');
      return run as Run;
    });
    this.last = done;
    return done;
  };

  stop(): void {
    this.child.kill();
  }
}
