// The example office of sheets-templates/ejemplo, loaded file by file as a person would load it.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Observacion } from '../../domain/observacion';
import type { Register } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import { UserError } from '../../terminal/user-error';
import { readTables } from '../entregado/read-table';
import { ROOT } from '../root';
import type { Sesion } from './sesion';

const FOLDER = join(ROOT, 'sheets-templates/ejemplo');

/** The only cuatrienio that the example tells. */
export const CUATRIENIO_DEL_EJEMPLO = '2024-2027';

/** Loads every file of the example; resolves to how many rows came in. */
export async function loadEjemplo(sesion: Sesion): Promise<number> {
  const files = readdirSync(FOLDER);
  const registers = REGISTERS.filter(({ key }) => files.includes(`${key}.csv`));
  let rows = 0;
  for (const { key, title } of inReferenceOrder(registers)) {
    const hojas = await readTables(join(FOLDER, `${key}.csv`));
    const { leidas, observaciones } = sesion.call<{
      readonly leidas: number;
      readonly observaciones: readonly Observacion[];
    }>('cargar', { registro: key, hojas }, 'commit');
    const wrong = observaciones.find(({ severidad }) => severidad === 'error');
    if (wrong)
      throw new UserError(
        `El ejemplo de «${title}» tiene un error en la fila ${wrong.fila}: ${wrong.mensaje}`,
      );
    rows += leidas;
  }
  return rows;
}

const CAMBIOS = [
  {
    accion: 'A07',
    campo: 'fechaFin',
    valor: '30/11/2027',
    motivo: 'El último ciclo de acompañamiento termina con el calendario académico.',
  },
  {
    accion: 'A09',
    campo: 'accion',
    valor:
      'Revisión de la coherencia de los sistemas institucionales de evaluación (SIEE) con el Decreto 1290 de 2009',
    motivo: '',
  },
  {
    accion: 'A10',
    campo: 'indicador',
    valor: 'IED con PEI resignificado, adoptado por el Consejo Directivo y publicado',
    motivo: 'El Consejo Directivo pidió contar solo los que se publican.',
  },
];

/** No load writes Control de cambios: the plan is verified, approved by its acta and changed as an office does it. */
export function approveEjemplo(sesion: Sesion): void {
  sesion.call('enviarPam', {}, 'commit');
  sesion.call('aprobarPam', { acta: '3 de 2024' }, 'commit');
  for (const cambio of CAMBIOS) sesion.call('cambiarPam', cambio, 'commit');
}

/** Registers after those they refer to, for a reference to nothing is an error. */
function inReferenceOrder(registers: readonly Register[]): readonly Register[] {
  const placed: Register[] = [];
  const waiting = [...registers];
  const isReady = (register: Register): boolean =>
    Object.values(register.columns).every(
      ({ refiere }) => !waiting.some((other) => other !== register && other.key === refiere),
    );
  while (waiting.length > 0) {
    const next = Math.max(0, waiting.findIndex(isReady));
    placed.push(...waiting.splice(next, 1));
  }
  return placed;
}
