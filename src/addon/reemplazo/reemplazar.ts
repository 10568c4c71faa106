// Replacing a person: their «Hasta», the row of whoever comes and all of their open work, in one commit that is undone whole. What is
// closed keeps their name, and so does the bitácora.

import { CLASE_DE_COLUMNA } from '../../domain/aprobacion/clases';
import type { Cambio } from '../../domain/cambio';
import { formatFecha } from '../../domain/formato';
import { huellaOf } from '../../domain/huella';
import { parametro } from '../../domain/parametros';
import { cuenta, enumerar } from '../../domain/redaccion';
import { type Aviso, avisosDe } from '../../domain/reemplazo/avisos';
import { motivoDelReemplazo, OPERACION_DE_REEMPLAZO } from '../../domain/reemplazo/operacion';
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
import { cleanText, readsAlike } from '../../domain/texto';
import { anotadosPorSuMotivo } from '../aprobacion/por-su-motivo';
import { commit, type Fresh } from '../commit/commit';
import { pedidoDe } from '../commit/pedidos';
import { readDuenos } from '../disparadores/duenos';
import { type Acto, whoSigns } from '../identidad';
import { openLibro, settledLibro } from '../libro/open-libro';
import { UserError } from '../user-error';
import { refreshInicio } from '../vistas/refresh';
import type { ReemplazarPedido, VerReemplazoPedido } from './pedido';

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
}

type LibroDelReemplazo = RuleContext & Pick<Fresh, 'rows'>;

const REEMPLAZAR: Acto = {
  que: 'reemplazar a una persona',
  desde: 'Reemplazar a una persona…',
};

export function verReemplazo(asked: VerReemplazoPedido): Reemplazo {
  return planIn(settledLibro(), asked).visto;
}

export function reemplazarPersona({ pedido, visto, ...asked }: ReemplazarPedido): Reemplazo {
  const identidad = whoSigns(REEMPLAZAR);
  let made: Reemplazo | undefined;
  const { cargue } = commit({
    operacion: operacionDe(asked),
    pedido: pedidoDe(pedido, asked),
    anotaAlPlanear: true,
    abre: (cambio) => cambio.registro === 'cambios' || isAdministrativo(cambio),
    build: (fresh, antes) => {
      const plan = planIn(fresh, asked);
      if (visto && visto !== plan.visto.visto && !antes?.esElMismo)
        throw new UserError(
          'No se hizo nada, porque el libro cambió desde que lo vio: mire otra vez qué cambia y confirme.',
          'CONFLICTO',
        );
      made = plan.visto;
      const { sale, entra, desde } = made;
      const motivo = motivoDelReemplazo(sale, entra, desde);
      return [...plan.cambios, ...anotadosPorSuMotivo(fresh, plan.cambios, identidad, motivo)];
    },
  });
  if (!made) throw new UserError('Ya estaba hecho.', 'REEMPLAZO');
  showInInicio();
  return { ...made, cargue: cargue || null };
}

/** Who answers for an acción of the approved plan changes with this as its reason; nothing else of it does. */
const isAdministrativo = (cambio: Cambio): boolean =>
  cambio.registro === 'pam' &&
  cambio.cambio === 'modificar' &&
  Object.keys(cambio.despues).every(
    (key) => (CLASE_DE_COLUMNA as { readonly [key: string]: string })[key] === 'Administrativo',
  );

/** With their names; an address is nobody's in the bitácora. */
function operacionDe({ sale, entra }: VerReemplazoPedido): string {
  const names = [sale, entra].map((name) => cleanText(name).replace(/\s+/g, ' '));
  return names.some((name) => name.includes('@'))
    ? OPERACION_DE_REEMPLAZO
    : `${OPERACION_DE_REEMPLAZO}: ${names.join(' por ')}`;
}

function requireRelevo(libro: LibroDelReemplazo, asked: VerReemplazoPedido): Relevo {
  const relevo = relevoDe(libro.rows<EquipoRow>('equipo'), asked, libro.hoy);
  if ('objecion' in relevo) throw new UserError(relevo.objecion, 'REEMPLAZO');
  return relevo;
}

function planIn(libro: LibroDelReemplazo, asked: VerReemplazoPedido) {
  const relevo = requireRelevo(libro, asked);
  const wanted = asked.parametros ?? [];
  const plan = planDeReemplazo(libro, relevo, wanted);
  const unknown = wanted.find((clave) => !plan.parametros.some((one) => one.clave === clave));
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
  return { cambios: plan.cambios, visto: told(libro, relevo, plan, wanted) };
}

function told(
  libro: LibroDelReemplazo,
  relevo: Relevo,
  plan: PlanDeReemplazo,
  wanted: readonly string[],
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
    visto: huellaOf(plan.cambios.filter(({ registro }) => registro !== 'parametros')),
    cargue: null,
  };
}

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
  pam: rowsOf<PamRow>(libro, 'pam'),
  seguimiento: rowsOf(libro, 'seguimiento'),
  compromisos: rowsOf(libro, 'compromisos'),
  calendario: rowsOf(libro, 'calendario'),
  parametros: rowsOf(libro, 'parametros'),
});
const rowsOf = <T = AnyRow>(libro: LibroDelReemplazo, registro: string): readonly Fila<T>[] =>
  libro.rows<T>(registro);

const cartaDe = (libro: LibroDelReemplazo) => ({
  hoy: libro.hoy,
  entidad: parametro(libro.rows('parametros'), 'entidad') ?? '',
  enlace: () => SpreadsheetApp.getActive().getUrl(),
});

/** What was written is done, whatever becomes of showing it. */
function showInInicio(): void {
  try {
    refreshInicio(openLibro());
  } catch (thrown) {
    console.error(String(thrown));
  }
}
