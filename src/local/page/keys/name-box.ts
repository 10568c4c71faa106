// The box with the address of the selected cell takes one of another sheet too («PAM!A5»), and says what it does not understand.

import { fold } from '../../../domain/texto';
import { parseA1 } from '../../../emulator/workbook/a1';
import type { Area } from '../../../emulator/workbook/workbook';
import type { Grid } from '../grid';
import { showSheet } from '../links';
import { goTo } from '../place';

/** The box, for whoever looks for it in the grid. */
export const NAME_BOX = '[data-u-comp="defined-name"] input';

const EJEMPLOS = 'Escriba una celda (B5), varias (B5:D9), o las de otra hoja (PAM!B5).';

/** From now on Enter in the box goes there; `leave` gives the keyboard to the grid. */
export function goByAddress(
  grid: Grid,
  container: HTMLElement,
  { explain, leave }: { explain: (sentence: string) => void; leave: () => void },
): void {
  const listen = (event: KeyboardEvent): void => {
    const box = event.target as HTMLElement;
    if (event.key !== 'Enter' || !box.matches(NAME_BOX)) return;
    event.preventDefault();
    event.stopPropagation();
    const { value } = box as HTMLInputElement;
    const found = placeNamed(grid, value);
    if (typeof found === 'string') {
      explain(found);
      return;
    }
    showSheet(grid, found.sheetId);
    leave();
    goTo(grid, found.sheetId, found.area);
  };
  container.addEventListener('keydown', listen, true);
}

/** The sheet and cells that an address names, or a sentence that says why it names none. */
function placeNamed(
  grid: Grid,
  address: string,
): { readonly sheetId: string; readonly area: Area } | string {
  const [, name, cells = ''] = /^(?:(.*)!)?([^!]*)$/.exec(address.trim()) ?? [];
  const sheet =
    name === undefined
      ? grid.book()?.getActiveSheet(true)
      : grid
          .book()
          ?.getSheets()
          .find((each) => fold(each.getName()) === fold(unquoted(name)));
  if (!sheet) return `No hay una hoja que se llame «${unquoted(name ?? '')}».`;
  const area = parseA1(cells);
  if (!area) return `«${address.trim()}» no es una celda. ${EJEMPLOS}`;
  if (area.startRow >= sheet.getRowCount() || area.startColumn >= sheet.getColumnCount())
    return `«${cells.toUpperCase()}» queda fuera de la hoja ${sheet.getName()}.`;
  return { sheetId: sheet.getSheetId(), area };
}

/** «'Cierre de trimestre'» → «Cierre de trimestre». */
const unquoted = (name: string): string => name.trim().replace(/^'(.*)'$/, '$1');
