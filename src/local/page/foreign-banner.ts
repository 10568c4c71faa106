// What is said, under the menus, of a workbook that is not a PAM book: that it is only looked at, or the copy it went to.

import type { BookFile } from '../protocol';
import { byId, element } from './element';

/** Says which book it is and where it is; a banner that was closed comes back only when it has something else to say. */
export class ForeignBanner {
  private said = '';

  /** `leave` is told that the person is done with it. */
  constructor(private readonly leave: () => void) {}

  show({ nombre, ajeno }: BookFile): void {
    document.title = `${nombre} – Libro PAM`;
    byId('top').querySelector('h1')?.replaceChildren(nombre);
    if (ajeno === this.said) return;
    this.said = ajeno;
    const close = element('button', { type: 'button' }, 'Entendido');
    const banner = byId('foreign');
    close.onclick = () => {
      banner.hidden = true;
      this.leave();
    };
    banner.replaceChildren(element('p', {}, ajeno), close);
    banner.hidden = ajeno === '';
  }
}
