// Figures and dates as Colombians write them. Written out instead of asked from Intl, whose answer
// differs between builds of V8.

/** The months in full, January first. */
export const MESES = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

const NBSP = '\u00A0';

/** "1.250,5"; with `decimals`, exactly that many, otherwise those that the number has. */
export function formatNumero(n: number, decimals?: number): string {
  const plain = decimals === undefined ? shortest(n) : n.toFixed(decimals);
  const [whole = '', fraction] = plain.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = n < 0 && /[1-9]/.test(plain) ? '-' : '';
  return sign + grouped + (fraction ? `,${fraction}` : '');
}

/** A number that is read back by itself, whatever stands beside it: without thousands, and 12,375 with a 0 more, or it could be thousands. */
export function numeroEscrito(n: number): string {
  const plain = String(n).includes('e') ? n.toFixed(20).replace(/\.?0+$/, '') : String(n);
  return plain.replace(/(\.\d{3})$/, '$10').replace('.', ',');
}

/** A ratio as a percentage with two decimals at most, or as many as told: 0.526303 → "52,63 %". */
export function formatPorcentaje(ratio: number, decimals = 2): string {
  return `${formatNumero(Number((ratio * 100).toFixed(decimals)))}${NBSP}%`;
}

/** "2026-06-15" → "15/06/2026". */
export const formatFecha = (fecha: string): string => fecha.split('-').reverse().join('/');

/** "2026-06-15" → "15 de junio de 2026". */
export function formatFechaLarga(fecha: string): string {
  const [year = '', month = '', day = ''] = fecha.split('-');
  return `${Number(day)} de ${MESES[Number(month) - 1] ?? month} de ${year}`;
}

/** The shortest decimals that read back as the same number; very small ones to twelve places. */
function shortest(n: number): string {
  const text = String(n);
  return text.includes('e') ? n.toFixed(12).replace(/\.?0+$/, '') : text;
}

/** "1 acción", "4 acciones". Here, where every panel has it: the phrases of redaccion.ts are more than some need. */
export const cuenta = (n: number, singular: string, plural: string): string =>
  `${formatNumero(n)} ${n === 1 ? singular : plural}`;

/** "3 de 8 filas" */
export const parte = (n: number, total: number, singular: string, plural: string): string =>
  `${formatNumero(n)} de ${cuenta(total, singular, plural)}`;

/** "queda 1", "quedan 120": what a list does not show yet. */
export const quedan = (n: number): string => `${n === 1 ? 'queda' : 'quedan'} ${formatNumero(n)}`;

/** "A01, A05 y A07"; beyond `max` items, "A01, A05 y 30 más"; before the sound of an i, "Acción e Indicador". */
export function enumerar(items: readonly string[], max = 40): string {
  const shown = items.length > max ? [...items.slice(0, max), `${items.length - max} más`] : items;
  const last = shown[shown.length - 1] ?? '';
  if (shown.length < 2) return last;
  return `${shown.slice(0, -1).join(', ')} ${SOUNDS_LIKE_I.test(last) ? 'e' : 'y'} ${last}`;
}

/** "Indicador", "«IED»", "hilo"; not "hierro" nor the number "II". */
const SOUNDS_LIKE_I = /^[«"(]*(?!(?:i{1,3}|iv|ix)\b|hi[ae])h?[ií]/i;
