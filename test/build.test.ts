// What is pushed to Google: it must load, be found and be served where there is nothing but the language.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Context, createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import * as main from '../src/addon/main';
import { openerOf, PANELS } from '../src/addon/panels/panel';
import { aparteCode, lectorCode } from './support/aparte';
import { loadProblems, pageProblems, scriptProblems } from './support/google-refusals';
import { newBook } from './support/host';

const GOOGLE = resolve(__dirname, '../dist/google');
const UI = resolve(__dirname, '../src/ui');
const codigo = readFileSync(join(GOOGLE, 'Codigo.js'), 'utf8');
const pages = readdirSync(GOOGLE).filter((file) => file.endsWith('.html'));

/** Codigo.js evaluated where no Google service is defined. */
function bareContext(): Context {
  const context = createContext({});
  runInContext(codigo, context);
  return context;
}

describe('Codigo.js', () => {
  test('is all es2019 and names nothing but the language and the services the add-on may use', () => {
    expect(scriptProblems(codigo)).toEqual([]);
  });

  test('loads without one Google service and exposes the exports of addon/main alone', () => {
    expect(loadProblems(codigo)).toEqual([]);
    const names = Object.keys(bareContext()).sort();
    expect(names).toEqual([...Object.keys(main), 'App_'].sort());
  });

  test('says nothing of the maps, which stay on the machine that built it', () => {
    expect(codigo).not.toContain('sourceMappingURL');
  });

  test('declares each of them at its top level, where Google looks for them', () => {
    const declared = parse(codigo, { ecmaVersion: 2019, sourceType: 'script' }).body.flatMap(
      (statement) => (statement.type === 'FunctionDeclaration' ? [statement.id.name] : []),
    );
    expect(declared.sort()).toEqual(Object.keys(main).sort());
  });

  test('delegates: a service is missed only when a function that uses it is called', () => {
    expect(() => runInContext('onOpen()', bareContext())).toThrow(/is not defined/);
  });

  test('evaluates (the time is told, not judged)', () => {
    const start = performance.now();
    bareContext();
    process.stderr.write(`Codigo.js evaluates in ${(performance.now() - start).toFixed(1)} ms\n`);
  });
});

describe('Aparte.html', () => {
  test('is all es2019 and names nothing but the language and the services the add-on may use', () => {
    // xmldom asks Rhino for a text that is no string, which V8 never hands it.
    expect(scriptProblems(`${codigo}\n${aparteCode()}`)).toEqual(['there is no java']);
  });

  test('is a comment and short lines of letters, in which nobody finds a tag, a scriptlet or another comment', () => {
    const page = readFileSync(join(GOOGLE, 'Aparte.html'), 'utf8');
    // Behind it come the notices of others, in one comment (third-party.test.ts).
    const [packed = ''] = page.split('<!--\n');
    const [comment, opening, ...lines] = packed.split('\n');
    expect(comment).toMatch(/^<!-- [^<>-]+ -->$/);
    expect(opening).toMatch(/^<pre id="[0-9a-f]{16}">$/);
    expect(lines.slice(-2)).toEqual(['</pre>', '']);
    expect(lines.slice(0, -2).filter((line) => !/^[\w-]{1,120}={0,2}$/.test(line))).toEqual([]);
  });

  test('carries no module that Codigo.js has', () => {
    // A word of each, so that the comparison can fail.
    expect(
      [codigo, aparteCode()].map((code) => code.includes('Otra persona está guardando')),
    ).toEqual([true, false]);
    expect([codigo, aparteCode()].map((code) => code.includes('w:document'))).toEqual([
      false,
      true,
    ]);
  });
});

describe('Planillas.html', () => {
  test('is one script that a page runs, and says itself by one name', () => {
    const { body } = parse(lectorCode(), { ecmaVersion: 2020, sourceType: 'script' });
    const names = body.flatMap((statement) =>
      statement.type === 'VariableDeclaration'
        ? statement.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : ''))
        : [statement.type],
    );
    expect(names.filter((name) => !/^(ExpressionStatement|EmptyStatement)$/.test(name))).toEqual([
      'Planillas_',
    ]);
  });
});

/** Most bytes of each file that goes to Google, and why no more. */
const CEILINGS = {
  // Evaluated on every click. It rises to 450,000 as the rest of the plan is built, and no further.
  'Codigo.js': 430_000,
  // Served with each panel.
  'Panel.html': 100_000,
  // Served once to a page where planillas are made or received, or files loaded.
  'Planillas.html': 250_000,
  // Served once to the dialog Tablero.
  'Tablero.html': 150_000,
} as const;
/** Most bytes that a person is served who opens a panel: Panel.html with what is the panel's own, however many there are. */
const SERVED = 100_000;

test.each(Object.entries(CEILINGS))('%s weighs less than %d bytes', (file, most) => {
  expect(statSync(join(GOOGLE, file)).size).toBeLessThan(most);
});

describe('what is served for a panel', () => {
  const book = newBook();

  test.each(PANELS)(
    '$key weighs less than 100,000 bytes, and is a page that Apps Script can serve',
    (panel) => {
      const [shown] = book.host.call(openerOf(panel)).effects;
      if (shown?.kind !== 'sidebar' && shown?.kind !== 'dialog') throw new Error('No page');
      expect(Buffer.byteLength(shown.html)).toBeLessThan(SERVED);
      expect(pageProblems(shown.html)).toEqual([]);
      expect(shown.html.match(/<script>/g)).toHaveLength(2);
    },
  );

  test('what several use stands in Panel.html, and what is one panel’s own in its piece', () => {
    const [panel, paneles] = ['Panel.html', 'Paneles.html'].map((page) =>
      readFileSync(join(GOOGLE, page), 'utf8'),
    );
    const has = (words: string) => [panel, paneles].map((page) => page?.includes(words));
    // Of server.ts and of a part of the kit, which all of them use; and of one panel alone.
    expect(has('se perdió la conexión')).toEqual([true, false]);
    expect(has('Usar tal como está escrito')).toEqual([true, false]);
    expect(has('Agregar a la lista')).toEqual([false, true]);
  });

  test('a part that comes when it is opened is a script of its own, of which the panel has nothing', () => {
    const paneles = readFileSync(join(GOOGLE, 'Paneles.html'), 'utf8');
    const pieces = paneles
      .split('<script type="text/plain" id="')
      .slice(1)
      .map((piece) => [piece.slice(17, piece.indexOf('"')), piece] as const);
    const parts = pieces.filter(([name]) => name.includes('/'));
    expect(parts.length).toBeGreaterThan(3);
    const [own = ''] = pieces.flatMap(([name, piece]) => (name === 'trimestre' ? [piece] : []));
    const planillas = pieces.find(([name]) => name === 'trimestre/planillas')?.[1] ?? '';
    expect([own, planillas].map((code) => code.includes('Recibir planillas…'))).toEqual([
      false,
      true,
    ]);
  });
});

test.each(pages)('%s is one file that Apps Script can serve', (page) => {
  expect(pageProblems(readFileSync(join(GOOGLE, page), 'utf8'))).toEqual([]);
});

test('the panels and dialogs write texts, never HTML', () => {
  const guilty = readdirSync(UI, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /innerHTML|insertAdjacentHTML/i.test(readFileSync(join(UI, file), 'utf8')));
  expect(guilty).toEqual([]);
});

describe('scriptProblems() refuses', () => {
  test.each([
    ['DriveApp', 'DriveApp.getFiles()', 'there is no DriveApp'],
    ['DocumentApp', 'function f() { DocumentApp.create("a"); }', 'there is no DocumentApp'],
    ['UrlFetchApp', 'const u = UrlFetchApp', 'there is no UrlFetchApp'],
    ['GmailApp', '(() => GmailApp.send())()', 'there is no GmailApp'],
    ['an advanced service', 'Docs.Documents.get("a")', 'there is no Docs'],
    ['another one', 'Sheets["Spreadsheets"]', 'there is no Sheets'],
    ['a timer', 'setTimeout(f, 1); function f() {}', 'there is no setTimeout'],
    ['what only a browser has', 'var a = [window]', 'there is no window'],
    ['private fields', 'class A { #b = 1 }', 'SyntaxError'],
    ['static fields', 'class A { static b = 1 }', 'SyntaxError'],
    ['fields', 'class A { b = 1 }', 'SyntaxError'],
    ['optional chains', 'a?.b', 'SyntaxError'],
    ['modules', 'export const a = 1', 'SyntaxError'],
  ])('%s', (_, code, problem) => {
    expect(scriptProblems(code).join()).toContain(problem);
  });

  test('nothing that is declared, a member, a key, or asked for first', () => {
    const code = `function f(window, { a: fetch, ...resto }) { try { resto; } catch (URL) { URL; } }
      var o = { crypto: 1, get atob() { return 2; } }; o.setTimeout; process: for (;;) break process;
      typeof Buffer !== 'undefined' && Buffer.from('a');`;
    expect(scriptProblems(code)).toEqual([]);
  });
});

test('loadProblems() sees a service touched at load', () => {
  expect(loadProblems('const P = PropertiesService.getDocumentProperties();')).toHaveLength(1);
  expect(loadProblems('function p() { return PropertiesService; }')).toEqual([]);
});

describe('pageProblems() refuses', () => {
  test.each([
    ['a scriptlet', '<p><?= nombre ?></p>', '<?'],
    ['a script from outside', '<script src="https://ejemplo.invalid/a.js"></script>', 'outside'],
    [
      'styles from outside',
      '<link rel="stylesheet" href="https://ejemplo.invalid/a.css">',
      'outside',
    ],
    ['a font from outside', '<style>@import "https://ejemplo.invalid/a.css";</style>', 'outside'],
    [
      'a picture from outside',
      '<style>p{background:url(https://ejemplo.invalid)}</style>',
      'outside',
    ],
    ['template literals', '<script>var a = `https://`</script>', 'template literals'],
    ['HTML out of a text', '<script>e({dangerouslySetInnerHTML:{__html:a}})</script>', 'of text'],
    ['syntax above es2020', '<script>a ||= b</script>', 'SyntaxError'],
    ['it in a second script', '<script>1</script><script>class A { #b }</script>', 'SyntaxError'],
  ])('%s', (_, html, problem) => {
    expect(pageProblems(html).join()).toContain(problem);
  });
});
