// The order of the test files: those that take longest first, so that the workers end together. What a file takes is what
// jest saw of it here the last time; where it never ran, as on a bare clone, what seconds.json has of it, which
// `RECORD_SECONDS=1 npm test` writes again; and of one that is in neither, what the files of its folder take.

const { readFileSync, writeFileSync } = require('node:fs');
const { dirname, join, relative, sep } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

const RECORD = join(__dirname, 'seconds.json');
const nameOf = (path) => relative(join(__dirname, '..'), path).split(sep).join('/');

module.exports = class extends Sequencer {
  sort(tests) {
    const recorded = JSON.parse(readFileSync(RECORD, 'utf8'));
    // What jest saw comes with each test once it has ordered them its own way.
    const ordered = super.sort(tests);
    const known = ordered.flatMap(({ path, duration }) => {
      const seconds = duration === undefined ? recorded[nameOf(path)] : duration / 1000;
      return seconds === undefined ? [] : [[path, seconds]];
    });
    const seconds = new Map(known);
    const ofFolder = meansOfFolders(known);
    const of = ({ path }) => seconds.get(path) ?? ofFolder.get(dirname(path)) ?? 0;
    return ordered.sort((a, b) => of(b) - of(a) || (a.path < b.path ? -1 : 1));
  }

  cacheResults(tests, results) {
    super.cacheResults(tests, results);
    if (process.env.RECORD_SECONDS) record(results.testResults);
  }
};

/** By folder, what a file of it takes, of those that are known. */
function meansOfFolders(known) {
  const folders = new Map();
  for (const [path, seconds] of known) {
    const { sum, count } = folders.get(dirname(path)) ?? { sum: 0, count: 0 };
    folders.set(dirname(path), { sum: sum + seconds, count: count + 1 });
  }
  return new Map([...folders].map(([folder, { sum, count }]) => [folder, sum / count]));
}

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
