// Runs every case of Google's behaviour on the emulator, inside the context where add-ons run: the built file that
// can also be pasted into a script on Google.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeGlobals } from '../../../src/emulator/apps-script/globals';
import { GOOGLE_LIMITS, type Host, type HostOptions } from '../../../src/emulator/host';
import { mensajesEnEspanol } from '../../../src/emulator/perfiles/mensajes-en-espanol';
import { PERFILES, perfilesDe } from '../../../src/emulator/perfiles/perfiles';
import { recorderText } from '../../support/bundle';
import { emulatedMembers } from '../../support/emulated-members';
import { hostWith } from '../../support/script-host';
import type { Refusal } from './case';

const CONTRATO = readFileSync(resolve(__dirname, '../../../dist/contrato/Contrato.js'), 'utf8');
const NO_FILES = {
  html: () => {
    throw new Error('The project has no HTML file');
  },
};

const host = hostWith(CONTRATO, NO_FILES);
const names = host.call('contratoCasos').ok as string[];

const medidas = host.call('contratoMedidas').ok as [name: string, perfil: string][];

test.each(names.map((name, index) => [name, index]))('%s', (_, index) => {
  const { ok, error } = host.call('contratoCaso', [index]);
  expect(error?.stack).toBeUndefined();
  for (const { said, english } of ok as Refusal[]) expect(said).toContain(english);
});

test('probarContrato() writes a line for each case and measure, and a second run adds none', () => {
  const { host: book, resultados } = bookWithResults();
  const results = resultados().map(([, resultado]) => resultado);
  expect(results).toEqual([...names.map(() => 'igual'), ...medidas.map(() => 'medido')]);
  book.call('probarContrato');
  expect(resultados()).toHaveLength(names.length + medidas.length);
});

test('an account in Spanish keeps the contract, and its words and its language stand there', () => {
  const { resultados } = bookWithResults({ perfil: [mensajesEnEspanol] });
  const lines = resultados();
  expect(lines.filter(([, resultado]) => resultado === 'DISTINTO')).toEqual([]);
  const words = lines.map(([, , mensaje]) => mensaje).join('\n');
  expect(words).toContain('Esas filas están fuera de los límites.');
  expect(words).not.toContain('out of bounds');
  expect(lines.map(([, , , , idioma]) => idioma)).toEqual(lines.map(() => 'es'));
});

describe('each profile has a measure that tells it', () => {
  const ESCENARIOS: { readonly [perfil: string]: (book: Host) => void } = {
    tablas: (book) => book.call('tablaDePrueba'),
    'edición perdida': (book) => {
      book.call('tecleeDePrueba');
      const sheetId =
        Object.values(book.data.sheets).find(({ name }) => name === 'Teclee')?.id ?? '';
      for (const row of [0, 1, 2]) book.edit({ sheetId, cells: [{ row, column: 0, v: 'x' }] });
    },
    'escrituras perdidas': (book) => {
      expect(book.call('medirMuerte').error?.message).toBe('Exceeded maximum execution time');
    },
  };
  const answer = (index: number, perfil: string, isUnder: boolean): unknown => {
    const book = contratoHost({
      limits: GOOGLE_LIMITS,
      now: () => new Date('2026-07-15T10:00:00-05:00'),
      ...(isUnder && { perfil: perfilesDe(perfil) }),
    });
    ESCENARIOS[perfil]?.(book);
    const { ok, error } = book.call('contratoMedida', [index]);
    expect(error?.stack).toBeUndefined();
    return ok;
  };

  test('none is missing', () => {
    const named = medidas.map(([, perfil]) => perfil).filter((perfil) => perfil !== '');
    expect(named.sort()).toEqual(PERFILES.map(({ nombre }) => nombre).sort());
  });

  test.each(medidas.map(([name, perfil], index) => [name, perfil, index] as const))(
    '%s (%s)',
    (_, perfil, index) => {
      const [usual, under] = [answer(index, perfil, false), answer(index, perfil, true)];
      // Formats that are cleared before an operation show nothing within one.
      if (perfil === 'formatos borrados') expect(usual).toBe('number 46188');
      else if (perfil !== '') expect(under).not.toBe(usual);
      else expect(usual).toMatch(/→ 3, ·|^string 1\/2$/);
    },
  );
});

function contratoHost(options: Partial<HostOptions> = {}): Host {
  const helpers = `
    function resultados() { return SpreadsheetApp.getActive().getSheetByName('Contrato').getDataRange().getValues().slice(1); }
    function tablaDePrueba() {
      const hoja = SpreadsheetApp.getActive().insertSheet('Tabla');
      hoja.setFrozenRows(1);
      hoja.getRange('A1:A3').setValues([['Meta'], ['a'], ['b']]);
    }
    function tecleeDePrueba() { SpreadsheetApp.getActive().insertSheet('Teclee'); }`;
  return hostWith(`${CONTRATO}\n${helpers}`, { ...NO_FILES, ...options });
}

function bookWithResults(options: Partial<HostOptions> = {}) {
  const book = contratoHost(options);
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
