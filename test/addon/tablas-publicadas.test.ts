// Tables that secretarías and alcaldías published, loaded as an office would, against the percentages they printed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Avance } from '../../src/domain/avance/avance';
import { describeDatos, FOLDER, type Registro, readDatos } from '../support/datos';
import { type Book, newBook } from '../support/host';

const celdas = (file: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(
    readFileSync(join(FOLDER, 'libro', file), 'utf8')
      .replace(/^\ufeff/, '')
      .trimEnd(),
    {
      delimiter: ';',
    },
  ).data;

function bookWith(files: { readonly [registro: string]: string }): Book {
  const book = newBook();
  for (const [registro, file] of Object.entries(files))
    book.call('cargar', { registro, celdas: celdas(file) });
  return book;
}

const avanceOf = (book: Book, corte: string): Avance =>
  book.call<Avance>('calcularAvance', { corte });

describeDatos('libro/medellin_2025_seguimiento.csv', 'Medellín 2025', () => {
  test('every percentage of institutions that its quarterly reports tell', () => {
    const book = bookWith({
      pam: 'medellin_2025_pam.csv',
      seguimiento: 'medellin_2025_seguimiento.csv',
    });
    const told = readDatos('medellin_sed_2024_2025_trimestral.csv').filter(
      ({ vigencia, porcentaje_narrado }) => vigencia === '2025' && porcentaje_narrado !== '',
    );
    const ours = (caso: Registro): number => {
      const { acciones } = avanceOf(book, `2025-${caso.trimestre}`);
      const own = acciones.find(({ codigo }) => codigo === `M${caso.codigo}`);
      const ratio = own?.vigencias.find(({ vigencia }) => vigencia === 2025)?.avance;
      expect(own?.avanceCuatrienio).toBe(ratio);
      return Math.round((ratio ?? Number.NaN) * 100);
    };
    expect(told.map(ours)).toEqual(told.map((caso) => Number(caso.porcentaje_narrado)));
    expect(told).toHaveLength(16);
  });
});

describeDatos('libro/cali_2024_t3_actividades.csv', 'Cali, third quarter of 2024', () => {
  test('the avance of every product from its weighted activities', () => {
    const book = bookWith({
      pam: 'cali_2024_t3_pam.csv',
      actividades: 'cali_2024_t3_actividades.csv',
    });
    const { acciones } = avanceOf(book, '2024-T3');
    const published = new Map(
      readDatos('cali_sed_2024_t3_actividades.csv').map((row) => [
        row.codigo_producto_prueba ?? '',
        Number(row.pct_avance_producto_publicado),
      ]),
    );
    const off = acciones.filter(
      ({ codigo, actividades }) =>
        // Published to four decimals.
        Math.abs((actividades ?? Number.NaN) - (published.get(codigo) ?? Number.NaN)) > 5.1e-5,
    );
    expect(off.map(({ codigo }) => codigo)).toEqual([]);
    expect(published.size).toBe(94);
    expect(acciones).toHaveLength(94);
  });
});

describeDatos('cuatrienio_por_tipo.csv', 'four years by tipo', () => {
  test('every year, the accumulated and the cuatrienio, with our formula for Reducción anual', () => {
    const book = bookWith({ pam: 'cuatrienio_pam.csv', seguimiento: 'cuatrienio_seguimiento.csv' });
    const casos = readDatos('cuatrienio_por_tipo.csv');
    const alone = avanceOf(book, '2027-T4').acciones.at(-1);
    expect(alone).toMatchObject({ codigo: 'R14', estado: 'sin fórmula', avanceCuatrienio: null });
    book.call('cargar', {
      registro: 'parametros',
      celdas: [
        ['Clave', 'Valor'],
        ['reduccion_anual', 'Sí'],
      ],
    });
    const { acciones } = avanceOf(book, '2027-T4');
    const cells = casos.flatMap((caso, i) => {
      const { vigencias, acumulado, avanceCuatrienio, avanceCuatrienioConTope } = acciones[i]!;
      const ours = [
        ...vigencias.map(({ avance }) => avance),
        acumulado,
        avanceCuatrienio,
        avanceCuatrienioConTope,
      ];
      const theirs = [
        ...[2024, 2025, 2026, 2027].map((ano) => caso[`avance_${ano}`]),
        caso.acumulado,
        caso.avance_cuatrienio_sin_tope,
        caso.avance_cuatrienio_con_tope,
      ];
      return theirs.map((text, n) => ({
        celda: `${caso.codigo} ${n}`,
        text,
        ours: ours[n] ?? null,
      }));
    });
    const off = cells.filter(({ text, ours }) =>
      text === '' ? ours !== null : Math.abs((ours ?? Number.NaN) - Number(text)) > 1e-6,
    );
    expect(off).toEqual([]);
    expect(cells.length).toBe(14 * 7);
  });
});
