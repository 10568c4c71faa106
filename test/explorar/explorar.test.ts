// A sample of `npm run explorar`, always the same: a save that is disturbed, wherever that is, loses nothing of anybody.

import { casesOf, nameOf, runCase } from './cases';
import { OPERATIONS } from './operations';
import { doIt } from './requests';
import { shuffled } from './shuffle';

const SEED = 4;
const CASES = 40;

test(`${CASES} operations cut off, failed by Google or met by somebody else lose nothing`, () => {
  const wrong = shuffled(casesOf(''), SEED)
    .slice(0, CASES)
    .flatMap((explored) => runCase(explored).map((sentence) => `${nameOf(explored)}: ${sentence}`));
  expect(wrong).toEqual([]);
});

test.each(OPERATIONS)('«$name» is done where nothing disturbs it', (operation) => {
  expect(doIt(operation, operation.before())).toMatchObject({ answered: 'sí', said: '' });
});
