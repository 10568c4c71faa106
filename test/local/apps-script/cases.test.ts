// Runs every case of Google's behaviour on the emulator, inside the context where add-ons run.

import { casesText } from '../../support/bundle';
import { hostWith } from '../../support/script-host';

const host = hostWith(casesText());
const names = host.call('caseNames').ok as string[];

test.each(names.map((name, index) => [name, index]))('%s', (_, index) => {
  expect(host.call('runCase', [index]).error?.stack).toBeUndefined();
});
