// What a project is found to be before anything is written into it.

import { type Inspection, inspectScript } from '../../src/provision/inspect-script';
import type { ScriptFile } from '../../src/provision/script-content';
import {
  macro,
  manifest,
  manifestWithMacro,
  scriptOf,
  withSources,
} from '../support/google/scripts';

const old = scriptOf('0.1.0');
const page = (source: string): ScriptFile => ({ name: 'Aparte', type: 'HTML', source });
/** A version that has a file more. */
const now = scriptOf('0.9.0', page('<pre></pre>'));
const code = (name: string, source: string): ScriptFile => ({ name, type: 'SERVER_JS', source });
const limaTime = manifest.source.replace('Bogota', 'Lima');
const sourceOf = (name: string) => old.find((file) => file.name === name)!.source;

test.each<[string, readonly ScriptFile[], Partial<Inspection>]>([
  [
    'a project just made',
    [manifest, code('Código', 'function myFunction() {\n  \n}\n')],
    { estado: 'vacio' },
  ],
  [
    'a project of somebody else',
    [manifest, code('Code', 'function hola() {}')],
    { estado: 'ajeno' },
  ],
  ['an older version', old, { estado: 'intacto', version: '0.1.0', modificados: [] }],
  [
    'the office beside it',
    [...withSources(old, { appsscript: manifestWithMacro }), macro],
    { estado: 'intacto' },
  ],
  [
    'line ends of another kind',
    withSources(old, { Codigo: sourceOf('Codigo').replaceAll('\n', '\r\n').trimEnd() }),
    { estado: 'intacto' },
  ],
  ['a file that is gone', old.filter(({ name }) => name !== 'Panel'), { estado: 'intacto' }],
  [
    'a file of the office by a name that only this version has',
    [...old, page('<p>Informe de la oficina</p>')],
    { estado: 'modificado', version: '0.1.0', modificados: ['Aparte'] },
  ],
  [
    'a file of this version pasted already',
    [...old, page('<pre></pre>\r\n')],
    { estado: 'intacto' },
  ],
  ['a newer version', scriptOf('0.10.0'), { estado: 'masNueva', version: '0.10.0' }],
  [
    'a change in the script',
    withSources(old, { Codigo: `${sourceOf('Codigo')}var x;` }),
    { estado: 'modificado', modificados: ['Codigo'] },
  ],
  [
    'a change in a page and in the manifest',
    withSources(old, { Panel: '<p>', appsscript: limaTime }),
    { estado: 'modificado', modificados: ['Panel', 'appsscript'] },
  ],
  [
    'a banner that was lost',
    withSources(old, { Codigo: '"use strict";var App_=(()=>{})();' }),
    { estado: 'modificado', modificados: ['Codigo'] },
  ],
  [
    'pasted under another name',
    old.map((file) => (file.name === 'Codigo' ? { ...file, name: 'Código' } : file)),
    { estado: 'intacto', version: '0.1.0' },
  ],
])('inspectScript() knows %s', (_, remote, expected) => {
  expect(inspectScript(remote, now)).toMatchObject(expected);
});
