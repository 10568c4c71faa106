import type { Documento } from '../documento';

declare function require(path: './contenido'): typeof import('./contenido');

/** The acta de reunión (SE-GO-P03-R07). */
export const acta: Documento = {
  clave: 'acta',
  titulo: 'Acta de reunión',
  generar: 'Generar acta',
  nombre: '{documento} – {asunto}',
  formato: {
    del: 'del acta de reunión',
    controlado: { codigo: 'SE-GO-P03-R07', proceso: 'Gestión Organizacional' },
  },
  deQue: 'acta',
  imprime: {
    actas: 'todas',
    asistentes: 'todas',
    compromisos: ['acta', 'compromiso', 'responsable', 'fecha', 'entregable'],
    anomalias: [
      'acta',
      'accion',
      'evidencia',
      'confirmada',
      'motivo',
      'causa',
      'tipo',
      'queSeHara',
      'responsable',
      'fecha',
    ],
    sostenibilidad: 'todas',
    cupos: ['vigencia', 'accion', 'cupos', 'minimo', 'cobertura', 'acta', 'congelado'],
    focalizacion: [
      'vigencia',
      'accion',
      'ied',
      'puntaje',
      'orden',
      'decision',
      'final',
      'motivo',
      'aportes',
    ],
  },
  contenido: () => require('./contenido'),
};
