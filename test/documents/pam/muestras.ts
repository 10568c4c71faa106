// The PAM of a small plan, of a book without anything, and of one with very long texts.

import { pamDatos } from '../../../src/documents/pam/datos';
import type { Muestras } from '../oficina';
import { FORMATO, LARGOS, PLAN, planOf, type Registros } from '../plan';

export const pamOf = (rows: Registros, more: Partial<Parameters<typeof pamDatos>[0]> = {}) =>
  pamDatos({
    plan: planOf(rows),
    formato: FORMATO,
    firma: { estado: 'Borrador', elaboro: 'Luis Ejemplo Castro' },
    textos: {},
    version: 1,
    ...more,
  });

export const muestras: Muestras = {
  'the PAM of a small plan': pamOf(PLAN),
  'the PAM of an empty book': pamOf({}),
  'the PAM with very long texts': pamOf(LARGOS),
};
