// The records that each activity leaves in a period, but those of a quarter, which are
// ../cierre-de-trimestre/registros-del-ano. Which they are is a table (./pedidos); here stands what looks for each.

import { formatFecha } from '../formato';
import { esHistorico } from '../historicos';
import { FORMULACION, parametro } from '../parametros';
import { lastDayOf, TRIMESTRES } from '../periodo';
import { cuenta } from '../redaccion';
import type { RuleContext } from '../register';
import type { EquipoRow } from '../registers/equipo';
import { actaDeLaActividad } from './acta';
import { evaluacionPorAccion, evidenciasDelAno, informeDeResultados } from './ejecucion';
import {
  type Busqueda,
  busquedaEn,
  nombreDe,
  type RegistroExigido,
  type RegistroHallado,
  type TitulosDeDocumentos,
} from './exigido';
import { actaDeLaEleccion, eleccion, fichasIntegrales } from './focalizacion';
import { ACTIVIDADES, type Cuando, REGISTROS_PEDIDOS, type RegistroPedido } from './pedidos';
import { plan, versiones } from './plan';
import { definicionDelSeguimiento } from './seguimiento';
import { otras, publicacion, reunion } from './socializacion';

/** By the name that the table gives each. */
export const BUSCADORES: { readonly [registro: string]: RegistroExigido } = {
  actaDeLaActividad,
  actaDeSostenibilidad: actaDeLaActividad,
  plan,
  seguimiento: definicionDelSeguimiento,
  versiones,
  eleccion,
  actaDeLaEleccion,
  fichas: fichasIntegrales,
  publicacion,
  reunion,
  otrasSocializaciones: otras,
  evidencias: evidenciasDelAno,
  evaluacionPorAccion,
  informeDeResultados,
};

export interface RegistrosDeActividad {
  readonly actividad: number;
  /** Why nothing is owed of it yet, or ever; '' where something is. */
  readonly noSeDebe: string;
  readonly registros: readonly RegistroHallado[];
  readonly faltan: readonly string[];
  /** "8 registros; faltan 2." */
  readonly dicho: string;
}

/** Those that the index of a year has. */
export const registrosDeActividades = (
  context: RuleContext,
  vigencia: number,
  titulos: TitulosDeDocumentos,
): readonly RegistrosDeActividad[] => {
  const noSeDebe = noSeDebeDelAno(context, vigencia);
  return porActividad(({ enElAno }) => enElAno).map((pedidos) =>
    registrosPedidos(context, pedidos, { vigencias: [vigencia], noSeDebe }, titulos),
  );
};

/** Those of some years together that are left at one time: once, each year, at the end of it, or of the plan. */
export const registrosDeCuando = (
  context: RuleContext,
  cuando: Cuando,
  vigencias: readonly number[],
  titulos: TitulosDeDocumentos,
): readonly RegistrosDeActividad[] => {
  const noSeDebe = whyNotOwed(context, cuando, vigencias);
  return porActividad((pedido) => pedido.cuando === cuando).map((pedidos) =>
    registrosPedidos(context, pedidos, { vigencias, noSeDebe }, titulos),
  );
};

/** What is asked of each activity, in order; an activity of which nothing is asked is left out. */
const porActividad = (
  isMeant: (pedido: RegistroPedido) => boolean,
): readonly (readonly RegistroPedido[])[] => {
  const asked = REGISTROS_PEDIDOS.filter((one) => isMeant(one) && one.registro in BUSCADORES);
  return ACTIVIDADES.map(({ numero }) =>
    asked.filter(({ actividad }) => actividad === numero),
  ).filter((own) => own.length > 0);
};

function registrosPedidos(
  context: RuleContext,
  pedidos: readonly RegistroPedido[],
  { vigencias, noSeDebe }: Pick<Busqueda, 'vigencias'> & { readonly noSeDebe: string },
  titulos: TitulosDeDocumentos,
): RegistrosDeActividad {
  const actividad = pedidos[0]?.actividad ?? 0;
  const busqueda = busquedaEn(context, { actividad, vigencias }, titulos);
  const found = pedidos.flatMap(({ registro }) => BUSCADORES[registro]?.(busqueda) ?? []);
  const equipo = () => busqueda.rows<EquipoRow>('equipo');
  const registros = found
    .flatMap((one) => one.registros)
    .map((one) => ({ ...one, quien: nombreDe(one.quien, equipo) }));
  const faltan = noSeDebe === '' ? found.flatMap((one) => one.faltan) : [];
  const dicho =
    noSeDebe !== '' && registros.length === 0 ? noSeDebe : decir(registros.length, faltan.length);
  return { actividad, noSeDebe, registros, faltan, dicho };
}

function decir(there: number, missing: number): string {
  const said = there === 0 ? 'ningún registro' : cuenta(there, 'registro', 'registros');
  return `${said}; ${missing === 0 ? 'no falta ninguno' : `${missing === 1 ? 'falta' : 'faltan'} ${missing}`}.`;
}

function whyNotOwed(context: RuleContext, cuando: Cuando, vigencias: readonly number[]): string {
  const [first = 0] = vigencias;
  const last = vigencias[vigencias.length - 1] ?? first;
  if (cuando === 'una vez') return noSeDebeDelPlan(context);
  if (cuando === 'cada año') return noSeDebeDelAno(context, last);
  const end = lastDayOf({ vigencia: last, trimestre: 'T4' });
  if (firstReported(context, last) === undefined) return NO_SE_REPORTA;
  return context.hoy > end ? '' : `Termina el ${formatFecha(end)}.`;
}

const NO_SE_REPORTA = 'No se reporta en este libro.';

/** What makes the plan is owed once it is no longer being made. */
const noSeDebeDelPlan = (context: RuleContext): string =>
  parametro(context.rows('parametros'), 'etapa') === FORMULACION
    ? 'Se espera antes de aprobar el PAM.'
    : '';

/** What begins the year is owed from the end of the first quarter of it that the office reports. */
function noSeDebeDelAno(context: RuleContext, vigencia: number): string {
  const first = firstReported(context, vigencia);
  if (first === undefined) return NO_SE_REPORTA;
  const last = lastDayOf({ vigencia, trimestre: first });
  return context.hoy > last ? '' : `Se espera hasta el ${formatFecha(last)}.`;
}

function firstReported(context: RuleContext, vigencia: number) {
  const [parametros, calendario] = [context.rows('parametros'), context.rows('calendario')];
  return TRIMESTRES.find(
    (trimestre) => !esHistorico({ vigencia, trimestre }, parametros, calendario),
  );
}
