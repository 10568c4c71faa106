// The book of the plan before that of the example office: two componentes, one acción of each way to accumulate, a shared meta and one
// acción that nobody reported. All of it is fictitious.

import { soloSusHojas } from '../../src/domain/anterior/hojas';
import type { HojaEntregada } from '../../src/domain/cargue/archivo';
import { blankWorkbook } from '../../src/emulator/workbook/blank';
import { tablesOf } from '../../src/xlsx/entregado/tables-of';
import { writeXlsx } from '../../src/xlsx/xlsx';
import { openBook } from './host';

const ACOMPANAMIENTO = 'Acompañamiento a establecimientos educativos';
const TIC = 'Uso de tecnologías de la información y la comunicación';

type Meta = readonly [number | 'NP', number | 'NP', number | 'NP', number | 'NP'];
interface Accion {
  readonly codigo: string;
  readonly meta: string;
  readonly componente: string;
  readonly indicador: string;
  readonly unidad: string;
  readonly tipo: string;
  readonly lineaBase: number;
  readonly metas: Meta;
  readonly metaCuatrienio: number;
  /** What T4 of each year says; null where nobody reported. */
  readonly reportado: readonly (number | null)[];
}

/** A meta of two acciones, of which the first reports it. */
const COMPARTIDA: Omit<Accion, 'codigo' | 'reportado'> = {
  meta: 'M03',
  componente: ACOMPANAMIENTO,
  indicador: 'IED clasificadas en categoría B o superior en Saber 11',
  unidad: 'IED',
  tipo: 'Capacidad',
  lineaBase: 1,
  metas: [1, 2, 3, 5],
  metaCuatrienio: 5,
};

export const ACCIONES: readonly Accion[] = [
  { ...COMPARTIDA, codigo: 'A03', reportado: [1, 2, null, 3] },
  { ...COMPARTIDA, codigo: 'A04', reportado: [] },
  {
    codigo: 'A02',
    meta: 'M02',
    componente: ACOMPANAMIENTO,
    indicador: 'Visitas de asesoría al PMI realizadas y con acta',
    unidad: 'Visitas',
    tipo: 'Acumulado',
    lineaBase: 0,
    metas: [10, 20, 30, 40],
    metaCuatrienio: 100,
    reportado: [10, 15, 25, null],
  },
  {
    codigo: 'A20',
    meta: 'M90',
    componente: ACOMPANAMIENTO,
    indicador: 'Un indicador que ya no está en el plan',
    unidad: 'Docentes',
    tipo: 'Flujo',
    lineaBase: 4,
    metas: [10, 10, 10, 10],
    metaCuatrienio: 10,
    reportado: [9, 8, 7, 6],
  },
  {
    codigo: 'A27',
    meta: 'M26',
    componente: TIC,
    indicador: 'Sedes con conexión a internet de al menos 100 Mbps',
    unidad: 'Sedes',
    tipo: 'Capacidad',
    lineaBase: 2,
    metas: [4, 6, 8, 10],
    metaCuatrienio: 10,
    reportado: [3, 4, 5, 6],
  },
  {
    codigo: 'A33',
    meta: 'M32',
    componente: TIC,
    indicador: 'Equipos fuera de servicio en las salas de informática',
    unidad: 'Equipos',
    tipo: 'Reducción anual',
    lineaBase: 300,
    metas: [250, 200, 150, 100],
    metaCuatrienio: 100,
    reportado: [260, 210, 180, 120.5],
  },
  {
    codigo: 'A99',
    meta: 'M99',
    componente: TIC,
    indicador: 'Aulas móviles en uso',
    unidad: 'Aulas',
    tipo: 'Acumulado',
    lineaBase: 0,
    metas: ['NP', 2, 2, 2],
    metaCuatrienio: 6,
    reportado: [],
  },
];

const escrito = (n: number | string): string => String(n).replace('.', ',');

/** What it is loaded from, a table a register, for the years from `first` on. */
function tablasDelAnterior(
  first = 2020,
  acciones: readonly Accion[] = ACCIONES,
): {
  readonly pam: readonly (readonly string[])[];
  readonly seguimiento: readonly (readonly string[])[];
} {
  const years = [0, 1, 2, 3].map((i) => first + i);
  const title = [
    'Código',
    'Código de meta',
    'Componente',
    'Acción',
    'Indicador',
    'Unidad',
    'Tipo de acumulación',
    'Cómo se totaliza el año',
    'Línea base',
    ...years.map((year) => `Meta ${year}`),
    'Meta cuatrienio',
  ];
  return {
    pam: [
      title,
      ...acciones.map((one) => [
        one.codigo,
        one.meta,
        one.componente,
        `Acción ${one.codigo} del plan anterior`,
        one.indicador,
        one.unidad,
        one.tipo,
        'Último',
        escrito(one.lineaBase),
        ...one.metas.map(escrito),
        escrito(one.metaCuatrienio),
      ]),
    ],
    seguimiento: [
      ['Acción', 'Vigencia', 'Trimestre', 'Programado', 'Ejecutado'],
      ...acciones.flatMap(({ codigo, metas, reportado }) =>
        reportado.map((ejecutado, i) => [
          codigo,
          `${years[i]}`,
          'T4',
          escrito(metas[i] ?? ''),
          ejecutado === null ? '' : escrito(ejecutado),
        ]),
      ),
    ],
  };
}

/** The book itself, as somebody hands it over. */
export async function libroAnterior(
  first = 2020,
  acciones: readonly Accion[] = ACCIONES,
): Promise<Uint8Array> {
  const data = blankWorkbook('anterior', 'anterior');
  const book = openBook(data);
  book.call('instalar', { cuatrienio: `${first}-${first + 3}` });
  for (const [registro, celdas] of Object.entries(tablasDelAnterior(first, acciones)))
    if (celdas.length > 1) book.call('cargar', { registro, celdas });
  return writeXlsx(book.host.data);
}

/** Its tabs as the page sends them. */
export const hojasDe = async (bytes: Uint8Array): Promise<readonly HojaEntregada[]> =>
  soloSusHojas(await tablesOf(bytes, 'anterior.xlsx'));
