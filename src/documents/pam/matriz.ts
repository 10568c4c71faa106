// The matrix of the plan: componente, objetivo, acción, each in the order in which the office wrote them.

import { groupBy } from '../../domain/group-by';
import { cuenta, siHay } from '../../domain/redaccion';
import type { PamRow } from '../../domain/registers/pam';
import type { Plan } from '../del-plan/leer';
import { lineaBaseDe, metaDe, metaEscrita, plazoDe, responsablesDe } from '../del-plan/metas';
import type { PamDatos } from './marcadores';

type Accion = PamDatos['componentes'][number]['objetivos'][number]['acciones'][number];

export function matriz({
  libro,
  acciones,
  fundamentos,
}: Plan): Pick<PamDatos, 'hayAcciones' | 'componentes'> {
  const objetivo = (row: PamRow): string =>
    fundamentos.conCodigo(row.objetivo) || 'Sin objetivo escrito';
  const byComponente = groupBy(acciones, ({ componente }) => componente ?? 'Sin componente');
  return {
    hayAcciones: acciones.length > 0,
    componentes: [...byComponente].map(([componente, own]) => ({
      componente,
      cuantas: cuenta(own.length, 'acción', 'acciones'),
      objetivos: [...groupBy(own, objetivo)].map(([name, some]) => ({
        objetivo: name,
        acciones: some.map((row) => accionDe(row, libro.vigencias)),
      })),
    })),
  };
}

function accionDe(row: PamRow, vigencias: readonly number[]): Accion {
  const [meta1 = '', meta2 = '', meta3 = '', meta4 = ''] = vigencias.map((year) =>
    metaDe(row, year),
  );
  return {
    codigo: row.codigo ?? '',
    accion: row.accion ?? '',
    responde: row.responde ?? '',
    estrategia: row.estrategia ?? '',
    metaDelPlan: row.metaPlanDesarrollo ?? '',
    apoyo: [
      siHay(row.responde, (one) => `Responde a ${one}`),
      siHay(row.estrategia, (one) => `estrategia ${one}`),
      siHay(row.metaPlanDesarrollo, (one) => `Plan de Desarrollo: ${one}`),
    ]
      .filter(Boolean)
      .join(' · '),
    indicador: row.indicador ?? 'Sin indicador',
    unidad: [row.unidad, row.tipoAcumulacion].filter(Boolean).join(' · '),
    lineaBase: lineaBaseDe(row),
    fuenteLineaBase: row.fuenteLineaBase ?? '',
    meta1,
    meta2,
    meta3,
    meta4,
    metaCuatrienio: metaEscrita(row.metaCuatrienio),
    responsables: responsablesDe(row),
    plazo: plazoDe(row.fechaInicio, row.fechaFin),
  };
}
