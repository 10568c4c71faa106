// The autoevaluación of all the IED of a year together: by component, by proceso and by área, with the year before beside.

import { groupBy } from '../group-by';
import { CATALOGO_DE_GUIA, type ComponenteDeGuia, GUIAS, type Guia } from '../guia34';
import { claveEnEje } from '../placed-columns';
import type { AnyRow, RuleContext } from '../register';
import { type Conteo, contar, sumar } from './conteo';
import { type EnOrden, ordenar } from './orden';

export interface ComponenteConsolidado extends Conteo, EnOrden {
  readonly indice: string;
  readonly nombre: string;
  readonly area: string;
  readonly proceso: string;
}
/** What the same área had the year before; the catalogue may be another. */
export interface Antes {
  readonly vigencia: number;
  readonly catalogo: Guia;
  /** IED that valued something then. */
  readonly conAutoevaluacion: number;
  readonly criticidad: number | null;
  /** Points that it went up or down. */
  readonly cambio: number | null;
}
export interface ProcesoConsolidado extends Conteo {
  readonly indice: string;
  readonly nombre: string;
  readonly area: string;
}
export interface AreaConsolidada extends Conteo {
  readonly indice: string;
  readonly nombre: string;
  readonly antes: Antes | null;
}
export interface Consolidado {
  readonly vigencia: number;
  readonly catalogo: Guia;
  /** Active IED. */
  readonly ied: number;
  /** Those that valued something. */
  readonly conAutoevaluacion: number;
  /** Códigos of those that valued nothing. */
  readonly sinAutoevaluacion: readonly string[];
  readonly componentes: readonly ComponenteConsolidado[];
  readonly procesos: readonly ProcesoConsolidado[];
  readonly areas: readonly AreaConsolidada[];
}

type Libro = Pick<RuleContext, 'rows'>;

/** The key of a component's column in the sábana. */
export const claveDe = (indice: string): string => claveEnEje('v', indice);

/** The catalogues with which some IED valued itself in a year, that of most rows first. */
export const catalogosDe = (libro: Libro, vigencia: number): readonly Guia[] =>
  GUIAS.map((guia) => ({ guia, n: rowsOf(libro, guia, vigencia).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .map(({ guia }) => guia);

/** The years of which there is some autoevaluación, the last first. */
export const vigenciasValoradas = (libro: Libro): readonly number[] =>
  [
    ...new Set(
      GUIAS.flatMap((guia) =>
        libro.rows(`autoevaluacion${guia}`).map(({ row }) => Number(row.vigencia)),
      ),
    ),
  ]
    .filter((year) => year > 0)
    .sort((a, b) => b - a);

const rowsOf = (libro: Libro, guia: Guia, vigencia: number): readonly AnyRow[] =>
  libro
    .rows(`autoevaluacion${guia}`)
    .flatMap(({ row }) => (row.vigencia === vigencia ? [row] : []));

/** Of the active IED; one that closed counts neither as valued nor as lacking. */
export function consolidar(libro: Libro, vigencia: number, catalogo: Guia): Consolidado {
  const activas = activasDe(libro);
  const rows = rowsOf(libro, catalogo, vigencia).filter(({ ied }) => activas.has(`${ied}`));
  const guia = CATALOGO_DE_GUIA[catalogo];
  const valued = new Set(rows.filter((row) => hasSome(row, guia)).map(({ ied }) => `${ied}`));
  const componentes = ordenar(
    guia.map(({ indice, componente, area, proceso }) => ({
      indice,
      nombre: componente,
      area,
      proceso,
      ...contar(
        rows.map((row) => row[claveDe(indice)]),
        activas.size,
      ),
    })),
  );
  const areas = juntos(componentes, 1, ({ area }) => area);
  const antes = areasDeAntes(libro, vigencia, catalogo);
  return {
    vigencia,
    catalogo,
    ied: activas.size,
    conAutoevaluacion: valued.size,
    sinAutoevaluacion: [...activas].filter((codigo) => !valued.has(codigo)),
    componentes,
    procesos: juntos(componentes, 2, ({ proceso }) => proceso),
    areas: areas.map(({ area: _area, ...own }) => ({ ...own, antes: antes(own) })),
  };
}

const activasDe = (libro: Libro): ReadonlySet<string> =>
  new Set(
    libro.rows('ied').flatMap(({ row }) => (row.activa === false ? [] : `${row.codigoDane}`)),
  );

const hasSome = (row: AnyRow, guia: readonly ComponenteDeGuia[]): boolean =>
  guia.some(({ indice }) => row[claveDe(indice)] !== undefined);

/** The components together by so many parts of their index: 1 is the área, 2 the proceso. */
function juntos(
  componentes: readonly ComponenteConsolidado[],
  partes: number,
  nombre: (one: ComponenteConsolidado) => string,
): readonly ProcesoConsolidado[] {
  const groups = groupBy(componentes, ({ indice }) => indice.split('.').slice(0, partes).join('.'));
  return [...groups].flatMap(([indice, some]) =>
    some[0] ? [{ indice, nombre: nombre(some[0]), area: some[0].area, ...sumar(some) }] : [],
  );
}

/** Each área in the year before, with the same catalogue or, where nobody used it then, with the other one. */
function areasDeAntes(
  libro: Libro,
  vigencia: number,
  catalogo: Guia,
): (area: Conteo & { readonly indice: string }) => Antes | null {
  const year = vigencia - 1;
  const used = catalogosDe(libro, year);
  const own = used.includes(catalogo) ? catalogo : used[0];
  if (own === undefined) return () => null;
  const activas = activasDe(libro);
  const rows = rowsOf(libro, own, year).filter(({ ied }) => activas.has(`${ied}`));
  const conAutoevaluacion = rows.filter((row) => hasSome(row, CATALOGO_DE_GUIA[own])).length;
  return ({ indice, criticidad }) => {
    const before = sumar(
      CATALOGO_DE_GUIA[own]
        .filter((one) => one.indice.startsWith(`${indice}.`))
        .map((one) =>
          contar(
            rows.map((row) => row[claveDe(one.indice)]),
            activas.size,
          ),
        ),
    );
    const cambio =
      criticidad === null || before.criticidad === null
        ? null
        : Math.round((criticidad - before.criticidad) * 100) / 100;
    return {
      vigencia: year,
      catalogo: own,
      conAutoevaluacion,
      criticidad: before.criticidad,
      cambio,
    };
  };
}
