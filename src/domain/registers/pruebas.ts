import { type Column, defineRegister, type Row } from '../register';
import { IED, VIGENCIA } from './columnas';

declare function require(path: './pruebas-rules'): typeof import('./pruebas-rules');

const indice = <const L extends string>(label: L, ...aliases: readonly string[]) =>
  ({
    label,
    kind: 'decimal',
    escala: 'razon',
    min: 0,
    max: 1,
    aliases,
    width: 110,
    help: 'De 0 a 1, como lo publica el ICFES.',
  }) as const satisfies Column;

export const pruebas = defineRegister({
  key: 'pruebas',
  title: 'Pruebas',
  describes: 'Los índices de una IED en una prueba externa, como los publica el ICFES.',
  actividades: [1, 6],
  clave: ['ied', 'vigencia', 'prueba', 'grado'],
  porHoja: ['vigencia'],
  columns: {
    ied: { ...IED, aliases: [...IED.aliases, 'COLE_COD_DANE'] },
    vigencia: {
      ...VIGENCIA,
      aliases: [...VIGENCIA.aliases, 'PERIODO'],
      lee: 'periodo',
      help: 'El año de la prueba. Del periodo «20211» del ICFES se toma 2021.',
    },
    prueba: {
      label: 'Prueba',
      kind: 'texto',
      porOmision: 'Saber 11',
      width: 100,
      help: 'Por ejemplo, Saber 11.',
    },
    grado: {
      label: 'Grado',
      kind: 'entero',
      min: 3,
      max: 26,
      aliases: ['COLE_GRADO'],
      width: 70,
      help: '11; 26 es el ciclo de adultos que el ICFES publica aparte.',
    },
    calendario: {
      label: 'Calendario',
      kind: 'texto',
      aliases: ['COLE_CALENDARIO_COLEGIO'],
      width: 90,
    },
    matriculados: {
      label: 'Matriculados',
      kind: 'entero',
      min: 0,
      aliases: ['MATRICULADOS_ULTIMOS_3'],
      width: 110,
      help: 'De los últimos tres años.',
    },
    evaluados: {
      label: 'Evaluados',
      kind: 'entero',
      min: 0,
      aliases: ['EVALUADOS_ULTIMOS_3'],
      width: 100,
      help: 'De los últimos tres años.',
    },
    matematicas: indice('Matemáticas', 'INDICE_MATEMATICAS'),
    naturales: indice('Ciencias naturales', 'INDICE_C_NATURALES'),
    sociales: indice('Sociales y ciudadanas', 'INDICE_SOCIALES_CIUDADANAS'),
    lectura: indice('Lectura crítica', 'INDICE_LECTURA_CRITICA'),
    ingles: indice('Inglés', 'INDICE_INGLES'),
    total: indice('Índice total', 'INDICE_TOTAL'),
    categoria: {
      label: 'Categoría',
      kind: 'lista',
      catalogo: 'categoriaSaber',
      enCatalogos: 'Categorías de Saber 11',
      valores: ['A+', 'A', 'B', 'C', 'D'],
      aliases: ['COLE_CATEGORIA'],
      width: 90,
    },
  },
  rulesApart: { si: 'total', read: () => [require('./pruebas-rules').indiceTotal] },
});
/** Columns that say how an institution is. */
export const RESULTADOS = [
  'matematicas',
  'naturales',
  'sociales',
  'lectura',
  'ingles',
  'total',
  'categoria',
] as const satisfies readonly (keyof typeof pruebas.columns)[];

/** Criteria name one so: "pruebas.total". */
export const PREFIJO_DE_PRUEBAS = 'pruebas.';

export type PruebaRow = Row<typeof pruebas>;
