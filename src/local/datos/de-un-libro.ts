// What a workbook gives to be read beside others: its registers without what is of persons, and its figures at a corte.

import type { Avance } from '../../domain/avance/avance';
import { ejesDe } from '../../domain/ejes';
import { escribirCuatrienio, formatCorte, type Trimestre } from '../../domain/periodo';
import { columnsBy } from '../../domain/placed-columns';
import type { Valor } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import type { Sesion } from '../commands/sesion';
import { type Columnas, columnasDe, type Registro, registroDe, type Tablas } from './tabla';

/** By which every row says whose it is. */
export interface Origen {
  /** Name of its file, without its folder. */
  readonly libro: string;
  readonly entidad: string;
}
const DE_QUIEN: Columnas = [
  ['libro', 'texto'],
  ['entidad', 'texto'],
];

interface Exportado {
  readonly columnas: readonly { readonly key: string }[];
  readonly filas: readonly Registro[];
}

/** Adds it to what was gathered; `corte` is that of its figures, of the last quarter that somebody reported unless told. */
export function addLibro(
  tablas: Tablas,
  sesion: Sesion,
  libro: string,
  pedido: string | undefined,
): void {
  const { entidad, vigencias } = sesion.call<{
    readonly entidad: string;
    readonly vigencias: readonly number[];
  }>('arranque', {}, 'consulta');
  const origen: Origen = { libro, entidad };
  const add = (nombre: string, columnas: Columnas, filas: readonly Registro[]): void =>
    tablas.add(
      nombre,
      [...DE_QUIEN, ...columnas],
      filas.map((fila) => ({ ...origen, ...fila })),
    );
  const columnsOf = columnsBy(ejesDe(vigencias));
  let reportado: readonly Registro[] = [];
  for (const register of REGISTERS.filter(({ interno }) => !interno)) {
    const { columnas, filas } = sesion.call<Exportado>(
      'exportar',
      { registro: register.key, publicar: true },
      'consulta',
    );
    const given = new Set(columnas.map(({ key }) => key));
    const placed = columnsOf(register).filter(({ key }) => given.has(key));
    const rows = filas.map((fila) => registroDe(placed, fila));
    add(register.key, columnasDe(placed), rows);
    if (register.key === 'seguimiento') reportado = rows;
  }
  const corte = pedido ?? ultimoReportado(reportado) ?? `${vigencias[0]}-T1`;
  const avance = sesion.call<Avance>('calcularAvance', { corte }, 'consulta');
  for (const [nombre, columnas, filas] of cifrasDe(avance)) add(nombre, columnas, filas);
  const { total, indicadorSeguimiento } = avance;
  add('libros', LIBROS, [
    {
      cuatrienio: escribirCuatrienio(vigencias),
      corte,
      acciones: total.acciones,
      avanceCuatrienioConTope: total.avanceCuatrienioConTope,
      actividades: total.actividades,
      indicadorSeguimiento: indicadorSeguimiento.valor,
    },
  ]);
}

/** "2026-T2" of what has an ejecutado. */
function ultimoReportado(seguimiento: readonly Registro[]): string | undefined {
  const cortes = seguimiento.flatMap(({ vigencia, trimestre, ejecutado }) =>
    typeof vigencia === 'number' && typeof trimestre === 'string' && typeof ejecutado === 'number'
      ? formatCorte({ vigencia, trimestre: trimestre as Trimestre })
      : [],
  );
  return cortes.sort().at(-1);
}

const LIBROS: Columnas = [
  ['cuatrienio', 'texto'],
  ['corte', 'texto'],
  ['acciones', 'entero'],
  ['avanceCuatrienioConTope', 'numero'],
  ['actividades', 'numero'],
  ['indicadorSeguimiento', 'numero'],
];
const DE_AVANCE: Columnas = [
  ['corte', 'texto'],
  ['codigo', 'texto'],
  ['componente', 'texto'],
  ['acumulado', 'numero'],
  ['avanceCuatrienio', 'numero'],
  ['avanceCuatrienioConTope', 'numero'],
  ['esperado', 'numero'],
  ['cambio', 'numero'],
  ['programadoAlCorte', 'numero'],
  ['avanceAlCorte', 'numero'],
  ['actividades', 'numero'],
  ['estado', 'texto'],
  ['calificacion', 'texto'],
  ['ejecucionFinanciera', 'numero'],
];
const DE_VIGENCIAS: Columnas = [
  ['corte', 'texto'],
  ['codigo', 'texto'],
  ['vigencia', 'entero'],
  ['programado', 'numero'],
  ['ejecutado', 'numero'],
  ['avance', 'numero'],
  ['avanceConTope', 'numero'],
  ['aporteCuatrienio', 'numero'],
];
const DE_COMPONENTES: Columnas = [
  ['corte', 'texto'],
  ['componente', 'texto'],
  ['acciones', 'entero'],
  ['avanceCuatrienioConTope', 'numero'],
  ['actividades', 'numero'],
];

/** The figures as tables; ratios: 1 = 100 %. */
function cifrasDe({
  corte,
  acciones,
  componentes,
}: Avance): readonly (readonly [string, Columnas, readonly Registro[]])[] {
  const only = (columnas: Columnas, row: object): Registro => {
    const own = { corte, ...row } as { readonly [key: string]: Valor | null };
    return Object.fromEntries(columnas.map(([key]) => [key, own[key] ?? null]));
  };
  return [
    [
      'avance',
      DE_AVANCE,
      acciones.map((one) =>
        only(DE_AVANCE, { ...one, ejecucionFinanciera: one.financiero.ejecucion }),
      ),
    ],
    [
      'avance_vigencias',
      DE_VIGENCIAS,
      acciones.flatMap(({ codigo, vigencias }) =>
        vigencias.map((one) => only(DE_VIGENCIAS, { codigo, ...one })),
      ),
    ],
    ['avance_componentes', DE_COMPONENTES, componentes.map((one) => only(DE_COMPONENTES, one))],
  ];
}
