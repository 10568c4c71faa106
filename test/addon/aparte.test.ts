// The second file of the script on the local host: read only by who needs it, one with the first, and told in a sentence
// when it is not as it was built.

import { gzipSync } from 'node:zlib';
import { REGISTERS } from '../../src/domain/registers';
import { ACTA } from '../support/acta';
import { type Book, builtPage, exampleBook, newBook } from '../support/host';
import { variantScript } from '../support/variant-build';

const APARTE = builtPage('Aparte');

/** A book whose second file is another text, or none; `read` are the files that it read. */
function bookWith(aparte: string | undefined, make = newBook): { book: Book; read: string[] } {
  const read: string[] = [];
  const html = (name: string): string => {
    read.push(name);
    if (name !== 'Aparte') return builtPage(name);
    if (aparte === undefined) throw new Error('No such file');
    return aparte;
  };
  return { book: make({ html, log: () => undefined }), read };
}

const INFORME = { documento: 'informe-trimestral', de: '2026-T2' };

test('opening, typing, checking, sweeping, saving an acta and keeping what is being written work without it', () => {
  const { book, read } = bookWith(APARTE);
  // Its panel is the one that looks whether the file is there.
  book.call('instalarDisparadores', {});
  read.length = 0;
  book.host.menus();
  const [id = ''] = book.host.data.sheetOrder;
  book.host.edit({ sheetId: id, cells: [{ row: 1, column: 0, v: 'x' }] });
  book.call('guardarActa', ACTA);
  book.call('guardarBorradorLocal', { acta: null });
  book.call('guardarBorradorFila', { borrador: null });
  book.host.runTrigger('barrido');
  for (const fn of ['arranque', 'panelVerificar', 'panelActa', 'panelCodigo', 'panelPrestamo'])
    expect(book.host.call(fn, [{}]).error).toBeUndefined();
  expect(read.filter((name) => name === 'Aparte')).toEqual([]);
});

test('a document reads it once', () => {
  const { book, read } = bookWith(APARTE, exampleBook);
  book.call('generarDocumento', INFORME);
  expect(read).toEqual(['Aparte']);
});

test.each([
  ['line ends of Windows and blanks at the end', `${APARTE.replaceAll('\n', '\r\n')}\r\n \r\n`],
  ['no line ends at all', APARTE.replaceAll('\n', '')],
])('it works pasted with %s', (_, pasted) => {
  const { book } = bookWith(pasted, exampleBook);
  expect(book.call('generarDocumento', INFORME)).toMatchObject({ version: 1 });
});

/** The mark of this build on something else. */
const withContent = (text: string): string =>
  APARTE.replace(/">[^<]*/, `">${gzipSync(text).toString('base64url')}`);

const [middle = ''] = APARTE.split('\n').slice(40);
describe.each<[string, string | undefined, string, RegExp]>([
  ['is missing', undefined, 'APARTE_AUSENTE', /«Aparte» del complemento falta/],
  ['was cut short', APARTE.slice(0, 50_000), 'APARTE_INCOMPLETO', /quedó incompleto/],
  ['lost a line', APARTE.replace(`${middle}\n`, ''), 'APARTE_INCOMPLETO', /quedó incompleto/],
  [
    'is something that cannot be evaluated',
    withContent('esto no es código('),
    'APARTE_NO_EVALUADO',
    /no se pudo usar/,
  ],
  ['is a page', builtPage('Panel'), 'APARTE_INCOMPLETO', /quedó incompleto/],
  [
    'is of another build',
    APARTE.replace(/id="\w{16}"/, 'id="0123456789abcdef"'),
    'APARTE_DE_OTRA_VERSION',
    /es de otra versión/,
  ],
])('when it %s', (_, aparte, codigo, sentence) => {
  const { book } = bookWith(aparte, exampleBook);

  test('who wants a document is told so with what to do, and nothing is written', () => {
    const falla = book.refuse('generarDocumento', INFORME);
    expect(falla).toMatchObject({ codigo, mensaje: expect.stringMatching(sentence) });
    expect(falla.mensaje).toContain('INSTALACION.md');
    expect(book.rows('documentos')).toEqual([]);
  });

  test('the prueba says it too', () => {
    const { effects, error } = book.host.call('pruebaInstalacion');
    expect(error).toBeUndefined();
    expect(effects).toMatchObject([{ kind: 'alert', text: expect.stringMatching(sentence) }]);
  });

  test('the rest is verified, and what could not be is told with the same sentence', () => {
    const observed = (one: Book) =>
      one.call<{
        observaciones: readonly { codigo: string; registro: string; mensaje: string }[];
      }>('validar', {}).observaciones;
    const unread = observed(book).filter((one) => one.codigo === 'SIN_REVISAR');
    // Where a row says what they are about.
    const apart = REGISTERS.filter(
      ({ key, rulesApart }) =>
        rulesApart && book.rows(key).some((row) => (row[rulesApart.si] ?? null) !== null),
    ).map(({ key }) => key);
    expect(apart.length).toBeGreaterThan(4);
    expect(unread.map(({ registro }) => registro).sort()).toEqual([...apart].sort());
    for (const one of unread)
      expect(one).toMatchObject({
        severidad: 'advertencia',
        mensaje: expect.stringMatching(sentence),
      });
    const whole = observed(bookWith(APARTE, exampleBook).book);
    expect(whole.filter((one) => one.codigo === 'SIN_REVISAR')).toEqual([]);
    const ofRules = (one: { codigo: string }) =>
      one.codigo !== 'SIN_REVISAR' && one.codigo !== 'CUMPLIMIENTO_DISTINTO';
    expect(observed(book).filter(ofRules)).toEqual(whole.filter(ofRules));
  });
});

test('the state of the installation tells a file that is missing or cut, and not a whole one', () => {
  const archivos = (aparte: string | undefined) =>
    bookWith(aparte)
      .book.call<{ chequeos: { codigo: string; estado: string }[] }>('panelEstadoInstalacion')
      .chequeos.find(({ codigo }) => codigo === 'archivos')?.estado;
  expect([APARTE, undefined, APARTE.slice(0, 50_000)].map(archivos)).toEqual([
    'bien',
    'mal',
    'mal',
  ]);
});

describe('both files are one script', () => {
  const ENTRADA = 'src/addon/prueba-instalacion/ejecutar.ts';

  test('a sentence thrown in the second reaches the person, and the lock taken in the first is held in it', async () => {
    const script = await variantScript({
      [ENTRADA]: `
        import { underLock } from '../under-lock';
        import { UserError } from '../user-error';
        export const runPrueba = (): void => underLock(() => {
          throw new UserError('Un aviso del segundo archivo.', 'PRUEBA');
        });
        export const notePruebaEnDisparador = (): void => {};`,
      'src/addon/main.ts': (text) =>
        text
          .replace('menuItem(runPrueba)', 'menuItem(() => underLock(runPrueba))')
          .replace("import '", "import { underLock } from './under-lock';\nimport '"),
    });
    const { effects, cost } = newBook(script).host.call('pruebaInstalacion');
    expect(effects).toMatchObject([{ kind: 'alert', text: 'Un aviso del segundo archivo.' }]);
    const once = newBook().host.call('guardarActa', [ACTA]).cost.llamadas.candado;
    expect(cost.llamadas.candado).toBe(once);
  });

  test('what is read later may not be imported at once as well', async () => {
    const build = variantScript({
      'src/addon/menu.ts': (text) =>
        `import { sendWeekly } from './correo/semanal';\nconsole.info(sendWeekly);\n${text}`,
    });
    await expect(build).rejects.toThrow(
      /src\/addon\/correo\/semanal\.ts is required inside a function.* src\/addon\/menu\.ts imports it/s,
    );
  });
});
