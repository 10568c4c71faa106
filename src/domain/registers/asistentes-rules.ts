// What the people of a meeting must be: each of them once, present or absent.

import { groupBy } from '../group-by';
import type { Hallado, Rule } from '../register';
import { fold } from '../texto';

/** A person is in an acta once: present and absent, or twice, is nobody's signature. */
export const personaUnaVez: Rule = (filas) => {
  const named = filas.filter(({ row }) => row.acta !== undefined && row.nombre !== undefined);
  const same = groupBy(named, ({ row }) => `${row.acta} ${fold(String(row.nombre))}`);
  return [...same.values()].flatMap(([first, ...again]) =>
    again.map(({ fila, row }): Hallado => {
      const mensaje = `«${row.nombre}» ya está entre los asistentes del acta ${row.acta} (fila ${first?.fila}): deje una sola fila por persona, presente o ausente.`;
      return { fila, columna: 'nombre', codigo: 'ASISTENTE_REPETIDO', severidad: 'error', mensaje };
    }),
  );
};
