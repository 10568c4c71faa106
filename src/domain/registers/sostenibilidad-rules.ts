// What sustains an acción in a year must agree with the plan, and with itself.

import { dinero } from '../redaccion';
import type { AnyRow, Hallado, Rule } from '../register';
import { isProgramadaEn } from '../sostenibilidad/programada';
import { isSinRespaldo, pideFuente } from '../sostenibilidad/recursos';

/** Nothing sustains what the plan does not do that year. */
export const sostieneLoProgramado: Rule = (filas, context) => {
  const { vigencias } = context;
  const some = filas.filter(
    ({ row }) => row.accion !== undefined && vigencias.includes(Number(row.vigencia)),
  );
  // Of no row another tab is not read.
  const plan = new Map(
    some.length === 0 ? [] : context.rows('pam').map(({ row }) => [row.codigo, row]),
  );
  return some.flatMap(({ fila, row: { accion, vigencia } }): Hallado[] => {
    const known = plan.get(accion);
    if (!known || isProgramadaEn(known, Number(vigencia))) return [];
    const mensaje = `La acción ${accion} no tiene meta en ${vigencia}: quite esta fila, o escriba la meta de ese año en el PAM.`;
    return [
      {
        fila,
        columna: 'vigencia',
        codigo: 'SOSTENIBILIDAD_NP',
        severidad: 'advertencia',
        mensaje,
      },
    ];
  });
};

/** A paper behind what is secured, and a fuente behind the money. */
export const recursosConOrigen: Rule = (filas) =>
  filas.flatMap(({ fila, row }) => {
    const told = (columna: string, codigo: string, mensaje: string): Hallado => ({
      fila,
      columna,
      codigo,
      severidad: 'advertencia',
      mensaje,
    });
    return [
      ...(isSinRespaldo(row as AnyRow as Parameters<typeof isSinRespaldo>[0])
        ? [
            told(
              'respaldo',
              'ASEGURADA_SIN_RESPALDO',
              'La condición financiera está «Asegurada» sin respaldo: escriba el CDP, el código BPIN o el oficio, o déjela «En trámite».',
            ),
          ]
        : []),
      ...(pideFuente(row as AnyRow as Parameters<typeof pideFuente>[0])
        ? [
            told(
              'fuente',
              'MONTO_SIN_FUENTE',
              `Hay un monto previsto de ${dinero(Number(row.montoPrevisto))} sin fuente: escoja de dónde sale.`,
            ),
          ]
        : []),
    ];
  });
