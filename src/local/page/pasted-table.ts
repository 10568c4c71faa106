// A pasted table as a Colombian would have typed it. Its columns go by what all of their texts show, as those of a file
// do: a 1.250 beside 12.5 is 1,25. What could be two things stays the text that it is, for its cell to be observed.

import { convencionesDe, respellSegun } from '../../domain/parse/convencion';
import type { Column } from '../../domain/register';
import { isDayPattern } from '../../emulator/workbook/date-format';

type Table = readonly (readonly string[])[];

const FECHA: Column = { label: '', kind: 'fecha' };
const NUMERO: Column = { label: '', kind: 'decimal' };
const ENTERO: Column = { label: '', kind: 'entero' };
const TEXTO: Column = { label: '', kind: 'texto' };

/** What goes where cells have this number format; an automatic one could be a code. */
function columnOf(pattern: string | undefined): Column {
  if (pattern === undefined || pattern === '@') return TEXTO;
  if (isDayPattern(pattern)) return FECHA;
  return pattern === '0' ? ENTERO : NUMERO;
}

/** The texts to type; `patternOf` is the number format of the cells that a column of the table goes to. */
export function asTyped(table: Table, patternOf: (column: number) => string | undefined): Table {
  const width = Math.max(...table.map((row) => row.length));
  const textos = Array.from({ length: width }, (_, i) => ({
    column: columnOf(patternOf(i)),
    celdas: table.map((row) => row[i]),
  }));
  const convenciones = convencionesDe(textos);
  return table.map((row) =>
    row.map((text, i) => {
      const respelt = respellSegun(
        convenciones[i] ?? 'colombiana',
        textos[i]?.column ?? TEXTO,
        text,
      );
      return respelt ?? `'${text}`;
    }),
  );
}
