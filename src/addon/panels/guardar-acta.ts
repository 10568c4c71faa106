// Saving an acta: checked, numbered under the lock, and written as one commit.

import type { ActaEntrada } from '../../domain/acta';
import { actaCambios, vigenciaOf } from '../../domain/acta-cambios';
import { faltantes, readActa } from '../../domain/acta-entrada';
import { parametro } from '../../domain/parametros';
import type { Fila } from '../../domain/register';
import type { ActaRow } from '../../domain/registers/actas';
import type { AsistenteRow } from '../../domain/registers/asistentes';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import { commit, type Fresh } from '../commit/commit';
import { UserError } from '../user-error';
import type { ActaGuardada } from './panel-types';

/** Saves an acta: a borrador without number, or the definitive acta with the next of its year. */
export function saveActa(json: unknown): ActaGuardada {
  const entrada = checked(json);
  let saved: { codigo: string; numero: number | undefined } | undefined;
  const { cambios } = commit({
    operacion: entrada.borrador ? 'Guardar borrador de acta' : 'Guardar acta',
    build: (fresh) => {
      saved = numberFor(entrada, fresh);
      requireAcciones(entrada, fresh);
      return actaCambios(entrada, {
        hoy: fresh.hoy,
        actas: fresh.rows<ActaRow>('actas'),
        asistentes: fresh.rows<AsistenteRow>('asistentes'),
        compromisos: fresh.rows<CompromisoRow>('compromisos'),
        ...saved,
      });
    },
  });
  return {
    codigo: saved?.codigo ?? '',
    numero: saved?.numero ?? null,
    vigencia: vigenciaOf(entrada, ''),
    compromisos: cambios.flatMap((cambio) =>
      cambio.registro === 'compromisos' && cambio.cambio === 'crear'
        ? [String(cambio.row.codigo)]
        : [],
    ),
  };
}

function checked(json: unknown): ActaEntrada {
  const { entrada, errores } = readActa(json);
  const all = [...errores, ...faltantes(entrada)];
  if (all.length === 0) return entrada;
  throw new UserError('El acta no se guardó. Corrija lo siguiente:', 'ACTA_INCOMPLETA', all);
}

/** The código of the acta and, unless it is a borrador, its number; a number once given is kept. */
function numberFor(
  entrada: ActaEntrada,
  fresh: Fresh,
): { codigo: string; numero: number | undefined } {
  const filas = fresh.rows<ActaRow>('actas');
  const before = filas.find(({ row }) => row.codigo === entrada.codigo)?.row;
  if (entrada.codigo && !before) {
    throw new UserError(`El acta ${entrada.codigo} ya no está en la hoja «Actas».`, 'ACTA_AUSENTE');
  }
  if (before && before.estado !== 'Borrador') {
    throw new UserError(
      `El acta ${before.numero ?? entrada.codigo} ya es definitiva y no se modifica. Deje la aclaración en un acta nueva.`,
      'ACTA_DEFINITIVA',
    );
  }
  const codigo = entrada.codigo ?? fresh.nextCodigo('actas');
  if (entrada.borrador) return { codigo, numero: undefined };
  const vigencia = vigenciaOf(entrada, fresh.hoy);
  return { codigo, numero: fresh.next(`acta ${vigencia}`, highestNumber(filas, vigencia, fresh)) };
}

/**
 * The highest number of the year: in the register, or the one the office had reached outside it. The
 * office's own counts for this year, and for the first year that the register numbers.
 */
function highestNumber(filas: readonly Fila<ActaRow>[], vigencia: number, fresh: Fresh): number {
  const numbered = filas.filter(({ row }) => row.numero !== undefined);
  const isFirstYear = numbered.every(({ row }) => (row.vigencia ?? vigencia) >= vigencia);
  const isThisYear = vigencia === Number(fresh.hoy.slice(0, 4));
  const outside = parametro(fresh.rows('parametros'), 'ultimo_consecutivo');
  const given = numbered.map(({ row }) => (row.vigencia === vigencia ? (row.numero ?? 0) : 0));
  return Math.max(0, isFirstYear || isThisYear ? outside : 0, ...given);
}

function requireAcciones(entrada: ActaEntrada, fresh: Fresh): void {
  // A tab is a request: the PAM is not read for an acta that names no acción.
  const isNamed = entrada.compromisos.some(({ accion }) => accion !== undefined);
  const codes = new Set((isNamed ? fresh.rows('pam') : []).map(({ row }) => row.codigo));
  const unknown = entrada.compromisos.flatMap(({ accion }, i) =>
    accion === undefined || codes.has(accion)
      ? []
      : [`Compromiso ${i + 1}: la acción «${accion}» no existe en el PAM.`],
  );
  if (unknown.length > 0) {
    throw new UserError(
      'El acta no se guardó. Corrija lo siguiente:',
      'ACCION_INEXISTENTE',
      unknown,
    );
  }
}
