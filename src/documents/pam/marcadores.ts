// What the template of the PAM may print.

import { MARCADORES_CONTROL } from '../del-plan/control-de-cambios';
import { MARCADORES_CONDICIONES } from '../del-plan/recursos';
import { type Datos, defineMarcadores } from '../marcadores';
import { MARCADORES_MEMBRETE } from '../membrete';
import { MARCADORES_CON_ULTIMO } from '../ultimo-parrafo';

const PARRAFO = { parrafo: 'Un párrafo' } as const;
const DATO = {
  dato: 'Qué es',
  valor: 'Lo que dice el libro; «sin registrar» si no lo dice',
} as const;

export const MARCADORES_PAM = defineMarcadores({
  ...MARCADORES_MEMBRETE,
  plan: 'Nombre del plan',
  cuatrienio: 'Años del cuatrienio («2024-2027»)',
  version: 'Versión del documento',
  ano1: 'Primer año del cuatrienio',
  ano2: 'Segundo año',
  ano3: 'Tercer año',
  ano4: 'Cuarto año',
  hayFaltantes: { que: 'Se muestra si al plan le falta algo' },
  faltantes: {
    que: 'Lo que falta',
    filas: {
      asunto: 'Qué falta y qué hacer',
      detalle: 'De qué acciones, trimestres o datos',
    },
  },
  presentacion: {
    que: 'Presentación: la que alguien escribió o, si nadie, la que dicen los datos',
    filas: PARRAFO,
  },
  hayFundamentos: { que: 'Se muestra si el libro tiene fundamentos' },
  clases: {
    que: 'Una clase de fundamento (referente, condición, objetivo…) con los suyos',
    filas: {
      clase: 'Nombre de la clase',
      fundamentos: {
        que: 'Los fundamentos de la clase',
        filas: {
          codigo: 'Código («FU-0003»)',
          enunciado: 'Enunciado',
          detalle:
            'Componente, dimensión, meta del Plan de Desarrollo, norma y, de una estrategia o una meta, sus acciones; en blanco si no los tiene',
        },
      },
    },
  },
  hayNecesidades: { que: 'Se muestra si hay necesidades o expectativas' },
  necesidades: {
    que: 'Necesidades y expectativas, la más apremiante primero',
    filas: {
      codigo: 'Código',
      enunciado: 'Enunciado',
      detalle: 'Clase y componente',
      prioridad:
        'Urgencia + tendencia + impacto, de 3 a 15; «—» en una expectativa o si no se ha valorado',
      acciones: 'Acciones que la atienden, o por qué no se atiende',
    },
  },
  hayAcciones: { que: 'Se muestra si el plan tiene acciones' },
  componentes: {
    que: 'La matriz: los componentes, cada uno con sus objetivos',
    filas: {
      componente: 'Componente',
      cuantas: '«9 acciones»',
      objetivos: {
        que: 'Objetivos del componente, cada uno con sus acciones',
        filas: {
          objetivo: 'Objetivo',
          acciones: {
            que: 'Acciones del objetivo',
            filas: {
              codigo: 'Código de la acción',
              accion: 'Acción',
              responde: 'A qué responde; en blanco si no lo dice',
              estrategia: 'Código de su estrategia de intervención; en blanco si no la dice',
              metaDelPlan: 'Meta del Plan de Desarrollo a la que aporta; en blanco si no la dice',
              apoyo: 'Las tres cosas anteriores, en una línea; en blanco si no dice ninguna',
              indicador: 'Indicador',
              unidad: 'Unidad y tipo de acumulación',
              lineaBase: 'Línea base; «sin dato» si no la tiene',
              fuenteLineaBase: 'Fuente y año de la línea base',
              meta1: 'Meta del primer año del cuatrienio; NP si no se programó',
              meta2: 'Meta del segundo año',
              meta3: 'Meta del tercer año',
              meta4: 'Meta del cuarto año',
              metaCuatrienio: 'Meta del cuatrienio',
              responsables: 'Responsable y coordinador',
              plazo: 'Fechas de la acción',
            },
          },
        },
      },
    },
  },
  seguimiento: {
    que: 'Estrategia de seguimiento: lo que alguien escribió o, si nadie, lo que dicen los datos',
    filas: PARRAFO,
  },
  constancia:
    'Acta o firma con que se definió la estrategia de seguimiento; en blanco si no la hay',
  hayCalendario: { que: 'Se muestra si hay plazos de reporte' },
  calendario: {
    que: 'Un trimestre y sus plazos',
    filas: {
      trimestre: 'Trimestre («2026-T2»)',
      plazo: 'Desde y hasta cuándo se reporta, o «No se reporta»',
      provisional: 'Fecha del cierre provisional',
      definitivo: 'Fecha del cierre definitivo',
    },
  },
  ficha: { que: 'Ficha técnica del indicador de seguimiento', filas: DATO },
  riesgo: { que: 'El riesgo y su control', filas: DATO },
  medios: {
    que: 'Cómo se sigue cada acción',
    filas: {
      codigo: 'Código de la acción',
      accion: 'Acción',
      periodicidad: 'Cuándo se reporta, y cuánto tarda el dato',
      medio: 'Medio de verificación; «sin registrar» si no lo tiene',
      responsables: 'Responsable y coordinador',
    },
  },
  sostenibilidad: {
    que: 'Condiciones de sostenibilidad: lo que alguien escribió o, si nadie, lo que dicen los datos',
    filas: MARCADORES_CON_ULTIMO,
  },
  hayRecursos: { que: 'Se muestra si hay filas en Sostenibilidad' },
  fuentes: {
    que: 'Monto previsto de cada fuente por año, con su total',
    filas: {
      fuente: 'Fuente',
      monto1: 'Primer año',
      monto2: 'Segundo año',
      monto3: 'Tercer año',
      monto4: 'Cuarto año',
      total: 'Cuatrienio',
    },
  },
  vigencias: {
    que: 'Un año con filas en Sostenibilidad, y sus tres condiciones',
    filas: {
      vigencia: 'Año',
      condiciones: {
        que: 'Las tres condiciones',
        filas: MARCADORES_CONDICIONES,
      },
    },
  },
  ...MARCADORES_CONTROL,
});
/** What the template of the PAM prints. */
export type PamDatos = Datos<typeof MARCADORES_PAM>;
