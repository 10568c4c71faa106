// The script of Panel.html: draws the panel that the page was opened for.

import { render } from 'preact';
import { App } from './app';
import { installSpreadsheetKeys } from './kit/spreadsheet-keys';
import './panel.css';

const { panel, title, loading, version } = document.documentElement.dataset;
const root = document.getElementById('panel');

installSpreadsheetKeys();
if (root) {
  const told = { panel: panel || 'acta', title: title ?? '', loading: loading ?? '' };
  render(<App {...told} version={version ?? ''} />, root);
}
