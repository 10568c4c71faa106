// Books of other years of the cuatrienio put together with this one: what comes, what stays, and what is refused.

import { HOJAS_DE_OTROS_ANOS } from '../../../src/domain/otros-anos/hojas';
import { TRAIDOS } from '../../../src/domain/otros-anos/libro';
import type { OtrosAnos } from '../../../src/domain/otros-anos/traidos';
import { parametros } from '../../../src/domain/registers/parametros';
import type { Book } from '../../support/host';
import { openBook } from '../../support/host';
import {
  type Ano,
  archivoDe,
  enviado,
  ficheroDe,
  libroDe,
  librosDe,
} from '../../support/libros-del-cuatrienio';
import { typeIn } from '../../support/typed';

const OTROS: readonly Ano[] = [2024, 2025, 2026];
let libros: Awaited<ReturnType<typeof librosDe>>;
let kept: string;
beforeAll(async () => {
  libros = await librosDe(OTROS);
  kept = JSON.stringify(libroDe(2027).host.data);
});
const thisBook = (): Book =>
  openBook(JSON.parse(kept), { now: () => new Date('2028-02-01T10:00:00-05:00') });
const cargar = (book: Book, asked: object = {}): OtrosAnos =>
  book.call<OtrosAnos>('cargarOtrosAnos', { libros, ...asked });
const unchanged = (book: Book, work: () => unknown): unknown => {
  const before = JSON.stringify(book.host.data);
  const answer = work();
  expect(JSON.stringify(book.host.data)).toBe(before);
  return answer;
};

test('the page sends the tabs of what is taken', () => {
  expect([...HOJAS_DE_OTROS_ANOS].sort()).toEqual(
    [...TRAIDOS.map(({ title }) => title), parametros.title].sort(),
  );
});

test('the rows that the book lacks come in one cargue, and what it said stays', () => {
  const book = thisBook();
  const own = book.rows('seguimiento');
  const { dicho, libros: said, cargue } = cargar(book);
  expect(dicho).toBe(
    'De 3 libros: 21 filas entran en este, para el informe de resultados del PAM.',
  );
  expect(said.map(({ archivo, trae }) => [archivo, trae])).toEqual(
    OTROS.map((ano) => [
      archivoDe(ano),
      `5 filas de Seguimiento (${ano}), 1 evaluación anual (${ano}) y 1 acta (${ano})`,
    ]),
  );
  expect(said[0]?.redacciones).toEqual(['A01 está allí como «Visitas a los PMI»']);
  expect(said[2]?.redacciones).toEqual([]);
  expect(book.rows('seguimiento')).toEqual(expect.arrayContaining([...own]));
  const actas = book.rows('actas');
  expect(actas.map(({ vigencia, numero }) => `${numero} de ${vigencia}`).sort()).toEqual([
    '4 de 2024',
    '4 de 2025',
    '4 de 2026',
    '4 de 2027',
  ]);
  expect(new Set(actas.map(({ codigo }) => codigo)).size).toBe(4);
  book.call('deshacerCargue', { cargue });
  expect(book.rows('seguimiento')).toEqual(own);
  expect(book.rows('actas')).toHaveLength(1);
  expect(book.rows('textos')).toEqual([]);
});

test('done again it has nothing to bring', () => {
  const book = thisBook();
  cargar(book);
  const again = unchanged(book, () => cargar(book)) as OtrosAnos;
  expect(again).toMatchObject({ filas: 0, cargue: null });
  expect(again.dicho).toContain('ya está en este');
});

test('where both say and differ, that of this book stands and it is told', async () => {
  const other = libroDe(2024);
  other.call('cargar', {
    registro: 'seguimiento',
    celdas: [
      ['Acción', 'Vigencia', 'Trimestre', 'Programado', 'Ejecutado'],
      ['A01', '2027', 'T4', '36', '41'],
    ],
  });
  const book = thisBook();
  const { libros: said } = cargar(book, {
    libros: [await enviado('otro.xlsx', await ficheroDe(other))],
  });
  expect(said[0]?.distintas).toEqual(['A01 2027-T4: ejecutado dice 41 y aquí 40']);
  const [row] = book
    .rows('seguimiento')
    .filter(({ accion, vigencia }) => accion === 'A01' && vigencia === 2027);
  expect(row?.ejecutado).toBe(40);
  expect(JSON.stringify(book.rows('textos'))).toContain('ejecutado dice 41 y aquí 40');
});

test('a report that this book has only programmed is completed', async () => {
  const book = thisBook();
  book.call('cargar', {
    registro: 'seguimiento',
    celdas: [
      ['Acción', 'Vigencia', 'Trimestre', 'Programado'],
      ['A01', '2024', 'T4', '12'],
    ],
  });
  cargar(book);
  const rows = book
    .rows('seguimiento')
    .filter(({ accion, vigencia }) => accion === 'A01' && vigencia === 2024);
  expect(rows).toMatchObject([{ programado: 12, ejecutado: 12 }]);
});

test('a year that is closed here is not written over, nor added to, by an older book, which is told', () => {
  const book = thisBook();
  const line = book.rows('parametros').findIndex(({ clave }) => clave === 'vigencias_cerradas') + 2;
  typeIn(book, 'Parámetros', line, { Valor: '2025' });
  const before = book.rows('seguimiento').filter(({ vigencia }) => vigencia === 2025);
  const { libros: said, cargue } = cargar(book);
  expect(said[1]?.trae).not.toContain('Seguimiento (2025)');
  expect(said[1]?.fuera.join(' ')).toMatch(/2025.*cerrada/);
  expect(book.rows('seguimiento').filter(({ vigencia }) => vigencia === 2025)).toEqual(before);
  expect(book.rows('evaluaciones').filter(({ vigencia }) => vigencia === 2025)).toEqual([]);
  // The other years come in all the same.
  expect(said[0]?.trae).toContain('5 filas de Seguimiento (2024)');
  expect(cargue).toMatch(/^C-\d+$/);
});

test('the rows of an acción that this plan does not have are told, and stay out', async () => {
  const other = libroDe(2025);
  other.call('cargar', {
    registro: 'pam',
    celdas: [
      [
        'Código',
        'Componente',
        'Acción',
        'Indicador',
        'Unidad',
        'Tipo de acumulación',
        'Meta cuatrienio',
      ],
      ['A41', 'Acompañamiento a establecimientos educativos', 'Otra', 'Otro', 'IED', 'Flujo', '3'],
    ],
  });
  other.call('cargar', {
    registro: 'seguimiento',
    celdas: [
      ['Acción', 'Vigencia', 'Trimestre', 'Ejecutado'],
      ['A41', '2025', 'T4', '3'],
    ],
  });
  const book = thisBook();
  const { libros: said } = cargar(book, {
    libros: [await enviado('otro.xlsx', await ficheroDe(other))],
  });
  expect(said[0]?.fuera).toEqual(['A41: no están en el PAM de este libro, y sus filas no entran']);
  expect(book.rows('seguimiento').some(({ accion }) => accion === 'A41')).toBe(false);
});

describe('refused in a sentence, with nothing written', () => {
  const refused = (asked: readonly object[]): string => {
    const book = thisBook();
    const { mensaje } = unchanged(book, () =>
      book.refuse('cargarOtrosAnos', { libros: asked }),
    ) as { mensaje: string };
    return mensaje;
  };
  test('a book of another cuatrienio', async () => {
    const other = libroDe(2024, { cuatrienio: '2024-2027' });
    const bytes = await ficheroDe(other);
    const { hojas } = await enviado('x.xlsx', bytes);
    const aside = hojas.map((hoja) =>
      hoja.nombre === 'Parámetros'
        ? {
            ...hoja,
            celdas: hoja.celdas.map((line) =>
              line[0] === 'cuatrienio' ? ['cuatrienio', '2020-2023'] : line,
            ),
          }
        : hoja,
    );
    expect(refused([{ archivo: 'pam-2020.xlsx', hojas: aside }])).toBe(
      '«pam-2020.xlsx» es del cuatrienio 2020-2023, y este libro es del 2024-2027: solo se juntan libros del mismo cuatrienio.',
    );
  });
  test('a book twice in the list, also under another name', () => {
    const [first] = libros;
    expect(refused([first!, first!])).toBe(
      '«pam-2024.xlsx» está dos veces en la lista: déjelo una sola.',
    );
    expect(refused([first!, { ...first!, archivo: 'copia.xlsx' }])).toBe(
      '«copia.xlsx» dice lo mismo que «pam-2024.xlsx»: es el mismo libro dos veces; deje uno solo.',
    );
  });
  test('two books of one name', () => {
    const [first, second] = libros;
    expect(refused([first!, { ...second!, archivo: first!.archivo }])).toMatch(
      /^Hay dos libros que se llaman «pam-2024\.xlsx»/,
    );
  });
  test('what is no book of this program', () => {
    expect(refused([{ archivo: 'nota.xlsx', hojas: [{ nombre: 'Hoja1', celdas: [['x']] }] }])).toBe(
      '«nota.xlsx» no es un libro PAM de este programa: le faltan las hojas PAM y Parámetros con su cuatrienio.',
    );
  });
  test('the book itself', async () => {
    const itself = await enviado('copia.xlsx', await ficheroDe(thisBook()));
    expect(refused([itself])).toBe(
      '«copia.xlsx» es este mismo libro, o una copia suya: escoja los de otros años.',
    );
  });
});
