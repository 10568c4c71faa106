// From the rows of the workbook to what each document prints, by the key of the document.

import procedimiento from '../../../sheets-templates/procedimiento.csv';
import { actaDatos } from '../../domain/documents/acta';
import { estaAbierto } from '../../domain/documents/compromiso';
import type { ClaveDocumento } from '../../domain/documents/documentos';
import type { LibroInforme } from '../../domain/documents/informe/libro';
import { informeDatos } from '../../domain/documents/informe-trimestral';
import { formatCorte } from '../../domain/periodo';
import type { Fila } from '../../domain/register';
import type { ActaRow } from '../../domain/registers/actas';
import type { AsistenteRow } from '../../domain/registers/asistentes';
import type { CalendarioRow } from '../../domain/registers/calendario';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import type { EquipoRow } from '../../domain/registers/equipo';
import type { EvidenciaRow } from '../../domain/registers/evidencias';
import type { IedRow } from '../../domain/registers/ied';
import { codigoDeVerificacion } from '../commit/chain';
import { avanceInput, observacionesOf, requireCorte } from '../datos/consulta';
import type { Libro } from '../libro/libro';
import { UserError } from '../user-error';

export interface DocumentoPedido {
  /** Key of the document: acta, informe-trimestral. */
  readonly documento: string;
  /** Código of the acta, for an acta. */
  readonly acta?: string | undefined;
  /** "2026-T2", for an informe. */
  readonly corte?: string | undefined;
}

/** The data of one document and what its row in Documentos says. */
export interface Fuente {
  readonly datos: (version: number) => { readonly [marcador: string]: unknown };
  /** What it is about: the acta's código or the corte. */
  readonly referencia: string;
  readonly responsables: {
    readonly elaboro?: string | undefined;
    readonly reviso?: string | undefined;
    readonly aprobo?: string | undefined;
  };
  readonly estado: 'Borrador' | 'Para firma';
}

export const FUENTES: Record<ClaveDocumento, (libro: Libro, pedido: DocumentoPedido) => Fuente> = {
  acta: fuenteDeActa,
  'informe-trimestral': fuenteDeInforme,
};

const rowsOf = <T>(filas: readonly Fila<T>[]): readonly T[] => filas.map(({ row }) => row);

function fuenteDeActa(libro: Libro, { acta: codigo }: DocumentoPedido): Fuente {
  if (!codigo) throw new UserError('Escoja el acta de la que quiere el documento.', 'ACTA_AUSENTE');
  const actas = rowsOf(libro.sound<ActaRow>('actas'));
  const acta = actas.find((row) => row.codigo === codigo);
  if (!acta) throw new UserError(`El acta ${codigo} no está en la hoja «Actas».`, 'ACTA_AUSENTE');
  const compromisos = rowsOf(libro.sound<CompromisoRow>('compromisos'));
  const dateOf = new Map(actas.map((row) => [row.codigo, row.fecha ?? '']));
  return {
    datos: () =>
      actaDatos({
        acta,
        asistentes: rowsOf(libro.sound<AsistenteRow>('asistentes')).filter(
          (row) => row.acta === codigo,
        ),
        compromisos: compromisos.filter((row) => row.acta === codigo),
        anteriores: compromisos.filter((row) => wasOpen(row, acta, dateOf.get(row.acta))),
        actividades: nombresDeActividades(),
        parametros: libro.sound('parametros'),
        ...comunes(libro),
      }),
    referencia: acta.codigo ?? '',
    responsables: acta,
    estado: acta.estado === 'Definitiva' ? 'Para firma' : 'Borrador',
  };
}

/** A compromiso of an earlier acta that was still open when this meeting began. */
const wasOpen = (row: CompromisoRow, acta: ActaRow, origin: string | undefined): boolean =>
  row.acta !== acta.codigo &&
  origin !== undefined &&
  origin < (acta.fecha ?? '') &&
  (estaAbierto(row, acta.fecha ?? '') || row.fechaCierre === acta.fecha);

function nombresDeActividades(): { readonly [numero: number]: string } {
  return Object.fromEntries(
    procedimiento.map(({ item, actividad }) => [Number(item), actividad ?? '']),
  );
}

function fuenteDeInforme(libro: Libro, { corte: text = '' }: DocumentoPedido): Fuente {
  const corte = requireCorte(text, libro);
  const estado = 'Borrador';
  return {
    datos: (version) =>
      informeDatos({
        libro: libroDelInforme(libro),
        vigencias: libro.vigencias,
        corte,
        observaciones: LEIDOS.flatMap((registro) => observacionesOf(libro, registro)),
        version,
        estado,
        hoy: libro.hoy,
        codigoVerificacion: codigoDeVerificacion(libro.estado.hash),
      }),
    referencia: formatCorte(corte),
    responsables: {},
    estado,
  };
}

/** Registers whose observaciones the informe states on its first page. */
const LEIDOS = ['pam', 'seguimiento', 'actividades', 'evidencias', 'compromisos'];

const libroDelInforme = (libro: Libro): LibroInforme => ({
  ...avanceInput(libro),
  evidencias: libro.sound<EvidenciaRow>('evidencias'),
  compromisos: libro.sound<CompromisoRow>('compromisos'),
  ied: libro.sound<IedRow>('ied'),
  calendario: libro.sound<CalendarioRow>('calendario'),
  equipo: libro.sound<EquipoRow>('equipo'),
});

/** What every document needs to know of the moment. */
const comunes = (libro: Libro) => ({
  equipo: libro.sound<EquipoRow>('equipo'),
  codigoVerificacion: codigoDeVerificacion(libro.estado.hash),
  hoy: libro.hoy,
});
