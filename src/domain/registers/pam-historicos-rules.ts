// What an acción had to do before the office kept this book, and that nobody brought to it.

import { adopcionDe } from '../historicos';
import { enumerar } from '../redaccion';
import type { Hallado, Rule } from '../register';

/** A year before the adopción with a goal and no result is not judged; that it is not known is said. */
export const historicoSinCargar: Rule = (filas, context) => {
  const adopcion = adopcionDe(context.rows('parametros'));
  const years = context.vigencias.filter((one) => adopcion && one < adopcion.vigencia);
  if (years.length === 0) return [];
  const known = new Set(
    context
      .rows('seguimiento')
      .flatMap(({ row: { accion, vigencia, ejecutado } }) =>
        ejecutado === undefined ? [] : `${accion} ${vigencia}`,
      ),
  );
  // A shared meta is known once one of its acciones reports it.
  const isKnown = (codigo: unknown, meta: unknown, year: number): boolean =>
    filas.some(
      ({ row }) =>
        (row.codigo === codigo || (meta !== undefined && row.codigoMeta === meta)) &&
        known.has(`${row.codigo} ${year}`),
    );
  return filas.flatMap(({ fila, row }): Hallado[] => {
    const { codigo, codigoMeta } = row;
    const lost = years.filter(
      (one) => typeof row[`meta${one}`] === 'number' && !isKnown(codigo, codigoMeta, one),
    );
    if (codigo === undefined || lost.length === 0) return [];
    const anos = lost.length === 1 ? 'ese año' : 'esos años';
    const mensaje = `De ${codigo} no hay reportes de ${enumerar(lost.map(String))}, antes de la adopción de este libro: el avance al corte no cuenta ${anos}, y el del cuatrienio solo lo que se conoce. Si lo ejecutado se conoce, cárguelo en Seguimiento.`;
    return [
      { fila, columna: 'codigo', codigo: 'HISTORICO_SIN_CARGAR', severidad: 'nota', mensaje },
    ];
  });
};
