// Aparte.html as the build left it, unpacked by Node and not by the add-on.

import { gunzipSync } from 'node:zlib';
import { builtPage } from './host';

/** The code in it: a function of what it is given. */
export const aparteCode = (): string => {
  const [, packed = ''] = /<pre id="\w+">([^<]*)<\/pre>/.exec(builtPage('Aparte')) ?? [];
  return gunzipSync(Buffer.from(packed.replace(/\s/g, ''), 'base64url')).toString('utf8');
};
