// What is known of the territory, from the rows of the workbook: each part apart, before it is put in words.

import {
  type Consolidado,
  catalogosDe,
  consolidar,
  vigenciasValoradas,
} from '../../domain/autoevaluacion/consolidar';
import { type Cobertura, coberturaDe } from '../../domain/cobertura/cobertura';
import { datosDe } from '../../domain/focalizacion/datos';
import type { Fila } from '../../domain/register';
import type { CaracterizacionRow } from '../../domain/registers/caracterizacion';
import type { FundamentoRow } from '../../domain/registers/fundamentos';
import type { PruebaRow } from '../../domain/registers/pruebas';
import {
  anosDeInclusion,
  iedActivas,
  type MediaDelTerritorio,
  mediasDelTerritorio,
} from '../de-la-ied/territorio';
import type { Firma } from '../documento';
import type { FormatoVigente } from '../formato';
import type { LibroLeido } from '../libro-leido';

export { DIMENSION_ANTERIOR as PAM_ANTERIOR } from '../../domain/anterior/dimension';

export interface Perfil {
  readonly libro: LibroLeido;
  readonly datos: readonly CaracterizacionRow[];
  readonly fundamentos: readonly FundamentoRow[];
  readonly cobertura: Cobertura;
  /** Of the last year valued; null without any. */
  readonly autoevaluacion: Consolidado | null;
  readonly media: MediaDelTerritorio;
  readonly pruebas: readonly PruebaRow[];
  /** The years that some active institution has a total of inclusión, the last first. */
  readonly anosDeInclusion: readonly number[];
  readonly activas: number;
  readonly parametros: readonly Fila[];
}
/** What it is printed from. */
export interface CaracterizacionInput {
  readonly perfil: Perfil;
  readonly formato: FormatoVigente;
  readonly firma: Firma;
  readonly textos: { readonly [seccion: string]: string };
  readonly version: number;
}

export function perfilDe(libro: LibroLeido): Perfil {
  const sound = { rows: <T>(registro: string) => libro.sound<T>(registro) };
  const activas = iedActivas(sound);
  const [year] = vigenciasValoradas(sound);
  const catalogo = year === undefined ? undefined : catalogosDe(sound, year)[0];
  const isActiva = new Set(activas);
  const deActivas = <T extends { readonly ied?: string | undefined }>(registro: string) =>
    sound.rows<T>(registro).flatMap(({ row }) => (isActiva.has(`${row.ied}`) ? [row] : []));
  return {
    libro,
    datos: rowsOf<CaracterizacionRow>(libro, 'caracterizacion'),
    fundamentos: rowsOf<FundamentoRow>(libro, 'fundamentos'),
    cobertura: coberturaDe(sound),
    autoevaluacion: catalogo && year !== undefined ? consolidar(sound, year, catalogo) : null,
    media: mediasDelTerritorio(activas, datosDe(sound)),
    pruebas: deActivas<PruebaRow>('pruebas'),
    anosDeInclusion: anosDeInclusion(sound, activas),
    activas: activas.length,
    parametros: sound.rows('parametros'),
  };
}

const rowsOf = <T extends { readonly codigo?: string | undefined }>(
  libro: LibroLeido,
  registro: string,
): readonly T[] =>
  libro.sound<T>(registro).flatMap(({ row }) => (row.codigo === undefined ? [] : [row]));
