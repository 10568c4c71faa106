#!/usr/bin/env node
// The command `libro-pam`: makes everything ready without a word on stdout, then hands over to the built program.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, ready } from './ready.mjs';

const isSilent = process.argv.includes('--json');

// npm runs scripts from the root of the repository; people's paths are relative to where they typed the command.
const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
if ((script === 'pam' || script === 'start') && calledFrom && process.cwd() === ROOT)
  process.chdir(calledFrom);

// Whoever reads may stop before the end, as `| head` does: that is no fault of anybody's.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await ready((line) => isSilent || console.error(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(3);
}
const { main } = await import(pathToFileURL(path.join(ROOT, 'dist/local/cli.mjs')).href);
process.exitCode = await main(process.argv.slice(2));
