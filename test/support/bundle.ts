// Bundles in memory what the build writes to dist, for tests that run before or without a build.

import path from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';

let emulator: string | undefined;

/** Text of the emulator, as dist/local/emulator.js. */
export function emulatorText(): string {
  emulator ??= bundle('src/local/emulator.ts', {});
  return emulator;
}

/** The cases of Google's behaviour as an add-on with the functions caseNames and runCase. */
export const casesText = (): string =>
  bundle('test/local/apps-script/all-cases.ts', {
    globalName: 'Casos_',
    footer: {
      js: 'function caseNames() { return Casos_.caseNames(); }\nfunction runCase(i) { return Casos_.runCase(i); }',
    },
  });

function bundle(entry: string, options: BuildOptions): string {
  const { outputFiles } = buildSync({
    absWorkingDir: path.resolve(__dirname, '../..'),
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    platform: 'neutral',
    logLevel: 'error',
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}
