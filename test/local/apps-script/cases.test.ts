// Runs every case of Google's behaviour on the emulator, inside the context where add-ons run.

import { addSheet, blankWorkbook } from '../../../src/local/blank';
import { Host } from '../../../src/local/host';
import { casesText, emulatorText } from '../../support/bundle';

const data = blankWorkbook('casos', 'Casos');
addSheet(data, 'Hoja 1');
const host = new Host({
  data,
  codigo: casesText(),
  emulator: emulatorText(),
  html: () => '',
  user: 'persona@example.com',
  saveFile: () => ({ id: 'archivo', url: 'https://example.com/archivo' }),
});
const names = host.call('caseNames').ok as string[];

test.each(names.map((name, index) => [name, index]))('%s', (_, index) => {
  expect(host.call('runCase', [index]).error?.stack).toBeUndefined();
});
