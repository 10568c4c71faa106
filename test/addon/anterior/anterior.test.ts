// The results of the plan before this one, taken from its book: what is computed, what is written and what stays.

import type { Anterior } from '../../../src/addon/anterior/cargar';
import { HOJAS_DEL_ANTERIOR } from '../../../src/domain/anterior/hojas';
import { pam } from '../../../src/domain/registers/pam';
import { parametros } from '../../../src/domain/registers/parametros';
import { seguimiento } from '../../../src/domain/registers/seguimiento';
import { type Book, exampleBook, newBook } from '../../support/host';
import { ACCIONES, hojasDe, libroAnterior } from '../../support/libro-anterior';

const archivo = 'PAM 2020.xlsx';
let hojas: Awaited<ReturnType<typeof hojasDe>>;
beforeAll(async () => {
  hojas = await hojasDe(await libroAnterior());
});

const ver = (book: Book, asked: object = {}) =>
  book.call<Anterior>('verAnterior', { hojas, archivo, ...asked });
const cargar = (book: Book, asked: object = {}) =>
  book.call<Anterior>('cargarAnterior', { hojas, archivo, ...asked });

test('the page sends the tabs of the three registers', () => {
  expect([...HOJAS_DEL_ANTERIOR]).toEqual([pam.title, seguimiento.title, parametros.title]);
});

test('the plan, its componentes and its indicadores, each with how it was computed', () => {
  const { cuatrienio, cumplimiento, filas, avisos } = ver(newBook());
  expect(cuatrienio).toBe('2020-2023');
  // By hand. M03 (3-1)/(5-1) = 50 %, once; A02 (10+15+25)/100 = 50 %; A20 6/10 = 60 %: 53,33 %.
  // A27 (6-2)/(10-2) = 50 %; A33 has no formula; A99 was never reported, 0: 25 %. All: (50+50+60+50+0)/5 = 42 %.
  expect(cumplimiento).toBe(42);
  expect(filas.filter(({ esCumplimiento }) => esCumplimiento)).toMatchObject([
    { componente: '', valor: 42, unidad: 'Porcentaje', vigencia: 2023 },
    { componente: 'Acompañamiento a establecimientos educativos', valor: 53.33 },
    { componente: 'Uso de tecnologías de la información y la comunicación', valor: 25 },
  ]);
  expect(filas[0]?.lectura).toBe(
    'Avance del cuatrienio al 2023-T4: promedio ponderado de 7 acciones; ninguna acción cuenta más de 100 %. 1 acción sin reporte cuenta 0. Del libro «PAM 2020.xlsx».',
  );
  const byIndicador = (text: string) => filas.find(({ indicador }) => indicador.startsWith(text));
  expect(byIndicador('IED clasificadas')).toMatchObject({
    valor: 3,
    unidad: 'IED',
    vigencia: 2023,
    lectura:
      'A03, A04 · Resultado de 2023, el último que se reportó. Meta del cuatrienio: 5, cumplida en 50\u00A0%. Del libro «PAM 2020.xlsx».',
  });
  expect(byIndicador('Visitas')?.lectura).toContain(
    'Suma de lo reportado de 2020 a 2023: 10 + 15 + 25. Meta del cuatrienio: 100, cumplida en 50\u00A0%.',
  );
  expect(byIndicador('Equipos fuera')).toMatchObject({
    valor: 120.5,
    lectura: expect.stringContaining('Reducción anual, sin fórmula para el cuatrienio'),
  });
  expect(avisos).toEqual(['Sin resultado en el libro anterior, y sin fila: A99.']);
});

test('the rows go to Caracterización in one cargue, with their fuente, and are undone whole', () => {
  const book = newBook();
  const { cargue, dicho } = cargar(book);
  expect(dicho).toBe('Del PAM 2020-2023: 8 resultados en Caracterización.');
  const rows = book.rows('caracterizacion');
  expect(rows).toHaveLength(8);
  expect(rows[0]).toMatchObject({
    codigo: 'CT-0001',
    dimension: 'Resultados del PAM anterior',
    tema: 'Resultado del PAM anterior',
    indicador: 'Cumplimiento del PAM 2020-2023',
    vigencia: 2023,
    valor: 42,
    fuente: 'PAM anterior',
    esLineaBase: true,
  });
  // What is added up begins anew in each plan.
  expect(rows.find(({ unidad }) => unidad === 'Visitas')).toMatchObject({ esLineaBase: false });
  book.call('deshacerCargue', { cargue });
  expect(book.rows('caracterizacion')).toEqual([]);
});

test('the same book twice is one sentence, and nothing is written', () => {
  const book = newBook();
  cargar(book);
  const again = cargar(book);
  expect(again).toMatchObject({
    cargue: null,
    filas: [],
    dicho:
      'Los resultados del PAM 2020-2023 ya están en Caracterización (8 filas): no hay nada que cargar.',
  });
  expect(book.rows('caracterizacion')).toHaveLength(8);
});

test('what somebody wrote with another figure stays, and is told', () => {
  const book = exampleBook();
  const { distintas, filas } = cargar(book);
  // The example has the plan as a whole (CT-0026: 71,4), and 100 Mbps with the same figure.
  expect(distintas).toContain(
    'CT-0026 (Cumplimiento del PAM 2020-2023) dice 71,4 y el libro anterior da 42: se deja como está; si debe ser otra, cámbiela en Caracterización.',
  );
  expect(filas.some(({ indicador }) => indicador.startsWith('Sedes con conexión'))).toBe(false);
  expect(book.rows('caracterizacion').find(({ codigo }) => codigo === 'CT-0026')).toMatchObject({
    valor: 71.4,
  });
});

test('the línea base of the same acción is proposed where it is blank, and of no other', () => {
  const book = exampleBook();
  const blank = (codigo: string, ...keys: string[]): void => {
    const row = book.rows('pam').find((one) => one.codigo === codigo) ?? {};
    const { cargue, errores } = book.call<{ cargue: string | null; errores: readonly unknown[] }>(
      'guardarFila',
      {
        registro: 'pam',
        leida: { fila: 2, row },
        campos: Object.fromEntries(keys.map((key) => [key, ''])),
      },
    );
    expect([cargue, errores]).toEqual([expect.any(String), []]);
  };
  blank('A03', 'lineaBase', 'fuenteLineaBase');
  blank('A27', 'lineaBase');
  const { propuestas, sinPropuesta } = ver(book);
  expect(propuestas).toMatchObject([
    { accion: 'A03', valor: 3, fuente: 'PAM 2020-2023, resultado de 2023', impide: '' },
    { accion: 'A27', valor: 6 },
  ]);
  expect(sinPropuesta).toEqual([
    'A04 ya tiene esa línea base (3).',
    'A02 se acumula, y cada plan comienza de cero.',
    'A20 es otra acción en el PAM anterior: su indicador o su unidad no son los mismos.',
    'A33 tiene línea base 120 y el PAM anterior terminó en 120,5: se deja como está.',
  ]);
  const pamBefore = book.rows('pam');
  const { cargue, dicho } = cargar(book, { lineasBase: ['a03'] });
  expect(dicho).toContain('1 línea base queda en el PAM');
  const of = (codigo: string) => book.rows('pam').find((one) => one.codigo === codigo);
  expect(of('A03')).toMatchObject({
    lineaBase: 3,
    fuenteLineaBase: 'PAM 2020-2023, resultado de 2023',
  });
  // Nobody asked for it.
  expect(of('A27')?.lineaBase).toBeNull();
  book.call('deshacerCargue', { cargue });
  expect(book.rows('pam')).toEqual(pamBefore);
});

test('a línea base that is not proposed is refused before anything is written', () => {
  const book = exampleBook();
  const before = book.rows('caracterizacion');
  expect(book.refuse('cargarAnterior', { hojas, archivo, lineasBase: ['A20'] }).mensaje).toContain(
    'No se propone línea base para A20',
  );
  expect(book.rows('caracterizacion')).toEqual(before);
});

test('a book that changed since it was seen is not written in', () => {
  const book = newBook();
  const { visto } = ver(book);
  expect(book.refuse('cargarAnterior', { hojas, archivo, visto: `${visto}x` }).mensaje).toContain(
    'el libro cambió desde que lo vio',
  );
});

describe('a book that is not of the plan before is told in a sentence', () => {
  const refusal = async (
    first: number,
    acciones: readonly (typeof ACCIONES)[number][] = ACCIONES,
  ): Promise<string> =>
    newBook().refuse('verAnterior', {
      hojas: await hojasDe(await libroAnterior(first, acciones)),
      archivo,
    }).mensaje;

  test('of the same cuatrienio', async () => {
    expect(await refusal(2024)).toBe(
      '«PAM 2020.xlsx» es del mismo cuatrienio que este libro (2024-2027): escoja el del PAM anterior, 2020-2023.',
    );
  });
  test('of an older one', async () => {
    expect(await refusal(2016)).toBe(
      '«PAM 2020.xlsx» es del cuatrienio 2016-2019, y el PAM anterior a este es el de 2020-2023: escoja ese libro.',
    );
  });
  test('without results, without acciones', async () => {
    const unreported = ACCIONES.map((one) => ({ ...one, reportado: [] }));
    const none =
      '«PAM 2020.xlsx» no tiene resultados: ninguna de sus acciones tiene lo ejecutado en Seguimiento.';
    expect(await refusal(2020, unreported)).toBe(none);
    expect(await refusal(2020, [])).toBe(none);
  });
  test('of another program', () => {
    const other = [
      {
        nombre: 'PAM',
        celdas: [
          ['Meta', 'Avance'],
          ['Una', 3],
        ],
      },
    ];
    expect(newBook().refuse('verAnterior', { hojas: other, archivo }).mensaje).toContain(
      'no es un libro PAM de este programa',
    );
    expect(newBook().refuse('verAnterior', { hojas: [], archivo }).mensaje).toContain(
      'no es un libro PAM de este programa',
    );
  });
});
