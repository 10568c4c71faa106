// An index of records on a terminal: how many there are, and a line each.

import { formatFecha } from '../../domain/formato';
import type { Indice } from '../../domain/indice/indice';
import { firmaEscrita, SIGNO } from '../../domain/indice/tabla';
import { textTable } from '../../terminal/text-table';

export function indiceText({ dicho, entradas }: Indice): string {
  const lines = entradas.map((entrada) => {
    const { actividad, grupo, clase, registro, fecha, quien, lugares } = entrada;
    return [
      `${actividad}`,
      grupo,
      SIGNO[clase],
      registro,
      firmaEscrita(entrada),
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
