// What the template of the plan de acción of a year may print.

import { MARCADORES_CONTROL } from '../del-plan/control-de-cambios';
import { MARCADORES_CONDICIONES, MARCADORES_FUENTES } from '../del-plan/recursos';
import { type Datos, defineMarcadores } from '../marcadores';
import { MARCADORES_MEMBRETE } from '../membrete';
import { MARCADORES_CON_ULTIMO } from '../ultimo-parrafo';

const PARRAFO = { parrafo: 'Un párrafo' } as const;

export const MARCADORES_ACCION = defineMarcadores({
  ...MARCADORES_MEMBRETE,
  plan: 'Nombre del plan',
  cuatrienio: 'Años del cuatrienio («2024-2027»)',
  vigencia: 'Año del plan de acción',
  version: 'Versión del documento',
  hayFaltantes: { que: 'Se muestra si al plan de acción le falta algo' },
  faltantes: {
    que: 'Lo que falta',
    filas: { asunto: 'Qué falta y qué hacer', detalle: 'De qué acciones' },
  },
  presentacion: {
    que: 'Presentación: la que alguien escribió o, si nadie, la que dicen los datos',
    filas: PARRAFO,
  },
  hayAcciones: { que: 'Se muestra si hay acciones programadas en el año' },
  resumen: {
    que: 'Los componentes, con su total',
    filas: {
      componente: 'Componente',
      acciones: 'Acciones programadas',
      actividades: 'Actividades del año',
      focalizadas: 'Instituciones focalizadas, cada una una vez',
      monto: 'Monto previsto',
    },
  },
  hayEstrategias: { que: 'Se muestra si hay estrategias de intervención' },
  estrategias: {
    que: 'Las estrategias, cada una con sus acciones programadas en el año',
    filas: {
      codigo: 'Código («FU-0023»)',
      estrategia: 'Enunciado de la estrategia',
      cuantas: '«9 acciones»; «Sin acciones» si ninguna la dice',
      acciones: 'Códigos de sus acciones',
    },
  },
  componentes: {
    que: 'Los componentes, cada uno con sus acciones programadas en el año',
    filas: {
      componente: 'Componente',
      acciones: {
        que: 'Acciones programadas',
        filas: {
          codigo: 'Código de la acción',
          accion: 'Acción',
          estrategia: 'Código de su estrategia de intervención; en blanco si no la dice',
          plazo: 'Fechas de la acción',
          indicador: 'Indicador',
          unidad: 'Unidad y tipo de acumulación',
          meta: 'Meta del año',
          meta1: 'Meta del primer trimestre; «sin dato» si no está escrita',
          meta2: 'Meta del segundo',
          meta3: 'Meta del tercero',
          meta4: 'Meta del cuarto',
          instituciones: 'A cuántas instituciones llega',
          recursos: 'Fuente y monto previsto',
          responsables: 'Responsable y coordinador',
        },
      },
    },
  },
  hayActividades: { que: 'Se muestra si hay actividades en el año' },
  deCadaAccion: {
    que: 'Las acciones con actividades en el año',
    filas: {
      accion: 'Código y acción',
      actividades: {
        que: 'Actividades de la acción',
        filas: {
          numero: 'Número',
          actividad: 'Actividad',
          producto: 'Producto; en blanco si no se escribió',
          meta1: 'Programado en el primer trimestre; «—» si nada',
          meta2: 'En el segundo',
          meta3: 'En el tercero',
          meta4: 'En el cuarto',
          plazo: 'Desde y hasta cuándo',
          responsable: 'Responsable',
        },
      },
    },
  },
  recursos: {
    que: 'Recursos y condiciones: lo que alguien escribió o, si nadie, lo que dicen los datos',
    filas: MARCADORES_CON_ULTIMO,
  },
  hayRecursos: { que: 'Se muestra si hay filas del año en Sostenibilidad' },
  fuentes: {
    que: 'Monto previsto de cada fuente, con su total',
    filas: MARCADORES_FUENTES,
  },
  condiciones: { que: 'Las tres condiciones de sostenibilidad', filas: MARCADORES_CONDICIONES },
  ...MARCADORES_CONTROL,
});
/** What the template of the plan de acción prints. */
export type AccionDatos = Datos<typeof MARCADORES_ACCION>;
