// What a check of the installation is, and how it is run: whatever it stumbles over becomes what it says.

import { UserError } from '../user-error';

/** One thing looked at in the installation. */
export interface Chequeo {
  readonly codigo: string;
  readonly titulo: string;
  readonly estado: 'mal' | 'falta' | 'no se sabe' | 'bien';
  readonly mensaje: string;
  /** Whether «Reparar» mends it. */
  readonly reparable: boolean;
  /** Page of Google where the person mends it. */
  readonly enlace?: string | undefined;
}

export type Hallazgo = Pick<Chequeo, 'estado' | 'mensaje' | 'enlace'> & {
  readonly reparable?: true;
};

/** One thing to look at. */
export interface Prueba<E> {
  readonly codigo: string;
  readonly titulo: string;
  readonly mira: (entorno: E) => Hallazgo;
}

export const bien = (mensaje: string): Hallazgo => ({
  estado: 'bien',
  mensaje,
});
export const mal = (mensaje: string): Hallazgo => ({ estado: 'mal', mensaje });
export const falta = (mensaje: string): Hallazgo => ({
  estado: 'falta',
  mensaje,
});
export const seRepara = (hallazgo: Hallazgo): Hallazgo => ({
  ...hallazgo,
  reparable: true,
});

/** Looks at each thing; one that fails does not keep the others from being looked at. */
export const runPruebas = <E>(pruebas: readonly Prueba<E>[], entorno: E): readonly Chequeo[] =>
  pruebas.map(({ codigo, titulo, mira }) => {
    const { reparable = false, ...found } = orSay(() => mira(entorno));
    return { codigo, titulo, ...found, reparable };
  });

function orSay(look: () => Hallazgo): Hallazgo {
  try {
    return look();
  } catch (thrown) {
    if (thrown instanceof UserError) return mal(thrown.message);
    console.error(String(thrown));
    return {
      estado: 'no se sabe',
      mensaje:
        'Google no contestó. Si falta un permiso, lo dice «Autorización»; si no, revise de nuevo.',
    };
  }
}
