// Aparte.html, and Planillas.html, as the build left them, unpacked by Node and not by the add-on.

import { gunzipSync } from 'node:zlib';
import { builtPage } from './host';

/** The code in it: a function of what it is given. */
export const aparteCode = (): string => codeOf('Aparte');
/** The script in Planillas.html. */
export const lectorCode = (): string => codeOf('Planillas');

function codeOf(name: string): string {
  const [, packed = ''] = /<pre id="[\w.-]+">([^<]*)<\/pre>/.exec(builtPage(name)) ?? [];
  return gunzipSync(Buffer.from(packed.replace(/\s/g, ''), 'base64url')).toString('utf8');
}
