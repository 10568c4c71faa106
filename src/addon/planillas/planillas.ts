// The planillas of a quarter: what each one says, and receiving those that came back under one cargue. Their files are written and
// read where there is a library for it: in the page, and by the command line.

import { esHistorico } from '../../domain/historicos';
import { huellaOf } from '../../domain/huella';
import { parametro } from '../../domain/parametros';
import { type Corte, formatCorte } from '../../domain/periodo';
import { leerPlanilla } from '../../domain/planilla/leer-planilla';
import {
  type ArchivoPlaneado,
  type ArchivoRecibido,
  planRecibo,
} from '../../domain/planilla/plan-recibo';
import { type Planillas, planillasDe } from '../../domain/planilla/planilla';
import type { CalendarioRow } from '../../domain/registers/calendario';
import type { PamRow } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import { seguimiento } from '../../domain/registers/seguimiento';
import { commit } from '../commit/commit';
import { comoEstaba } from '../commit/como-estaba';
import { hechoAntes, pedidoDe } from '../commit/pedidos';
import { bitacoraSheet, readAsientos } from '../commit/registro-bitacora';
import { CARGUE_EN } from '../datos/cargue-pedido';
import { requireCorte } from '../datos/corte-pedido';
import type { Libro } from '../libro/libro';
import { openLibro, settledLibro } from '../libro/open-libro';
import { corteCerrado } from '../reportes/en-corte';
import { UserError } from '../user-error';
import type { DelCorte, Recibidas } from './pedido';

export interface ReciboHecho {
  /** Quarter received; '' while no file is a planilla. */
  readonly corte: string;
  readonly archivos: readonly ArchivoPlaneado[];
  /** null when nothing was written. */
  readonly cargue: string | null;
  /** Whether the book changed since some planilla was made, and could give way to it. */
  readonly hayConflictos: boolean;
}

/** What the planillas of a quarter say. */
export function make({ corte: text }: DelCorte): Planillas {
  const libro = settledLibro();
  const corte = requireCorte(text, libro);
  const cerrada = corteCerrado(libro, corte);
  if (cerrada) throw new UserError(cerrada, 'CERRADA');
  if (esHistorico(corte, libro.sound('parametros'), libro.sound('calendario')))
    throw new UserError(
      `De ${formatCorte(corte)} nadie debe reporte: es anterior a la adopción del libro, o en Calendario dice que no se reporta.`,
      'HISTORICO',
    );
  return planillasOf(libro, corte);
}

export function planillasOf(libro: Libro, corte: Corte): Planillas {
  const own = libro
    .sound<CalendarioRow>('calendario')
    .find(({ row }) => row.vigencia === corte.vigencia && row.trimestre === corte.trimestre);
  const parametros = libro.sound('parametros');
  return planillasDe(
    {
      libro: identidadOf(libro),
      entidad: parametro(parametros, 'entidad') ?? '',
      hoy: libro.hoy,
      vigencias: libro.vigencias,
      pam: libro.sound<PamRow>('pam'),
      seguimiento: libro.sound<SeguimientoRow>('seguimiento'),
      parametros,
      columnas: libro.columnas(seguimiento),
      cierra: own?.row.cierra,
    },
    corte,
  );
}

/**
 * By which a planilla knows its book: the first entry of the bitácora, which no book shares with another and which goes with it
 * wherever it is taken. '' while there is none.
 */
function identidadOf({ ss }: Libro): string {
  const [first] = readAsientos(bitacoraSheet(ss), { primero: 1, ultimo: 1 });
  if (!first) return '';
  const { momento, quien, operacion, registro, clave, campos } = first;
  return huellaOf([momento, quien, operacion, registro, clave, campos]);
}

/** Receives planillas: what is valid of all of them under one cargue, and what is not told by file. */
export function receive(pedido: Recibidas): ReciboHecho {
  const { simular = false, pedido: id, ...asked } = pedido;
  const libro = simular ? openLibro() : settledLibro();
  const archivos = pedido.archivos.map(({ nombre, hojas, ilegible }): ArchivoRecibido => {
    if (ilegible !== undefined) return { nombre, leido: { mensaje: ilegible } };
    const leido = leerPlanilla(hojas);
    if (!('mensaje' in leido)) return { nombre, leido };
    return { nombre, leido: { mensaje: `El archivo «${nombre}» ${leido.mensaje}` } };
  });
  const corte = pedido.corte === undefined ? undefined : requireCorte(pedido.corte, libro);
  const recibo = { libro: identidadOf(libro), corte, sobrescribir: pedido.sobrescribir };
  const request = pedidoDe(id, asked);
  const antes = simular ? undefined : hechoAntes(libro, request);
  const before = antes?.esElMismo ? comoEstaba(libro, antes.cambios) : libro;
  const plan = planRecibo(archivos, recibo, before.rows(seguimiento.key), before);
  const { cambios, ...told } = plan;
  if (antes?.esElMismo) return { ...told, cargue: antes.cargue };
  if (simular || cambios.length === 0) return { ...told, cargue: null };
  const operacion = `${CARGUE_EN} ${seguimiento.title} (planillas de ${formatCorte(requireCorte(plan.corte, libro))})`;
  const { cargue } = commit({ operacion, pedido: request, build: () => cambios });
  return { ...told, cargue: cargue || null };
}
