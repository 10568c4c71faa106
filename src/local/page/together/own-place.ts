// Tells the server where the person of this window is, and whether they are writing, a few times a second at most.

import { ICommandService } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { PresenceRequest, Present } from '../../protocol';
import type { CellEditing } from '../cell-editing';
import { request } from '../connection';
import type { Grid } from '../grid';
import { selectedIn } from '../keys/selection';
import { PAGE } from '../page-id';
import { ownName } from './own-name';

const PAUSE_MILLISECONDS = 150;

type Place = Pick<PresenceRequest, 'nombre' | 'at' | 'escribe'>;

export class OwnPlace {
  private sent = '';
  private doubted = '';
  private isSending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly editing: CellEditing,
    private readonly drawn: () => number,
  ) {
    grid.injector.get(ICommandService).onCommandExecuted(() => this.soon());
    grid.injector.get(IEditorBridgeService).visible$.subscribe(() => this.soon());
    this.soon();
  }

  /** The server says where this window is: nowhere if it was started again, elsewhere if rows moved. */
  check(own: Present | undefined): void {
    const { at } = this.now();
    if (own && JSON.stringify(own.at) === JSON.stringify(at)) return;
    const doubt = JSON.stringify([own?.at, at, this.drawn()]);
    // Once for each: what it does not take, it will not take again.
    if (own && doubt === this.doubted) return;
    this.doubted = doubt;
    this.sent = '';
    this.soon();
  }

  /** The person may be elsewhere, or have said who they are. */
  soon(): void {
    this.timer ??= setTimeout(() => void this.tell(), PAUSE_MILLISECONDS);
  }

  private async tell(): Promise<void> {
    this.timer = undefined;
    if (this.isSending) return;
    const now = this.now();
    const text = JSON.stringify(now);
    if (text === this.sent) return;
    this.isSending = true;
    const body: PresenceRequest = { page: PAGE, seen: this.drawn(), ...now };
    // Without an answer it is told again when the server is heard again.
    const isTold = await request('/presencia', body).then(
      () => true,
      () => false,
    );
    this.isSending = false;
    if (!isTold) return;
    this.sent = text;
    if (JSON.stringify(this.now()) !== text) this.soon();
  }

  private now(): Place {
    const { cell } = this.editing;
    const selected = selectedIn(this.grid);
    const at = cell ?? (selected && { sheetId: selected.sheet.getSheetId(), ...selected.cell });
    return {
      nombre: ownName(),
      ...(at && { at: { sheetId: at.sheetId, row: at.row, column: at.column } }),
      escribe: cell !== undefined,
    };
  }
}
