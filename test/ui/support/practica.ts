// A practice half way.

import type { PracticaVista } from '../../../src/addon/practica/practica';
import { pasosDePractica } from '../../../src/domain/practica';

const pasos = pasosDePractica({ vigencia: 2026, trimestre: 'T2' }, () => [], {});

export const PRACTICA: PracticaVista = {
  libro: 'practica',
  pasos: pasos.map((paso, i) => ({ ...paso, hecho: i < 3 })),
};
