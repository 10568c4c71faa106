// What the grid offers and this book does not take: said in a sentence, before anything changes.

import { CanceledError, ICommandService, type Injector } from '@univerjs/core';
import {
  AddWorksheetMergeAllCommand,
  AddWorksheetMergeCommand,
  AddWorksheetMergeHorizontalCommand,
  AddWorksheetMergeVerticalCommand,
  CancelFrozenCommand,
  ClearSelectionAllCommand,
  ClearSelectionFormatCommand,
  CopySheetCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColAfterCommand,
  InsertColBeforeCommand,
  InsertColByRangeCommand,
  InsertColCommand,
  InsertDefinedNameCommand,
  InsertMultiColsLeftCommand,
  InsertMultiColsRightCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertSheetCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveSheetCommand,
  RemoveWorksheetMergeCommand,
  SetBorderBasicCommand,
  SetBorderCommand,
  SetColHiddenCommand,
  SetFrozenCommand,
  SetOverlineCommand,
  SetRowHiddenCommand,
  SetSelectedColsVisibleCommand,
  SetSelectedRowsVisibleCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SetStrikeThroughCommand,
  SetTabColorCommand,
  SetTextRotationCommand,
  SetUnderlineCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  SplitTextToColumnsCommand,
  TextToNumberCommand,
  ToggleGridlinesCommand,
} from '@univerjs/sheets';
import {
  AddRangeProtectionFromContextMenuCommand,
  AddRangeProtectionFromSheetBarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteRangeMoveLeftConfirmCommand,
  DeleteRangeMoveUpConfirmCommand,
  DeleteRangeProtectionFromContextMenuCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  HideColConfirmCommand,
  HideRowConfirmCommand,
  InsertRangeMoveDownConfirmCommand,
  InsertRangeMoveRightConfirmCommand,
  RemoveColConfirmCommand,
  RemoveSheetConfirmCommand,
  RenameSheetOperation,
  SetColumnFrozenCommand,
  SetFirstColumnFrozenCommand,
  SetFirstRowFrozenCommand,
  SetInfiniteFormatPainterCommand,
  SetOnceFormatPainterCommand,
  SetRangeProtectionFromContextMenuCommand,
  SetRangeStrickThroughCommand,
  SetRangeSubscriptCommand,
  SetRangeSuperscriptCommand,
  SetRangeUnderlineCommand,
  SetRowFrozenCommand,
  SetSelectionFrozenCommand,
  SheetPasteBesidesBorderCommand,
  SheetPasteColWidthCommand,
  SheetPasteFormatCommand,
  ShowMenuListCommand,
  SidebarDefinedNameOperation,
  ViewSheetPermissionFromContextMenuCommand,
  ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/sheets-ui';
import type { MenuConfig } from '@univerjs/ui';

const HOJAS =
  'Las hojas no se agregan, eliminan, mueven, ocultan ni cambian de nombre aquí: el complemento las necesita como están.';
const COLUMNAS =
  'Las columnas no se agregan, eliminan, mueven ni ocultan aquí. Cierre el libro y hágalo en Excel o en Hojas de cálculo de Google.';
const CELDAS =
  'Inserte o elimine filas completas: correr solo unas celdas mezclaría los datos de dos filas.';
const FILAS = 'Las filas no se arrastran ni se ocultan aquí. Use Datos › Ordenar, o un filtro.';
const OTROS =
  'Este cambio no cabe en el libro local y se perdería al cerrarlo: por eso no se hace.';

const REFUSED: { readonly [sentence: string]: readonly { readonly id: string }[] } = {
  [HOJAS]: [
    InsertSheetCommand,
    RemoveSheetCommand,
    RemoveSheetConfirmCommand,
    CopySheetCommand,
    SetWorksheetNameCommand,
    RenameSheetOperation,
    SetWorksheetOrderCommand,
    SetWorksheetHideCommand,
    SetTabColorCommand,
    ShowMenuListCommand,
  ],
  [COLUMNAS]: [
    InsertColCommand,
    InsertColBeforeCommand,
    InsertColAfterCommand,
    InsertColByRangeCommand,
    InsertMultiColsLeftCommand,
    InsertMultiColsRightCommand,
    RemoveColCommand,
    RemoveColConfirmCommand,
    RemoveColByRangeCommand,
    MoveColsCommand,
    SetColHiddenCommand,
    HideColConfirmCommand,
    SetSelectedColsVisibleCommand,
    SetSpecificColsVisibleCommand,
  ],
  [CELDAS]: [
    InsertRangeMoveRightCommand,
    InsertRangeMoveRightConfirmCommand,
    InsertRangeMoveDownCommand,
    InsertRangeMoveDownConfirmCommand,
    DeleteRangeMoveLeftCommand,
    DeleteRangeMoveLeftConfirmCommand,
    DeleteRangeMoveUpCommand,
    DeleteRangeMoveUpConfirmCommand,
  ],
  [FILAS]: [
    MoveRowsCommand,
    SetRowHiddenCommand,
    HideRowConfirmCommand,
    SetSelectedRowsVisibleCommand,
    SetSpecificRowsVisibleCommand,
  ],
  [OTROS]: [
    AddWorksheetMergeCommand,
    AddWorksheetMergeAllCommand,
    AddWorksheetMergeHorizontalCommand,
    AddWorksheetMergeVerticalCommand,
    RemoveWorksheetMergeCommand,
    SetFrozenCommand,
    SetSelectionFrozenCommand,
    SetRowFrozenCommand,
    SetColumnFrozenCommand,
    SetFirstRowFrozenCommand,
    SetFirstColumnFrozenCommand,
    CancelFrozenCommand,
    SetUnderlineCommand,
    SetRangeUnderlineCommand,
    SetStrikeThroughCommand,
    SetRangeStrickThroughCommand,
    SetRangeSubscriptCommand,
    SetRangeSuperscriptCommand,
    SetOverlineCommand,
    SetBorderCommand,
    SetBorderBasicCommand,
    SetTextRotationCommand,
    SetOnceFormatPainterCommand,
    SetInfiniteFormatPainterCommand,
    SheetPasteFormatCommand,
    SheetPasteColWidthCommand,
    SheetPasteBesidesBorderCommand,
    SplitTextToColumnsCommand,
    TextToNumberCommand,
    AddRangeProtectionFromContextMenuCommand,
    SetRangeProtectionFromContextMenuCommand,
    DeleteRangeProtectionFromContextMenuCommand,
    ViewSheetPermissionFromContextMenuCommand,
    AddRangeProtectionFromSheetBarCommand,
    DeleteWorksheetProtectionFormSheetBarCommand,
    ChangeSheetProtectionFromSheetBarCommand,
    ViewSheetPermissionFromSheetBarCommand,
    InsertDefinedNameCommand,
    SidebarDefinedNameOperation,
    ClearSelectionFormatCommand,
    ClearSelectionAllCommand,
    ToggleGridlinesCommand,
  ],
};
/** Submenus of freezing and protecting, and the conversion of texts; a hidden tab is shown from the list of all of them. */
const EMPTY_MENUS = [
  SetWorksheetShowCommand.id,
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
];
const SENTENCES: ReadonlyMap<string, string> = new Map(
  Object.entries(REFUSED).flatMap(([sentence, commands]) =>
    commands.map(({ id }) => [id, sentence] as const),
  ),
);

/** Univer's menus without the entries that would be refused, nor the submenus that would be left empty. */
export const MENUS: MenuConfig = Object.fromEntries(
  [...SENTENCES.keys(), ...EMPTY_MENUS].map((id) => [id, { hidden: true }]),
);

/** From now on `explain` is called instead of those commands. */
export function refuseCommands(injector: Injector, explain: (sentence: string) => void): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    const sentence = SENTENCES.get(id);
    if (!sentence) return;
    explain(sentence);
    throw new CanceledError();
  });
}

/** The tabs, whose every entry would be refused: their menu would be empty, and their name a field that takes nothing. */
export function refuseTabEditing(grid: HTMLElement, explain: (sentence: string) => void): void {
  const refuse = (event: Event): void => {
    if (!(event.target as Element).closest('[data-u-comp="slide-tab-item"]')) return;
    event.preventDefault();
    event.stopPropagation();
    explain(HOJAS);
  };
  grid.addEventListener('contextmenu', refuse, true);
  grid.addEventListener('dblclick', refuse, true);
}
