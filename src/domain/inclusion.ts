// How the índice de inclusión of an institution reads (Ministerio de Educación Nacional, 2008: 0 to 4 in five ranges). The total that
// is published is taken, never worked out again. The ranges are facts; the words are ours.

interface Rango {
  /** First value of the next one. */
  readonly hasta: number;
  readonly total: string;
  readonly area: string;
}

const RANGOS: readonly Rango[] = [
  {
    hasta: 1,
    total: 'no hay políticas ni acciones de inclusión',
    area: 'no hay acciones de inclusión',
  },
  {
    hasta: 2,
    total: 'hay acciones sueltas, que pocos conocen',
    area: 'hay acciones que la comunidad no conoce',
  },
  {
    hasta: 2.8,
    total: 'las acciones están organizadas y priorizadas en el PMI',
    area: 'hay acciones algunas veces, y casi todos las conocen',
  },
  {
    hasta: 3.5,
    total: 'las acciones del PMI se hacen, se evalúan y se articulan',
    area: 'hay acciones con frecuencia, y todos las conocen',
  },
  {
    hasta: 4.000001,
    total: 'la inclusión es parte de la cultura; es referente de otras',
    area: 'se evalúa siempre lo que logran las acciones',
  },
];

/** The datos that hold it, total first. */
export const DE_INCLUSION = [
  ['indice_inclusion', 'Total'],
  ['inclusion_directiva', 'Directiva'],
  ['inclusion_academica', 'Académica'],
  ['inclusion_administrativa', 'Administrativa'],
  ['inclusion_comunitaria', 'Comunitaria'],
] as const;

/** undefined for what is no índice. */
export function lecturaDeInclusion(valor: number, de: 'total' | 'area'): string | undefined {
  if (valor < 0) return undefined;
  return RANGOS.find(({ hasta }) => valor < hasta)?.[de];
}
