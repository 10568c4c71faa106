// A book of another year while it is taken in: where its rows go, what may not be written, and how what comes is counted.

import { type Objecion, objecionesDe } from '../cierre';
import type { AnyRow, ContextoDeCierre, Fila, Register } from '../register';
import { pam } from '../registers/pam';
import type { Contado } from './contado';
import type { Escrito } from './escrito';
import type { LibroDeOtroAno } from './libro';

export type Destino = ContextoDeCierre & {
  readonly vigencias: readonly number[];
  typed(registro: string): readonly Fila[];
};
export interface Traida {
  readonly libro: LibroDeOtroAno;
  readonly destino: Destino;
  readonly escrito: Escrito;
  readonly contado: Contado;
}

export const objeciones = ({ destino }: Traida, register: Register): Objecion =>
  objecionesDe(register, destino);

/** What names a row of another register of that book names nothing here. */
export const sinAjenas = (register: Register, row: AnyRow): AnyRow =>
  Object.fromEntries(
    Object.entries(row).filter(([key, value]) => {
      const { refiere, computed } = register.columns[key] ?? {};
      return value !== undefined && !computed && (refiere === undefined || refiere === pam.key);
    }),
  );
