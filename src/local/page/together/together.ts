// Who else is in the book: listed, framed on the cell where they are, and what they change marked and told.

import type { Change, PresentCell } from '../../protocol';
import type { CellEditing } from '../cell-editing';
import { element } from '../element';
import type { Grid } from '../grid';
import { selectedIn } from '../keys/selection';
import { CellOverlay, type OnCell } from './cell-overlay';
import { ChangedByOthers } from './changed-by-others';
import { hearName } from './own-name';
import { OwnPlace } from './own-place';
import type { People, Person } from './people';
import { drawPeople } from './people-list';
import { sayOfOthers } from './said';

export interface TogetherEvents {
  drawn(): number;
  /** Takes the person to a cell. */
  go(cell: PresentCell): void;
}

export class Together {
  private readonly changed: ChangedByOthers;
  private readonly overlay: CellOverlay;
  private frames: readonly OnCell[] = [];
  private place: OwnPlace | undefined;
  private told: ReadonlyMap<string, string> | undefined;
  private warned = '';

  constructor(
    private readonly grid: Grid,
    private readonly editing: CellEditing,
    private readonly people: People,
    private readonly events: TogetherEvents,
  ) {
    this.overlay = new CellOverlay(grid);
    this.changed = new ChangedByOthers(
      grid,
      (page) => people.nameOf(page),
      () => this.draw(),
    );
  }

  /** Once the grid is drawn for the first time. */
  start(): void {
    const { grid, editing, people, events } = this;
    const place = new OwnPlace(grid, editing, events.drawn);
    this.place = place;
    people.listen((others, own) => {
      place.check(own);
      this.show(others);
    });
    editing.whenOpened(() => this.warn(people.all));
  }

  /** A change comes; the grid still has what there was. */
  hear(change: Change): void {
    this.changed.hear(change);
  }

  /** What the add-on answered may tell who is at this window. */
  answered(fn: string, result: unknown): void {
    hearName(fn, result);
    this.place?.soon();
  }

  /** The book was drawn again. */
  redrawn(): void {
    this.changed.forget();
  }

  private show(others: readonly Person[]): void {
    drawPeople(this.grid, others, ({ at }) => at && this.events.go(at));
    this.frames = others.flatMap((person) =>
      person.at ? [{ ...person.at, element: frameOf(person) }] : [],
    );
    this.draw();
    this.tellComing(others);
    this.warn(others);
  }

  private draw(): void {
    this.overlay.show([...this.changed.marks, ...this.frames]);
  }

  /** Who came and who left, but for those who were there first. */
  private tellComing(others: readonly Person[]): void {
    const now = new Map(others.map(({ page, nombre }) => [page, nombre]));
    const { told } = this;
    this.told = now;
    if (!told) return;
    const came = [...now].filter(([page]) => !told.has(page));
    const left = [...told].filter(([page]) => !now.has(page));
    const sentences = [
      ...came.map(([, nombre]) => `${nombre} entró al libro.`),
      ...left.map(([, nombre]) => `${nombre} salió del libro.`),
    ];
    if (sentences.length > 0) sayOfOthers(sentences.join(' '));
  }

  /** Says once that somebody is writing in the cell where this person is. */
  private warn(others: readonly Person[]): void {
    const selected = selectedIn(this.grid);
    const own =
      this.editing.cell ?? (selected && { sheetId: selected.sheet.getSheetId(), ...selected.cell });
    const writer = others.find(
      ({ at, escribe }) =>
        escribe &&
        at?.sheetId === own?.sheetId &&
        at?.row === own?.row &&
        at?.column === own?.column,
    );
    const warned = writer ? `${writer.page} ${this.editing.isOpen}` : '';
    if (warned === this.warned) return;
    this.warned = warned;
    if (writer) sayOfOthers(`${writer.nombre} está escribiendo aquí.`);
  }
}

function frameOf({ nombre, colour, escribe }: Person): HTMLElement {
  const words = escribe ? `${nombre} está escribiendo aquí` : nombre;
  const frame = element(
    'div',
    { class: 'person', ...(escribe && { 'data-writes': '' }) },
    element('span', { class: 'name' }, words),
  );
  frame.style.setProperty('--of-person', colour);
  return frame;
}
