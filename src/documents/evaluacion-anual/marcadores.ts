// What the template of the evaluación anual may print.

import { MARCADORES_CALCULOS, MARCADORES_RECURSOS } from '../del-corte/marcadores';
import { type Datos, defineMarcadores } from '../marcadores';
import { MARCADORES_MEMBRETE } from '../membrete';
import { MARCADORES_CON_ULTIMO } from '../ultimo-parrafo';

export const MARCADORES_ANUAL = defineMarcadores({
  ...MARCADORES_MEMBRETE,
  plan: 'Nombre del plan',
  cuatrienio: 'Años del cuatrienio («2024-2027»)',
  vigencia: 'Año que se evalúa',
  corte: 'Último día que cuenta («31 de diciembre de 2025»)',
  version: 'Versión del documento',
  versionPam: 'Versión del PAM; en blanco si no se indica',
  comoTermino: {
    que: 'Cómo terminó el año, en seis líneas',
    filas: { asunto: 'De qué trata la línea', texto: 'La línea, con sus cifras' },
  },
  hayFaltantes: { que: 'Se muestra si a la evaluación le falta algo' },
  faltantes: {
    que: 'Lo que falta',
    filas: { asunto: 'Qué falta y cuánto', detalle: 'De qué acciones' },
  },
  umbrales: 'Desde qué parte de lo programado está cumplida o parcialmente cumplida una acción',
  pesos: 'Grupos de pesos que no suman 100; en blanco si todos suman',
  cumplimiento: {
    que: 'Por componente, sus acciones en una de cinco cuentas, con su total',
    filas: {
      componente: 'Componente',
      acciones: 'Número de acciones',
      cumplidas: 'Cumplidas',
      parciales: 'Parcialmente cumplidas',
      noCumplidas: 'No cumplidas',
      noProgramadas: 'No programadas en el año',
      aLaEspera: 'A la espera del dato o de una fórmula',
    },
  },
  porComponente: {
    que: 'Los componentes, cada uno con sus acciones',
    filas: {
      componente: 'Componente',
      acciones: {
        que: 'Acciones del componente',
        filas: {
          codigo: 'Código de la acción',
          accion: 'Acción',
          unidad: 'Unidad',
          lineaBase: 'Línea base',
          programado: 'Programado en el año; NP si no se programó',
          ejecutado: 'Ejecutado en el año; «sin reporte» si no hay',
          avance: 'Avance del año, sin tope',
          barra: 'Parte alcanzada de la barra (espacios: aplíqueles un sombreado)',
          resto: 'Parte que falta de la barra (espacios: aplíqueles otro sombreado)',
          actividades: 'Avance de las actividades del año',
          financiero: 'Comprometido sobre apropiado',
          brecha: 'Puntos del avance del año menos los de la ejecución («-12,5»)',
          estado: 'Icono y palabra del cumplimiento («▲ Parcialmente»)',
          colorEstado: 'Color con que se sombrea la celda: {~colorEstado}',
          motivo: 'Lo que hay que saber de su cumplimiento; en blanco si la cifra lo dice',
          logros: 'Logros; «sin evaluar» si nadie los ha escrito',
          dificultades: 'Dificultades y causas',
          mejora: 'Oportunidades de mejora',
        },
      },
    },
  },
  hayDecisiones: { que: 'Se muestra si alguna acción no continúa igual' },
  decisiones: {
    que: 'Acciones que continúan con ajuste, se reprograman, terminan o se fusionan',
    filas: {
      codigo: 'Código de la acción',
      accion: 'Acción',
      decision: 'Decisión',
      ajuste: 'Ajuste propuesto',
      sostenibilidad: 'Sostenibilidad para la siguiente vigencia',
    },
  },
  hayContinuan: { que: 'Se muestra si alguna acción continúa igual' },
  continuan: {
    que: 'Acciones que continúan igual',
    filas: {
      codigo: 'Código de la acción',
      accion: 'Acción',
      sostenibilidad: 'Sostenibilidad para la siguiente vigencia',
    },
  },
  conclusiones: {
    que: 'Conclusiones: las que alguien escribió o, si nadie, las que dicen los datos',
    filas: { parrafo: 'Un párrafo' },
  },
  proximaVigencia: {
    que: 'Vigencia siguiente: lo que alguien escribió o, si nadie, lo que dicen los datos',
    filas: MARCADORES_CON_ULTIMO,
  },
  ...MARCADORES_RECURSOS,
  ...MARCADORES_CALCULOS,
});
/** What the template of the evaluación anual prints. */
export type AnualDatos = Datos<typeof MARCADORES_ANUAL>;
