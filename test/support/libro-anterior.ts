// The book of the plan before that of the example office: two componentes, one acción of each way to accumulate, a shared meta and one
// acción that nobody reported. All of it is fictitious.

import { soloSusHojas } from '../../src/domain/anterior/hojas';
import type { HojaEntregada } from '../../src/domain/cargue/archivo';
import { tablesOf } from '../../src/xlsx/entregado/tables-of';
import { writeXlsx } from '../../src/xlsx/xlsx';
import { libroCon, type Medida, medidaEscrita, reporteEscrito, tablaDe } from './plan-de-prueba';

const ACOMPANAMIENTO = 'Acompañamiento a establecimientos educativos';
const TIC = 'Uso de tecnologías de la información y la comunicación';

interface Accion extends Medida {
  readonly codigo: string;
  readonly meta: string;
  readonly componente: string;
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

/** The book itself, of the four years from `first` on, as somebody hands it over. */
export async function libroAnterior(
  first = 2020,
  acciones: readonly Accion[] = ACCIONES,
): Promise<Uint8Array> {
  const { host } = libroCon(
    { nombre: 'anterior', cuatrienio: `${first}-${first + 3}` },
    {
      pam: tablaDe(
        acciones.map((one) => ({
          Código: one.codigo,
          'Código de meta': one.meta,
          Componente: one.componente,
          Acción: `Acción ${one.codigo} del plan anterior`,
          ...medidaEscrita(one, first),
        })),
      ),
      seguimiento: tablaDe(
        acciones.flatMap(({ codigo, metas, reportado }) =>
          reportado.map((ejecutado, i) =>
            reporteEscrito(codigo, first + i, metas[i] ?? 'NP', ejecutado),
          ),
        ),
      ),
    },
  );
  return writeXlsx(host.data);
}

/** Its tabs as the page sends them. */
export const hojasDe = async (bytes: Uint8Array): Promise<readonly HojaEntregada[]> =>
  soloSusHojas(await tablesOf(bytes, 'anterior.xlsx'));
