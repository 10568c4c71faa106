// A register wider than any of ours: a row an IED and a vigencia, a column a component of a catalogue, as the
// autoevaluación of Guía 34 (93 components in 2008). Its catalogue is made here, in the shape of that one.

import type { Ejes } from '../../src/domain/placed-columns';
import { defineRegister, type Entrada, type Row } from '../../src/domain/register';

/** Components of each proceso of the four áreas, as in the Guía 34 of 2008. */
const PROCESOS = [
  [4, 5, 8, 4, 9, 4],
  [5, 4, 4, 6],
  [3, 7, 2, 10, 4],
  [4, 4, 3, 3],
];

export const COMPONENTES: readonly Entrada[] = PROCESOS.flatMap((procesos, area) =>
  procesos.flatMap((many, proceso) =>
    Array.from({ length: many }, (_, i) => {
      const codigo = `${area + 1}.${proceso + 1}.${i + 1}`;
      return { codigo, label: `${codigo} Componente ${'abcdefghij'[i]} del proceso` };
    }),
  ),
);

export const EJES_DE_PRUEBA: Ejes = { guiaDePrueba: COMPONENTES };

export const sabana = defineRegister({
  key: 'sabana',
  title: 'Sábana',
  describes: 'Una institución y lo que se valoró de cada componente.',
  clave: ['ied', 'vigencia'],
  columns: {
    ied: { label: 'IED', kind: 'referencia', refiere: 'ied', aliases: ['Código DANE'], width: 130 },
    vigencia: { label: 'Vigencia', kind: 'entero', width: 80 },
    valoracion: {
      label: '',
      kind: 'entero',
      min: 1,
      max: 4,
      eje: 'guiaDePrueba',
      aliases: ['Valoración'],
      width: 60,
    },
    acciones: { label: 'Acciones', kind: 'referencia', refiere: 'pam', varias: true },
  },
});
export type SabanaRow = Row<typeof sabana>;
