// The script of Panel.html: what every panel goes through. The own code of the one that was asked for is served in a script
// before this one (src/addon/panels/panel-page.ts), and takes from here what it shares with others.

import { render } from 'preact';
import { App } from './app';
import { installSpreadsheetKeys } from './kit/spreadsheet-keys';
import type { PanelView } from './panel-view';
import { exportsOfPiece, offer } from './partes';
import './panel.css';

/** What the build makes of a panel: itself, and the modules that its parts take from it. */
interface Own {
  readonly Panel: PanelView;
  readonly Suyos: { readonly [short: string]: unknown };
}

/** What the page was told when it was served (src/addon/panels/panel-page.ts). */
const toldBy = ({ panel = '', title = '', loading = '', version = '', de = '' }: DOMStringMap) => ({
  panel,
  title,
  loading,
  version,
  de,
});

/** Draws the panel; called once by what the build puts after this module, with those of its modules that panels use. */
export function begin(shared: { readonly [short: string]: unknown }): void {
  const told = toldBy(document.documentElement.dataset);
  const root = document.getElementById('panel');
  installSpreadsheetKeys();
  offer(shared);
  const own = exportsOfPiece<Own>();
  offer(own?.Suyos);
  if (root) render(<App {...told} View={own?.Panel} />, root);
}
