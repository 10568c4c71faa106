// `npm run perfiles`: the tests of the add-on under each profile of the emulator, and a table of what fails. With words, only the
// profiles that have one of them in their name; what follows `--` is for jest (files, -w).

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { PERFILES } from '../../src/emulator/perfiles/perfiles';

const JEST = 'node_modules/jest/bin/jest.js';
const EVERYTHING = ['test/addon'];

interface Report {
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    /** Of a file that could not be run. */
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const words = process.argv.slice(2);
const cut = words.indexOf('--');
const wanted = cut < 0 ? words : words.slice(0, cut);
const forJest = cut < 0 ? EVERYTHING : words.slice(cut + 1);
const chosen = PERFILES.filter(
  ({ nombre }) => wanted.length === 0 || wanted.some((word) => nombre.includes(word)),
);

const folder = mkdtempSync(join(tmpdir(), 'libro-pam-perfiles-'));
const lines: string[] = [];
try {
  for (const { nombre } of chosen) {
    const report = runUnder(nombre);
    const failed = report ? failedOf(report) : ['jest gave no report'];
    for (const each of failed) console.log(`  ✖ ${nombre}: ${each}`);
    lines.push(
      `${nombre.padEnd(24)}${String(failed.length).padStart(6)} of ${report?.numTotalTests ?? '?'}`,
    );
    if (failed.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(['', 'Profile                  failed', ...lines].join('\n'));

function runUnder(nombre: string): Report | undefined {
  const file = join(folder, 'report.json');
  rmSync(file, { force: true });
  const args = [JEST, ...forJest, '--silent', '--json', `--outputFile=${file}`];
  const env = { ...process.env, PERFIL: nombre };
  spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'ignore'] });
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function failedOf({ testResults }: Report): readonly string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const at = relative(process.cwd(), name);
    if (assertionResults.length === 0 && message) return [`${at} did not run`];
    return assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${at} › ${fullName}`);
  });
}
