// Bundles in memory what the build writes to dist, for tests that run before or without a build.

import path from 'node:path';
import { buildSync } from 'esbuild';

let emulator: string | undefined;

/** Text of the emulator, as dist/local/emulator.js. */
export function emulatorText(): string {
  emulator ??= bundle('src/local/emulator.ts');
  return emulator;
}

function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: path.resolve(__dirname, '../..'),
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    platform: 'neutral',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
