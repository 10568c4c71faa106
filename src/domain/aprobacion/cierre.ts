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
import { remembered } from '../remembered';
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
  const plan = planAprobado(context);
  const own = { abren: [APROBAR_EL_PAM], noSeDeshace: true } as const;
  if (!plan) return { fila: () => undefined, ...own };
  const nuevas = new Set(
    plan.cambios
      .filter((row) => row.campo === LA_ACCION && isAbierta(row, context.ahora))
      .map(({ despues }) => despues),
  );
  const cerrada = (codigo: Valor | undefined): string | undefined =>
    codigo !== undefined && nuevas.has(`${codigo}`)
      ? undefined
      : plan.cerrado('sus acciones no se cambian');
  return {
    fila: ({ codigo }) => cerrada(codigo),
    nueva: ({ codigo }) => cerrada(codigo),
    admite: (clave, columna, valor) => plan.admite(clave, columna, valor),
    ...own,
  };
}

/** The plan that was approved, and what was let into it since. */
interface PlanAprobado {
  readonly cambios: readonly CambioDelPamRow[];
  /** Why it is not changed, with what of it ("sus acciones no se cambian"); undefined while all of it is open. */
  readonly cerrado: (que: string) => string | undefined;
  /** Whether somebody accounted for what a field of an acción says. */
  readonly admite: (accion: string, campo: string, valor: Valor | undefined) => boolean;
}

/** undefined while none is. The sentence is made when it is first told, for the acta that it names is another read. */
function planAprobado(context: ContextoDeCierre): PlanAprobado | undefined {
  const vigente = versionVigente(context);
  if (!vigente) return undefined;
  const cambios = cambiosDelLibro(context);
  const isOpen = cambios.some((row) => isDeTodoElPlan(row) && isAbierta(row, context.ahora));
  const aceptados = aceptadosDe(cambios, vigente);
  const said = remembered((que: string) => decirCerrado(context, { vigente, cambios, que }));
  return {
    cambios,
    cerrado: (que) => (isOpen ? undefined : said(que)),
    admite: (accion, campo, valor) => {
      const aceptado = aceptados.get(`${accion} ${campo}`);
      return aceptado !== undefined && (aceptado.despues ?? '') === guardado(valor);
    },
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
  let looked: { readonly plan: PlanAprobado | undefined } | undefined;
  const plan = (): PlanAprobado | undefined => {
    looked ??= { plan: planAprobado(context) };
    return looked.plan;
  };
  return {
    veredicto: ({ programado }) =>
      programado === undefined
        ? undefined
        : plan()?.cerrado('lo programado en sus trimestres no se cambia'),
    admite: (clave, columna, valor) => {
      const [accion = '', vigencia, trimestre] = clave.split(KEY_JOINT);
      const corte = corteDeFila({ vigencia, trimestre });
      if (columna !== PROGRAMADO || !corte) return false;
      return plan()?.admite(accion, campoDeTrimestre(corte), valor) ?? false;
    },
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
