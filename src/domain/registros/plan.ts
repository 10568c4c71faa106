// What is left of the plan itself: its acciones with the newest document of it, and each version that was approved in the book.

import { isVersion } from '../aprobacion/version';
import { TITULO_DEL_PAM } from '../estrategia/constancia';
import { cuenta } from '../redaccion';
import { type CambioDelPamRow, cambios } from '../registers/cambios';
import { type DocumentoRow, documentos } from '../registers/documentos';
import { type PamRow, pam } from '../registers/pam';
import { archivosDe, firmaDe, type RegistroExigido, vigentesDe } from './exigido';

export const plan: RegistroExigido = ({ rows }) => {
  const acciones = rows<PamRow>('pam').filter(({ codigo }) => codigo !== undefined).length;
  if (acciones === 0) return { registros: [], faltan: ['Falta el PAM: no tiene acciones'] };
  const made = vigentesDe(rows<DocumentoRow>('documentos'), ({ tipo }) => tipo === TITULO_DEL_PAM);
  const documento = made[made.length - 1];
  return {
    registros: [
      {
        que: `Plan de Apoyo al Mejoramiento: ${cuenta(acciones, 'acción', 'acciones')}`,
        fecha: documento?.fecha ?? '',
        quien: documento?.aprobo ?? documento?.elaboro ?? '',
        codigo: documento?.codigo ?? '',
        estado: documento?.estado ?? '',
        firma: documento ? firmaDe(documento) : '',
        archivos: archivosDe(documento),
        hoja: documento ? documentos.title : pam.title,
        codigoVerificacion: documento?.codigoVerificacion ?? '',
      },
    ],
    faltan: [],
  };
};

/** None is owed: a plan may have been approved before there was a book, and its acta says so. */
export const versiones: RegistroExigido = ({ rows }) => ({
  registros: rows<CambioDelPamRow>('cambios')
    .filter(isVersion)
    .map((row) => ({
      que: `Versión ${row.version ?? ''} del PAM`,
      fecha: row.fecha ?? '',
      quien: row.aprobo ?? '',
      codigo: row.numero ?? '',
      estado: row.acta === undefined ? 'Aprobada' : `Aprobada con el acta ${row.acta}`,
      firma: '' as const,
      archivos: [],
      hoja: cambios.title,
      codigoVerificacion: row.codigoVerificacion ?? '',
    })),
  faltan: [],
});
