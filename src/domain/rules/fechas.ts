// Dates and times that must follow one another, and years that must be of the cuatrienio.

import { formatFecha } from '../formato';
import type { Hallado, Rule } from '../register';

/** The second date of a row must not come before the first; the same day is right. */
export const ordenDeFechas = (primera: string, segunda: string): Rule =>
  orden(primera, segunda, 'FECHAS_EN_DESORDEN', formatFecha);

/** The second time of a row must not come before the first. */
export const ordenDeHoras = (primera: string, segunda: string): Rule =>
  orden(primera, segunda, 'HORAS_EN_DESORDEN', (hora) => hora);

function orden(
  primera: string,
  segunda: string,
  codigo: string,
  format: (value: string) => string,
): Rule {
  return (filas) =>
    filas.flatMap(({ fila, row }): Hallado[] => {
      const [a, b] = [row[primera], row[segunda]];
      if (typeof a !== 'string' || typeof b !== 'string' || a <= b) return [];
      const mensaje = `Termina (${format(b)}) antes de empezar (${format(a)}): revise los dos datos.`;
      return [{ fila, columna: segunda, codigo, severidad: 'advertencia', mensaje }];
    });
}

/** A vigencia outside the cuatrienio, whose row no avance would count. */
export const vigenciaDelCuatrienio: Rule = (filas, { vigencias }) =>
  filas.flatMap(({ fila, row: { vigencia } }): Hallado[] => {
    if (typeof vigencia !== 'number' || vigencias.includes(vigencia)) return [];
    const mensaje = `La vigencia ${vigencia} no es del cuatrienio (${vigencias.join(', ')}): esta fila no entra en el avance; corrija el año.`;
    return [
      { fila, columna: 'vigencia', codigo: 'VIGENCIA_AJENA', severidad: 'advertencia', mensaje },
    ];
  });
