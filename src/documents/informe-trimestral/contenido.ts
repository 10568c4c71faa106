// What the informe of a corte prints, from the rows of the workbook, and the template it prints with.

import { corteOf, parseCorte } from '../../domain/periodo';
import type { ActaRow } from '../../domain/registers/actas';
import type { ActividadRow } from '../../domain/registers/actividades';
import type { CalendarioRow } from '../../domain/registers/calendario';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import type { DocumentoRow } from '../../domain/registers/documentos';
import type { EquipoRow } from '../../domain/registers/equipo';
import type { EvidenciaRow } from '../../domain/registers/evidencias';
import type { IedRow } from '../../domain/registers/ied';
import type { PamRow } from '../../domain/registers/pam';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import type { Contenido } from '../documento';
import type { LibroLeido } from '../libro-leido';
import { informeDatos } from './datos';
import { type InformeInput, type LibroInforme, prepararInforme } from './libro';
import { BORRADORES } from './redactar';

export { MARCADORES_INFORME as marcadores } from './marcadores';
export { informeTrimestralTemplate as plantilla } from './plantilla';
export { anexoDeCalculosTemplate as plantillaDelAnexo } from './plantilla-calculos';

/** Registers whose observaciones the informe states on its first page. */
const LEIDOS = ['pam', 'seguimiento', 'actividades', 'evidencias', 'compromisos'];

export const fuente: Contenido['fuente'] = ({ libro, de, formato, firma, textos }) => {
  const { estado, ...responsables } = firma;
  const input = (version: number): InformeInput => ({
    libro: libroDelInforme(libro),
    vigencias: libro.vigencias,
    corte: parseCorte(de) ?? corteOf(libro.hoy),
    observaciones: LEIDOS.flatMap((registro) => libro.observaciones(registro)),
    version,
    estado,
    ...responsables,
    textos,
    documentos: libro.rows<DocumentoRow>('documentos').map(({ row }) => row),
    hoy: libro.hoy,
    codigoVerificacion: libro.codigoVerificacion,
    formato,
  });
  return {
    datos: (version) => informeDatos(input(version)),
    propuestos: () => proponer(input(1)),
    responsables,
    estado,
  };
};

/** What the informe says of each section that nobody wrote. */
function proponer(input: InformeInput): { readonly [seccion: string]: string } {
  const informe = prepararInforme(input);
  return Object.fromEntries(
    Object.entries(BORRADORES).map(([clave, redactar]) => [clave, redactar(informe).join('\n')]),
  );
}

const libroDelInforme = (libro: LibroLeido): LibroInforme => ({
  pam: libro.sound<PamRow>('pam'),
  seguimiento: libro.sound<SeguimientoRow>('seguimiento'),
  actividades: libro.sound<ActividadRow>('actividades'),
  parametros: libro.sound('parametros'),
  evidencias: libro.sound<EvidenciaRow>('evidencias'),
  actas: libro.sound<ActaRow>('actas'),
  compromisos: libro.sound<CompromisoRow>('compromisos'),
  ied: libro.sound<IedRow>('ied'),
  calendario: libro.sound<CalendarioRow>('calendario'),
  equipo: libro.sound<EquipoRow>('equipo'),
  hoy: libro.hoy,
});
