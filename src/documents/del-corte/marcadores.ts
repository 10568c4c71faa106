// What the templates of documents about a corte may print alike.

import { defineMarcadores } from '../marcadores';

export const MARCADORES_RECURSOS = defineMarcadores({
  hayRecursos: { que: 'Se muestra si se reportaron recursos' },
  recursos: {
    que: 'Recursos de la vigencia por componente, con su total',
    filas: {
      componente: 'Componente',
      apropiado: 'Apropiado',
      comprometido: 'Comprometido',
      obligado: 'Obligado',
      pagado: 'Pagado',
      ejecucion: 'Comprometido sobre apropiado',
      obligaciones: 'Obligado sobre apropiado',
      pagos: 'Pagado sobre lo que dice Parámetros',
      fisico: 'Avance físico del año de las acciones con recursos',
      brecha: 'Puntos del avance físico menos los de la ejecución («-12,5»)',
    },
  },
  basePagos: 'Sobre qué se calcula el porcentaje de pagos: «apropiado» o «comprometido»',
});

export const MARCADORES_CALCULOS = defineMarcadores({
  calculos: {
    que: 'Cómo se calculó cada acción',
    filas: {
      codigo: 'Código de la acción',
      accion: 'Acción',
      delAno: 'Cifras del año, con su fórmula y sus datos',
      delCuatrienio: 'Acumulado y avance del cuatrienio',
      alCorte: 'Programado y avance al corte, o por qué no hay',
      actividades: 'Avance de las actividades; en blanco si no hay programadas',
      filas: 'Filas de las hojas de donde salen los datos',
      origen: 'Vínculo a esas filas del libro en Google: {>origen}',
    },
  },
});
