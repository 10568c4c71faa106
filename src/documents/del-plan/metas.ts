// The figures of an acción of the plan as its documents print them: what was not programmed says so, and so does what nobody wrote.

import { formatFecha, formatNumero } from '../../domain/formato';
import type { AnyRow, Np } from '../../domain/register';
import { NP } from '../../domain/register';
import type { PamRow } from '../../domain/registers/pam';

export const SIN_DATO = 'sin dato';

export const metaEscrita = (meta: number | Np | undefined): string =>
  meta === undefined ? SIN_DATO : meta === NP ? NP : formatNumero(meta);

export const metaDe = (row: PamRow, vigencia: number): string =>
  metaEscrita((row as AnyRow)[`meta${vigencia}`] as number | Np | undefined);

export const lineaBaseDe = ({ lineaBase }: PamRow): string =>
  lineaBase === undefined ? SIN_DATO : formatNumero(lineaBase);

/** Who answers for it, and who coordinates it where it is somebody else. */
export const responsablesDe = ({ responsable, coordinador }: PamRow): string =>
  [
    responsable ?? 'Sin responsable',
    coordinador && coordinador !== responsable ? `Coordina: ${coordinador}` : '',
  ]
    .filter(Boolean)
    .join('\n');

export const plazoDe = (inicio: string | undefined, fin: string | undefined): string =>
  inicio || fin
    ? [inicio, fin].map((day) => (day ? formatFecha(day) : 'sin fecha')).join(' a ')
    : 'sin fechas';
