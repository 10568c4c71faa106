import { formatFecha } from './formato';
import type { Fila } from './register';
import type { ActaRow } from './registers/actas';

/** "Acta 12 de 2026 · asunto", or the borrador by its date. */
export function tituloDeActa({ numero, vigencia, fecha, asunto = 'sin asunto' }: ActaRow): string {
  if (numero) return `Acta ${numero} de ${vigencia} · ${asunto}`;
  return `Borrador ${fecha ? `del ${formatFecha(fecha)}` : 'sin fecha'} · ${asunto}`;
}

/** "12 de 2026": as people call an acta; its código while it has no number. */
export const nombreDeActa = ({ codigo = '', numero, vigencia }: ActaRow): string =>
  numero === undefined ? codigo : `${numero} de ${vigencia}`;

/** The same by código; a código that is of no acta stays as it is. */
export function nombresDeActas(actas: readonly Fila<ActaRow>[]): (codigo: string) => string {
  const names = new Map(
    actas.flatMap(({ row }) => (row.codigo ? [[row.codigo, nombreDeActa(row)] as const] : [])),
  );
  return (codigo) => names.get(codigo) ?? codigo;
}
