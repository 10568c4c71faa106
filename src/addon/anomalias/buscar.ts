// The anomalies of a quarter of this workbook.

import {
  type AnomaliasDelTrimestre,
  anomaliasDelTrimestre,
  type LibroDeAnomalias,
} from '../../domain/anomalias/anomalias';
import type { Fila, RuleContext } from '../../domain/register';
import type { EquipoRow } from '../../domain/registers/equipo';
import type { PamRow } from '../../domain/registers/pam';
import { fold } from '../../domain/texto';
import { isSent, readEnvios } from '../correo/envios';
import { requireCorte } from '../datos/avance-al-corte';
import type { Libro } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import type { DeUnCorte } from './pedido';

export function buscarAnomalias({ corte }: DeUnCorte): AnomaliasDelTrimestre {
  const libro = settledLibro();
  return anomaliasDelTrimestre(libroDeAnomalias(libro), requireCorte(corte, libro));
}

/** The workbook as the rules look at it: a tab whose key header is missing is a sentence, not a list of false finds. */
export const libroDeAnomalias = (libro: Libro): LibroDeAnomalias => ({
  hoy: libro.hoy,
  vigencias: libro.vigencias,
  columnas: libro.columnas,
  parametros: libro.parametros,
  responsables: libro.responsables,
  rows: (registro) => libro.sound(registro),
  recordatorio: recordatorioDe(libro),
});

/** The last day on which the weekly mail went to whoever answers for an acción; of the only week that is kept. */
function recordatorioDe(libro: RuleContext): (accion: PamRow) => string | undefined {
  let reminded: ReadonlyMap<string, string> | undefined;
  return ({ responsable = '', coordinador = '' }) => {
    reminded ??= remindedIn(libro);
    return reminded.get(fold(coordinador)) ?? reminded.get(fold(responsable));
  };
}

/** The day of the last mail by the name of each person who got it. */
function remindedIn(libro: RuleContext): ReadonlyMap<string, string> {
  const envios = readEnvios();
  if (!envios) return new Map();
  const equipo = libro.rows('equipo') as readonly Fila<EquipoRow>[];
  return new Map(
    equipo.flatMap(({ row: { nombre = '', correo = '' } }) =>
      isSent(envios, envios.semana, `${nombre} ${correo}`) ? [[fold(nombre), envios.fecha]] : [],
    ),
  );
}
