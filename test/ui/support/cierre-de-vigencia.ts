// The close of a year as the add-on tells it, with something of everything.

import type { CierreDeVigencia } from '../../../src/addon/vigencia/cierre-de-vigencia';
import type { CierreVisto } from '../../../src/addon/vigencia/ver-cierre';

const ACCION = {
  decision: 'Continúa igual',
  continua: true,
  porque: '',
  porProgramar: false,
  trimestres: 4,
  actividades: 6,
};

export const PLAN: CierreDeVigencia = {
  vigencia: 2025,
  siguiente: 2026,
  cargue: null,
  impedimentos: [],
  avisos: [
    {
      clave: 'SIN_CIERRE_DEFINITIVO',
      mensaje: 'Sin cierre definitivo: 2025-T4.',
      cuales: ['2025-T4'],
    },
    {
      clave: 'DATO_TARDIO',
      mensaje:
        '1 reporte espera un dato que todavía no se conoce, y se podrá registrar después de cerrar: A03 2025-T4.',
      cuales: ['A03 2025-T4'],
    },
    {
      clave: 'POR_PROGRAMAR',
      mensaje:
        'Escriba en Seguimiento lo programado de A09: el año anterior no dice cómo se reparte su meta de 2026.',
      cuales: ['A09'],
    },
  ],
  acciones: [
    {
      ...ACCION,
      codigo: 'A01',
      accion: 'Asistencia técnica a las IED en la autoevaluación institucional',
      programado: { T1: 'NP', T2: 'NP', T3: 6, T4: 12 },
    },
    {
      ...ACCION,
      codigo: 'A09',
      accion: 'Revisión de la coherencia de los SIEE con el PEI',
      decision: 'Reprogramar',
      porProgramar: true,
      programado: { T1: null, T2: null, T3: null, T4: null },
    },
    {
      ...ACCION,
      codigo: 'A20',
      accion: 'Red de docentes de la primera infancia',
      programado: null,
      trimestres: 0,
      actividades: 0,
    },
    {
      ...ACCION,
      codigo: 'A12',
      accion: 'Ajuste de los manuales de convivencia',
      decision: 'Terminar',
      continua: false,
      porque: 'Terminar',
      programado: null,
      trimestres: 0,
      actividades: 0,
    },
  ],
  compromisos: [
    {
      codigo: 'CO-0018',
      compromiso: 'Entregar el consolidado de autoevaluación con sus evidencias',
      responsable: 'Luis Ejemplo Castro',
      fecha: '2025-12-15',
      vencido: true,
    },
  ],
  nuevas: { seguimiento: 8, actividades: 12 },
};

export const POR_CERRAR: CierreVisto = { plan: PLAN, motivo: '', hecho: null };

export const IMPEDIDO: CierreVisto = {
  ...POR_CERRAR,
  plan: {
    ...PLAN,
    impedimentos: [
      {
        clave: 'SIN_EVALUACION',
        mensaje:
          'Falta evaluar 12 acciones de 2025: su decisión dice si continúan, y con la vigencia se cierra la evaluación.',
        cuales: Array.from({ length: 12 }, (_, i) => `A${20 + i}`),
      },
    ],
  },
};

export const CERRADA: CierreVisto = {
  plan: null,
  motivo: '',
  hecho: {
    cargue: 'CG-0042',
    momento: '2026-01-21 10:05:33',
    quien: 'ana.ejemplo@ejemplo.invalid',
  },
};
