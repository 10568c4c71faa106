// What activity 3 leaves: the constancia that the strategy of follow-up was defined, once for all the years of the plan.

import { actasDeSeguimiento, esPamFirmado } from '../estrategia/constancia';
import { type ActaRow, actas } from '../registers/actas';
import { type DocumentoRow, documentos } from '../registers/documentos';
import { actaHallada, archivosDe, type RegistroExigido, vigentesDe } from './exigido';

export const definicionDelSeguimiento: RegistroExigido = ({ rows, vigencia, titulos }) => {
  const made = rows<DocumentoRow>('documentos');
  const minutes = actasDeSeguimiento(rows<ActaRow>('actas'))
    .filter((acta) => (acta.vigencia ?? 0) <= vigencia)
    .map((acta) => {
      const [documento] = vigentesDe(
        made,
        (one) => one.tipo === titulos.acta && one.referencia === acta.codigo,
      );
      const found = actaHallada(acta, documento, rows);
      return { ...found, que: `${found.que}, estrategia de seguimiento`, hoja: actas.title };
    });
  const plans = made.filter(esPamFirmado).map((one) => ({
    que: `PAM firmado, versión ${one.version ?? 1}`,
    fecha: one.fecha ?? '',
    quien: '',
    codigo: one.codigo ?? '',
    estado: one.estado ?? '',
    firma: 'Firmado' as const,
    archivos: archivosDe(one),
    hoja: documentos.title,
    codigoVerificacion: one.codigoVerificacion ?? '',
  }));
  return {
    registros: [...minutes, ...plans],
    faltan:
      minutes.length + plans.length > 0
        ? []
        : [
            'Falta la constancia de la estrategia de seguimiento: un acta de la actividad 3, o el PAM firmado',
          ],
  };
};
