// The estado of a report against what proves it, and a result that nobody explained although it is far from what was known.

import { isSinConstancia } from '../estado-reporte';
import { formatNumero, formatPorcentaje } from '../formato';
import { groupBy } from '../group-by';
import { antesDeLaAdopcion } from '../historicos';
import { parametro } from '../parametros';
import type { Trimestre } from '../periodo';
import type { AnyRow, Hallado, Rule } from '../register';
import { saltoDe } from '../salto';
import { vigenciasCerradas } from '../vigencias-cerradas';
import { anosDe, reportados } from './seguimiento-anos';

/** An estado that somebody wrote in its cell: approved by nobody, or sent without a result. */
export const estadoSinConstancia: Rule = (filas, context) => {
  const parametros = context.rows('parametros');
  const cerradas = vigenciasCerradas(parametros);
  const isOfBefore = ({ vigencia, trimestre }: AnyRow): boolean =>
    typeof vigencia === 'number' &&
    (cerradas.has(vigencia) ||
      antesDeLaAdopcion({ vigencia, trimestre: trimestre as Trimestre }, parametros));
  const told = (fila: number, codigo: string, mensaje: string): Hallado => ({
    fila,
    columna: 'estado',
    codigo,
    severidad: 'advertencia',
    mensaje,
  });
  return filas.flatMap(({ fila, row, ilegible }): readonly Hallado[] => {
    const { estado, accion, vigencia, trimestre } = row;
    if ((estado !== 'Aprobado' && estado !== 'Enviado') || isOfBefore(row)) return [];
    const which = `${accion} en ${vigencia}-${trimestre} dice «${estado}»`;
    if (row.ejecutado === undefined && ilegible?.ejecutado === undefined)
      return [
        told(
          fila,
          'ESTADO_SIN_EJECUTADO',
          `${which} y no tiene lo ejecutado: escríbalo, o deje el estado como «Sin datos».`,
        ),
      ];
    if (!isSinConstancia(row)) return [];
    return [
      told(
        fila,
        'APROBADO_SIN_CONSTANCIA',
        `${which} y no consta quién lo aprobó: apruébelo en «Trimestre…», o deje el estado como «Enviado».`,
      ),
    ];
  });
};

/**
 * A result far from the one before and from what was programmed, while its análisis is blank. Asked of reports on their way:
 * a book of years, whose reports have no estado, is not called to account for what nobody asked then.
 */
export const saltoSinExplicar: Rule = (filas, context) => {
  const umbral = parametro(context.rows('parametros'), 'salto_por_explicar');
  const anos = groupBy(anosDe(filas, context), ({ accion }) => accion.codigo);
  return [...anos.values()].flatMap((own) => {
    const all = own.flatMap(reportados);
    return all.flatMap(({ fila, row }, i): readonly Hallado[] => {
      const { accion, ejecutado, programado, analisis, estado } = row;
      const isOnItsWay = estado !== undefined && estado !== 'Aprobado';
      const salto =
        !isOnItsWay || analisis !== undefined
          ? undefined
          : saltoDe({ ejecutado, programado, anterior: all[i - 1]?.row.ejecutado }, umbral);
      if (!salto) return [];
      const mensaje = `${accion} reporta ${formatNumero(ejecutado ?? 0)} y ${salto.desde} era ${formatNumero(salto.esperado)}, ${formatPorcentaje(salto.cuanto, 0)} de diferencia: explíquelo en «Análisis».`;
      return [{ fila, columna: 'analisis', codigo: 'SALTO', severidad: 'advertencia', mensaje }];
    });
  });
};
