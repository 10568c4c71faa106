// The domain and the documents with no host below them: what they cost by themselves, far beyond the
// size of any office.

import { actaTemplate } from '../../src/documents/acta/plantilla';
import { informeDatos } from '../../src/documents/informe-trimestral/datos';
import { informeTrimestralTemplate } from '../../src/documents/informe-trimestral/plantilla';
import { fillTemplate } from '../../src/docx/engine';
import { avance } from '../../src/domain/avance/avance';
import { tablaSuelta } from '../../src/domain/cargue/archivo';
import { planCargue } from '../../src/domain/cargue/plan-cargue';
import { validate, validateLibro } from '../../src/domain/validate';
import { CARGADOS } from './fichas';
import { tablaOf } from './office';
import {
  actaDe,
  informeInput,
  type Oficina,
  oficinaOf,
  parseTablas,
  registerOf,
} from './oficina-leida';
import type { Operation } from './operation';
import { CORTE, VIGENCIAS } from './periodo';

/** An operation on the rows of an office; `ready` gives what is measured. */
const alone = (
  name: string,
  ready: (oficina: Oficina, size: number) => () => unknown,
): Operation => ({
  group: 'alone',
  name,
  sizes: [1, 10, 100],
  repeats: 2,
  prepare(size) {
    const run = ready(oficinaOf(size), size);
    return () => {
      run();
      return undefined;
    };
  },
});

export const ALONE: readonly Operation[] = [
  {
    group: 'alone',
    name: 'parse every register',
    sizes: [1, 10, 100],
    repeats: 2,
    prepare(size) {
      const tablas = CARGADOS.map((registro) => [registro, tablaOf(registro, size)] as const);
      return () => {
        parseTablas(tablas);
        return undefined;
      };
    },
  },
  alone(
    'validate every register',
    ({ context }) =>
      () =>
        validateLibro(context),
  ),
  alone('validate evidencias of no IED', ({ context }) => {
    const wrong = context.rows('evidencias').map(({ fila, row }) => ({
      fila,
      row: { ...row, ied: `9${row.ied}`, accion: `X${row.accion}` },
    }));
    return () => validate(registerOf('evidencias'), wrong, context);
  }),
  alone('plan the same load again', ({ context, tablas }) => () => {
    for (const [registro, tabla] of tablas) {
      planCargue(registerOf(registro), tablaSuelta(tabla), context.rows(registro), context);
    }
  }),
  alone(
    'avance',
    ({ libro }) =>
      () =>
        avance(libro, VIGENCIAS, CORTE),
  ),
  alone('data of the informe', (oficina) => {
    const input = informeInput(oficina);
    return () => informeDatos(input);
  }),
  alone('fill the informe', (oficina) => {
    const datos = informeDatos(informeInput(oficina));
    return () => fillTemplate(informeTrimestralTemplate(), datos);
  }),
  alone('fill an acta', (oficina, size) => {
    const datos = actaDe(oficina, size);
    return () => fillTemplate(actaTemplate(), datos);
  }),
];
