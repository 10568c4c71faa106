// The sections of the PAM that a person may write, said from the data while nobody has: sentences with their figures.

import { cuenta, enumerar, razonEscrita } from '../../domain/redaccion';
import type { Sostenibilidad } from '../../domain/sostenibilidad/sostenibilidad';
import type { Plan } from '../del-plan/leer';
import { resumenDeRecursos } from '../del-plan/recursos';
import { propuestosDe } from '../secciones';
import { anosPorSostener, sostenibilidadPorAno } from './sostenibilidad';

interface PlanPorAnos extends Plan {
  readonly anos: readonly Sostenibilidad[];
}

/** Each section, by its key: what the data say of it, a paragraph an entry. */
export const BORRADORES = {
  presentacion: ({ nombre, cuatrienio, acciones, cobertura }: Plan): readonly string[] => {
    const componentes = [...new Set(acciones.map(({ componente }) => componente))].filter(
      (one) => one !== undefined,
    );
    const attended = cobertura.necesidades.length - cobertura.sinAccion.length;
    if (acciones.length === 0) return [`El ${nombre} ${cuatrienio} todavía no tiene acciones.`];
    return [
      `El ${nombre} ${cuatrienio} reúne ${cuenta(acciones.length, 'acción', 'acciones')} en ${cuenta(componentes.length, 'componente', 'componentes')}: ${enumerar(componentes)}.`,
      ...(cobertura.necesidades.length > 0
        ? [
            `Sus acciones atienden ${attended} de ${cuenta(cobertura.necesidades.length, 'necesidad o expectativa identificada', 'necesidades y expectativas identificadas')}.`,
          ]
        : []),
    ];
  },
  seguimiento: ({ estrategia: { acciones, ficha } }: Plan): readonly string[] => {
    const semestral = acciones.filter((one) => one.periodicidad === 'Semestral').length;
    const anual = acciones.filter((one) => one.periodicidad === 'Anual').length;
    const others = [
      semestral > 0 ? `${semestral} cada semestre` : '',
      anual > 0 ? `${anual} una vez al año` : '',
    ].filter(Boolean);
    const goal =
      ficha.meta === undefined ? '' : ` Su meta es ${razonEscrita(ficha.meta)} de lo programado.`;
    return [
      `El plan se sigue cada trimestre: quien responde por la acción reporta lo ejecutado con su evidencia, en los plazos del calendario${others.length > 0 ? `; ${enumerar(others)}` : ''}.`,
      `El avance del plan se mide con el indicador «${ficha.nombre}».${goal}`,
    ];
  },
  sostenibilidad: ({ anos, ...plan }: PlanPorAnos): readonly string[] =>
    anosPorSostener(plan, anos).map(resumenDeRecursos),
} as const;

export const propuestos = (plan: Plan) =>
  propuestosDe(BORRADORES, { ...plan, anos: sostenibilidadPorAno(plan) });
