// Who else is in the book and where, as the server told last, on the rows that this window shows.

import type { Present, PresentNow } from '../../protocol';
import { PAGE } from '../page-id';
import { ownName } from './own-name';

export interface Person extends Present {
  /** As the others read it. */
  readonly nombre: string;
  readonly colour: string;
}

type Heard = (others: readonly Person[], own: Present | undefined) => void;

const OTRA_VENTANA = 'Otra ventana';

/** White can be read on each, and each on white. */
const COLOURS = ['#a142f4', '#0b8043', '#c5221f', '#b06000', '#00695c', '#ad1457'] as const;

export class People {
  private others: readonly Person[] = [];
  private told: PresentNow | undefined;
  private drawn = 0;
  /** Windows in the order in which they came, by which each keeps its colour. */
  private readonly known: string[] = [];
  private readonly hearers: Heard[] = [];
  private last: Parameters<Heard> | undefined;

  /** From now on it is told who there is, whenever that changes; at once, if that is known. */
  listen(heard: Heard): void {
    this.hearers.push(heard);
    if (this.last) heard(...this.last);
  }

  get all(): readonly Person[] {
    return this.others;
  }

  /** The name of who did something in a page; they may be gone. */
  nameOf(page: string): string {
    return this.others.find((person) => person.page === page)?.nombre ?? OTRA_VENTANA;
  }

  receive(now: PresentNow): void {
    this.told = now;
    this.show();
  }

  /** The grid shows every change up to this one. */
  stepped(sequence: number): void {
    this.drawn = sequence;
    this.show();
  }

  /** Lines of a book that is not drawn yet wait for it. */
  private show(): void {
    const { told } = this;
    if (!told || told.sequence > this.drawn) return;
    this.told = undefined;
    const own = told.presentes.find(({ page }) => page === PAGE);
    const names = new Map<string, number>();
    this.others = told.presentes
      .filter(({ page }) => page !== PAGE)
      .map((person) => ({
        ...person,
        nombre: numbered(nameFor(person), names),
        colour: this.colourOf(person.page),
      }));
    this.last = [this.others, own];
    for (const heard of this.hearers) heard(...this.last);
  }

  private colourOf(page: string): string {
    if (!this.known.includes(page)) this.known.push(page);
    return COLOURS[this.known.indexOf(page) % COLOURS.length] ?? COLOURS[0];
  }
}

/** Another window of the same person is not called by their own name. */
const nameFor = ({ nombre }: Present): string =>
  nombre === '' || nombre === ownName() ? OTRA_VENTANA : nombre;

function numbered(name: string, names: Map<string, number>): string {
  const times = (names.get(name) ?? 0) + 1;
  names.set(name, times);
  return times === 1 ? name : `${name} (${times})`;
}
