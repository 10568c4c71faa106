// A document is noted before its file is made: whatever dies or whoever saves meanwhile, no file is unknown, no version is made
// twice, and what is printed is of the head that its código de verificación says.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { smallBook } from '../support/auditoria';
import { readableText } from '../support/docx';
import { isDeed } from '../support/dying';
import { type Book, exampleBook, openBook } from '../support/host';
import { bookWhere } from '../support/meanwhile';

const ACTA = { documento: 'acta', de: 'AC-0001' };
const FOLDER = 'application/vnd.google-apps.folder';
type Row = { readonly [column: string]: unknown };
const noted = (book: Book): readonly Row[] => book.rows('documentos');
const versions = (book: Book): readonly unknown[] => noted(book).map(({ version }) => version);

/** Where a Drive keeps files, and what is left of an execution that dies at a deed of it, with that Drive there afterwards. */
function dying(dieAt: number, isFound: boolean) {
  const urls: string[] = [];
  const { data } = smallBook().host;
  let deeds = 0;
  let isBegun = false;
  let isAlive = false;
  const options = {
    log: () => undefined,
    saveFile: ({ id, mimeType }: { id?: string; mimeType: string }) => {
      const name = id ?? `file${urls.length}`;
      const url = `https://drive.invalid/${name}`;
      if (mimeType !== FOLDER && !id) urls.push(url);
      return { id: `${mimeType === FOLDER ? 'carpeta' : name}`, url };
    },
    interrupt: (request: Parameters<typeof isDeed>[0]) => {
      // Before the lock is taken it only reads.
      isBegun ||= request === 'takeLock';
      if (isAlive || !isBegun || !isDeed(request)) return;
      deeds += 1;
      if (deeds >= dieAt) throw new Error('Exceeded maximum execution time');
    },
  };
  const first = openBook(data, options);
  first.host.call('generarDocumento', [ACTA]);
  isAlive = true;
  return { urls, isDead: deeds >= dieAt, book: isFound ? first : openBook(data, options) };
}

test.each([
  ['finds', true, 40],
  ['does not find yet', false, 7],
])(
  'one that dies is noted, with the file that Drive %s',
  (_, isFound, most) => {
    let annulled = 0;
    for (let dieAt = 1; dieAt < most; dieAt += isFound ? 4 : 1) {
      const { urls, isDead, book } = dying(dieAt, isFound);
      if (!isDead) break;
      const { version } = book.call<{ version: number }>('generarDocumento', ACTA);
      const links = noted(book).map(({ enlace }) => enlace);
      if (isFound) expect(urls.filter((url) => !links.includes(url))).toEqual([]);
      expect(noted(book).length).toBeGreaterThanOrEqual(urls.length);
      expect(new Set(versions(book)).size).toBe(noted(book).length);
      expect(version).toBe(noted(book).length);
      const dead = noted(book).filter(({ estado }) => estado === 'Anulado');
      for (const row of dead) expect(row.enlace).toBe('No se encontró el archivo en Google Drive');
      annulled += dead.length;
      expect(book.host.data.properties.document.libro).not.toContain('marca');
    }
    expect(annulled > 0 || isFound).toBe(true);
  },
  60_000,
);

test('nobody makes the same version meanwhile, and whoever is refused left no file', () => {
  for (const [request, nth] of [
    ['values', 4],
    ['takeLock', 1],
    ['createFile', 1],
    ['createFile', 2],
    ['releaseLock', 1],
  ] as const) {
    const book = bookWhere(smallBook().host.data, [request, nth], (same) => {
      same.host.call('generarDocumento', [ACTA]);
    });
    const { version } = book.call<{ version: number }>('generarDocumento', ACTA);
    expect(book.done()).toBe(true);
    expect([...versions(book)].sort()).toEqual(versions(book).map((_, i) => i + 1));
    expect(versions(book)).toContain(version);
    expect(noted(book).every(({ enlace }) => String(enlace).startsWith('file:'))).toBe(true);
  }
});

test('is made again of the rows as they stand when somebody saved while it was being read', () => {
  let text = '';
  const data = exampleBook().host.data;
  const [row] = exampleBook()
    .rows('seguimiento')
    .filter(
      ({ vigencia, trimestre, ejecutado }) => vigencia === 2026 && trimestre === 'T2' && ejecutado,
    );
  const celdas = [
    ['Acción', 'Vigencia', 'Trimestre', 'Ejecutado'],
    [row?.accion, '2026', 'T2', '1'],
  ];
  const book = bookWhere(
    data,
    ['values', 3],
    (same) => void same.call('cargar', { registro: 'seguimiento', celdas }),
    {
      saveFile: ({ name, bytes, mimeType }) => {
        const isMade = mimeType !== FOLDER && !name.endsWith('anexo de cálculos');
        if (isMade) text = readableText(new Uint8Array(bytes), 'word/footer1.xml');
        return { id: name, url: `file:///${name}` };
      },
    },
  );
  book.call('generarDocumento', { documento: 'informe-trimestral', de: '2026-T2' });
  expect(book.done()).toBe(true);
  const heads = book
    .rows('bitacora')
    .flatMap(({ hash, operacion }) =>
      /^Cargue/.test(String(operacion)) && hash ? [String(hash)] : [],
    );
  const expected = heads.at(-1)?.slice(0, 16).toUpperCase().match(/.{4}/g)?.join('-');
  expect(noted(book)[0]?.codigoVerificacion).toBe(expected);
  expect(text).toContain(expected);
});

/** Drive makes the document and answers with an error. */
const CODIGO = readFileSync(resolve(__dirname, '../../dist/google/Codigo.js'), 'utf8');
const UNCERTAIN = `(() => {
  const { prototype } = Drive.Files.constructor;
  const { create } = prototype;
  let isFirst = true;
  prototype.create = function (about, ...rest) {
    const made = create.call(this, about, ...rest);
    if (!about.appProperties || !isFirst) return made;
    isFirst = false;
    throw new Error('Internal error');
  };
})();`;

test('a file that Drive made while it answered with an error is the one of the document', () => {
  const { data } = smallBook().host;
  const book = openBook(data, { codigo: `${UNCERTAIN}\n${CODIGO}`, log: () => undefined });
  const { version, url } = book.call<{ version: number; url: string }>('generarDocumento', ACTA);
  expect(noted(book)).toMatchObject([{ version, enlace: url, estado: 'Para firma' }]);
  expect(url).not.toBe('');
});
