// What the template of the ficha integral may print.

import { type Datos, defineMarcadores } from '../marcadores';
import { MARCADORES_MEMBRETE } from '../membrete';

const FOCALIZACION = {
  accion: 'Código y acción',
  puntaje: 'Puntaje; y entre cuáles estaría si faltan datos',
  orden: 'Orden de prioridad («4 de 12»)',
  decision: 'Decisión',
  cambios: {
    que: 'Una fila más si se decidió distinto de lo calculado',
    filas: { calculo: 'Qué decía el cálculo', motivo: 'Motivo del cambio' },
  },
} as const;

export const MARCADORES_FICHA = defineMarcadores({
  ...MARCADORES_MEMBRETE,
  vigencia: 'Vigencia de la ficha',
  version: 'Versión del documento',
  deQuien: 'De quién son las fichas («Suroccidente», «IED La Ceiba»)',
  fichas: {
    que: 'Las instituciones, cada una con su ficha',
    filas: {
      nombre: 'Nombre de la institución',
      enBlanco: { que: 'Se muestra si es para llenar a mano' },
      codigoDane: 'Código DANE',
      lugar: 'Localidad y barrio',
      zona: 'Zona',
      sedes: 'Número de sedes',
      calendario: 'Calendario',
      jornadas: 'Jornadas',
      niveles: 'Niveles',
      matricula: 'Matrícula y su año («1.472 (2025)»)',
      valoro: 'Quién valoró las situaciones y cuándo; en blanco si nadie',
      situaciones: {
        que: 'Las cuatro situaciones',
        filas: {
          situacion: 'Nombre de la situación',
          valoracion: 'Icono, número y palabra («▲ 2, por mejorar»)',
          colorValoracion: 'Color con que se sombrea la celda: {~colorValoracion}',
          observacion: 'Observación de la oficina',
          datos: {
            que: 'Datos de la situación',
            filas: {
              dato: 'Nombre del dato y su unidad',
              valor: 'Valor de la institución; «sin dato» si no lo hay',
              ano: 'Año del dato',
              media: 'Promedio de las instituciones del territorio en ese año',
              n: 'De cuántas instituciones se sabe («12 de 12»)',
            },
          },
          otros: {
            que: 'Una fila más si hay datos de la situación que no caben',
            filas: { texto: 'Sus nombres y valores', cuantos: 'Cuántos son («3 datos más»)' },
          },
        },
      },
      saber: {
        que: 'Resultados de Saber 11, un año por fila',
        filas: {
          ano: 'Año, y el grado si no es 11',
          evaluados: 'Evaluados de los últimos tres años',
          matematicas: 'Matemáticas',
          naturales: 'Ciencias naturales',
          sociales: 'Sociales y ciudadanas',
          lectura: 'Lectura crítica',
          ingles: 'Inglés',
          total: 'Índice total',
          categoria: 'Categoría',
          territorio: 'Promedio del índice total en el territorio, y de cuántas instituciones',
        },
      },
      saberTexto: 'Cómo cambió el índice total; o que no hay resultados',
      areas: {
        que: 'Autoevaluación, un área por fila',
        filas: {
          area: 'Área de gestión',
          existencia: 'Componentes en existencia',
          pertinencia: 'Componentes en pertinencia',
          apropiacion: 'Componentes en apropiación',
          mejoramiento: 'Componentes en mejoramiento continuo',
          sinValorar: 'Componentes sin valorar',
          componentes: 'Componentes del área',
        },
      },
      areasTexto: 'De qué año y con qué catálogo; o que no hay autoevaluación',
      pmi: 'Si el PMI está vigente y cuántos factores críticos tiene',
      siee: 'Si el SIEE está revisado',
      inclusion: {
        que: 'Índice de inclusión, total y por área',
        filas: { area: 'Total o área', valor: 'Valor y año', lectura: 'Lectura del valor' },
      },
      focalizacion: {
        que: 'Acciones que escogen instituciones, con el puntaje de esta',
        filas: FOCALIZACION,
      },
      hayMasFocalizacion: { que: 'Se muestra si hay acciones que no caben en el reverso' },
      masFocalizacion: { que: 'Las que no caben en el reverso', filas: FOCALIZACION },
      criterios: {
        que: 'Los criterios de cada acción; los de acciones iguales, una sola vez',
        filas: {
          acciones: 'Códigos de las acciones y el puntaje («A05 y A08 · puntaje 74,81»)',
          lineas: {
            que: 'Los criterios, primero el que más aporta',
            filas: {
              criterio: 'Nombre del dato',
              situacion: 'Situación de la que habla',
              valor: 'Valor de la institución y su año; «sin dato» si no lo había',
              escala: 'Qué valor da 0 puntos y cuál da 100; o la tabla de puntos',
              puntos: 'Puntos de 0 a 100',
              peso: 'Peso del criterio',
              aporta: 'Lo que aporta al puntaje, y lo más que podría («26,78 de 30»)',
            },
          },
          resumen: 'Subtotal por situación, y qué datos faltan',
        },
      },
      criteriosAqui: { que: 'Se muestra si los criterios caben en el reverso' },
      criteriosAparte: { que: 'Se muestra si los criterios van en una hoja adicional' },
      focalizacionTexto: 'Con qué acta se congeló cada acción, o que no se ha hecho',
      recibe: {
        que: 'Acciones focalizadas que recibe este año',
        filas: { accion: 'Código y acción', coordina: 'Quién la coordina en la oficina' },
      },
      recibeTexto: 'Las que recibe por ser para todas las instituciones; o que no recibe ninguna',
      visitas: {
        que: 'Últimas visitas',
        filas: {
          fecha: 'Fecha («14/07/2026»)',
          accion: 'Código de la acción',
          que: 'Qué se hizo',
          recomendacion: 'Recomendación y si está abierta',
        },
      },
      visitasTexto: 'Cuántas visitas y recomendaciones abiertas hay',
      firmaProfesional: 'Profesional que la firma; en blanco, una raya',
      firmaProfesionalCargo: 'Su cargo',
      firmaJefe: 'Jefe de la oficina',
      firmaJefeCargo: 'Su cargo',
    },
  },
});
/** What the template of the ficha integral prints. */
export type FichaDatos = Datos<typeof MARCADORES_FICHA>;
/** One institution of it. */
export type Ficha = FichaDatos['fichas'][number];
