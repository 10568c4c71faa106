// The autorizaciones de ajuste as the panel and the command line show them, and what a figure would change.

import {
  type Ahora,
  cifraGuardada,
  corteDe,
  decirAjuste,
  decirCifra,
  decirMomento,
  estadoDelAjuste,
  loQueFalta,
  nombreDelCampo,
} from '../../domain/ajuste/ajuste';
import {
  CAMPOS_AJUSTABLES,
  type CampoAjustable,
  type EstadoDicho,
} from '../../domain/ajuste/pasos';
import { firma } from '../../domain/mi-reporte';
import { parametro } from '../../domain/parametros';
import { formatCorte, parseCorte } from '../../domain/periodo';
import type { AjusteRow } from '../../domain/registers/ajustes';
import type { CierreRow } from '../../domain/registers/cierres';
import type { PamRow } from '../../domain/registers/pam';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { apart, type BorradorLocal, readLocals } from '../panels/borrador-local';
import { isAjustable } from '../reportes/en-corte';
import { efectoEn, guardada, requireCifra, requireNueva } from './cifra';
import { ahora, ajustesEn, efectoDelAjuste } from './dar-pasos';
import { BORRADOR, type BorradorDeAjuste, type EfectoPedido } from './pedido';

export interface AjusteVisto {
  readonly codigo: string;
  readonly corte: string;
  readonly accion: string;
  /** "Ejecutado" */
  readonly cifra: string;
  /** "85" → "58", as they are read. */
  readonly dice: string;
  readonly debeDecir: string;
  /** "A03 Ejecutado: 85 → 58" */
  readonly dicho: string;
  readonly motivo: string;
  readonly estado: EstadoDicho;
  /** "29/11/2026, Marta Ejemplo Solano" */
  readonly solicitada: string;
  readonly decidida: string;
  readonly respuesta: string;
  /** Until when it may be applied, and how long that is from now; '' where it is not granted. */
  readonly vence: string;
  readonly aplicada: string;
  /** What it would change; of one that was applied, what it changed. */
  readonly efecto: readonly string[];
}
export interface AjustesVistos {
  /** The newest first. */
  readonly ajustes: readonly AjusteVisto[];
  /** Quarters of which a figure may be corrected so, the newest first. */
  readonly cortes: readonly string[];
  readonly acciones: readonly { readonly codigo: string; readonly titulo: string }[];
  readonly campos: readonly { readonly campo: CampoAjustable; readonly titulo: string }[];
  /** How long a grant lasts. */
  readonly horas: number;
  readonly borrador: BorradorDeAjuste | null;
  readonly borradorDe: string;
  readonly otrosBorradores: readonly BorradorLocal<BorradorDeAjuste>[];
}

export function openAjustes(): AjustesVistos {
  const libro = openLibro();
  const now = ahora();
  const { propio, otros } = apart(readLocals<BorradorDeAjuste>(BORRADOR));
  return {
    ajustes: [...ajustesEn(libro)].reverse().map((row) => seen(libro, row, now)),
    cortes: cortesAjustables(libro),
    acciones: libro
      .rows<PamRow>('pam')
      .flatMap(({ row }) => (row.codigo ? { codigo: row.codigo, titulo: row.accion ?? '' } : [])),
    campos: CAMPOS_AJUSTABLES.map((campo) => ({ campo, titulo: nombreDelCampo(campo) })),
    horas: parametro(libro.rows('parametros'), 'horas_de_ajuste'),
    borrador: propio?.borrador ?? null,
    borradorDe: propio?.ventana ?? '',
    otrosBorradores: otros,
  };
}

function cortesAjustables(libro: Libro): readonly string[] {
  return libro
    .rows<CierreRow>('cierres')
    .flatMap(({ row }) => {
      const corte = parseCorte(`${row.vigencia}-${row.trimestre}`);
      return corte && isAjustable(libro, corte) ? formatCorte(corte) : [];
    })
    .sort()
    .reverse();
}

function seen(libro: Libro, row: AjusteRow, now: Ahora): AjusteVisto {
  const { campo = 'ejecutado', accion = '' } = row;
  const estado = estadoDelAjuste(row, now);
  const isLive = estado === 'Solicitada' || estado === 'Concedida';
  return {
    codigo: row.codigo ?? '',
    corte: corteDe(row),
    accion,
    cifra: nombreDelCampo(campo),
    dice: decirCifra(campo, row.dice),
    debeDecir: decirCifra(campo, row.debeDecir),
    dicho: decirAjuste(row),
    motivo: row.motivo ?? '',
    estado,
    solicitada: firma(row.solicitadaEl, row.solicito),
    decidida: firma(row.decididaEl, row.decidio),
    respuesta: row.respuesta ?? '',
    vence:
      estado === 'Concedida'
        ? `${decirMomento(`${row.venceEl} ${row.venceALas}`)}: ${loQueFalta(row, now)}`
        : '',
    aplicada: firma(row.aplicadaEl, row.aplico),
    efecto: isLive
      ? efectoDelAjuste(libro, row)
      : (row.efecto ?? '').split('\n').filter((line) => line !== ''),
  };
}

export interface EfectoVisto {
  /** What the cell says, as it is read. */
  readonly dice: string;
  readonly debeDecir: string;
  readonly efecto: readonly string[];
}

/** What a figure says, and what would change if it said what is typed. */
export function lookAtEfecto({ valor: escrito = '', ...asked }: EfectoPedido): EfectoVisto {
  const libro = openLibro();
  const cifra = requireCifra(libro, asked);
  const { campo, accion, corte } = cifra;
  const dice = decirCifra(campo, guardada(cifra));
  if (escrito.trim() === '') return { dice, debeDecir: '', efecto: [] };
  const valor = requireNueva(libro, cifra, escrito);
  return {
    dice,
    debeDecir: decirCifra(campo, cifraGuardada(valor)),
    efecto: efectoEn(libro, { accion, corte, campo, valor }),
  };
}
