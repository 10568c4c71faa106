// What is proposed for the cells of a load, and the cells as they are once some of it is accepted.

import { groupBy } from '../../group-by';
import type { Observacion } from '../../observacion';
import type { Celda } from '../../parse/celda';
import { isBlank } from '../../parse/lectura';
import { shown } from '../../parse/texto';
import { claveDeNombre } from '../../por-su-nombre';
import type { PlacedColumn, RuleContext } from '../../register';
import { registerByKey } from '../../registers';
import { fold } from '../../texto';
import type { Archivo } from '../archivo';
import type { Aceptada, Lugar, Propuesta } from '../detalles';
import type { TablaLeida } from '../leer-tabla';
import { comoCelda, dichoDe, proponerPara } from './proponer';

/** What may be proposed of what was observed in some tables, cell by cell. */
export function propuestasDe(
  tablas: readonly TablaLeida[],
  columns: readonly PlacedColumn[],
  observaciones: readonly Observacion[],
  context: Pick<RuleContext, 'rows'>,
): readonly Propuesta[] {
  const asked = observaciones.filter((one) => one.columna !== undefined && proponerPara(one));
  if (asked.length === 0) return [];
  const lines = tablas.map((tabla) => ({
    tabla,
    byFila: groupBy(tabla.renglones, ({ fila }) => fila),
  }));
  const known = new Map<string, readonly Propuesta['valor'][]>();
  const found = new Map<string, Propuesta>();
  for (const one of asked) {
    const column = columns.find(({ key }) => key === one.columna);
    const proponer = proponerPara(one);
    if (!column || !proponer) continue;
    for (const { tabla, byFila } of lines) {
      const index = tabla.match.indexByKey[column.key] ?? -1;
      for (const { celdas } of byFila.get(one.fila) ?? []) {
        const celda = celdas[index];
        if (isBlank(celda)) continue;
        const texto = shown(celda);
        const name = `${one.codigo} ${column.key} ${typeof celda} ${texto}`;
        const valores =
          known.get(name) ??
          porSuNombre(column, texto, context) ??
          proponer(column, celda, () => valoresPara(column, context));
        known.set(name, valores);
        for (const valor of valores) {
          const dicho = dichoDe(column, valor);
          const where = { fila: one.fila, columna: column.key };
          found.set(JSON.stringify([where, texto, valor]), {
            ...where,
            texto,
            valor,
            dicho,
          });
        }
      }
    }
  }
  const place = new Map(columns.map(({ key }, i) => [key, i]));
  const placeOf = ({ columna }: Propuesta): number => place.get(columna) ?? 0;
  return [...found.values()].sort((a, b) => a.fila - b.fila || placeOf(a) - placeOf(b));
}

/** What a column may name: its closed list, the open one of the book, the register that it points to. */
function valoresPara(
  { valores, refiere, por, catalogo }: PlacedColumn,
  context: Pick<RuleContext, 'rows'>,
): readonly string[] {
  if (valores) return valores;
  const source = refiere ?? (catalogo === undefined ? undefined : 'catalogos');
  const key = refiere === undefined ? catalogo : (por ?? registerByKey(refiere)?.clave[0]);
  if (source === undefined || key === undefined) return [];
  const all = context
    .rows(source)
    .flatMap(({ row }) => (row[key] === undefined ? [] : String(row[key])));
  return [...new Set(all)];
}

/** The código of what a cell calls by its words; undefined where it calls none so, or the column takes no código. */
function porSuNombre(
  { refiere, por, varias }: PlacedColumn,
  texto: string,
  context: Pick<RuleContext, 'rows'>,
): readonly string[] | undefined {
  if (refiere === undefined || por !== undefined || varias) return undefined;
  const clave = claveDeNombre(refiere, context.rows(refiere), texto);
  return clave === undefined ? undefined : [clave];
}

/** Where people see a line of the plan. */
export type LugarDe = (one: Pick<Propuesta, 'fila' | 'columna'>) => Lugar;

/** Which of the proposals were accepted; a cell in doubt needs its value said. */
export type Acepta = (propuestas: readonly Propuesta[]) => readonly Propuesta[];

/** What somebody accepted, and what of it no proposal was met for. */
export function aceptadasDe(
  { aceptadas = [], aceptaTodas = false }: Pick<Archivo, 'aceptadas' | 'aceptaTodas'>,
  columns: readonly PlacedColumn[],
  lugarDe: LugarDe,
): { readonly acepta: Acepta; readonly sinPropuesta: () => readonly Aceptada[] } {
  const met = new Set<Aceptada>();
  const acepta: Acepta = (propuestas) => {
    if (aceptadas.length === 0 && !aceptaTodas) return [];
    const isSure = seguras(propuestas);
    return propuestas.filter((one) => {
      const lugar = lugarDe(one);
      const given = aceptadas.find(
        (each) =>
          isAt(each, lugar) &&
          isNamed(each, one.columna, columns) &&
          (each.valor === undefined ? isSure(one) : isSaid(each.valor, one)),
      );
      if (given) met.add(given);
      return given !== undefined || (aceptaTodas && isSure(one));
    });
  };
  return { acepta, sinPropuesta: () => aceptadas.filter((given) => !met.has(given)) };
}

/** Whether what was accepted is of a line, as people see it. */
export const isAt = (one: Aceptada, { fila, hoja }: Lugar): boolean =>
  one.fila === fila &&
  (one.hoja === undefined || hoja === undefined || fold(one.hoja) === fold(hoja));

/** Whether it names a column, by its key or its label. */
export function isNamed(
  { columna }: Aceptada,
  key: string,
  columns: readonly PlacedColumn[],
): boolean {
  const { label = '' } = columns.find((one) => one.key === key) ?? {};
  return [key, label].some((name) => fold(name) === fold(columna));
}

/** Whether a proposal is the only one for what its cell says. */
function seguras(propuestas: readonly Propuesta[]): (one: Propuesta) => boolean {
  const cellOf = ({ fila, columna, texto }: Propuesta): string => `${fila} ${columna} ${texto}`;
  const cells = groupBy(propuestas, cellOf);
  return (one) => cells.get(cellOf(one))?.length === 1;
}

const isSaid = (given: Propuesta['valor'], { valor, dicho }: Propuesta): boolean =>
  given === valor || (typeof given === 'string' && [String(valor), dicho].includes(given));

/** The tables with what was accepted in its cells. */
export function conAceptadas(
  tablas: readonly TablaLeida[],
  columns: readonly PlacedColumn[],
  aceptadas: readonly Propuesta[],
): readonly TablaLeida[] {
  const byFila = new Map<number, Propuesta[]>();
  for (const one of aceptadas) byFila.set(one.fila, [...(byFila.get(one.fila) ?? []), one]);
  const cellFor = ({ columna, valor }: Propuesta): Celda => {
    const column = columns.find(({ key }) => key === columna);
    return column ? comoCelda(column, valor) : valor;
  };
  return tablas.map((tabla) => ({
    ...tabla,
    renglones: tabla.renglones.map((renglon) => {
      const own = byFila.get(renglon.fila);
      if (!own) return renglon;
      const celdas = [...renglon.celdas];
      for (const one of own) {
        const index = tabla.match.indexByKey[one.columna] ?? -1;
        if (index >= 0 && shown(celdas[index]) === one.texto) celdas[index] = cellFor(one);
      }
      return { ...renglon, celdas };
    }),
  }));
}
