import { formatFecha } from './formato';
import type { ActaRow } from './registers/actas';

/** "Acta 12 de 2026 · asunto", or the borrador by its date. */
export function tituloDeActa({ numero, vigencia, fecha, asunto = 'sin asunto' }: ActaRow): string {
  if (numero) return `Acta ${numero} de ${vigencia} · ${asunto}`;
  return `Borrador ${fecha ? `del ${formatFecha(fecha)}` : 'sin fecha'} · ${asunto}`;
}
