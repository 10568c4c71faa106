// The evaluation of a year of a fictitious office, as its add-on would give it to the panel «Año».

import type { AccionPorEvaluar, EvaluacionDelAno } from '../../../src/addon/evaluacion/leer';

const A05: AccionPorEvaluar = {
  codigo: 'A05',
  accion: 'Planes de fortalecimiento de las IED con factores críticos',
  componente: 'Acompañamiento a establecimientos educativos',
  responsable: 'Paula Ejemplo Mercado',
  cumplimiento: 'No cumplida',
  motivo: '',
  cifras: [
    { nombre: 'Línea base', valor: '2' },
    { nombre: 'Programado', valor: '5' },
    { nombre: 'Ejecutado', valor: '4' },
    { nombre: 'Avance del año', valor: '66,67 %' },
    { nombre: 'Avance al corte', valor: '66,67 %' },
    { nombre: 'Actividades', valor: '80 %' },
    { nombre: 'Recursos', valor: '—' },
  ],
  trimestres: [
    {
      trimestre: 'T3',
      cifra: '4 de 4',
      analisis: 'Entró la IED Ejemplo La Bonga, que suscribió su plan en agosto.',
      dificultades: '',
    },
    {
      trimestre: 'T4',
      cifra: '4 de 5',
      analisis: 'La quinta IED no suscribió el plan.',
      dificultades: 'Su Consejo Directivo pidió revisar las metas académicas.',
    },
  ],
  anomalias: [
    { codigo: 'AN-0003', texto: 'T4: El plan no se presentó a tiempo', estado: 'Abierta' },
  ],
  compromisos: [
    { codigo: 'CO-0017', texto: 'Acompañar a la quinta IED en su plan', estado: 'Abierto' },
  ],
  reporta: '',
  leida: null,
  textos: {},
  borradores: {
    logros:
      'En 2025 se llegó a 4 con una meta de 5 (IED): 66,7 % de lo programado. La quinta IED no suscribió el plan.',
    dificultades: 'T4: Su Consejo Directivo pidió revisar las metas académicas.',
    mejora: '',
  },
  falta: ['logros', 'dificultades', 'mejora', 'decision', 'profesional', 'fecha'],
  guardado: '',
  cerrada: '',
};
const TEXTOS = {
  logros: 'Cinco IED quedaron en categoría B o superior en Saber 11.',
  mejora: 'Llevar la lectura de resultados a los consejos académicos antes de abril.',
  decision: 'Continúa igual',
  profesional: 'Luis Ejemplo Castro',
  fecha: '2026-01-19',
  acta: 'AC-0009',
};
const A03: AccionPorEvaluar = {
  ...A05,
  codigo: 'A03',
  accion: 'Acompañamiento al uso pedagógico de los resultados de las pruebas Saber',
  cumplimiento: 'Cumplida',
  leida: { fila: 44, row: { accion: 'A03', vigencia: 2025, ...TEXTOS } },
  textos: TEXTOS,
  falta: [],
};

export const EVALUACION: EvaluacionDelAno = {
  vigencia: 2025,
  acciones: [
    A03,
    { ...A05, codigo: 'A04', accion: 'Simulacros y planes de refuerzo', reporta: 'A03' },
    A05,
    {
      ...A05,
      codigo: 'A33',
      accion: 'Recuperación de equipos fuera de servicio',
      cumplimiento: 'A la espera del dato',
      motivo: 'sin fórmula (Reducción anual no tiene fórmula mientras la oficina no la defina)',
      anomalias: [],
      compromisos: [],
    },
  ],
  decisiones: ['Continúa igual', 'Continúa con ajuste', 'Reprogramar', 'Terminar', 'Fusionar'],
  actas: [{ valor: 'AC-0009', titulo: 'Acta 1 de 2026 · Seguimiento al PAM' }],
  profesional: 'Luis Ejemplo Castro',
  borrador: null,
  borradorDe: '',
  otrosBorradores: [],
};
/** All of it written, one of them with other data since. */
export const EVALUADA: EvaluacionDelAno = {
  ...EVALUACION,
  acciones: [{ ...A03, guardado: 'Parcialmente' }],
};
/** Of a closed year. */
export const EVALUACION_CERRADA: EvaluacionDelAno = {
  ...EVALUACION,
  acciones: [
    {
      ...A03,
      cerrada:
        'La vigencia 2025 está cerrada y sus datos no se cambian: deje la corrección en una nota aclaratoria, o deshaga el cierre.',
    },
  ],
};
