// Univer's list of what can be undone, without what the book keeps: that is taken back by the server (take-back.ts).

import {
  type DependencyOverride,
  ICommandService,
  IContextService,
  type IUndoRedoItem,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
} from '@univerjs/core';

export class PageUndo extends LocalUndoRedoService {
  /** Whether a gesture is for this list; all are, unless told. */
  isOfPage: (item: IUndoRedoItem) => boolean = () => true;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.isOfPage(item)) super.pushUndoRedo(item);
  }
}

export const PAGE_UNDO: DependencyOverride = [
  [
    IUndoRedoService,
    {
      useFactory: (
        units: IUniverInstanceService,
        commands: ICommandService,
        context: IContextService,
      ) => new PageUndo(units, commands, context),
      deps: [IUniverInstanceService, ICommandService, IContextService],
    },
  ],
];
