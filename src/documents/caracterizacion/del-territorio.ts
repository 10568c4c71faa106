// The data of Caracterización by dimensión, those that are línea base by componente, and the results of the plan before.

import { formatNumero } from '../../domain/formato';
import { groupBy } from '../../domain/group-by';
import type { CaracterizacionRow } from '../../domain/registers/caracterizacion';
import type { CaracterizacionDatos } from './marcadores';
import { PAM_ANTERIOR, type Perfil } from './perfil';

type DelTerritorio = Pick<
  CaracterizacionDatos,
  | 'hayDatos'
  | 'dimensiones'
  | 'hayLineaBase'
  | 'lineaBase'
  | 'pamAnteriorTexto'
  | 'hayPamAnterior'
  | 'pamAnterior'
>;

export function delTerritorio({ datos }: Perfil): DelTerritorio {
  const own = datos.filter(({ dimension }) => dimension !== PAM_ANTERIOR);
  const before = datos.filter(({ dimension }) => dimension === PAM_ANTERIOR);
  const lineaBase = own.filter((row) => row.esLineaBase === true);
  return {
    hayDatos: own.length > 0,
    dimensiones: [...groupBy(own, ({ dimension }) => dimension ?? 'Sin dimensión')].map(
      ([dimension, rows]) => deDimension(dimension, rows),
    ),
    hayLineaBase: lineaBase.length > 0,
    lineaBase: [...groupBy(lineaBase, ({ componente }) => componente ?? '')].flatMap(
      ([componente, rows]) => rows.map((row) => deLineaBase(componente, row)),
    ),
    hayPamAnterior: before.length > 0,
    pamAnterior: before.map(datoEscrito),
    pamAnteriorTexto:
      before.length > 0
        ? ''
        : `Caracterización no tiene resultados del PAM anterior. Escríbalos allí con la dimensión «${PAM_ANTERIOR}»: el cumplimiento del plan y el de cada componente.`,
  };
}

function deDimension(
  dimension: string,
  rows: readonly CaracterizacionRow[],
): CaracterizacionDatos['dimensiones'][number] {
  // Those of a tema together, in the order in which each first comes.
  const byTema = [...groupBy(rows, ({ tema }) => tema ?? '')].flatMap(([, own]) => own);
  const cifras = byTema.filter(({ valor }) => valor !== undefined);
  const palabras = byTema.filter(({ datoCualitativo }) => datoCualitativo !== undefined);
  return {
    dimension,
    hayCifras: cifras.length > 0,
    cifras: cifras.map(datoEscrito),
    hayPalabras: palabras.length > 0,
    palabras: palabras.map((row) => ({
      codigo: row.codigo ?? '',
      // What was heard in a mesa is of its tema, and seldom of an indicador.
      texto: `${row.indicador ?? row.tema ?? ''}${row.vigencia === undefined ? '' : ` (${row.vigencia})`}. ${row.datoCualitativo ?? ''}`,
      lectura: [row.lectura, `Fuente: ${fuente(row)}.`].filter(Boolean).join(' '),
    })),
  };
}

const datoEscrito = (row: CaracterizacionRow): CaracterizacionDatos['pamAnterior'][number] => ({
  codigo: row.codigo ?? '',
  indicador: [row.tema, row.indicador].filter(Boolean).join('\n'),
  valor: valorEscrito(row),
  lectura: row.lectura ?? 'sin lectura',
  fuente: fuente(row),
});

const deLineaBase = (
  componente: string,
  row: CaracterizacionRow,
): CaracterizacionDatos['lineaBase'][number] => ({
  componente: componente || 'sin componente',
  indicador: `${row.codigo} · ${row.indicador ?? ''}`,
  valor: valorEscrito(row),
  meta: row.meta === undefined ? 'sin meta' : conUnidad(row.meta, row.unidad),
});

/** "46,8 Porcentaje (2023)" reads worse than "46,8 % (2023)". */
export function valorEscrito({
  valor,
  unidad,
  vigencia,
  datoCualitativo,
}: CaracterizacionRow): string {
  const said = valor === undefined ? (datoCualitativo ?? 'sin dato') : conUnidad(valor, unidad);
  return vigencia === undefined ? said : `${said} (${vigencia})`;
}

const conUnidad = (n: number, unidad = ''): string =>
  unidad.toLowerCase() === 'porcentaje'
    ? `${formatNumero(n)}\u00A0%`
    : [formatNumero(n), unidad.toLowerCase() === 'ied' ? 'IED' : unidad.toLowerCase()]
        .filter(Boolean)
        .join(' ');

const fuente = ({
  fuente: name = 'sin fuente',
  anoFuente,
  vigencia,
}: CaracterizacionRow): string =>
  anoFuente === undefined || anoFuente === vigencia ? name : `${name} (${anoFuente})`;
