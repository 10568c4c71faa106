import { type Archivo, tablaSuelta } from '../../../../src/domain/cargue/archivo';
import { explicar } from '../../../../src/domain/cargue/explicar';
import { planCargue } from '../../../../src/domain/cargue/plan-cargue';
import type { Celda } from '../../../../src/domain/parse/celda';
import { datosIed } from '../../../../src/domain/registers/datos-ied';
import { contextOf } from '../../../support/libro';

const [UNA, OTRA] = ['108001999015', '108001999023'];
const LIBRO = {
  ied: [{ codigoDane: UNA }, { codigoDane: OTRA }],
  datos: [
    { dato: 'matricula', nombre: 'Matrícula', unidad: 'Estudiantes', fuente: 'SIMAT' },
    { dato: 'desercion', nombre: 'Tasa de deserción intraanual', unidad: 'Porcentaje' },
    { dato: 'indice', nombre: 'Índice', unidad: 'Razón' },
    { dato: 'pmi_vigente', nombre: 'PMI vigente', unidad: 'Sí o no', fuente: 'PMI' },
    { dato: 'jornada', nombre: 'Jornada única', unidad: 'Categoría', sentido: 'Tabla' },
  ],
};
const plan = (celdas: readonly (readonly Celda[])[], more: Partial<Archivo> = {}) =>
  planCargue(datosIed, { ...tablaSuelta(celdas), ...more }, [], contextOf(LIBRO));
const rows = (...what: Parameters<typeof plan>) =>
  plan(...what).cambios.flatMap((c) => (c.cambio === 'crear' ? [c.row] : []));
const DE_2025 = { valores: { vigencia: '2025', fuente: 'Oficina' } };

test('a column a dato becomes a row a dato, by its short name or its own, with what the load says of all', () => {
  const celdas = [
    ['Datos de las IED'],
    ['Código DANE', 'Nombre', 'matricula', 'TASA DE DESERCION INTRAANUAL'],
    [UNA, 'IED Uno', '1.472', '5,5'],
    [OTRA, 'IED Dos', '', '4'],
  ];
  expect(rows(celdas, DE_2025)).toEqual([
    { ied: UNA, vigencia: 2025, dato: 'matricula', valor: 1472, fuente: 'Oficina' },
    { ied: UNA, vigencia: 2025, dato: 'desercion', valor: 5.5, fuente: 'Oficina' },
    { ied: OTRA, vigencia: 2025, dato: 'desercion', valor: 4, fuente: 'Oficina' },
  ]);
  const { observaciones, explicacion, lineas } = plan(celdas, DE_2025);
  expect(observaciones).toEqual([]);
  expect(lineas).toEqual([3, 3, 4]);
  expect(explicacion).toMatchObject({
    encabezado: 2,
    noLeidas: ['Nombre'],
    puestos: { Vigencia: '2025' },
  });
});

test('a percentage is read in the unit of its dato, a word as a word, and Sí as 1', () => {
  const celdas = [
    ['DANE', 'Vigencia', 'Tasa de deserción intraanual', 'Índice', 'PMI vigente', 'Jornada única'],
    [UNA, 2025, '5,5%', '81%', 'Sí', 'Completa'],
    [OTRA, 2025, 6, 0.5, 'No', 'No'],
  ];
  expect(
    rows(celdas, { valores: { fuente: 'x' } }).map(({ valor, texto }) => valor ?? texto),
  ).toEqual([5.5, 0.81, 1, 'Completa', 6, 0.5, 0, 'No']);
});

test('the source is that of the file, else of the load, else the usual one of the dato', () => {
  const celdas = [
    ['DANE', 'Matrícula', 'Fuente'],
    [UNA, 10, 'Conteo'],
    [OTRA, 20, ''],
  ];
  const fuentes = (more: Partial<Archivo>) => rows(celdas, more).map(({ fuente }) => fuente);
  expect(fuentes(DE_2025)).toEqual(['Conteo', 'Oficina']);
  expect(fuentes({ valores: { vigencia: '2025' } })).toEqual(['Conteo', 'SIMAT']);
});

test('a header may say the year of its dato, before that of the load', () => {
  const celdas = [
    ['DANE', 'Matrícula 2024', 'Matrícula'],
    [UNA, 10, 20],
  ];
  expect(rows(celdas, DE_2025).map(({ vigencia, valor }) => [vigencia, valor])).toEqual([
    [2024, 10],
    [2025, 20],
  ]);
  // What was understood says the year too.
  expect(explicar(plan(celdas, DE_2025).explicacion, [])[0]).toMatch(
    /«Matrícula 2024» → matricula de 2024 y matricula\.$/,
  );
});

test('a header that is no dato is said, with the one that is spelt alike and where a new one is added', () => {
  const celdas = [
    ['DANE', 'Matricla', 'Índice'],
    [UNA, 10, 1],
  ];
  const [said] = plan(celdas, DE_2025).observaciones;
  expect(said).toMatchObject({ fila: 1, codigo: 'DATO_DESCONOCIDO', severidad: 'advertencia' });
  expect(said?.mensaje).toContain('«Matricla» (¿quiso decir «Matrícula»?)');
  expect(said?.mensaje).toContain('Catálogo de datos');
  const none = plan(
    [
      ['DANE', 'Bibliotecas'],
      [UNA, 1],
    ],
    DE_2025,
  );
  expect(none.observaciones.map(({ codigo }) => codigo)).toEqual(['SIN_DATOS']);
  expect(none.cambios).toEqual([]);
});

test('a header may be given by hand to a dato, by its text or its letter, and is remembered as that', () => {
  const celdas = [
    ['Código DANE', 'Total alumnos', ''],
    [UNA, 10, 3],
  ];
  const { cambios, explicacion } = plan(celdas, {
    ...DE_2025,
    columnas: { 'Total alumnos': 'matricula', C: 'Índice' },
  });
  expect(cambios.map((c) => c.cambio === 'crear' && c.row.dato)).toEqual(['matricula', 'indice']);
  expect(explicacion.columnas).toContainEqual({
    texto: 'Total alumnos',
    columna: 'matricula',
    asignada: 'ahora',
  });
});

test('a cell that cannot be read is told at its line, a total is none, and without a year nothing is written', () => {
  const celdas = [
    ['DANE', 'Matrícula'],
    [UNA, 'muchos'],
    ['TOTAL', 30],
    ['108001999999', 5],
  ];
  const { observaciones, explicacion } = plan(celdas, DE_2025);
  expect(observaciones.map(({ fila, codigo }) => [fila, codigo])).toEqual([
    [2, 'NUMERO_ILEGIBLE'],
    [4, 'REFERENCIA_INEXISTENTE'],
  ]);
  expect(explicacion.omitidas).toEqual([{ fila: 3, motivo: 'es un total' }]);
  expect(plan(celdas).observaciones.map(({ codigo }) => codigo)).toEqual(['COLUMNA_CLAVE_AUSENTE']);
});

test('the long form goes on as it was', () => {
  const celdas = [
    ['IED', 'Vigencia', 'Dato', 'Valor', 'Fuente'],
    [UNA, 2025, 'matricula', 10, 'SIMAT'],
  ];
  expect(rows(celdas)).toHaveLength(1);
});
