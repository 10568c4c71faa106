// The línea base of an acción: what its tipo asks of it, and whether Caracterización, where the office
// wrote the same datum, says the same.

import { isSame } from '../avance/cifra';
import { formatNumero } from '../formato';
import { groupBy } from '../group-by';
import type { AnyRow, Hallado, Rule } from '../register';
import { fold } from '../texto';

/** A Stock is a level that is kept: it begins where it is to stay. */
export const lineaBaseDeStock: Rule = (filas) =>
  filas.flatMap(({ fila, row }): Hallado[] => {
    const { tipoAcumulacion, lineaBase, metaCuatrienio: meta } = row;
    if (tipoAcumulacion !== 'Stock') return [];
    if (typeof lineaBase !== 'number' || typeof meta !== 'number') return [];
    if (isSame(lineaBase, meta)) return [];
    const mensaje = `Con tipo Stock la línea base (${formatNumero(lineaBase)}) y la meta (${formatNumero(meta)}) deben ser el mismo valor: si el nivel debe crecer, use Capacidad; si cada año empieza de cero, Flujo.`;
    const columna = 'lineaBase';
    return [{ fila, columna, codigo: 'STOCK_LINEA_BASE', severidad: 'advertencia', mensaje }];
  });

/** The row of Caracterización marked «Es línea base» whose indicador is that of the acción must have its figure. */
export const lineaBaseDeCaracterizacion: Rule = (filas, context) => {
  const escritas = filas.filter(({ row }) => row.lineaBase !== undefined);
  // What nobody wrote is not compared: another tab is another read.
  if (escritas.length === 0) return [];
  const datos = context.rows('caracterizacion').map(({ row }) => row);
  const lineasBase = groupBy(
    datos.filter(({ esLineaBase }) => esLineaBase === true),
    indicadorDe,
  );
  return escritas.flatMap(({ fila, row }): Hallado[] => {
    const { codigo, lineaBase } = row;
    const same = (lineasBase.get(indicadorDe(row) ?? '') ?? []).filter((dato) => isOf(row, dato));
    const last = same.sort((a, b) => Number(a.vigencia) - Number(b.vigencia)).pop();
    if (!last || typeof lineaBase !== 'number' || typeof last.valor !== 'number') return [];
    if (isSame(lineaBase, last.valor)) return [];
    const mensaje = `La línea base de ${codigo} (${formatNumero(lineaBase)}) no es la de Caracterización (${last.codigo}: ${formatNumero(last.valor)}): deje una sola.`;
    const columna = 'lineaBase';
    return [{ fila, columna, codigo: 'LB_DISTINTA', severidad: 'advertencia', mensaje }];
  });
};

const indicadorDe = ({ indicador }: AnyRow): string | undefined =>
  typeof indicador === 'string' ? fold(indicador).replace(/[\s.;:]+$/, '') : undefined;

/** Only a datum that can be named, of its componente and in its unit, where both say one, is surely the same. */
const isOf = (accion: AnyRow, dato: AnyRow): boolean =>
  accion.codigo !== undefined &&
  dato.codigo !== undefined &&
  (['componente', 'unidad'] as const).every(
    (key) =>
      accion[key] === undefined ||
      dato[key] === undefined ||
      fold(String(accion[key])) === fold(String(dato[key])),
  );
