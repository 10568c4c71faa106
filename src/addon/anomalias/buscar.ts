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
import { requireCorte } from '../datos/corte-pedido';
import type { Libro } from '../libro/libro';
import { settledLibro } from '../libro/open-libro';
import type { DeUnCorte } from './pedido';

export function buscarAnomalias({ corte }: DeUnCorte): AnomaliasDelTrimestre {
  const libro = settledLibro();
  return anomaliasDelTrimestre(libroDeAnomalias(libro), requireCorte(corte, libro));
}

/** The workbook as the rules look at it: a tab whose key header is missing is a sentence, not a list of false finds. */
export const libroDeAnomalias = (libro: Libro): LibroDeAnomalias =>
  conRecordatorios(libro, (registro) => libro.sound(registro));

/** A workbook of which the tabs are read by `rows`, with what is known of the weekly mail. */
export const conRecordatorios = (
  { hoy, vigencias, columnas, parametros, responsables }: RuleContext,
  rows: RuleContext['rows'],
): LibroDeAnomalias => ({
  hoy,
  vigencias,
  columnas,
  parametros,
  responsables,
  rows,
  recordatorio: recordatorioDe(rows),
});

/** The last day on which the weekly mail went to whoever answers for an acción; of the only week that is kept. */
function recordatorioDe(rows: RuleContext['rows']): (accion: PamRow) => string | undefined {
  let reminded: ReadonlyMap<string, string> | undefined;
  return ({ responsable = '', coordinador = '' }) => {
    reminded ??= remindedIn(rows);
    return reminded.get(fold(coordinador)) ?? reminded.get(fold(responsable));
  };
}

/** The day of the last mail by the name of each person who got it. */
function remindedIn(rows: RuleContext['rows']): ReadonlyMap<string, string> {
  const envios = readEnvios();
  if (!envios) return new Map();
  const equipo = rows('equipo') as readonly Fila<EquipoRow>[];
  return new Map(
    equipo.flatMap(({ row: { nombre = '', correo = '' } }) =>
      isSent(envios, envios.semana, `${nombre} ${correo}`) ? [[fold(nombre), envios.fecha]] : [],
    ),
  );
}
