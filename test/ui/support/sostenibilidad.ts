// What the panel «Sostenibilidad de la vigencia» shows of a fictitious plan, and of a book without any.

import type { SostenibilidadPanel } from '../../../src/addon/sostenibilidad/ver';
import type { AnyRow } from '../../../src/domain/register';
import { CONDICIONES } from '../../../src/domain/registers/sostenibilidad';
import { accionesDelAno } from '../../../src/domain/sostenibilidad/del-ano';
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

const filas = acciones.slice(0, 4).map(({ codigo }, i) => ({
  accion: codigo,
  vigencia: 2026,
  fuente: i === 3 ? undefined : 'SGP Calidad',
  montoPrevisto: i === 2 ? 0 : 1_250_000_000,
  financiera: i === 3 ? 'Sin fuente' : 'Asegurada',
  tecnica: 'En trámite',
  administrativa: i === 1 ? undefined : 'No requiere',
  responsable: 'Luis Ejemplo Castro',
}));
const libroDe = (pam: readonly AnyRow[], sostenibilidad: readonly AnyRow[]) => {
  const context = contextOf({ pam, sostenibilidad });
  return { ...context, typed: context.rows };
};
const visto = (libro: ReturnType<typeof libroDe>): SostenibilidadPanel => ({
  vigencias: VIGENCIAS,
  sostenibilidad: sostenibilidadDe(libro, 2026),
  acciones: accionesDelAno(libro, 2026),
  fuentes: ['SGP Calidad', 'Recursos propios', 'Sin costo'],
  condiciones: CONDICIONES,
  personas: ['Luis Ejemplo Castro', 'Marta Ejemplo Solano'],
  borrador: null,
  borradorDe: '',
  otrosBorradores: [],
});

const antes = acciones.map(({ codigo }) => ({
  accion: codigo,
  vigencia: 2025,
  fuente: 'Recursos propios',
  conQuien: 'El equipo de Calidad y dos profesionales de apoyo',
  financiera: 'Asegurada',
  tecnica: 'No requiere',
  administrativa: 'En trámite',
}));

export const SOSTENIBILIDAD: SostenibilidadPanel = visto(libroDe(acciones, [...filas, ...antes]));

/** As many acciones as are asked, the first `n` of them with a row. */
export const sostenibilidadCon = (total: number, n: number): SostenibilidadPanel => {
  const plan = Array.from({ length: total }, (_, i) => accion(i + 1));
  const own = plan.slice(0, n).map(({ codigo }) => ({ accion: codigo, vigencia: 2026 }));
  return visto(libroDe(plan, own));
};

export const SOSTENIBILIDAD_VACIA: SostenibilidadPanel = visto(libroDe([], []));
