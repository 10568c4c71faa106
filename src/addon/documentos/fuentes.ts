// From the rows of the workbook to what each document prints, by the key of the document.

import plantillaProcedimiento from '../../../sheets-templates/procedimiento.csv';
import { avance } from '../../domain/avance/avance';
import { actaDatos } from '../../domain/documents/acta';
import { informeDatos } from '../../domain/documents/informe-trimestral';
import { formatCorte } from '../../domain/periodo';
import type { Fila } from '../../domain/register';
import type { ActaRow } from '../../domain/registers/actas';
import type { AsistenteRow } from '../../domain/registers/asistentes';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import { codigoDeVerificacion } from '../commit/registro-bitacora';
import { avanceInput, observacionesOf, requireCorte } from '../datos/consulta';
import { rowsOfCsv } from '../install/plantilla-csv';
import type { Libro } from '../libro';
import type { DocumentoPedido } from '../panels/panel-types';
import { UserError } from '../user-error';

/** The data of one document and what its row in Documentos says. */
export interface Fuente {
  readonly datos: object;
  /** What it is about: the acta's código or the corte. */
  readonly referencia: string;
  /** File name without its version. */
  readonly nombre: string;
  readonly responsables: {
    readonly elaboro?: string | undefined;
    readonly reviso?: string | undefined;
    readonly aprobo?: string | undefined;
  };
  readonly estado: 'Borrador' | 'Para firma';
}

export const FUENTES: {
  readonly [documento: string]: (libro: Libro, pedido: DocumentoPedido) => Fuente;
} = {
  acta: fuenteDeActa,
  'informe-trimestral': fuenteDeInforme,
};

const rowsOf = <T>(filas: readonly Fila<T>[]): readonly T[] => filas.map(({ row }) => row);

function fuenteDeActa(libro: Libro, { acta: codigo }: DocumentoPedido): Fuente {
  const actas = rowsOf(libro.rows<ActaRow>('actas'));
  const acta = actas.find((row) => row.codigo === codigo);
  if (!acta)
    throw new UserError(`El acta ${codigo ?? ''} no está en la hoja «Actas».`, 'ACTA_AUSENTE');
  const compromisos = rowsOf(libro.rows<CompromisoRow>('compromisos'));
  const dateOf = new Map(actas.map((row) => [row.codigo, row.fecha ?? '']));
  return {
    datos: actaDatos({
      acta,
      asistentes: rowsOf(libro.rows<AsistenteRow>('asistentes')).filter(
        (row) => row.acta === codigo,
      ),
      compromisos: compromisos.filter((row) => row.acta === codigo),
      anteriores: compromisos.filter((row) => wasOpen(row, acta, dateOf.get(row.acta))),
      actividades: nombresDeActividades(),
      ...comunes(libro),
    }),
    referencia: acta.codigo ?? '',
    nombre: nombreDeActa(acta),
    responsables: acta,
    estado: acta.estado === 'Definitiva' ? 'Para firma' : 'Borrador',
  };
}

/** A compromiso of an earlier acta that was still open when this meeting began. */
const wasOpen = (row: CompromisoRow, acta: ActaRow, origin: string | undefined): boolean =>
  row.acta !== acta.codigo &&
  origin !== undefined &&
  origin < (acta.fecha ?? '') &&
  (row.estado === 'Abierto' || (row.fechaCierre ?? '') >= (acta.fecha ?? ''));

const nombreDeActa = ({ numero, vigencia, codigo, asunto = '' }: ActaRow): string =>
  `${numero ? `Acta ${String(numero).padStart(3, '0')} de ${vigencia}` : `Borrador ${codigo}`} – ${asunto}`.trim();

function nombresDeActividades(): { readonly [numero: number]: string } {
  return Object.fromEntries(
    rowsOfCsv(plantillaProcedimiento).map(({ item, actividad }) => [Number(item), actividad ?? '']),
  );
}

function fuenteDeInforme(libro: Libro, { corte: text = '' }: DocumentoPedido): Fuente {
  const corte = requireCorte(text, libro);
  const registros = ['pam', 'seguimiento', 'actividades', 'evidencias'];
  return {
    datos: informeDatos({
      corte,
      avance: avance(avanceInput(libro), libro.vigencias, corte),
      vigencias: libro.vigencias,
      pam: libro.rows('pam'),
      seguimiento: libro.rows('seguimiento'),
      actividades: libro.rows('actividades'),
      compromisos: libro.rows('compromisos'),
      evidencias: libro.rows('evidencias'),
      ied: libro.rows('ied'),
      calendario: libro.rows('calendario'),
      observaciones: registros.flatMap((registro) => observacionesOf(libro, registro)),
      ...comunes(libro),
    }),
    referencia: formatCorte(corte),
    nombre: `Informe de gestión ${corte.trimestre} ${corte.vigencia}`,
    responsables: {},
    estado: 'Borrador',
  };
}

/** What every document needs to know of the workbook. */
const comunes = (libro: Libro) => ({
  parametros: libro.rows('parametros'),
  equipo: libro.rows('equipo'),
  codigoVerificacion: codigoDeVerificacion(libro.estado.hash),
  hoy: libro.hoy,
});
