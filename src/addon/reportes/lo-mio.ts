// What «Lo mío» opens with: who it is, what they report of the quarter and which compromisos they still have.

import { type TrimestreDeReporte, trimestreDeReporte } from '../../domain/calendario';
import { contadorDeEvidencias } from '../../domain/conteo-de-evidencias';
import { type MiReporte, miReporte } from '../../domain/mi-reporte';
import { type CompromisoVisto, misCompromisos } from '../../domain/mis-compromisos';
import { parametro } from '../../domain/parametros';
import { type Corte, formatCorte } from '../../domain/periodo';
import type { CalendarioRow } from '../../domain/registers/calendario';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import { type EquipoRow, nombreEnEquipo } from '../../domain/registers/equipo';
import type { EvidenciaRow } from '../../domain/registers/evidencias';
import type { PamRow } from '../../domain/registers/pam';
import { type SeguimientoRow, seguimiento } from '../../domain/registers/seguimiento';
import { validate } from '../../domain/validate';
import { requireCorte } from '../datos/corte-pedido';
import { whoIsThere } from '../identidad';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { apart, type BorradorLocal, keepLocal, readLocals } from '../panels/borrador-local';
import type { BorradorDeLoMio, MioPedido } from './forma';
import { namesIn } from './quienes';

export interface LoMio extends MiReporte {
  /** Whose it is; '' while nobody has said it. */
  readonly persona: string;
  /** Whether the account tells that it is that person. */
  readonly esPropio: boolean;
  /** Everybody who reports something, or has something to deliver. */
  readonly personas: readonly string[];
  /** null before the first quarter opens. */
  readonly trimestre:
    | (Pick<TrimestreDeReporte, 'cierra' | 'estaAbierto'> & {
        readonly corte: string;
        readonly titulo: string;
        /** Share from which a result is to be explained. */
        readonly salto: number;
      })
    | null;
  readonly compromisos: readonly CompromisoVisto[];
  /** What was being written when the panel closed, and of which window that is. */
  readonly borrador: BorradorDeLoMio | null;
  readonly borradorDe: string;
  /** Of the same person and quarter, kept so lately that another window may be open on it. */
  readonly otrosBorradores: readonly BorradorLocal<BorradorDeLoMio>[];
}

export function openLoMio({ persona: asked, corte }: MioPedido): LoMio {
  const libro = openLibro();
  const equipo = libro.rows<EquipoRow>('equipo').map(({ row }) => row);
  const own = nombreEnEquipo(equipo, whoIsThere().quien);
  const drafts = readLocals<BorradorDeLoMio>(DRAFT);
  const persona = asked ?? (own || (apart(drafts).propio?.borrador.persona ?? ''));
  const quarter = quarterOf(libro, corte);
  const mine =
    persona !== '' && quarter ? reportsOf(libro, quarter, persona) : { reportes: [], sinDeber: [] };
  const compromisos = libro.rows<CompromisoRow>('compromisos');
  const isOf = ({ borrador }: { readonly borrador: BorradorDeLoMio }): boolean =>
    borrador.persona === persona && borrador.corte === (quarter && formatCorte(quarter));
  const { propio: kept, otros } = apart(drafts.filter(isOf));
  return {
    ...mine,
    persona,
    esPropio: persona !== '' && persona === own,
    personas: namesIn(libro, equipo),
    trimestre: quarter ? seen(libro, quarter) : null,
    compromisos: persona === '' ? [] : misCompromisos(compromisos, persona, libro.hoy),
    borrador: kept?.borrador ?? null,
    borradorDe: kept?.ventana ?? '',
    otrosBorradores: otros,
  };
}

const DRAFT = 'borrador-lo-mio';

export const keepDraft = ({
  borrador,
  ...window
}: {
  readonly borrador: BorradorDeLoMio | null;
  readonly ventana?: string | undefined;
  readonly de?: string | undefined;
}): null => keepLocal(DRAFT, borrador, window);

function quarterOf(libro: Libro, corte: string | undefined): Corte | undefined {
  if (corte !== undefined) return requireCorte(corte, libro);
  return trimestreDeReporte(libro.rows<CalendarioRow>('calendario'), libro.hoy);
}

function seen(libro: Libro, corte: Corte): LoMio['trimestre'] {
  const plazo = libro
    .rows<CalendarioRow>('calendario')
    .find(({ row }) => row.vigencia === corte.vigencia && row.trimestre === corte.trimestre)?.row;
  const cierra = plazo?.cierra ?? '';
  return {
    corte: formatCorte(corte),
    titulo: `${corte.trimestre} de ${corte.vigencia}`,
    cierra,
    estaAbierto: libro.hoy <= cierra,
    salto: parametro(libro.rows('parametros'), 'salto_por_explicar'),
  };
}

function reportsOf(libro: Libro, corte: Corte, persona: string): MiReporte {
  const { fila: cierre = () => undefined } = seguimiento.cierra(libro);
  return miReporte(
    {
      hoy: libro.hoy,
      vigencias: libro.vigencias,
      pam: libro.rows<PamRow>('pam'),
      seguimiento: libro.rows<SeguimientoRow>('seguimiento'),
      parametros: libro.rows('parametros'),
      calendario: libro.rows('calendario'),
      evidencias: libro.rows<EvidenciaRow>('evidencias'),
      columnas: libro.columnas(seguimiento),
      observaciones: (filas) => [
        ...libro.hoja(seguimiento.key).observaciones,
        ...validate(seguimiento, filas, libro),
      ],
      cierre,
      contador: contadorDeEvidencias(libro),
    },
    corte,
    persona,
  );
}
