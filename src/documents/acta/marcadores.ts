// What the template of the acta de reunión (SE-GO-P03-R07) may print.

import { MARCADORES_CONDICIONES, MARCADORES_FUENTES } from '../del-plan/recursos';
import { type Datos, defineMarcadores } from '../marcadores';
import { MARCADORES_MEMBRETE } from '../membrete';

const PERSONA = {
  nombre: 'Nombre',
  cargo: 'Cargo y, si delegaron en la persona, «en representación de …»',
  dependencia: 'Dependencia',
} as const;

export const MARCADORES_ACTA = defineMarcadores({
  ...MARCADORES_MEMBRETE,
  titulo: '«ACTA N.º 012 de 2026»; en un borrador, «ACTA DE REUNIÓN»',
  numero: 'Número de tres cifras («012»); en blanco en un borrador',
  vigencia: 'Año del acta',
  version: 'Versión del documento: 1 la primera vez que se genera',
  hayCambios: { que: 'Se muestra si el acta cambió después de definitiva' },
  cambios: {
    que: 'Lo que cambió después de definitiva',
    filas: {
      cambio:
        '«Actas AC-0001, Lugar: «Sala A» → «Sala B» (15/07/2026 10:05, quién)»; de los datos personales, solo que cambiaron',
    },
  },
  fecha: 'Fecha de la reunión («miércoles 22 de julio de 2026»)',
  ciudadYFecha:
    '«Barranquilla, miércoles 22 de julio de 2026»; sin «ciudad» en Parámetros, solo la fecha',
  lugar: 'Lugar, o enlace de la reunión',
  modalidad: '«Presencial», «Virtual» o «Presencial y virtual», según el lugar',
  horaInicio: 'Hora de inicio, de 24 horas («08:30»)',
  horaFin: 'Hora de fin',
  asunto: 'Asunto',
  objetivo: 'Objetivo de la reunión; en blanco si no se escribió',
  tipo: 'Tipo de acta',
  convoca: 'Quién convoca',
  actividad: 'Actividad del procedimiento que atiende',
  asistencia: '«Asistieron 10 de las 12 personas convocadas y 2 invitadas.»',
  asistentes: {
    que: 'Personas convocadas',
    filas: { orden: 'Número de orden', ...PERSONA, asistio: '«Sí» o «No»' },
  },
  hayAusentes: { que: 'Se muestra si faltó alguien' },
  ausentes: {
    que: 'Personas convocadas que no asistieron',
    filas: {
      ...PERSONA,
      excusa:
        '«Con excusa» o «Sin excusa», nunca el motivo; con «delegó en …» si alguien vino en su lugar',
    },
  },
  hayInvitados: { que: 'Se muestra si hubo invitados' },
  invitados: {
    que: 'Personas invitadas',
    filas: { orden: 'Número de orden', ...PERSONA, asistio: '«Sí» o «No»' },
  },
  ordenDelDia: { que: 'Puntos del orden del día', filas: { punto: 'Punto' } },
  hayAnteriores: { que: 'Se muestra si se verificaron compromisos anteriores' },
  anteriores: {
    que: 'Compromisos de actas anteriores que se verificaron',
    filas: {
      orden: 'Número de orden',
      compromiso: 'Compromiso',
      responsable: 'Responsable',
      fecha: 'Fecha de entrega («14/07/2026»)',
      estado: 'Icono y palabra («▼ Vencido hace 12 días»)',
      colorEstado: 'Color con que se sombrea la celda: {~colorEstado}',
      seguimiento: 'Lo dicho en esa reunión',
    },
  },
  hayAvance: { que: 'Se muestra si la reunión evaluó un trimestre' },
  notaAvance: '«Acciones que debían reportar el trimestre con corte a 30 de junio de 2026, …»',
  avance: {
    que: 'Acciones que debían reportar el trimestre que se evaluó, por componente, y el total',
    filas: {
      componente: 'Componente',
      programadas: 'Acciones que debían reportar',
      cumplidas: 'En meta',
      parciales: 'En riesgo',
      noCumplidas: 'Rezagadas',
      sinReporte: 'Sin reporte',
      porCalificar: 'Sin programación por trimestres, sin fórmula o a la espera del dato',
      avance: 'Avance del cuatrienio',
    },
  },
  hayAnomalias: { que: 'Se muestra si la reunión decidió anomalías' },
  anomalias: {
    que: 'Anomalías que decidió la reunión, las confirmadas primero',
    filas: {
      codigo: 'Código de la anomalía',
      accion: 'Código y nombre de la acción',
      trimestre: 'Trimestre («2026-T2»)',
      hallazgo: 'Cifras con que se halló',
      decision: '«Confirmada» o «Descartada»',
      porque: 'Su causa o, si se descartó, por qué',
      tratamiento: 'Tipo y qué se hará',
      responsable: 'Responsable y fecha',
      compromiso: 'Código del compromiso en que quedó',
    },
  },
  haySostenibilidad: {
    que: 'Se muestra si la reunión revisó la sostenibilidad del plan (actividad 4)',
  },
  sostenibilidades: {
    que: 'Vigencias cuya sostenibilidad se revisó',
    filas: {
      vigencia: 'Año',
      nota: 'De cuándo son las cifras',
      componentes: {
        que: 'Los componentes, con su total',
        filas: {
          componente: 'Componente',
          programadas: 'Acciones programadas en el año',
          conFila: 'Acciones con sus condiciones escritas',
          monto: 'Monto previsto',
        },
      },
      fuentes: {
        que: 'Las fuentes de los recursos',
        filas: MARCADORES_FUENTES,
      },
      condiciones: { que: 'Las tres condiciones', filas: MARCADORES_CONDICIONES },
      hayVacios: { que: 'Se muestra si falta algo por definir' },
      vacios: {
        que: 'Lo que falta por definir',
        filas: { asunto: 'Qué falta y qué hacer', detalle: 'De qué acciones' },
      },
    },
  },
  hayFocalizaciones: {
    que: 'Se muestra si con el acta se congeló la focalización de alguna acción',
  },
  focalizaciones: {
    que: 'Focalizaciones que se congelaron con el acta',
    filas: {
      accion: 'Código y nombre de la acción',
      vigencia: 'Año para el que se escogieron',
      reglas: '«7 cupos; puntaje mínimo 40; cobertura mínima 70 de 100»',
      criterios: {
        que: 'Criterios con que se ordenaron las IED',
        filas: {
          criterio: 'Variable, sentido, piso y techo o tabla, y año del dato',
          peso: 'Peso',
          situacion: 'Situación de la IED',
        },
      },
      elegidas: {
        que: 'IED seleccionadas, y las que salieron por decisión de la oficina',
        filas: {
          orden: 'Orden de prioridad',
          ied: 'Nombre de la IED',
          puntaje: 'Puntaje',
          final: 'Decisión final',
          porque: 'Lo que más pesa o, si se cambió la decisión, el motivo',
        },
      },
      resto: '«De 12 IED, 4 quedan fuera de esta lista. Sin información suficiente: …»',
    },
  },
  desarrolloLibre: {
    que: 'Párrafos del desarrollo cuando no está escrito por puntos',
    filas: { parrafo: 'Párrafo' },
  },
  desarrollo: {
    que: 'Desarrollo por puntos del orden del día',
    filas: {
      punto: 'Número y punto («1. Verificación de asistentes»)',
      parrafos: { que: 'Párrafos del punto', filas: { parrafo: 'Párrafo' } },
    },
  },
  decisiones: { que: 'Decisiones', filas: { decision: 'Decisión' } },
  hayCompromisos: { que: 'Se muestra si se pactaron compromisos' },
  compromisos: {
    que: 'Compromisos pactados en la reunión',
    filas: {
      orden: 'Número de orden',
      compromiso: 'Compromiso',
      entregable: 'Entregable',
      responsable: 'Responsable',
      fecha: 'Fecha de entrega («14/07/2026»)',
      accion: 'Código de la acción del PAM',
    },
  },
  cierre: '«A las 11:15 se dio por terminada la reunión.»',
  proximaReunion: 'Día, hora y lugar de la próxima reunión; en blanco si no se fijó',
  hayAnexos: { que: 'Se muestra si hay anexos' },
  anexos: { que: 'Anexos', filas: { anexo: 'Anexo' } },
  presentes: { que: 'Quienes asistieron, invitados incluidos', filas: PERSONA },
  firmas: {
    que: 'Quienes asistieron, de dos en dos',
    filas: {
      nombre: 'Nombre de la primera persona',
      cargo: 'Su cargo',
      otroNombre: 'Nombre de la segunda; en blanco si son impares',
      otroCargo: 'Su cargo',
    },
  },
});
/** What the template of the acta prints. */
export type ActaDatos = Datos<typeof MARCADORES_ACTA>;
