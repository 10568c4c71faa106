// What the template of the informe de resultados may print.

import { MARCADORES_CALCULOS } from '../del-corte/marcadores';
import { type Datos, defineMarcadores } from '../marcadores';
import { MARCADORES_MEMBRETE } from '../membrete';
import { MARCADORES_CON_ULTIMO } from '../ultimo-parrafo';

const PARRAFOS = { filas: { parrafo: 'Un párrafo' } } as const;
const ANOS = {
  ano1: 'Primer año del cuatrienio («2024»)',
  ano2: 'Segundo año',
  ano3: 'Tercer año',
  ano4: 'Cuarto año',
} as const;

export const MARCADORES_RESULTADOS = defineMarcadores({
  ...MARCADORES_MEMBRETE,
  plan: 'Nombre del plan',
  cuatrienio: 'Años del cuatrienio («2024-2027»)',
  vigencia: 'Último año que cuenta («2027»)',
  corte: 'Último día que cuenta («31 de diciembre de 2027»)',
  version: 'Versión del documento',
  versionPam: 'Versión del PAM; en blanco si no se ha aprobado en el libro',
  enBreve: {
    que: 'Cómo terminó el plan, en seis líneas',
    filas: { asunto: 'De qué trata la línea', texto: 'La línea, con sus cifras' },
  },
  hayFaltantes: { que: 'Se muestra si al informe le falta algo' },
  faltantes: {
    que: 'Lo que falta, primero los años sin datos',
    filas: { asunto: 'Qué falta y cuánto', detalle: 'De qué años o acciones' },
  },
  ...ANOS,
  umbrales: 'Desde qué parte de la meta está cumplida o parcialmente cumplida una acción',
  pesos: 'Grupos de pesos que no suman 100; en blanco si todos suman',
  referente: {
    que: 'Qué plan de desarrollo es el referente, en párrafos',
    ...PARRAFOS,
  },
  hayMetasDeDesarrollo: { que: 'Se muestra si hay metas del Plan de Desarrollo en Fundamentos' },
  metasDeDesarrollo: {
    que: 'Metas del Plan de Desarrollo, con las acciones que les aportan',
    filas: {
      meta: 'Meta del Plan de Desarrollo',
      norma: 'Acto que la adoptó',
      acciones: 'Acciones que le aportan',
      avance: 'Promedio del avance del cuatrienio de esas acciones, con tope',
    },
  },
  componentes: {
    que: 'Los resultados de cada componente, con su total',
    filas: {
      componente: 'Componente',
      acciones: 'Número de acciones',
      cumplidas: 'Acciones que cumplieron su meta del cuatrienio, de las que se pueden medir',
      frenteALaBase: 'Indicadores que mejoraron frente a su línea base',
      avance: 'Avance del cuatrienio con tope: la consolidación que se imprime',
      barra: 'Parte alcanzada de la barra (espacios: aplíqueles un sombreado)',
      resto: 'Parte que falta de la barra (espacios: aplíqueles otro sombreado)',
    },
  },
  consolidacion: 'Cuál de las cuatro consolidaciones se imprime, y cómo se calcula',
  inclusionTexto: 'Qué se sabe del índice de inclusión, del primer año al último',
  hayInclusion: { que: 'Se muestra si hay índice de inclusión de dos años' },
  inclusionPrimero: 'Primer año con índice de inclusión',
  inclusionUltimo: 'Último año con índice de inclusión',
  inclusion: {
    que: 'El índice de inclusión, total y por área, del primer año al último',
    filas: {
      area: 'Total o área',
      antes: 'Promedio del primer año',
      despues: 'Promedio del último año',
      cambio: 'Cuánto cambió («+0,25»)',
      ied: 'IED con el dato en cada año',
    },
  },
  hayTerritorio: { que: 'Se muestra si Caracterización tiene líneas base con meta o resultado' },
  territorio: {
    que: 'Indicadores del territorio: línea base, meta y resultado',
    filas: {
      componente: 'Componente',
      indicador: 'Código e indicador',
      lineaBase: 'Línea base, con su año',
      meta: 'Meta del cuatrienio',
      resultado: 'Último dato posterior, con su año; «sin dato posterior» si no hay',
    },
  },
  porComponente: {
    que: 'Los componentes, cada uno con sus acciones',
    filas: {
      componente: 'Componente',
      filasDeAccion: {
        que: 'Acciones del componente',
        filas: {
          codigo: 'Código de la acción',
          accion: 'Acción',
          antes: 'Con qué palabras estaba antes; en blanco si no cambió',
          indicador: 'Indicador y unidad',
          tipo: 'Tipo de acumulación',
          lineaBase: 'Línea base',
          cifras1: 'Programado, ejecutado y avance del primer año',
          cifras2: 'Los del segundo año',
          cifras3: 'Los del tercer año',
          cifras4: 'Los del cuarto año',
          meta: 'Meta del cuatrienio',
          resultado: 'Resultado del cuatrienio, según su tipo',
          deDonde: 'De qué años sale el resultado: suma, o el último que se reportó',
          avance: 'Avance del cuatrienio, con tope',
          barra: 'Parte alcanzada de la barra',
          resto: 'Parte que falta de la barra',
          estado: 'Icono y palabra de cómo terminó («● Cumplida»)',
          colorEstado: 'Color con que se sombrea la celda: {~colorEstado}',
          motivo: 'Por qué no se puede medir, o cuánto pasó de la meta; en blanco si nada',
        },
      },
    },
  },
  sostenible: { que: 'Qué hace sostenibles los logros', ...PARRAFOS },
  haySostienen: { que: 'Se muestra si alguien escribió con qué se sostienen las acciones' },
  sostienen: {
    que: 'Lo último que se escribió de la sostenibilidad de cada acción',
    filas: { accion: 'Código y acción', ano: 'Año', texto: 'Lo que la sostiene' },
  },
  ayudo: { que: 'Qué ayudó y qué dificultó', ...PARRAFOS },
  hayRelato: { que: 'Se muestra si hay logros, dificultades u oportunidades escritas' },
  relato: {
    que: 'Lo que dicen las evaluaciones anuales de cada acción',
    filas: {
      accion: 'Código y acción',
      logros: 'Logros, por año',
      dificultades: 'Dificultades y causas, por año',
      mejora: 'Oportunidades de mejora, por año',
    },
  },
  retos: { que: 'Retos para el plan siguiente', ...PARRAFOS },
  alianzas: { que: 'Alianzas', ...PARRAFOS },
  hayFuentes: { que: 'Se muestra si Sostenibilidad tiene fuentes' },
  fuentes: {
    que: 'Recursos previstos por fuente y año, con su total',
    filas: {
      fuente: 'Fuente',
      monto1: 'Primer año; «—» si no se escribió',
      monto2: 'Segundo año',
      monto3: 'Tercer año',
      monto4: 'Cuarto año',
      total: 'Total del cuatrienio',
    },
  },
  hayConvenios: { que: 'Se muestra si hay contratos, convenios o actos escritos' },
  convenios: {
    que: 'Contratos, convenios y actos con que se sostuvieron las acciones',
    filas: { accion: 'Código y acción', actos: 'Sus contratos, convenios o actos, por año' },
  },
  eficacia: {
    que: 'El índice de eficacia de cada componente en cada año y en el cuatrienio, con su total',
    filas: {
      componente: 'Componente',
      valor1: 'Primer año; «sin datos» si el libro no los tiene',
      valor2: 'Segundo año',
      valor3: 'Tercer año',
      valor4: 'Cuarto año',
      cuatrienio: 'Cuatrienio',
      metas: 'Metas cumplidas de las que se pueden medir',
    },
  },
  eficaciaTexto: 'El índice de eficacia del plan, con su fórmula',
  registrosTexto: 'Cuántas actas e informes trimestrales se debían y cuántos hay',
  hayRegistros: { que: 'Se muestra si ya terminó algún trimestre que se reporta' },
  registros: {
    que: 'Cada trimestre que se debía, con su acta y su informe',
    filas: {
      trimestre: 'Trimestre («2024-T3»)',
      acta: 'Acta de la actividad 9, o que falta',
      informe: 'Informe de gestión trimestral, o que falta',
    },
  },
  conclusiones: { que: 'Conclusiones', filas: MARCADORES_CON_ULTIMO },
  candidatas: {
    que: 'Las cuatro formas de consolidar, con lo que da cada una',
    filas: {
      nombre: 'Cómo se llama',
      formula: 'Cómo se calcula',
      valor: 'Lo que da para el plan',
      uso: '«Es la que se imprime» o «No se imprime»',
    },
  },
  porCandidata: {
    que: 'Lo que da cada forma de consolidar en cada componente y acción',
    filas: {
      que: 'Componente, o código y acción',
      tipo: 'Tipo de acumulación; en blanco en un componente',
      conTope: 'Avance del cuatrienio con tope',
      sinTope: 'Avance del cuatrienio sin tope',
      media: 'Promedio de las vigencias',
      suma: 'Suma de resultados sobre suma de metas',
    },
  },
  origenes: {
    que: 'De qué registros del libro salen los datos',
    filas: { registro: 'Hoja', filas: 'Cuántas filas, y de qué años', para: 'Para qué se usan' },
  },
  hayLibros: { que: 'Se muestra si se trajeron libros de otros años' },
  libros: {
    que: 'Libros de otros años que se trajeron',
    filas: { archivo: 'Archivo', dicho: 'Qué trajo y en qué dice otra cosa' },
  },
  ...MARCADORES_CALCULOS,
});
/** What the template of the informe de resultados prints. */
export type ResultadosDatos = Datos<typeof MARCADORES_RESULTADOS>;
