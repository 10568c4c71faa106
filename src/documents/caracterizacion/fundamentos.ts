// What the plan stands on: the fundamentos by class and, apart, the needs and expectations in order of prioridad.

import { CLASES_DE_FUNDAMENTO } from '../../domain/clases-de-fundamento';
import { comparePrioridad, prioridadDe } from '../../domain/cobertura/prioridad';
import { cuenta, enumerar } from '../../domain/redaccion';
import type { FundamentoRow } from '../../domain/registers/fundamentos';
import { pideAccion } from '../../domain/registers/fundamentos-rules';
import type { CaracterizacionDatos } from './marcadores';
import type { Perfil } from './perfil';

type Fundamentos = Pick<
  CaracterizacionDatos,
  'hayFundamentos' | 'clases' | 'necesidadesTexto' | 'hayNecesidades' | 'necesidades'
>;

export function fundamentos(perfil: Perfil): Fundamentos {
  const others = perfil.fundamentos.filter((row) => !pideAccion(row));
  const needs = perfil.fundamentos.filter(pideAccion).sort(comparePrioridad);
  return {
    hayFundamentos: others.length > 0,
    clases: CLASES_DE_FUNDAMENTO.flatMap((clase) => {
      const own = others.filter((row) => row.clase === clase);
      return own.length === 0 ? [] : [{ clase, fundamentos: own.map(deClase) }];
    }),
    hayNecesidades: needs.length > 0,
    necesidadesTexto: loQueHay(perfil),
    necesidades: needs.map((row) => deNecesidad(row, perfil)),
  };
}

const deClase = (row: FundamentoRow) => ({
  codigo: row.codigo ?? '',
  enunciado: row.enunciado ?? '',
  detalle: [
    row.contexto && `Contexto: ${row.contexto.toLowerCase()}`,
    row.componente,
    row.metaPlanDesarrollo && `Meta: ${row.metaPlanDesarrollo}`,
    row.respondeA && `Responde a ${row.respondeA}`,
    row.sustento && `Sustento: ${row.sustento}`,
    row.norma,
  ]
    .filter(Boolean)
    .join(' · '),
});

function deNecesidad(
  row: FundamentoRow,
  { cobertura }: Perfil,
): CaracterizacionDatos['necesidades'][number] {
  const { codigo = '', enunciado = '', fuente, sustento, urgencia, tendencia, impacto } = row;
  const own = cobertura.necesidades.find((una) => una.codigo === codigo);
  const prioridad = prioridadDe(row);
  const isNeed = row.clase === 'Necesidad';
  const whence = [isNeed ? '' : 'Expectativa', fuente, sustento].filter(Boolean).join(' · ');
  return {
    codigo,
    enunciado: whence ? `${enunciado}\n${whence}` : enunciado,
    prioridad: prioridad === null ? (isNeed ? 'sin valorar' : '–') : String(prioridad),
    uti: isNeed ? [urgencia, tendencia, impacto].map((n) => n ?? '–').join(' · ') : '',
    acciones: own?.acciones.length
      ? enumerar(own.acciones)
      : (own?.explicacion ?? 'sin acción ni explicación'),
  };
}

function loQueHay({ cobertura: { necesidades, sinAccion, sinExplicar } }: Perfil): string {
  if (necesidades.length === 0)
    return 'Fundamentos no tiene necesidades ni expectativas. Escríbalas a partir de los datos en «Del diagnóstico al plan…».';
  const all = cuenta(necesidades.length, 'necesidad o expectativa', 'necesidades y expectativas');
  const attended =
    sinAccion.length === 0
      ? 'todas tienen acción en el PAM'
      : `${necesidades.length - sinAccion.length} tienen acción en el PAM y ${sinAccion.length} no (sin explicación: ${sinExplicar.length})`;
  return `${all}, en orden de prioridad (urgencia + tendencia + impacto, de 3 a 15; los empates los deciden el impacto, la urgencia y el código): ${attended}.`;
}
