// A goal for each tipo de acumulación, consistent as the rules of the PAM ask, and its quarters.

import type { TipoAcumulacion } from '../../src/domain/avance/acumulacion';
import type { ReglaTrimestral } from '../../src/domain/avance/vigencia';

interface Programacion {
  readonly regla: ReglaTrimestral;
  readonly lineaBase: number;
  /** By vigencia, oldest first. */
  readonly anuales: readonly number[];
  readonly cuatrienio: number;
}

export const METAS: { readonly [T in TipoAcumulacion]: Programacion } = {
  Flujo: { regla: 'Suma', lineaBase: 0, anuales: [8, 8, 12, 16], cuatrienio: 16 },
  Acumulado: { regla: 'Suma', lineaBase: 0, anuales: [4, 8, 8, 4], cuatrienio: 24 },
  Capacidad: { regla: 'Último', lineaBase: 3, anuales: [4, 6, 8, 10], cuatrienio: 10 },
  Stock: { regla: 'Último', lineaBase: 12, anuales: [12, 12, 12, 12], cuatrienio: 12 },
  Reducción: { regla: 'Último', lineaBase: 20, anuales: [15, 10, 8, 5], cuatrienio: 5 },
  'Reducción anual': { regla: 'Último', lineaBase: 20, anuales: [18, 16, 14, 12], cuatrienio: 12 },
};

/** What is programmed in each quarter of a vigencia, the first being 0. */
export function programadoDe(tipo: TipoAcumulacion, vigencia: number): number {
  const { regla, anuales } = METAS[tipo];
  const anual = anuales[vigencia] ?? 0;
  return regla === 'Suma' ? anual / 4 : anual;
}
