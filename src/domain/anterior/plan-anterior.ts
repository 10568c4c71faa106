// What the results of an earlier plan would write in this book: rows of Caracterización and, where an acción of this plan is the same
// one, its línea base. What somebody wrote stays as it is, and is told.

import { isSame } from '../avance/cifra';
import { type Cambio, modificacion } from '../cambio';
import type { HojaEntregada } from '../cargue/archivo';
import { formatNumero } from '../formato';
import { lectorDe } from '../grafia';
import { type AnyRow, type Fila, keyOf, type RuleContext } from '../register';
import { registerByKey } from '../registers';
import { caracterizacion } from '../registers/caracterizacion';
import { pam } from '../registers/pam';
import { readsAlike } from '../texto';
import { DIMENSION_ANTERIOR } from './dimension';
import { type LibroAnterior, leerAnterior, leerLibro, type Objecion } from './libro-anterior';
import { type DeLaOficina, deLaOficina } from './oficina';
import {
  type Resultado,
  type ResultadoDeAccion,
  type Resultados,
  resultadosDe,
} from './resultados';

export const FUENTE_ANTERIOR = 'PAM anterior';
const TEMA = 'Resultado del PAM anterior';

export interface LineaBasePropuesta {
  readonly accion: string;
  readonly indicador: string;
  readonly valor: number;
  readonly unidad: string;
  /** "PAM 2020-2023, resultado de 2023" */
  readonly fuente: string;
  /** Why it cannot be written now; '' where it can. */
  readonly impide: string;
}
export interface PlanAnterior {
  readonly cuatrienio: string;
  readonly resultados: Resultados;
  /** Rows that Caracterización lacks, first the plan, then its componentes, then its acciones. */
  readonly nuevas: readonly AnyRow[];
  /** Códigos of those that it has already with the same figure. */
  readonly yaEstan: readonly string[];
  /** Those that it has with another one, in sentences. */
  readonly distintas: readonly string[];
  readonly propuestas: readonly LineaBasePropuesta[];
  /** Acciones of the same código that no línea base is proposed for, and why. */
  readonly sinPropuesta: readonly string[];
  readonly avisos: readonly string[];
  /** What comes with it besides its results, where that was asked for. */
  readonly oficina: DeLaOficina;
}

export interface LibroHandado {
  readonly hojas: readonly HojaEntregada[];
  readonly archivo: string;
}
/** The book that the results are for. */
type Destino = RuleContext & { typed(registro: string): readonly Fila[] };

export function planAnterior(
  { hojas, archivo }: LibroHandado,
  libro: Destino,
  { conLaOficina = false } = {},
): PlanAnterior | Objecion {
  const anterior = leerAnterior(hojas, archivo, libro.vigencias);
  if ('objecion' in anterior) return anterior;
  const oficina = conLaOficina ? oficinaDe(hojas, libro) : SIN_OFICINA;
  const resultados = resultadosDe(anterior, libro.hoy);
  if (!resultados)
    return {
      objecion: `«${archivo}» no tiene resultados: ninguna de sus acciones tiene lo ejecutado en Seguimiento.`,
    };
  const { plan, componentes, acciones } = resultados;
  const rows = [plan, ...componentes, ...acciones].map((one) => rowOf(one, archivo));
  const spelt = lectorDe(caracterizacion, rows.map(unplaced), libro)(rows.map(unplaced));
  const judged = spelt.map(({ row }) => judge(row, libro.rows(caracterizacion.key)));
  const lineas = acciones.flatMap((one) => one.acciones.map((codigo) => ({ codigo, one })));
  const bases = lineas.map(({ codigo, one }) => baseDe(codigo, one, anterior, libro));
  return {
    cuatrienio: anterior.cuatrienio,
    resultados,
    nuevas: judged.flatMap((one) => ('nueva' in one ? [one.nueva] : [])),
    yaEstan: judged.flatMap((one) => ('ya' in one ? one.ya : [])),
    distintas: judged.flatMap((one) => ('distinta' in one ? one.distinta : [])),
    propuestas: bases.flatMap((one) => (one && 'accion' in one ? one : [])),
    sinPropuesta: bases.flatMap((one) => (one && 'motivo' in one ? one.motivo : [])),
    avisos: avisosDe(anterior, resultados, libro),
    oficina,
  };
}

const SIN_OFICINA: DeLaOficina = { cambios: [], dicho: [] };

function oficinaDe(hojas: LibroHandado['hojas'], libro: Destino): DeLaOficina {
  const own = leerLibro(hojas);
  const catalogos = registerByKey('catalogos');
  return own && catalogos ? deLaOficina(own, libro, catalogos) : SIN_OFICINA;
}

const unplaced = (row: AnyRow): Fila => ({ fila: 0, row });

function rowOf(
  { indicador, componente, vigencia, valor, unidad, lectura, esLineaBase }: Resultado,
  archivo: string,
): AnyRow {
  const said = {
    dimension: DIMENSION_ANTERIOR,
    tema: TEMA,
    componente,
    indicador,
    vigencia,
    valor,
    unidad,
    fuente: FUENTE_ANTERIOR,
    lectura: `${lectura} Del libro «${archivo}».`,
    esLineaBase,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

type Juicio = { readonly nueva: AnyRow } | { readonly ya: string } | { readonly distinta: string };

/** The same datum is one of the same indicador, year and componente, wherever it is told. */
function judge(row: AnyRow, datos: readonly Fila[]): Juicio {
  const same = datos.find(
    ({ row: dato }) =>
      dato.vigencia === row.vigencia &&
      readsAlike(`${dato.indicador ?? ''}`, `${row.indicador}`) &&
      readsAlike(`${dato.componente ?? ''}`, `${row.componente ?? ''}`),
  );
  if (!same) return { nueva: row };
  const { codigo = `La fila ${same.fila}`, valor } = same.row;
  if (typeof valor === 'number' && isSame(valor, Number(row.valor))) return { ya: `${codigo}` };
  const dice = valor === undefined ? 'no tiene valor' : `dice ${formatNumero(Number(valor))}`;
  return {
    distinta: `${codigo} (${row.indicador}${row.componente === undefined ? '' : `, ${row.componente}`}) ${dice} y el libro anterior da ${formatNumero(Number(row.valor))}: se deja como está; si debe ser otra, cámbiela en Caracterización.`,
  };
}

/** undefined where this plan has no acción of the código. */
function baseDe(
  codigo: string,
  one: ResultadoDeAccion,
  { cuatrienio }: LibroAnterior,
  libro: Destino,
): LineaBasePropuesta | { readonly motivo: string } | undefined {
  const found = accionDe(libro, codigo);
  if (!found) return undefined;
  const { row, ilegible } = found;
  const { valor, unidad = '', vigencia } = one;
  const isSameAccion =
    readsAlike(`${row.indicador ?? ''}`, one.indicador) &&
    readsAlike(`${row.unidad ?? ''}`, unidad);
  if (!isSameAccion)
    return {
      motivo: `${row.codigo} es otra acción en el PAM anterior: su indicador o su unidad no son los mismos.`,
    };
  if (!one.esLineaBase || row.tipoAcumulacion === 'Acumulado')
    return { motivo: `${row.codigo} se acumula, y cada plan comienza de cero.` };
  if (ilegible?.lineaBase !== undefined)
    return {
      motivo: `${row.codigo} tiene escrito «${ilegible.lineaBase}» en Línea base: se deja.`,
    };
  if (typeof row.lineaBase === 'number')
    return {
      motivo: isSame(row.lineaBase, valor)
        ? `${row.codigo} ya tiene esa línea base (${formatNumero(valor)}).`
        : `${row.codigo} tiene línea base ${formatNumero(row.lineaBase)} y el PAM anterior terminó en ${formatNumero(valor)}: se deja como está.`,
    };
  return {
    accion: `${row.codigo}`,
    indicador: one.indicador,
    valor,
    unidad,
    fuente: `PAM ${cuatrienio}, resultado de ${vigencia}`,
    impide: pam.cierra(libro).fila(row) ?? '',
  };
}

const accionDe = (libro: Destino, codigo: string): Fila | undefined =>
  libro.typed(pam.key).find(({ row }) => readsAlike(`${row.codigo ?? ''}`, codigo));

function avisosDe(
  { vigencias, cuatrienio }: LibroAnterior,
  { sinResultado, componentes }: Resultados,
  libro: Destino,
): readonly string[] {
  const last = vigencias[vigencias.length - 1] ?? 0;
  const known = libro.rows('catalogos').flatMap(({ row }) => `${row.componente ?? ''}` || []);
  const others = componentes.flatMap(({ componente }) =>
    componente === undefined || known.some((one) => readsAlike(one, componente))
      ? []
      : `«${componente}»`,
  );
  return [
    ...(libro.hoy <= `${last}-12-31`
      ? [
          `El cuatrienio ${cuatrienio} no ha terminado: estos son los resultados que se conocen hoy.`,
        ]
      : []),
    ...(sinResultado.length > 0
      ? [`Sin resultado en el libro anterior, y sin fila: ${sinResultado.join(', ')}.`]
      : []),
    ...(others.length > 0
      ? [
          `Componentes que no están en Catálogos de este libro: ${others.join(', ')}. Sus resultados quedan con ese nombre.`,
        ]
      : []),
  ];
}

/** What is written: the rows, and the línea base of the acciones that are named. */
export function cambiosDe(
  { nuevas, propuestas, oficina }: PlanAnterior,
  lineasBase: readonly string[],
  libro: Destino,
): readonly Cambio[] {
  const wanted = propuestas.filter(({ accion }) =>
    lineasBase.some((one) => readsAlike(one, accion)),
  );
  return [
    ...oficina.cambios,
    ...nuevas.map((row): Cambio => ({ registro: caracterizacion.key, cambio: 'crear', row })),
    ...wanted.flatMap(({ accion, valor, fuente }): readonly Cambio[] => {
      const row = accionDe(libro, accion)?.row ?? {};
      const clave = keyOf(pam, row) ?? accion;
      const after = {
        lineaBase: valor,
        ...(row.fuenteLineaBase === undefined && { fuenteLineaBase: fuente }),
      };
      const cambio = modificacion(pam.key, clave, row, after);
      return cambio ? [cambio] : [];
    }),
  ];
}
