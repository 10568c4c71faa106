// What the terminal shows while a book is open holds nothing of the people in it: neither a name, nor an address, nor the text of a
// cell, whatever is done and however it ends.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MenuItem } from '../../src/emulator/requests/ui';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { prepareLibro } from '../../src/local/commands/nuevo';
import { Client } from '../support/served-libro';
import { StartedBook } from '../support/started-book';

/** Texts that say whose they are: not a heading, a state or a code of a few letters. */
const LONG = 8;
const HEADERS = 0;

/** What stands below the headers of the tabs of the registers. */
function textsOf({ sheets }: WorkbookData): ReadonlySet<string> {
  const cells = Object.values(sheets)
    .filter(
      ({ hidden, name }) => !hidden && !['Inicio', 'Procedimiento', 'Catálogos'].includes(name),
    )
    .flatMap(({ cellData }) =>
      Object.entries(cellData).flatMap(([row, line]) =>
        Number(row) === HEADERS ? [] : Object.values(line).map(({ v }) => v),
      ),
    );
  const texts = cells.filter((v): v is string => typeof v === 'string' && v.length >= LONG);
  return new Set(texts);
}
const functionsOf = (items: readonly MenuItem[]): readonly string[] =>
  items.flatMap((item) => {
    if (item.kind === 'menu') return functionsOf(item.items);
    return item.kind === 'item' ? [item.run] : [];
  });

test('a long run that shows all that it can', async () => {
  // More is printed with it than without.
  const env = { LIBRO_PAM_DEPURAR: '1' };
  const folder = mkdtempSync(join(tmpdir(), 'libro-'));
  const path = join(folder, 'libro.xlsx');
  await prepareLibro(path, { cuatrienio: '2024-2027', ejemplo: true }, {});
  const first = await StartedBook.open(path, '0', env);
  const page = await Client.open(first.url);
  const { book, menus } = await page.book();
  const persona = 'Persona Inventada Del Ejemplo';
  for (const sheetId of book.sheetOrder) {
    const cells = { 1: { 0: { typed: persona }, 3: { typed: 'inventada@example.com' } } };
    page.seen = (await page.book()).sequence;
    await page.edit([{ kind: 'cells', sheetId, cells }]);
  }
  for (const fn of functionsOf(menus)) await page.call(fn);
  await page.call('cargar', {
    registro: 'equipo',
    celdas: [
      ['Nombre', 'Correo'],
      [persona, 'inventada@example'],
    ],
  });
  await page.call('generarDocumento', { documento: 'acta', de: persona });
  await page.call('guardarFila', { registro: 'equipo', fila: { nombre: persona } });
  await page.call('noExiste', persona);
  await first.end();
  const second = await StartedBook.open(path, '0', env);
  await Client.open(second.url);
  await second.end('SIGTERM');
  const printed = first.printed + second.printed;
  expect(printed).toContain('Libro guardado y cerrado');
  const told = [...textsOf(book), persona, 'inventada@'].filter((text) => printed.includes(text));
  expect(told).toEqual([]);
  rmSync(folder, { recursive: true });
});
