// What the plan covers: each need and expectation with the acciones that answer to it, and what lacks the other end.

import { type ClaseDeFundamento, ESTRATEGIA, PLAN_DE_DESARROLLO } from '../clases-de-fundamento';
import { fundamentosEn } from '../fundamentos';
import { groupBy } from '../group-by';
import { codigoCitado } from '../parse/citas';
import type { AnyRow, RuleContext } from '../register';
import { pideAccion } from '../registers/fundamentos-rules';
import { respondeACodigos } from '../registers/pam-fundamentos-rules';
import { comparePrioridad, prioridadDe } from './prioridad';

export interface NecesidadCubierta {
  readonly codigo: string;
  readonly clase: string;
  readonly enunciado: string;
  readonly componente: string | null;
  /** From 3 to 15; null in an expectation, and while the need lacks a valuation. */
  readonly prioridad: number | null;
  /** Códigos of the acciones that answer to it. */
  readonly acciones: readonly string[];
  /** Why nobody attends it, where somebody said. */
  readonly explicacion: string | null;
}
/** An estrategia de intervención with the acciones that are of it. */
export interface EstrategiaCubierta {
  readonly codigo: string;
  readonly enunciado: string;
  readonly acciones: readonly string[];
}
/** A meta of the Plan de Desarrollo with the acciones that contribute to it. */
export interface MetaDelPlanCubierta {
  readonly codigo: string;
  readonly meta: string;
  readonly acciones: readonly string[];
}
export interface MetaCompartida {
  readonly codigoMeta: string;
  readonly acciones: readonly string[];
}
export interface Cobertura {
  /** How many the plan has. */
  readonly cuantasAcciones: number;
  /** Needs and expectations, the most pressing first. */
  readonly necesidades: readonly NecesidadCubierta[];
  /** Those that no acción answers to, explained or not. */
  readonly sinAccion: readonly string[];
  /** Those of them that nobody explained: with one, the plan is not approved. */
  readonly sinExplicar: readonly string[];
  /** Acciones that name nothing of Fundamentos, in código or at all. */
  readonly accionesSinNecesidad: readonly string[];
  readonly accionesSinActividades: readonly string[];
  readonly estrategias: readonly EstrategiaCubierta[];
  readonly estrategiasSinAccion: readonly string[];
  /** Acciones of no estrategia; none while the book has no estrategia. */
  readonly accionesSinEstrategia: readonly string[];
  readonly metasDelPlan: readonly MetaDelPlanCubierta[];
  /** Códigos of the referentes whose meta no acción contributes to. */
  readonly metasSinAccion: readonly string[];
  /** Metas of several acciones: each is reported once, and the others show it. */
  readonly metasCompartidas: readonly MetaCompartida[];
}

type Libro = Pick<RuleContext, 'rows'>;

export function coberturaDe(libro: Libro): Cobertura {
  const fundamentos = completas(libro, 'fundamentos', 'codigo');
  const known = new Set(fundamentos.map(({ codigo }) => codigoCitado(codigo, 'FU')));
  const acciones = completas(libro, 'pam', 'codigo').map((row) => ({
    codigo: `${row.codigo}`,
    codigoMeta: row.codigoMeta,
    // What is named and is not there covers nothing; it is told in its cell.
    responde: respondeACodigos(row).filter((codigo) => known.has(codigo)),
  }));
  const conActividades = new Set(
    completas(libro, 'actividades', 'accion').map(({ accion }) => `${accion}`),
  );
  const necesidades = fundamentos
    .filter(pideAccion)
    .sort(comparePrioridad)
    .map(
      (row): NecesidadCubierta => ({
        codigo: `${row.codigo}`,
        clase: `${row.clase}`,
        enunciado: `${row.enunciado ?? ''}`,
        componente: row.componente === undefined ? null : `${row.componente}`,
        prioridad: prioridadDe(row),
        acciones: codigos(
          acciones.filter(({ responde }) => responde.includes(codigoCitado(row.codigo, 'FU'))),
        ),
        explicacion: row.sinAccion === undefined ? null : `${row.sinAccion}`,
      }),
    );
  const sinAccion = necesidades.filter((una) => una.acciones.length === 0);
  return {
    cuantasAcciones: acciones.length,
    necesidades,
    sinAccion: codigos(sinAccion),
    sinExplicar: codigos(sinAccion.filter(({ explicacion }) => explicacion === null)),
    accionesSinNecesidad: codigos(acciones.filter(({ responde }) => responde.length === 0)),
    accionesSinActividades: codigos(acciones.filter(({ codigo }) => !conActividades.has(codigo))),
    ...deLoCitado(libro),
    metasCompartidas: metasCompartidas(acciones),
  };
}

type DeLoCitado = Pick<
  Cobertura,
  | 'estrategias'
  | 'estrategiasSinAccion'
  | 'accionesSinEstrategia'
  | 'metasDelPlan'
  | 'metasSinAccion'
>;

/** The estrategias and the metas of the Plan de Desarrollo, by who names them. */
function deLoCitado(libro: Libro): DeLoCitado {
  const rows = completas(libro, 'fundamentos', 'codigo');
  const plan = completas(libro, 'pam', 'codigo');
  const fundamentos = fundamentosEn(libro);
  /** The acciones that name each código of a class. */
  const quienesCitan = (columna: string, clase: ClaseDeFundamento) => {
    const citas = plan.flatMap((row) =>
      fundamentos
        .citadosPor(row, columna, clase)
        .map((citado) => ({ citado, accion: `${row.codigo}` })),
    );
    const grouped = groupBy(citas, ({ citado }) => citado);
    return (codigo: unknown): readonly string[] =>
      (grouped.get(codigoCitado(codigo, 'FU')) ?? []).map(({ accion }) => accion);
  };
  const deEstrategia = quienesCitan('estrategia', ESTRATEGIA);
  const dePlan = quienesCitan('responde', PLAN_DE_DESARROLLO);
  const porMeta = groupBy(plan, ({ metaPlanDesarrollo }) => `${metaPlanDesarrollo ?? ''}`);
  const codigosDe = (some: readonly AnyRow[]): readonly string[] =>
    some.map(({ codigo }) => `${codigo}`);
  const estrategias = rows
    .filter(({ clase }) => clase === ESTRATEGIA)
    .map(({ codigo, enunciado }) => ({
      codigo: `${codigo}`,
      enunciado: `${enunciado ?? ''}`,
      acciones: deEstrategia(codigo),
    }));
  const metasDelPlan = rows
    .filter((row) => row.clase === PLAN_DE_DESARROLLO && row.metaPlanDesarrollo !== undefined)
    .map(({ codigo, metaPlanDesarrollo: meta }) => ({
      codigo: `${codigo}`,
      meta: `${meta}`,
      acciones: [...new Set([...codigosDe(porMeta.get(`${meta}`) ?? []), ...dePlan(codigo)])],
    }));
  const covered = new Set(estrategias.flatMap(({ acciones }) => acciones));
  const sinAccion = (some: readonly (EstrategiaCubierta | MetaDelPlanCubierta)[]) =>
    codigos(some.filter(({ acciones }) => acciones.length === 0));
  return {
    estrategias,
    estrategiasSinAccion: sinAccion(estrategias),
    accionesSinEstrategia:
      estrategias.length === 0 ? [] : codigosDe(plan).filter((codigo) => !covered.has(codigo)),
    metasDelPlan,
    metasSinAccion: sinAccion(metasDelPlan),
  };
}

const completas = (libro: Libro, registro: string, key: string): AnyRow[] =>
  libro.rows(registro).flatMap(({ row }) => (row[key] === undefined ? [] : [row]));

const codigos = (some: readonly { readonly codigo: string }[]): readonly string[] =>
  some.map(({ codigo }) => codigo);

function metasCompartidas(
  acciones: readonly { readonly codigo: string; readonly codigoMeta?: unknown }[],
): readonly MetaCompartida[] {
  const groups = groupBy(acciones, ({ codigoMeta }) =>
    codigoMeta === undefined ? undefined : `${codigoMeta}`,
  );
  return [...groups].flatMap(([codigoMeta, some]) =>
    some.length > 1 ? [{ codigoMeta, acciones: codigos(some) }] : [],
  );
}
