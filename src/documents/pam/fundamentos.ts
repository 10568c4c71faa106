// What the plan stands on: each class with its own, and the needs by how pressing they are.

import { CLASES_DE_FUNDAMENTO } from '../../domain/clases-de-fundamento';
import { groupBy } from '../../domain/group-by';
import { enumerar, siHay } from '../../domain/redaccion';
import type { FundamentoRow } from '../../domain/registers/fundamentos';
import { pideAccion } from '../../domain/registers/fundamentos-rules';
import type { Plan } from '../del-plan/leer';
import type { PamDatos } from './marcadores';

export function fundamentos({
  libro,
  cobertura,
}: Plan): Pick<PamDatos, 'hayFundamentos' | 'clases' | 'hayNecesidades' | 'necesidades'> {
  const rows = libro
    .sound<FundamentoRow>('fundamentos')
    .flatMap(({ row }) => (row.codigo && row.clase ? [row] : []));
  const byClase = groupBy(
    rows.filter((row) => !pideAccion(row)),
    ({ clase }) => clase,
  );
  const quienes = accionesDe(cobertura);
  return {
    hayFundamentos: rows.length > 0,
    clases: CLASES_DE_FUNDAMENTO.flatMap((clase) => {
      const own = byClase.get(clase);
      return own ? [{ clase, fundamentos: own.map((row) => fundamento(row, quienes)) }] : [];
    }),
    hayNecesidades: cobertura.necesidades.length > 0,
    necesidades: cobertura.necesidades.map((one) => ({
      codigo: one.codigo,
      enunciado: one.enunciado,
      detalle: [one.clase, one.componente].filter(Boolean).join(' · '),
      prioridad: one.prioridad === null ? '—' : String(one.prioridad),
      acciones:
        one.acciones.length > 0
          ? enumerar(one.acciones)
          : one.explicacion === null
            ? 'Sin acción ni explicación'
            : `Sin acción: ${one.explicacion}`,
    })),
  };
}

type Quienes = ReadonlyMap<string, readonly string[]>;

/** The acciones of each estrategia and of each meta of the Plan de Desarrollo. */
const accionesDe = ({ estrategias, metasDelPlan }: Plan['cobertura']): Quienes =>
  new Map([...estrategias, ...metasDelPlan].map(({ codigo, acciones }) => [codigo, acciones]));

const fundamento = (
  row: FundamentoRow,
  quienes: Quienes,
): PamDatos['clases'][number]['fundamentos'][number] => ({
  codigo: row.codigo ?? '',
  enunciado: row.enunciado ?? '',
  detalle: [
    row.componente,
    siHay(row.contexto, (one) => `Dimensión ${one.toLowerCase()}`),
    siHay(row.metaPlanDesarrollo, (one) => `Meta del Plan de Desarrollo: ${one}`),
    row.norma,
    siHay(quienes.get(row.codigo ?? ''), (own) =>
      own.length === 0 ? 'Sin acciones' : `Acciones: ${enumerar(own)}`,
    ),
  ]
    .filter(Boolean)
    .join(' · '),
});
