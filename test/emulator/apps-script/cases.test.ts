// Runs every case of Google's behaviour on the emulator, inside the context where add-ons run: the built file that
// can also be pasted into a script on Google.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeGlobals } from '../../../src/emulator/apps-script/globals';
import { recorderText } from '../../support/bundle';
import { emulatedMembers } from '../../support/emulated-members';
import { hostWith } from '../../support/script-host';

const CONTRATO = readFileSync(resolve(__dirname, '../../../dist/contrato/Contrato.js'), 'utf8');
const NO_FILES = {
  html: () => {
    throw new Error('The project has no HTML file');
  },
};

const host = hostWith(CONTRATO, NO_FILES);
const names = host.call('contratoCasos').ok as string[];

test.each(names.map((name, index) => [name, index]))('%s', (_, index) => {
  expect(host.call('contratoCaso', [index]).error?.stack).toBeUndefined();
});

test('probarContrato() writes a line for each case, and a second run adds none', () => {
  const { host: book, resultados } = bookWithResults();
  expect(resultados().map(([, resultado]) => resultado)).toEqual(names.map(() => 'igual'));
  book.call('probarContrato');
  expect(resultados()).toHaveLength(names.length);
});

function bookWithResults() {
  const book = hostWith(
    `${CONTRATO}\nfunction resultados() { return SpreadsheetApp.getActive().getSheetByName('Contrato').getDataRange().getValues().slice(1); }`,
    NO_FILES,
  );
  expect(book.call('probarContrato').error).toBeUndefined();
  return { host: book, resultados: () => book.call('resultados').ok as string[][] };
}

test('the cases use every emulated member', () => {
  const script = `${CONTRATO}\n${recorderText()}
    function uso(servicios) {
      startRecording(servicios);
      contratoCasos().forEach((_, i) => contratoCaso(i));
      return usedMembers();
    }`;
  const { ok, error } = hostWith(script, NO_FILES).call('uso', [Object.keys(makeGlobals())]);
  expect(error).toBeUndefined();
  const used = new Set(ok as string[]);
  const members = [...emulatedMembers()].flatMap(([name, all]) =>
    all.map((member) => `${name}.${member}`),
  );
  expect(members.filter((member) => !used.has(member))).toEqual([]);
});
