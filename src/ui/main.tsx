// The script of Panel.html: draws the panel that the page was opened for.

import { render } from 'preact';
import type { Panel } from '../addon/panels/panel-types';
import { App } from './app';
import { installSpreadsheetKeys } from './kit/spreadsheet-keys';
import './panel.css';

const { panel, title, version } = document.documentElement.dataset;
const root = document.getElementById('panel');

installSpreadsheetKeys();
if (root) {
  const name = (panel || 'acta') as Panel;
  render(<App panel={name} title={title ?? ''} version={version ?? ''} />, root);
}
