// The clock inside an execution moves with what its calls cost, and an execution that takes too long is cut off.
// https://developers.google.com/apps-script/guides/services/quotas#current_limitations (six minutes an execution)
// https://developers.google.com/apps-script/guides/triggers#restrictions (30 seconds a simple trigger)

import { GOOGLE_LIMITS, type HostOptions } from '../../src/emulator/host';
import { hostWith } from '../support/script-host';

const START = Date.parse('2026-07-15T10:00:00-05:00');
const HOJA = "SpreadsheetApp.getActive().getSheetByName('Acciones')";

/** A host whose clock stands still: what moves is what the script spends. */
const hostAt = (codigo: string, options: Partial<HostOptions> = {}) =>
  hostWith(codigo, { now: () => new Date(START), ...options });

describe('the clock of an execution', () => {
  const passed = (script: string, options: Partial<HostOptions> = {}): unknown =>
    hostAt(`function probar() { ${script}; return Date.now(); }`, options).call('probar').ok;

  test.each([
    ['stands still while nothing is asked', 'for (var i = 0; i < 1000; i++) Math.sqrt(i)', 0],
    ['moves by a sleep', 'Utilities.sleep(1500)', 1500],
    // 0.2 s the first time the spreadsheet is touched, 30 ms a read and 8.5 µs a cell.
    ['moves by a read', `${HOJA}.getRange('A1:J100').getValues()`, 239],
    ['moves by what Drive takes', "Drive.Files.create({ name: 'x' })", 3500],
    ['does not move when a lock is free at once', 'LockService.getScriptLock().tryLock(5000)', 35],
  ])('%s', (_, script, milliseconds) => {
    expect(passed(script)).toBe(START + milliseconds);
  });

  test('moves by the whole wait for a lock that somebody holds', () => {
    const script = 'LockService.getScriptLock().tryLock(5000)';
    expect(passed(script, { isLockedElsewhere: () => true })).toBe(START + 5035);
  });

  test('is what new Date() and Date() show too', () => {
    const host = hostAt(
      'function hora() { Utilities.sleep(61000); return [new Date().getMinutes(), Date().slice(16, 24)]; }',
    );
    expect(host.call('hora').ok).toEqual([1, '10:01:01']);
  });

  test('begins at the host’s again in the next execution', () => {
    const host = hostAt(
      'function lenta() { Utilities.sleep(60000); } function ahora() { return Date.now(); }',
    );
    host.call('lenta');
    expect(host.call('ahora').ok).toBe(START);
  });

  test('tells a loop with a budget when to stop', () => {
    const host = hostAt(`
      function trabajar() {
        var fin = Date.now() + 90000;
        for (var hechos = 0; Date.now() < fin; hechos++) Utilities.sleep(12000);
        return hechos;
      }
    `);
    expect(host.call('trabajar').ok).toBe(8);
  });
});

describe('an execution that takes too long', () => {
  /** Writes how often it slept ten seconds, and would go on for an hour. */
  const CODIGO = `
    function dormir() {
      var celda = ${HOJA}.getRange('A1');
      try {
        for (var i = 1; i <= 360; i++) { celda.setValue(i); Utilities.sleep(10000); }
      } catch (e) { celda.setValue('siguió'); } finally { celda.setValue('siguió'); }
      return 'terminó';
    }
    function onEdit() { dormir(); }
    function instalar() { ScriptApp.newTrigger('dormir').timeBased().everyHours(1).create(); }
  `;
  const written = (host: ReturnType<typeof hostAt>) => host.data.sheets['0']?.cellData[0]?.[0]?.v;

  test('is cut off after six minutes, and whatever it catches does nothing more', () => {
    const host = hostAt(CODIGO, { limits: GOOGLE_LIMITS });
    const { ok, error } = host.call('dormir');
    expect(ok).toBeUndefined();
    expect(error).toMatchObject({
      name: 'Exception',
      message: 'Exceeded maximum execution time',
    });
    expect(written(host)).toBe(36);
  });

  test('is cut off after 30 seconds in a simple trigger', () => {
    const said: string[] = [];
    const log = (_level: string, text: string) => said.push(text);
    const host = hostAt(CODIGO, { limits: GOOGLE_LIMITS, log });
    host.edit({ sheetId: '0', cells: [{ row: 4, column: 4, v: 'x' }] });
    expect(said).toEqual(['Exceeded maximum execution time']);
    expect(written(host)).toBe(3);
  });

  test('is cut off after six minutes in a trigger of the clock', () => {
    const host = hostAt(CODIGO, { limits: GOOGLE_LIMITS });
    host.call('instalar');
    expect(host.runTrigger('dormir').error?.message).toBe('Exceeded maximum execution time');
    expect(written(host)).toBe(36);
  });

  test('does what the call does at which the time is up', () => {
    let saved = 0;
    const saveFile = () => {
      saved += 1;
      return { id: 'x', url: '' };
    };
    const host = hostAt(
      `function crear() { Utilities.sleep(295000); Utilities.sleep(64000); ${HOJA}.getRange('A1').setValue('antes');
         Drive.Files.create({ name: 'x' }); ${HOJA}.getRange('A1').setValue('después'); }`,
      { limits: GOOGLE_LIMITS, saveFile },
    );
    expect(host.call('crear').error).toBeDefined();
    expect([saved, written(host)]).toEqual([1, 'antes']);
  });

  test('goes on to its end on a host without limits', () => {
    const host = hostAt(CODIGO);
    expect(host.call('dormir')).toMatchObject({ ok: 'terminó' });
  });
});
