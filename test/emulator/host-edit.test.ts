// What a person does to the grid: what is written, what onEdit gets, and what a simple trigger may not do.

import type { Host } from '../../src/emulator/host';
import { hostWith } from '../support/script-host';

describe('edit() writes what a person typed and wakes onEdit', () => {
  const codigo = `
    function onEdit(e) {
      PropertiesService.getDocumentProperties().setProperty('evento', JSON.stringify({
        a1: e.range.getA1Notation(), value: e.value, oldValue: e.oldValue, modo: String(e.authMode),
        esquinas: [e.range.rowStart, e.range.columnStart, e.range.rowEnd, e.range.columnEnd],
        hoja: e.source.getActiveSheet().getName(),
      }));
    }
  `;
  const eventOf = (host: Host) => JSON.parse(host.data.properties.document.evento ?? 'null');

  test('one cell: value and oldValue as text (AS/guides/triggers/events)', () => {
    const host = hostWith(codigo);
    host.edit({ sheetId: '0', cells: [{ row: 1, column: 2, v: '1.250,5' }] });
    expect(eventOf(host)).toEqual({
      a1: 'C2',
      value: '1250.5',
      modo: 'LIMITED',
      esquinas: [2, 3, 2, 3],
      hoja: 'Acciones',
    });
    host.edit({ sheetId: '0', cells: [{ row: 1, column: 2, v: '15/06/2026' }] });
    expect(eventOf(host)).toMatchObject({ value: '46188', oldValue: '1250.5' });
    host.edit({ sheetId: '0', cells: [{ row: 1, column: 2, v: null }] });
    expect(eventOf(host)).toMatchObject({ oldValue: '46188' });
    expect(eventOf(host)).not.toHaveProperty('value');
  });

  test('several cells: their rectangle and no values', () => {
    const host = hostWith(codigo);
    const cells = [
      { row: 4, column: 3, v: 'a' },
      { row: 2, column: 1, v: 'b' },
    ];
    host.edit({ sheetId: '0', cells });
    expect(eventOf(host)).toMatchObject({ a1: 'B3:D5' });
    expect(eventOf(host)).not.toHaveProperty('value');
  });

  test('a text cell keeps what was typed, a percent cell takes 60 as 60 %', () => {
    const host = hostWith('');
    const sheet = host.data.sheets['0']!;
    host.data.styles = { texto: { n: { pattern: '@' } }, porcentaje: { n: { pattern: '0%' } } };
    sheet.columnData = { 0: { s: 'texto' }, 1: { s: 'porcentaje' } };
    const typed = ['=A1', '007', '60', '60%'].map((v, i) => ({ row: i, column: i < 2 ? 0 : 1, v }));
    host.edit({ sheetId: '0', cells: typed });
    expect(typed.map(({ row, column }) => sheet.cellData[row]?.[column]?.v)).toEqual([
      '=A1',
      '007',
      0.6,
      0.6,
    ]);
  });

  test('a formula keeps the value that the page computed', () => {
    const host = hostWith(
      'function leer() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue(); }',
    );
    host.edit({ sheetId: '0', cells: [{ row: 0, column: 0, v: 4, f: '=2+2' }] });
    expect(host.call('leer').ok).toBe(4);
  });

  test('lines move without a trigger (AS/guides/triggers: onEdit only on values)', () => {
    const host = hostWith(codigo);
    host.edit({
      sheetId: '0',
      cells: [
        { row: 1, column: 0, v: 'a' },
        { row: 2, column: 0, v: 'b' },
      ],
    });
    delete host.data.properties.document.evento;
    const edits = [
      { sheetId: '0', moveRows: { start: 1, order: [2, 1] } },
      { sheetId: '0', insertRows: { at: 1, count: 1 } },
      { sheetId: '0', deleteRows: { at: 2, count: 1 } },
    ];
    for (const edit of edits) {
      expect(host.edit(edit).effects).toMatchObject([{ kind: 'lines' }, { kind: 'sheet' }]);
    }
    expect(host.data.sheets['0']?.cellData).toEqual({ 2: { 0: { v: 'a', t: 1 } } });
    expect(eventOf(host)).toBeNull();
  });

  test('an error of onEdit is logged and never reaches the person', () => {
    const log: string[] = [];
    const host = hostWith('function onEdit() { throw new Error("roto"); }', {
      log: (level, text) => log.push(`${level}: ${text}`),
    });
    const outcome = host.edit({ sheetId: '0', cells: [{ row: 0, column: 0, v: 'x' }] });
    expect(outcome).not.toHaveProperty('error');
    expect(outcome.effects).toMatchObject([{ kind: 'cells' }]);
    expect(log[0]).toMatch(/^error: Error: roto/);
  });
});

describe('A simple trigger has no authorisation (WS/add-ons/concepts/editor-auth-lifecycle)', () => {
  test.each([
    ['SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))', 'script.container.ui'],
    ['SpreadsheetApp.getUi().alert("x")', 'script.container.ui'],
    ['ScriptApp.getProjectTriggers()', 'script.scriptapp'],
    ['Drive.Files.create({ name: "x" })', 'drive.file'],
  ])('%s', (call, scope) => {
    const log: string[] = [];
    const host = hostWith(`function onEdit() { ${call}; }`, { log: (_, text) => log.push(text) });
    host.edit({ sheetId: '0', cells: [{ row: 0, column: 0, v: 'x' }] });
    expect(log[0]).toMatch(/^Exception: You do not have permission to call /);
    expect(log[0]).toContain(scope);
  });

  test('and does not learn who the person is', () => {
    const codigo = `
      function quien() { return Session.getActiveUser().getEmail(); }
      function onEdit(e) { e.range.setNote('[' + quien() + ']'); }
    `;
    const host = hostWith(codigo);
    host.edit({ sheetId: '0', cells: [{ row: 0, column: 0, v: 'x' }] });
    expect(host.data.sheets['0']?.notes).toEqual({ '0,0': '[]' });
    expect(host.call('quien').ok).toBe('persona@example.com');
  });
});
