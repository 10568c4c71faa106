// The plan de acción of 2026 of a small plan, of a book without anything, and of one with very long texts.

import { anoDe } from '../../../src/documents/plan-accion/ano';
import { accionDatos } from '../../../src/documents/plan-accion/datos';
import type { Muestras } from '../oficina';
import { FORMATO, LARGOS, PLAN, planOf, type Registros } from '../plan';

export const accionOf = (rows: Registros, vigencia = 2026) =>
  accionDatos({
    ano: anoDe(planOf(rows), vigencia),
    formato: FORMATO,
    firma: { estado: 'Borrador', elaboro: 'Luis Ejemplo Castro' },
    textos: {},
    version: 1,
  });

export const muestras: Muestras = {
  'the plan de acción of a small plan': accionOf(PLAN),
  'the plan de acción of an empty book': accionOf({}),
  'the plan de acción with very long texts': accionOf(LARGOS),
};
