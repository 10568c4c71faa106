// The autoevaluaciones of a fictitious territory, as its add-on consolidates them.

import type { AutoevaluacionPanel } from '../../../src/addon/autoevaluacion/consolidada';
import { consolidar } from '../../../src/domain/autoevaluacion/consolidar';
import { CATALOGO_DE_GUIA, type Guia } from '../../../src/domain/guia34';
import { contextOf } from '../../support/libro';

const NOMBRES = ['El Recodo', 'La Ceiba', 'Los Almendros', 'Nuevo Amanecer', 'Río Claro'].map(
  (nombre) => `IED ${nombre}`,
);
const IED = NOMBRES.map((nombre, i) => ({ codigoDane: `10800199900${i}`, nombre }));

/** Some level for every component but one in nine, worse in the last áreas; the last IED values nothing. */
const rows = (guia: Guia, vigencia: number, ied: number) =>
  IED.slice(0, ied).map(({ codigoDane }, i) => ({
    ied: codigoDane,
    vigencia,
    ...Object.fromEntries(
      CATALOGO_DE_GUIA[guia].flatMap(({ indice }, j) => {
        const nivel = ((i * 3 + j * 5 + vigencia) % 9) - Number(indice[0]) + 1;
        if ((i + j) % 9 === 0) return [];
        return [[`v${indice.replace(/\./g, '_')}`, Math.min(4, Math.max(1, nivel))]];
      }),
    ),
  }));

const LIBRO = contextOf({
  ied: IED,
  autoevaluacion2008: [...rows('2008', 2024, 2), ...rows('2008', 2025, 4)],
  autoevaluacion2026: rows('2026', 2026, 4),
});

export const autoevaluacionDe = (vigencia: number, catalogo: Guia): AutoevaluacionPanel => {
  const consolidado = consolidar(LIBRO, vigencia, catalogo);
  return {
    vigencias: [2026, 2025, 2024],
    catalogos: [catalogo],
    consolidado,
    sinAutoevaluacion: IED.flatMap(({ codigoDane, nombre }) =>
      consolidado.sinAutoevaluacion.includes(codigoDane) ? nombre : [],
    ),
  };
};
export const AUTOEVALUACION = autoevaluacionDe(2025, '2008');
export const AUTOEVALUACION_VACIA: AutoevaluacionPanel = {
  vigencias: [],
  catalogos: [],
  consolidado: null,
  sinAutoevaluacion: [],
};
