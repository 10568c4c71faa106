import { CUMPLIMIENTOS, DECISIONES_DEL_ANO } from '../evaluacion/valores';
import { defineRegister, type Row } from '../register';
import { cierreDeVigencia, isEvaluacionEnEspera } from '../vigencias-cerradas';
import { cifra, RESPONSABLE, VIGENCIA } from './columnas';
import { loQueLaDecisionPide } from './evaluaciones-rules';

declare function require(path: '../evaluacion/al-dia'): typeof import('../evaluacion/al-dia');

export const evaluaciones = defineRegister({
  key: 'evaluaciones',
  title: 'Evaluación anual',
  fila: ['evaluación', 'evaluaciones'],
  describes: 'Cómo terminó el año una acción, qué se aprendió y qué sigue.',
  actividades: [9],
  clave: ['accion', 'vigencia'],
  porHoja: ['vigencia'],
  columns: {
    accion: { label: 'Acción', kind: 'referencia', refiere: 'pam', width: 90 },
    vigencia: VIGENCIA,
    avance: cifra('Avance del año', 'porcentaje'),
    avanceAlCorte: cifra('Avance al corte', 'porcentaje'),
    actividades: cifra('Avance de las actividades', 'porcentaje'),
    recursos: cifra('Ejecución de los recursos', 'porcentaje'),
    cumplimiento: {
      label: 'Cumplimiento',
      kind: 'lista',
      catalogo: 'cumplimiento',
      enCatalogos: 'Cumplimiento de la acción',
      valores: CUMPLIMIENTOS,
      anotada: true,
      width: 140,
      help: 'NO DILIGENCIAR. Lo calcula el complemento con el avance del año.',
    },
    logros: { label: 'Logros', kind: 'textoLargo', required: true, width: 320 },
    dificultades: {
      label: 'Dificultades y causas',
      kind: 'textoLargo',
      width: 320,
      help: 'Qué impidió cumplir, si no se cumplió.',
    },
    mejora: { label: 'Oportunidades de mejora', kind: 'textoLargo', required: true, width: 320 },
    decision: {
      label: 'Decisión',
      kind: 'lista',
      catalogo: 'decisionAnual',
      enCatalogos: 'Decisiones para la vigencia siguiente',
      valores: DECISIONES_DEL_ANO,
      required: true,
      width: 160,
    },
    ajuste: { label: 'Ajuste propuesto', kind: 'textoLargo', width: 280 },
    sostenibilidad: {
      label: 'Sostenibilidad para la siguiente vigencia',
      kind: 'textoLargo',
      width: 280,
    },
    profesional: { ...RESPONSABLE, label: 'Profesional', required: true },
    fecha: { label: 'Fecha', kind: 'fecha', required: true, width: 110 },
    acta: { label: 'Acta', kind: 'referencia', refiere: 'actas', width: 80 },
  },
  rules: [loQueLaDecisionPide],
  // Many figures for a row or two.
  rulesApart: {
    si: 'cumplimiento',
    read: () => [require('../evaluacion/al-dia').cumplimientosDistintos],
  },
  cierra: (context) => {
    const [deVigencia, isAwaited] = [cierreDeVigencia(context), isEvaluacionEnEspera(context)];
    return { fila: (row) => (isAwaited(row) ? undefined : deVigencia(row)), nueva: deVigencia };
  },
});
export type EvaluacionRow = Row<typeof evaluaciones>;
