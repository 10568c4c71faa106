// The anomalies of a fictitious office, as the part of the panel «Trimestre» is given them.

import type { AnomaliaEscrita } from '../../../src/addon/anomalias/decidir';
import type { AccionVista, AnomaliasVistas } from '../../../src/addon/anomalias/panel';
import type { AnomaliaRow } from '../../../src/domain/registers/anomalias';

const REZAGO = {
  regla: 'REZAGO',
  nombre: 'Rezago',
  clase: 'anomalía',
  mensaje:
    'Ejecutado 280 de 720 programado al corte: 38,9 %. Línea base 0. En 2026-T1 iba en 45,2 % (rezagada).',
  evidencia: { avance: 0.389 },
} as const;
const BRECHA = {
  regla: 'BRECHA',
  nombre: 'Brecha físico–financiera',
  clase: 'señal',
  mensaje: 'Avance físico del año 32 % y ejecución financiera 80 %: 48 puntos de diferencia.',
  evidencia: { puntos: -48 },
} as const;
const ESCALA = {
  regla: 'PARECE_OTRA_ESCALA',
  nombre: 'Parece de otra escala',
  clase: 'error de dato',
  mensaje: '85 es cien veces lo que se esperaba (0,85): ¿se perdió la coma decimal?',
  evidencia: { ejecutado: 85 },
} as const;

export const CONFIRMADA: AnomaliaRow = {
  codigo: 'AN-0009',
  accion: 'A27',
  vigencia: 2026,
  trimestre: 'T2',
  regla: 'REZAGO',
  confirmada: 'Sí',
  causa: 'La red eléctrica de cinco sedes no está certificada y el operador no instala sin ella.',
  tipo: 'Acción correctiva',
  queSeHara: 'Tramitar la adición de recursos y certificar sede por sede',
  responsable: 'Rubén Ejemplo Villalba',
  fecha: '2026-07-10',
  cumplimiento: 'Abierta',
  eficacia: 'Por verificar',
  acta: 'AC-0011',
  compromiso: 'CO-0034',
};
const ANTERIOR: AnomaliaRow = {
  ...CONFIRMADA,
  codigo: 'AN-0004',
  accion: 'A28',
  trimestre: 'T1',
  queSeHara: 'Acordar las entregas de 2026 con el proveedor',
  fecha: '2026-05-29',
  cumplimiento: 'Cumplida',
  fechaCumplimiento: '2026-05-27',
  acta: 'AC-0010',
  compromiso: 'CO-0029',
};
const accion = (codigo: string, more: Partial<AccionVista>): AccionVista => ({
  accion: codigo,
  nombre: 'Dotación de equipos para aulas y salas de informática',
  responsable: 'Rubén Ejemplo Villalba',
  candidatas: [REZAGO],
  decision: null,
  abiertas: [],
  ...more,
});

export const ANOMALIAS: AnomaliasVistas = {
  corte: '2026-T2',
  motivo: null,
  acciones: [
    accion('A10', {
      nombre: 'Resignificación del PEI con participación de la comunidad educativa',
      responsable: 'Diego Ejemplo Arrieta',
    }),
    accion('A27', { nombre: 'Conectividad de las sedes educativas', decision: CONFIRMADA }),
    accion('A28', { candidatas: [REZAGO, BRECHA], abiertas: [ANTERIOR] }),
    accion('A33', { nombre: 'Recuperación de equipos fuera de servicio', candidatas: [ESCALA] }),
  ],
  pendientes: [ANTERIOR],
  directorio: [
    { nombre: 'Ana Ejemplo Rivera', cargo: 'Jefe de Oficina', dependencia: 'Calidad' },
    { nombre: 'Rubén Ejemplo Villalba', cargo: 'Profesional', dependencia: 'Calidad' },
  ],
  hoy: '2026-07-14',
};

/** As the add-on answers a decision. */
export const decidida = ({ accion: codigo, confirmada }: AnomaliaRow): AnomaliaEscrita => ({
  decision: { ...CONFIRMADA, codigo: 'AN-0010', accion: codigo, confirmada, acta: undefined },
  cargue: 'C-0040',
  avisos: [],
});
