// The four situations of an institution: how the office values each, on which data, and how the territory is in them.

import { SIN_REGISTRAR } from '../../domain/redaccion';
import { SITUACIONES, type Situacion } from '../../domain/registers/columnas';
import type { FichaRow } from '../../domain/registers/fichas';
import { PREFIJO_DE_PRUEBAS } from '../../domain/registers/pruebas';
import { escribirDato, escribirMedia, RAYA, recortar, SIN_DATO } from '../de-la-ied/escribir';
import type { LibroDeIed } from '../de-la-ied/libro';
import { BIEN, MAL, NEUTRA, type Senal } from '../senales';
import type { Ficha } from './marcadores';

type EnFicha = Ficha['situaciones'];

/** What fits on the page of each situation. */
const MOST_DATOS = 4;
const MOST_OBSERVACION = 120;

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
  return SITUACIONES.map((situacion) => {
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
      datos: variablesDeSituacion(libro, situacion).map((one) => linea(libro, ied, one)),
    };
  });
}

/** To be filled in by hand. */
export const situacionesEnBlanco = (libro: LibroDeIed): EnFicha =>
  SITUACIONES.map((situacion) => ({
    situacion,
    valoracion: '1 · 2 · 3 · 4',
    colorValoracion: 'FFFFFF',
    observacion: RAYA,
    datos: variablesDeSituacion(libro, situacion).map(({ nombre, unidad }) => ({
      dato: nombreConUnidad(nombre, unidad),
      valor: RAYA,
      ano: '',
      media: '',
      n: '',
    })),
  }));

/** Those that count in the choices of the year first, as far as they fit. */
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
  return [...counts, ...all.filter((one) => !counts.includes(one))].slice(0, MOST_DATOS);
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
