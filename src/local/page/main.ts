// The page of `npm start`: puts the grid, the menus, the panels and the server together.

import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { ILayoutService } from '@univerjs/ui';
import { enumerar } from '../../domain/redaccion';
import type {
  Answer,
  BookAnswer,
  BookFile,
  CallRequest,
  PersonalEffect,
  PracticeAnswer,
  RunAnswer,
} from '../protocol';
import { keyOfAddress, takeToken } from './access';
import { bookMenus, cellEntries, type PageActions } from './book-menus';
import { BookView } from './book-view';
import { captureOperations } from './capture';
import { CellEditing } from './cell-editing';
import { drawCellMenu } from './cell-menu';
import { styleChips } from './chip-style';
import { captureComputed } from './computed';
import { enter, type Line, Locked, Refused, reasonOf, request } from './connection';
import { downloadDocument } from './documents';
import { byId } from './element';
import { tellWhenAllIsHidden } from './filter/filter-notice';
import { showFilterViews } from './filter/filter-views-box';
import { rememberedFilters, rememberFilters } from './filter/kept-filters';
import { spareHiddenRows } from './filter/spare-hidden-rows';
import { FindBox } from './find/find-box';
import { ForeignBanner } from './foreign-banner';
import { startGrid } from './grid';
import { dressInsertedRows } from './inserted-rows';
import { askForKey } from './key-form';
import { showKeyList } from './keys/key-list';
import { hearKeys } from './keys/keyboard';
import { goByAddress } from './keys/name-box';
import { followLinks } from './links';
import { BookRegisters } from './lists/book-registers';
import { CellLists } from './lists/lists';
import { nameOfSelected, showNames } from './lists/names';
import { drawMenuBar } from './menu-bar';
import { reachMessages, showAlert, showToast } from './messages';
import { tellLost, tellReplaced, tellWritten, textsOf } from './notices';
import { showNumbersInSpanish } from './number-display';
import { Outbox } from './outbox';
import { PAGE } from './page-id';
import { Panels } from './panels';
import { pasteAsTyped } from './paste';
import { goTo, placeOf } from './place';
import { refuseCommands, refuseTabEditing } from './refused-commands';
import { Reopening } from './reopening';
import { fitSheetsWhenOpened } from './row-heights';
import { SaveStatus } from './save-status';
import { showSelectionSummary } from './selection-summary';
import { speakCells } from './spoken/speak';
import { keepStoredValues, keptCells } from './stored-values';
import { TakeBack } from './take-back';
import { People } from './together/people';
import { Together } from './together/together';
import { keepTypedText } from './typing';
import { nameInSpanish } from './univer-names';
import './page.css';

const FALTA_ENTRAR =
  'El libro se abrió de nuevo y esta ventana todavía no ha entrado: no se hizo nada. Entre con la dirección nueva, bajo los menús, e intente otra vez.';

const FILAS_POR_MOVER =
  'Otra ventana movió filas de esta hoja. Siga escribiendo: su texto queda en su fila, y al terminar verá la hoja al día.';

const KEPT_SHOWN = 3;

const OTRA_VERSION =
  'Otro programa cambió el archivo mientras el libro estaba cerrado, y lo que usted había escrito no se puso en ninguna fila.';

const opened = await openBook();
const grid = startGrid(byId('grid'));
const status = new SaveStatus(byId('status'));
let { file, epoca } = opened;
const reopening = new Reopening({
  file: () => file.cual,
  asking: () => status.locked(true),
  letIn: goOn,
});
const line: Line = {
  reachable: (isReachable) => status.reachable(isReachable),
  letIn: () => reopening.letIn(),
};
const outbox = new Outbox(status, {
  ...line,
  answered: receive,
  refused: (mensaje, { operations }) => {
    const texts = textsOf(operations);
    if (texts.length > 0) tellLost({ why: mensaje, texts });
    else void showAlert(mensaje, 'El cambio no quedó guardado');
    void view.redraw();
  },
});
const people = new People();
const view = new BookView(grid, {
  ...line,
  settled: () => outbox.settled(),
  isSettled: () => outbox.isSettled && !isSending(),
  replaced: (change) => tellReplaced(change, { go: goToRow, undo: () => takeBack.now() }),
  changing: (change) => tellWritten(change, editing),
  heard: (change) => together.hear(change),
  stepped: (sequence) => people.stepped(sequence),
  waiting: () => showToast(FILAS_POR_MOVER),
  drawn: () => {
    outbox.drawn();
    takeBack.forgetPage();
    together.redrawn();
  },
});
const panels = new Panels({
  call: callAddOn,
  download: (address) => void downloadDocument(address),
  leave: focusGrid,
});
const banner = new ForeignBanner(focusGrid);

keepStoredValues(grid);
view.draw(opened, { place: undefined, filters: rememberedFilters(opened) });
// Univer has its editor once there is a book.
const editing = new CellEditing(grid, () => view.drawn);
const takeBack = new TakeBack(
  grid,
  () => editing.isOpen,
  (way) => outbox.takeBack(way, view.drawn),
);
const together = new Together(grid, editing, people, {
  drawn: () => view.drawn,
  go: ({ sheetId, row, column }) => {
    goTo(grid, sheetId, { startRow: row, startColumn: column, endRow: row, endColumn: column });
    focusGrid();
  },
});
showLoan(opened.prestamo);
showFile(opened.file);
for (const aviso of opened.avisos) showToast(aviso, 'Al abrir el libro', -1);
showKept(keptCells(grid, opened.book));
view.feed.listen({
  ...line,
  show: (effect) => void show(effect),
  moved: showFile,
  people: (now) => people.receive(now),
  // It is heard again from where the book that is drawn stands.
  letIn: async () => {
    await reopening.letIn();
    await view.ready();
  },
});
showNumbersInSpanish(grid);
styleChips(grid);
followLinks(grid);
const registers = new BookRegisters(grid);
const lists = new CellLists({ grid, registers, editing, drawn: () => view.drawn, focusGrid });
keepTypedText(grid, editing, (text, location) => lists.read(text, location));
const pasteValues = pasteAsTyped(grid, showToast);
rememberFilters(grid);
spareHiddenRows(grid);
tellWhenAllIsHidden(grid, focusGrid);
refuseCommands(grid.injector, showToast);
dressInsertedRows(grid);
fitSheetsWhenOpened(grid);
showNames(grid, registers);
showSelectionSummary(grid, byId('summary'), () => nameOfSelected(grid, registers));
refuseTabEditing(byId('grid'), showToast);
reachMessages(focusGrid);
goByAddress(grid, byId('grid'), { explain: showToast, leave: focusGrid });
const isSending = captureOperations(
  grid,
  () => view.drawn,
  (operations, seen) => {
    takeBack.noteEdit();
    outbox.send(operations, seen);
  },
);
captureComputed(grid, (operations) => outbox.send(operations, view.drawn));
const find = new FindBox(grid, { leave: focusGrid, undo: () => takeBack.now() });
const actions: PageActions = {
  call: (fn) => void callFromMenu(fn),
  practise: () => void practise(),
  showHistory: () => void callFromMenu('abrirOtroPanel', { panel: 'bitacora', de: 'celda' }),
  showKeys: () => void showKeyList().then(focusGrid),
  pasteValues,
  showFilterViews: () => void showFilterViews(grid).then(focusGrid),
  find: (withReplace) => {
    editing.keep();
    find.open(withReplace);
  },
};
drawMenuBar(byId('menus'), bookMenus(grid, opened.menus, actions), focusGrid);
const openCellMenu = drawCellMenu(grid, cellEntries(grid, actions), focusGrid);
hearKeys(
  {
    grid,
    focusGrid,
    openCellMenu,
    openList: () => lists.openSelected(),
    keepWritten: () => editing.keep(),
    findNext: (by) => find.go(by),
    ...actions,
  },
  { grid: byId('grid'), isEditing: () => editing.isOpen },
);
await grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
nameInSpanish(byId('grid'));
speakCells(grid, registers);
together.start();
status.opened();
focusGrid();

function focusGrid(): void {
  grid.injector.get(ILayoutService).focus();
}

/** Says, under the menus, that this book is lent or the copy of a lent one. */
function showLoan(text: string): void {
  byId('loan').textContent = text;
  byId('loan').hidden = text === '';
}

/** Says which formulas keep the value that came with the file, though what they take from changes. */
function showKept(cells: readonly string[]): void {
  if (cells.length === 0) return;
  const where = enumerar(cells, KEPT_SHOWN);
  showToast(
    `Toman datos de otro archivo, o usan funciones o nombres que aquí no hay, y conservan el valor que traían: ${where}.`,
    'Fórmulas que no se recalculan',
    -1,
  );
}

/** Says which file the book is in, and whether it is only looked at. */
function showFile(shown: BookFile): void {
  file = shown;
  status.readOnly(file.soloLectura);
  banner.show(file);
}

/** The book, once this browser is let in. */
async function openBook(): Promise<BookAnswer> {
  const key = keyOfAddress();
  const entered = key === undefined ? undefined : await enter(key);
  if (entered && 'token' in entered) takeToken(entered.token);
  const refusal = entered && 'refusal' in entered ? entered.refusal : undefined;
  for (;;) {
    try {
      return await request<BookAnswer>('/libro');
    } catch (error) {
      if (error instanceof Locked) {
        byId('status').textContent = 'Falta entrar';
        await askForKey({ why: refusal ?? error.message, label: 'Entrar' });
        byId('status').textContent = 'Abriendo el libro…';
        continue;
      }
      byId('status').textContent = 'El libro no se pudo abrir';
      await showAlert(reasonOf(error), 'El libro no se pudo abrir');
      throw error;
    }
  }
}

/** This window was let in again: what waits goes into the book if it is as it was left, or back to its person. */
function goOn(run: RunAnswer): void {
  status.locked(false);
  const isAsLeft = run.epoca === epoca;
  outbox.goOn(run, isAsLeft);
  if (!isAsLeft) {
    const texts = textsOf(outbox.giveBack());
    if (texts.length > 0) tellLost({ why: OTRA_VERSION, texts });
  }
  ({ epoca } = run);
  showFile(run.file);
  view.feed.restart(run.inicio);
  void view.redraw();
  focusGrid();
}

/** Takes the person to a cell of a row, wherever it is now. */
async function goToRow(sheetId: string, row: number, column: number, sequence: number) {
  const line = await view.lineNow(sheetId, row, sequence);
  await view.ready();
  goTo(grid, sheetId, { startRow: line, startColumn: column, endRow: line, endColumn: column });
  focusGrid();
}

/** The book to practise in is opened beside this one; a browser opens no window that nobody clicked for. */
async function practise(): Promise<void> {
  showToast('Preparando el libro de práctica…');
  try {
    const { url } = await request<PracticeAnswer>('/practica', {});
    showToast(
      'Está listo, en una ventana aparte: nada de lo que haga allá llega a este libro.',
      'Práctica',
      -1,
      [{ label: 'Abrir la práctica', run: () => void open(url, '_blank', 'noopener') }],
    );
  } catch (error) {
    showToast(reasonOf(error), 'La práctica no se pudo abrir', -1);
  }
}

/** Draws and shows what an answer brings. */
function receive({ change, shown, redraw, prestamo, lost }: Answer): void {
  if (lost) tellLost(lost);
  if (prestamo !== undefined) showLoan(prestamo);
  if (change) view.feed.receive(change);
  if (redraw) void view.redraw();
  for (const effect of shown) void show(effect);
}

async function show(effect: PersonalEffect): Promise<void> {
  switch (effect.kind) {
    case 'toast':
      showToast(effect.text, effect.title, effect.seconds);
      return;
    case 'alert':
      await showAlert(effect.text, effect.title);
      return focusGrid();
    case 'sidebar':
      return panels.showSidebar(effect.title, effect.html);
    case 'dialog':
      return panels.showDialog(effect.title, effect.html, effect);
    case 'activate':
      await view.ready();
      return goTo(
        grid,
        effect.sheetId,
        effect.area ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
      );
  }
}

/** Runs a function of the add-on once the server has what the person did before. */
async function callAddOn(
  fn: string,
  args: readonly unknown[],
): Promise<Pick<Answer, 'result' | 'error'>> {
  await outbox.settled();
  const place = placeOf(grid);
  const [area] = place?.ranges ?? [];
  const active = place && area && { sheetId: place.sheetId, area, seen: view.drawn };
  status.start();
  let isDurable: true | undefined;
  try {
    const body: CallRequest = { page: PAGE, fn, args, ...(active && { active }) };
    const answer = await request<Answer>('/llamar', body);
    isDurable = true;
    receive(answer);
    together.answered(fn, answer.result);
    await view.ready();
    return answer;
  } catch (error) {
    if (error instanceof Locked) {
      void reopening.letIn();
      return { error: { name: 'Refused', message: FALTA_ENTRAR } };
    }
    const name = error instanceof Refused ? 'Refused' : 'Unanswered';
    return { error: { name, message: reasonOf(error) } };
  } finally {
    status.done(isDurable);
  }
}

async function callFromMenu(fn: string, ...args: readonly unknown[]): Promise<void> {
  const { error } = await callAddOn(fn, args);
  if (error) await showAlert(error.message, 'La opción no terminó');
}
