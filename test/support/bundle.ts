// Bundles in memory what the build writes to dist, for tests that run before or without a build.

import path from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';

let emulator: string | undefined;

/** Text of the emulator, as dist/local/emulator.js. */
export function emulatorText(): string {
  emulator ??= bundle('src/emulator/apps-script/emulator.ts', {});
  return emulator;
}

/** A script with the functions startRecording and usedMembers, to be put beside an add-on. */
export const recorderText = (): string =>
  bundle('test/emulator/apps-script/recorder.ts', {
    globalName: 'Recorder_',
    footer: { js: 'const { startRecording, usedMembers } = Recorder_;' },
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
