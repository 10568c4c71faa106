// Every figure explained: its formula in Spanish, the formula with its figures put in, and the lines
// of the sheets they came from. It computes nothing of its own.

import { formatPorcentaje } from '../formato';
import type { Corte } from '../periodo';
import { cuenta } from '../redaccion';
import type { Fila } from '../register';
import type { AccionCalculada } from './accion';
import { type AccionEnCorte, calcularAcciones, type LibroAvance } from './en-corte';
import { type EstadoAvance, estadoDe, motivoSinFormula, type Umbrales, umbralesDe } from './estado';
import { type Paso, SIN_TRIMESTRES } from './paso';
import { pasoDelAvance, pasosDeVigencia } from './pasos-de-vigencia';
import { pasosDelCuatrienio } from './pasos-del-cuatrienio';

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
      cifras: `${cuenta(counted.length, 'actividad programada', 'actividades programadas')} al corte: ${formatPorcentaje(actividades)}`,
      fuentes: [
        {
          registro: 'actividades',
          filas: counted.flatMap(({ filas }) => filas.map(({ fila }) => fila)),
        },
      ],
    },
  ];
}
