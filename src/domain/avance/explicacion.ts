// Every figure explained: its formula in Spanish, the formula with its figures put in, and the lines
// of the sheets they came from. It computes nothing of its own.

import { formatPorcentaje } from '../formato';
import type { Corte } from '../periodo';
import type { Fila } from '../register';
import type { AccionCalculada, VigenciaCalculada } from './accion';
import type { Avance } from './avance';
import { cuentaDeRazon, cuentaDeTotal, enCifra, formulaEnPalabras } from './cuentas';
import { type AccionEnCorte, calcularAcciones, type LibroAvance } from './en-corte';
import { type EstadoAvance, estadoDe, motivoSinFormula, type Umbrales, umbralesDe } from './estado';

/** A figure and where it comes from. */
export interface Paso {
  /** "Avance de 2025" */
  readonly figura: string;
  /** "ejecutado ÷ programado" */
  readonly formula: string;
  /** "13 ÷ 3 = 433,33 %" */
  readonly cifras: string;
  readonly fuentes: readonly Fuente[];
}
/** Lines of a register, the header being 1. */
export interface Fuente {
  readonly registro: 'pam' | 'seguimiento' | 'actividades' | 'parametros';
  readonly filas: readonly number[];
}
export interface Explicacion {
  readonly codigo: string;
  readonly estado: EstadoAvance;
  /** Why it cannot be measured, in words; undefined when it can. */
  readonly motivo?: string | undefined;
  readonly pasos: readonly Paso[];
}

/** How each figure of an acción comes out; undefined when the PAM does not have it. */
export function explainAccion(
  libro: LibroAvance,
  vigencias: readonly number[],
  corte: Corte,
  codigo: string,
): Explicacion | undefined {
  const accion = calcularAcciones(libro, vigencias, corte).find((a) => a.codigo === codigo);
  return accion && explicar(accion, libro.parametros);
}

/** How each figure of an acción already calculated comes out. */
export function explicar(accion: AccionEnCorte, parametros: readonly Fila[]): Explicacion {
  const umbrales = umbralesDe(parametros);
  const motivo = motivoSinFormula(accion);
  return {
    codigo: accion.codigo,
    estado: estadoDe(accion, umbrales),
    motivo,
    pasos: [
      ...accion.vigencias.flatMap((vigencia) => [
        ...pasosDeVigencia(accion, vigencia),
        ...(motivo === undefined ? [pasoDelAvance(accion, vigencia)] : []),
      ]),
      ...(motivo === undefined ? pasosDelCuatrienio(accion) : []),
      pasoDelEstado(accion, umbrales, motivo),
      ...pasoDeActividades(accion),
    ],
  };
}

function pasosDeVigencia(accion: AccionCalculada, v: VigenciaCalculada): readonly Paso[] {
  const trimestres: Fuente = {
    registro: 'seguimiento',
    filas: v.trimestres.map(({ fila }) => fila),
  };
  const pam: Fuente = { registro: 'pam', filas: [accion.pam.fila] };
  const regla = accion.pam.row.reglaTrimestral ?? 'Suma';
  const programado: Paso = v.usaMetaDelPam
    ? {
        figura: `Programado de ${v.vigencia}`,
        formula: `meta de la vigencia en el PAM, porque ${v.terminos.programado.length > 0 ? 'faltan trimestres por programar' : 'no hay trimestres programados'}`,
        cifras: enCifra(v.programado),
        fuentes: [pam],
      }
    : {
        figura: `Programado de ${v.vigencia}`,
        formula: FORMULA_DEL_ANO[regla],
        cifras: cuentaDeTotal(v.terminos.programado, v.programado, regla === 'Promedio'),
        fuentes: [trimestres, pam],
      };
  return [
    programado,
    {
      figura: `Ejecutado de ${v.vigencia}`,
      formula: FORMULA_DEL_ANO[regla],
      cifras: cuentaDeLoEjecutado(v, regla === 'Promedio'),
      fuentes: [trimestres, pam],
    },
  ];
}

function pasoDelAvance(accion: AccionCalculada, v: VigenciaCalculada): Paso {
  const isEarly = v.ejecutado === null && v.programado !== null && v.juzgada === undefined;
  return {
    figura: `Avance de ${v.vigencia}`,
    formula: formulaEnPalabras(accion.acumulacion, 'ejecutado', 'programado', inicioDelAno(accion)),
    cifras: v.soloAnual
      ? SIN_TRIMESTRES
      : isEarly
        ? TODAVIA_NO
        : cuentaDeRazon(accion, v.inicio, v.ejecutado, v.programado, v.avance),
    fuentes: [
      { registro: 'seguimiento', filas: v.trimestres.map(({ fila }) => fila) },
      { registro: 'pam', filas: [accion.pam.fila] },
    ],
  };
}

/** What is programmed of a quarter whose report cannot be asked for. */
const TODAVIA_NO = 'todavía no se puede pedir el dato';

/** Blank quarters of a year that is to come down leave its total unknown. */
const cuentaDeLoEjecutado = (
  { terminos, ejecutado }: VigenciaCalculada,
  isMean: boolean,
): string =>
  ejecutado === null && terminos.ejecutado.length > 0
    ? `${terminos.ejecutado.map(enCifra).join(' + ')}, y faltan trimestres programados: sin dato`
    : cuentaDeTotal(terminos.ejecutado, ejecutado, isMean);

/** Where the ratio of a year starts, in words. */
const inicioDelAno = ({ acumulacion }: AccionCalculada): string =>
  acumulacion?.desde === 'anterior' ? 'resultado anterior' : 'línea base';

const FORMULA_DEL_ANO = {
  Suma: 'suma de los trimestres',
  Promedio: 'promedio de los trimestres programados',
  Último: 'último trimestre',
} as const;

function pasosDelCuatrienio(accion: AccionCalculada): readonly Paso[] {
  const { pam, vigencias, acumulacion, acumuladas } = accion;
  const { metaCuatrienio, lineaBase } = pam.row;
  const fuentes: readonly Fuente[] = [
    {
      registro: 'seguimiento',
      filas: vigencias.flatMap((v) => v.trimestres.map(({ fila }) => fila)),
    },
    { registro: 'pam', filas: [pam.fila] },
  ];
  const suma = acumulacion?.acumula === 'suma';
  const sumandos = (values: readonly (number | null)[], total: number | null): string =>
    cuentaDeTotal(suma ? values.flatMap((value) => value ?? []) : [], total);
  const meta = typeof metaCuatrienio === 'number' ? metaCuatrienio : null;
  const counted = vigencias.filter(({ vigencia }) => acumuladas.includes(vigencia));
  const contraMeta = (
    figura: string,
    de: string,
    logrado: number | null,
    ratio: number | null,
  ): Paso => ({
    figura,
    formula: formulaEnPalabras(acumulacion, de, 'meta del cuatrienio'),
    cifras: cuentaDeRazon(accion, lineaBase, logrado, meta, ratio),
    fuentes,
  });
  return [
    {
      figura: 'Acumulado',
      formula: formulaDelAcumulado(accion),
      cifras: sumandos(
        counted.map((v) => v.ejecutado),
        accion.acumulado,
      ),
      fuentes,
    },
    pasoDeLoLogrado(
      contraMeta('Avance del cuatrienio', 'acumulado', accion.acumulado, accion.avanceCuatrienio),
      accion,
    ),
    pasoDeLoEsperado(
      contraMeta(
        'Esperado a la fecha',
        'programado de lo acumulado',
        accion.programadoEsperado,
        accion.esperado,
      ),
      accion,
    ),
    {
      figura: 'Programado al corte',
      formula: suma ? 'suma de lo programado en las vigencias' : 'última vigencia programada',
      cifras: sumandos(
        vigencias.map((v) => v.juzgada?.programado ?? null),
        accion.programadoAlCorte,
      ),
      fuentes,
    },
    {
      figura: 'Avance al corte',
      formula: formulaEnPalabras(
        acumulacion,
        'ejecutado al corte',
        'programado al corte',
        inicioDelAno(accion),
      ),
      cifras:
        accion.calificacion === 'sin trimestres'
          ? SIN_TRIMESTRES
          : cuentaDeRazon(
              accion,
              accion.inicioAlCorte,
              accion.ejecutadoAlCorte,
              accion.programadoAlCorte,
              accion.avanceAlCorte,
            ),
      fuentes,
    },
  ];
}

/** A cuatrienio without any result lacks a report only where one was due. */
function pasoDeLoLogrado(
  paso: Paso,
  { acumulado, acumuladas, avanceCuatrienio, calificacion }: AccionCalculada,
): Paso {
  if (acumulado !== null || avanceCuatrienio === null) return paso;
  const isDue = calificacion === 'sin reporte' || calificacion === 'calificada';
  if (isDue && acumuladas.length > 0) return paso;
  const sinPedir = calificacion === null ? NADA_PROGRAMADO : TODAVIA_NO;
  const why = isDue ? NADA_CERRADO : sinPedir;
  return { ...paso, cifras: `${why}: ${formatPorcentaje(avanceCuatrienio)}` };
}

const NADA_PROGRAMADO = 'nada programado todavía';
/** What its quarters add up to is known once a year ends. */
const NADA_CERRADO = 'ninguna vigencia cerrada todavía';

/** Nothing programmed is no want of a report. */
const pasoDeLoEsperado = (paso: Paso, { programadoEsperado, esperado }: AccionCalculada): Paso =>
  programadoEsperado === null && esperado !== null
    ? { ...paso, cifras: `${NADA_PROGRAMADO}: ${formatPorcentaje(esperado)}` }
    : paso;

/** Why an acción with only an annual meta has no figure in the middle of its year. */
export const SIN_TRIMESTRES = 'no tiene programación por trimestres: se califica en T4';

/** Which vigencias make the cuatrienio. */
function formulaDelAcumulado({ acumulacion, vigencias, acumuladas }: AccionCalculada): string {
  if (acumulacion?.acumula === 'suma') return 'suma de lo ejecutado en las vigencias';
  return acumuladas.length < vigencias.length
    ? 'última vigencia cerrada, mientras termina el año'
    : 'última vigencia reportada';
}

function pasoDelEstado(
  accion: AccionCalculada,
  umbrales: Umbrales,
  motivo: string | undefined,
): Paso {
  const { enMeta, enRiesgo } = umbrales;
  return {
    figura: 'Estado',
    formula: `en meta desde ${formatPorcentaje(enMeta)}, en riesgo desde ${formatPorcentaje(enRiesgo)}, rezagada por debajo`,
    cifras: `${estadoDe(accion, umbrales)}: ${motivo ?? porque(accion)}`,
    fuentes: [],
  };
}

/** What its state rests on. */
function porque({ avanceAlCorte, calificacion }: AccionCalculada): string {
  if (calificacion === 'sin trimestres') return SIN_TRIMESTRES;
  if (avanceAlCorte !== null) return `el avance al corte es ${formatPorcentaje(avanceAlCorte)}`;
  return calificacion === 'a la espera'
    ? 'su dato todavía no se conoce'
    : 'no hay nada programado al corte';
}

function pasoDeActividades({ actividades, actividadesCalculadas }: AccionEnCorte): readonly Paso[] {
  if (actividades === null) return [];
  const counted = actividadesCalculadas.filter(({ avance }) => avance !== null);
  return [
    {
      figura: 'Avance de las actividades',
      formula:
        'promedio de ejecutado ÷ programado de cada actividad, con tope de 100 %, según su peso',
      cifras: `${counted.length} actividades programadas al corte: ${formatPorcentaje(actividades)}`,
      fuentes: [
        {
          registro: 'actividades',
          filas: counted.flatMap(({ filas }) => filas.map(({ fila }) => fila)),
        },
      ],
    },
  ];
}

/** How the total, the componentes and the indicador de seguimiento come out, for the foot of a table. */
export const EXPLICACION_PROMEDIO =
  'Promedio del avance del cuatrienio de las acciones, con tope de 100 % y según su ponderación; una meta compartida cuenta una vez y una acción sin ningún reporte cuenta 0.';

/** "Avance medio ponderado…: 45,2 ÷ 60 = 75,33 %" */
export function explainIndicador({ indicadorSeguimiento: i }: Avance): string {
  return i.valor === null
    ? `${i.nombre}: no hay acciones programadas al corte.`
    : `${i.nombre}: ${enCifra(i.numerador)} ÷ ${enCifra(i.denominador)} = ${formatPorcentaje(i.valor)}.`;
}
