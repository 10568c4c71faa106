// Saving what somebody writes of their reports, and sending them: any number of rows in one commit. What cannot be read is
// left out and told; what can is saved, and sent unless a rule keeps it.

import type { Cambio } from '../../domain/cambio';
import {
  CAMPOS_DEL_REPORTE,
  type EstadoReporte,
  estadoDelReporte,
  marcasDelPaso,
  objecionAlReporte,
  PASOS,
} from '../../domain/estado-reporte';
import { textosOf } from '../../domain/formulario';
import { matchAt } from '../../domain/match-headers';
import { errores, type Leida, leidaDe, porExplicar } from '../../domain/mi-reporte';
import type { Observacion } from '../../domain/observacion';
import { readFilas } from '../../domain/read-filas';
import { type AnyRow, keyOf, pick } from '../../domain/register';
import { seguimiento } from '../../domain/registers/seguimiento';
import { unidadesDe } from '../../domain/unidades';
import { commit, type Fresh } from '../commit/commit';
import { pedidoDe } from '../commit/pedidos';
import { requireCorte } from '../datos/corte-pedido';
import { whoIsThere } from '../identidad';
import { UserError } from '../user-error';
import { dichoDe, nombreDe, type Reporte, reportesEn, requireCorteSinCerrar } from './en-corte';
import type { GuardarPedido, ReporteEscrito } from './forma';

/** A report as it was left. */
export interface ReporteGuardado {
  readonly accion: string;
  readonly estado: EstadoReporte;
  readonly leida: Leida;
  readonly textos: { readonly [campo: string]: string };
  readonly observaciones: readonly Observacion[];
  /** Why it was not sent although it was asked, in words. */
  readonly noEnviado: string;
  /** That is only because nobody explained it: asked again, it goes as it is. */
  readonly pideExplicacion: boolean;
}
export interface ReportesGuardados {
  readonly cargue: string | null;
  readonly reportes: readonly ReporteGuardado[];
  /** What could not be read, by acción and field: nothing of those is saved. */
  readonly errores: readonly {
    readonly accion: string;
    readonly campo: string;
    readonly mensaje: string;
  }[];
}

/** A report with what was written of it. */
interface Leido extends Reporte {
  readonly escrito: ReporteEscrito;
  readonly campos: AnyRow;
  readonly ilegibles: readonly Observacion[];
}

export function saveReportes(pedido: GuardarPedido): ReportesGuardados {
  let outcome: Omit<ReportesGuardados, 'cargue'> = { reportes: [], errores: [] };
  const { quien } = whoIsThere();
  const { cargue } = commit({
    operacion: pedido.enviar ? PASOS.enviar.operacion : PASOS.guardar.operacion,
    pedido: pedidoDe(pedido.pedido, { ...pedido, pedido: undefined }),
    anotaAlPlanear: true,
    build: (fresh) => {
      const corte = requireCorte(pedido.corte, fresh);
      const acciones = pedido.reportes.map(({ accion }) => accion);
      const asked = reportesEn(fresh, corte, acciones);
      requireCorteSinCerrar(fresh, asked);
      const leidos = asked.flatMap((reporte) => {
        const escrito = pedido.reportes.find(({ accion }) => sameAccion(accion, reporte.codigo));
        return escrito ? readEscrito(fresh, reporte, escrito) : [];
      });
      const right = leidos.filter(({ ilegibles }) => ilegibles.length === 0);
      refuse(right);
      const after = new Map(
        right.map(({ codigo, row, campos }) => [codigo, onItsWay({ ...row, ...campos })]),
      );
      const said = dichoDe(fresh, corte, after);
      const firma = { nombre: nombreDe(fresh, quien), hoy: fresh.hoy };
      const done = right.map((leido) => {
        const row = after.get(leido.codigo) ?? {};
        const observaciones = said.get(leido.codigo) ?? [];
        const why = pedido.enviar ? whyNotSent(row, observaciones, pedido) : undefined;
        const isSent = pedido.enviar && !why;
        const isTouched = Object.keys(leido.campos).some(
          (key) => leido.campos[key] !== leido.row[key as keyof typeof leido.row],
        );
        const marcas =
          isSent || isTouched ? marcasDelPaso(row, isSent ? 'enviar' : 'guardar', firma) : {};
        return { leido, row: { ...row, ...marcas }, marcas, observaciones, why };
      });
      outcome = {
        errores: leidos.flatMap(({ codigo, ilegibles }) =>
          ilegibles.map(({ columna = '', mensaje }) => ({
            accion: codigo,
            campo: columna,
            mensaje,
          })),
        ),
        reportes: done.map(({ leido, row, observaciones, why }) => ({
          accion: leido.codigo,
          estado: estadoDelReporte(row),
          leida: leidaDe(row),
          textos: textosOf(camposIn(fresh), { fila: 0, row }),
          observaciones,
          noEnviado: why?.mensaje ?? '',
          pideExplicacion: why?.pideExplicacion ?? false,
        })),
      };
      return done.flatMap(({ leido, marcas }) => cambioOf(leido, marcas));
    },
  });
  return { ...outcome, cargue: cargue || null };
}

/** A report is judged as one on its way, also before it says so. */
const onItsWay = (row: AnyRow): AnyRow => ({ ...row, estado: estadoDelReporte(row) });

const sameAccion = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.toLowerCase();

const camposIn = (fresh: Pick<Fresh, 'columnas'>) =>
  fresh
    .columnas(seguimiento)
    .filter(({ key }) => (CAMPOS_DEL_REPORTE as readonly string[]).includes(key));

/** What was typed, as the domain reads it. */
function readEscrito(fresh: Fresh, reporte: Reporte, escrito: ReporteEscrito): Leido {
  const written = camposIn(fresh).filter(({ key }) => key in escrito.campos);
  const indexByKey = Object.fromEntries(written.map(({ key }, i) => [key, i]));
  const unidades = unidadesDe(seguimiento, (registro) => fresh.rows(registro));
  const { filas, observaciones } = readFilas(
    seguimiento,
    written,
    matchAt(indexByKey),
    [{ fila: 1, celdas: written.map(({ key }) => escrito.campos[key] || undefined) }],
    {
      unidadDe: (escala, leer) =>
        unidades(escala, (key) => leer(key) ?? reporte.row[key as keyof typeof reporte.row]),
    },
  );
  const blank = Object.fromEntries(written.map(({ key }) => [key, undefined]));
  return {
    ...reporte,
    escrito,
    campos: { ...blank, ...filas[0]?.row },
    ilegibles: observaciones,
  };
}

/** A report that is sent or approved is not written over: the whole is refused, so that nobody thinks that it was. */
function refuse(leidos: readonly Leido[]): void {
  const reasons = leidos.flatMap(({ row, campos }) =>
    Object.keys(campos).length > 0 ? (objecionAlReporte(row, 'guardar') ?? []) : [],
  );
  if (reasons.length > 0) throw new UserError('No se guardó:', 'FILA_CERRADA', reasons);
}

function whyNotSent(
  row: AnyRow,
  observaciones: readonly Observacion[],
  { sinExplicar = false }: Pick<GuardarPedido, 'sinExplicar'>,
): { readonly mensaje: string; readonly pideExplicacion: boolean } | undefined {
  const objecion = objecionAlReporte(row, 'enviar');
  if (objecion) return { mensaje: objecion, pideExplicacion: false };
  const [error] = errores(observaciones);
  if (error) return { mensaje: error.mensaje, pideExplicacion: false };
  const [first] = sinExplicar ? [] : porExplicar(row, observaciones);
  return first && { mensaje: first.mensaje, pideExplicacion: true };
}

/** Only what was changed, from what the person saw: what somebody else wrote meanwhile is a conflict. */
function cambioOf(
  { codigo, row, fila, campos, escrito }: Leido,
  marcas: AnyRow,
): readonly Cambio[] {
  const now: AnyRow = row;
  if (!fila) {
    const fresh = { ...row, ...campos, ...marcas };
    const present = Object.fromEntries(
      Object.entries(fresh).filter(([, value]) => value !== undefined),
    );
    return Object.keys(marcas).length > 0
      ? [{ registro: seguimiento.key, cambio: 'crear', row: present }]
      : [];
  }
  const wanted: AnyRow = { ...campos, ...marcas };
  const before = (key: string): AnyRow[string] => (key in campos ? escrito.leida[key] : now[key]);
  const changed = Object.keys(wanted).filter((key) => wanted[key] !== now[key]);
  const clave = keyOf(seguimiento, fila.row) ?? codigo;
  return changed.length === 0
    ? []
    : [
        {
          registro: seguimiento.key,
          cambio: 'modificar',
          clave,
          antes: Object.fromEntries(changed.map((key) => [key, before(key)])),
          despues: pick(wanted, changed),
        },
      ];
}
