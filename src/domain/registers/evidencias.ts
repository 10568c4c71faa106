import { defineRegister, type Row } from '../register';
import { TIPOS_DE_EVIDENCIA } from '../tipos-de-evidencia';
import { cerradasConLaVigencia } from '../vigencias-cerradas';
import { TRIMESTRE, VIGENCIA } from './columnas';
import {
  enlaceUnico,
  fechaDelTrimestre,
  iedFocalizada,
  visitaConComponentes,
} from './evidencias-rules';

/** The parts of a PMI (Guía 34). */
const COMPONENTES_DEL_PMI = [
  'Objetivos',
  'Metas',
  'Indicadores',
  'Acciones',
  'Responsables',
  'Cronograma',
  'Recursos',
] as const;

export const evidencias = defineRegister({
  key: 'evidencias',
  title: 'Evidencias',
  describes: 'Una evidencia de la ejecución de una acción.',
  actividades: [8],
  clave: ['codigo'],
  numera: 'EV',
  propone: {
    por: ['accion', 'fecha', 'enlace', 'descripcion'],
    ademas: 'ied',
    soloDeSuParte: true,
  },
  porHoja: ['vigencia', 'trimestre'],
  columns: {
    codigo: {
      label: 'Código',
      kind: 'codigo',
      width: 80,
      help: 'Lo asigna el complemento al completar la fila.',
    },
    accion: { label: 'Acción', kind: 'referencia', refiere: 'pam', required: true, width: 90 },
    ied: {
      label: 'IED',
      kind: 'referencia',
      aliases: ['Código DANE', 'DANE', 'Código DANE de la IED'],
      refiere: 'ied',
      width: 130,
      help: 'Código DANE de la institución, si la evidencia es de una.',
    },
    fecha: { label: 'Fecha', kind: 'fecha', required: true, width: 100 },
    vigencia: VIGENCIA,
    trimestre: TRIMESTRE,
    tipo: {
      label: 'Tipo',
      kind: 'lista',
      catalogo: 'tipoEvidencia',
      enCatalogos: 'Tipos de evidencia',
      valores: TIPOS_DE_EVIDENCIA,
      aliases: ['Tipo de evidencia'],
      width: 140,
    },
    descripcion: {
      label: 'Descripción',
      kind: 'textoLargo',
      required: true,
      aliases: ['Evidencia', 'Descripción de la evidencia'],
      width: 320,
    },
    enlace: {
      label: 'Enlace',
      kind: 'enlace',
      aliases: ['Link', 'URL', 'Enlace de la evidencia', 'Ubicación'],
      required: true,
      width: 240,
      help: 'Dirección que empieza por https://',
    },
    componentesPmi: {
      label: 'Componentes del PMI revisados',
      kind: 'lista',
      valores: COMPONENTES_DEL_PMI,
      varias: true,
      aliases: ['Componentes del PMI'],
      width: 220,
      help: `Los que se revisaron en la visita, separados por punto y coma: ${COMPONENTES_DEL_PMI.join(', ')}.`,
    },
    recomendacion: { label: 'Recomendación', kind: 'textoLargo', width: 280 },
    seguimientoRecomendacion: {
      label: 'Seguimiento a la recomendación',
      kind: 'textoLargo',
      width: 280,
      help: 'Qué hizo la institución con la recomendación, y cuándo se comprobó.',
    },
  },
  rules: [fechaDelTrimestre, enlaceUnico, visitaConComponentes, iedFocalizada],
  // What an IED did with a recommendation is seen in the visits of the next year.
  cierra: cerradasConLaVigencia(['seguimientoRecomendacion']),
});
export type EvidenciaRow = Row<typeof evidencias>;
