// `npm run watch`: dist/ follows the sources while somebody writes them.

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { at, rebuild, sourcesHash } from './ready.mjs';

/** Milliseconds between two looks at the sources, which take some thirty. */
const PAUSE = 500;

/** Builds whenever a source changes, a line each time, until it is stopped; what does not build is told and waited for. */
export async function watch() {
  console.log('Watching the sources. Ctrl-C stops.');
  let seen;
  let digests = new Map();
  for (;;) {
    const stamp = stampNow();
    if (stamp && stamp !== seen) {
      seen = stamp;
      digests = await buildAndTell(digests);
    }
    await wait(PAUSE);
  }
}

/** undefined while an editor is replacing a file. */
function stampNow() {
  try {
    return sourcesHash();
  } catch {
    return undefined;
  }
}

/** Builds and says in a line which files are not as they were, or why it could not; resolves to what they are now. */
async function buildAndTell(before) {
  const start = Date.now();
  const time = new Date(start).toLocaleTimeString('en-GB');
  try {
    const after = new Map((await rebuild()).map(({ file }) => [file, digestOf(file)]));
    const changed = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`${time}  ${changed.join(' ') || 'nothing of dist changed'}  (${seconds} s)`);
    return after;
  } catch (error) {
    console.error(`${time}  not built\n${error.message}`);
    return before;
  }
}

const digestOf = (file) =>
  createHash('sha256')
    .update(fs.readFileSync(at(file)))
    .digest('hex');
