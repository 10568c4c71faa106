import { defineRegister, type Row } from '../register';
import { TRIMESTRE, VIGENCIA } from './columnas';
import { enlaceUnico, fechaDelTrimestre } from './evidencias-rules';

export const evidencias = defineRegister({
  key: 'evidencias',
  title: 'Evidencias',
  describes: 'Una evidencia de la ejecución de una acción.',
  actividades: [8],
  clave: ['codigo'],
  numera: 'EV',
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
      refiere: 'ied',
      width: 130,
      help: 'Código DANE de la institución, si la evidencia es de una.',
    },
    fecha: { label: 'Fecha', kind: 'fecha', required: true, width: 100 },
    vigencia: VIGENCIA,
    trimestre: TRIMESTRE,
    descripcion: { label: 'Descripción', kind: 'textoLargo', required: true, width: 320 },
    enlace: {
      label: 'Enlace',
      kind: 'enlace',
      required: true,
      width: 240,
      help: 'Dirección que empieza por https://',
    },
  },
  rules: [fechaDelTrimestre, enlaceUnico],
});
export type EvidenciaRow = Row<typeof evidencias>;
