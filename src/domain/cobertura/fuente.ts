// From where a need comes, by what the datum that it stands on is about.

import type { AnyRow } from '../register';
import type { FundamentoRow } from '../registers/fundamentos';

type Fuente = NonNullable<FundamentoRow['fuente']>;

const POR_TEMA: { readonly [tema: string]: Fuente } = {
  'Plan de mejoramiento (PMI)': 'PMI',
  'Evaluación de los estudiantes (SIEE)': 'SIEE',
};
const POR_DIMENSION: { readonly [dimension: string]: Fuente } = {
  'Ruta de mejoramiento': 'Autoevaluación',
  'Pruebas externas': 'Pruebas externas',
  'Pruebas internas y SIEE': 'Pruebas internas',
  'Resultados del PAM anterior': 'PAM anterior',
  'Política pública y plan de desarrollo': 'Plan de Desarrollo',
};

/** Proposed, for whoever writes the need to change. */
export const fuenteDe = ({ tema, dimension }: AnyRow): Fuente =>
  POR_TEMA[`${tema}`] ?? POR_DIMENSION[`${dimension}`] ?? 'Otra';
