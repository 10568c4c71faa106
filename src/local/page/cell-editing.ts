// What a person is writing in a cell is theirs until they leave it, whatever others write in that cell meanwhile.

import { ICommandService } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { Grid } from './grid';

export interface EditedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export class CellEditing {
  /** The last change that was drawn when the person began to write. */
  since = 0;
  private readonly editor: IEditorBridgeService;
  private readonly commands: ICommandService;
  private isStale = false;
  private text: string | undefined;
  private readonly waiting: (() => void)[] = [];
  private readonly opening: (() => void)[] = [];

  /** `drawn` says up to which change the grid is. */
  constructor(grid: Grid, drawn: () => number) {
    this.editor = grid.injector.get(IEditorBridgeService);
    this.commands = grid.injector.get(ICommandService);
    // Univer puts the new content of the cell in the open editor.
    const refresh = this.editor.refreshEditCellState.bind(this.editor);
    this.editor.refreshEditCellState = () => {
      if (this.isOpen) this.isStale = true;
      else refresh();
    };
    this.editor.visible$.subscribe(({ visible }) => {
      if (visible) this.since = drawn();
      else if (this.isStale) setTimeout(() => this.editor.refreshEditCellState());
      if (visible) {
        for (const work of this.opening) work();
        return;
      }
      this.isStale = false;
      for (const work of this.waiting.splice(0)) work();
    });
    addEventListener('beforeunload', (event) => {
      if (this.isOpen && this.editor.getEditorDirty()) event.preventDefault();
    });
  }

  get isOpen(): boolean {
    return this.editor.isVisible().visible;
  }

  /** Does this once the person has left the cell that they are writing in. */
  whenClosed(work: () => void): void {
    this.waiting.push(work);
  }

  /** Does this each time that the person begins to write in a cell. */
  whenOpened(work: () => void): void {
    this.opening.push(work);
  }

  /** Leaves the cell, and what it says stays written. */
  keep(): void {
    if (!this.isOpen) return;
    this.commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
      visible: false,
      eventType: DeviceInputEventType.Keyboard,
      unitId: this.editor.getEditLocation()?.unitId,
    });
  }

  /** The text with which the editor opened; undefined when it was empty. */
  get opened(): string | undefined {
    return this.text;
  }

  /** Whether something was written since the cell was opened. */
  get isWritten(): boolean {
    return this.isOpen && this.editor.getEditorDirty();
  }

  /** The text of the cell that would be edited now. */
  shows(text: string | undefined): void {
    if (!this.isOpen) this.text = text;
  }

  /** The cell being written in, if any. */
  get cell(): EditedCell | undefined {
    const at = this.isOpen ? this.editor.getEditLocation() : undefined;
    return at ? { sheetId: at.sheetId, row: at.row, column: at.column } : undefined;
  }
}
