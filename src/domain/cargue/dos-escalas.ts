// A column that mixes percentages and ratios: 60, «60 %» and 0,6 under one header, in rows that count in percentages. Each row may be
// of one scale by itself; beside the others of its column it is told.

import { formatNumero } from '../formato';
import type { Observacion } from '../observacion';
import { enPorcentaje, escalaDe } from '../parse/escala';
import type { UnidadDe } from '../read-filas';
import type { Fila, PlacedColumn, Register } from '../register';

/** Up to here a figure may be a ratio; the others of its column are percentages from here on. */
const RAZON = 1;
const PORCENTAJE = 1.5;

export function dosEscalas(
  register: Register,
  columns: readonly PlacedColumn[],
  filas: readonly Fila[],
  unidadDe: UnidadDe,
): readonly Observacion[] {
  return columns.flatMap((column) => {
    const { key, escala, label } = column;
    if (escala === undefined || escala === 'razon') return [];
    const isPercent = ({ row }: Fila): boolean => {
      if (escala === 'porcentaje') return true;
      const unidad = unidadDe(escala, (other) => row[other]);
      return unidad !== undefined && escalaDe(unidad) === 'porcentaje';
    };
    const isSmall = (value: unknown): value is number =>
      typeof value === 'number' && value > 0 && value < RAZON;
    if (!filas.some(({ row }) => isSmall(row[key]))) return [];
    const own = filas.filter(isPercent);
    const big = own.find(({ row }) => Number(row[key]) > PORCENTAJE);
    if (!big) return [];
    return own.flatMap(({ fila, row }): Observacion[] => {
      const value = row[key];
      if (!isSmall(value)) return [];
      const percent = formatNumero(enPorcentaje(value));
      const mensaje = `${formatNumero(value)} está en «${label}» entre porcentajes como ${formatNumero(Number(big.row[key]))}: si es ${percent} %, escriba ${percent}; si es ${formatNumero(value)} %, déjelo.`;
      const where = { registro: register.key, fila, columna: key };
      return [{ ...where, codigo: 'PARECE_RAZON', severidad: 'advertencia', mensaje }];
    });
  });
}
