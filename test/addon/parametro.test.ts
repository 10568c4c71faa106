// Parameters on the built add-on: read by key, set through the one way to write, refused in a sentence.

import libro from '../../sheets-templates/libro.json';
import { TABS } from '../../src/addon/install/sheets';
import type { Operation } from '../explorar/operation';
import { doIt, isPoint, requestsOf } from '../explorar/requests';
import { readRenglones } from '../sheets-templates/plantillas';
import { type Book, exampleBook, newBook, openBook, sheetOf } from '../support/host';
import { deleteLine, renameHeader, typeIn } from '../support/typed';

interface Parametro {
  readonly clave: string;
  readonly valor: string | null;
  readonly descripcion: string;
}

describe('parametro()', () => {
  test('lists every parameter, with what the office wrote', () => {
    const all = exampleBook().call<readonly Parametro[]>('parametro', {});
    for (const { Clave, Valor } of readRenglones('ejemplo/parametros.csv')) {
      expect(all).toContainEqual(expect.objectContaining({ clave: Clave, valor: Valor || null }));
    }
    expect(all.every(({ descripcion }) => descripcion !== '')).toBe(true);
  });

  test('sets one, logs it, and blanks it again', () => {
    const book = newBook();
    const set = (valor: string) =>
      book.call<readonly Parametro[]>('parametro', { clave: 'umbral_en_meta', valor })[0]?.valor;
    expect(set('0,85')).toBe('0,85');
    expect([...book.rows('bitacora')].pop()).toMatchObject({
      operacion: 'Cambiar el parámetro umbral_en_meta',
      registro: 'parametros',
      campos: '{"valor":["0,9","0,85"]}',
    });
    expect(set('')).toBeNull();
  });

  test('writes nothing when it is asked only to read, nor the value that is already there', () => {
    const book = exampleBook();
    const before = structuredClone(book.host.data);
    book.call('parametro', {});
    book.call('parametro', { clave: 'entidad' });
    book.call('parametro', { clave: 'umbral_en_meta', valor: '0,9' });
    expect(book.host.data).toEqual(before);
  });

  test.each([
    ['a key that there is none of', 'umbral_en_mta', '0,9', /¿Quiso decir «umbral_en_meta»\?/],
    ['no number', 'umbral_en_meta', 'mucho', /Umbral «en meta».*mucho/],
    ['a number below its least', 'ultimo_consecutivo', '-3', /al menos 0/],
    ['a value outside its list', 'etapa', 'evaluación', /Etapa/],
    ['weights that are none', 'pesos_vigencia', '2024 15', /«2024 15» no es un nombre/],
    ['another cuatrienio', 'cuatrienio', '2028-2031', /no se cambia/],
    ['a cuatrienio that is none', 'cuatrienio', '2024', /primer y el último año/],
  ])('refuses %s, and writes nothing', (_, clave, valor, sentence) => {
    const book = newBook();
    const before = structuredClone(book.host.data);
    const { codigo, mensaje } = book.refuse('parametro', { clave, valor });
    expect([codigo, mensaje]).toEqual(['PARAMETRO', expect.stringMatching(sentence)]);
    expect(book.host.data).toEqual(before);
  });

  test('etapa shows the tabs of that etapa, once', () => {
    const book = exampleBook();
    const { data } = book.host;
    const isVisible = (name: string): boolean => sheetOf(data, name).hidden !== 1;
    book.call('parametro', { clave: 'etapa', valor: 'formulación' });
    expect(['Caracterización', 'Seguimiento', 'Asistentes'].map(isVisible)).toEqual([
      true,
      false,
      false,
    ]);
    sheetOf(data, 'Seguimiento').hidden = 0;
    book.call('instalar', {});
    expect(isVisible('Seguimiento')).toBe(true);
  });

  describe('a book is in the etapa that Parámetros says, whoever writes it there', () => {
    const visible = ({ host: { data } }: Book): readonly string[] =>
      data.sheetOrder.flatMap((id) =>
        data.sheets[id]?.hidden === 1 ? [] : (data.sheets[id]?.name ?? []),
      );
    const wanted = (etapa: string): readonly string[] =>
      libro.etapas
        .find(({ nombre }) => nombre === etapa)!
        .visibles.map((key) => TABS.find((tab) => tab.key === key)!.title);

    test('a new one begins where the procedure does', () => {
      const book = newBook();
      expect(book.rows('parametros')).toContainEqual(
        expect.objectContaining({ clave: 'etapa', valor: 'formulación' }),
      );
      expect(visible(book)).toEqual(wanted('formulación'));
    });

    test('one that lost the parameter is in ejecución, and another preparation leaves it there', () => {
      const book = exampleBook();
      deleteLine(book, 'Parámetros', lineOf(book, 'etapa'));
      book.call('instalar', {});
      expect(book.rows('parametros')).toContainEqual(
        expect.objectContaining({ clave: 'etapa', valor: 'ejecución' }),
      );
    });

    const lineOf = (book: Book, clave: string): number =>
      book.rows('parametros').findIndex((row) => row.clave === clave) + 2;
    test.each<[string, (book: Book) => void]>([
      [
        'typed in its cell',
        (book) => typeIn(book, 'Parámetros', lineOf(book, 'etapa'), { Valor: 'Ejecucion' }),
      ],
      [
        'loaded',
        (book) =>
          void book.call('cargar', {
            registro: 'parametros',
            celdas: [
              ['Clave', 'Valor'],
              ['etapa', 'ejecución'],
            ],
          }),
      ],
      ['set', (book) => void book.call('parametro', { clave: 'etapa', valor: 'ejecución' })],
    ])('%s', (_, write) => {
      const book = newBook();
      write(book);
      expect(visible(book).filter((name) => name !== 'Parámetros')).toEqual(wanted('ejecución'));
      const said = Object.values(sheetOf(book.host.data, 'Inicio').cellData).map(
        (row) => row[0]?.v,
      );
      expect(said).toContainEqual(expect.stringMatching(/^Etapa: ejecución/));
    });

    test('half typed it is none: the tabs stay', () => {
      const book = newBook();
      typeIn(book, 'Parámetros', lineOf(book, 'etapa'), { Valor: 'ejecu' });
      expect(visible(book)).toEqual(wanted('formulación'));
    });
  });

  test.each(['  Otra   entidad\u00a0', '-', '=1+1', "'a", '00123'])(
    'answers «%s» as it will be read',
    (valor) => {
      const book = newBook();
      const [answered] = book.call<readonly Parametro[]>('parametro', { clave: 'entidad', valor });
      expect(book.call('parametro', { clave: 'entidad' })).toEqual([answered]);
    },
  );

  test.each([
    ['entidad', 'Otra entidad'],
    ['etapa', 'formulación'],
  ])('%s that is written is never told as if it had not been', (clave, valor) => {
    const request = { clave, valor };
    const before = () => newBook().host.data;
    const operation = { name: clave, before, fn: 'parametro', request };
    const points = afterSaving(operation);
    expect(points).not.toEqual([]);
    for (const failing of points) {
      const data = before();
      let at = 0;
      const { said } = doIt(operation, data, () => (at++ === failing ? 'undone' : undefined));
      expect([failing, said]).toEqual([
        failing,
        expect.stringMatching(/^$|^La etapa quedó guardada/),
      ]);
      expect(openBook(data).call('parametro', { clave })).toMatchObject([request]);
    }
  });

  test('is found in a copy whose columns somebody moved', () => {
    const book = exampleBook();
    const { cellData } = sheetOf(book.host.data, 'Parámetros');
    for (const row of Object.values(cellData)) [row[0], row[1]] = [row[1] ?? {}, row[0] ?? {}];
    book.host.data.properties = { document: {}, script: {}, user: {} };
    const copy = openBook(book.host.data);
    expect(copy.call<{ vigencias: readonly number[] }>('arranque').vigencias).toHaveLength(4);
    copy.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
    expect(copy.rows('parametros')).toContainEqual(
      expect.objectContaining({ clave: 'ciudad', valor: 'Ciudad Ejemplo' }),
    );
  });

  test('is not written in a tab without its header', () => {
    const book = newBook();
    renameHeader(book, 'Parámetros', 'Valor', 'Otra cosa');
    const { codigo } = book.refuse('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
    expect(codigo).toBe('COLUMNA_AUSENTE');
  });
});

/** The requests to Google, by their number, of a save whose commit is over: those after the lock is given back. */
function afterSaving(operation: Operation): readonly number[] {
  const requests = requestsOf(operation);
  const saved = requests.indexOf('releaseLock');
  return requests.flatMap((request, at) => (at >= saved && isPoint(request) ? [at] : []));
}
