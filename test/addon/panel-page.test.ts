// The two files of the panels on the local host: a page is served whole, and what is wrong with a file is told before it opens.

import '../../src/addon/main';
import { openerOf, PANELS } from '../../src/addon/panels/panel';
import { type Book, builtPage, newBook } from '../support/host';

const PANEL = builtPage('Panel');
const PANELES = builtPage('Paneles');

/** A book with other files; undefined is one that is not there. */
function bookWith(files: { readonly [name: string]: string | undefined }): Book {
  const html = (name: string): string => {
    const page = name in files ? files[name] : builtPage(name);
    if (page === undefined) throw new Error('No such file');
    return page;
  };
  return newBook({ html, log: () => undefined });
}
const archivosOf = (book: Book) =>
  book
    .call<{ chequeos: { codigo: string; estado: string; mensaje: string }[] }>(
      'panelEstadoInstalacion',
    )
    .chequeos.find(({ codigo }) => codigo === 'archivos');

/** Where the own code of a panel begins in Paneles.html. */
const startOf = (key: string): number => PANELES.indexOf(`-${key}">`);

/** The own code of a panel, as it stands in Paneles.html. */
const ownOf = (key: string): string => PANELES.slice(startOf(key)).split(/">|<\/script>/)[1] ?? '';

test('a panel is served what all of them share with its own code, and with no other’s', () => {
  const book = newBook();
  const keys = PANELS.map(({ key }) => key);
  for (const panel of PANELS) {
    const [shown] = book.host.call(openerOf(panel)).effects;
    const html = shown?.kind === 'sidebar' || shown?.kind === 'dialog' ? shown.html : '';
    expect(keys.filter((key) => html.includes(ownOf(key)))).toEqual([panel.key]);
    expect(html.length - ownOf(panel.key).length - PANEL.length).toBeLessThan(200);
  }
});

test('line ends of Windows do no harm', () => {
  const windows = (text: string) => `${text.replaceAll('\n', '\r\n')}\r\n`;
  const book = bookWith({ Panel: windows(PANEL), Paneles: windows(PANELES) });
  expect(book.host.call('abrirActa').effects).toMatchObject([{ kind: 'sidebar' }]);
  expect(archivosOf(book)).toMatchObject({ estado: 'bien' });
});

const MARK = /data-mark="(\w{16})"/.exec(PANEL)?.[1] ?? '';
const OTHER = '0123456789abcdef';

test.each<[string, { readonly [name: string]: string | undefined }, RegExp]>([
  ['Panel is missing', { Panel: undefined }, /^El archivo «Panel» del complemento falta/],
  ['Panel was cut short', { Panel: PANEL.slice(0, -200) }, /«Panel» .* quedó incompleto/],
  ['Paneles is missing', { Paneles: undefined }, /«Paneles» del complemento falta/],
  ['Paneles is empty', { Paneles: '' }, /«Paneles» .* quedó incompleto/],
  ['Paneles is a page', { Paneles: PANEL }, /«Paneles» .* quedó incompleto/],
  [
    'Paneles is of another build',
    { Paneles: PANELES.replaceAll(MARK, OTHER) },
    /es de otra versión/,
  ],
  ['Panel is of another build', { Panel: PANEL.replace(MARK, OTHER) }, /es de otra versión/],
])('when %s no panel opens, and a sentence says what to do', (_, files, sentence) => {
  const book = bookWith(files);
  for (const opener of ['abrirActa', 'abrirEstadoInstalacion']) {
    const { effects, error } = book.host.call(opener);
    expect(error).toBeUndefined();
    expect(effects).toMatchObject([{ kind: 'alert', text: expect.stringMatching(sentence) }]);
    expect(effects[0]).toMatchObject({ text: expect.stringContaining('INSTALACION.md') });
  }
  expect(archivosOf(book)).toMatchObject({
    estado: 'mal',
    mensaje: expect.stringMatching(sentence),
  });
});

test.each([
  ['was cut short after its own', PANELES.slice(0, startOf('verificar') + 2000)],
  ['is without its own', PANELES.replace(/-verificar">/, '-otro">')],
])(
  'a panel does not open when Paneles %s; the state of the installation does, and tells',
  (_, Paneles) => {
    const book = bookWith({ Paneles });
    expect(book.host.call('abrirVerificar').effects).toMatchObject([
      { kind: 'alert', text: expect.stringMatching(/«Paneles» .* quedó incompleto/) },
    ]);
    expect(book.host.call('abrirEstadoInstalacion').effects).toMatchObject([{ kind: 'sidebar' }]);
    expect(archivosOf(book)).toMatchObject({ estado: 'mal' });
  },
);

describe('parteDePanel()', () => {
  const PARTE = 'trimestre/planillas';
  const codigoOf = (book: Book, parte: string, marca = MARK): string =>
    book.refuse('parteDePanel', { parte, marca }).codigo;

  test('gives the code of a part that no page is served with', () => {
    const book = newBook();
    const code = book.call<string>('parteDePanel', { parte: PARTE, marca: MARK });
    expect(code).toMatch(/^var Propio_=/);
    expect(code).toBe(ownOf(PARTE));
    const [sidebar] = book.host.call('abrirTrimestre').effects;
    expect(sidebar?.kind === 'sidebar' && sidebar.html.includes(code)).toBe(false);
  });

  test('says it where there is none, and where a file is not as it was built', () => {
    expect(codigoOf(newBook(), 'trimestre/otra')).toBe('PANELES_INCOMPLETO');
    expect(codigoOf(bookWith({ Paneles: PANELES.slice(0, startOf(PARTE) + 500) }), PARTE)).toBe(
      'PANELES_INCOMPLETO',
    );
    expect(codigoOf(bookWith({ Paneles: PANELES.replaceAll(MARK, OTHER) }), PARTE)).toBe(
      'PANELES_DE_OTRA_VERSION',
    );
  });

  test('asks that the panel be opened again when the page is of another build', () => {
    const { codigo, mensaje } = newBook().refuse('parteDePanel', { parte: PARTE, marca: OTHER });
    expect(codigo).toBe('PANEL_ANTIGUO');
    expect(mensaje).toContain('abra el panel');
  });
});

test('a panel is opened by another on what it names, of which no sign leaves its attribute', () => {
  const opened = (de: string): string => {
    const [sidebar] = newBook().host.call('abrirOtroPanel', [{ panel: 'ajustes', de }]).effects;
    return sidebar?.kind === 'sidebar' ? sidebar.html.slice(0, 400) : '';
  };
  expect(opened('2026-T2 A10')).toContain('data-panel="ajustes"');
  expect(opened('2026-T2 A10')).toContain('data-de="2026-T2 A10"');
  expect(opened('a" onload="x()"><b>&$&')).toContain('data-de="a  onload= x()   b  $ "');
  expect(newBook().refuse('abrirOtroPanel', { panel: 'otro', de: '' }).codigo).toBe(
    'PANEL_INEXISTENTE',
  );
});
