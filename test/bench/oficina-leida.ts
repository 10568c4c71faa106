// The office of the bench as the domain reads it: rows, the context of the rules, and the data of
// the documents.

import { PARAMETROS_DEL_LIBRO } from '../../src/documents';
import { actaDatos } from '../../src/documents/acta/datos';
import type { ActaDatos } from '../../src/documents/acta/marcadores';
import type { LibroInforme } from '../../src/documents/del-corte/libro';
import type { InformeInput } from '../../src/documents/informe-trimestral/libro';
import { anomaliasDelTrimestre } from '../../src/domain/anomalias/anomalias';
import { calendarioInicial } from '../../src/domain/calendario';
import { matchHeaders } from '../../src/domain/match-headers';
import { parametrosIniciales } from '../../src/domain/parametros';
import { readFilas, renglonesDesde } from '../../src/domain/read-filas';
import type { AnyRow, Fila, Register, RuleContext } from '../../src/domain/register';
import { registerByKey } from '../../src/domain/registers';
import type { ActaRow } from '../../src/domain/registers/actas';
import type { AsistenteRow } from '../../src/domain/registers/asistentes';
import type { CompromisoRow } from '../../src/domain/registers/compromisos';
import { validateLibro } from '../../src/domain/validate';
import { CARGADOS } from './fichas';
import { catalogos, type Tabla, tablaOf } from './office';
import { CORTE, columnas, HOY, VIGENCIAS } from './periodo';

const FORMATO = { proceso: '', codigo: '', version: '', fecha: '' };
type Tablas = readonly (readonly [registro: string, tabla: Tabla])[];

export interface Oficina {
  readonly tablas: Tablas;
  readonly context: RuleContext;
  readonly libro: LibroInforme;
}

/** An office read from its tables. */
export function oficinaOf(times: number): Oficina {
  const tablas = CARGADOS.map((registro) => [registro, tablaOf(registro, times)] as const);
  const filas = new Map<string, readonly Fila[]>([
    ...parseTablas(tablas),
    ['catalogos', asFilas(catalogos())],
    ['parametros', asFilas(parametrosIniciales(PARAMETROS_DEL_LIBRO))],
    ['calendario', asFilas(calendarioInicial(VIGENCIAS))],
  ]);
  const rows = (registro: string): readonly Fila[] => filas.get(registro) ?? [];
  const of = <T>(registro: string): readonly Fila<T>[] => rows(registro) as readonly Fila<T>[];
  return {
    tablas,
    context: {
      hoy: HOY,
      vigencias: VIGENCIAS,
      columnas,
      parametros: PARAMETROS_DEL_LIBRO,
      responsables: { 9: ['Jefe de Oficina de Calidad Educativa', 'Coordinador de la acción'] },
      rows,
    },
    libro: {
      hoy: HOY,
      pam: of('pam'),
      seguimiento: of('seguimiento'),
      actividades: of('actividades'),
      evidencias: of('evidencias'),
      actas: [],
      compromisos: of('compromisos'),
      ied: of('ied'),
      equipo: of('equipo'),
      calendario: of('calendario'),
      parametros: rows('parametros'),
    },
  };
}

/** The rows of each table, by register. */
export const parseTablas = (tablas: Tablas): readonly (readonly [string, readonly Fila[]])[] =>
  tablas.map(([registro, [header = [], ...lines]]) => {
    const register = registerOf(registro);
    const columns = columnas(register);
    const match = matchHeaders(columns, header);
    return [registro, readFilas(register, columns, match, renglonesDesde(2, lines)).filas];
  });

export function registerOf(registro: string): Register {
  const register = registerByKey(registro);
  if (!register) throw new Error(`No register ${registro}`);
  return register;
}

/** What the informe is made from. */
export const informeInput = ({ libro, context }: Oficina): InformeInput => ({
  libro,
  cierres: [],
  anomalias: [],
  ajustes: [],
  hallado: anomaliasDelTrimestre(context, CORTE),
  vigencias: VIGENCIAS,
  corte: CORTE,
  observaciones: validateLibro(context),
  hoy: HOY,
  version: 1,
  textos: {},
  documentos: [],
  estado: 'Borrador',
  formato: FORMATO,
});

/** What an acta of `times` twelve people and three compromisos prints. */
export function actaDe({ libro, context }: Oficina, times: number): ActaDatos {
  const rowsOf = <T>(registro: string): readonly T[] =>
    context.rows(registro).map(({ row }) => row as T);
  const [acta = {}] = rowsOf<ActaRow>('actas');
  return actaDatos({
    acta,
    asistentes: rowsOf<AsistenteRow>('asistentes').slice(0, 12 * times),
    compromisos: rowsOf<CompromisoRow>('compromisos').slice(0, 3 * times),
    anteriores: [],
    parametros: libro.parametros,
    equipo: libro.equipo,
    hoy: HOY,
    version: 1,
    formato: FORMATO,
  });
}

const asFilas = (rows: readonly AnyRow[]): readonly Fila[] =>
  rows.map((row, i) => ({ fila: i + 2, row }));
