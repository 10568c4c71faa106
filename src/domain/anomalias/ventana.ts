// The days in which a quarter is reported, and until when a blank is not an anomaly.

import { calendarioInicial } from '../calendario';
import { parametro } from '../parametros';
import type { Corte } from '../periodo';
import type { Fila } from '../register';
import type { CalendarioRow } from '../registers/calendario';
import type { Ventana } from './candidata';
import { diasHabilesDespues } from './habiles';

/** Of a quarter that the Calendario lacks, that with which a book begins. */
export function ventanaDe(
  corte: Corte,
  calendario: readonly Fila<CalendarioRow>[],
  parametros: readonly Fila[],
): Ventana {
  const written = calendario.map(({ row }) => row);
  const own = [...written, ...calendarioInicial([corte.vigencia])].find(
    (row) =>
      row.vigencia === corte.vigencia &&
      row.trimestre === corte.trimestre &&
      row.abre &&
      row.cierra,
  );
  const { abre = '', cierra = '' } = own ?? {};
  const dias = parametro(parametros, 'dias_habiles_sin_reporte');
  return { abre, cierra, espera: diasHabilesDespues(cierra, dias) };
}
