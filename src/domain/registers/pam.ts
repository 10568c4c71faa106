import { cierreDelPam } from '../aprobacion/cierre';
import { TIPOS_ACUMULACION } from '../avance/acumulacion';
import { DISPONIBILIDADES, PERIODICIDADES } from '../avance/exigible';
import { REGLAS_TRIMESTRALES } from '../avance/vigencia';
import { defineRegister, type Row } from '../register';
import { cerosPerdidos } from '../rules/ceros';
import { ordenDeFechas } from '../rules/fechas';
import { ponderacionPam } from '../rules/pesos';
import { TIPOS_DE_EVIDENCIA } from '../tipos-de-evidencia';
import { RESPONSABLE } from './columnas';
import { CIFRAS_DE_LA_ACCION } from './pam-cifras';
import { devueltaPorRevisar } from './pam-devueltas-rules';
import { respondeAAlgo } from './pam-fundamentos-rules';
import { historicoSinCargar } from './pam-historicos-rules';

/** What offices write where there is nothing to write yet. */
const SIN_DATO = [
  'sin dato',
  'sin datos',
  'sin informacion',
  'no disponible',
  'nd',
  's/d',
  'por definir',
  'por establecer',
  'por construir',
] as const;
const SIN_LINEA_BASE = [
  ...SIN_DATO,
  'nuevo',
  'nueva',
  'indicador nuevo',
  'sin linea base',
  'sin linea de base',
  'sin lb',
  'no hay linea base',
  'no tiene linea base',
] as const;
/** The book gives one. */
const SIN_CODIGO = [
  'por asignar',
  'por definir',
  'pendiente',
  'sin codigo',
  's/c',
  'nueva',
  'nuevo',
] as const;
/** All of its acciones would share the meta "Sin código". */
const SIN_CODIGO_DE_META = [
  ...SIN_DATO,
  '0',
  'na',
  'no aplica',
  'pendiente',
  'ninguno',
  'ninguna',
  's/c',
  'sin codigo',
  'sin meta',
] as const;

export const pam = defineRegister({
  key: 'pam',
  title: 'PAM',
  describes: 'Una acción del plan, con su indicador y sus metas.',
  actividades: [2, 3],
  clave: ['codigo'],
  comparte: 'codigoMeta',
  propone: {
    por: ['componente', 'accion'],
    ademas: 'indicador',
    serie: 'A',
    nombran: ['seguimiento'],
  },
  porHoja: 'componente',
  columns: {
    codigo: {
      label: 'Código',
      kind: 'codigo',
      aliases: ['Código de la acción', 'Cód.', 'Codigo accion'],
      blancos: SIN_CODIGO,
      width: 80,
      help: 'No cambia durante el cuatrienio.',
    },
    codigoMeta: {
      label: 'Código de meta',
      kind: 'codigo',
      blancos: SIN_CODIGO_DE_META,
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
      cita: 'fundamentos',
      aliases: ['Objetivo estratégico'],
      width: 240,
      help: 'El código de un objetivo estratégico de Fundamentos (FU-0012), o el objetivo en palabras.',
    },
    accion: { label: 'Acción', kind: 'textoLargo', required: true, width: 300 },
    responde: {
      label: 'Responde a',
      kind: 'textoLargo',
      cita: 'fundamentos',
      aliases: ['Necesidad', 'Referente'],
      width: 200,
      help: 'Códigos de Fundamentos que la acción atiende (necesidad, referente o condición), separados por punto y coma: FU-0003; FU-0011.',
    },
    lineaMen: {
      label: 'Línea del MEN',
      kind: 'referencia',
      refiere: 'fundamentos',
      width: 110,
      help: 'Código de la línea del MEN, en Fundamentos, a la que da curso la acción.',
    },
    alcance: {
      label: 'Alcance',
      kind: 'lista',
      catalogo: 'alcance',
      enCatalogos: 'Alcance',
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
      enCatalogos: 'Tipos de acumulación',
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
      enCatalogos: 'Cómo se totaliza el año',
      valores: REGLAS_TRIMESTRALES,
      aliases: ['Regla trimestral', 'Regla'],
      width: 120,
      help: 'Suma de los trimestres, promedio de los reportados o el último. En blanco: Suma.',
    },
    fuenteLineaBase: {
      label: 'Fuente y año de la línea base',
      kind: 'textoLargo',
      aliases: ['Fuente de la línea base'],
      width: 130,
    },
    lineaBase: {
      label: 'Línea base',
      kind: 'decimal',
      escala: { unidad: 'unidad' },
      aliases: ['LB'],
      blancos: SIN_LINEA_BASE,
      width: 90,
    },
    meta: {
      label: 'Meta',
      kind: 'decimal',
      escala: { unidad: 'unidad' },
      np: true,
      eje: 'vigencia',
      width: 90,
      help: 'NP donde no se programó nada; 0 es otra cosa.',
    },
    metaCuatrienio: {
      label: 'Meta cuatrienio',
      kind: 'decimal',
      escala: { unidad: 'unidad' },
      np: true,
      required: true,
      aliases: ['Meta del cuatrienio', 'Meta cuatrenio', 'MC'],
      width: 110,
    },
    ponderacion: {
      label: 'Ponderación',
      kind: 'decimal',
      escala: 'porcentaje',
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
      mesSolo: 'fin',
      required: true,
      aliases: ['Fecha final', 'Fecha de fin', 'Fin'],
      width: 100,
    },
    medioVerificacion: { label: 'Medio de verificación', kind: 'texto', width: 200 },
    actoPlanDesarrollo: {
      label: 'Acto del Plan de Desarrollo',
      kind: 'texto',
      width: 200,
      help: 'Acuerdo u ordenanza que adopta la meta, con su número y su fecha.',
    },
    periodicidad: {
      label: 'Periodicidad',
      kind: 'lista',
      catalogo: 'periodicidad',
      enCatalogos: 'Periodicidad',
      valores: PERIODICIDADES,
      width: 110,
      help: 'En qué trimestres se reporta. Semestral: T2 y T4. Anual: T4. En blanco: todos.',
    },
    datoDisponible: {
      label: 'Dato disponible',
      kind: 'lista',
      catalogo: 'datoDisponible',
      enCatalogos: 'Dato disponible',
      valores: DISPONIBILIDADES,
      width: 120,
      help: 'Cuánto tarda en conocerse el dato después de terminar el trimestre. En blanco: en el trimestre.',
    },
    evidenciasQueCuenta: {
      label: 'Evidencias que cuenta',
      kind: 'lista',
      catalogo: 'tipoEvidencia',
      valores: TIPOS_DE_EVIDENCIA,
      varias: true,
      aliases: ['Cuenta las evidencias', 'Tipo de evidencia que cuenta'],
      width: 160,
      help: 'Si el indicador cuenta evidencias de la acción (las visitas de asesoría, por ejemplo), de qué tipo: «Lo mío» propone cuántas hay. Varios tipos, separados por punto y coma.',
    },
  },
  rules: [
    cerosPerdidos('codigo'),
    ...CIFRAS_DE_LA_ACCION,
    respondeAAlgo,
    historicoSinCargar,
    ponderacionPam,
    ordenDeFechas('fechaInicio', 'fechaFin'),
    devueltaPorRevisar,
  ],
  cierra: cierreDelPam,
});
export type PamRow = Row<typeof pam>;
