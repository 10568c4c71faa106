// The order of the test files: those that take longest first, so that the workers end together. What each takes is kept
// in seconds.json, which `RECORD_SECONDS=1 npm test` writes again; a new file counts as a short one until then.

const { readFileSync, writeFileSync } = require('node:fs');
const { join, relative, sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

const RECORD = join(__dirname, 'seconds.json');
const nameOf = (path) => relative(join(__dirname, '..'), path).split(sep).join('/');

module.exports = class extends Sequencer {
  sort(tests) {
    const seconds = JSON.parse(readFileSync(RECORD, 'utf8'));
    const of = ({ path }) => seconds[nameOf(path)] ?? 0;
    return super.sort(tests).sort((a, b) => of(b) - of(a) || (a.path < b.path ? -1 : 1));
  }

  cacheResults(tests, results) {
    super.cacheResults(tests, results);
    if (process.env.RECORD_SECONDS) record(results.testResults);
  }
};

/** Keeps what takes a second or more. */
function record(results) {
  const seconds = results
    .map(({ testFilePath, perfStats }) => [
      nameOf(testFilePath),
      Math.round((perfStats.end - perfStats.start) / 1000),
    ])
    .filter(([, each]) => each > 0)
    .sort(([, a], [, b]) => b - a);
  writeFileSync(RECORD, `${JSON.stringify(Object.fromEntries(seconds), null, 2)}\n`);
}
