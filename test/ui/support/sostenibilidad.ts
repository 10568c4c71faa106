// What the panel «Sostenibilidad de la vigencia» shows of a fictitious plan, and of a book without any.

import type { SostenibilidadPanel } from '../../../src/addon/sostenibilidad/ver';
import { sostenibilidadDe } from '../../../src/domain/sostenibilidad/sostenibilidad';
import { contextOf, VIGENCIAS } from '../../support/libro';

const accion = (n: number) => ({
  codigo: `A${String(n).padStart(2, '0')}`,
  componente: n % 2 ? 'Acompañamiento a establecimientos educativos' : 'Formación',
  accion: 'Visitas de asesoría para la formulación y el ajuste del plan de mejoramiento',
  tipoAcumulacion: 'Acumulado',
  meta2026: 12,
});
const acciones = Array.from({ length: 26 }, (_, i) => accion(i + 1));

export const SOSTENIBILIDAD: SostenibilidadPanel = {
  vigencias: VIGENCIAS,
  sostenibilidad: sostenibilidadDe(
    contextOf({
      pam: acciones,
      sostenibilidad: acciones.slice(0, 4).map(({ codigo }, i) => ({
        accion: codigo,
        vigencia: 2026,
        fuente: i === 3 ? undefined : 'SGP Calidad',
        montoPrevisto: i === 2 ? 0 : 1_250_000_000,
        financiera: i === 3 ? 'Sin fuente' : 'Asegurada',
        tecnica: 'En trámite',
        administrativa: 'No requiere',
      })),
    }),
    2026,
  ),
  nombres: Object.fromEntries(acciones.map((one) => [one.codigo, one.accion])),
};

export const SOSTENIBILIDAD_VACIA: SostenibilidadPanel = {
  vigencias: VIGENCIAS,
  sostenibilidad: sostenibilidadDe(contextOf(), 2026),
  nombres: {},
};
