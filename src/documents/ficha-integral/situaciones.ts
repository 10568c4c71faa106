// The four situations of an institution: how the office values each, on which data, and how the territory is in them.

import { cuenta, SIN_REGISTRAR } from '../../domain/redaccion';
import { SITUACIONES, type Situacion } from '../../domain/registers/columnas';
import type { FichaRow } from '../../domain/registers/fichas';
import { PREFIJO_DE_PRUEBAS } from '../../domain/registers/pruebas';
import { escribirDato, escribirMedia, RAYA, recortar, SIN_DATO } from '../de-la-ied/escribir';
import type { LibroDeIed } from '../de-la-ied/libro';
import { BIEN, MAL, NEUTRA, type Senal } from '../senales';
import type { Ficha } from './marcadores';

type EnFicha = Ficha['situaciones'];

/** Lines that fit on the page, of the four situations together; and the datos that each has a row for, however many others have. */
const MOST_LINEAS = 16;
const DE_CADA_UNA = 3;
const MOST_OBSERVACION = 120;
/** What is said of the rest fits in a line. */
const MOST_OTROS = 118;

const VALORACIONES: { readonly [n: number]: { readonly palabra: string; readonly senal: Senal } } =
  {
    1: { palabra: 'crítica', senal: MAL },
    2: { palabra: 'por mejorar', senal: { icono: '▲', color: 'FFF2CC' } },
    3: { palabra: 'adecuada', senal: BIEN },
    4: { palabra: 'fortaleza', senal: { icono: '■', color: 'E2EFDA' } },
  };
const COLUMNAS = {
  Directiva: ['directiva', 'directivaObservacion'],
  Pedagógica: ['pedagogica', 'pedagogicaObservacion'],
  Administrativa: ['administrativa', 'administrativaObservacion'],
  Comunitaria: ['comunitaria', 'comunitariaObservacion'],
} as const satisfies Record<Situacion, readonly [keyof FichaRow, keyof FichaRow]>;

interface VariableDeSituacion {
  readonly variable: string;
  readonly nombre: string;
  readonly unidad: string;
}

export function situaciones(libro: LibroDeIed, ied: string): EnFicha {
  const ficha = libro.fichas.get(ied)?.[0];
  const variables = repartidas(libro);
  return SITUACIONES.map((situacion) => {
    const { enFila, otros } = variables(situacion);
    const [columna, observacion] = COLUMNAS[situacion];
    const known = ficha && VALORACIONES[ficha[columna] ?? 0];
    const { icono, color } = known?.senal ?? NEUTRA;
    return {
      situacion,
      valoracion: known
        ? `${icono}\u00A0${ficha[columna]}, ${known.palabra}`
        : `${icono}\u00A0sin valorar`,
      colorValoracion: color,
      observacion: recortar(ficha?.[observacion] ?? '', MOST_OBSERVACION) || SIN_REGISTRAR,
      datos: enFila.map((one) => linea(libro, ied, one)),
      otros: otrosEscritos(otros, ({ variable, unidad }) => {
        const dato = libro.leer(ied, variable, libro.vigencia);
        return dato ? `${escribirDato(dato.valor, unidad)} (${dato.vigencia})` : SIN_DATO;
      }),
    };
  });
}

/** To be filled in by hand. */
export function situacionesEnBlanco(libro: LibroDeIed): EnFicha {
  const variables = repartidas(libro);
  return SITUACIONES.map((situacion) => ({
    situacion,
    valoracion: '1 · 2 · 3 · 4',
    colorValoracion: 'FFFFFF',
    observacion: RAYA,
    datos: variables(situacion).enFila.map(({ nombre, unidad }) => ({
      dato: nombreConUnidad(nombre, unidad),
      valor: RAYA,
      ano: '',
      media: '',
      n: '',
    })),
    otros: otrosEscritos(variables(situacion).otros, () => '______'),
  }));
}

interface Repartidas {
  /** With a row each. */
  readonly enFila: readonly VariableDeSituacion[];
  /** Those for which there is no row. */
  readonly otros: readonly VariableDeSituacion[];
}

/** Each situation has its rows, and those that others do not need. */
function repartidas(libro: LibroDeIed): (situacion: Situacion) => Repartidas {
  const all = new Map(SITUACIONES.map((one) => [one, variablesDeSituacion(libro, one)]));
  // What is said of the rest is a line more, which who has a row for all of them does not need.
  const lineasOf = (n: number, most: number): number => Math.min(n, most) + Number(n > most);
  let spare = [...all.values()].reduce(
    (left, { length }) => left - lineasOf(length, DE_CADA_UNA),
    MOST_LINEAS,
  );
  const cut = new Map(
    [...all].map(([situacion, own]) => {
      const least = lineasOf(own.length, DE_CADA_UNA);
      const fits = own.length - least <= spare;
      const most = fits ? own.length : DE_CADA_UNA + spare;
      spare -= lineasOf(own.length, most) - least;
      return [situacion, { enFila: own.slice(0, most), otros: own.slice(most) }];
    }),
  );
  return (situacion) => cut.get(situacion) ?? { enFila: [], otros: [] };
}

/** In a line, with their values; what does not fit is counted, and where it is. */
function otrosEscritos(
  otros: readonly VariableDeSituacion[],
  valor: (one: VariableDeSituacion) => string,
): EnFicha[number]['otros'] {
  if (otros.length === 0) return [];
  const written = otros.map((one) => `${recortar(one.nombre, 54)}: ${valor(one)}`);
  const fit = written.filter((_, i) => written.slice(0, i + 1).join('; ').length <= MOST_OTROS);
  const rest = written.length - fit.length;
  const left =
    rest > 0 ? [`y ${cuenta(rest, 'dato más', 'datos más')} en la hoja Datos por IED`] : [];
  return [
    {
      texto: `Además: ${[...fit, ...left].join('; ')}.`,
      cuantos: cuenta(otros.length, 'dato más', 'datos más'),
    },
  ];
}

/** Those that count in the choices of the year first. */
function variablesDeSituacion(
  { datos, deCriterios }: LibroDeIed,
  situacion: Situacion,
): readonly VariableDeSituacion[] {
  const ofCatalogue = datos.flatMap((row): VariableDeSituacion[] =>
    row.situacion === situacion && row.dato
      ? [{ variable: row.dato, nombre: row.nombre ?? row.dato, unidad: row.unidad ?? '' }]
      : [],
  );
  const saber = { nombre: 'Saber 11, índice total', unidad: '0 a 1' };
  const all =
    situacion === 'Pedagógica'
      ? [{ ...saber, variable: `${PREFIJO_DE_PRUEBAS}total` }, ...ofCatalogue]
      : ofCatalogue;
  const counts = all.filter(({ variable }) => deCriterios.has(variable));
  return [...counts, ...all.filter((one) => !counts.includes(one))];
}

function linea(
  { leer, media, vigencia }: LibroDeIed,
  ied: string,
  { variable, nombre, unidad }: VariableDeSituacion,
): EnFicha[number]['datos'][number] {
  const dato = leer(ied, variable, vigencia);
  const ano = dato?.vigencia ?? lastKnown((year) => media(variable, year).n > 0, vigencia);
  const territorio = ano === undefined ? undefined : media(variable, ano);
  return {
    dato: nombreConUnidad(nombre, unidad),
    valor: escribirDato(dato?.valor, unidad),
    ano: ano === undefined ? '—' : String(ano),
    media: typeof dato?.valor === 'string' ? '—' : escribirMedia(territorio?.media, unidad),
    n: territorio?.media === undefined ? SIN_DATO : `${territorio.n} de ${territorio.de}`,
  };
}

/** Of the years whose data count. */
const lastKnown = (isKnown: (year: number) => boolean, vigencia: number): number | undefined =>
  [vigencia, vigencia - 1, vigencia - 2].find(isKnown);

/** The unit where neither the name nor the figure says it. */
const nombreConUnidad = (nombre: string, unidad: string): string =>
  ['0 a 4', '0 a 1'].includes(unidad) ? `${nombre} (${unidad})` : recortar(nombre, 54);
