// Buscar y reemplazar, above the sheet: goes from one cell that has what is looked for to the next, says of those that are
// hidden what hides them, and replaces by typing.

import { ICommandService } from '@univerjs/core';
import { SetRangeValuesMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { a1Of } from '../../../emulator/workbook/a1';
import { showAllRows } from '../filter/filter-notice';
import type { Grid } from '../grid';
import { selectedIn } from '../keys/selection';
import { showSheet } from '../links';
import { goTo } from '../place';
import { drawFindForm, type FindForm } from './find-form';
import { countText, HIDDEN_BY, hiddenText, NOT_HERE, NOT_IN_BOOK, replacedText } from './find-text';
import { compareHits, type Hiding, type Hit, hidingOf, hitsOf } from './hits';
import type { Query } from './match';
import { replaceIn } from './replace';

export interface FindEvents {
  /** Gives the keyboard to the sheet. */
  leave(): void;
  /** Takes back the last change of the person. */
  undo(): void;
}
type Way = 1 | -1;

export class FindBox {
  private readonly box: FindForm;
  private hits: readonly Hit[] = [];
  /** The hit that was gone to, and the cell that was selected then. */
  private last: { readonly hit: Hit; readonly selected: string } | undefined;
  private isStale = false;

  constructor(
    private readonly grid: Grid,
    private readonly events: FindEvents,
  ) {
    this.box = drawFindForm({
      next: () => this.go(1),
      previous: () => this.go(-1),
      replace: () => this.replaceOne(),
      replaceAll: () => this.replaceAll(),
      close: () => this.close(),
    });
    const { form, text, inBook, exact, whole } = this.box;
    form.onkeydown = (event) => this.press(event);
    text.oninput = () => this.look();
    for (const choice of [inBook, exact, whole]) choice.onchange = () => this.look();
    this.countAgainOnChanges();
  }

  /** With the keyboard in it, and what it looked for before. */
  open(withReplace: boolean): void {
    const { form, text, replacing } = this.box;
    const wasOpen = !form.hidden;
    form.hidden = false;
    replacing.hidden = !withReplace && (!wasOpen || replacing.hidden);
    text.focus();
    text.select();
    if (!wasOpen) this.countAgain();
  }

  /** Goes to the next hit, or to the one before; opens the box where there is nothing to look for. */
  go(by: Way): void {
    if (this.box.text.value === '') {
      this.open(false);
      return;
    }
    this.box.form.hidden = false;
    this.show(this.next(by, false));
  }

  private close(): void {
    this.box.form.hidden = true;
    this.events.leave();
  }

  private press(event: KeyboardEvent): void {
    const { key, shiftKey, target } = event;
    const inField = target === this.box.text || target === this.box.by;
    const does =
      key === 'Escape'
        ? () => this.close()
        : !inField
          ? undefined
          : key === 'Enter'
            ? () => this.enter(target === this.box.by, shiftKey)
            : key === 'ArrowDown'
              ? () => this.go(1)
              : key === 'ArrowUp'
                ? () => this.go(-1)
                : undefined;
    if (!does) return;
    event.preventDefault();
    event.stopPropagation();
    does();
  }

  private enter(replaces: boolean, back: boolean): void {
    if (replaces) this.replaceOne();
    else this.go(back ? -1 : 1);
  }

  private get query(): Query {
    const { text, exact, whole } = this.box;
    return { text: text.value, exact: exact.checked, whole: whole.checked };
  }

  /** What is looked for changed: to the first hit from the selected cell on. */
  private look(): void {
    this.last = undefined;
    this.show(this.next(1, true));
  }

  private search(): void {
    this.isStale = false;
    this.hits = hitsOf(this.grid, this.query, this.box.inBook.checked);
  }

  /** The hit after the one where the person is, or before it; round at the ends. */
  private next(by: Way, orThis: boolean): Hit | undefined {
    this.search();
    const from = this.position();
    if (!from) return this.hits[0];
    const isBeyond = (hit: Hit): boolean => {
      const order = compareHits(this.grid, hit, from) * by;
      return order > 0 || (orThis && order === 0);
    };
    const inWay = by === 1 ? this.hits : [...this.hits].reverse();
    return inWay.find(isBeyond) ?? inWay[0];
  }

  /** A hit that is hidden cannot be selected: the person is at it until they select something else. */
  private position(): Hit | undefined {
    if (this.last && this.last.selected === this.selected()) return this.last.hit;
    const selected = selectedIn(this.grid);
    return selected && { sheetId: selected.sheet.getSheetId(), ...selected.cell };
  }

  private selected(): string {
    const selected = selectedIn(this.grid);
    return selected ? JSON.stringify([selected.sheet.getSheetId(), selected.cell]) : '';
  }

  private show(hit: Hit | undefined): void {
    const hiding = hit && hidingOf(this.grid, hit);
    if (hit && !hiding) this.goTo(hit);
    this.last = hit && { hit, selected: this.selected() };
    this.count();
    this.say(hiding ? HIDDEN_BY[hiding] : '', hit && this.offerFor(hit, hiding));
  }

  private goTo({ sheetId, row, column }: Hit): void {
    goTo(this.grid, sheetId, {
      startRow: row,
      startColumn: column,
      endRow: row,
      endColumn: column,
    });
  }

  /** What brings a hidden hit into sight, if the person asks for it. */
  private offerFor(hit: Hit, hiding: Hiding | undefined): Offer | undefined {
    if (hiding === 'sheet')
      return { label: 'Mostrar la hoja', run: () => this.reveal(hit, () => this.showSheetOf(hit)) };
    if (hiding === 'filter')
      return {
        label: 'Quitar lo filtrado y verla',
        run: () => this.reveal(hit, () => showAllRows(this.grid, hit.sheetId)),
      };
    return undefined;
  }

  private reveal(hit: Hit, how: () => void): void {
    how();
    this.show(hit);
    this.box.text.focus();
  }

  private showSheetOf({ sheetId }: Hit): void {
    showSheet(this.grid, sheetId);
  }

  private countAgain(): void {
    this.search();
    this.count();
  }

  /** «3 de 12», and how many of them are hidden. */
  private count(): void {
    const { count, text, inBook } = this.box;
    const { hits, last } = this;
    const index = last ? hits.findIndex((hit) => compareHits(this.grid, hit, last.hit) === 0) : -1;
    count.textContent = countText(hits.length, index, last ? this.nameOf(last.hit) : '');
    const hidden = this.hiddenHits();
    if (hidden !== '') count.textContent += ` (${hidden})`;
    if (text.value !== '' && hits.length === 0)
      count.textContent = inBook.checked ? NOT_IN_BOOK : NOT_HERE;
  }

  /** «PAM!B5» */
  private nameOf({ sheetId, row, column }: Hit): string {
    const sheet = this.grid.book()?.getSheetBySheetId(sheetId)?.getName() ?? '';
    const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    return `${sheet}!${a1Of(cell)}`;
  }

  private hiddenHits(): string {
    const counts = { filter: 0, sheet: 0, line: 0 };
    for (const hit of this.hits) {
      const hiding = hidingOf(this.grid, hit);
      if (hiding) counts[hiding]++;
    }
    return hiddenText(counts);
  }

  private replaceOne(): void {
    const here = this.next(1, true);
    const isAt = here && this.last && compareHits(this.grid, here, this.last.hit) === 0;
    // The first time it only shows what would be replaced.
    if (!isAt) {
      this.show(here);
      return;
    }
    const replaced = replaceIn(this.grid, [here], this.query, this.box.by.value);
    this.show(this.next(1, false));
    if (replaced.written === 0) this.say(replacedText(replaced));
  }

  private replaceAll(): void {
    this.search();
    const replaced = replaceIn(this.grid, this.hits, this.query, this.box.by.value);
    this.last = undefined;
    this.countAgain();
    const undo = { label: 'Deshacer', run: () => this.undo() };
    this.say(replacedText(replaced), replaced.written > 0 ? undo : undefined);
  }

  private undo(): void {
    this.events.undo();
    this.say('');
    this.box.text.focus();
  }

  private say(text: string, offer?: Offer): void {
    this.box.says.textContent = text;
    const { offer: button } = this.box;
    button.hidden = !offer;
    button.textContent = offer?.label ?? '';
    button.onclick = offer?.run ?? null;
  }

  /** Whoever changes cells, or looks at another sheet, changes how many there are. */
  private countAgainOnChanges(): void {
    this.grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id !== SetRangeValuesMutation.id && id !== SetWorksheetActiveOperation.id) return;
      if (this.box.form.hidden || this.box.text.value === '' || this.isStale) return;
      this.isStale = true;
      setTimeout(() => {
        if (this.isStale) this.countAgain();
      });
    });
  }
}

interface Offer {
  readonly label: string;
  readonly run: () => void;
}
