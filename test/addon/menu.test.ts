// What people see around the grid: the menu, its messages, and the workbooks it refuses to work with.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globalName } from '../../src/addon/global-name';
import * as main from '../../src/addon/main';
import { HOJAS_DE_CONFIGURACION } from '../../src/addon/menu';
import { openerOf, PANELS } from '../../src/addon/panels/panel';
import { registerByKey } from '../../src/domain/registers';
import type { Effect } from '../../src/emulator/effects';
import type { Requests } from '../../src/emulator/requests/requests';
import type { MenuItem } from '../../src/emulator/requests/ui';
import { addSheet, blankWorkbook } from '../../src/emulator/workbook/blank';
import { type Book, exampleBook, openBook, sheetOf } from '../support/host';
import { renameHeader } from '../support/typed';

const UI = resolve(__dirname, '../../src/ui');

describe('the menu', () => {
  const shown = (book: Book, fn: string, kind: Effect['kind']) =>
    book.host.call(fn).effects.filter((effect) => effect.kind === kind);

  test('onOpen() adds the menu and asks for nothing else, not even in a foreign workbook', () => {
    const data = blankWorkbook('otro', 'otro');
    addSheet(data, 'Hoja 1');
    const before = structuredClone(data);
    const asked: (keyof Requests)[] = [];
    const { host } = openBook(data, { interrupt: (request) => asked.push(request) });
    expect(host.menus()).toMatchObject([{ title: 'PAM' }]);
    // The clock, the way in to the menus and whether there is an Inicio need no permission.
    expect([...new Set(asked)]).toEqual(['now', 'ui', 'addMenu', 'sheets']);
    expect(data).toEqual(before);
  });

  test('has an entry for nothing that is not there', () => {
    const { host } = exampleBook();
    const runs = (items: readonly MenuItem[]): readonly string[] =>
      items.flatMap((item) =>
        item.kind === 'menu' ? runs(item.items) : item.kind === 'item' ? [item.run] : [],
      );
    const entries = runs(host.menus());
    expect(entries.length).toBeGreaterThan(5);
    for (const run of entries) {
      const { effects, error } = host.call(run);
      expect([run, error]).toEqual([run, undefined]);
      expect(effects.length).toBeGreaterThan(0);
    }
  });

  test('says what it has done', () => {
    const book = exampleBook();
    expect(shown(book, 'actualizarInicio', 'toast')).toMatchObject([{ title: 'Libro PAM' }]);
    expect(shown(book, 'prepararLibro', 'toast')).toMatchObject([{ text: 'El libro está listo.' }]);
  });

  test.each(HOJAS_DE_CONFIGURACION)('opens the hidden tab of %s and leaves it in sight', (key) => {
    const book = exampleBook();
    const { title } = registerByKey(key) as { readonly title: string };
    expect(sheetOf(book.host.data, title).hidden).toBe(1);
    const { error } = book.host.call(globalName('abrir-hoja', key));
    expect(error).toBeUndefined();
    expect(sheetOf(book.host.data, title).hidden).not.toBe(1);
  });

  test('shows a sentence in Spanish when something is in the way', () => {
    const book = exampleBook();
    renameHeader(book, 'PAM', 'Código', 'Referencia');
    expect(shown(book, 'actualizarInicio', 'alert')).toMatchObject([
      { title: 'Libro PAM', text: expect.stringMatching(/^La hoja «PAM» no se puede usar/) },
    ]);
  });

  test.each(PANELS)(
    '$item opens the panel of $key, told its name and what to say meanwhile',
    (panel) => {
      const title = panel.item.replace('…', '');
      const book = openBook(blankWorkbook('otro', 'otro'));
      const [page] = shown(book, openerOf(panel), panel.dialogo ? 'dialog' : 'sidebar');
      expect(page).toMatchObject({ title });
      for (const told of [
        `data-panel="${panel.key}"`,
        `data-title="${title}"`,
        `data-loading="${panel.loading}"`,
      ])
        expect(page).toMatchObject({ html: expect.stringContaining(told) });
      expect(existsSync(join(UI, panel.key, 'panel.tsx'))).toBe(true);
    },
  );

  test('the script has every function that a panel asks for', () => {
    const names = PANELS.flatMap(({ endpoints }) => Object.keys(endpoints));
    expect(names.filter((name) => !(name in main))).toEqual([]);
    expect(PANELS.length).toBeGreaterThan(5);
  });

  test('is silent while a person types in a book that is not ready', () => {
    const data = blankWorkbook('otro', 'otro');
    const book = openBook(data, { log: () => undefined });
    const sheet = addSheet(data, 'PAM');
    const { effects, error } = book.host.edit({
      sheetId: sheet.id,
      cells: [{ row: 1, column: 0, v: 'A01' }],
    });
    expect(error).toBeUndefined();
    expect(effects.map(({ kind }) => kind)).not.toContain('alert');
    expect(data.properties.document).toEqual({});
  });
});

describe('a workbook in another time zone', () => {
  test('is refused until it is repaired, and then reads the dates as they were typed', () => {
    const book = exampleBook();
    const compromisos = book.rows('compromisos');
    book.host.data.timeZone = 'Asia/Tokyo';
    expect(book.refuse('exportar', { registro: 'compromisos' })).toMatchObject({
      codigo: 'ZONA_HORARIA',
      mensaje: expect.stringContaining('Preparar o reparar el libro'),
    });
    book.host.call('prepararLibro');
    expect(book.rows('compromisos')).toEqual(compromisos);
  });
});
