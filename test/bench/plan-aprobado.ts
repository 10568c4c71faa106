// What the office of the bench lacks to approve its plan, and approving it.

import type { Book } from './book';
import { FICHAS } from './fichas';

const JEFES = [
  ['Ana Ejemplo Rivera', 'Jefe de Oficina de Calidad Educativa'],
  ['Nora Ejemplo Díaz', 'Jefe de Oficina de Gestión Estratégica y Fortalecimiento Institucional'],
] as const;
const ACTAS = ['4', '5'].map((actividad) => ({ codigo: `AC-9${actividad}00`, actividad }));

/** A need to which every acción answers, and the actas of activities 4 and 5 with both Jefes. */
export function makeApprovable(book: Book, size: number): void {
  const load = (registro: string, celdas: readonly (readonly string[])[]): void => {
    book.call('cargar', { registro, celdas });
  };
  load('equipo', [
    ['Nombre', 'Cargo', 'Rol', 'Dependencia'],
    ...JEFES.map(([nombre, rol]) => [nombre, rol, rol, 'Calidad Educativa']),
  ]);
  load('actas', [
    ['Código', 'Vigencia', 'Número', 'Estado', 'Actividad', 'Fecha', 'Asunto'],
    ...ACTAS.map(({ codigo, actividad }) => [
      codigo,
      '2026',
      `90${actividad}`,
      'Definitiva',
      actividad,
      '15/01/2026',
      'Reunión del plan',
    ]),
  ]);
  load('asistentes', [
    ['Acta', 'Orden', 'Nombre', 'Cargo', 'Asistió'],
    ...ACTAS.flatMap(({ codigo }) =>
      JEFES.map(([nombre, cargo], i) => [codigo, String(i + 1), nombre, cargo, 'Sí']),
    ),
  ]);
  load('fundamentos', [
    ['Código', 'Clase', 'Enunciado', 'Fuente'],
    ['FU-0001', 'Necesidad', 'Acompañar a las instituciones', 'PMI'],
  ]);
  load('pam', [
    ['Código', 'Responde a'],
    ...FICHAS.pam(size).map(({ codigo = '' }) => [codigo, 'FU-0001']),
  ]);
}

export const aprobarPlan = (book: Book) => book.call('aprobarPam', { acta: '905 de 2026' });
