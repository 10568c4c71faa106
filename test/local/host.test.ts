// The host: calls, edits and menus of an add-on, each in an execution of its own, and what comes back to the page.

import { addSheet, blankWorkbook } from '../../src/local/blank';
import { Host, type HostOptions } from '../../src/local/host';
import { emulatorText } from '../support/bundle';

function hostWith(codigo: string, options: Partial<HostOptions> = {}): Host {
  const data = blankWorkbook('libro', 'Libro de prueba');
  addSheet(data, 'Acciones');
  return new Host({
    data,
    codigo,
    emulator: emulatorText(),
    html: (name) => `<p>${name}</p>`,
    user: 'persona@example.com',
    saveFile: () => ({ id: 'archivo', url: 'https://example.com/archivo' }),
    ...options,
  });
}

describe('call() carries what google.script.run carries', () => {
  // https://developers.google.com/apps-script/guides/html/reference/run (parameters and return values)
  const host = hostWith(`
    function eco(valor) { return valor; }
    function fecha() { return { dentro: new Date() }; }
    function nada() {}
    function deOtraClase() { return [SpreadsheetApp.getActive()]; }
    function privada_() { return 1; }
    var noEsFuncion = 3;
  `);

  test.each([[1], ['a'], [true], [null], [[1, 'a', null]], [{ a: { b: [1] } }]])('%j', (value) => {
    expect(host.call('eco', [value]).ok).toEqual(value);
  });

  test.each([
    ['a Date', new Date()],
    ['a function', () => 1],
    ['a Date inside', { a: [new Date()] }],
  ])('refuses %s as argument', (_, value) => {
    expect(host.call('eco', [value]).error?.message).toMatch(
      /^Failed due to illegal value in property/,
    );
  });

  test.each(['fecha', 'nada', 'deOtraClase'])('gives null for what %s returns', (fn) => {
    expect(host.call(fn)).toMatchObject({ ok: null });
    expect(host.call(fn).error).toBeUndefined();
  });

  test.each(['privada_', 'noEsFuncion', 'noExiste', 'SpreadsheetApp', 'parseInt', 'toString'])(
    'does not find %s',
    (fn) => {
      expect(host.call(fn).error?.message).toBe(`Script function not found: ${fn}`);
    },
  );
});

describe('call() tells errors as text', () => {
  const host = hostWith(`
    function malo() { throw new TypeError('malo'); }
    function texto() { throw 'solo texto'; }
    function deGoogle() { SpreadsheetApp.getActive().getSheetByName('Acciones').getRange(0, 1); }
    function sinEmular() { SpreadsheetApp.getActive().getSheetByName('Acciones').getRange('A1').setComment('x'); }
    function otroServicio() { return MailApp.sendEmail('a', 'b', 'c'); }
  `);

  test('with its name, message and stack', () => {
    const { error } = host.call('malo');
    expect(error).toMatchObject({ name: 'TypeError', message: 'malo' });
    expect(error?.stack).toContain('Codigo.js');
  });

  test.each([
    ['texto', 'Error', 'solo texto'],
    ['deGoogle', 'Exception', 'The starting row of the range is too small.'],
    ['sinEmular', 'Error', 'Not emulated: Range.setComment'],
    ['otroServicio', 'Error', 'Not emulated: MailApp.sendEmail'],
  ])('%s', (fn, name, message) => {
    expect(host.call(fn).error).toMatchObject({ name, message });
  });
});

test('call() is an execution of its own: nothing global survives', () => {
  const host = hostWith('var veces = 0; function contar() { veces += 1; return veces; }');
  expect([host.call('contar').ok, host.call('contar').ok]).toEqual([1, 1]);
});

test('call() gives the clock and the zone of the script, whatever the machine has', () => {
  const now = () => new Date(Date.UTC(2026, 5, 16, 3, 0));
  const host = hostWith(
    'function hoy() { var d = new Date(); return [d.getDate(), d.getHours(), Date.now(), d.toString()]; }',
    { now },
  );
  expect(host.call('hoy').ok).toEqual([
    15,
    22,
    now().getTime(),
    'Mon Jun 15 2026 22:00:00 GMT-0500 (Colombia Standard Time)',
  ]);
});

describe('call() tells the page what changed', () => {
  test('cells with the styles they use, and notes', () => {
    const host = hostWith(`
      function escribir() {
        SpreadsheetApp.getActive().getSheetByName('Acciones').getRange('B3')
          .setValue('x').setBackground('#ffcc00').setNote('nota');
      }
    `);
    const [cells, notes] = host.call('escribir').effects;
    const s = Object.keys(host.data.styles)[0];
    expect(cells).toEqual({
      kind: 'cells',
      sheetId: '0',
      cells: { 2: { 1: { v: 'x', t: 1, s } } },
      styles: { [s!]: { bg: { rgb: '#ffcc00' } } },
    });
    expect(notes).toEqual({ kind: 'notes', sheetId: '0', notes: { '2,1': 'nota' } });
  });

  test('an emptied cell is null', () => {
    const host = hostWith(`
      function borrar() { SpreadsheetApp.getActive().getSheetByName('Acciones').getRange('A1').clear(); }
    `);
    host.edit({ sheetId: '0', cells: [{ row: 0, column: 0, v: 'x' }] });
    expect(host.call('borrar').effects).toMatchObject([
      { kind: 'cells', cells: { 0: { 0: null } } },
    ]);
  });

  test('inserted rows redraw the sheet, a new sheet the workbook', () => {
    const host = hostWith(`
      function filas() { SpreadsheetApp.getActive().getSheetByName('Acciones').insertRowsAfter(1, 1); }
      function hoja() { SpreadsheetApp.getActive().insertSheet('Nueva'); }
    `);
    expect(host.call('filas').effects).toEqual([{ kind: 'sheet', sheetId: '0' }]);
    expect(host.call('hoja').effects).toEqual([{ kind: 'workbook' }]);
  });

  test('toast, alert, panels and where to go', () => {
    const host = hostWith(`
      function mostrar() {
        var ui = SpreadsheetApp.getUi();
        var html = HtmlService.createHtmlOutputFromFile('Panel').setTitle('Panel');
        SpreadsheetApp.getActive().toast('Listo', 'Acta', 8);
        ui.alert('Título', 'Texto', ui.ButtonSet.OK);
        ui.showSidebar(html);
        ui.showModalDialog(html.setWidth(700).setHeight(500), 'Tablero');
        SpreadsheetApp.getActive().getSheetByName('Acciones').getRange('B2').activate();
      }
      function preguntar() { var ui = SpreadsheetApp.getUi(); ui.alert('¿Seguro?', ui.ButtonSet.YES_NO); }
    `);
    const html = '<p>Panel</p>';
    expect(host.call('mostrar').effects).toEqual([
      { kind: 'toast', title: 'Acta', text: 'Listo', seconds: 8 },
      { kind: 'alert', title: 'Título', text: 'Texto' },
      { kind: 'sidebar', title: 'Panel', html },
      { kind: 'dialog', title: 'Tablero', html, width: 700, height: 500, modal: true },
      {
        kind: 'activate',
        sheetId: '0',
        area: { startRow: 1, startColumn: 1, endRow: 1, endColumn: 1 },
      },
    ]);
    expect(host.call('preguntar').error?.message).toBe('Not emulated: Ui.alert with YES_NO');
  });
});

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
      expect(host.edit(edit).effects).toEqual([{ kind: 'sheet', sheetId: '0' }]);
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

describe('menus()', () => {
  const codigo = `
    function onOpen() {
      var ui = SpreadsheetApp.getUi();
      ui.createMenu('PAM').addItem('Abrir', 'abrir').addSeparator()
        .addSubMenu(ui.createMenu('Más').addItem('Otro', 'otro')).addToUi();
    }
  `;

  test('gives what onOpen adds', () => {
    expect(hostWith(codigo).menus()).toEqual([
      {
        kind: 'menu',
        title: 'PAM',
        items: [
          { kind: 'item', title: 'Abrir', run: 'abrir' },
          { kind: 'separator' },
          { kind: 'menu', title: 'Más', items: [{ kind: 'item', title: 'Otro', run: 'otro' }] },
        ],
      },
    ]);
  });

  test('throws what onOpen throws', () => {
    expect(() => hostWith('function onOpen() { nada(); }').menus()).toThrow(/nada is not defined/);
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
    expect(log[0]).toMatch(/^Exception: Specified permissions are not sufficient/);
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

describe('Files', () => {
  const codigo = `
    function crear() {
      var carpeta = Drive.Files.create({ name: 'Informes', mimeType: MimeType.FOLDER });
      var docx = Utilities.newBlob([80, 75, -1], MimeType.MICROSOFT_WORD);
      var acta = Drive.Files.create(
        { name: 'Acta 1', mimeType: MimeType.GOOGLE_DOCS, parents: [carpeta.id], appProperties: { clave: 'acta-1' } },
        docx, { fields: 'id, webViewLink' });
      return [acta, Drive.Files.list({ q: "appProperties has { key='clave' and value='acta-1' } and trashed = false" }),
        Drive.Files.get(acta.id, { fields: 'name,parents' })];
    }
    function perdido() { Drive.Files.get('nada'); }
  `;

  test('are kept by the host and found again', () => {
    const saved: unknown[] = [];
    const host = hostWith(codigo, {
      saveFile: (file) => {
        saved.push({ ...file, bytes: [...file.bytes] });
        return { id: `f${saved.length}`, url: `https://example.com/f${saved.length}` };
      },
    });
    const document = 'application/vnd.google-apps.document';
    expect(host.call('crear').ok).toEqual([
      { id: 'f2', webViewLink: 'https://example.com/f2' },
      { files: [{ id: 'f2', name: 'Acta 1', mimeType: document }] },
      { name: 'Acta 1', parents: ['f1'] },
    ]);
    expect(saved[1]).toEqual({
      name: 'Acta 1',
      mimeType: document,
      contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes: [80, 75, 255],
      parents: ['f1'],
      appProperties: { clave: 'acta-1' },
    });
    expect(host.call('perdido').error?.message).toBe(
      'API call to drive.files.get failed with error: File not found: nada.',
    );
  });
});

test('a lock held elsewhere is not given', () => {
  const codigo = 'function probar() { return LockService.getScriptLock().tryLock(1000); }';
  expect(hostWith(codigo, { isLockedElsewhere: () => true }).call('probar').ok).toBe(false);
});

test('the cache expires by the host clock', () => {
  let minute = 0;
  const host = hostWith(
    `function poner() { CacheService.getScriptCache().put('a', '1', 60); }
     function leer() { return CacheService.getScriptCache().get('a'); }`,
    { now: () => new Date(minute * 60_000) },
  );
  host.call('poner');
  expect(host.call('leer').ok).toBe('1');
  minute = 1;
  expect(host.call('leer').ok).toBeNull();
});

test('an interrupted execution does nothing more, even in finally', () => {
  let writes = 0;
  const host = hostWith(
    `function dosVeces() {
       var celda = SpreadsheetApp.getActive().getSheetByName('Acciones').getRange('A1');
       try { celda.setValue('uno'); celda.setValue('dos'); } finally { celda.setValue('tres'); }
     }`,
    {
      interrupt: (request) => {
        if (request === 'setValues' && ++writes === 2)
          throw new Error('Exceeded maximum execution time');
      },
    },
  );
  expect(host.call('dosVeces').error).toMatchObject({ message: 'Exceeded maximum execution time' });
  expect(host.data.sheets['0']?.cellData[0]?.[0]?.v).toBe('uno');
});
