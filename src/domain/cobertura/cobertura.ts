// What the plan covers: each need and expectation with the acciones that answer to it, and what lacks the other end.

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
export interface MetaCompartida {
  readonly codigoMeta: string;
  readonly acciones: readonly string[];
}
export interface Cobertura {
  /** Needs and expectations, the most pressing first. */
  readonly necesidades: readonly NecesidadCubierta[];
  /** Those that no acción answers to, explained or not. */
  readonly sinAccion: readonly string[];
  /** Those of them that nobody explained: with one, the plan is not approved. */
  readonly sinExplicar: readonly string[];
  /** Acciones that name nothing of Fundamentos, in código or at all. */
  readonly accionesSinNecesidad: readonly string[];
  readonly accionesSinActividades: readonly string[];
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
    necesidades,
    sinAccion: codigos(sinAccion),
    sinExplicar: codigos(sinAccion.filter(({ explicacion }) => explicacion === null)),
    accionesSinNecesidad: codigos(acciones.filter(({ responde }) => responde.length === 0)),
    accionesSinActividades: codigos(acciones.filter(({ codigo }) => !conActividades.has(codigo))),
    metasCompartidas: metasCompartidas(acciones),
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
