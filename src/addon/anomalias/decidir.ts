// Deciding the anomaly of an acción, and noting what became of it: each one commit, which can be undone.

import { type AccionConCandidatas, anomaliasDelTrimestre } from '../../domain/anomalias/anomalias';
import {
  type DecisionEscrita,
  deQueAnomalia,
  faltantesDe,
  filaDecidida,
  objecionA,
} from '../../domain/anomalias/decidir';
import { hayQueDecidir } from '../../domain/anomalias/por-decidir';
import { type Cambio, modificacion } from '../../domain/cambio';
import type { Corte } from '../../domain/periodo';
import { type AnyRow, pick } from '../../domain/register';
import { type AnomaliaRow, anomalias } from '../../domain/registers/anomalias';
import { validate } from '../../domain/validate';
import { commit, type Fresh } from '../commit/commit';
import { pedidoDe } from '../commit/pedidos';
import { CARGUE_EN } from '../datos/cargue-pedido';
import { requireCorte } from '../datos/corte-pedido';
import { openLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import { conRecordatorios } from './buscar';
import type { Decision, SeguimientoDeAnomalia } from './pedido';

export interface AnomaliaEscrita {
  readonly decision: AnomaliaRow;
  /** By which it is undone; '' when there was nothing to write. */
  readonly cargue: string;
  /** What the rules of the register say of the row as it stands. */
  readonly avisos: readonly string[];
}

/** Named as a load, so that it is undone like one. */
const operacionOf = (what: string): string => `${CARGUE_EN} ${anomalias.title} (${what})`;

export function decidir({
  corte: texto,
  accion,
  leida,
  pedido,
  ...escrita
}: Decision): AnomaliaEscrita {
  const faltan = faltantesDe(escrita);
  if (faltan.length > 0)
    throw new UserError(
      'La decisión no se guardó. Falta lo siguiente:',
      'DECISION_INCOMPLETA',
      faltan.map(({ mensaje }) => mensaje),
    );
  const hecho = commit({
    operacion: operacionOf(
      `${escrita.confirmada === 'Sí' ? 'confirmar' : 'descartar'} ${accion}, ${texto}`,
    ),
    pedido: pedidoDe(pedido, { texto, accion, leida, escrita }),
    build: (fresh) => {
      const corte = requireCorte(texto, fresh);
      return changesTo(fresh, corte, accion, escrita, leida);
    },
  });
  return written(
    hecho.cargue,
    (row) => row.accion === accion && `${row.vigencia}-${row.trimestre}` === texto.trim(),
  );
}

function changesTo(
  fresh: Fresh,
  corte: Corte,
  accion: string,
  escrita: DecisionEscrita,
  leida: AnyRow | undefined,
): readonly Cambio[] {
  const name = deQueAnomalia(accion, corte);
  const found = foundIn(fresh, corte, accion);
  const { decision } = found;
  if (decision?.confirmada && !leida)
    throw new UserError(
      `Alguien ya decidió la anomalía de ${name} (${decision.codigo}): actualice las anomalías y revise su decisión.`,
      'YA_DECIDIDA',
    );
  const row = filaDecidida(found, corte, escrita);
  if (!decision?.codigo) return [{ registro: anomalias.key, cambio: 'crear', row }];
  // What somebody changed since it was read is a conflict, which the commit tells.
  const seen = leida ? { ...decision, ...pick(leida, Object.keys(row)) } : decision;
  const cambio = modificacion(anomalias.key, decision.codigo, seen, row);
  return cambio ? [cambio] : [];
}

/** What is there to decide of an acción now; a sentence when nothing is. */
function foundIn(fresh: Fresh, corte: Corte, accion: string): AccionConCandidatas {
  const libro = conRecordatorios(fresh, (registro) => fresh.rows(registro));
  const { acciones, motivo } = anomaliasDelTrimestre(libro, corte);
  const found = acciones.find((one) => one.accion === accion);
  if (found && (found.decision || hayQueDecidir(found))) return found;
  throw new UserError(
    motivo ??
      `No hay qué decidir de ${deQueAnomalia(accion, corte)}: los datos cambiaron. Actualice las anomalías.`,
    'SIN_ANOMALIA',
  );
}

/** Whether what was agreed was done, and whether it worked. */
export function seguir({
  codigo,
  leida,
  pedido,
  ...escrito
}: SeguimientoDeAnomalia): AnomaliaEscrita {
  const wrong = Object.entries(escrito).flatMap(([key, value]) => {
    const column = (
      anomalias.columns as { readonly [key: string]: Parameters<typeof objecionA>[0] }
    )[key];
    return (column && objecionA(column, value)) ?? [];
  });
  if (wrong.length > 0)
    throw new UserError('No se guardó. Corrija lo siguiente:', 'ANOMALIA', wrong);
  const { cargue } = commit({
    operacion: operacionOf(`seguir ${codigo}`),
    pedido: pedidoDe(pedido, { codigo, leida, escrito }),
    build: (fresh) => {
      const row = fresh
        .rows<AnomaliaRow>('anomalias')
        .find((fila) => fila.row.codigo === codigo)?.row;
      if (!row)
        throw new UserError(`La anomalía ${codigo} ya no está en la hoja «Anomalías».`, 'ANOMALIA');
      if (row.confirmada !== 'Sí')
        throw new UserError(
          `La anomalía ${codigo} no está confirmada: no hay qué seguir.`,
          'ANOMALIA',
        );
      const despues = Object.fromEntries(
        Object.entries(escrito).map(([key, value]) => [key, value?.trim() || undefined]),
      );
      const seen = { ...row, ...pick(leida, Object.keys(despues)) };
      const cambio = modificacion(anomalias.key, codigo, seen, despues);
      return cambio ? [cambio] : [];
    },
  });
  return written(cargue, (row) => row.codigo === codigo);
}

function written(cargue: string, isIt: (row: AnomaliaRow) => boolean): AnomaliaEscrita {
  const libro = openLibro();
  const filas = libro.rows<AnomaliaRow>('anomalias');
  const fila = filas.find(({ row }) => isIt(row));
  const avisos = validate(anomalias, filas, libro).filter(
    (one) => one.fila === fila?.fila && one.severidad !== 'nota',
  );
  return { decision: fila?.row ?? {}, cargue, avisos: avisos.map(({ mensaje }) => mensaje) };
}
