// How the plan is followed (activity 3): when it reports, how each acción is proved, what the indicador measures and which risk is
// controlled, as the workbook has them; and what is lacking. Nothing is made up.

import {
  type FichaDelIndicador,
  fichaDelIndicador,
  type RiesgoDelProceso,
  riesgoDelProceso,
} from '../cierre-de-trimestre/ficha';
import { formatNumero } from '../formato';
import { parametro } from '../parametros';
import { formatCorte, TRIMESTRES } from '../periodo';
import { enumerarDe } from '../redaccion';
import type { AnyRow, RuleContext } from '../register';
import type { CalendarioRow } from '../registers/calendario';
import type { PamRow } from '../registers/pam';
import { constanciaDe, SIN_CONSTANCIA } from './constancia';

export interface AccionSeguida {
  readonly codigo: string;
  readonly accion: string;
  readonly periodicidad: string;
  readonly datoDisponible: string;
  /** '' while nobody wrote it, as the three that follow. */
  readonly medio: string;
  readonly evidencias: string;
  readonly responsable: string;
  readonly coordinador: string;
}
export interface Falta {
  readonly codigo:
    | 'SIN_INDICADOR'
    | 'SIN_META'
    | 'SIN_MEDIO'
    | 'SIN_RESPONSABLE'
    | 'SIN_CALENDARIO'
    | 'SIN_FICHA'
    | 'SIN_RIESGO'
    | 'SIN_CONSTANCIA';
  /** What is lacking, and what to do. */
  readonly asunto: string;
  /** Acciones, quarters or settings that lack it. */
  readonly de: readonly string[];
  /** How many could lack it, and what they are called together. */
  readonly entre?: { readonly total: number; readonly todas: string };
}
export interface Estrategia {
  readonly calendario: readonly CalendarioRow[];
  readonly ficha: FichaDelIndicador & { readonly calculo: string };
  readonly riesgo: RiesgoDelProceso;
  /** The acta, or the signature, with which it was defined; '' where there is none. */
  readonly constancia: string;
  readonly acciones: readonly AccionSeguida[];
  readonly faltas: readonly Falta[];
}

/** How each formula of the indicador is computed, by the value of indicador_seguimiento. */
export const CALCULOS: { readonly [opcion: number]: string } = {
  1: 'Acciones que al corte llevan 100 % o más de lo programado ÷ acciones con algo programado al corte × 100.',
  2: 'Suma de peso × avance al corte (hasta 100 %) ÷ suma de pesos × 100, de las metas con algo programado al corte.',
  3: 'Metas cumplidas al corte ÷ metas del plan × 100. Una meta que comparten varias acciones cuenta una vez.',
};

type Libro = Pick<RuleContext, 'rows' | 'vigencias'>;

export function estrategiaDe(libro: Libro): Estrategia {
  const parametros = libro.rows('parametros');
  const plan = libro
    .rows('pam')
    .flatMap(({ row }) => (row.codigo === undefined ? [] : [row as PamRow]));
  const calendario = calendarioDe(libro);
  const ficha = {
    ...fichaDelIndicador(parametros),
    calculo: CALCULOS[parametro(parametros, 'indicador_seguimiento')] ?? '',
  };
  const riesgo = riesgoDelProceso(parametros);
  const constancia = constanciaDe(libro);
  return {
    calendario,
    ficha,
    riesgo,
    constancia,
    acciones: plan.map(seguida),
    faltas: [
      ...faltasDelPlan(plan, libro.vigencias),
      ...faltaDelCalendario(calendario, libro.vigencias),
      ...faltaDeParametros(ficha, riesgo),
      {
        codigo: 'SIN_CONSTANCIA' as const,
        asunto: SIN_CONSTANCIA,
        de: constancia === '' ? ['Ninguna acta de la actividad 3 ni PAM firmado'] : [],
      },
    ].filter(({ de }) => de.length > 0),
  };
}

const cuando = ({ vigencia = 0, trimestre = 'T1' }: CalendarioRow): string =>
  formatCorte({ vigencia, trimestre });

const calendarioDe = (libro: Libro): readonly CalendarioRow[] =>
  libro
    .rows('calendario')
    .map(({ row }) => row as CalendarioRow)
    .filter(({ vigencia, trimestre }) => vigencia !== undefined && trimestre !== undefined)
    .sort((a, b) => (cuando(a) < cuando(b) ? -1 : 1));

const seguida = (row: PamRow): AccionSeguida => ({
  codigo: row.codigo ?? '',
  accion: row.accion ?? '',
  periodicidad: row.periodicidad ?? 'Trimestral',
  datoDisponible: row.datoDisponible ?? 'En el trimestre',
  medio: row.medioVerificacion ?? '',
  evidencias: `${row.evidenciasQueCuenta ?? ''}`,
  responsable: row.responsable ?? '',
  coordinador: row.coordinador ?? '',
});

function faltasDelPlan(plan: readonly PamRow[], vigencias: readonly number[]): readonly Falta[] {
  const of = (isLacking: (row: PamRow) => boolean): readonly string[] =>
    plan.filter(isLacking).map(({ codigo }) => codigo ?? '');
  const hasMeta = (row: PamRow): boolean =>
    [row.metaCuatrienio, ...vigencias.map((year) => (row as AnyRow)[`meta${year}`])].some(
      (meta) => typeof meta === 'number',
    );
  const entre = { total: plan.length, todas: `las ${formatNumero(plan.length)} acciones` };
  return [
    {
      codigo: 'SIN_INDICADOR',
      asunto: 'Acciones sin indicador: escríbalo en el PAM',
      de: of(({ indicador }) => indicador === undefined),
      entre,
    },
    {
      codigo: 'SIN_META',
      asunto: 'Indicadores sin meta en ningún año: escríbala en el PAM',
      de: of((row) => !hasMeta(row)),
      entre,
    },
    {
      codigo: 'SIN_MEDIO',
      asunto: 'Acciones sin medio de verificación: diga con qué se comprueban',
      de: of(({ medioVerificacion }) => medioVerificacion === undefined),
      entre,
    },
    {
      codigo: 'SIN_RESPONSABLE',
      asunto: 'Acciones sin responsable: escríbalo en el PAM',
      de: of(({ responsable }) => responsable === undefined),
      entre,
    },
  ];
}

function faltaDelCalendario(
  calendario: readonly CalendarioRow[],
  vigencias: readonly number[],
): readonly Falta[] {
  const known = new Set(calendario.map(cuando));
  const all = vigencias.flatMap((vigencia) =>
    TRIMESTRES.map((trimestre) => formatCorte({ vigencia, trimestre })),
  );
  return [
    {
      codigo: 'SIN_CALENDARIO',
      asunto: 'Trimestres sin plazo de reporte: escríbalo en Calendario',
      de: all.filter((corte) => !known.has(corte)),
      entre: { total: all.length, todas: `los ${all.length} trimestres del plan` },
    },
  ];
}

const faltaDeParametros = (
  { meta, umbral, responsable }: FichaDelIndicador,
  { codigo, riesgo, control }: RiesgoDelProceso,
): readonly Falta[] => [
  {
    codigo: 'SIN_FICHA',
    asunto: 'Ficha del indicador incompleta: complétela en Parámetros',
    de: blanks({ meta, umbral, responsable }),
  },
  {
    codigo: 'SIN_RIESGO',
    asunto:
      'Riesgo sin todos sus datos: tómelos del mapa de riesgos de la entidad y escríbalos en Parámetros',
    de: blanks({ código: codigo, riesgo, control }),
  },
];

const blanks = (values: { readonly [name: string]: unknown }): readonly string[] =>
  Object.keys(values).filter((name) => values[name] === undefined || values[name] === '');

/** "A03, A07 y 4 más."; "las 48 acciones." */
export const decirFalta = ({ de, entre }: Falta): string =>
  `${enumerarDe(de, entre?.total ?? 0, { todas: entre?.todas ?? '', max: 12 })}.`;
