// The bitácora as people read it: the history of a row or a cell in words, what is looked for in it, and putting back what an entry
// took away.

import type { PaginaDeBitacora } from '../../src/addon/bitacora/buscar';
import type { Restaurado } from '../../src/addon/bitacora/restaurar';
import type { AsientoDicho } from '../../src/domain/asiento-dicho';
import { expectSettled, smallBook, sweep } from '../support/auditoria';
import { type Book, columnOf, exampleBook, newBook, openBook, sheetOf } from '../support/host';
import { cellIn, deleteLine, typeIn } from '../support/typed';

const UNO = '108001999011';
const find = (book: Book, filtros: object = {}): PaginaDeBitacora =>
  book.call('panelBitacora', filtros);
const dichos = (book: Book, filtros: object): readonly string[] =>
  find(book, filtros).asientos.map(({ dicho }) => dicho);
const last = (book: Book, filtros: object = {}): AsientoDicho => {
  const [asiento] = find(book, filtros).asientos;
  if (!asiento) throw new Error('No entry');
  return asiento;
};
const restore = (book: Book, asiento: number, more: object = {}): Restaurado =>
  book.call('restaurar', { asiento, ...more });

/** A book in which the Barrio of the first IED was written three times, the last one by hand. */
function written(): Book {
  const book = smallBook();
  sweep(book);
  for (const barrio of ['Segundo', 'Tercero']) {
    const { formulario } = book.call<{ formulario: { leida: object } }>('panelFila', {
      registro: 'ied',
      clave: UNO,
    });
    book.call('guardarFila', { registro: 'ied', leida: formulario.leida, campos: { barrio } });
  }
  typeIn(book, 'IED', 2, { Barrio: 'A mano' });
  sweep(book);
  return book;
}

describe('the history of a row', () => {
  test('tells in words who wrote what, when and in the course of what, the newest first', () => {
    const book = written();
    expect(dichos(book, { registro: 'ied', fila: UNO })).toEqual([
      expect.stringMatching(
        /^Alguien cambió Barrio de Tercero a «A mano», el 15\/07\/2026 a las 10:0\d, a mano en la hoja\. No se sabe quién/,
      ),
      expect.stringMatching(
        /^ana\.ejemplo@ejemplo\.invalid cambió Barrio de Segundo a Tercero, el 15\/07\/2026 a las 10:0\d, al cargar en IED \(formulario\)\.$/,
      ),
      expect.stringContaining('cambió Barrio de «Barrio Uno» a Segundo'),
      // It came with three others in one entry.
      expect.stringContaining('agregó la fila'),
    ]);
    const [, , , crear] = find(book, { registro: 'ied', fila: UNO }).asientos;
    expect(crear?.filas).toMatchObject([
      {
        clave: UNO,
        campos: expect.arrayContaining([
          expect.objectContaining({ titulo: 'Barrio', ahora: '«Barrio Uno»' }),
        ]),
      },
    ]);
  });

  test('is of one column where it is asked so, by key or by header, and of the cell that is selected', () => {
    const book = written();
    const byHeader = find(book, { registro: 'IED', fila: UNO, columna: 'Barrio' });
    expect(byHeader.asientos).toHaveLength(4);
    expect(byHeader.de).toBe(`IED ${UNO}, Barrio`);
    expect(find(book, { celda: `ied ${UNO} Barrio` }).asientos).toEqual(byHeader.asientos);
    expect(find(book, { registro: 'ied', fila: UNO, columna: 'nombre' }).asientos).toHaveLength(1);
    const sheet = sheetOf(book.host.data, 'IED');
    const column = columnOf(sheet, 'Barrio');
    const area = { startRow: 1, startColumn: column, endRow: 1, endColumn: column };
    book.host.select(sheet.id, area);
    expect(find(book, { seleccion: 'celda' })).toMatchObject({
      asientos: byHeader.asientos,
      filtros: { registro: 'ied', fila: UNO, columna: 'barrio' },
    });
    expect(find(book, { seleccion: 'fila' }).de).toBe(`IED ${UNO}`);
  });

  test('knows people by their names, and finds them by these', () => {
    const book = exampleBook();
    const { document } = book.host.data.properties;
    expect(document.libro).toBeDefined();
    book.call('cargar', {
      registro: 'equipo',
      celdas: [
        ['Nombre', 'Correo'],
        ['Ana Ejemplo Rivera', 'ana.ejemplo@ejemplo.invalid'],
      ],
    });
    expect(last(book).dicho).toMatch(/^Ana Ejemplo Rivera /);
    expect(find(book, { persona: 'ejemplo rivera', cuantos: 3 }).asientos).toHaveLength(3);
    expect(find(book, { persona: 'Nadie' }).asientos).toEqual([]);
  });

  test.each([
    ['a tab', { registro: 'actas' }, /^Actas AC-0001$/],
    ['a cargue', { cargue: 'c-0002' }, /^(IED|Catálogos)/],
    ['what was done', { operacion: 'acta' }, /^(Actas|Asistentes|Compromisos|Catálogos)/],
  ])('is looked for by %s', (_, filtros, titulo) => {
    const { asientos } = find(smallBook(), filtros);
    expect(asientos.length).toBeGreaterThan(0);
    for (const asiento of asientos) expect(asiento.titulo).toMatch(titulo);
  });

  test('is looked for by day, as people write days', () => {
    const book = smallBook();
    expect(find(book, { desde: '15/07/2026' }).asientos.length).toBeGreaterThan(2);
    expect(find(book, { hasta: '14/07/2026' }).asientos).toEqual([]);
    expect(book.refuse('panelBitacora', { desde: 'ayer no más' }).mensaje).toMatch(
      /no es una fecha/,
    );
    const both = { desde: '2026-07-20', hasta: '2026-07-01' };
    expect(book.refuse('panelBitacora', both).mensaje).toMatch(/es posterior a la última/);
  });

  test('comes in pages that leave nothing out', () => {
    const book = exampleBook();
    const all = find(book, { cuantos: 500 }).asientos.map(({ numero }) => numero);
    const paged: number[] = [];
    for (let antes: number | undefined = Infinity; antes !== undefined; ) {
      const pagina: PaginaDeBitacora = find(book, {
        cuantos: 7,
        ...(antes !== Infinity && { antes }),
      });
      paged.push(...pagina.asientos.map(({ numero }) => numero));
      antes = pagina.antes;
    }
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThan(20);
  });

  test('says nothing of persons that the bitácora does not', () => {
    const book = smallBook();
    const text = JSON.stringify(find(book, { cuantos: 500 }));
    expect(text).toContain('dato personal, que la bitácora no guarda');
    expect(text).not.toContain('luis.correo@ejemplo.invalid');
  });

  test.each([
    ['another tab', 'Bitácora', 0, /no es un registro de los que se llenan/],
    ['the header', 'IED', 0, /no hay una fila con su código/],
    ['a blank line', 'IED', 40, /no hay una fila con su código/],
  ])('of %s says what to select', (_, title, row, sentence) => {
    const book = smallBook();
    const sheet = sheetOf(book.host.data, title);
    book.host.select(sheet.id, { startRow: row, startColumn: 0, endRow: row, endColumn: 0 });
    expect(book.refuse('panelBitacora', { seleccion: 'celda' }).mensaje).toMatch(sentence);
  });

  test.each([
    [{ registro: 'ied', columna: 'Nada' }, /no tiene una columna «Nada»/],
    [{ registro: 'nada' }, /No existe el registro «nada»/],
    [{ fila: UNO }, /Diga de qué hoja/],
    [{ celda: 'ied Barrio' }, /no dice una celda/],
  ])('refuses %j in a sentence', (filtros, sentence) => {
    expect(smallBook().refuse('panelBitacora', filtros).mensaje).toMatch(sentence);
  });

  test('is few calls, however long the bitácora is', () => {
    const { data } = written().host;
    lengthen(data, 20_000);
    const book = openBook(data);
    const { cost, ok } = book.host.call('panelBitacora', [{ registro: 'ied', fila: UNO }]);
    expect(ok).toMatchObject({ ok: true, data: { asientos: expect.anything() } });
    console.info(
      `history of a row: ${cost.total} calls, ${JSON.stringify(cost.llamadas)}, ${cost.segundosEstimados} s`,
    );
    expect(cost.total).toBeLessThanOrEqual(6);
    const sheet = sheetOf(data, 'IED');
    book.host.select(sheet.id, { startRow: 1, startColumn: 0, endRow: 1, endColumn: 0 });
    expect(
      book.host.call('panelBitacora', [{ seleccion: 'celda' }]).cost.total,
    ).toBeLessThanOrEqual(8);
  });
});

/** Entries of another row between those that there are and the end. */
function lengthen(data: Book['host']['data'], count: number): void {
  const sheet = sheetOf(data, 'Bitácora');
  const estado = JSON.parse(data.properties.document.libro ?? '{}');
  const at = (header: string) => columnOf(sheet, header);
  const first = estado.numero + 1;
  for (let i = 0; i < count; i++) {
    const values: { [header: string]: string | number } = {
      Número: first + i,
      Momento: '2026-07-16 08:00:00',
      Quién: 'otra@ejemplo.invalid',
      Identidad: 'verificada',
      Operación: 'Edición en la hoja',
      Registro: 'ied',
      Clave: '108001999029',
      Cambio: 'modificar',
      Campos: '{"barrio":["a","b"]}',
    };
    sheet.cellData[first + i] = Object.fromEntries(
      Object.entries(values).map(([header, v]) => [
        at(header),
        { v, t: typeof v === 'number' ? 2 : 1 },
      ]),
    );
  }
  sheet.rowCount = Math.max(sheet.rowCount, first + count + 10);
  estado.numero = first + count - 1;
  data.properties.document.libro = JSON.stringify(estado);
}

describe('restaurar()', () => {
  test('brings a row that was deleted back with its código, all its values, and an entry of its own', () => {
    const book = exampleBook();
    sweep(book);
    const before = book.rows('compromisos').find(({ codigo }) => codigo === 'CO-0003');
    const line = book.rows('compromisos').findIndex(({ codigo }) => codigo === 'CO-0003') + 2;
    deleteLine(book, 'Compromisos', line);
    sweep(book);
    const asiento = last(book, { registro: 'compromisos', fila: 'CO-0003' });
    expect(asiento.cambio).toBe('borrar');
    const seen = restore(book, asiento.numero, { simular: true });
    expect(seen.dicho).toMatch(/^Vuelve la fila Compromisos CO-0003, con \d+ datos\.$/);
    expect(book.rows('compromisos').some(({ codigo }) => codigo === 'CO-0003')).toBe(false);
    const { cargue, dicho } = restore(book, asiento.numero, { pedido: 'p1' });
    expect(book.rows('compromisos').find(({ codigo }) => codigo === 'CO-0003')).toEqual(before);
    const back = book.rows('compromisos').findIndex(({ codigo }) => codigo === 'CO-0003') + 2;
    expect(dicho).toMatch(
      new RegExp(`^Volvió la fila .* Quedó al final de la hoja, en la fila ${back}\\.$`),
    );
    expect(last(book, { registro: 'compromisos', fila: 'CO-0003' })).toMatchObject({
      cambio: 'crear',
      operacion: `Restaurar el asiento ${asiento.numero}`,
      cargue,
    });
    expectSettled(book);
    // Nor is its código given to another.
    book.call('deshacerCargue', { cargue });
    expect(book.rows('compromisos').some(({ codigo }) => codigo === 'CO-0003')).toBe(false);
  });

  test('gives a value back what it said before, one of several where it is asked so', () => {
    const book = smallBook();
    sweep(book);
    typeIn(book, 'IED', 2, { Barrio: 'Otro', Localidad: 'Suroccidente' });
    sweep(book);
    const { numero } = last(book, { registro: 'ied', fila: UNO });
    expect(restore(book, numero, { campo: 'Barrio' }).dicho).toBe(
      `Volvió Barrio a «Barrio Uno» en IED ${UNO}.`,
    );
    expect(cellIn(book, 'IED', 2, 'Barrio')).toBe('Barrio Uno');
    expect(cellIn(book, 'IED', 2, 'Localidad')).toBe('Suroccidente');
    restore(book, numero);
    expect(cellIn(book, 'IED', 2, 'Localidad')).toBe('Riomar');
    expect(book.refuse('restaurar', { asiento: numero }).mensaje).toMatch(
      /ya dice lo que decía antes/,
    );
    expectSettled(book);
  });

  test('refuses what was changed since, with who, when and the newer entry, and writes nothing', () => {
    const book = written();
    const [byHand, newer, older] = find(book, { registro: 'ied', fila: UNO }).asientos;
    const falla = book.refuse('restaurar', { asiento: older?.numero });
    expect(falla).toMatchObject({
      codigo: 'NO_SE_RESTAURA',
      mensaje: expect.stringMatching(
        new RegExp(
          `^No se restauró\\. Barrio de IED ${UNO} cambió después \\(15/07/2026 10:0\\d, sin autor conocido\\) y ahora dice «A mano»: no se restaura sobre ello\\. Si quiere lo que había antes de eso, mire el asiento ${byHand?.numero}\\.$`,
        ),
      ),
    });
    expect(cellIn(book, 'IED', 2, 'Barrio')).toBe('A mano');
    restore(book, byHand?.numero ?? 0);
    expect(cellIn(book, 'IED', 2, 'Barrio')).toBe('Tercero');
    restore(book, newer?.numero ?? 0);
    expect(cellIn(book, 'IED', 2, 'Barrio')).toBe('Segundo');
  });

  test('refuses what was written over and nobody has told yet', () => {
    const book = written();
    typeIn(book, 'IED', 2, { Barrio: 'Recién' });
    const { numero } = last(book, { registro: 'ied', fila: UNO });
    expect(book.refuse('restaurar', { asiento: numero }).mensaje).toMatch(
      /sin anotar todavía en la Bitácora\) y ahora dice Recién/,
    );
  });

  test('refuses a row that is there again, what took nothing away, and an entry that is not there', () => {
    const book = smallBook();
    sweep(book);
    deleteLine(book, 'IED', 2);
    sweep(book);
    const { numero } = last(book, { registro: 'ied', fila: UNO });
    restore(book, numero);
    expect(book.refuse('restaurar', { asiento: numero }).mensaje).toMatch(
      /ya está en la hoja \(15\/07\/2026 10:0\d, ana\.ejemplo@ejemplo\.invalid\)/,
    );
    expect(book.refuse('restaurar', { asiento: 9999 }).mensaje).toMatch(/No hay un asiento 9999/);
    const { numero: crear } = last(book, { registro: 'ied', operacion: 'cargue', cuantos: 1 });
    expect(book.refuse('restaurar', { asiento: crear }).mensaje).toMatch(
      /agregó filas: no quitó nada/,
    );
    expect(book.refuse('restaurar', { asiento: numero, campo: 'Barrio' }).mensaje).toMatch(
      /se restaura entera/,
    );
  });

  test('refuses in a row that is closed as any other write does, also where it is only looked at', () => {
    const book = exampleBook();
    sweep(book);
    const at = book
      .rows('seguimiento')
      .findIndex(
        ({ accion, vigencia, trimestre }) =>
          accion === 'A03' && vigencia === 2025 && trimestre === 'T4',
      );
    typeIn(book, 'Seguimiento', at + 2, { Ejecutado: '7' });
    sweep(book);
    const { numero } = last(book, { registro: 'seguimiento', fila: 'A03 2025 T4' });
    for (const simular of [true, false])
      expect(book.refuse('restaurar', { asiento: numero, simular })).toMatchObject({
        codigo: 'FILA_CERRADA',
        detalle: [expect.stringMatching(/2025/)],
      });
    expect(cellIn(book, 'Seguimiento', at + 2, 'Ejecutado')).toBe(7);
  });

  test('leaves blank what the bitácora does not know of a person, and says so', () => {
    const book = smallBook();
    sweep(book);
    deleteLine(book, 'Equipo', 3);
    sweep(book);
    const { numero } = last(book, { registro: 'equipo', fila: 'Luis Ejemplo Castro' });
    expect(restore(book, numero).dicho).toMatch(/son datos personales, que la bitácora no guarda/);
    expect(
      book.rows('equipo').find(({ nombre }) => nombre === 'Luis Ejemplo Castro'),
    ).toMatchObject({ cargo: 'Profesional', correo: null });
  });

  test('writes nothing from an entry that somebody altered', () => {
    const book = smallBook();
    sweep(book);
    typeIn(book, 'IED', 2, { Barrio: 'Otro' });
    sweep(book);
    const { numero } = last(book, { registro: 'ied', fila: UNO });
    const bitacora = sheetOf(book.host.data, 'Bitácora');
    const cell = bitacora.cellData[numero]?.[columnOf(bitacora, 'Campos')];
    if (cell) cell.v = String(cell.v).replace('Barrio Uno', 'Inventado');
    expect(book.refuse('restaurar', { asiento: numero }).codigo).toBe('BITACORA_ALTERADA');
    expect(cellIn(book, 'IED', 2, 'Barrio')).toBe('Otro');
  });

  test('is asked for in an empty book as well', () => {
    const book = newBook();
    expect(book.refuse('restaurar', { asiento: 9999 }).codigo).toBe('ASIENTO');
  });
});
