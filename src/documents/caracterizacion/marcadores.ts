// What the template of the caracterización may print.

import { type Datos, defineMarcadores } from '../marcadores';
import { MARCADORES_MEMBRETE } from '../membrete';
import { MARCADORES_CON_ULTIMO } from '../ultimo-parrafo';

const DE_UN_DATO = {
  codigo: 'Código del dato (CT-0009)',
  indicador: 'Indicador, con su tema',
  valor: 'Valor con su unidad y su año',
  lectura: 'Lectura',
  fuente: 'Fuente, con su año si es otro',
} as const;

export const MARCADORES_CARACTERIZACION = defineMarcadores({
  ...MARCADORES_MEMBRETE,
  plan: 'Nombre del plan',
  cuatrienio: 'Años del cuatrienio («2024-2027»)',
  version: 'Versión del documento',
  fecha: 'Día en que se hizo, en letras',
  presentacion: {
    que: 'Presentación: la que alguien escribió o, si nadie, la que dicen los datos',
    filas: { parrafo: 'Un párrafo' },
  },
  enBreve: {
    que: 'Lo encontrado, en seis líneas',
    filas: { asunto: 'De qué trata la línea', texto: 'La línea, con sus cifras' },
  },
  hayDatos: { que: 'Se muestra si Caracterización tiene datos' },
  dimensiones: {
    que: 'Las dimensiones de Caracterización, cada una con sus datos',
    filas: {
      dimension: 'Dimensión',
      hayCifras: { que: 'Se muestra si la dimensión tiene datos en cifras' },
      cifras: { que: 'Datos en cifras de la dimensión, por tema', filas: DE_UN_DATO },
      hayPalabras: { que: 'Se muestra si la dimensión tiene datos cualitativos' },
      palabras: {
        que: 'Datos cualitativos de la dimensión',
        filas: {
          codigo: 'Código del dato',
          texto: 'Indicador y dato',
          lectura: 'Lectura y fuente',
        },
      },
    },
  },
  hayLineaBase: { que: 'Se muestra si algún dato es línea base' },
  lineaBase: {
    que: 'Datos que son línea base, por componente, con la meta del cuatrienio',
    filas: {
      componente: 'Componente del PAM; «sin componente» si no lo dice',
      indicador: 'Código e indicador',
      valor: 'Línea base con su unidad y su año',
      meta: 'Meta del cuatrienio; «sin meta» si no la tiene',
    },
  },
  autoevaluacion: 'De qué año y catálogo es, y de cuántas IED; qué falta, si no hay',
  hayAutoevaluacion: { que: 'Se muestra si alguna IED se valoró' },
  areas: {
    que: 'Las áreas de gestión: porcentaje de las valoraciones en cada nivel',
    filas: {
      area: 'Área',
      existencia: 'Porcentaje en Existencia',
      pertinencia: 'Porcentaje en Pertinencia',
      apropiacion: 'Porcentaje en Apropiación',
      mejoramiento: 'Porcentaje en Mejoramiento continuo',
      criticidad: 'Porcentaje en los niveles 1 y 2',
      sinValorar: 'Valoraciones que faltan',
    },
  },
  criticos: {
    que: 'Los diez componentes críticos del territorio',
    filas: {
      orden: 'Lugar; los que empatan tienen el mismo',
      componente: 'Índice y nombre del componente',
      criticidad: 'Porcentaje de las IED valoradas en los niveles 1 y 2',
      valoradas: 'IED que lo valoraron',
    },
  },
  notaCriticos: 'Cuáles no tienen orden y por qué; en blanco si todos lo tienen',
  saberTexto: 'Cómo cambió el territorio en Saber 11; qué falta, si no hay resultados',
  haySaber: { que: 'Se muestra si hay resultados de Saber 11' },
  saber: {
    que: 'Saber 11 del territorio, año por año: promedio de las IED con dato',
    filas: {
      ano: 'Año',
      ied: 'IED con dato',
      matematicas: 'Matemáticas',
      naturales: 'Ciencias naturales',
      sociales: 'Sociales y ciudadanas',
      lectura: 'Lectura crítica',
      ingles: 'Inglés',
      total: 'Índice total',
      categorias: 'Cuántas IED hay en cada categoría',
    },
  },
  inclusionTexto: 'De cuántas IED es el promedio; qué falta, si ninguna lo aplicó',
  hayInclusion: { que: 'Se muestra si alguna IED tiene índice de inclusión' },
  inclusion: {
    que: 'Índice de inclusión del territorio: total y áreas',
    filas: {
      area: 'Total o área',
      valor: 'Promedio, de 0 a 4',
      ied: 'IED con dato',
      lectura: 'Qué dice el valor',
    },
  },
  hayFundamentos: { que: 'Se muestra si hay fundamentos además de las necesidades' },
  clases: {
    que: 'Los fundamentos, por clase',
    filas: {
      clase: 'Clase',
      fundamentos: {
        que: 'Fundamentos de la clase',
        filas: {
          codigo: 'Código (FU-0012)',
          enunciado: 'Enunciado',
          detalle: 'Dimensión, a qué responde, su sustento, su norma',
        },
      },
    },
  },
  necesidadesTexto: 'Cuántas hay y cuántas tienen acción; qué falta, si no hay',
  hayNecesidades: { que: 'Se muestra si hay necesidades o expectativas' },
  necesidades: {
    que: 'Necesidades y expectativas, por prioridad',
    filas: {
      codigo: 'Código',
      enunciado: 'Necesidad o expectativa, con su fuente y su sustento',
      prioridad: 'Prioridad; «sin valorar» si le falta algo, «–» en una expectativa',
      uti: 'Urgencia, tendencia e impacto',
      acciones: 'Acciones que la atienden, o por qué no se atiende',
    },
  },
  pamAnteriorTexto: 'Qué falta, si no hay resultados del PAM anterior; en blanco si los hay',
  hayPamAnterior: { que: 'Se muestra si hay resultados del PAM anterior' },
  pamAnterior: { que: 'Resultados del PAM anterior', filas: DE_UN_DATO },
  conclusiones: {
    que: 'Conclusiones: las que alguien escribió o, si nadie, las que dicen los datos',
    filas: MARCADORES_CON_ULTIMO,
  },
});
export type CaracterizacionDatos = Datos<typeof MARCADORES_CARACTERIZACION>;
