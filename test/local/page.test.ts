// The page of a book in a real browser, on the example office: what a person types, pastes, moves and opens.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { seguimiento } from '../../src/domain/registers/seguimiento';
import { cellAt } from '../../src/emulator/workbook/cells';
import type { SheetData } from '../../src/emulator/workbook/workbook';
import { prepareLibro } from '../../src/local/commands/nuevo';
import { BOOK_SIZE, BookPage } from '../support/book-page';
import { openBrowser } from '../support/browser';
import { eventually } from '../support/eventually';
import { sheetOf } from '../support/host';
import { Client, type Served, served } from '../support/served-libro';
import { testDay } from './page/day';

const SEGUIMIENTO = 'Seguimiento';
const KEYS = Object.keys(seguimiento.columns);
const letterAt = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);
const APROPIADO = letterAt(KEYS.indexOf('apropiado'));
/** After what people type come its observaciones, and the first column of nobody two on. */
const OBSERVACIONES = letterAt(KEYS.length);
const FREE = letterAt(KEYS.length + 2);
/** What a screen of 1280 by 720 holds at 200 %. */
const ZOOMED_SIZE = { width: 640, height: 360 };

let browser: Browser;
let context: BrowserContext;
let server: Served;
let client: Client;
let folder: string;
let one: BookPage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'libro-'));
  const path = join(folder, 'oficina.xlsx');
  await prepareLibro(path, { cuatrienio: '2024-2027', ejemplo: true }, {});
  server = await served({ folder, path });
  client = await Client.open(server.url);
  browser = await openBrowser();
  context = await contextOf({ viewport: BOOK_SIZE });
  one = await BookPage.open(context, server.url);
});
afterAll(async () => {
  await server?.stop();
});

async function contextOf(options: BrowserContextOptions): Promise<BrowserContext> {
  const made = await browser.newContext({ ...options, locale: 'es-CO' });
  await made.grantPermissions(['clipboard-read', 'clipboard-write']);
  return made;
}
const sheet = async (name: string): Promise<SheetData> => sheetOf((await client.book()).book, name);
/** Value of a cell of the server's book, by its address. */
async function value(name: string, address: string): Promise<unknown> {
  const [, letter = 'A', line = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return cellAt(await sheet(name), Number(line) - 1, letter.charCodeAt(0) - 65)?.v;
}
/** The rows of a sheet as texts, without their place. */
async function rowsOf(name: string): Promise<readonly string[]> {
  const { cellData } = await sheet(name);
  const rows = Object.values(cellData).map((cells) => Object.values(cells).map(({ v }) => v ?? ''));
  return rows.filter((cells) => cells.some((v) => v !== '')).map((cells) => cells.join('|'));
}

describe('a day of the office', () => testDay(() => ({ folder, client, one })));

describe('the page', () => {
  test('shows the book, its visible sheets and that it is saved', async () => {
    expect(await one.page.title()).toContain('oficina');
    expect(await one.page.textContent('#status')).toBe('Guardado');
    const tabs = await one.page.getByRole('tab').allTextContents();
    const { book } = await client.book();
    const visible = Object.values(book.sheets).filter(({ hidden }) => !hidden);
    expect([...tabs].sort()).toEqual(visible.map(({ name }) => name).sort());
    await one.picture('inicio');
  });

  test('writes numbers and dates as Colombia does', async () => {
    await one.goTo('A1', SEGUIMIENTO);
    await one.type('E4', '1250,5');
    expect(await one.shown('E4')).toBe('1.250,5');
    await one.type(`${APROPIADO}4`, '1250000');
    expect(await one.shown(`${APROPIADO}4`)).toMatch(/^\$\s?1\.250\.000$/);
    expect(await value(SEGUIMIENTO, 'E4')).toBe(1250.5);
    await one.picture('seguimiento');
  });

  test('runs the edit trigger on what is typed and shows what it says', async () => {
    await one.type('E5', 'mucho');
    expect(String(await value(SEGUIMIENTO, `${OBSERVACIONES}5`))).toContain('Error');
    expect(await one.shown(`${OBSERVACIONES}5`)).toContain('Error');
    await one.picture('observacion');
    await one.goTo('E5');
    await one.change('Delete');
    expect(await value(SEGUIMIENTO, 'E5')).toBeUndefined();
    expect(await value(SEGUIMIENTO, `${OBSERVACIONES}5`)).toBeUndefined();
  });

  test('opens a cell with text that gives the same value back', async () => {
    const before = one.edits.length;
    for (const address of ['E4', `${APROPIADO}4`, 'A2', 'F2']) {
      await one.goTo(address);
      await one.press('F2', 'Enter');
    }
    expect(one.edits.slice(before)).toEqual([]);
  });

  test('keeps the lines of a text', async () => {
    await one.goTo('F4');
    await one.page.keyboard.type('primera');
    await one.press('Alt+Enter');
    await one.page.keyboard.type('segunda');
    await one.change('Enter');
    expect(await value(SEGUIMIENTO, 'F4')).toBe('primera\nsegunda');
    await one.goTo('F4');
    await one.press('F2');
    await one.page.keyboard.type(' línea');
    await one.change('Enter');
    expect(await value(SEGUIMIENTO, 'F4')).toBe('primera\nsegunda línea');
  });

  test('undoes and does again, in the book too', async () => {
    await one.type('E4', '7');
    await one.change('Control+z');
    expect(await value(SEGUIMIENTO, 'E4')).toBe(1250.5);
    await one.change('Control+y');
    expect(await value(SEGUIMIENTO, 'E4')).toBe(7);
  });

  test('calculates a formula of the person, and the book holds its value', async () => {
    await one.type(`${FREE}2`, '=SUM(E2:E3;0,5)*2');
    const result = (): Promise<unknown> => value(SEGUIMIENTO, `${FREE}2`);
    expect(await eventually(result, (v) => v === 35)).toBe((6 + 11 + 0.5) * 2);
    await one.type('E2', '16');
    expect(await eventually(result, (v) => v === 55)).toBe((16 + 11 + 0.5) * 2);
    await one.change('Control+z');
    await one.goTo(`${FREE}2`);
    await one.change('Delete');
  });

  test('takes a block of 60 rows by 15 columns as one edit, and takes it back as one', async () => {
    const cells = Array.from({ length: 60 }, (_row, row) =>
      Array.from({ length: 15 }, (_column, column) => `${row + 1}.${column + 100}`),
    );
    const before = one.edits.length;
    await one.tab('Actividades').click();
    await one.paste('A60', cells.map((row) => row.join('\t')).join('\r\n'));
    expect(one.edits.length - before).toBe(1);
    const { cellData } = await sheet('Actividades');
    const pasted = Array.from({ length: 60 }, (_row, row) =>
      Object.values(cellData[59 + row] ?? {}),
    );
    expect(pasted.map((row) => row.slice(0, 15).filter(({ v }) => v).length)).toEqual(
      Array(60).fill(15),
    );
    await one.picture('pegado');
    await one.change('Control+z');
    expect(one.edits.length - before).toBe(2);
  });

  test('reads the numbers that are pasted by their column, and leaves for its cell what could be two', async () => {
    await one.tab(SEGUIMIENTO).click();
    const texts = ['12.5\t1,234.50\t12.5', '1.250\t15,000\t12,5', '12.375\t81%\t1.250'];
    const column = KEYS.indexOf('programado');
    const money = KEYS.indexOf('apropiado');
    const gap = '\t'.repeat(money - column - 1);
    const lines = texts.map((text) => text.replace(/\t([^\t]*)$/, `${gap}$1`));
    await one.paste(`${letterAt(column)}400`, lines.join('\r\n'));
    const { cellData } = await sheet(SEGUIMIENTO);
    const pasted = [399, 400, 401].map((row) =>
      [column, column + 1, money].map((at) => cellData[row]?.[at]?.v),
    );
    expect(pasted).toEqual([
      [12.5, 1234.5, 12.5],
      [1.25, 15_000, 12.5],
      [12.375, 0.81, '1.250'],
    ]);
    const said = await eventually(
      () => value(SEGUIMIENTO, `${OBSERVACIONES}402`),
      (text) => String(text ?? '').includes('1.250'),
    );
    expect(said).toContain('«1.250» puede ser 1250 o 1,25');
    expect(await one.shown(`${letterAt(column + 1)}402`)).toBe('81%');
    await one.change('Control+z');
  });
});

describe('a link', () => {
  /** The first of a tab in that column: its line, and the tab to which it leads. */
  async function firstLink(
    name: string,
    column: number,
  ): Promise<{ readonly row: number; readonly to: string }> {
    const { cellData } = await sheet(name);
    const lines = Object.entries(cellData).flatMap(([row, line]) => {
      const { link } = (line[column]?.custom ?? {}) as { readonly link?: string };
      return link === undefined ? [] : [{ row: Number(row) + 1, link }];
    });
    const { row = 0, link = '' } = lines[0] ?? {};
    const to =
      Object.values((await client.book()).book.sheets).find(({ id }) => id === link)?.name ?? '';
    return { row, to };
  }

  test('of Inicio leads with a click to the tab of its task', async () => {
    const { row, to } = await firstLink('Inicio', 0);
    await one.goTo(`A${row}`, 'Inicio');
    await one.picture('inicio-enlaces');
    expect(to).not.toBe('');
    expect(await one.clickDown(80)).toBe(to);
  });

  test('of Procedimiento leads to a tab that was hidden, which stays in sight', async () => {
    const { row, to } = await firstLink('Procedimiento', 1);
    expect((await sheet(to)).hidden).toBe(1);
    await one.goTo(`B${row}`, 'Procedimiento');
    await one.picture('procedimiento');
    expect(await one.clickDown(300)).toBe(to);
    await one.settled();
    expect((await sheet(to)).hidden).toBeUndefined();
    expect(one.errors).toEqual([]);
  });
});

describe('rows', () => {
  test('are all there after inserting, sorting and undoing', async () => {
    const before = await rowsOf(SEGUIMIENTO);
    await one.goTo('E3', SEGUIMIENTO);
    await one.change('Alt+e', 'i', 'Enter');
    expect(await value(SEGUIMIENTO, 'A3')).toBeUndefined();
    await one.goTo('E4');
    await one.change('Alt+d', 'Enter');
    const sorted = await rowsOf(SEGUIMIENTO);
    expect(sorted).not.toEqual(before);
    expect([...sorted].sort()).toEqual([...before].sort());
    await one.picture('ordenado');
    await one.change('Control+z');
    await one.change('Control+z');
    expect(await rowsOf(SEGUIMIENTO)).toEqual(before);
  });

  test('look like the data when inserted right below the header, and take numbers', async () => {
    const before = await rowsOf(SEGUIMIENTO);
    const styles = async (row: number) =>
      Object.values((await sheet(SEGUIMIENTO)).cellData[row] ?? {}).map(({ s }) => s);
    const own = await styles(1);
    await one.goTo('E2', SEGUIMIENTO);
    await one.change('Alt+e', 'i', 'Enter');
    expect(await styles(1)).toEqual(own);
    await one.type(`${APROPIADO}2`, '1250');
    expect(await value(SEGUIMIENTO, `${APROPIADO}2`)).toBe(1250);
    await one.change('Control+z');
    await one.change('Control+z');
    expect(await rowsOf(SEGUIMIENTO)).toEqual(before);
  });

  test('come back when their deletion is undone', async () => {
    const before = await rowsOf(SEGUIMIENTO);
    await one.goTo('A3:A4');
    await one.change('Alt+e', 'e', 'Enter');
    expect((await rowsOf(SEGUIMIENTO)).length).toBe(before.length - 2);
    await one.change('Control+z');
    expect(await rowsOf(SEGUIMIENTO)).toEqual(before);
  });
});

describe('two windows on the book, the second at 200 %', () => {
  let two: BookPage;
  beforeAll(async () => {
    const zoomed = await contextOf({ viewport: ZOOMED_SIZE, deviceScaleFactor: 2 });
    two = await BookPage.open(zoomed, server.url);
    await two.goTo('A1', SEGUIMIENTO);
    await two.picture('200');
  });
  afterAll(() => two.page.context().close());

  test('see what the other types', async () => {
    await one.page.bringToFront();
    await one.type('E6', '31,5');
    expect(
      await eventually(
        () => two.shown('E6'),
        (v) => v === '31,5',
      ),
    ).toBe('31,5');
  });

  test('see rows that the other inserts, and then write in the same ones', async () => {
    await one.page.bringToFront();
    await one.goTo('A6');
    await one.change('Alt+e', 'i', 'Enter');
    await two.page.bringToFront();
    expect(
      await eventually(
        () => two.shown('E7'),
        (v) => v === '31,5',
      ),
    ).toBe('31,5');
    await two.type('E6', '8');
    const both = '8,0\n31,5';
    expect(
      await eventually(
        () => one.shown('E6:E7'),
        (v) => v === both,
      ),
    ).toBe(both);
  });

  test('hold everything at 200 %', async () => {
    await two.press('Alt+p');
    await two.picture('menu-200');
    // The last entry opens a menu of its own: whole in the window, as the one it is in.
    await two.press('End', 'ArrowRight', 'End');
    const menus = await two.page.locator('#menus [role="menu"]:visible').all();
    expect(menus).toHaveLength(2);
    for (const menu of [...menus, two.page.locator('#menus :focus')]) {
      const { x = 0, y = 0, width = 0, height = 0 } = (await menu.boundingBox()) ?? {};
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(ZOOMED_SIZE.width);
      expect(y + height).toBeLessThanOrEqual(ZOOMED_SIZE.height);
    }
    await two.press('Escape', 'Home', 'Enter');
    await two.page.locator('#sidebar').waitFor();
    await two.picture('panel-200');
  });
});

describe('menus and panels', () => {
  const focused = (): Promise<string | undefined> =>
    one.page.evaluate(() => document.activeElement?.textContent ?? undefined);

  test('work by keyboard alone, and give the keyboard back to the grid', async () => {
    await one.page.bringToFront();
    await one.goTo('A1', SEGUIMIENTO);
    await one.page.keyboard.press('Alt+p');
    expect(await focused()).toContain('Lo mío');
    await one.picture('menu');
    await one.page.keyboard.press('ArrowLeft');
    expect(await focused()).toContain('Ordenar');
    await one.page.keyboard.press('ArrowRight');
    await one.page.keyboard.press('c');
    expect(await focused()).toContain('Cargar…');
    // The next that begins with it.
    await one.page.keyboard.press('c');
    expect(await focused()).toContain('Configuración');
    await one.page.keyboard.press('ArrowRight');
    expect(await focused()).toContain('Plantillas');
    await one.page.keyboard.press('Escape');
    expect(await focused()).toContain('Configuración');
    await one.page.keyboard.press('Escape');
    expect(await focused()).toBe('PAM');
    await one.page.keyboard.press('Escape');
    await one.page.keyboard.press('ArrowDown');
    await one.page.keyboard.press('ArrowRight');
    await one.page.keyboard.type('9');
    await one.change('Enter');
    expect(await value(SEGUIMIENTO, 'B2')).toBe(9);
    await one.change('Control+z');
  });

  test('work with the mouse, which comes over a submenu before it clicks on it', async () => {
    const item = (name: string) => one.page.getByRole('menuitem', { name, exact: name === 'PAM' });
    await item('PAM').click();
    await item('Configuración').hover();
    await item('Configuración').click();
    expect(await item('Estado de la instalación…').isVisible()).toBe(true);
    await one.page.evaluate(() => void dispatchEvent(new PointerEvent('pointerdown')));
    expect(await item('Configuración').isVisible()).toBe(false);
    await item('PAM').click();
    await item('PAM').click();
    expect(await item('Configuración').isVisible()).toBe(false);
  });

  test('open the panel of the add-on at the right, which talks to it', async () => {
    for (const key of ['Alt+p', 'v', 'Enter']) await one.page.keyboard.press(key);
    const panel = one.page.locator('#sidebar');
    await panel.waitFor();
    expect(await panel.getByRole('heading').first().textContent()).toBe('Verificar datos');
    expect((await panel.boundingBox())?.width).toBe(300);
    const frame = one.page.frameLocator('#sidebar iframe');
    await frame.getByRole('button').first().waitFor();
    await one.picture('panel');
    await frame.getByRole('button').first().press('Alt+d');
    const isOnMenu = (text: string | undefined): boolean => text?.includes('Ordenar') === true;
    expect(await eventually(focused, isOnMenu)).toContain('Ordenar');
    await one.page.keyboard.press('Escape');
    await one.page.keyboard.press('Escape');
    expect(one.errors).toEqual([]);
  });

  test('ask before the page closes on what was just typed in one', async () => {
    await one.inPanel(
      async () => void document.dispatchEvent(new Event('input', { bubbles: true })),
    );
    expect(await one.leaveAndStay()).toBe('beforeunload');
  });

  test('call the add-on ten times at once, each with its handlers and its object', async () => {
    let waiting = 0;
    let most = 0;
    await one.page.route('**/llamar', async (route) => {
      most = Math.max(most, ++waiting);
      // The first ten wait for one another; an eleventh that went with them has time to be counted.
      await eventually(
        async () => most,
        (together) => together >= 10,
      );
      await new Promise((done) => setTimeout(done, 100));
      waiting--;
      await route.continue();
    });
    const heard = await one.inPanel((run) => {
      const all = Array.from(
        { length: 12 },
        (_each, index) =>
          new Promise((done) => {
            run
              .withUserObject(index)
              .withFailureHandler((error, object) => done([object, error.message]))
              .withSuccessHandler((_answer, object) => done([object, 'bien']))
              [index === 5 ? 'noExiste' : 'arranque']?.();
          }),
      );
      return Promise.all(all);
    });
    await one.page.unroute('**/llamar');
    expect(most).toBe(10);
    expect(heard).toEqual(
      Array.from({ length: 12 }, (_each, index) => [
        index,
        index === 5 ? 'Script function not found: noExiste' : 'bien',
      ]),
    );
  });

  test('give the person the document that the add-on made', async () => {
    await one.inPanel(
      (run) =>
        new Promise((done) => {
          const make = run.withSuccessHandler((answer) => {
            const { url } = (answer as { data: { url: string } }).data;
            const link = Object.assign(document.createElement('a'), { href: url });
            link.target = '_blank';
            link.textContent = 'Abrir el documento';
            document.body.prepend(link);
            done(url);
          });
          make.generarDocumento?.({ documento: 'informe-trimestral', de: '2026-T2' });
        }),
    );
    const answered = context.waitForEvent('response', (answer) => /documento/.test(answer.url()));
    await one.page.frameLocator('#sidebar iframe').getByText('Abrir el documento').click();
    const answer = await answered;
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-disposition']).toMatch(/^attachment; .*\.docx$/);
  });

  test('make planillas with what the add-on gives a panel for them', async () => {
    await one.inPanel(async (run) => run.abrirTrimestre?.());
    const panel = one.page.frameLocator('#sidebar iframe');
    await panel.getByLabel('Trimestre').selectOption('2026-T2');
    await panel.getByRole('button', { name: 'Planillas', exact: true }).click();
    const download = one.page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Descargar todas (.zip)' }).click();
    expect((await download).suggestedFilename()).toBe('Planillas 2026-T2.zip');
  });

  test('say under the menus that the book is lent, for as long as it is', async () => {
    const loan = one.page.locator('#loan');
    expect(await loan.isVisible()).toBe(false);
    await one.inPanel(async (run) => run.prestarLibro?.({ a: 'Ana Ejemplo' }));
    await loan.getByText('Prestado a Ana Ejemplo').waitFor();
    expect(await one.violations('#loan')).toEqual([]);
    await one.picture('prestado');
    await one.inPanel(async (run) => run.cancelarPrestamo?.());
    await loan.waitFor({ state: 'hidden' });
  });

  test('close and give the keyboard back to the grid', async () => {
    await one.page.getByRole('button', { name: 'Cerrar panel' }).click();
    expect(await one.page.locator('#sidebar').isVisible()).toBe(false);
    await one.goTo('B2');
    await one.press('F2', 'Escape');
  });

  test('show a hidden tab that is picked in the list of all of them', async () => {
    const hidden = one.tab('Salidas');
    expect(await hidden.count()).toBe(0);
    expect((await sheet('Salidas')).hidden).toBe(1);
    await one.page.locator('#grid [data-u-comp="sheet-bar-append-button"]').first().click();
    await one.page.getByText('Salidas', { exact: true }).click();
    await hidden.waitFor();
    expect(await hidden.getAttribute('aria-selected')).toBe('true');
    await one.settled();
    expect((await sheet('Salidas')).hidden).toBeFalsy();
  });

  test('say in a sentence what this book does not take', async () => {
    await one.tab(SEGUIMIENTO).dblclick();
    await one.page.getByText('Las hojas no se agregan').waitFor();
    await one.goTo('A2');
    await one.press('Control+u');
    await one.page.getByText('no cabe en el libro local').waitFor();
    await one.picture('avisos');
  });
});

describe('whoever needs larger letters, or a screen reader', () => {
  test('finds no serious obstacle in what surrounds the grid', async () => {
    await one.press('Alt+p');
    expect(await one.violations('#top', '#toasts')).toEqual([]);
    await one.press('Enter');
    await one.page.locator('#sidebar').waitFor();
    expect(await one.violations('#top', '#sidebar')).toEqual([]);
  });
});

describe('when the server does not answer', () => {
  test('the page says so, keeps what is typed, and saves it when the server is back', async () => {
    await one.page.bringToFront();
    await one.goTo('E8', SEGUIMIENTO);
    await context.setOffline(true);
    await one.page.keyboard.type('44');
    await one.page.keyboard.press('Enter');
    await one.page.waitForSelector('#status[data-state="lost"]');
    expect(await one.page.textContent('#status')).toBe(
      'Sin conexión con el libro: no cierre esta ventana',
    );
    await one.picture('sin-conexion');
    await context.setOffline(false);
    await one.saved();
    expect(await value(SEGUIMIENTO, 'E8')).toBe(44);
  });
});

describe('all the while', () => {
  test('nothing failed in the page, and nothing was asked of anyone else', () => {
    expect(one.errors).toEqual([]);
    expect(one.strangers).toEqual([]);
  });
});
