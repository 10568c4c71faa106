// What the informe of a corte prints, from the rows of the workbook, and the template it prints with.

import { anomaliasDelTrimestre } from '../../domain/anomalias/anomalias';
import { corteOf, parseCorte } from '../../domain/periodo';
import type { AjusteRow } from '../../domain/registers/ajustes';
import type { AnomaliaRow } from '../../domain/registers/anomalias';
import type { CierreRow } from '../../domain/registers/cierres';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { libroDelCorte } from '../del-corte/leer';
import { prepararInforme } from '../del-corte/libro';
import type { Contenido } from '../documento';
import { propuestosDe } from '../secciones';
import { informeDatos } from './datos';
import type { InformeInput } from './libro';
import { BORRADORES } from './redactar';

export { MARCADORES_INFORME as marcadores } from './marcadores';
export { informeTrimestralTemplate as plantilla } from './plantilla';
export { anexoDeCalculosTemplate as plantillaDelAnexo } from './plantilla-calculos';

/** Registers whose observaciones the informe states on its first page. */
const LEIDOS = ['pam', 'seguimiento', 'actividades', 'evidencias', 'compromisos'];

/**
 * What nothing that it states of them is judged by, so that it is not read: whether a línea base is that of Caracterización, a
 * value is new in its list, or an institution was chosen for an acción, are advertencias.
 */
const SIN_MIRAR = ['caracterizacion', 'catalogos', 'focalizacion'];

export const fuente: Contenido['fuente'] = ({ libro, de, formato, firma, textos }) => {
  const { estado, ...responsables } = firma;
  const corte = parseCorte(de) ?? corteOf(libro.hoy);
  const input = (version: number): InformeInput => ({
    libro: libroDelCorte(libro),
    cierres: libro.sound<CierreRow>('cierres'),
    anomalias: libro.sound<AnomaliaRow>('anomalias'),
    ajustes: libro.sound<AjusteRow>('ajustes'),
    hallado: anomaliasDelTrimestre(libro.contexto, corte),
    vigencias: libro.vigencias,
    corte,
    observaciones: LEIDOS.flatMap((registro) => libro.observaciones(registro, SIN_MIRAR)),
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
    propuestos: () => propuestosDe(BORRADORES, prepararInforme(input(1))),
    responsables,
    estado,
  };
};
