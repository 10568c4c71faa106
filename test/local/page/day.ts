// A day on the real page: the acta of the meeting by keyboard, a pasted block with errors, the informe. Its tests are
// those of page.test.ts, which opens the book. CAPTURAS=1 leaves the pictures in dist/capturas.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { BookPage } from '../../support/book-page';
import { eventually } from '../../support/eventually';
import { columnOf, sheetOf } from '../../support/host';
import type { Client } from '../../support/served-libro';

/** The example office, open and as it was made. */
export interface OpenOffice {
  readonly folder: string;
  readonly client: Client;
  readonly one: BookPage;
}

/** The tests of the day, on the book that is open when each begins. */
export function testDay(office: () => OpenOffice): void {
  const book = async () => (await office().client.book()).book;
  /** Goes down the menu to an item, wherever it stands. */
  const openItem = async (name: string): Promise<FrameLocator> => {
    const { page } = office().one;
    await page.keyboard.press('Alt+p');
    const item = page.getByRole('menuitem', { name, exact: true });
    while (!(await item.evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    return page.frameLocator('#sidebar iframe');
  };

  afterAll(() => office().one.page.getByRole('button', { name: 'Cerrar panel' }).click());

  test('an acta is filled and saved without the mouse', async () => {
    const { one } = office();
    await one.goTo('A1');
    const panel = await openItem('Acta de reunión…');
    await panel.getByLabel('Nombre').waitFor();
    await panel.getByLabel('Nombre').focus();
    await one.page.keyboard.type('Ana Ejemplo Rivera');
    await one.page.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Continuar' }).press('Enter');
    await panel.locator('#acta-tipo:focus').waitFor();
    const { keyboard } = one.page;
    const texts = [
      'Seguimiento',
      'Seguimiento del tercer trimestre',
      '',
      '8',
      '1030',
      'Sala de juntas',
    ];
    for (const [i, text] of texts.entries()) {
      if (i > 0) await keyboard.press('Enter');
      await keyboard.type(text);
    }
    await keyboard.press('Control+ArrowDown');
    await keyboard.press('Control+ArrowDown');
    await keyboard.press('Tab');
    await keyboard.type('Se verificó la asistencia.');
    await one.picture('dia-acta');
    await keyboard.press('Control+Enter');
    await panel.getByText(/Acta N\.º 3 de \d{4}/).waitFor();
    const actas = sheetOf(await book(), 'Actas');
    const asuntos = Object.values(actas.cellData).map((row) => row[columnOf(actas, 'Asunto')]?.v);
    expect(asuntos).toContain('Seguimiento del tercer trimestre');
  });

  test('the row under the cursor is edited in its form, and a new one is added after it', async () => {
    const { one, client } = office();
    const ied = async () => sheetOf(await book(), 'IED');
    // In no etapa is its tab in sight: whoever goes to one of its rows shows it.
    await client.call('irA', { registro: 'ied', fila: 3 });
    await one.goTo('B3', 'IED');
    const panel = await openItem('Agregar o editar una fila…');
    await panel.locator('#campo-codigoDane:focus').waitFor();
    const { keyboard } = one.page;
    await panel.getByLabel('Barrio').focus();
    await keyboard.press('Control+a');
    await keyboard.type('Barrio corregido');
    await one.picture('dia-fila');
    await keyboard.press('Control+Enter');
    await panel.getByText(/quedó guardada en el cargue C-\d{4}/).waitFor();
    const edited = await ied();
    expect(edited.cellData[2]?.[columnOf(edited, 'Barrio')]?.v).toBe('Barrio corregido');
    await panel.getByRole('button', { name: 'Agregar otra' }).press('Enter');
    await panel.locator('#campo-codigoDane:focus').waitFor();
    await keyboard.type('108001999999');
    await keyboard.press('Enter');
    await keyboard.type('IED Ejemplo Nueva');
    await keyboard.press('Control+Enter');
    await panel.getByRole('heading', { name: '108001999999 · IED Ejemplo Nueva' }).waitFor();
    const added = await ied();
    const codes = Object.values(added.cellData).map((row) => row[0]?.v);
    expect(codes).toContain('108001999999');
    const line = codes.indexOf('108001999999') + 1;
    await one.page.waitForFunction(
      (cell) =>
        document.querySelector<HTMLInputElement>('#grid [data-u-comp="defined-name"] input')
          ?.value === cell,
      `A${line}`,
    );
  });

  test('60 pasted rows say which 5 are wrong, and stay', async () => {
    const { one } = office();
    const rows = Array.from({ length: 60 }, (_, i) => {
      const wrong = i % 12 === 11;
      return ['A01', `${100 + i}`, `Actividad ${i + 1}`, '2027', wrong ? 'T9' : 'T1', '1.250,5'];
    });
    await one.tab('Actividades').click();
    await one.paste('A400', rows.map((row) => row.join('\t')).join('\r\n'));
    const said = async (): Promise<readonly string[]> => {
      const sheet = sheetOf(await book(), 'Actividades');
      const column = columnOf(sheet, 'Observaciones');
      return rows.map((_, i) => String(sheet.cellData[399 + i]?.[column]?.v ?? ''));
    };
    const isWrong = (text: string): boolean => text.includes('✖ Error');
    const observaciones = await eventually(said, (texts) => texts.some(isWrong));
    await one.picture('dia-pegado');
    expect(observaciones.flatMap((text, i) => (isWrong(text) ? [i] : []))).toEqual([
      11, 23, 35, 47, 59,
    ]);
    expect(await one.shown('F459')).toBe('1.250,5');
  });

  test('the informe is made from its panel', async () => {
    const { one } = office();
    const panel = await openItem('Documentos…');
    await panel.getByRole('button', { name: 'Generar informe' }).click();
    await panel
      .getByRole('link', { name: /Abrir|Informe/ })
      .first()
      .waitFor();
    await one.picture('dia-informe');
    const informes = join(office().folder, 'informes');
    expect(
      existsSync(informes) && readdirSync(informes).some((file) => /^Informe.*\.docx$/.test(file)),
    ).toBe(true);
    expect(one.errors).toEqual([]);
  });
}
