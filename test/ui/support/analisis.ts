// The panel «Del diagnóstico al plan» of a fictitious office, and of one that has written nothing.

import type { AnalisisVisto } from '../../../src/addon/analisis/ver';
import { camposDeAccion } from '../../../src/domain/cobertura/campos-de-accion';
import { pam } from '../../../src/domain/registers/pam';
import { contextOf, VIGENCIAS } from '../../support/libro';

const { columnas } = contextOf();

const LISTAS: AnalisisVisto['listas'] = {
  componentes: ['Acompañamiento a establecimientos educativos', 'Inclusión y convivencia escolar'],
  dimensiones: ['Ruta de mejoramiento', 'Pruebas externas'],
  temas: ['Autoevaluación institucional', 'Saber 11'],
  situaciones: ['Directiva', 'Pedagógica', 'Administrativa', 'Comunitaria'],
  fuentes: ['Autoevaluación', 'PMI', 'Pruebas externas', 'Otra'],
  personas: ['Luis Ejemplo Castro', 'Marta Ejemplo Solano'],
  estrategias: [{ codigo: 'FU-0023', titulo: 'Acompañamiento por grupos de necesidades' }],
  metasDelPlan: ['MP-01 · 8 IED en categoría B o superior'],
};

export const ANALISIS_VACIO: AnalisisVisto = {
  cobertura: {
    cuantasAcciones: 0,
    necesidades: [],
    sinAccion: [],
    sinExplicar: [],
    accionesSinNecesidad: [],
    accionesSinActividades: [],
    estrategias: [],
    estrategiasSinAccion: [],
    accionesSinEstrategia: [],
    metasDelPlan: [],
    metasSinAccion: [],
    metasCompartidas: [],
  },
  datos: [],
  autoevaluacion: null,
  acciones: [],
  vigencias: VIGENCIAS,
  columnas: camposDeAccion(columnas(pam)),
  listas: LISTAS,
  codigoLibre: 'A01',
  borrador: null,
  borradorDe: '',
  otrosBorradores: [],
};

const COMPONENTE = 'Acompañamiento a establecimientos educativos';
export const ANALISIS: AnalisisVisto = {
  ...ANALISIS_VACIO,
  cobertura: {
    cuantasAcciones: 3,
    necesidades: [
      {
        codigo: 'FU-0029',
        clase: 'Necesidad',
        enunciado: 'Resultados de Saber 11 por debajo de los de entidades similares',
        componente: COMPONENTE,
        prioridad: 14,
        acciones: ['A03', 'A04'],
        explicacion: null,
      },
      {
        codigo: 'FU-0030',
        clase: 'Necesidad',
        enunciado: 'IED con más de la mitad de sus componentes en Existencia o Pertinencia',
        componente: COMPONENTE,
        prioridad: 13,
        acciones: [],
        explicacion: null,
      },
      {
        codigo: 'FU-0063',
        clase: 'Expectativa',
        enunciado: 'Los directivos piden conocer en enero qué acciones llegarán a su institución',
        componente: null,
        prioridad: null,
        acciones: [],
        explicacion: 'Se atiende con la socialización del plan.',
      },
    ],
    sinAccion: ['FU-0030', 'FU-0063'],
    sinExplicar: ['FU-0030'],
    accionesSinNecesidad: ['A17'],
    accionesSinActividades: ['A03', 'A17'],
    estrategias: [],
    estrategiasSinAccion: [],
    accionesSinEstrategia: [],
    metasDelPlan: [],
    metasSinAccion: [],
    metasCompartidas: [{ codigoMeta: 'M03', acciones: ['A03', 'A04'] }],
  },
  datos: [
    {
      codigo: 'CT-0009',
      indicador: 'Componentes valorados en Existencia o Pertinencia',
      dicho: '46,8 Porcentaje, 2023',
      lectura: 'El área académica y la de comunidad son las más bajas.',
      dimension: 'Ruta de mejoramiento',
      componente: COMPONENTE,
      fuente: 'Autoevaluación',
      necesidades: ['FU-0030'],
      cifra: {
        valor: 46.8,
        unidad: 'Porcentaje',
        vigencia: 2023,
        meta: 30,
        esLineaBase: true,
        origen: 'Autoevaluación institucional de ejemplo, 2023 (CT-0009)',
      },
    },
    {
      codigo: 'CT-0012',
      indicador: 'IED en categoría B o superior en Saber 11',
      dicho: '3 IED, 2023',
      lectura: '',
      dimension: 'Pruebas externas',
      componente: COMPONENTE,
      fuente: 'Pruebas externas',
      necesidades: [],
      cifra: null,
    },
  ],
  autoevaluacion: {
    vigencia: 2025,
    catalogo: '2008',
    criticos: [
      {
        indice: '4.2.3',
        nombre: 'Uso de la planta física y de los medios por la comunidad',
        area: 'Comunidad',
        orden: 1,
        criticidad: 66.67,
        valoradas: 9,
        necesidades: [],
      },
    ],
  },
  acciones: [
    {
      codigo: 'A03',
      titulo: 'Uso pedagógico de los resultados',
      componente: COMPONENTE,
    },
    {
      codigo: 'A04',
      titulo: 'Refuerzo en las IED focalizadas',
      componente: COMPONENTE,
    },
    {
      codigo: 'A17',
      titulo: 'Seguimiento a egresados',
      componente: COMPONENTE,
    },
  ],
  codigoLibre: 'A18',
};

const LARGO =
  'Acompañamiento_pedagógico_situado_e_ininterrumpido de las instituciones educativas oficiales de las cinco localidades, con énfasis en las que tienen más de la mitad de sus componentes por mejorar y ninguna visita en los últimos dos años';
/** A big plan of long texts. */
export const ANALISIS_LARGO: AnalisisVisto = {
  ...ANALISIS,
  cobertura: {
    ...ANALISIS.cobertura,
    necesidades: Array.from({ length: 40 }, (_, i) => ({
      codigo: `FU-${1000 + i}`,
      clase: 'Necesidad',
      enunciado: LARGO,
      componente: LARGO,
      prioridad: 15,
      acciones: i < 3 ? [] : ['A03', 'A04', 'A17'],
      explicacion: i === 1 ? LARGO : null,
    })),
    sinAccion: ['FU-1000', 'FU-1001', 'FU-1002'],
    sinExplicar: ['FU-1000', 'FU-1002'],
  },
  datos: ANALISIS.datos.map((one) => ({ ...one, indicador: LARGO, lectura: LARGO })),
  autoevaluacion: ANALISIS.autoevaluacion && {
    ...ANALISIS.autoevaluacion,
    criticos: ANALISIS.autoevaluacion.criticos.map((one) => ({ ...one, nombre: LARGO })),
  },
  acciones: ANALISIS.acciones.map((one) => ({ ...one, titulo: LARGO })),
};
