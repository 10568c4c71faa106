// Panel.html as the build makes it, from the sources of this moment: the tests need no build before them.

import { resolve } from 'node:path';
import { panelPage } from '../../../src/build/google';

const ROOT = resolve(__dirname, '../../..');
let html: Promise<string> | undefined;

export function panelHtml(): Promise<string> {
  html ??= panelPage(ROOT).then((page) => page.html);
  return html;
}
