// The data of the institutions through the built add-on: the sábana of 153 IED, what ICFES published, and what is consolidated of it.

import type { Consolidado } from '../../src/domain/autoevaluacion/consolidar';
import { CATALOGO_DE_GUIA } from '../../src/domain/guia34';
import { describeDatos, readDatos } from '../support/datos';
import { type Book, newBook } from '../support/host';

interface Cargue {
  readonly registro: string;
  readonly nuevas: number;
  readonly rechazadas: number;
  readonly cargue: string;
  readonly observaciones: readonly { readonly codigo: string; readonly mensaje: string }[];
}

const IEDS = Array.from({ length: 153 }, (_, i) => `108001${String(i).padStart(6, '0')}`);
const COMPONENTES = CATALOGO_DE_GUIA[2008];
const SABANA = [
  ['Código DANE', ...COMPONENTES.map(({ indice }) => indice)],
  ...IEDS.map((ied, i) => [ied, ...COMPONENTES.map((_, j) => ((i + j) % 4) + 1)]),
];

const withIeds = (codigos: readonly string[]): Book => {
  const book = newBook();
  book.call('cargar', {
    registro: 'ied',
    celdas: [['Código DANE', 'Nombre'], ...codigos.map((ied) => [ied, `IED ${ied}`])],
  });
  return book;
};
const load = (
  book: Book,
  registro: string,
  celdas: readonly (readonly unknown[])[],
  more: object,
) => book.call<Cargue>('cargar', { registro, celdas, ...more });

test('the sábana of 153 IED loads in one cargue under ten seconds, is consolidated, and is undone exactly', () => {
  const book = withIeds(IEDS);
  const empty = book.rows('autoevaluacion2008');
  const start = Date.now();
  const cargue = load(book, 'autoevaluacion', SABANA, { valores: { vigencia: '2025' } });
  expect(Date.now() - start).toBeLessThan(10_000);
  expect(cargue).toMatchObject({ registro: 'autoevaluacion2008', nuevas: 153, rechazadas: 0 });
  const found = book.call<Consolidado>('consolidarAutoevaluacion', { vigencia: '2025' });
  expect(found).toMatchObject({ catalogo: '2008', ied: 153, conAutoevaluacion: 153 });
  // Component j has one level in each four IED: 39 of level j mod 4 + 1, and 38 of the others.
  expect(found.componentes[0]).toMatchObject({
    indice: '1.1.1',
    niveles: [39, 38, 38, 38],
    sinValorar: 0,
    criticidad: 50.33,
    orden: 1,
  });
  expect(found.componentes.every(({ niveles }) => niveles.reduce((a, b) => a + b) === 153)).toBe(
    true,
  );
  book.call('deshacerCargue', { cargue: cargue.cargue });
  expect(book.rows('autoevaluacion2008')).toEqual(empty);
});

test('a year that nobody valued is refused with those that there are', () => {
  const book = withIeds(IEDS.slice(0, 2));
  const ask = (vigencia: string) => book.refuse('consolidarAutoevaluacion', { vigencia }).mensaje;
  expect(ask('2025')).toBe('No hay autoevaluaciones de 2025: cargue la sábana.');
  load(book, 'autoevaluacion2008', SABANA.slice(0, 3), { valores: { vigencia: '2025' } });
  expect(ask('2024')).toBe('No hay autoevaluaciones de 2024; hay de 2025.');
  expect(book.call('panelAutoevaluacion', {})).toMatchObject({
    vigencias: [2025],
    catalogos: ['2008'],
    consolidado: { vigencia: 2025, conAutoevaluacion: 2 },
    sinAutoevaluacion: [],
  });
});

describeDatos('saber11_2021_barranquilla_oficial.csv', 'Saber 11 as ICFES publishes it', () => {
  const datos = readDatos('saber11_2021_barranquilla_oficial.csv');
  const codigos = readDatos('ied_barranquilla.csv').flatMap(({ codigo_dane }) => codigo_dane || []);
  const headers = Object.keys(datos[0] ?? {});
  const celdas = [headers, ...datos.map((row) => headers.map((header) => row[header] ?? ''))];

  test('joins the 152 institutions that the office has, and lists the others by their code', () => {
    const book = withIeds(codigos);
    const { rechazadas, nuevas, observaciones } = load(book, 'pruebas', celdas, {
      soloValidas: true,
    });
    const rows = book.rows('pruebas');
    expect(datos).toHaveLength(209);
    expect(new Set(rows.map(({ ied }) => ied)).size).toBe(152);
    expect(nuevas + rechazadas).toBe(209);
    expect(rows.every(({ vigencia, prueba }) => vigencia === 2021 && prueba === 'Saber 11')).toBe(
      true,
    );
    const own = new Set(codigos);
    const strange = new Set(
      datos.flatMap((row) => row.COLE_COD_DANE ?? []).filter((c) => !own.has(c)),
    );
    for (const codigo of strange)
      expect(observaciones.some(({ mensaje }) => mensaje.includes(codigo))).toBe(true);
    // The index agrees with its áreas in every row.
    expect(observaciones.filter(({ codigo }) => codigo === 'INDICE_TOTAL')).toEqual([]);
  });
});
