// An index of records on a terminal: how many there are, and a line each.

import { formatFecha } from '../../domain/formato';
import type { Indice } from '../../domain/indice/indice';
import { firmaYQueFalta, SIGNO } from '../../domain/indice/tabla';
import { shorten, textTable } from '../../terminal/text-table';

/** Characters of a record: what lacks may name forty acciones, and the exported index and --json say it whole. */
const WIDEST = 90;

export function indiceText({ dicho, entradas }: Indice): string {
  const lines = entradas.map((entrada) => {
    const { actividad, grupo, clase, registro, fecha, quien, lugares } = entrada;
    return [
      `${actividad}`,
      grupo,
      SIGNO[clase],
      shorten(registro, WIDEST),
      shorten(firmaYQueFalta(entrada), WIDEST),
      fecha && formatFecha(fecha),
      quien,
      lugares[0]?.enlace ?? '',
    ];
  });
  const table = textTable(
    ['actividad', 'periodo', '', 'registro', 'firma', 'fecha', 'quién', 'dónde'],
    lines,
  );
  return `${dicho}\n\n${table}`;
}
