import { defineRegister, type Row } from '../register';
import { ordenDeFechas } from '../rules/fechas';
import { ponderacionPam } from '../rules/pesos';
import { programacion } from '../rules/programacion';
import { RESPONSABLE } from './columnas';

/** Tipos de acumulación of the DNP guide (2018), pp. 20–27. */
export const TIPOS_ACUMULACION = [
  'Flujo',
  'Acumulado',
  'Capacidad',
  'Stock',
  'Reducción',
  'Reducción anual',
] as const;
export type TipoAcumulacion = (typeof TIPOS_ACUMULACION)[number];

/** How the quarters of a vigencia become its total; blank is Suma. */
export const REGLAS_TRIMESTRALES = ['Suma', 'Promedio', 'Último'] as const;
export type ReglaTrimestral = (typeof REGLAS_TRIMESTRALES)[number];

export const pam = defineRegister({
  key: 'pam',
  title: 'PAM',
  describes: 'Una acción del plan, con su indicador y sus metas.',
  actividades: [2, 3],
  clave: ['codigo'],
  columns: {
    codigo: {
      label: 'Código',
      kind: 'codigo',
      aliases: ['Código de la acción', 'Cód.', 'Codigo accion'],
      width: 80,
      help: 'No cambia durante el cuatrienio.',
    },
    codigoMeta: {
      label: 'Código de meta',
      kind: 'codigo',
      width: 90,
      help: 'Varias acciones pueden compartir una meta: al promediar cuenta una sola vez.',
    },
    componente: {
      label: 'Componente',
      kind: 'lista',
      catalogo: 'componente',
      required: true,
      width: 200,
    },
    objetivo: {
      label: 'Objetivo',
      kind: 'textoLargo',
      aliases: ['Objetivo estratégico'],
      width: 240,
    },
    accion: { label: 'Acción', kind: 'textoLargo', required: true, width: 300 },
    responde: {
      label: 'Responde a',
      kind: 'textoLargo',
      aliases: ['Necesidad', 'Referente'],
      width: 200,
      help: 'Referente, condición o necesidad que atiende.',
    },
    alcance: {
      label: 'Alcance',
      kind: 'lista',
      catalogo: 'alcance',
      valores: ['Todas las IED', 'IED focalizadas', 'Institucional'],
      width: 120,
    },
    enunciadoMeta: {
      label: 'Enunciado de la meta',
      kind: 'textoLargo',
      aliases: ['Meta (enunciado)', 'Descripción de la meta'],
      width: 240,
    },
    indicador: {
      label: 'Indicador',
      kind: 'textoLargo',
      required: true,
      aliases: ['Nombre del indicador'],
      width: 240,
    },
    unidad: {
      label: 'Unidad',
      kind: 'texto',
      required: true,
      aliases: ['Unidad de medida'],
      width: 100,
    },
    tipoAcumulacion: {
      label: 'Tipo de acumulación',
      kind: 'lista',
      catalogo: 'tipoAcumulacion',
      valores: TIPOS_ACUMULACION,
      sinonimos: {
        mantenimiento: 'Stock',
        'mantenimiento (stock)': 'Stock',
        'mantenimiento stock': 'Stock',
        'incremento acumulado': 'Acumulado',
        'incremento flujo': 'Flujo',
        'incremento capacidad': 'Capacidad',
      },
      required: true,
      aliases: ['Tipo'],
      width: 130,
      help: 'Acumulado: los años se suman. Stock: se mantiene un nivel. Flujo: cada año parte de cero. Capacidad y Reducción: se miden desde la línea base.',
    },
    reglaTrimestral: {
      label: 'Cómo se totaliza el año',
      kind: 'lista',
      catalogo: 'reglaTrimestral',
      valores: REGLAS_TRIMESTRALES,
      aliases: ['Regla trimestral', 'Regla'],
      width: 120,
      help: 'Suma de los trimestres, promedio de los reportados o el último. En blanco: Suma.',
    },
    lineaBase: { label: 'Línea base', kind: 'decimal', aliases: ['LB'], width: 90 },
    meta: {
      label: 'Meta',
      kind: 'decimal',
      np: true,
      porVigencia: true,
      width: 90,
      help: 'NP donde no se programó nada; 0 es otra cosa.',
    },
    metaCuatrienio: {
      label: 'Meta cuatrienio',
      kind: 'decimal',
      np: true,
      required: true,
      aliases: ['Meta del cuatrienio', 'MC'],
      width: 110,
    },
    ponderacion: {
      label: 'Ponderación',
      kind: 'decimal',
      min: 0,
      aliases: ['Peso'],
      width: 100,
      help: 'Puntos que suman 100 en cada componente. En blanco: todas valen igual.',
    },
    responsable: { ...RESPONSABLE, required: true },
    coordinador: { ...RESPONSABLE, label: 'Coordinador de la acción' },
    fechaInicio: {
      label: 'Fecha inicio',
      kind: 'fecha',
      required: true,
      aliases: ['Fecha de inicio', 'Inicio'],
      width: 100,
    },
    fechaFin: {
      label: 'Fecha fin',
      kind: 'fecha',
      required: true,
      aliases: ['Fecha final', 'Fecha de fin', 'Fin'],
      width: 100,
    },
    medioVerificacion: { label: 'Medio de verificación', kind: 'texto', width: 200 },
    periodicidad: {
      label: 'Periodicidad',
      kind: 'lista',
      catalogo: 'periodicidad',
      valores: ['Trimestral', 'Semestral', 'Anual'],
      width: 110,
    },
  },
  rules: [programacion, ponderacionPam, ordenDeFechas('fechaInicio', 'fechaFin')],
});
export type PamRow = Row<typeof pam>;
