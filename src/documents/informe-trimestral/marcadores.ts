// What the template of the informe de gestión trimestral may print.

import { MARCADORES_CALCULOS, MARCADORES_RECURSOS } from '../del-corte/marcadores';
import { type Datos, defineMarcadores } from '../marcadores';
import { MARCADORES_MEMBRETE } from '../membrete';
import { MARCADORES_CON_ULTIMO } from '../ultimo-parrafo';

const BARRA = {
  barra: 'Parte alcanzada de la barra (espacios: aplíqueles un sombreado)',
  resto: 'Parte que falta de la barra (espacios: aplíqueles otro sombreado)',
} as const;
const ESTADO = {
  estado: 'Icono y palabra («▲ en riesgo»)',
  colorEstado: 'Color con que se sombrea la celda: {~colorEstado}',
} as const;

const ORIGEN = { origen: 'Vínculo de una cifra a la fila de donde sale: {>origen}' } as const;
const ANCLA_PROPIA = { ancla: 'El lugar al que llevan esos vínculos: {:ancla}' } as const;

export const MARCADORES_INFORME = defineMarcadores({
  ...MARCADORES_MEMBRETE,
  plan: 'Nombre del plan',
  cuatrienio: 'Años del cuatrienio («2024-2027»)',
  periodo: 'Trimestre del informe («Cuarto trimestre de 2025»)',
  vigencia: 'Año del informe',
  corte: 'Último día que cuenta («31 de diciembre de 2025»)',
  version: 'Versión del informe',
  versionPam: 'Versión del PAM; en blanco si no se indica',
  comoVamos: {
    que: 'Cómo va el plan, en seis líneas',
    filas: { asunto: 'De qué trata la línea', texto: 'La línea, con sus cifras', ...ORIGEN },
  },
  pesos: 'Grupos de pesos que no suman 100; en blanco si todos suman',
  hayFaltantes: { que: 'Se muestra si al informe le falta algo' },
  faltantes: {
    que: 'Lo que falta',
    filas: { asunto: 'Qué falta y cuánto', detalle: 'Acciones u hojas en que falta' },
  },
  totalAcciones: 'Acciones del plan («40 acciones»)',
  estados: {
    que: 'Cuántas acciones hay en cada estado',
    filas: {
      ...ESTADO,
      acciones: 'Número de acciones',
      parte: 'Parte del total («55 %»)',
      ...BARRA,
      ...ORIGEN,
    },
  },
  umbrales: 'Desde qué parte de lo programado está en meta o en riesgo una acción',
  avanceTotal: 'Avance del cuatrienio del plan, con tope («52,63 %»)',
  avanceActividades: 'Avance de las actividades del plan',
  indicadorValor: 'Valor del indicador de seguimiento del PAM',
  cifras: {
    que: 'Las cifras del plan, con su explicación',
    filas: {
      cifra: 'Nombre de la cifra',
      valor: 'Valor («52,63 %»)',
      ...BARRA,
      detalle: 'Qué promedio es, numerador, denominador y acciones excluidas',
      ...ORIGEN,
    },
  },
  promedio: 'Qué promedio es el que se imprime',
  componentes: {
    que: 'Los componentes del plan',
    filas: {
      componente: 'Componente',
      acciones: 'Número de acciones',
      avance: 'Avance del cuatrienio, con tope',
      ...BARRA,
      actividades: 'Avance de las actividades',
      esperado: 'Lo que debía llevar a la fecha',
      cambio: 'Puntos que cambió desde el trimestre anterior («+5,03»)',
      estados: 'Acciones en cada estado («● 7 en meta»), una línea por estado',
      ...ORIGEN,
    },
  },
  cumplimiento: {
    que: 'Por componente, las acciones que debían reportar el trimestre, con su total',
    filas: {
      componente: 'Componente',
      programadas: 'Acciones que debían reportar',
      cumplidas: 'En meta al corte',
      parciales: 'En riesgo al corte',
      noCumplidas: 'Rezagadas al corte',
      sinReporte: 'Sin reporte del trimestre',
      porCalificar: 'Sin programación por trimestres, sin fórmula o a la espera del dato',
      ...ORIGEN,
    },
  },
  notaCumplimiento: 'Cuántas más no se programaron en el trimestre o esperan su dato',
  medicion: {
    que: 'Medición del indicador de seguimiento en el trimestre',
    filas: { dato: 'Qué dato es («Meta»)', valor: 'Su valor; «sin registrar» si no se registró' },
  },
  notaMedicion: 'Diferencia con el cierre provisional; en blanco si no hay',
  hayMediciones: { que: 'Se muestra si hay trimestres cerrados' },
  mediciones: {
    que: 'Trimestres cerrados de la vigencia, y el último de la anterior',
    filas: {
      trimestre: 'Trimestre («2026-T1»)',
      provisional: 'Medición del cierre provisional',
      definitiva: 'Medición del cierre definitivo; «pendiente» si falta',
      diferencia: 'Puntos de diferencia',
      meta: 'Meta del indicador al cerrar',
      version: 'Versión de la fórmula con que se midió',
      control: 'Si se ejecutó el control del riesgo',
    },
  },
  hayAjustes: { que: 'Se muestra si alguna cifra se corrigió después del cierre' },
  ajustes: {
    que: 'Cifras corregidas con autorización después del cierre de su trimestre',
    filas: {
      codigo: 'Número de la autorización («AJ-0001»)',
      aplicado: 'Cuándo se corrigió',
      cifra: 'Acción, cifra y trimestre',
      antes: 'Lo que decía',
      despues: 'Lo que dice',
      motivo: 'Por qué se corrigió',
      autorizo: 'Quién lo autorizó, y cuándo',
      efecto: 'Las cifras publicadas que cambiaron, antes y después',
    },
  },
  control: {
    que: 'Control del riesgo del trimestre',
    filas: {
      dato: 'Qué dato es («Resultado»)',
      valor: 'Su valor; «sin registrar» si no se registró',
    },
  },
  notaControl: 'Dice que falta registrar el control; en blanco si está',
  resumenAnomalias: '«En el trimestre se confirmaron 4 anomalías y se descartaron 2.»',
  hayAnomalias: { que: 'Se muestra si hay anomalías confirmadas' },
  anomalias: {
    que: 'Anomalías confirmadas en el trimestre, y las de antes que siguen abiertas',
    filas: {
      codigo: 'Código de la anomalía',
      accion: 'Código y nombre de la acción',
      trimestre: 'Trimestre en que se confirmó',
      hallazgo: 'Cifras con que se halló',
      causa: 'Causa; «sin registrar» si no se escribió',
      tratamiento: 'Tipo y qué se hará',
      responsable: 'Responsable y fecha',
      cumplimiento: 'Si se hizo lo acordado, y cuándo',
      eficacia: 'Si sirvió, cuándo y quién lo verificó',
    },
  },
  haySenales: { que: 'Se muestra si hay señales' },
  senales: {
    que: 'Señales del trimestre, que no se deciden',
    filas: { accion: 'Código de la acción', senal: 'Nombre de la señal', mensaje: 'Lo que se ve' },
  },
  notaSenales: 'Por qué no hay señales',
  hayRezagos: { que: 'Se muestra si hay acciones rezagadas o en riesgo' },
  rezagos: {
    que: 'Acciones rezagadas o en riesgo, la de menor avance primero',
    filas: {
      codigo: 'Código de la acción',
      accion: 'Acción',
      responsable: 'Coordinador de la acción o, si no hay, responsable',
      lineaBase: 'Línea base',
      programado: 'Programado al corte',
      ejecutado: 'Ejecutado al corte; «sin reporte» si no hay',
      avance: 'Avance al corte',
      ...BARRA,
      ...ESTADO,
      causa: 'Último análisis de la vigencia, con su trimestre',
      ...ORIGEN,
    },
  },
  resumenCompromisos: '«5 compromisos abiertos, 2 vencidos, al 31/12/2025.»',
  hayCompromisos: { que: 'Se muestra si había compromisos abiertos al corte' },
  compromisos: {
    que: 'Compromisos abiertos al corte, el más antiguo primero',
    filas: {
      codigo: 'Código del compromiso',
      compromiso: 'Compromiso',
      responsable: 'Responsable',
      fecha: 'Fecha de entrega',
      accion: 'Código de la acción',
      ...ESTADO,
      estadoHoy: 'Cómo está hoy, si cambió desde el corte («Hoy: ● Cumplido»)',
    },
  },
  hayCobertura: { que: 'Se muestra si hay instituciones registradas' },
  cobertura: '«8 de 12 instituciones activas tienen al menos una evidencia en la vigencia.»',
  localidades: {
    que: 'Instituciones por localidad',
    filas: {
      localidad: 'Localidad',
      instituciones: 'Instituciones activas',
      conEvidencia: 'Con alguna evidencia en la vigencia',
      sinEvidencia: 'Nombres de las que no tienen',
    },
  },
  hayEvidencias: { que: 'Se muestra si hay evidencias del trimestre' },
  evidencias: {
    que: 'Evidencias del trimestre',
    filas: {
      accion: 'Código de la acción',
      fecha: 'Fecha',
      descripcion: 'Descripción',
      ied: 'Institución',
      enlace: 'Enlace',
    },
  },
  ...MARCADORES_RECURSOS,
  haySinCifra: { que: 'Se muestra si hay acciones sin reporte, no programadas o por calificar' },
  sinCifra: {
    que: 'Acciones sin reporte, no programadas o por calificar',
    filas: { codigo: 'Código de la acción', accion: 'Acción', motivo: 'Por qué', ...ORIGEN },
  },
  conclusiones: {
    que: 'Conclusiones: las que alguien escribió o, si nadie, las que dicen los datos',
    filas: { parrafo: 'Un párrafo' },
  },
  proximoTrimestre: {
    que: 'Próximo trimestre: lo que alguien escribió o, si nadie, lo que dicen los datos',
    filas: MARCADORES_CON_ULTIMO,
  },
  anexoAcciones: {
    que: 'Los componentes, cada uno con sus acciones',
    filas: {
      componente: 'Componente',
      ...ANCLA_PROPIA,
      acciones: {
        que: 'Acciones del componente',
        filas: {
          codigo: 'Código de la acción',
          accion: 'Acción',
          unidad: 'Unidad',
          lineaBase: 'Línea base',
          meta: 'Meta del cuatrienio',
          p1: 'Programado en T1',
          e1: 'Ejecutado en T1',
          p2: 'Programado en T2',
          e2: 'Ejecutado en T2',
          p3: 'Programado en T3',
          e3: 'Ejecutado en T3',
          p4: 'Programado en T4',
          e4: 'Ejecutado en T4',
          avanceAno: 'Avance del año',
          aporte: 'Avance del año frente a la meta del cuatrienio',
          avanceCorte: 'Avance al corte',
          avanceCuatrienio: 'Avance del cuatrienio, sin tope',
          esperado: 'Lo que debía llevar de la meta del cuatrienio a la fecha',
          cambio: 'Puntos que cambió desde el trimestre anterior',
          ...ESTADO,
          ...ANCLA_PROPIA,
          origenPam: 'Vínculo a su fila de la hoja PAM en Google: {>origenPam}',
          origenAno: 'Vínculo a sus filas del año en Seguimiento: {>origenAno}',
          origenT1: 'Vínculo a su fila de T1 en Seguimiento: {>origenT1}',
          origenT2: 'Vínculo a su fila de T2 en Seguimiento: {>origenT2}',
          origenT3: 'Vínculo a su fila de T3 en Seguimiento: {>origenT3}',
          origenT4: 'Vínculo a su fila de T4 en Seguimiento: {>origenT4}',
        },
      },
    },
  },
  ...MARCADORES_CALCULOS,
});
/** What the template of the informe trimestral prints. */
export type InformeDatos = Datos<typeof MARCADORES_INFORME>;
