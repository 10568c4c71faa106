// What must be in the row of a quarter that is closed, by whatever way its estado came to say so.

import { decirSinControl, hayControl } from '../cierre-de-trimestre/control';
import type { Corte } from '../periodo';
import type { Rule } from '../register';

/** A quarter is not closed, by whatever way, without the control of its risk. */
export const cierreSinControl: Rule = (filas) =>
  filas.flatMap(({ fila, row }) =>
    (row.estado ?? 'Abierto') === 'Abierto' || hayControl(row)
      ? []
      : [
          {
            fila,
            columna: 'controlEjecutado',
            codigo: 'CIERRE_SIN_CONTROL',
            severidad: 'error',
            mensaje: decirSinControl(row as unknown as Corte),
          },
        ],
  );
