import { ESTADOS_COMPROMISO } from '../acta';
import { defineRegister, type Row } from '../register';
import { RESPONSABLE } from './columnas';
import { fechaDespuesDeLaReunion } from './compromisos-rules';

export const compromisos = defineRegister({
  key: 'compromisos',
  title: 'Compromisos',
  fila: ['compromiso', 'compromisos'],
  describes: 'Lo que alguien se comprometió a entregar en una reunión.',
  actividades: [9],
  clave: ['codigo'],
  numera: 'CO',
  columns: {
    codigo: {
      label: 'Código',
      kind: 'codigo',
      width: 80,
      help: 'Lo asigna el complemento al completar la fila.',
    },
    acta: { label: 'Acta', kind: 'referencia', refiere: 'actas', width: 80 },
    compromiso: {
      label: 'Compromiso',
      kind: 'textoLargo',
      required: true,
      aliases: ['Tarea', 'Descripción del compromiso', 'Actividad'],
      width: 320,
    },
    responsable: { ...RESPONSABLE, required: true },
    fecha: {
      label: 'Fecha de entrega',
      kind: 'fecha',
      mesSolo: 'fin',
      required: true,
      aliases: ['Fecha', 'Fecha límite', 'Fecha compromiso', 'Plazo'],
      width: 110,
    },
    entregable: { label: 'Entregable', kind: 'texto', width: 200 },
    accion: { label: 'Acción', kind: 'referencia', refiere: 'pam', width: 90 },
    estado: {
      label: 'Estado',
      kind: 'lista',
      catalogo: 'estadoCompromiso',
      enCatalogos: 'Estados del compromiso',
      valores: ESTADOS_COMPROMISO,
      quiereDecir: {
        pendiente: 'Abierto',
        'en proceso': 'Abierto',
        'en curso': 'Abierto',
        'en tramite': 'Abierto',
        realizado: 'Cumplido',
        ejecutado: 'Cumplido',
        hecho: 'Cumplido',
        terminado: 'Cumplido',
        anulado: 'Cancelado',
      },
      width: 100,
    },
    fechaCierre: { label: 'Fecha de cierre', kind: 'fecha', mesSolo: 'fin', width: 110 },
    evidencia: { label: 'Evidencia', kind: 'enlace', width: 200 },
    seguimiento: {
      label: 'Seguimiento',
      kind: 'textoLargo',
      width: 280,
      help: 'Lo que se ha dicho, una línea por reunión. Cada acta guarda lo que se dijo en la suya.',
    },
  },
  rules: [fechaDespuesDeLaReunion],
});
export type CompromisoRow = Row<typeof compromisos>;
