// Installable triggers: who sees them, when they run, as whom, and what comes of it.

import { hostWith } from '../support/script-host';

const ANA = 'ana@example.com';
const LUIS = 'luis@example.com';
const CODIGO = `
  function instalar() {
    ScriptApp.newTrigger('alEditar').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
  }
  function instalarReloj() { ScriptApp.newTrigger('barrer').timeBased().everyMinutes(10).create(); }
  function instalarSemana() {
    ScriptApp.newTrigger('barrer').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7).create();
  }
  function mias() { return ScriptApp.getProjectTriggers().map(function (t) { return t.getHandlerFunction(); }); }
  function quitar() { ScriptApp.getProjectTriggers().forEach(ScriptApp.deleteTrigger, ScriptApp); }
  function veinte() { for (var i = 0; i < 21; i++) ScriptApp.newTrigger('barrer').timeBased().everyHours(1).create(); }
  function anotar(e, celda, texto) {
    e.source.getSheetByName('Acciones').getRange(celda).setValue(texto);
  }
  function onEdit(e) { anotar(e, 'B1', 'simple ' + e.authMode); }
  function alEditar(e) {
    var partes = [e.range.getA1Notation(), e.value, e.authMode, e.triggerUid.length > 0, e.user.getEmail(),
      Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];
    e.source.getSheetByName('Acciones').getRange('C1').setValue(partes.join('|'));
    SpreadsheetApp.getActive().toast('hecho');
    SpreadsheetApp.getUi();
  }
  function barrer(e) {
    SpreadsheetApp.getActive().getSheetByName('Acciones').getRange('D1').setValue(Session.getEffectiveUser().getEmail());
    PropertiesService.getDocumentProperties().setProperty('evento', JSON.stringify(e));
  }
  function instalarPerdido() { ScriptApp.newTrigger('noExiste').timeBased().everyHours(1).create(); }
`;
const edit = { sheetId: '0', cells: [{ row: 0, column: 0, v: 'x' }] };

test('each person sees and deletes only their own', () => {
  const host = hostWith(CODIGO, { user: ANA });
  host.call('instalar');
  host.as(LUIS).call('instalarReloj');
  expect(host.call('mias').ok).toEqual(['barrer']);
  expect(host.as(ANA).call('mias').ok).toEqual(['alEditar']);
  host.call('quitar');
  expect(host.data.triggers.map(({ owner }) => owner)).toEqual([LUIS]);
});

test('a person has twenty at most', () => {
  const host = hostWith(CODIGO);
  expect(host.call('veinte').error?.message).toMatch(/^This script has too many triggers\./);
  expect(host.data.triggers).toHaveLength(20);
});

describe('edit()', () => {
  test('runs the installed trigger after the simple one, as its owner and without pages', () => {
    const errors: string[] = [];
    const log = (level: string, text: string) => level === 'error' && errors.push(text);
    const host = hostWith(CODIGO, { user: ANA, log });
    host.call('instalar');
    const { effects } = host.as(LUIS).edit(edit);
    const row = host.data.sheets['0']?.cellData[0];
    expect([row?.[1]?.v, row?.[2]?.v]).toEqual(['simple LIMITED', `A1|x|FULL|true|||${ANA}`]);
    expect(effects).toMatchObject([
      { kind: 'cells', cells: { 0: { 0: {}, 1: {}, 2: {} } } },
      { kind: 'toast', text: 'hecho' },
    ]);
    expect(errors).toEqual([
      expect.stringContaining('Cannot call SpreadsheetApp.getUi() from this context.'),
    ]);
  });

  test('tells an installed trigger who edits when it is its owner', () => {
    const host = hostWith(CODIGO, { user: ANA });
    host.call('instalar');
    host.edit(edit);
    expect(host.data.sheets['0']?.cellData[0]?.[2]?.v).toBe(`A1|x|FULL|true|${ANA}|${ANA}|${ANA}`);
  });
});

describe('Clock triggers', () => {
  let instant = Date.UTC(2026, 5, 12, 15, 0);
  const now = () => new Date(instant);

  test('are due at their interval, and again after they ran', () => {
    const host = hostWith(CODIGO, { user: ANA, now });
    host.call('instalarReloj');
    const start = instant;
    const dueAfter = (minutes: number): number => {
      instant = start + minutes * 60_000;
      return host.dueTriggers().length;
    };
    expect([dueAfter(9), dueAfter(10)]).toEqual([0, 1]);
    const { effects } = host.as(LUIS).runClockTrigger(host.dueTriggers()[0]!);
    expect(effects).toMatchObject([{ kind: 'cells', cells: { 0: { 3: { v: ANA } } } }]);
    expect([dueAfter(19), dueAfter(20)]).toEqual([0, 1]);
  });

  // https://developers.google.com/apps-script/guides/triggers/events#time-driven-events
  test('get the moment in UTC', () => {
    instant = Date.UTC(2026, 5, 15, 2, 30, 15);
    const host = hostWith(CODIGO, { now });
    host.call('instalarReloj');
    host.runTrigger('barrer');
    expect(JSON.parse(host.data.properties.document.evento ?? '')).toEqual({
      authMode: 'FULL',
      'day-of-month': 15,
      'day-of-week': 1,
      hour: 2,
      minute: 30,
      month: 6,
      second: 15,
      timezone: 'UTC',
      triggerUid: host.data.triggers[0]?.id,
      'week-of-year': 25,
      year: 2026,
    });
  });

  test('of a function that is not there fail by its name', () => {
    const host = hostWith(CODIGO);
    host.call('instalarPerdido');
    expect(host.runTrigger('noExiste').error?.message).toBe('Script function not found: noExiste');
  });

  test('of a week run on their day and hour of Bogotá, once if they were missed', () => {
    instant = Date.UTC(2026, 5, 12, 15, 0);
    const first = hostWith(CODIGO, { now });
    first.call('instalarSemana');
    instant = Date.UTC(2026, 5, 15, 11, 59);
    expect(first.dueTriggers()).toEqual([]);
    // The book is opened on Wednesday: Monday's run was missed.
    instant = Date.UTC(2026, 5, 17, 15, 0);
    const host = hostWith(CODIGO, { now });
    host.data.triggers.push(...first.data.triggers);
    expect(host.dueTriggers()).toHaveLength(1);
    host.runTrigger('barrer');
    instant = Date.UTC(2026, 5, 22, 11, 59);
    expect(host.dueTriggers()).toEqual([]);
    instant = Date.UTC(2026, 5, 22, 12, 0);
    expect(host.dueTriggers()).toHaveLength(1);
  });
});

describe('Before anyone has authorised', () => {
  const codigo = `${CODIGO}
    function estado() {
      var info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() !== null];
    }`;

  test('triggers cannot be installed, and those that are do not run', () => {
    let isAuthorised = true;
    const host = hostWith(codigo, { isAuthorised: () => isAuthorised });
    host.call('instalar');
    expect(host.call('estado').ok).toEqual(['NOT_REQUIRED', false]);
    isAuthorised = false;
    expect(host.call('estado').ok).toEqual(['REQUIRED', true]);
    expect(host.call('instalar').error?.message).toBe(
      'Specified permissions are not sufficient to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
    host.edit(edit);
    expect(host.data.sheets['0']?.cellData[0]?.[2]).toBeUndefined();
  });
});
