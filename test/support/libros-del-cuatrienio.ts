// Four books of one plan, one a year: the same acciones by their código, one of them worded otherwise in the first two, each with the reports,
// evaluations and acta of its year. All of it is fictitious.

import { soloSusHojas } from '../../src/domain/anterior/hojas';
import type { HojaEntregada } from '../../src/domain/cargue/archivo';
import { HOJAS_DE_OTROS_ANOS } from '../../src/domain/otros-anos/hojas';
import { blankWorkbook } from '../../src/emulator/workbook/blank';
import { tablesOf } from '../../src/xlsx/entregado/tables-of';
import { writeXlsx } from '../../src/xlsx/xlsx';
import { type Book, openBook } from './host';

export const ANOS = [2024, 2025, 2026, 2027] as const;
export type Ano = (typeof ANOS)[number];
/** What A01 was called before its words were mended. */
export const ANTES = 'Visitas a los PMI';
const AHORA = 'Visitas de asesoría a la formulación y el ajuste del PMI';

interface Accion {
  readonly codigo: string;
  readonly tipo: string;
  readonly lineaBase: number;
  readonly metas: readonly [number, number, number, number];
  readonly metaCuatrienio: number;
  readonly resultados: readonly [number, number, number, number];
}
/** The figures of R01, R06, R08 and R11 of data/cuatrienio_por_tipo.csv, and of R05. */
export const ACCIONES: readonly Accion[] = [
  {
    codigo: 'A01',
    tipo: 'Acumulado',
    lineaBase: 0,
    metas: [12, 36, 36, 36],
    metaCuatrienio: 120,
    resultados: [12, 36, 33, 40],
  },
  {
    codigo: 'A02',
    tipo: 'Stock',
    lineaBase: 5,
    metas: [5, 5, 5, 5],
    metaCuatrienio: 5,
    resultados: [5, 4, 5, 5],
  },
  {
    codigo: 'A03',
    tipo: 'Capacidad',
    lineaBase: 6,
    metas: [8, 14, 20, 24],
    metaCuatrienio: 24,
    resultados: [8, 9, 15, 22],
  },
  {
    codigo: 'A04',
    tipo: 'Reducción',
    lineaBase: 18,
    metas: [15, 12, 9, 6],
    metaCuatrienio: 6,
    resultados: [16, 13, 10, 5],
  },
  {
    codigo: 'A05',
    tipo: 'Flujo',
    lineaBase: 28,
    metas: [36, 38, 40, 42],
    metaCuatrienio: 42,
    resultados: [34, 38.5, 39, 42],
  },
];

const escrito = (n: number): string => String(n).replace('.', ',');

const plan = (ano: Ano): readonly (readonly string[])[] => [
  [
    'Código',
    'Componente',
    'Acción',
    'Indicador',
    'Unidad',
    'Tipo de acumulación',
    'Cómo se totaliza el año',
    'Línea base',
    ...ANOS.map((year) => `Meta ${year}`),
    'Meta cuatrienio',
    'Responsable',
    'Fecha inicio',
    'Fecha fin',
  ],
  ...ACCIONES.map((one) => [
    one.codigo,
    'Acompañamiento a establecimientos educativos',
    one.codigo === 'A01' ? (ano < 2026 ? ANTES : AHORA) : `Acción ${one.codigo} del ejemplo`,
    `Indicador ${one.codigo}`,
    'Unidades',
    one.tipo,
    'Último',
    escrito(one.lineaBase),
    ...one.metas.map(escrito),
    escrito(one.metaCuatrienio),
    'Luis Ejemplo Castro',
    '01/01/2024',
    '31/12/2027',
  ]),
];

const tablas = (ano: Ano): readonly (readonly [string, readonly (readonly string[])[]])[] => {
  const at = ANOS.indexOf(ano);
  return [
    ['pam', plan(ano)],
    [
      'seguimiento',
      [
        ['Acción', 'Vigencia', 'Trimestre', 'Programado', 'Ejecutado'],
        ...ACCIONES.map(({ codigo, metas, resultados }) => [
          codigo,
          `${ano}`,
          'T4',
          escrito(metas[at] ?? 0),
          escrito(resultados[at] ?? 0),
        ]),
      ],
    ],
    [
      'evaluaciones',
      [
        [
          'Acción',
          'Vigencia',
          'Logros',
          'Dificultades y causas',
          'Oportunidades de mejora',
          'Decisión',
        ],
        [
          'A01',
          `${ano}`,
          `Logros de ${ano}`,
          `Dificultades de ${ano}`,
          'Programar en enero',
          'Continúa igual',
        ],
      ],
    ],
    [
      'actas',
      [
        [
          'Vigencia',
          'Número',
          'Estado',
          'Tipo',
          'Actividad del procedimiento',
          'Fecha',
          'Asunto',
          'Acta firmada',
        ],
        [
          `${ano}`,
          '4',
          'Definitiva',
          'Seguimiento trimestral',
          '9',
          `08/10/${ano}`,
          `Seguimiento de T3 de ${ano}`,
          `https://ejemplo.invalid/acta-${ano}`,
        ],
      ],
    ],
  ];
};

/** The book of a year, on the day on which the four are put together. */
export function libroDe(
  ano: Ano,
  { now = '2028-02-01T10:00:00-05:00', cuatrienio = '2024-2027' } = {},
): Book {
  const data = blankWorkbook(`libro-${ano}`, `libro-${ano}`);
  const book = openBook(data, { now: () => new Date(now) });
  book.call('instalar', { cuatrienio });
  for (const [registro, celdas] of tablas(ano)) {
    const { cargue, observaciones } = book.call<{
      cargue: string | null;
      observaciones: readonly { readonly mensaje: string }[];
    }>('cargar', { registro, celdas });
    if (cargue === null)
      throw new Error(`${registro} de ${ano}: ${observaciones.map((o) => o.mensaje).join(' ')}`);
  }
  return book;
}

export const archivoDe = (ano: Ano): string => `pam-${ano}.xlsx`;
/** It as a file. */
export const ficheroDe = async (book: Book): Promise<Uint8Array> => writeXlsx(book.host.data);

/** A book as the page sends it. */
export const enviado = async (
  archivo: string,
  bytes: Uint8Array,
): Promise<{ readonly archivo: string; readonly hojas: readonly HojaEntregada[] }> => ({
  archivo,
  hojas: soloSusHojas(await tablesOf(bytes, archivo), HOJAS_DE_OTROS_ANOS),
});

/** Those of these years, as the page sends them. */
export const librosDe = (anos: readonly Ano[]) =>
  Promise.all(anos.map(async (ano) => enviado(archivoDe(ano), await ficheroDe(libroDe(ano)))));
