// Calls and menus of an add-on, each in an execution of its own, and what comes back to the page.

import { hostWith } from '../support/script-host';

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
    ['a Map', new Map()],
    ['a Set inside', [new Set()]],
  ])('refuses %s as argument', (_, value) => {
    expect(host.call('eco', [value]).error?.message).toMatch(
      /^Failed due to illegal value in property/,
    );
  });

  test('an explicit undefined arrives as null, wherever it stands', () => {
    expect(host.call('eco', [undefined]).ok).toBeNull();
    expect(host.call('eco', [{ a: undefined, b: [undefined, 1] }]).ok).toEqual({
      a: null,
      b: [null, 1],
    });
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
    function otroServicio() { return GmailApp.sendEmail('a', 'b', 'c'); }
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
    ['otroServicio', 'Error', 'Not emulated: GmailApp.sendEmail'],
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
    const move = { dimension: 'row', kind: 'inserted', at: 1, count: 1 };
    expect(host.call('filas').effects).toEqual([
      { kind: 'lines', sheetId: '0', move },
      { kind: 'sheet', sheetId: '0' },
    ]);
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
