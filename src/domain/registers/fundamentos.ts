import { CLASES_DE_FUNDAMENTO } from '../clases-de-fundamento';
import { defineRegister, type Row } from '../register';
import { CONTEXTO, SITUACION } from './columnas';
import { loQuePideSuClase } from './fundamentos-rules';
import { necesidadAtendida } from './pam-fundamentos-rules';

/** Read when some row says something (aparte.ts). */
declare function require(
  path: './fundamentos-citados-rules',
): typeof import('./fundamentos-citados-rules');

export const FUENTES_DE_FUNDAMENTO = [
  'Autoevaluación',
  'PMI',
  'SIEE',
  'Pruebas externas',
  'Pruebas internas',
  'PAM anterior',
  'Plan de Desarrollo',
  'Plan Decenal',
  'MEN',
  'Mesa o visita',
  'Otra',
] as const;

/** How pressing a need is, as the team values it: 1 the least, 5 the most. */
const deUnoACinco = <const L extends string>(label: L, help: string) =>
  ({
    label,
    kind: 'entero',
    min: 1,
    max: 5,
    aliases: [label.charAt(0), `${label} (1 a 5)`],
    width: 90,
    help,
  }) as const;

export const fundamentos = defineRegister({
  key: 'fundamentos',
  title: 'Fundamentos',
  describes:
    'Aquello en lo que se apoya el plan: un referente, una necesidad, un objetivo, una estrategia.',
  actividades: [1, 2],
  clave: ['codigo'],
  numera: 'FU',
  nombra: 'enunciado',
  porHoja: ['clase'],
  propone: { por: ['clase', 'componente', 'enunciado'], ademas: 'fuente' },
  columns: {
    codigo: {
      label: 'Código',
      kind: 'codigo',
      width: 80,
      help: 'Lo asigna el complemento al completar la fila.',
    },
    clase: {
      label: 'Clase',
      kind: 'lista',
      catalogo: 'claseFundamento',
      enCatalogos: 'Clases de fundamento',
      valores: CLASES_DE_FUNDAMENTO,
      required: true,
      width: 190,
    },
    enunciado: {
      label: 'Enunciado',
      kind: 'textoLargo',
      required: true,
      aliases: [
        'Descripción',
        'Necesidad',
        'Expectativa',
        'Oportunidad',
        'Objetivo',
        'Estrategia',
        'Principio',
        'Fortaleza',
        'Referente',
        'Línea',
      ],
      width: 340,
    },
    componente: { label: 'Componente', kind: 'lista', catalogo: 'componente', width: 200 },
    contexto: {
      ...CONTEXTO,
      aliases: ['Dimensión'],
      help: 'Solo en una oportunidad del contexto.',
    },
    situacion: SITUACION,
    fuente: {
      label: 'Fuente',
      kind: 'lista',
      catalogo: 'fuenteFundamento',
      enCatalogos: 'Fuentes de los fundamentos',
      valores: FUENTES_DE_FUNDAMENTO,
      required: true,
      width: 140,
    },
    sustento: {
      label: 'Sustento',
      kind: 'referencia',
      refiere: 'caracterizacion',
      varias: true,
      width: 130,
      help: 'Códigos de los datos de Caracterización que lo sustentan, separados por punto y coma.',
    },
    respondeA: {
      label: 'Responde a',
      kind: 'referencia',
      refiere: 'fundamentos',
      varias: true,
      width: 140,
      help: 'Códigos de otros fundamentos: el objetivo, a una oportunidad o a una necesidad; la estrategia, a un objetivo.',
    },
    urgencia: deUnoACinco(
      'Urgencia',
      'De una necesidad, de 1 a 5: qué tan pronto hay que atenderla.',
    ),
    tendencia: deUnoACinco(
      'Tendencia',
      'De una necesidad, de 1 a 5: cuánto empeora si no se atiende.',
    ),
    impacto: deUnoACinco(
      'Impacto',
      'De una necesidad, de 1 a 5: a cuántos estudiantes toca y cuánto.',
    ),
    metaPlanDesarrollo: {
      label: 'Meta del Plan de Desarrollo',
      kind: 'texto',
      nombra: true,
      width: 220,
      help: 'De un referente del Plan de Desarrollo, la meta como la adoptó el acuerdo: de esta lista la escogen las acciones del PAM.',
    },
    norma: { label: 'Norma o enlace', kind: 'texto', width: 220 },
    sinAccion: {
      label: 'Por qué no se atiende',
      kind: 'textoLargo',
      width: 280,
      help: 'De una necesidad o expectativa a la que ninguna acción responde: la explicación que se lee al aprobar el plan.',
    },
  },
  rules: [loQuePideSuClase, necesidadAtendida],
  rulesApart: {
    si: 'clase',
    read: () => {
      const { citadaPorAlguna, metasDelPlanDeDesarrollo } = require('./fundamentos-citados-rules');
      return [metasDelPlanDeDesarrollo, citadaPorAlguna];
    },
  },
});
export type FundamentoRow = Row<typeof fundamentos>;
