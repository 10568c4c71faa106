// The list of a cell: it opens with Alt+↓ or by the arrow of the cell, with what is looked for in a box of its own; and while
// the person writes in the cell, with what they write. What is chosen is written as if it had been typed.

import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Worksheet,
} from '@univerjs/core';
import { RichTextEditingMutation } from '@univerjs/docs';
import { type ISheetLocation, SetRangeValuesCommand } from '@univerjs/sheets';
import { IEditorBridgeService, ISheetCellDropdownManagerService } from '@univerjs/sheets-ui';
import type { Opcion } from '../../../domain/formulario';
import { fold } from '../../../domain/texto';
import type { CellEditing } from '../cell-editing';
import { cellPattern } from '../cell-pattern';
import { cellRect } from '../cell-rect';
import { byId } from '../element';
import type { Grid } from '../grid';
import { hearBeforeUniver } from '../keys/before-univer';
import type { Cell } from '../keys/moves';
import { move, selectedIn } from '../keys/selection';
import { typedCell } from '../typing';
import type { BookRegisters } from './book-registers';
import { type CellList, listOfCell } from './cell-list';
import { ListBox, type Shown } from './list-box';
import type { Searched } from './search';
import { joined, valuesIn, written } from './several';

/** Entries that a screen of the list has, more or less. */
const A_SCREEN = 8;

const STEPS: { readonly [key: string]: number } = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: A_SCREEN,
  PageUp: -A_SCREEN,
};

interface OfCell extends CellList {
  readonly sheet: Worksheet;
  readonly cell: Cell;
  readonly searched: Searched;
}

/** What the list works with. */
export interface ListHands {
  readonly grid: Grid;
  readonly registers: BookRegisters;
  readonly editing: CellEditing;
  /** The last change that the grid shows. */
  drawn(): number;
  focusGrid(): void;
}

export class CellLists {
  private readonly box = new ListBox((option) => this.choose(option));
  private open: (OfCell & { readonly since: number }) | undefined;
  /** Chosen for the cell that is being written in, whatever it says. */
  private chosen: string | undefined;

  constructor(private readonly hands: ListHands) {
    const { grid } = hands;
    this.closeUniversOwn();
    grid.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      const { unitId } = (params ?? {}) as { readonly unitId?: string };
      if (id === RichTextEditingMutation.id && unitId === DOCS_NORMAL_EDITOR_UNIT_ID_KEY)
        queueMicrotask(() => this.follow());
    });
    grid.injector.get(IUniverInstanceService).unitDisposed$.subscribe(() => this.close());
    grid.injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
      if (!visible) this.close();
    });
    hearBeforeUniver((event) => this.hear(event));
    addEventListener('resize', () => this.close());
    byId('grid').addEventListener('wheel', () => this.close(), { passive: true });
    this.box.search.addEventListener('input', () => this.filter());
    this.box.search.addEventListener('blur', () => this.close());
  }

  /** Opens the list of the selected cell, or of the one that is being written in. */
  openSelected(): void {
    const { grid, editing } = this.hands;
    if (editing.isOpen) this.follow(true);
    else {
      const selected = selectedIn(grid);
      if (selected) this.openAt(selected.sheet, selected.cell);
    }
  }

  /** What a text says as it goes into a cell: what was chosen, or the code of what it names. */
  read(text: string, { worksheet, row, col }: ISheetLocation): string {
    const { chosen } = this;
    this.chosen = undefined;
    if (chosen !== undefined) return chosen;
    if (text === '' || text.startsWith('=')) return text;
    const list = this.listAt(worksheet, { row, column: col });
    if (!list) return text;
    const code = (part: string): string => list.searched.called(part)?.valor ?? part;
    if (!list.takesSeveral) return code(text);
    const values = valuesIn(text);
    return values.some((value) => code(value) !== value) ? joined(values.map(code)) : text;
  }

  private openAt(sheet: Worksheet, cell: Cell): void {
    const list = this.listAt(sheet, cell);
    if (!list) return;
    this.open = { ...list, since: this.hands.drawn() };
    const { search } = this.box;
    search.value = '';
    search.hidden = false;
    search.setAttribute('aria-label', `Lista de ${list.label}`);
    this.filter();
    search.focus();
  }

  /** The entries that answer to what is in the box; those that the cell has already are not offered again. */
  private filter(): void {
    const { open } = this;
    const anchor = open && cellRect(this.hands.grid, open.cell.row, open.cell.column);
    if (!open || !anchor) return;
    const { search } = this.box;
    const has = textIn(open);
    const taken = open.takesSeveral ? valuesIn(has) : [];
    const options = without(taken, open.searched.find(search.value));
    const isNow = (option: Opcion): boolean => fold(option.valor) === fold(has);
    const active = search.value === '' ? options.findIndex(isNow) : 0;
    const { label } = open;
    this.box.show({ options, active: Math.max(0, active), label, anchor, host: search });
  }

  /** Shows what answers to what is being written in the cell; with `all`, before anything is written. */
  private follow(all = false): void {
    const shown = this.following(all);
    if (shown) this.box.show(shown);
    else this.box.hide();
  }

  private following(all: boolean): Shown | undefined {
    const { editing, grid } = this.hands;
    const at = editing.cell;
    const text = editorText(grid);
    const sheet = at && grid.book()?.getSheetBySheetId(at.sheetId);
    if (!sheet || text === undefined || text.startsWith('=')) return undefined;
    if (!all && !editing.isWritten) return undefined;
    const list = this.listAt(sheet, at);
    const anchor = list && cellRect(grid, at.row, at.column);
    const host = document.activeElement;
    if (!anchor || !(host instanceof HTMLElement)) return undefined;
    const { kept, looked } = written(text, list.takesSeveral);
    const options = without(kept, list.searched.find(all ? '' : looked));
    return options.length === 0
      ? undefined
      : { options, active: -1, label: list.label, anchor, host };
  }

  /** The keys of the list, which are nobody else's while it is open; what chooses goes on to the cell that is written in. */
  private hear(event: KeyboardEvent): void {
    if (!this.box.isOpen || event.isComposing || event.ctrlKey || event.metaKey) return;
    const { key, altKey } = event;
    const step = STEPS[key];
    const { active } = this.box;
    if (step !== undefined && !altKey && !event.shiftKey) this.box.move(step);
    else if (key === 'Escape' || (altKey && key === 'ArrowUp')) this.leave();
    else if ((key === 'Enter' || key === 'Tab') && !altKey) {
      if (!this.open) {
        this.chosen = active && this.textWith(active);
        this.box.hide();
        return;
      }
      if (active) this.choose(active);
      else if (key === 'Tab') this.leave();
      if (key === 'Tab') move(this.hands.grid, nextTo(event.shiftKey ? -1 : 1));
    } else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private choose(option: Opcion): void {
    const { editing } = this.hands;
    if (this.open) {
      const { open } = this;
      this.leave();
      this.write(
        open,
        open.takesSeveral ? joined([...valuesIn(textIn(open)), option.valor]) : option.valor,
      );
      return;
    }
    this.chosen = this.textWith(option);
    editing.keep();
    this.chosen = undefined;
  }

  /** What the cell that is being written in says with this entry in place of what is looked for. */
  private textWith({ valor }: Opcion): string {
    const { editing, grid } = this.hands;
    const at = editing.cell;
    const sheet = at && grid.book()?.getSheetBySheetId(at.sheetId);
    const takesSeveral = (sheet && this.listAt(sheet, at)?.takesSeveral) ?? false;
    return joined([...written(editorText(grid) ?? '', takesSeveral).kept, valor]);
  }

  private write({ sheet, cell: { row, column }, since }: OfCell & { since: number }, text: string) {
    const before = sheet.getCellRaw(row, column);
    if (text === String(before?.v ?? '')) return;
    const cell = typedCell(text, cellPattern(sheet, column, before), since);
    this.hands.grid.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: sheet.getUnitId(),
      subUnitId: sheet.getSheetId(),
      value: { [row]: { [column]: cell } },
    });
  }

  /** Closes it and, where it had the keyboard, gives that back to the sheet. */
  private leave(): void {
    const had = this.open !== undefined;
    this.close();
    if (had) this.hands.focusGrid();
  }

  private close(): void {
    this.open = undefined;
    this.box.hide();
  }

  private listAt(sheet: Worksheet, cell: Cell): OfCell | undefined {
    const { grid, registers } = this.hands;
    const list = listOfCell(grid, registers, sheet, cell);
    return list && { ...list, sheet, cell, searched: registers.searched(list.options) };
  }

  /** Univer's list neither filters nor knows names: its arrow opens this one. */
  private closeUniversOwn(): void {
    const dropdowns = this.hands.grid.injector.get(ISheetCellDropdownManagerService);
    const show = dropdowns.showDropdown.bind(dropdowns);
    dropdowns.showDropdown = (param) => {
      if (param.type !== 'list') return show(param);
      const { worksheet, row, col } = param.location;
      setTimeout(() => {
        param.onHide?.();
        if (!this.hands.editing.isOpen) this.openAt(worksheet, { row, column: col });
      });
      return { dispose: () => undefined };
    };
  }
}

const nextTo =
  (by: 1 | -1) =>
  ({ row, column }: Cell): Cell => ({ row, column: Math.max(0, column + by) });

/** The entries but those that the cell has already. */
function without(taken: readonly string[], options: readonly Opcion[]): readonly Opcion[] {
  const had = new Set(taken.map(fold));
  return had.size === 0 ? options : options.filter(({ valor }) => !had.has(fold(valor)));
}

const textIn = ({ sheet, cell: { row, column } }: OfCell): string =>
  String(sheet.getCellRaw(row, column)?.v ?? '');

/** What the editor of the cell says now. */
function editorText(grid: Grid): string | undefined {
  const editor = grid.injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  return editor?.getBody()?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
