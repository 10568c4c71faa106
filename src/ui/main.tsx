// The script of Panel.html: draws the panel that the page was opened for.

import { render } from 'preact';
import type { Panel } from '../addon/panels/panel-types';
import { App } from './app';
import { installSpreadsheetKeys } from './kit/spreadsheet-keys';
import './panel.css';

const { panel, version } = document.documentElement.dataset;
const root = document.getElementById('panel');

installSpreadsheetKeys();
if (root) render(<App panel={(panel || 'acta') as Panel} version={version ?? ''} />, root);
