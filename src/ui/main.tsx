// The script of Panel.html: what every panel goes through. The own code of the one that was asked for is served in a script
// before this one (src/addon/panels/panel-page.ts), and takes from here what it shares with others.

import { render } from 'preact';
import { App } from './app';
import { installSpreadsheetKeys } from './kit/spreadsheet-keys';
import type { PanelView } from './panel-view';
import './panel.css';

/** Modules of this script that panels use, by path from the root. */
type Shared = { readonly [path: string]: unknown };
/** What the build makes of a panel; it is not there when the page came without it, or with only some of it. */
declare const Propio_:
  | ((module: { exports?: { Panel: PanelView } }, require: (path: string) => unknown) => void)
  | undefined;

/** Draws the panel; called once by what the build puts after this module. */
export function begin(shared: Shared): void {
  const { panel = '', title = '', loading = '', version = '' } = document.documentElement.dataset;
  const root = document.getElementById('panel');
  installSpreadsheetKeys();
  const told = { panel, title, loading, version };
  if (root) render(<App {...told} View={ownView(shared)} />, root);
}

function ownView(shared: Shared): PanelView | undefined {
  if (typeof Propio_ === 'undefined') return undefined;
  const module: Parameters<typeof Propio_>[0] = {};
  Propio_(module, (path) => shared[path]);
  return module.exports?.Panel;
}
