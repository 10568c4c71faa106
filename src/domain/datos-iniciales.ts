// The catalogue of datos that every workbook begins with; the office adds its own.

import iniciales from '../../sheets-templates/datos.csv';
import { parseCelda } from './parse';
import type { AnyRow } from './register';
import { datos } from './registers/datos';

export const datosIniciales = (): readonly AnyRow[] =>
  iniciales.map((written) =>
    Object.fromEntries(
      Object.entries(datos.columns).flatMap(([key, column]) => {
        const read = parseCelda(column, written[key] ?? '');
        return 'ok' in read && read.ok !== undefined ? [[key, read.ok]] : [];
      }),
    ),
  );
