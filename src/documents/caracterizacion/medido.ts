// What is measured of the institutions together: their autoevaluación, Saber 11 and the índice de inclusión. What nobody valued or
// applied is counted apart, and is no 0.

import { porcentajes, valoradas } from '../../domain/autoevaluacion/conteo';
import { MINIMO_VALORADO } from '../../domain/autoevaluacion/orden';
import { GRADO } from '../../domain/focalizacion/datos';
import { formatNumero } from '../../domain/formato';
import { DE_INCLUSION, lecturaDeInclusion } from '../../domain/inclusion';
import { cuenta } from '../../domain/redaccion';
import type { PruebaRow } from '../../domain/registers/pruebas';
import { redondear } from '../../domain/vigencia/repartir';
import { SIN_DATO } from '../de-la-ied/escribir';
import { escrito, indiceEscrito } from './escrito';
import type { CaracterizacionDatos } from './marcadores';
import type { Perfil } from './perfil';

const seguidas = (...sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');

const MOST_CRITICOS = 10;
const percent = (n: number | null): string =>
  n === null ? SIN_DATO : `${formatNumero(n, 1)}\u00A0%`;

type Autoevaluacion = Pick<
  CaracterizacionDatos,
  'autoevaluacion' | 'hayAutoevaluacion' | 'areas' | 'criticos' | 'notaCriticos'
>;

export function autoevaluacion(perfil: Perfil): Autoevaluacion {
  const { autoevaluacion: found } = perfil;
  if (!found)
    return {
      autoevaluacion: seguidas(
        'Ninguna IED tiene autoevaluación en el libro. Cargue la sábana de la Guía 34, una fila por IED.',
        escrito(perfil, 'autoevaluacion'),
      ),
      hayAutoevaluacion: false,
      areas: [],
      criticos: [],
      notaCriticos: '',
    };
  const { vigencia, catalogo, ied, conAutoevaluacion, areas, componentes } = found;
  const ranked = componentes
    .filter(({ orden }) => orden !== null)
    .sort((a, b) => Number(a.orden) - Number(b.orden));
  const without = componentes.length - ranked.length;
  return {
    autoevaluacion: `Autoevaluación de ${vigencia} con la Guía 34 de ${catalogo}: ${conAutoevaluacion} de ${cuenta(ied, 'IED activa', 'IED activas')}. Los porcentajes son de lo valorado; lo que nadie valoró va aparte.`,
    hayAutoevaluacion: true,
    areas: areas.map((area) => {
      const [existencia, pertinencia, apropiacion, mejoramiento] = porcentajes(area).map(percent);
      return {
        area: area.nombre,
        existencia: existencia ?? '',
        pertinencia: pertinencia ?? '',
        apropiacion: apropiacion ?? '',
        mejoramiento: mejoramiento ?? '',
        criticidad: percent(area.criticidad),
        sinValorar: formatNumero(area.sinValorar),
      };
    }),
    criticos: ranked.slice(0, MOST_CRITICOS).map((one) => ({
      orden: `${one.orden}${one.empata.length > 0 ? ' (empate)' : ''}`,
      componente: `${one.indice} ${one.nombre}`,
      criticidad: percent(one.criticidad),
      valoradas: formatNumero(valoradas(one)),
    })),
    notaCriticos:
      without === 0
        ? ''
        : `Sin orden, porque los valoró menos del ${MINIMO_VALORADO} % de las IED: ${cuenta(without, 'componente', 'componentes')}.`,
  };
}

const DE_SABER = ['matematicas', 'naturales', 'sociales', 'lectura', 'ingles', 'total'] as const;
const CATEGORIAS = ['A+', 'A', 'B', 'C', 'D'] as const;
const ANOS_DE_SABER = 5;
const tres = (n: number | undefined): string =>
  n === undefined ? SIN_DATO : formatNumero(redondear(n, 3), 3);

type Saber = Pick<CaracterizacionDatos, 'saberTexto' | 'haySaber' | 'saber'>;

/** Grado 11 alone: that of the ciclos is another test. */
const deSaber = ({ pruebas }: Perfil): readonly PruebaRow[] =>
  pruebas.filter(({ grado = GRADO, total }) => grado === GRADO && total !== undefined);

const anosDeSaber = (rows: readonly PruebaRow[]): readonly number[] =>
  [...new Set(rows.flatMap(({ vigencia }) => vigencia ?? []))]
    .sort((a, b) => a - b)
    .slice(-ANOS_DE_SABER);

export function saber(perfil: Perfil): Saber {
  const { media } = perfil;
  const rows = deSaber(perfil);
  const found = tendencia(perfil);
  if (!found)
    return {
      saberTexto: seguidas(
        'El libro no tiene resultados de Saber 11 por institución. Cargue en Pruebas el archivo del ICFES.',
        escrito(perfil, 'saber'),
      ),
      haySaber: false,
      saber: [],
    };
  const meanOf = (key: string, year: number) => media(`pruebas.${key}`, year);
  return {
    saberTexto: `${found.promedio} ${found.cambio}`,
    haySaber: true,
    saber: anosDeSaber(rows).map((year) => {
      const [matematicas, naturales, sociales, lectura, ingles, total] = DE_SABER.map((key) =>
        tres(meanOf(key, year).media),
      ) as [string, string, string, string, string, string];
      const own = rows.filter(({ vigencia }) => vigencia === year);
      return {
        ano: String(year),
        ied: formatNumero(meanOf('total', year).n),
        ...{ matematicas, naturales, sociales, lectura, ingles, total },
        categorias: categorias(own),
      };
    }),
  };
}

const categorias = (rows: readonly PruebaRow[]): string =>
  CATEGORIAS.flatMap((one) => {
    const n = rows.filter(({ categoria }) => categoria === one).length;
    return n === 0 ? [] : `${one}: ${n}`;
  }).join(' · ') || SIN_DATO;

/** What the mean of the territory is of, and how it changed; undefined without results. */
export function tendencia(
  perfil: Perfil,
): { readonly promedio: string; readonly cambio: string } | undefined {
  const { media, activas } = perfil;
  const years = anosDeSaber(deSaber(perfil)).map((year) => ({
    year,
    ...media('pruebas.total', year),
  }));
  const [first, last] = [years[0], years[years.length - 1]];
  if (!first || !last) return undefined;
  const promedio = `Promedio simple de las IED con dato (${last.n} de ${activas} en ${last.year}), de 0 a 1.`;
  if (first === last) return { promedio, cambio: 'Con un solo año no hay tendencia.' };
  const change = redondear((last.media ?? 0) - (first.media ?? 0), 3);
  const went =
    change === 0
      ? 'sigue igual'
      : `${change > 0 ? 'subió' : 'bajó'} ${formatNumero(Math.abs(change), 3)}`;
  const others =
    first.n === last.n ? '' : ` Las IED con dato no son las mismas: ${first.n} y ${last.n}.`;
  return {
    promedio,
    cambio: `Entre ${first.year} y ${last.year} el índice total ${went}: de ${tres(first.media)} a ${tres(last.media)}.${others}`,
  };
}

type Inclusion = Pick<CaracterizacionDatos, 'inclusionTexto' | 'hayInclusion' | 'inclusion'>;

/** Of the last year with some: the mean of the institutions that have it, never of those that do not. */
export function inclusion(perfil: Perfil): Inclusion {
  const {
    anosDeInclusion: [year],
    media,
  } = perfil;
  if (year === undefined)
    return {
      inclusionTexto: seguidas(
        'Ninguna IED tiene el índice de inclusión en Datos por IED.',
        escrito(perfil, 'inclusion') || 'No se conoce el del territorio.',
      ),
      hayInclusion: false,
      inclusion: [],
    };
  const total = media('indice_inclusion', year);
  return {
    inclusionTexto: seguidas(
      `Promedio de ${total.n} de ${cuenta(total.de, 'IED activa', 'IED activas')}, las que tienen el dato de ${year}, de 0 a 4. Las demás no cuentan como 0.`,
      indiceEscrito(perfil),
    ),
    hayInclusion: true,
    inclusion: DE_INCLUSION.map(([dato, area], i) => {
      const own = media(dato, year);
      return {
        area,
        valor: own.media === undefined ? SIN_DATO : formatNumero(redondear(own.media, 2), 2),
        ied: formatNumero(own.n),
        lectura:
          own.media === undefined
            ? SIN_DATO
            : (lecturaDeInclusion(own.media, i === 0 ? 'total' : 'area') ?? SIN_DATO),
      };
    }),
  };
}
