import { formatNumero } from './formato';

/** "6,82 puntos": percentage points, with two decimals at most. */
export const enPuntos = (puntos: number): string => {
  const rounded = Number(puntos.toFixed(2));
  return `${formatNumero(rounded)}\u00A0${Math.abs(rounded) === 1 ? 'punto' : 'puntos'}`;
};

/** The same with its sign, for a narrow column: "+6,82"; "—" where there is none. */
export const conSigno = (puntos: number | null): string => {
  if (puntos === null) return '—';
  const rounded = Number(puntos.toFixed(2));
  return `${rounded > 0 ? '+' : ''}${formatNumero(rounded)}`;
};
