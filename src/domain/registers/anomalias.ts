import { defineRegister, type Row } from '../register';
import { ordenDeFechas } from '../rules/fechas';
import { cerradasConLaVigencia } from '../vigencias-cerradas';
import {
  causaDeLaConfirmada,
  eficaciaDeLoCumplido,
  eficaciaDeOtro,
  eficaciaExplicada,
  motivoDeLaDescartada,
  tratamientoDeLaConfirmada,
  unaDecision,
} from './anomalias-rules';
import { RESPONSABLE, TRIMESTRE, VIGENCIA } from './columnas';

export const DECISIONES_DE_ANOMALIA = ['Sí', 'Descartada'] as const;
export const TIPOS_DE_TRATAMIENTO = [
  'Corrección',
  'Acción correctiva',
  'Acción de mejora',
] as const;
export const CUMPLIMIENTOS_DE_ANOMALIA = ['Abierta', 'Cumplida', 'Vencida'] as const;
export const EFICACIAS = ['Eficaz', 'No eficaz', 'Por verificar'] as const;

export const anomalias = defineRegister({
  key: 'anomalias',
  title: 'Anomalías',
  describes: 'Lo que se decidió de una acción que se apartó de lo programado en un trimestre.',
  actividades: [9],
  clave: ['codigo'],
  numera: 'AN',
  columns: {
    codigo: {
      label: 'Código',
      kind: 'codigo',
      width: 80,
      help: 'Lo asigna el complemento al completar la fila.',
    },
    accion: {
      label: 'Acción',
      kind: 'referencia',
      refiere: 'pam',
      required: true,
      width: 90,
    },
    vigencia: { ...VIGENCIA, required: true },
    trimestre: { ...TRIMESTRE, required: true },
    regla: {
      label: 'Regla',
      kind: 'texto',
      anotada: true,
      width: 180,
      help: 'NO DILIGENCIAR. Las reglas que la encontraron.',
    },
    evidencia: {
      label: 'Evidencia',
      kind: 'textoLargo',
      anotada: true,
      width: 320,
      help: 'NO DILIGENCIAR. Las cifras con que se encontró.',
    },
    confirmada: {
      label: 'Confirmada',
      kind: 'lista',
      catalogo: 'decisionAnomalia',
      enCatalogos: 'Decisiones sobre una anomalía',
      valores: DECISIONES_DE_ANOMALIA,
      width: 110,
    },
    motivo: {
      label: 'Motivo',
      kind: 'textoLargo',
      width: 280,
      help: 'Por qué se confirma o se descarta.',
    },
    causa: { label: 'Causa', kind: 'textoLargo', width: 280 },
    tipo: {
      label: 'Tipo',
      kind: 'lista',
      catalogo: 'tipoTratamiento',
      enCatalogos: 'Tipos de tratamiento',
      valores: TIPOS_DE_TRATAMIENTO,
      width: 150,
    },
    queSeHara: { label: 'Qué se hará', kind: 'textoLargo', width: 280 },
    responsable: RESPONSABLE,
    fecha: { label: 'Fecha', kind: 'fecha', mesSolo: 'fin', width: 110 },
    cumplimiento: {
      label: 'Cumplimiento',
      kind: 'lista',
      catalogo: 'cumplimientoAnomalia',
      enCatalogos: 'Cumplimiento de lo acordado',
      valores: CUMPLIMIENTOS_DE_ANOMALIA,
      width: 120,
    },
    fechaCumplimiento: {
      label: 'Fecha de cumplimiento',
      kind: 'fecha',
      mesSolo: 'fin',
      width: 120,
    },
    eficacia: {
      label: 'Eficacia',
      kind: 'lista',
      catalogo: 'eficacia',
      enCatalogos: 'Eficacia',
      valores: EFICACIAS,
      width: 120,
    },
    comoSeVerifico: {
      label: 'Cómo se verificó',
      kind: 'textoLargo',
      width: 280,
    },
    verifico: { ...RESPONSABLE, label: 'Quién verificó' },
    fechaEficacia: {
      label: 'Fecha de la verificación',
      kind: 'fecha',
      mesSolo: 'fin',
      width: 120,
    },
    acta: { label: 'Acta', kind: 'referencia', refiere: 'actas', width: 80 },
    compromiso: {
      label: 'Compromiso',
      kind: 'referencia',
      refiere: 'compromisos',
      width: 100,
    },
  },
  // What was decided of it is of its year; whether it was done, and did any good, is known later.
  cierra: cerradasConLaVigencia([
    'responsable',
    'fecha',
    'cumplimiento',
    'fechaCumplimiento',
    'eficacia',
    'comoSeVerifico',
    'verifico',
    'fechaEficacia',
    'acta',
    'compromiso',
  ]),
  rules: [
    causaDeLaConfirmada,
    motivoDeLaDescartada,
    tratamientoDeLaConfirmada,
    eficaciaDeOtro,
    eficaciaDeLoCumplido,
    eficaciaExplicada,
    ordenDeFechas('fechaCumplimiento', 'fechaEficacia'),
    unaDecision,
  ],
});
export type AnomaliaRow = Row<typeof anomalias>;
