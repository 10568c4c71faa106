// Codes that only their zeros tell apart: 101 is mostly what a spreadsheet left of 0101.

import { groupBy } from '../group-by';
import type { Hallado, Rule } from '../register';
import { fold } from '../texto';

const CEROS = /(?<!\d)0+(?=\d)/g;

/** Two rows may be one whose code lost its zeros. */
export const cerosPerdidos =
  (columna: string): Rule =>
  (filas) =>
    [...groupBy(filas, ({ row }) => sinCeros(row[columna]))].flatMap(([, alike]) =>
      alike.flatMap(({ fila, row }): readonly Hallado[] => {
        const own = row[columna];
        const other = alike.find((one) => one.row[columna] !== own)?.row[columna];
        if (other === undefined) return [];
        const mensaje = `«${own}» y «${other}» solo se distinguen por los ceros: si son lo mismo, deje una sola fila, con sus ceros.`;
        return [{ fila, columna, codigo: 'CEROS_PERDIDOS', severidad: 'advertencia', mensaje }];
      }),
    );

const sinCeros = (code: unknown): string | undefined =>
  typeof code === 'string' ? fold(code).replace(CEROS, '') : undefined;
