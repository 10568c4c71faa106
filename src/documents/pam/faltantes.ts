// What the plan lacks, in the order in which its activities are done: needs, acciones, follow-up, means.

import { decirFalta } from '../../domain/estrategia/estrategia';
import { alComienzo } from '../../domain/redaccion';
import type { Sostenibilidad } from '../../domain/sostenibilidad/sostenibilidad';
import type { Plan } from '../del-plan/leer';
import { type Faltante, faltaA, vaciosPorClase } from '../del-plan/recursos';
import { anosPorSostener } from './sostenibilidad';

export function faltantes(plan: Plan, anos: readonly Sostenibilidad[]): readonly Faltante[] {
  const { cobertura, estrategia, acciones } = plan;
  const hasFundamentos = cobertura.necesidades.length > 0;
  return [
    ...(hasFundamentos
      ? []
      : [
          {
            asunto: 'Necesidades: escríbalas en Fundamentos',
            detalle: 'El libro no tiene ninguna.',
          },
        ]),
    ...(acciones.length > 0
      ? []
      : [
          {
            asunto: 'Acciones: escríbalas en el PAM',
            detalle: 'El libro no tiene ninguna.',
          },
        ]),
    ...faltaA(
      'Necesidades sin acción ni explicación: formule una acción o explique por qué no se atienden',
      cobertura.sinExplicar,
    ),
    ...faltaA(
      'Acciones que no responden a nada de Fundamentos: escriba el código en «Responde a»',
      hasFundamentos ? cobertura.accionesSinNecesidad : [],
      acciones.length,
    ),
    ...faltaA(
      'Estrategias sin acciones: escriba su código en «Estrategia» de las que la desarrollan',
      cobertura.estrategiasSinAccion,
    ),
    ...faltaA(
      'Acciones sin estrategia: escriba su código en «Estrategia»',
      cobertura.accionesSinEstrategia,
      acciones.length,
    ),
    ...faltaA(
      'Metas del Plan de Desarrollo sin acciones: escójalas en las acciones que aportan a ellas',
      cobertura.metasSinAccion,
    ),
    ...faltaA(
      'Acciones sin actividades: escríbalas en Actividades',
      cobertura.accionesSinActividades,
      acciones.length,
    ),
    ...estrategia.faltas.map((falta) => ({
      asunto: falta.asunto,
      detalle: alComienzo(decirFalta(falta)),
    })),
    ...anosPorSostener(plan, anos).flatMap(vaciosPorClase),
  ];
}
