// The quarters of Seguimiento that a new year begins with, for the acciones that go on: those that are not there yet, with what is
// proposed to be programmed in each.

import { acumulacionDe } from '../avance/acumulacion';
import { quienReporta } from '../avance/meta-compartida';
import { groupBy } from '../group-by';
import { parametro } from '../parametros';
import { TRIMESTRES } from '../periodo';
import { type Fila, NP, type Veredicto } from '../register';
import type { SeguimientoRow } from '../registers/seguimiento';
import { cierreDefinitivoDe } from '../trimestres-cerrados';
import type { AccionEnCierre } from './continuan';
import type { LibroDeVigencia } from './libro';
import { type ProgramadoPorTrimestre, proponerTrimestres } from './proponer-trimestres';

export interface AnoSiguiente {
  readonly codigo: string;
  /** As the quarters of the year will be: those that are there, and those that come. */
  readonly programado: ProgramadoPorTrimestre;
  readonly nuevas: readonly SeguimientoRow[];
}

/** By código; an acción that shows the meta of another has no quarters of its own. */
export function seguimientoSiguiente(
  libro: LibroDeVigencia,
  acciones: readonly AccionEnCierre[],
  vigencia: number,
): ReadonlyMap<string, AnoSiguiente> {
  const filas = groupBy(libro.seguimiento, ({ row }) => row.accion);
  const formulas = { reduccionAnual: parametro(libro.parametros, 'reduccion_anual') };
  const cerrado = cierreDefinitivoDe({ rows: () => libro.cierres as readonly Fila[] });
  const reporta = reportanteDe(libro, acciones);
  const years = acciones.flatMap(({ accion, codigo, continua }) => {
    const from = reporta(codigo);
    const isToCome = (accion.fechaInicio ?? '') > `${vigencia}-12-31`;
    if (!continua || isToCome || from === undefined) return [];
    const rowsIn = (of: string, year: number): readonly SeguimientoRow[] =>
      (filas.get(of) ?? []).map(({ row }) => row).filter((row) => row.vigencia === year);
    const before = rowsIn(from, vigencia - 1);
    const proposed = proponerTrimestres({
      accion,
      vigencia,
      acumulacion: acumulacionDe(accion.tipoAcumulacion, formulas),
      anterior: Object.fromEntries(before.map((row) => [row.trimestre, row.programado])),
    });
    return [yearOf({ codigo, vigencia, proposed, there: rowsIn(codigo, vigencia), cerrado })];
  });
  return new Map(years.map((year) => [year.codigo, year]));
}

interface Ano {
  readonly codigo: string;
  readonly vigencia: number;
  readonly proposed: ProgramadoPorTrimestre;
  readonly there: readonly SeguimientoRow[];
  /** Of a quarter that was closed for good already: nothing is added to it. */
  readonly cerrado: Veredicto;
}

/** What the office has programmed in its own way is not mixed with a proposal: the rest of that year is left blank. */
function yearOf({ codigo, vigencia, proposed, there, cerrado }: Ano): AnoSiguiente {
  const known = new Map(there.map((row) => [row.trimestre, row]));
  const isProposed = there.every(
    ({ trimestre, programado }) => trimestre && programado === proposed[trimestre],
  );
  const missing = TRIMESTRES.filter(
    (trimestre) => !known.has(trimestre) && cerrado({ vigencia, trimestre }) === undefined,
  );
  const nuevas = missing.map((trimestre): SeguimientoRow => {
    const wanted = proposed[trimestre];
    const programado = isProposed || wanted === NP ? wanted : undefined;
    return {
      accion: codigo,
      vigencia,
      trimestre,
      programado,
      estado: programado === NP ? undefined : 'Sin datos',
    };
  });
  const rows = new Map([...there, ...nuevas].map((row) => [row.trimestre, row.programado]));
  const [T1, T2, T3, T4] = TRIMESTRES.map((trimestre) => rows.get(trimestre));
  return { codigo, programado: { T1, T2, T3, T4 }, nuevas };
}

/** Of whose quarters those of an acción are proposed; undefined where another that goes on reports its meta. */
function reportanteDe(
  { pam, seguimiento }: LibroDeVigencia,
  acciones: readonly AccionEnCierre[],
): (codigo: string) => string | undefined {
  const reporters = quienReporta(pam, seguimiento);
  const going = acciones.filter(({ continua }) => continua).map(({ codigo }) => codigo);
  const heirs = new Map<string, string>();
  for (const codigo of going) {
    const reporter = reporters.get(codigo) ?? codigo;
    if (reporter === codigo || (!going.includes(reporter) && !heirs.has(reporter)))
      heirs.set(reporter, codigo);
  }
  return (codigo) => {
    const reporter = reporters.get(codigo) ?? codigo;
    return heirs.get(reporter) === codigo ? reporter : undefined;
  };
}
