// What the evaluación anual of a year prints, from the rows of the workbook, and the template it prints with.

import type { DocumentoRow } from '../../domain/registers/documentos';
import type { EvaluacionRow } from '../../domain/registers/evaluaciones';
import { libroDelCorte } from '../del-corte/leer';
import type { Contenido } from '../documento';
import { propuestosDe } from '../secciones';
import { type AnualInput, prepararAnual } from './anual';
import { anualDatos } from './datos';
import { BORRADORES } from './redactar';

export { MARCADORES_ANUAL as marcadores } from './marcadores';
export { evaluacionAnualTemplate as plantilla } from './plantilla';
export { anexoAnualTemplate as plantillaDelAnexo } from './plantilla-anexo';

/** Registers whose weights it speaks of. */
const LEIDOS = ['pam', 'actividades'];

export const fuente: Contenido['fuente'] = ({ libro, de, formato, firma, textos }) => {
  const { estado, ...responsables } = firma;
  const input = (version: number): AnualInput => ({
    libro: libroDelCorte(libro),
    evaluaciones: libro.sound<EvaluacionRow>('evaluaciones'),
    vigencias: libro.vigencias,
    vigencia: Number(de),
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
    datos: (version) => anualDatos(input(version)),
    propuestos: () => propuestosDe(BORRADORES, prepararAnual(input(1))),
    responsables,
    estado,
  };
};
