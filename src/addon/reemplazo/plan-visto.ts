// What replacing a person would change on the rows of the moment, and what is to be told of it.

import { versionVigente } from '../../domain/aprobacion/version';
import type { CorreoInput } from '../../domain/correo-semanal';
import { formatFecha } from '../../domain/formato';
import { huellaOf } from '../../domain/huella';
import { parametro } from '../../domain/parametros';
import { cuenta, enumerar } from '../../domain/redaccion';
import { type Aviso, avisosDe } from '../../domain/reemplazo/avisos';
import {
  type Conservadas,
  type ParametroQueNombra,
  type PlanDeReemplazo,
  planDeReemplazo,
  type RegistroQuePasa,
} from '../../domain/reemplazo/plan';
import { type Relevo, relevoDe } from '../../domain/reemplazo/relevo';
import type { AnyRow, Fila, RuleContext } from '../../domain/register';
import { type EquipoRow, estaEnLaOficina } from '../../domain/registers/equipo';
import type { PamRow } from '../../domain/registers/pam';
import { mismoRol, rolLlamado } from '../../domain/roles';
import { readsAlike } from '../../domain/texto';
import type { Fresh } from '../commit/commit';
import { readDuenos } from '../disparadores/duenos';
import { addressesIn } from '../libro/direccion';
import type { TrabajoVisto } from '../trabajos/visto';
import { UserError } from '../user-error';
import type { VerReemplazoPedido } from './pedido';

/** What a replacement changes, or would. */
export interface Reemplazo {
  readonly dicho: string;
  readonly sale: string;
  readonly entra: string;
  /** YYYY-MM-DD */
  readonly desde: string;
  readonly hasta: string;
  /** Whether a row of Equipo is made for whoever comes. */
  readonly esNueva: boolean;
  readonly pasan: readonly RegistroQuePasa[];
  readonly conservan: readonly Conservadas[];
  readonly enPalabras: readonly string[];
  readonly parametros: readonly (ParametroQueNombra & { readonly cambia: boolean })[];
  readonly advertencias: readonly string[];
  readonly avisos: readonly Aviso[];
  /** Mark of all of it. */
  readonly visto: string;
  /** null where nothing was written. */
  readonly cargue: string | null;
  /** What is left of it for further steps. */
  readonly trabajo?: TrabajoVisto;
}

export type LibroDelReemplazo = RuleContext & Pick<Fresh, 'rows'>;

function requireRelevo(libro: LibroDelReemplazo, asked: VerReemplazoPedido): Relevo {
  const relevo = relevoDe(libro.rows<EquipoRow>('equipo'), asked, libro.hoy);
  if ('objecion' in relevo) throw new UserError(relevo.objecion, 'REEMPLAZO');
  return relevo;
}

/** Who leaves and who comes, and what changes with it. */
export interface Planeado {
  readonly relevo: Relevo;
  readonly plan: PlanDeReemplazo;
}

/** A sentence where it cannot be done, or there is nothing to do. */
export function planIn(libro: LibroDelReemplazo, asked: VerReemplazoPedido): Planeado {
  const planned = restIn(libro, asked);
  const { relevo, plan } = planned;
  const unknown = asked.parametros?.find(
    (clave) => !plan.parametros.some((one) => one.clave === clave),
  );
  if (unknown !== undefined)
    throw new UserError(
      `El parámetro ${unknown} no nombra a ${relevo.sale.nombre}: no se cambia.`,
      'REEMPLAZO',
    );
  if (plan.cambios.length === 0)
    throw new UserError(
      `${relevo.sale.nombre} ya tiene «Hasta» (${formatFecha(relevo.hasta)}) y nada abierto a su nombre: no hay nada que pasar.`,
      'REEMPLAZO',
    );
  return planned;
}

/** The same of one that is under way: what is left of it, which may be nothing. */
export function restIn(libro: LibroDelReemplazo, asked: VerReemplazoPedido): Planeado {
  const relevo = requireRelevo(libro, asked);
  return { relevo, plan: planDeReemplazo(libro, relevo, asked.parametros ?? []) };
}

export function told(
  libro: LibroDelReemplazo,
  { relevo, plan }: Planeado,
  { parametros: wanted = [] }: VerReemplazoPedido,
): Reemplazo {
  const { sale, entra, antes, desde, hasta } = relevo;
  return {
    dicho: dicho(relevo, plan),
    sale: sale.nombre,
    entra: entra.nombre,
    desde,
    hasta,
    esNueva: antes === undefined,
    pasan: plan.pasan,
    conservan: plan.conservan,
    enPalabras: plan.enPalabras,
    parametros: plan.parametros.map((one) => ({
      ...one,
      cambia: one.propuesto !== '' && wanted.includes(one.clave),
    })),
    advertencias: advertencias(libro, relevo, plan, wanted),
    avisos: avisosDe({ relevo, plan, libro: pendientesDe(libro), carta: cartaDe(libro) }),
    visto: markOf(plan),
    cargue: null,
  };
}

/** By which it is known that the same would change. */
export const markOf = ({ cambios }: PlanDeReemplazo): string =>
  huellaOf(cambios.filter(({ registro }) => registro !== 'parametros'));

function dicho({ sale, entra, desde, hasta }: Relevo, { pasan }: PlanDeReemplazo): string {
  const rows = pasan.reduce((sum, { filas }) => sum + filas.length, 0);
  const work =
    rows === 0
      ? `${sale.nombre} no tenía nada abierto`
      : `${cuenta(rows, 'fila abierta pasa', 'filas abiertas pasan')} a su nombre`;
  return `${entra.nombre} reemplaza a ${sale.nombre} desde el ${formatFecha(desde)} («Hasta»: ${formatFecha(hasta)}); ${work}.`;
}

function advertencias(
  libro: LibroDelReemplazo,
  { sale, entra, antes, desde, hasta }: Relevo,
  plan: PlanDeReemplazo,
  wanted: readonly string[],
): readonly string[] {
  const said: string[] = [];
  if (!entra.correo)
    said.push(
      `${entra.nombre} no tiene correo en Equipo: no recibirá el correo semanal, y sus cambios en Google no se verán con su nombre.`,
    );
  if (antes && sale.rol && !mismoRol(entra.rol ?? '', sale.rol))
    said.push(rolQueQueda(libro, { sale, entra, desde }));
  if (hasta >= libro.hoy)
    said.push(
      `${sale.nombre} sigue en la oficina hasta el ${formatFecha(hasta)}, y su trabajo queda desde ahora a nombre de ${entra.nombre}.`,
    );
  const vigente = versionVigente(libro);
  if (vigente && plan.acciones.length > 0)
    said.push(
      `El PAM está aprobado (versión ${vigente.version}): ${cuenta(plan.acciones.length, 'acción cambia de persona y queda', 'acciones cambian de persona y quedan')} en Control de cambios, con este reemplazo como motivo. Se puede deshacer mientras no se apruebe otra versión.`,
    );
  const left = plan.parametros.filter(({ clave }) => !wanted.includes(clave));
  if (left.length > 0)
    said.push(`En Parámetros lo siguen nombrando: ${enumerar(left.map(({ clave }) => clave))}.`);
  const owner = Object.values(readDuenos()).some(
    (dueno) => sale.correo !== undefined && readsAlike(dueno.quien, sale.correo),
  );
  if (owner)
    said.push(
      `Los disparadores del libro corren con la cuenta de ${sale.nombre} y se detienen cuando la cierren: quien quede los toma a su nombre en PAM › Configuración › Estado de la instalación.`,
    );
  return said.filter(Boolean);
}

/** Who is left with the role of whoever leaves, when whoever comes has another one. */
function rolQueQueda(
  libro: LibroDelReemplazo,
  { sale, entra, desde }: Pick<Relevo, 'sale' | 'entra' | 'desde'>,
): string {
  const rol = sale.rol ?? '';
  const others = libro
    .rows<EquipoRow>('equipo')
    .filter(
      ({ row }) =>
        mismoRol(row.rol ?? '', rol) &&
        !readsAlike(row.nombre ?? '', sale.nombre) &&
        estaEnLaOficina(row, desde),
    );
  if (others.length > 0) return '';
  const { responde = [] } = rolLlamado(rol) ?? {};
  const does =
    responde.length === 0
      ? 'ninguna actividad del procedimiento lo nombra'
      : `responde por ${responde.length === 1 ? 'la actividad' : 'las actividades'} ${enumerar(responde.map(String))}`;
  return `${entra.nombre} es ${entra.rol ?? 'alguien sin rol'} en Equipo: el rol ${rol} queda sin nadie (${does}). Si lo asume, escójalo como su rol.`;
}

const pendientesDe = (libro: LibroDelReemplazo) => ({
  hoy: libro.hoy,
  equipo: rowsOf<EquipoRow>(libro, 'equipo'),
  ajustes: rowsOf(libro, 'ajustes'),
  cambios: rowsOf(libro, 'cambios'),
  // Nobody signs in the name of another.
  documentos: [],
  pam: rowsOf<PamRow>(libro, 'pam'),
  seguimiento: rowsOf(libro, 'seguimiento'),
  compromisos: rowsOf(libro, 'compromisos'),
  calendario: rowsOf(libro, 'calendario'),
  parametros: rowsOf(libro, 'parametros'),
});
const rowsOf = <T = AnyRow>(libro: LibroDelReemplazo, registro: string): readonly Fila<T>[] =>
  libro.rows<T>(registro);

function cartaDe(libro: LibroDelReemplazo): CorreoInput {
  const addressOf = addressesIn(SpreadsheetApp.getActive());
  return {
    hoy: libro.hoy,
    entidad: parametro(libro.rows('parametros'), 'entidad') ?? '',
    enlace: () => addressOf(),
  };
}
