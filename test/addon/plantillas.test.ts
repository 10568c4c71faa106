// The office's own templates on the built add-on: looked into before they are kept, used in place of
// ours, kept inside the workbook, and told when somebody damaged them there.

import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ACTA } from '../support/acta';
import { readableText } from '../support/docx';
import { leftDyingIn, someOf } from '../support/dying';
import { type Book, newBook, openBook, sheetOf } from '../support/host';
import { acta, FORMS, PLACES, pack } from '../support/hostile-docx';
import { bookWhere } from '../support/meanwhile';

interface Revisada {
  readonly aceptada: boolean;
  readonly errores: readonly string[];
  readonly avisos: readonly string[];
}
interface Ficha {
  readonly documento: string;
  readonly propia: {
    readonly nombre: string;
    readonly fecha: string;
    readonly bytes: number;
  } | null;
}
const BODY = 'word/document.xml';
const NOMBRE = 'R07 de la oficina.docx';

const download = (book: Book): { nombre: string; base64: string } =>
  book.call('bajarPlantilla', { documento: 'acta' });
const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

/** Our template with a text of its body changed, in base64. */
function changed(book: Book, from: string, to: string): string {
  const files = unzipSync(bytesOf(download(book).base64));
  const body = strFromU8(files[BODY] ?? new Uint8Array());
  if (!body.includes(from)) throw new Error(`No ${from} in the template`);
  files[BODY] = strToU8(body.replace(from, to));
  return Buffer.from(zipSync(files)).toString('base64');
}
const upload = (book: Book, base64: string, nombre = NOMBRE): Revisada =>
  book.call('subirPlantilla', { documento: 'acta', nombre, base64 });
const fichaOf = (book: Book): Ficha | undefined =>
  book.call<readonly Ficha[]>('panelPlantillas').find(({ documento }) => documento === 'acta');

/** Text of the acta that a book makes. */
function actaOf({ host: { data } }: Book): string {
  let made = new Uint8Array();
  const book = openBook(structuredClone(data), {
    saveFile: ({ bytes, name }) => {
      made = new Uint8Array(bytes);
      return { id: name, url: 'https://drive.invalid/acta' };
    },
  });
  const { codigo } = book.call<{ codigo: string }>('guardarActa', ACTA);
  book.call('generarDocumento', { documento: 'acta', de: codigo });
  return readableText(made);
}

const LUGAR = 'Se reunieron en {lugar}';
const withOwn = (): Book => {
  const book = newBook();
  expect(upload(book, changed(book, '{lugar}', LUGAR))).toEqual({
    aceptada: true,
    errores: [],
    avisos: [],
  });
  return book;
};

describe('subirPlantilla()', () => {
  test('keeps the office’s template in the workbook, and documents are made with it', () => {
    const book = withOwn();
    expect(fichaOf(book)?.propia).toMatchObject({ nombre: NOMBRE, fecha: '2026-07-15' });
    expect(actaOf(book)).toContain('Se reunieron en Sala de juntas');
    expect(sheetOf(book.host.data, '_plantillas').hidden).toBe(1);
  });

  test('gives back what was uploaded, byte by byte', () => {
    const book = newBook();
    const base64 = changed(book, '{lugar}', LUGAR);
    upload(book, base64, '=R07.docx');
    expect(download(book)).toEqual({ nombre: '=R07.docx', base64 });
  });

  test('replaces the one before', () => {
    const book = withOwn();
    upload(book, changed(book, LUGAR, 'Lugar de hoy: {lugar}'), 'Segunda.docx');
    expect(fichaOf(book)?.propia?.nombre).toBe('Segunda.docx');
    expect(actaOf(book)).toContain('Lugar de hoy: Sala de juntas');
  });

  test('refuses a misspelt marker, says which was meant, and keeps nothing', () => {
    const book = newBook();
    const { aceptada, errores } = upload(book, changed(book, '{lugar}', '{lugr}'));
    expect(aceptada).toBe(false);
    expect(errores).toEqual(['{lugr} no es un marcador de este documento. ¿Quiso decir {lugar}?']);
    expect(fichaOf(book)?.propia).toBeNull();
  });

  test.each([
    [
      'a text',
      Buffer.from('Esto no es un documento').toString('base64'),
      /no es un documento de Word/,
    ],
    ['an old .doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]).toString('base64'), /Word antiguo/],
    ['what is no file at all', 'esto no es base64', /no es un documento de Word/],
  ])('refuses %s in a sentence', (_, base64, sentence) => {
    const { aceptada, errores } = upload(newBook(), base64);
    expect([aceptada, errores]).toEqual([false, [expect.stringMatching(sentence)]]);
  });

  test('warns of a template without any marker', () => {
    const book = newBook();
    const files = unzipSync(bytesOf(download(book).base64));
    for (const [name, bytes] of Object.entries(files)) {
      if (/\.xml$/.test(name))
        files[name] = strToU8(strFromU8(bytes).replace(/>[^<]*[{}][^<]*</g, '><'));
    }
    const base64 = Buffer.from(zipSync(files)).toString('base64');
    expect(upload(book, base64)).toMatchObject({
      aceptada: true,
      avisos: [expect.stringContaining('ningún marcador')],
    });
  });

  test('says what the documents of a template will lack that leaves out the código and the changes', () => {
    const book = newBook();
    const files = unzipSync(bytesOf(download(book).base64));
    for (const [name, bytes] of Object.entries(files)) {
      const without = /\{[#/]?(codigoVerificacion|cambios?)\}/g;
      if (/\.xml$/.test(name)) files[name] = strToU8(strFromU8(bytes).replace(without, ''));
    }
    const base64 = Buffer.from(zipSync(files)).toString('base64');
    expect(upload(book, base64)).toMatchObject({
      aceptada: true,
      avisos: [
        expect.stringContaining('{codigoVerificacion}'),
        expect.stringContaining('{#cambios}'),
      ],
    });
  });

  test('refuses a document that there is none of', () => {
    const asked = { documento: 'memorando', nombre: NOMBRE, base64: '' };
    expect(newBook().refuse('subirPlantilla', asked).codigo).toBe('DOCUMENTO');
  });
});

describe('a template that somebody damaged inside the workbook', () => {
  test.each([
    ['letters changed', (text: string) => text.replace(/.{20}$/, 'x'.repeat(20))],
    ['a text of their own', () => 'una nota'],
    ['nothing', () => ''],
  ])('is refused in a sentence (%s)', (_, damage) => {
    const book = withOwn();
    const piece = sheetOf(book.host.data, '_plantillas').cellData[1]?.[6];
    if (piece) piece.v = damage(String(piece.v));
    const refused = book.refuse('bajarPlantilla', { documento: 'acta' });
    expect(refused).toMatchObject({ codigo: 'PLANTILLA_DANADA' });
    expect(refused.mensaje).toContain(NOMBRE);
    book.call('quitarPlantilla', { documento: 'acta' });
    expect(fichaOf(book)?.propia).toBeNull();
  });
});

test('a template that an older version kept is looked through again before it is used', () => {
  const book = withOwn();
  const bytes = pack(
    PLACES.encabezado!.put(acta(), FORMS['letra por letra']!('DDEAUTO cmd "/c calc"')),
  );
  const piece = sheetOf(book.host.data, '_plantillas').cellData[1]!;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  [bytes.length, sha256, 1, `P${Buffer.from(bytes).toString('base64')}`].forEach((value, i) => {
    piece[3 + i]!.v = value;
  });
  const { codigo } = book.call<{ codigo: string }>('guardarActa', ACTA);
  const refused = book.refuse('generarDocumento', { documento: 'acta', de: codigo });
  expect(refused).toMatchObject({
    codigo: 'PLANTILLA',
    detalle: [expect.stringContaining('DDEAUTO')],
  });
});

test('a long list of mistakes is cut', () => {
  const book = newBook();
  const many = Array.from({ length: 100 }, (_, i) => `{inventado${i}}`).join(' ');
  const { errores } = upload(book, changed(book, '{lugar}', many));
  expect(errores).toHaveLength(16);
  expect(errores[15]).toBe('Y 85 más.');
});

describe('quitarPlantilla()', () => {
  test('goes back to ours', () => {
    const book = withOwn();
    book.call('quitarPlantilla', { documento: 'acta' });
    expect(fichaOf(book)?.propia).toBeNull();
    expect(download(book)).toEqual(download(newBook()));
  });

  test('does nothing where there is none', () => {
    const book = newBook();
    const before = structuredClone(book.host.data);
    book.call('quitarPlantilla', { documento: 'acta' });
    expect(book.host.data).toEqual(before);
  });
});

describe('revisarPlantilla()', () => {
  test('writes nothing', () => {
    const book = newBook();
    const before = structuredClone(book.host.data);
    const { base64 } = download(book);
    expect(book.call('revisarPlantilla', { documento: 'acta', base64 })).toMatchObject({
      aceptada: true,
    });
    expect(book.host.data).toEqual(before);
  });
});

describe('templates while something else happens', () => {
  const INFORME = 'informe-trimestral';
  const ours = newBook();
  const informe = ours.call<{ base64: string }>('bajarPlantilla', { documento: INFORME }).base64;
  const [older, newer] = ['De antes: {lugar}', 'De ahora: {lugar}'].map((text) =>
    changed(ours, '{lugar}', text),
  ) as [string, string];
  const withTwo = () => {
    const book = newBook();
    book.call('subirPlantilla', { documento: INFORME, nombre: 'informe.docx', base64: informe });
    upload(book, older, 'antes.docx');
    return book.host.data;
  };
  const subir = { documento: 'acta', nombre: 'ahora.docx', base64: newer };
  const namesIn = (book: Book): readonly unknown[] =>
    book.call<readonly Ficha[]>('panelPlantillas').flatMap(({ propia }) => propia?.nombre ?? []);
  const linesOf = ({ host }: Book): number =>
    Object.values(sheetOf(host.data, '_plantillas').cellData).filter((line) => line[0]?.v).length;

  test.each([
    ['subirPlantilla', subir, ['antes.docx', 'ahora.docx']],
    ['quitarPlantilla', { documento: 'acta' }, ['antes.docx']],
  ])(
    '%s that dies leaves the one or the other, whole, and never touches those of others',
    (fn, arg, own) => {
      const two = withTwo();
      const done = openBook(structuredClone(two));
      done.call(fn, arg);
      for (const data of someOf(
        leftDyingIn(() => structuredClone(two), [fn, arg]),
        2,
      )) {
        const book = openBook(data);
        const names = namesIn(book);
        expect(names).toContain('informe.docx');
        expect([[], ...own.map((name) => [name])]).toContainEqual(
          names.filter((name) => name !== 'informe.docx'),
        );
        expect([older, newer, download(ours).base64]).toContain(download(book).base64);
        book.call(fn, arg);
        expect([namesIn(book), linesOf(book)]).toEqual([namesIn(done), linesOf(done)]);
      }
    },
  );

  test('two people keep those of two documents, or one of them is told', () => {
    for (const request of ['takeLock', 'setValues', 'flush', 'releaseLock'] as const) {
      const { data } = newBook().host;
      let other = '';
      const book = bookWhere(data, [request, 1], (same) => {
        const arg = { documento: INFORME, nombre: 'informe.docx', base64: informe };
        const { ok } = same.host.call('subirPlantilla', [arg]);
        other = (ok as { error?: { codigo: string } }).error?.codigo ?? 'done';
      });
      book.call('subirPlantilla', subir);
      expect(['done', 'OCUPADO']).toContain(other);
      expect([...namesIn(book)].sort()).toEqual(
        other === 'done' ? ['ahora.docx', 'informe.docx'] : ['ahora.docx'],
      );
    }
  });
});
