// A list over the sheet, below a cell: what it shows, which entry is marked, and who of the page points at it. It decides
// nothing.

import { cuenta } from '../../../domain/formato';
import type { Opcion } from '../../../domain/formulario';
import { element } from '../element';

/** Longer lists are cut short: what is typed finds the rest. */
const SHOWN = 200;
/** Pixels left free around it. */
const MARGIN = 8;
/** Least height that is worth opening below a cell. */
const ROOM = 200;

export interface Shown {
  readonly options: readonly Opcion[];
  /** Its place in the options; -1 for none. */
  readonly active: number;
  /** What it is of. */
  readonly label: string;
  readonly anchor: DOMRect;
  /** The element with the keyboard, which speaks for the list. */
  readonly host: HTMLElement;
}

export class ListBox {
  /** Where what is looked for is written, when it is not in the cell itself. */
  readonly search = element('input', {
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'Escriba para buscar',
    hidden: '',
  });
  private readonly list = element('ul', { id: 'cell-list-options', role: 'listbox' });
  private readonly note = element('p', { role: 'status' });
  private readonly box = element(
    'div',
    { id: 'cell-list', hidden: '' },
    this.search,
    this.list,
    this.note,
  );
  private options: readonly Opcion[] = [];
  private at = -1;
  private host: HTMLElement | undefined;

  constructor(choose: (option: Opcion) => void) {
    document.body.append(this.box);
    // The keyboard stays where it is.
    this.box.addEventListener('pointerdown', (event) => {
      if (event.target !== this.search) event.preventDefault();
    });
    this.box.addEventListener('mousedown', (event) => {
      if (event.target !== this.search) event.preventDefault();
    });
    this.list.addEventListener('click', ({ target }) => {
      const entry = (target as HTMLElement).closest('li');
      const option = entry && this.options[[...this.list.children].indexOf(entry)];
      if (option) choose(option);
    });
  }

  get isOpen(): boolean {
    return !this.box.hidden;
  }

  get active(): Opcion | undefined {
    return this.isOpen ? this.options[this.at] : undefined;
  }

  show({ options, active, label, anchor, host }: Shown): void {
    const seen = options.slice(0, SHOWN);
    this.options = seen;
    this.at = -1;
    this.list.replaceChildren(...seen.map(entryOf));
    this.list.setAttribute('aria-label', label);
    this.note.textContent = noteOf(options.length);
    this.note.hidden = this.note.textContent === '';
    this.list.hidden = seen.length === 0;
    this.box.hidden = false;
    this.speakThrough(host);
    this.place(anchor);
    this.mark(active);
  }

  /** Marks another entry; up from the first, none. */
  move(by: number): void {
    if (this.options.length === 0) return;
    const least = this.search.hidden ? -1 : 0;
    this.mark(Math.max(least, Math.min(this.at + by, this.options.length - 1)));
  }

  hide(): void {
    if (!this.isOpen) return;
    this.box.hidden = true;
    this.search.hidden = true;
    this.options = [];
    this.at = -1;
    this.speakThrough(undefined);
  }

  private mark(index: number): void {
    this.list.children[this.at]?.setAttribute('aria-selected', 'false');
    this.at = index;
    const entry = this.list.children[index];
    entry?.setAttribute('aria-selected', 'true');
    entry?.scrollIntoView({ block: 'nearest' });
    if (entry) this.host?.setAttribute('aria-activedescendant', entry.id);
    else this.host?.removeAttribute('aria-activedescendant');
  }

  /** What has the keyboard tells of the list while it is open, and then no more. */
  private speakThrough(host: HTMLElement | undefined): void {
    if (this.host && this.host !== host && this.host !== this.search)
      for (const name of ['role', ...Object.keys(SPEAKS), 'aria-activedescendant'])
        this.host.removeAttribute(name);
    this.host = host;
    if (!host) return;
    host.setAttribute('role', 'combobox');
    for (const [name, value] of Object.entries(SPEAKS)) host.setAttribute(name, value);
    host.setAttribute('aria-label', this.list.getAttribute('aria-label') ?? '');
  }

  /** Below the cell, or above it where there is more room. */
  private place({ left, top, bottom, width }: DOMRect): void {
    const { style } = this.box;
    const [above, below] = [top - MARGIN, innerHeight - MARGIN - bottom];
    const isBelow = below >= Math.min(ROOM, above);
    style.minWidth = `${Math.min(width, innerWidth - 2 * MARGIN)}px`;
    style.maxHeight = `${Math.max(0, isBelow ? below : above)}px`;
    style.top = isBelow ? `${bottom}px` : 'auto';
    style.bottom = isBelow ? 'auto' : `${innerHeight - top}px`;
    style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - MARGIN - this.box.offsetWidth))}px`;
  }
}

const SPEAKS = {
  'aria-autocomplete': 'list',
  'aria-controls': 'cell-list-options',
  'aria-expanded': 'true',
  'aria-label': '',
};

const entryOf = ({ valor, nombre }: Opcion, index: number): HTMLElement =>
  element(
    'li',
    { id: `cell-list-${index}`, role: 'option', 'aria-selected': 'false' },
    element('span', {}, valor),
    ...(nombre ? [element('span', { class: 'name' }, ` · ${nombre}`)] : []),
  );

function noteOf(found: number): string {
  if (found === 0) return 'Nada de la lista dice eso.';
  if (found <= SHOWN) return '';
  return `Hay ${cuenta(found - SHOWN, 'más', 'más')}: siga escribiendo.`;
}
