// What the panel «Trimestre» opens with: the quarters there are, and of one of them its state, its days and a few words on each
// part. What a part holds is asked for when it is opened.

import { anomaliasDelTrimestre } from '../../domain/anomalias/anomalias';
import { resumenDeAnomalias } from '../../domain/anomalias/por-decidir';
import { cierresPendientes, decirPlazo } from '../../domain/cierre-de-trimestre/cierres-pendientes';
import {
  type CorteAbierto,
  cierreDe,
  cortesAbiertos,
  decirVentana,
  estadoDe,
} from '../../domain/cierre-de-trimestre/cortes';
import { formatCorte } from '../../domain/periodo';
import { cuenta } from '../../domain/redaccion';
import type { CalendarioRow } from '../../domain/registers/calendario';
import type { CierreRow, EstadoDeCierre } from '../../domain/registers/cierres';
import type { PamRow } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import { reportesDe } from '../../domain/reporte';
import { libroDeAnomalias } from '../anomalias/buscar';
import { finDelLibro } from '../libro/fin-del-libro';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { apart, type BorradorLocal, readLocals } from '../panels/borrador-local';
import { requireCorteAbierto } from './corte-pedido';
import { BORRADOR, type BorradorDeTrimestre, type TrimestrePedido } from './pedido';

/** Parts of the panel, by their files in src/ui/trimestre. */
export type ParteDeTrimestre = 'cierre' | 'reportes' | 'anomalias' | 'planillas' | 'registros';

export interface TrimestrePanel {
  /** Those that may be chosen, the newest first. */
  readonly cortes: readonly { readonly valor: string; readonly titulo: string }[];
  /** The one that is shown, "2026-T2"; null while none has opened. */
  readonly trimestre: TrimestreVisto | null;
  /** That the cuatrienio is over, and what is due then; '' while it is not. */
  readonly fin: string;
  /** What the person was writing when the panel closed, and of which window that is; only as it opens. */
  readonly borrador: BorradorDeTrimestre | null;
  readonly borradorDe: string;
  readonly otrosBorradores: readonly BorradorLocal<BorradorDeTrimestre>[];
}
export interface TrimestreVisto {
  readonly corte: string;
  readonly titulo: string;
  readonly estado: EstadoDeCierre;
  /** Until when it is reported, in a sentence. */
  readonly ventana: string;
  /** What is said beside the title of a part; '' says nothing. */
  readonly cuentas: { readonly [P in ParteDeTrimestre]: string };
}

export function open({ corte }: TrimestrePedido): TrimestrePanel {
  const libro = openLibro();
  const cortes = cortesAbiertos(libro.sound<CalendarioRow>('calendario'), libro.hoy);
  const shown = corte === undefined ? cortes[0] : requireCorteAbierto(corte, cortes);
  return {
    cortes: cortes.map((one) => ({ valor: formatCorte(one), titulo: tituloOf(one) })),
    trimestre: shown ? seen(libro, shown) : null,
    fin: finDelLibro(libro),
    ...(corte === undefined ? borradores() : SIN_BORRADORES),
  };
}

type Borradores = Pick<TrimestrePanel, 'borrador' | 'borradorDe' | 'otrosBorradores'>;

const SIN_BORRADORES: Borradores = { borrador: null, borradorDe: '', otrosBorradores: [] };

function borradores(): Borradores {
  const { propio, otros } = apart(readLocals<BorradorDeTrimestre>(BORRADOR));
  return {
    borrador: propio?.borrador ?? null,
    borradorDe: propio?.ventana ?? '',
    otrosBorradores: otros,
  };
}

const tituloOf = ({ trimestre, vigencia }: CorteAbierto): string => `${trimestre} de ${vigencia}`;

function seen(libro: Libro, corte: CorteAbierto): TrimestreVisto {
  const estado = estadoDe(cierreDe(libro.sound<CierreRow>('cierres'), corte));
  return {
    corte: formatCorte(corte),
    titulo: tituloOf(corte),
    estado,
    ventana: [decirVentana(corte, libro.hoy), plazoOf(libro, corte)].filter(Boolean).join(' '),
    cuentas: {
      cierre: estado,
      reportes: reportesIn(libro, corte),
      anomalias: anomaliasIn(libro, corte),
      planillas: '',
      registros: `de ${corte.vigencia}`,
    },
  };
}

/** "El cierre que sigue: provisional hasta el 31/07/2026." */
function plazoOf(libro: Libro, corte: CorteAbierto): string {
  const pendiente = cierresPendientes(
    libro.sound('calendario'),
    libro.sound('cierres'),
    libro.sound('parametros'),
    libro.hoy,
  ).find((one) => formatCorte(one.corte) === formatCorte(corte));
  return pendiente ? `Cierre ${decirPlazo(pendiente, libro.hoy)}.` : '';
}

function reportesIn(libro: Libro, corte: CorteAbierto): string {
  const { deben, faltan } = reportesDe(
    libro.sound<PamRow>('pam'),
    libro.sound<SeguimientoRow>('seguimiento'),
    corte,
    libro.hoy,
    { parametros: libro.sound('parametros'), calendario: libro.sound('calendario') },
  );
  if (deben.length === 0) return 'nadie debe';
  return faltan.length === 0
    ? cuenta(deben.length, 'completo', 'completos')
    : `${faltan.length === 1 ? 'falta' : 'faltan'} ${faltan.length} de ${deben.length}`;
}

/** What the rules find and nobody decided, as the close counts it; '' of a quarter that is not judged and has no decisions. */
function anomaliasIn(libro: Libro, corte: CorteAbierto): string {
  const found = anomaliasDelTrimestre(libroDeAnomalias(libro), corte);
  const { porDecidir, confirmadas, descartadas } = resumenDeAnomalias(found);
  if (porDecidir.length > 0) return `${porDecidir.length} por decidir`;
  return found.motivo === null || confirmadas.length + descartadas.length > 0 ? 'al día' : '';
}
