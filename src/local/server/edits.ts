// What people do in the grids of their pages, done on the book one thing after another: each on the rows that its person
// saw, and kept so that they can take back what is still as they left it.

import type { Effect } from '../../emulator/effects';
import type { Host } from '../../emulator/host';
import { a1Of } from '../../emulator/workbook/a1';
import type {
  BookRequest,
  EditRequest,
  Operation,
  PersonalEffect,
  Replaced,
  SentCell,
} from '../protocol';
import { applyOperation } from './apply-operation';
import { CellWriters } from './cell-writers';
import { requireInside } from './operation-shape';
import { afterStep, type RowId, RowIds, type RowStep, type Rows } from './row-ids';
import { linesNow, translate } from './translate';
import { movedFormulas } from './translate-formulas';
import { type Inverse, inverse, type UndoStep, watch } from './undo-step';

/** How many gestures of a page can be taken back. */
const TAKEN_BACK = 100;

/** What came of an edit. */
export interface Done {
  readonly effects: readonly Effect[];
  readonly replaced: readonly Replaced[];
  /** The grid of the page is not as the book: it is to be drawn again. */
  readonly isMoved: boolean;
  /** Texts for rows that were deleted meanwhile. */
  readonly lost: readonly string[];
  readonly shown: readonly PersonalEffect[];
}

type Gesture = readonly UndoStep[];
/** The gestures of a page, the last one at the end. */
interface Stacks {
  readonly undo: readonly Gesture[];
  readonly redo: readonly Gesture[];
}
interface Performed {
  readonly effects: readonly Effect[];
  readonly moves: readonly RowStep[];
  readonly step: UndoStep | undefined;
}

export class Edits {
  private readonly ids: RowIds;
  private readonly writers = new CellWriters();
  private readonly stacks = new Map<string, Stacks>();
  /** Of the edit under way, until it has its number. */
  private made: { readonly sheetId: string; readonly step: RowStep }[] = [];
  private written: readonly UndoStep[] = [];

  /** `sequence` is the last change that the book has. */
  constructor(
    private readonly host: Host,
    sequence: number,
  ) {
    this.ids = new RowIds(host.data, sequence);
  }

  /** Undefined when it cannot be known which rows the person saw: nothing is done. */
  do({ page, seen, operations }: EditRequest): Done | undefined {
    const { data } = this.host;
    const views = this.views(page, seen, operations);
    if (!views) return undefined;
    const effects: Effect[] = [];
    const steps: UndoStep[] = [];
    const replaced: Replaced[] = [];
    const lost: SentCell[] = [];
    let isMoved = false;
    for (const asked of operations) {
      const view = views.get(asked.sheetId) ?? [];
      const rowsOf = (sheetId: string): readonly [Rows | undefined, Rows] => [
        views.get(sheetId) ?? this.ids.seenBy(page, sheetId, seen),
        this.ids.rows(sheetId),
      ];
      const written = movedFormulas(data, asked, rowsOf);
      const there = translate(written, view, this.ids.rows(asked.sheetId));
      isMoved ||= there.operations[0] !== asked;
      lost.push(...there.lost);
      const done = there.operations.map((operation) => {
        const performed = this.perform(operation);
        replaced.push(...this.writers.replacedBy(data, page, seen, operation, performed.step));
        return performed;
      });
      effects.push(...done.flatMap((each) => each.effects));
      steps.push(...done.flatMap(({ step }) => step ?? []));
      const own = ownStep(asked, done[0]?.moves ?? []);
      if (!own) continue;
      this.made.push({ sheetId: asked.sheetId, step: own });
      views.set(asked.sheetId, afterStep(view, own));
    }
    if (steps.some(isSomething)) {
      const undo = [...this.stacksOf(page).undo, steps].slice(-TAKEN_BACK);
      this.stacks.set(page, { undo, redo: [] });
    }
    this.written = steps;
    return { effects, replaced, isMoved, lost: textsOf(lost), shown: [] };
  }

  /** Takes back the last gesture of a page that stands, or does it again; what is no longer as it was left stays. */
  takeBack({ page, takesBack = 'undo' }: EditRequest): Done {
    const { data } = this.host;
    const stacks = this.stacksOf(page);
    const gesture = stacks[takesBack].at(-1);
    const effects: Effect[] = [];
    const steps: UndoStep[] = [];
    const left: string[] = [];
    for (const step of [...(gesture ?? [])].reverse()) {
      const back = inverse(data, (sheetId) => this.ids.rows(sheetId), step);
      left.push(...back.left.map(placeInWords));
      back.operations.forEach((operation, index) => {
        const performed = this.perform(operation, index === 0 ? back.revived : undefined);
        effects.push(...performed.effects);
        if (performed.step) steps.push(performed.step);
      });
    }
    const rest = stacks[takesBack].slice(0, -1);
    const other = takesBack === 'undo' ? 'redo' : 'undo';
    const others = steps.some(isSomething) ? [...stacks[other], steps] : stacks[other];
    this.stacks.set(page, { ...stacks, [takesBack]: rest, [other]: others });
    this.written = steps;
    const shown = [...this.where(steps), ...whatStayed(takesBack, gesture !== undefined, left)];
    return { effects, replaced: [], isMoved: false, lost: [], shown };
  }

  /** To be called before an edit; what comes back forgets it, where it was not done after all. */
  mark(): () => void {
    const stacks = [...this.stacks];
    const forgetRows = this.ids.mark();
    return () => {
      forgetRows();
      this.stacks.clear();
      for (const [page, own] of stacks) this.stacks.set(page, own);
      this.made = [];
      this.written = [];
    };
  }

  /** What an edit did is change `sequence`, or changed nothing since that one. */
  number(sequence: number, page: string): void {
    this.writers.noteSteps(sequence, page, this.written);
    this.ids.number(sequence, page, this.made);
    this.made = [];
    this.written = [];
  }

  /** The add-on did this, asked by a page or by nobody. */
  noteCall(sequence: number, page: string, effects: readonly Effect[]): void {
    this.ids.follow(effects);
    this.ids.number(sequence, page, []);
    this.writers.noteEffects(sequence, page, effects, (sheetId) => this.ids.rows(sheetId));
  }

  /** Where lines of the grid of a page stand in the book. */
  lines({ page, seen, lines }: BookRequest): BookRequest['lines'] {
    return Object.fromEntries(
      Object.entries(lines).map(([sheetId, rows]) => [
        sheetId,
        linesNow(
          rows,
          this.ids.seenBy(page, sheetId, seen) ?? this.ids.rows(sheetId),
          this.ids.rows(sheetId),
        ),
      ]),
    );
  }

  /** Which row a page shows on a line. */
  rowAt(page: string, seen: number, sheetId: string, line: number): RowId | undefined {
    return (this.ids.seenBy(page, sheetId, seen) ?? this.ids.rows(sheetId))[line];
  }

  /** The line on which a row is; undefined when it was deleted. */
  lineOf(sheetId: string, row: RowId): number | undefined {
    const line = this.ids.rows(sheetId).indexOf(row);
    return line < 0 ? undefined : line;
  }

  private views(
    page: string,
    seen: number,
    operations: readonly Operation[],
  ): Map<string, Rows> | undefined {
    const views = new Map<string, Rows>();
    for (const { sheetId } of operations) {
      const rows = this.ids.seenBy(page, sheetId, seen);
      if (!rows || !Object.hasOwn(this.host.data.sheets, sheetId)) return undefined;
      views.set(sheetId, rows);
    }
    return views;
  }

  private perform(operation: Operation, revived?: Inverse['revived']): Performed {
    requireInside(this.host.data.sheets[operation.sheetId], operation);
    const finish = watch(this.host.data, (sheetId) => this.ids.rows(sheetId), operation);
    const effects = applyOperation(this.host, operation);
    const moves = this.ids.follow(effects);
    if (revived) this.ids.revive(operation.sheetId, revived.at, revived.rows);
    return { effects, moves, step: finish() };
  }

  private stacksOf(page: string): Stacks {
    return this.stacks.get(page) ?? { undo: [], redo: [] };
  }

  /** Takes the person to the cells that came back. */
  private where(steps: readonly UndoStep[]): readonly PersonalEffect[] {
    const [first] = steps.filter(isSomething);
    const cells = first?.kind === 'cells' ? first.cells : [];
    if (!first || cells.length === 0) return [];
    const rows = this.ids.rows(first.sheetId);
    const lines = cells.map(({ row }) => rows.indexOf(row)).filter((line) => line >= 0);
    const columns = cells.map(({ column }) => column);
    if (lines.length === 0) return [];
    const area = {
      startRow: least(lines),
      startColumn: least(columns),
      endRow: most(lines),
      endColumn: most(columns),
    };
    return [{ kind: 'activate', sheetId: first.sheetId, area }];
  }
}

/** What the page did to the rows of its own grid. */
function ownStep(operation: Operation, moves: readonly RowStep[]): RowStep | undefined {
  switch (operation.kind) {
    case 'insertRows': {
      const [move] = moves;
      return move?.kind === 'inserted' ? { ...move, at: operation.row } : undefined;
    }
    case 'deleteRows':
      return { kind: 'deleted', at: operation.row, count: operation.count };
    case 'moveRows':
      return { kind: 'sorted', start: operation.start, order: operation.order };
    default:
      return undefined;
  }
}

const isSomething = (step: UndoStep): boolean =>
  (step.kind !== 'cells' || step.cells.length > 0) &&
  (step.kind !== 'notes' || step.notes.length > 0);

/** The texts that cells were to hold. */
export const textsOf = (cells: readonly SentCell[]): readonly string[] =>
  cells.map(({ typed, f, v }) => String(typed ?? f ?? v ?? '')).filter((text) => text !== '');

function placeInWords({ line, column }: Inverse['left'][number]): string {
  if (line === undefined) return column < 0 ? 'el orden de las filas' : 'una fila que ya no está';
  if (column < 0) return `la fila ${line + 1}`;
  return a1Of({
    startRow: line,
    startColumn: column,
    endRow: line,
    endColumn: column,
  });
}

const NAMED = 3;

function whatStayed(
  takesBack: 'undo' | 'redo',
  isSomethingThere: boolean,
  left: readonly string[],
): readonly PersonalEffect[] {
  const verb = takesBack === 'undo' ? 'deshacer' : 'rehacer';
  if (!isSomethingThere)
    return [
      {
        kind: 'toast',
        title: '',
        text: `No hay más cambios suyos que ${verb} desde que se abrió el libro.`,
        seconds: 6,
      },
    ];
  const places = [...new Set(left)];
  if (places.length === 0) return [];
  const more = places.length - NAMED;
  const named = places.slice(0, NAMED).join(', ') + (more > 0 ? ` y ${more} más` : '');
  const text = `Quedó como está lo que cambió después, por otra ventana o por el complemento: ${named}.`;
  return [{ kind: 'toast', title: `No se pudo ${verb} todo`, text, seconds: -1 }];
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
