// Saving an acta: checked, numbered under the lock, and written as one commit.

import type { ActaEntrada } from '../../domain/acta';
import { actaCambios, vigenciaOf } from '../../domain/acta-cambios';
import { faltantes, readActa } from '../../domain/acta-entrada';
import { ultimoNumero } from '../../domain/acta-numero';
import { type Cambio, claveOfCambio } from '../../domain/cambio';
import { huellaOf } from '../../domain/huella';
import { parametro } from '../../domain/parametros';
import type { Fila } from '../../domain/register';
import { type ActaRow, actas, cierreDelActa } from '../../domain/registers/actas';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import { fold } from '../../domain/texto';
import { commit, type Fresh } from '../commit/commit';
import type { HechoAntes, Pedido } from '../commit/pedido';
import { pedidoDe } from '../commit/pedidos';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import { type FilasDeActa, filasAsSeen, rememberBorrador, rememberWritten } from './borrador-leido';

export interface ActaGuardada {
  readonly codigo: string;
  /** null while it is a borrador. */
  readonly numero: number | null;
  readonly vigencia: number;
  readonly compromisos: readonly string[];
}

/** Saves an acta: a borrador without number, or the definitive acta with the next of its year. */
export function saveActa(json: unknown): ActaGuardada {
  const entrada = checked(json);
  let saved: Numerada | undefined;
  let seen: FilasDeActa | undefined;
  const build = (fresh: Fresh, antes?: HechoAntes): readonly Cambio[] => {
    const meant = { ...entrada, codigo: entrada.codigo ?? codigoIn(antes?.cambios) };
    saved = numberFor(meant, fresh, antes !== undefined);
    requireReferences(meant, fresh);
    seen = filasAsSeen(meant.codigo, fresh);
    return actaCambios(meant, {
      hoy: fresh.hoy,
      ...seen,
      ...saved,
      anomalias: anomaliasFor(meant, saved.codigo, fresh),
      nextCompromiso: () => fresh.nextCodigo('compromisos'),
    });
  };
  const operacion = entrada.borrador ? 'Guardar borrador de acta' : 'Guardar acta';
  const pedido = pedidoOf(entrada);
  const { cambios } = showingConflicts(entrada, () => commit({ operacion, pedido, build }));
  if (entrada.borrador && saved && seen) rememberWritten(saved.codigo, seen, cambios);
  return {
    ...(saved ? { ...saved, numero: saved.numero ?? null } : standing(cambios)),
    compromisos: cambios.flatMap((cambio) =>
      cambio.registro === 'compromisos' && cambio.cambio === 'crear'
        ? [String(cambio.row.codigo)]
        : [],
    ),
  };
}

/** One that came without id (an older panel, a script) is known by what a person writes in it; a borrador that goes on, by its código. */
function pedidoOf(entrada: ActaEntrada): Pedido | undefined {
  const { pedido, ...content } = entrada;
  if (pedido || entrada.codigo) return pedidoDe(pedido, content);
  const huella = huellaOf(content);
  return { id: `=${huella}`, huella, sinId: true };
}

/** Código of the acta that some changes write. */
function codigoIn(cambios: readonly Cambio[] = []): string | undefined {
  const cambio = cambios.find(({ registro }) => registro === actas.key);
  return cambio && claveOfCambio(actas, cambio);
}

/** The acta of a request that was answered with what it did: as it is now. */
function standing(cambios: readonly Cambio[]): Omit<ActaGuardada, 'compromisos'> {
  const codigo = codigoIn(cambios) ?? '';
  const row = openLibro()
    .rows<ActaRow>('actas')
    .find((fila) => fila.row.codigo === codigo)?.row;
  if (!row) {
    const gone = `El acta ${codigo} quedó guardada, y alguien la quitó después de la hoja «Actas».`;
    throw new UserError(gone, 'ACTA_AUSENTE');
  }
  return { codigo, numero: row.numero ?? null, vigencia: row.vigencia ?? 0 };
}

/** What a conflict has shown of a borrador is seen: whoever saves it once more means it. */
function showingConflicts<T>({ codigo }: ActaEntrada, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    const isConflict = thrown instanceof UserError && thrown.codigo === 'CONFLICTO';
    if (codigo && isConflict) rememberBorrador(codigo, openLibro());
    throw thrown;
  }
}

function checked(json: unknown): ActaEntrada {
  const { entrada, errores } = readActa(json);
  const isActa = typeof json === 'object' && json !== null && !Array.isArray(json);
  refuse('ACTA_INCOMPLETA', isActa ? [...errores, ...faltantes(entrada)] : errores);
  return entrada;
}

interface Numerada {
  readonly codigo: string;
  readonly vigencia: number;
  /** undefined while it is a borrador. */
  readonly numero: number | undefined;
}

const YA_GUARDADA =
  'Quedó guardada desde la primera vez que usted la guardó; lo que escribió después no está en ella.';

/** The código of the acta and, unless it is a borrador, its number; a number once given is kept. */
function numberFor(entrada: ActaEntrada, fresh: Fresh, isAgain: boolean): Numerada {
  const filas = fresh.rows<ActaRow>('actas');
  const before = filas.find(({ row }) => row.codigo === entrada.codigo)?.row;
  if (entrada.codigo && !before) {
    throw new UserError(`El acta ${entrada.codigo} ya no está en la hoja «Actas».`, 'ACTA_AUSENTE');
  }
  if (before && before.estado !== 'Borrador') {
    const sinEstado = `El acta ${entrada.codigo} no tiene Estado: escríbalo en la hoja «Actas» antes de seguir con ella.`;
    const why = cierreDelActa(before) ?? sinEstado;
    throw new UserError(isAgain ? `${YA_GUARDADA} ${why}` : why, 'ACTA_DEFINITIVA');
  }
  const codigo = entrada.codigo ?? fresh.nextCodigo('actas');
  const vigencia = vigenciaOf(entrada, fresh.hoy);
  if (entrada.borrador) return { codigo, vigencia, numero: undefined };
  const numero = fresh.next(
    `acta ${vigencia}`,
    ultimoNumero(
      filas.map(({ row }) => row),
      vigencia,
      Number(fresh.hoy.slice(0, 4)),
      parametro(fresh.rows('parametros'), 'ultimo_consecutivo'),
    ),
  );
  return { codigo, vigencia, numero };
}

/** What the acta refers to must be there, and a compromiso that it closes must still be open. */
function requireReferences(entrada: ActaEntrada, fresh: Fresh): void {
  // A tab is a request: the PAM is not read for an acta that names no acción.
  const isNamed = entrada.compromisos.some(({ accion }) => accion !== undefined);
  const pam = isNamed ? fresh.rows('pam') : [];
  const acciones = new Set(pam.map(({ row }) => fold(`${row.codigo}`)));
  const noAccion = entrada.compromisos.flatMap(({ accion }, i) =>
    accion === undefined || acciones.has(fold(accion))
      ? []
      : [`Compromiso ${i + 1}: la acción «${accion}» no existe en el PAM.`],
  );
  refuse('ACCION_INEXISTENTE', noAccion);
  const compromisos = fresh.rows<CompromisoRow>('compromisos').map(({ row }) => row);
  const followed = (entrada.seguimientos ?? []).map((seguimiento) => ({
    ...seguimiento,
    now: compromisos.find(({ codigo }) => codigo === seguimiento.codigo),
  }));
  refuse(
    'COMPROMISO_INEXISTENTE',
    followed.flatMap(({ codigo, now }) =>
      now ? [] : [`El compromiso «${codigo}» ya no está en la hoja «Compromisos».`],
    ),
  );
  refuse(
    'CONFLICTO',
    followed.flatMap(({ codigo, estado, now }) =>
      [undefined, 'Abierto', estado].includes(now?.estado)
        ? []
        : [`Alguien dejó el compromiso ${codigo} como «${now?.estado}»: ya no está abierto.`],
    ),
  );
}

/** The anomalies of the workbook where the acta has some, or may have had; those it names must wait for it. */
function anomaliasFor(
  { codigo, anomalias, compromisos }: ActaEntrada,
  own: string,
  fresh: Fresh,
): readonly Fila<AnomaliaRow>[] {
  const named = [...(anomalias ?? []), ...compromisos.flatMap(({ anomalia }) => anomalia ?? [])];
  if (named.length === 0 && (anomalias === undefined || codigo === undefined)) return [];
  const filas = fresh.rows<AnomaliaRow>('anomalias');
  const rows = new Map(filas.map(({ row }) => [row.codigo, row]));
  refuse(
    'ANOMALIA',
    [...new Set(named)].flatMap((one) => {
      const acta = rows.get(one)?.acta;
      if (!rows.has(one)) return [`La anomalía «${one}» ya no está en la hoja «Anomalías».`];
      return acta === undefined || acta === own
        ? []
        : [`La anomalía ${one} ya está en el acta ${acta}.`];
    }),
  );
  return filas;
}

function refuse(codigo: string, reasons: readonly string[]): void {
  if (reasons.length === 0) return;
  throw new UserError('El acta no se guardó. Corrija lo siguiente:', codigo, reasons);
}
