// What a call costs on Google: what is counted, when a flush is paid, and how the time is estimated.

import { type Cost, Ledger } from '../../src/emulator/ledger';
import { hostWith } from '../support/script-host';

/** Cost of a script that has `hoja` at hand. */
function costOf(script: string): Cost {
  const host = hostWith(
    `function probar() { var hoja = SpreadsheetApp.getActive().getSheetByName('Acciones'); ${script} }`,
  );
  const { cost, error } = host.call('probar');
  expect(error).toBeUndefined();
  return cost;
}

const counted = ({ llamadas }: Cost): object =>
  Object.fromEntries(Object.entries(llamadas).filter(([, count]) => count > 0));

describe('Host.call() counts', () => {
  test.each([
    [
      'nothing for navigation',
      'hoja.getRange("B2:D9").offset(1, 0).getA1Notation(); hoja.getMaxRows();',
      {},
    ],
    ['a read', 'hoja.getRange("A1:C3").getValues();', { lectura: 1 }],
    ['getDataRange() as navigation', 'hoja.getDataRange().getValues();', { lectura: 1 }],
    [
      'the last row once until something is written',
      'hoja.getLastRow(); hoja.getLastColumn();',
      { lectura: 1 },
    ],
    [
      'the last row again after a write, with the flush it forces',
      'hoja.getLastRow(); hoja.getRange("A1").setValue(1); hoja.getLastRow();',
      { lectura: 2, escritura: 1, flush: 1 },
    ],
    [
      'writes together under one flush at the end',
      'hoja.getRange("A1").setValue(1); hoja.getRange("A2").setNote("x");',
      { escritura: 2, flush: 1 },
    ],
    [
      'an explicit flush, and none when nothing is pending',
      'hoja.getRange("A1").setValue(1); SpreadsheetApp.flush(); SpreadsheetApp.flush();',
      { escritura: 1, flush: 1 },
    ],
    [
      'a flush for each read after a write',
      'for (var i = 1; i < 4; i++) { var c = hoja.getRange(i, 1); c.setValue(c.getValue() + 1); }',
      { lectura: 3, escritura: 3, flush: 3 },
    ],
    [
      'properties, cache, lock and Drive',
      `PropertiesService.getDocumentProperties().setProperty('a', '1').getProperty('a');
       CacheService.getScriptCache().put('a', '1'); CacheService.getScriptCache().get('a');
       var candado = LockService.getScriptLock(); candado.tryLock(1); candado.releaseLock();
       Drive.Files.create({ name: 'x' });`,
      { propiedades: 2, cache: 2, candado: 2, drive: 1 },
    ],
    [
      'triggers and mail, each request of theirs',
      `var t = ScriptApp.newTrigger('probar').timeBased().everyHours(1).create();
       ScriptApp.getProjectTriggers(); ScriptApp.deleteTrigger(t);
       MailApp.getRemainingDailyQuota(); MailApp.sendEmail('a@b.co', 'a', 'b');`,
      { disparadores: 3, correo: 2 },
    ],
  ])('%s', (_, script, expected) => {
    const cost = costOf(script);
    expect(counted(cost)).toEqual(expected);
    expect(cost.total).toBe(Object.values(expected).reduce((sum, count) => sum + count, 0));
  });
});

describe('Ledger estimates by the published figures', () => {
  // 1.15 s to start, 0.2 s the first time the spreadsheet is touched; per read 30 ms and 8.5 µs a cell.
  test('a read of 100,000 cells', () => {
    const ledger = new Ledger();
    ledger.read(100_000);
    expect(ledger.cost().segundosEstimados).toBeCloseTo(1.15 + 0.2 + 0.03 + 0.85, 3);
  });

  // Per write 1.2 ms, and at the flush 0.1 s and 58 µs a cell.
  test('two writes of 10,000 cells', () => {
    const ledger = new Ledger();
    ledger.write(10_000);
    ledger.write(10_000);
    expect(ledger.cost().segundosEstimados).toBeCloseTo(1.15 + 0.2 + 0.0024 + 0.1 + 1.16, 3);
  });

  test('a sleep as it is', () => {
    const ledger = new Ledger();
    ledger.sleep(2);
    expect(ledger.cost().segundosEstimados).toBeCloseTo(3.15, 3);
  });
});
