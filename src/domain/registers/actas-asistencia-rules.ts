// Whether those who had to be in a meeting were there: the roles to which the procedure gives its activity, and
// the coordinators of what it evaluated. Who sent somebody in their place was there.

import { acumulacionDe, esMeta, type TipoAcumulacion } from '../avance/acumulacion';
import type { Trimestral } from '../avance/vigencia';
import { ultimoCorte } from '../calendario';
import { groupBy } from '../group-by';
import { formatCorte } from '../periodo';
import { cuenta, enumerar } from '../redaccion';
import type { AnyRow, Fila, Hallado, Rule, RuleContext } from '../register';
import { remembered } from '../remembered';
import { CON_ASISTENTES, rolLlamado } from '../roles';
import { fold } from '../texto';
import {
  decirAusentes,
  type Equipo,
  equipoPorNombre,
  nombresPresentes,
  type RolPedido,
  rolesQueFaltan,
} from './en-reunion';
import { type EquipoRow, estaEnLaOficina } from './equipo';

/** Each role that does the activity of an acta came, or sent somebody. */
export const rolAusente: Rule = (filas, context) =>
  withPeople(filas, context).flatMap(({ fila, row, came }): readonly Hallado[] => {
    const roles = context.responsables[Number(row.actividad)] ?? [];
    const missing = rolesQueFaltan(came, roles.map(rolPedido));
    if (missing.length === 0) return [];
    const where = { fila, columna: 'actividad', codigo: 'ROL_AUSENTE' };
    const mensaje = decirAusentes(row.actividad, roles, missing);
    return [{ ...where, severidad: 'advertencia', mensaje }];
  });

/** A role with what the procedure calls it besides. */
export const rolPedido = (rol: string): RolPedido => ({
  rol,
  nombres: rolLlamado(rol)?.otrosNombres ?? [],
});

/** Those of some roles that neither came to a meeting nor sent somebody; all of them where nobody says who came. */
export function rolesAusentes(
  context: RuleContext,
  { codigo }: AnyRow,
  roles: readonly string[],
): readonly string[] {
  const own = context.rows('asistentes').filter(({ row }) => row.acta === codigo);
  const came = whoCame(own, equipoDe(context));
  return rolesQueFaltan(came, roles.map(rolPedido));
}

const equipoDe = (context: RuleContext): Equipo =>
  equipoPorNombre(context.rows('equipo').map(({ row }) => row));

/** The coordinators of what was programmed in the quarter that a meeting evaluates. */
export const coordinadorAusente: Rule = (filas, context) => {
  const evaluations = filas.filter(({ row }) => CON_ASISTENTES.includes(Number(row.actividad)));
  const reuniones = withPeople(evaluations, context);
  if (reuniones.length === 0) return [];
  const deben = coordinadoresPorCorte(context);
  return reuniones.flatMap(({ fila, row, came, wasThere }): readonly Hallado[] => {
    const fecha = String(row.fecha ?? '');
    const { nombres, acciones: programadas } = deben(formatCorte(ultimoCorte(fecha)));
    const faltaron = new Set(nombres.filter((name) => !came.has(name) && wasThere(name, fecha)));
    if (faltaron.size === 0) return [];
    const absent = programadas.filter(({ name }) => faltaron.has(name));
    const acciones = enumerar(absent.map(({ codigo }) => codigo));
    const mensaje =
      absent.length === 1
        ? `No asistió el coordinador de una acción programada: ${acciones}.`
        : `No asistieron los coordinadores de ${cuenta(absent.length, 'acción programada', 'acciones programadas')}: ${acciones}.`;
    const where = { fila, columna: 'actividad', codigo: 'COORDINADOR_AUSENTE' };
    return [{ ...where, severidad: 'nota', mensaje }];
  });
};

interface Reunion extends Fila {
  /** Names, roles and cargos of who came or was stood for, folded. */
  readonly came: ReadonlySet<string>;
  /** Whether a person was of the office on a day: who coordinates today may have come since. */
  readonly wasThere: (name: string, dia: string) => boolean;
}

/** The definitive actas of which it is known who came. */
function withPeople(filas: readonly Fila[], context: RuleContext): readonly Reunion[] {
  const definitive = filas.filter(
    ({ row }) => row.estado === 'Definitiva' && row.actividad !== undefined,
  );
  if (definitive.length === 0) return [];
  const people = groupBy(context.rows('asistentes'), ({ row }) => row.acta);
  const known = equipoDe(context);
  return definitive.flatMap((acta) => {
    const { codigo } = acta.row;
    const own = codigo === undefined ? undefined : people.get(codigo);
    if (!own) return [];
    const wasThere = (name: string, dia: string) =>
      estaEnLaOficina((known.get(name) ?? {}) as EquipoRow, dia);
    return { ...acta, came: whoCame(own, known), wasThere };
  });
}

const whoCame = (people: readonly Fila[], known: Equipo): ReadonlySet<string> =>
  nombresPresentes(
    people.flatMap(({ row }) => (row.asistio ? [row] : [])),
    known,
  );

interface DelCorte {
  /** Who coordinates them, folded; each once. */
  readonly nombres: readonly string[];
  /** What was programmed, in the order of the PAM. */
  readonly acciones: readonly { readonly codigo: string; readonly name: string }[];
}

/** What was programmed in a quarter ("2025-T4") and has a coordinator. */
function coordinadoresPorCorte(context: RuleContext): (corte: string) => DelCorte {
  const tipos = new Map(
    context.rows('pam').map(({ row: { codigo, tipoAcumulacion } }) => [codigo, tipoAcumulacion]),
  );
  const programmed = context.rows('seguimiento').filter(({ row }) => {
    const tipo = tipos.get(row.accion) as TipoAcumulacion | undefined;
    // Coordinated whether or not the office measures it.
    const acumulacion = acumulacionDe(tipo, { reduccionAnual: true });
    return esMeta(acumulacion, (row as Trimestral).programado);
  });
  const byCorte = groupBy(programmed, ({ row }) => `${row.vigencia}-${row.trimestre}`);
  const coordinadas = context.rows('pam').flatMap(({ row: { codigo, coordinador } }) => {
    const name = fold(`${coordinador ?? ''}`);
    return name === '' ? [] : [{ codigo: `${codigo}`, name }];
  });
  return remembered((corte) => {
    const codes = new Set((byCorte.get(corte) ?? []).map(({ row }) => `${row.accion}`));
    const acciones = coordinadas.filter(({ codigo }) => codes.has(codigo));
    return { acciones, nombres: [...new Set(acciones.map(({ name }) => name))] };
  });
}
