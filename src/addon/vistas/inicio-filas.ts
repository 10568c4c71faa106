// In which line of its tab what Inicio asks for begins: whoever follows a link comes to the row, where there is one.

import { cierresPendientes } from '../../domain/cierre-de-trimestre/cierres-pendientes';
import { estaVencido } from '../../domain/compromiso';
import type { Inicio } from '../../domain/inicio';
import { formatCorte } from '../../domain/periodo';
import type { Fila } from '../../domain/register';
import type { CierreRow } from '../../domain/registers/cierres';
import type { CompromisoRow } from '../../domain/registers/compromisos';
import type { SeguimientoRow } from '../../domain/registers/seguimiento';
import type { Libro } from '../libro/libro';

type LineOf = (libro: Libro, now: Inicio) => number | undefined;

/** By the tab of the task; a tab that is not here opens at its beginning. */
const LINES: { readonly [hoja: string]: LineOf } = {
  seguimiento: (libro, { trimestre }) =>
    libro
      .sound<SeguimientoRow>('seguimiento')
      .find(
        ({ row }) =>
          row.vigencia === trimestre?.vigencia &&
          row.trimestre === trimestre?.trimestre &&
          trimestre?.sinReporte.includes(row.accion ?? ''),
      )?.fila,
  compromisos: (libro) => compromisosVencidos(libro)[0]?.fila,
  cierres: (libro) => {
    if (libro.linesOf('cierres') < 2) return undefined;
    const cierres = libro.sound<CierreRow>('cierres');
    const pendientes = cierresPendientes(
      libro.sound('calendario'),
      cierres,
      libro.sound('parametros'),
      libro.hoy,
    ).map(({ corte }) => formatCorte(corte));
    return cierres.find(({ row }) => pendientes.includes(`${row.vigencia}-${row.trimestre}`))?.fila;
  },
};

export const lineOfTask = (libro: Libro, now: Inicio, hoja: string): number | undefined =>
  LINES[hoja]?.(libro, now);

/** The one that was due first, first. */
export const compromisosVencidos = (libro: Libro): readonly Fila<CompromisoRow>[] =>
  libro
    .sound<CompromisoRow>('compromisos')
    .filter(({ row }) => estaVencido(row, libro.hoy))
    .sort((a, b) => (a.row.fecha ?? '').localeCompare(b.row.fecha ?? ''));
