// What Caracterización says of something that is also measured of the institutions. Where nobody measured it there, that is what is known
// of it, and no part says that nothing is.

import { cuenta } from '../../domain/redaccion';
import type { CaracterizacionRow } from '../../domain/registers/caracterizacion';
import { fold } from '../../domain/texto';
import { valorEscrito } from './del-territorio';
import { PAM_ANTERIOR, type Perfil } from './perfil';

/** What is measured, as a tema of Caracterización and in an indicador. */
const MEDIDO = {
  autoevaluacion: 'autoevaluación',
  saber: 'saber 11',
  inclusion: 'índice de inclusión',
} as const;
type Medido = keyof typeof MEDIDO;

const SHOWN = 3;

/** "Caracterización dice: Índice de inclusión del territorio, 2,1 (2023; CT-0018)."; '' where it says nothing of it. */
export const escrito = ({ datos }: Perfil, de: Medido): string =>
  decir(datos.filter((row) => isOf(row, MEDIDO[de])));

/** The same of what is the measure itself: "Índice de inclusión…", from 0 to 4. */
export const indiceEscrito = ({ datos }: Perfil): string =>
  decir(
    datos.filter(
      ({ dimension, indicador = '', valor = -1 }) =>
        dimension !== PAM_ANTERIOR &&
        fold(indicador).startsWith(fold(MEDIDO.inclusion)) &&
        valor >= 0 &&
        valor <= 4,
    ),
  );

const isOf = ({ dimension, tema = '', indicador = '' }: CaracterizacionRow, de: string): boolean =>
  dimension !== PAM_ANTERIOR && fold(`${tema}\n${indicador}`).includes(fold(de));

function decir(rows: readonly CaracterizacionRow[]): string {
  if (rows.length === 0) return '';
  const said = rows
    .slice(0, SHOWN)
    .map((row) => `${row.indicador ?? row.tema}, ${valorEscrito(row)}, ${row.codigo}`);
  const rest = rows.length - SHOWN;
  const others = rest > 0 ? `; y ${cuenta(rest, 'dato más', 'datos más')}` : '';
  return `Caracterización dice: ${said.join('; ')}${others}.`;
}
