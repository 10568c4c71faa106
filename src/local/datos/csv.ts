// A table as the CSV that engines read: commas, a decimal point, dates of ISO 8601. What goes to a person is src/domain/csv-text.ts.

import Papa from 'papaparse';
import type { Tabla } from './tabla';

export const csvDe = ({ columnas, filas }: Tabla): string =>
  `${Papa.unparse(
    {
      fields: [...columnas.keys()],
      data: filas.map((fila) => [...columnas.keys()].map((key) => fila[key] ?? null)),
    },
    { newline: '\n' },
  )}\n`;
