// Which version of the plan was approved in this workbook, and what changed of it since. What is asked for and not granted changed nothing.

import { nombresDeActas } from '../../domain/acta-titulo';
import { formatFecha, formatFechaLarga } from '../../domain/formato';
import { groupBy } from '../../domain/group-by';
import { cuenta, enumerar, siHay } from '../../domain/redaccion';
import type { ActaRow } from '../../domain/registers/actas';
import type { CambioDelPamRow } from '../../domain/registers/cambios';
import { type Datos, defineMarcadores } from '../marcadores';
import type { Plan } from './leer';

export const MARCADORES_CONTROL = defineMarcadores({
  versionPam: 'Versión aprobada del PAM; «sin aprobar en este libro» si no la hay',
  aprobacion: 'Cuándo se aprobó, por quién y con qué acta; en blanco si no se ha aprobado',
  hayControl: { que: 'Se muestra si hay versiones aprobadas o cambios' },
  control: {
    que: 'Versiones aprobadas y cambios al plan, el primero arriba',
    filas: {
      numero: 'Número del cambio',
      clase: 'Clase y versión',
      queCambia: 'Qué cambió',
      motivo: 'Motivo',
      acta: 'Acta',
      quien: 'Quién aprobó, con su identidad «verificada» o «declarada»',
      fecha: 'Fecha',
    },
  },
});
type Control = Datos<typeof MARCADORES_CONTROL>;

const SIN_APROBAR = 'sin aprobar en este libro';

/** Never more than what is known of who it was. */
const quienAprobo = ({ aprobo, identidad }: CambioDelPamRow): string => {
  const known = identidad === 'verificada' || identidad === 'declarada' ? identidad : undefined;
  return [aprobo, siHay(known, (one) => `identidad ${one}`)].filter(Boolean).join(', ');
};

/** As people call an acta, by its código. */
type Acta = (codigo: string) => string;

function aprobacionDe(row: CambioDelPamRow | undefined, acta: Acta): string {
  if (!row) return '';
  const how = [
    siHay(row.fecha, (one) => `el ${formatFechaLarga(one)}`),
    siHay(quienAprobo(row), (one) => `por ${one}`),
    siHay(row.acta, (one) => `acta ${acta(one)}`),
    siHay(row.codigoVerificacion, (one) => `código de verificación ${one}`),
  ].filter(Boolean);
  return `Aprobada ${how.join(', ')}`.trim();
}

export function controlDeCambios({
  cambios,
  aprobado,
  libro,
}: Pick<Plan, 'cambios' | 'aprobado' | 'libro'>): Control {
  // Where no change names one, they are not read: another tab is another read.
  const acta: Acta = cambios.some((row) => row.acta !== undefined)
    ? nombresDeActas(libro.sound<ActaRow>('actas'))
    : (codigo) => codigo;
  const done = cambios.filter(({ estado }) => estado === 'Aprobado' || estado === 'Aplicado');
  return {
    versionPam: aprobado?.version ?? SIN_APROBAR,
    aprobacion: aprobacionDe(aprobado, acta),
    hayControl: done.length > 0,
    control: juntos(done).map(({ rows, row }) => ({
      numero: numerosDe(rows),
      clase: [row.clase, row.clase === 'Versión' && row.version].filter(Boolean).join(' '),
      queCambia: rows.length === 1 ? deSuAccion(row) : deSusAcciones(rows),
      motivo: row.motivo ?? '',
      acta: siHay(row.acta, acta),
      quien: quienAprobo(row),
      fecha: siHay(row.fecha, formatFecha),
    })),
  };
}

interface Linea {
  readonly row: CambioDelPamRow;
  /** Those that say the same as it does, itself among them. */
  readonly rows: readonly CambioDelPamRow[];
}

/** A line for the same change to many acciones: one person in place of another is a row for each of them. The first stands where the line does. */
function juntos(done: readonly CambioDelPamRow[]): readonly Linea[] {
  const same = (row: CambioDelPamRow): string => {
    const { accion, clase, version, antes, despues, motivo, acta, solicito, fecha } = row;
    if (!accion) return `${done.indexOf(row)}`;
    const who = [solicito, quienAprobo(row)];
    return JSON.stringify([
      sinSuAccion(row),
      clase,
      version,
      antes,
      despues,
      motivo,
      acta,
      who,
      fecha,
    ]);
  };
  return [...groupBy(done, same).values()].flatMap((rows) =>
    rows[0] ? { row: rows[0], rows } : [],
  );
}

/** "CC-0002 a CC-0037 y CC-0040" */
function numerosDe(rows: readonly CambioDelPamRow[]): string {
  const runs: string[][] = [];
  for (const { numero = '' } of rows) {
    const run = runs[runs.length - 1];
    if (run && consecutivo(numero) === consecutivo(run[run.length - 1]) + 1) run.push(numero);
    else runs.push([numero]);
  }
  return enumerar(
    runs.flatMap((run) => (run.length > 2 ? `${run[0]} a ${run[run.length - 1]}` : run)),
  );
}

const consecutivo = (numero = ''): number => Number(/\d+$/.exec(numero));

/** "Responsable: Luis → Inés, en 36 acciones: A01, A02 y …" */
function deSusAcciones(rows: readonly CambioDelPamRow[]): string {
  const acciones = [...new Set(rows.map(({ accion }) => `${accion}`))];
  const que = rows[0] ? sinSuAccion(rows[0]) : '';
  return `${que}, en ${cuenta(acciones.length, 'acción', 'acciones')}: ${enumerar(acciones)}`;
}

/** What changed, with its acción once: what the panel writes begins with it. */
const deSuAccion = (row: CambioDelPamRow): string =>
  row.accion && !row.queCambia?.startsWith(`${row.accion} `)
    ? [row.accion, row.queCambia].filter(Boolean).join(': ')
    : (row.queCambia ?? '');

const sinSuAccion = ({ accion, queCambia = '' }: CambioDelPamRow): string =>
  accion && queCambia.startsWith(`${accion} `) ? queCambia.slice(accion.length + 1) : queCambia;
