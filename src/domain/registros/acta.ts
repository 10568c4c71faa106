// What an activity leaves that is agreed in a meeting: its definitive actas of the years that are looked at.

import { type ActaRow, actas } from '../registers/actas';
import type { DocumentoRow } from '../registers/documentos';
import { actaHallada, type RegistroExigido, vigentesDe } from './exigido';

export const actaDeLaActividad: RegistroExigido = ({ rows, actividad, vigencias, titulos }) => {
  const made = rows<DocumentoRow>('documentos');
  const own = rows<ActaRow>('actas').filter(
    (row) =>
      row.actividad === actividad &&
      row.estado === 'Definitiva' &&
      vigencias.includes(row.vigencia ?? 0),
  );
  return {
    registros: own.map((acta) => {
      const [documento] = vigentesDe(
        made,
        (one) => one.tipo === titulos.acta && one.referencia === acta.codigo,
      );
      return { ...actaHallada(acta, documento, rows), hoja: actas.title };
    }),
    faltan: own.length > 0 ? [] : [`Falta el acta de la actividad ${actividad}`],
  };
};
