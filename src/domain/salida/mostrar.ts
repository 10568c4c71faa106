// A value of a salida as people read it on the screen, and as they write it in a filter.

import { formatFecha, formatNumero, formatPorcentaje } from '../formato';
import type { PlacedColumn, Valor } from '../register';

export function mostrar({ kind }: Pick<PlacedColumn, 'kind'>, valor: Valor): string {
  if (typeof valor === 'boolean') return valor ? 'Sí' : 'No';
  if (typeof valor === 'string') return kind === 'fecha' ? formatFecha(valor) : valor;
  if (kind === 'porcentaje') return formatPorcentaje(valor);
  // A year is no count.
  return kind === 'entero' ? String(valor) : formatNumero(valor);
}
