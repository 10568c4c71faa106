// What a workbook gives to be read beside others: its registers without what is of persons, and its figures at a corte.

import type { Avance } from '../../domain/avance/avance';
import { ultimoReportado } from '../../domain/avance/ultimo-reportado';
import { ejesDe } from '../../domain/ejes';
import { escribirCuatrienio } from '../../domain/periodo';
import { columnsBy } from '../../domain/placed-columns';
import { isPublicable } from '../../domain/publicable';
import type { Valor } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import type { Sesion } from '../commands/sesion';
import { type Columnas, columnasDe, type Parte, type Registro, registroDe } from './tabla';

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

interface Arranque {
  readonly entidad: string;
  readonly vigencias: readonly number[];
}
interface Exportado {
  readonly columnas: readonly { readonly key: string }[];
  readonly filas: readonly Registro[];
}

/** All of it, read before any is gathered; `pedido` is the corte of its figures, that of the last quarter that somebody reported unless told. */
export function partesDe(
  sesion: Sesion,
  libro: string,
  pedido: string | undefined,
): readonly Parte[] {
  const { entidad, vigencias } = sesion.call<Arranque>('arranque', {}, 'consulta');
  const registros = registrosDe(sesion, vigencias);
  const reportado = registros.find(({ nombre }) => nombre === 'seguimiento')?.filas ?? [];
  const corte = pedido ?? ultimoReportado(reportado) ?? `${vigencias[0]}-T1`;
  const avance = sesion.call<Avance>('calcularAvance', { corte }, 'consulta');
  const origen: Origen = { libro, entidad };
  return [...registros, ...cifrasDe(avance), libroDe(avance, vigencias)].map(
    ({ nombre, columnas, filas }) => ({
      nombre,
      columnas: [...DE_QUIEN, ...columnas],
      filas: filas.map((fila) => ({ ...origen, ...fila })),
    }),
  );
}

/** What a register publishes: no column of persons. */
function registrosDe(sesion: Sesion, vigencias: readonly number[]): readonly Parte[] {
  const columnsOf = columnsBy(ejesDe(vigencias));
  return REGISTERS.filter(isPublicable).map((register) => {
    const { columnas, filas } = sesion.call<Exportado>(
      'exportar',
      { registro: register.key, publicar: true },
      'consulta',
    );
    const given = new Set(columnas.map(({ key }) => key));
    const placed = columnsOf(register).filter(({ key }) => given.has(key));
    return {
      nombre: register.key,
      columnas: columnasDe(placed),
      filas: filas.map((fila) => registroDe(placed, fila)),
    };
  });
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

/** A row a workbook. */
const libroDe = (
  { corte, total, indicadorSeguimiento }: Avance,
  vigencias: readonly number[],
): Parte => ({
  nombre: 'libros',
  columnas: LIBROS,
  filas: [
    {
      cuatrienio: escribirCuatrienio(vigencias),
      corte,
      acciones: total.acciones,
      avanceCuatrienioConTope: total.avanceCuatrienioConTope,
      actividades: total.actividades,
      indicadorSeguimiento: indicadorSeguimiento.valor,
    },
  ],
});

/** The figures as tables; ratios: 1 = 100 %. */
function cifrasDe({ corte, acciones, componentes }: Avance): readonly Parte[] {
  const parte = (nombre: string, columnas: Columnas, rows: readonly object[]): Parte => ({
    nombre,
    columnas,
    filas: rows.map((row) => {
      const own = { corte, ...row } as { readonly [key: string]: Valor | null };
      return Object.fromEntries(columnas.map(([key]) => [key, own[key] ?? null]));
    }),
  });
  return [
    parte(
      'avance',
      DE_AVANCE,
      acciones.map((one) => ({ ...one, ejecucionFinanciera: one.financiero.ejecucion })),
    ),
    parte(
      'avance_vigencias',
      DE_VIGENCIAS,
      acciones.flatMap(({ codigo, vigencias }) => vigencias.map((one) => ({ codigo, ...one }))),
    ),
    parte('avance_componentes', DE_COMPONENTES, componentes),
  ];
}
