// What the approval of the plan closes: its rows, from its version on, but for what was opened for some hours or accounted for.

import { formatFecha } from '../formato';
import { enumerar } from '../redaccion';
import {
  type Cerradas,
  type ContextoDeCierre,
  KEY_JOINT,
  type Valor,
  type Veredicto,
} from '../register';
import type { CambioDelPamRow } from '../registers/cambios';
import { decirMomento } from './momento';
import { APROBAR_EL_PAM, DONDE_SE_APRUEBA } from './pasos';
import { campoDeTrimestre, corteDeFila, PROGRAMADO } from './programado';
import { guardado } from './valor';
import {
  cambiosDelLibro,
  decirActaDe,
  isAbierta,
  isDeTodoElPlan,
  venceDe,
  versionVigente,
} from './version';

/** Column in which a change that adds an acción, or takes one away, stands. */
export const LA_ACCION = 'codigo';

export function cierreDelPam(context: ContextoDeCierre): Cerradas {
  const vigente = versionVigente(context);
  const own = { abren: [APROBAR_EL_PAM], noSeDeshace: true } as const;
  if (!vigente) return { fila: () => undefined, ...own };
  const cambios = cambiosDelLibro(context);
  const open = cambios.filter((row) => isAbierta(row, context.ahora));
  const isOpen = open.some(isDeTodoElPlan);
  const nuevas = new Set(
    open.filter(({ campo }) => campo === LA_ACCION).map(({ despues }) => despues),
  );
  let said: string | undefined;
  const cerrada = (codigo: Valor | undefined): string | undefined => {
    if (isOpen || (codigo !== undefined && nuevas.has(`${codigo}`))) return undefined;
    said ??= decirCerrado(context, { vigente, cambios, que: 'sus acciones no se cambian' });
    return said;
  };
  const aceptados = aceptadosDe(cambios, vigente);
  return {
    fila: ({ codigo }) => cerrada(codigo),
    nueva: ({ codigo }) => cerrada(codigo),
    admite: (clave, columna, valor) => {
      const aceptado = aceptados.get(`${clave} ${columna}`);
      return aceptado !== undefined && (aceptado.despues ?? '') === guardado(valor);
    },
    ...own,
  };
}

/** The last change that was accounted for of each cell since a version, by acción and column. */
export function aceptadosDe(
  cambios: readonly CambioDelPamRow[],
  { numero = '' }: CambioDelPamRow,
): ReadonlyMap<string, CambioDelPamRow> {
  const since = cambios.filter(
    (row) =>
      (row.numero ?? '') > numero &&
      row.campo !== undefined &&
      (row.estado === 'Aplicado' || (row.estado === 'Autorizado' && row.campo === LA_ACCION)),
  );
  return new Map(since.map((row) => [`${row.accion} ${row.campo}`, row]));
}

/**
 * What a quarter has programmed is closed with the plan; one that has nothing is programmed once. Control de cambios is read when the
 * first such figure is judged: a report, which writes beside it, reads nothing for it.
 */
export function cierreDelProgramado(context: ContextoDeCierre): Required<
  Pick<Cerradas, 'admite'>
> & {
  readonly veredicto: Veredicto;
} {
  let plan: PlanCerrado | undefined;
  const read = (): PlanCerrado => {
    plan ??= planCerrado(context);
    return plan;
  };
  return {
    veredicto: ({ programado }) => (programado === undefined ? undefined : read().said),
    admite: (clave, columna, valor) => {
      const [accion = '', vigencia, trimestre] = clave.split(KEY_JOINT);
      const corte = corteDeFila({ vigencia, trimestre });
      if (columna !== PROGRAMADO || !corte) return false;
      const aceptado = read().aceptados.get(`${accion} ${campoDeTrimestre(corte)}`);
      return aceptado !== undefined && (aceptado.despues ?? '') === guardado(valor);
    },
  };
}

interface PlanCerrado {
  /** Why what is programmed is not changed; undefined while it may be. */
  readonly said: string | undefined;
  readonly aceptados: ReadonlyMap<string, CambioDelPamRow>;
}

function planCerrado(context: ContextoDeCierre): PlanCerrado {
  const vigente = versionVigente(context);
  if (!vigente) return { said: undefined, aceptados: new Map() };
  const cambios = cambiosDelLibro(context);
  const isOpen = cambios.some((row) => isDeTodoElPlan(row) && isAbierta(row, context.ahora));
  return {
    said: isOpen
      ? undefined
      : decirCerrado(context, {
          vigente,
          cambios,
          que: 'lo programado en sus trimestres no se cambia',
        }),
    aceptados: aceptadosDe(cambios, vigente),
  };
}

interface Cerrado {
  readonly vigente: CambioDelPamRow;
  readonly cambios: readonly CambioDelPamRow[];
  /** "sus acciones no se cambian" */
  readonly que: string;
}

/** "El PAM está aprobado desde el 26/06/2026 (versión 1, acta 3 de 2026) y sus acciones no se cambian aquí: …" */
function decirCerrado(context: ContextoDeCierre, { vigente, cambios, que }: Cerrado): string {
  const since = vigente.fecha ? ` desde el ${formatFecha(vigente.fecha)}` : '';
  const what = [`versión ${vigente.version}`, decirActaDe(context, vigente)]
    .filter(Boolean)
    .join(', ');
  const over = cambios.filter(
    (row) =>
      isDeTodoElPlan(row) &&
      row.estado === 'Autorizado' &&
      context.ahora !== undefined &&
      !isAbierta(row, context.ahora),
  );
  const vencidas =
    over.length > 0
      ? `La autorización de ajuste ${enumerar(over.map((row) => `${row.numero} venció el ${decirMomento(venceDe(row))}`))}. `
      : '';
  return `${vencidas}El PAM está aprobado${since} (${what}) y ${que} aquí: pida el cambio en ${DONDE_SE_APRUEBA}`;
}
