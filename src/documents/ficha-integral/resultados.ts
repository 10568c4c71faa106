// What is measured of an institution besides: Saber 11 year by year, its autoevaluación by área, its PMI, its SIEE and its índice
// de inclusión.

import { claveDe } from '../../domain/autoevaluacion/consolidar';
import { contar } from '../../domain/autoevaluacion/conteo';
import { GRADO } from '../../domain/focalizacion/datos';
import { formatNumero } from '../../domain/formato';
import { CATALOGO_DE_GUIA, GUIAS, type Guia } from '../../domain/guia34';
import { DE_INCLUSION, lecturaDeInclusion } from '../../domain/inclusion';
import { cuenta } from '../../domain/redaccion';
import type { AnyRow } from '../../domain/register';
import type { PruebaRow } from '../../domain/registers/pruebas';
import { redondear } from '../../domain/vigencia/repartir';
import { escribirDato, SIN_DATO } from '../de-la-ied/escribir';
import type { LibroDeIed } from '../de-la-ied/libro';
import type { Ficha } from './marcadores';

const ANOS_DE_SABER = 4;
const tres = (n: number | undefined): string =>
  n === undefined ? SIN_DATO : formatNumero(redondear(n, 3), 3);

/** The last years, one row each. */
export function saber(libro: LibroDeIed, ied: string): Pick<Ficha, 'saber' | 'saberTexto'> {
  const years = anosDeSaber(libro.pruebas.get(ied) ?? [], libro.vigencia);
  if (years.length === 0)
    return { saber: [], saberTexto: 'Sin resultados de Saber 11 en el libro.' };
  return {
    saber: years.map((row) => {
      const { media, n } = libro.media('pruebas.total', row.vigencia ?? 0);
      return {
        ano: `${row.vigencia}${row.grado === GRADO ? '' : ` (ciclo ${row.grado})`}`,
        evaluados: escribirDato(row.evaluados, ''),
        matematicas: tres(row.matematicas),
        naturales: tres(row.naturales),
        sociales: tres(row.sociales),
        lectura: tres(row.lectura),
        ingles: tres(row.ingles),
        total: tres(row.total),
        categoria: row.categoria ?? SIN_DATO,
        territorio: media === undefined ? SIN_DATO : `${tres(media)} (${n})`,
      };
    }),
    saberTexto: tendencia(years),
  };
}

/** Of each year the row of grado 11, or the only one there is. */
function anosDeSaber(rows: readonly PruebaRow[], vigencia: number): readonly PruebaRow[] {
  const byYear = new Map<number, PruebaRow>();
  for (const row of rows) {
    if (row.vigencia === undefined || row.vigencia > vigencia) continue;
    if (byYear.get(row.vigencia)?.grado !== GRADO) byYear.set(row.vigencia, row);
  }
  return [...byYear.values()]
    .sort((a, b) => (a.vigencia ?? 0) - (b.vigencia ?? 0))
    .slice(-ANOS_DE_SABER);
}

function tendencia(years: readonly PruebaRow[]): string {
  const known = years.filter(
    ({ total, grado }) => total !== undefined && grado === years[years.length - 1]?.grado,
  );
  const [first, last] = [known[0], known[known.length - 1]];
  if (!first || !last || first === last) return 'Con un solo año no hay tendencia.';
  const change = redondear((last.total ?? 0) - (first.total ?? 0), 3);
  const how =
    change === 0
      ? 'sigue igual'
      : `${change > 0 ? 'subió' : 'bajó'} ${formatNumero(Math.abs(change), 3)}`;
  return `Entre ${first.vigencia} y ${last.vigencia} el índice total ${how}: de ${tres(first.total)} a ${tres(last.total)}.`;
}

/** Of its last year valued: how many components in each level, and apart those that nobody valued. */
export function areas(libro: LibroDeIed, ied: string): Pick<Ficha, 'areas' | 'areasTexto'> {
  const all = GUIAS.flatMap((guia) =>
    (libro.autoevaluacion[guia].get(ied) ?? []).map((row) => ({ guia, row })),
  );
  const [last] = all
    .filter(({ row }) => Number(row.vigencia) <= libro.vigencia)
    .sort((a, b) => Number(b.row.vigencia) - Number(a.row.vigencia));
  if (!last) return { areas: [], areasTexto: 'Sin autoevaluación en el libro.' };
  const { guia, row } = last;
  const counted = porArea(guia, row);
  const left = counted.reduce((sum, one) => sum + Number(one.sinValorar), 0);
  return {
    areas: counted,
    areasTexto: `Autoevaluación de ${row.vigencia}, con los ${CATALOGO_DE_GUIA[guia].length} componentes de la Guía 34 de ${guia}. ${left === 0 ? 'Todos están valorados.' : `${cuenta(left, 'componente sin valorar no cuenta', 'componentes sin valorar no cuentan')} en ningún nivel.`}`,
  };
}

const areasDe = (guia: Guia): readonly string[] => [
  ...new Set(CATALOGO_DE_GUIA[guia].map(({ area }) => area)),
];

function porArea(guia: Guia, row: AnyRow): Ficha['areas'] {
  return areasDe(guia).map((area) => {
    const own = CATALOGO_DE_GUIA[guia].filter((one) => one.area === area);
    const values = own.map(({ indice }) => row[claveDe(indice)]);
    const { niveles, sinValorar } = contar(values, own.length);
    const [existencia, pertinencia, apropiacion, mejoramiento] = niveles;
    return {
      area,
      existencia: String(existencia),
      pertinencia: String(pertinencia),
      apropiacion: String(apropiacion),
      mejoramiento: String(mejoramiento),
      sinValorar: String(sinValorar),
      componentes: String(own.length),
    };
  });
}

export const AREAS_DE_GUIA = areasDe('2026');

export function planes(
  { leer, vigencia }: LibroDeIed,
  ied: string,
): Pick<Ficha, 'pmi' | 'siee' | 'inclusion'> {
  const read = (dato: string) => leer(ied, dato, vigencia);
  const said = (dato: string, yes: string, no: string): string => {
    const known = read(dato);
    return known ? `${known.valor === 1 ? yes : no} (${known.vigencia})` : SIN_DATO;
  };
  const criticos = read('factores_criticos');
  const factores =
    criticos === undefined
      ? `Factores críticos: ${SIN_DATO}.`
      : `Factores críticos: ${escribirDato(criticos.valor, '')} (${criticos.vigencia}).`;
  return {
    pmi: `${said('pmi_vigente', 'Vigente', 'No está vigente')}. ${factores}`,
    siee: `${said('siee_revisado', 'Revisado', 'Sin revisar')}.`,
    inclusion: DE_INCLUSION.map(([dato, area], i) => {
      const known = read(dato);
      const valor = known?.valor;
      return {
        area,
        valor: known ? `${escribirDato(valor, '0 a 4')} (${known.vigencia})` : SIN_DATO,
        lectura:
          typeof valor === 'number'
            ? (lecturaDeInclusion(valor, i === 0 ? 'total' : 'area') ?? SIN_DATO)
            : SIN_DATO,
      };
    }),
  };
}
