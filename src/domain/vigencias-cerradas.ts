// Which years of the cuatrienio were closed (the parameter vigencias_cerradas), and what that refuses. What the close was told
// to wait for (datos_tardios) comes in all the same, once.

import { parametro } from './parametros';
import { formatCorte, type Trimestre } from './periodo';
import type { AnyRow, Cierre, Fila, RuleContext, Veredicto } from './register';

/** "2024; 2025". */
export const vigenciasCerradas = (parametros: readonly Fila[]): ReadonlySet<number> =>
  new Set((parametro(parametros, 'vigencias_cerradas') ?? '').match(/\d{4}/g)?.map(Number));

/** How the bitácora names the close of a year, which is undone as a load is. */
export const CIERRE_DE_VIGENCIA = 'Cierre de la vigencia';

/** A row of a closed year is neither added nor changed. */
export function cierreDeVigencia(context: Pick<RuleContext, 'rows'>): Veredicto {
  const cerradas = vigenciasCerradas(context.rows('parametros'));
  return ({ vigencia }) =>
    typeof vigencia === 'number' && cerradas.has(vigencia)
      ? `La vigencia ${vigencia} está cerrada y sus datos no se cambian: deje la corrección en una nota aclaratoria, o deshaga el cierre.`
      : undefined;
}

/** The rows of a closed year stay, but for the columns that tell what came of them afterwards. */
export const cerradasConLaVigencia =
  (sigue: readonly string[] = []): Cierre =>
  (context) => {
    const deVigencia = cierreDeVigencia(context);
    return { fila: deVigencia, nueva: deVigencia, sigue };
  };

/** How a datum that was not known yet when its year was closed is kept: "A03 2025-T4". */
export const nombreDeDatoTardio = (
  accion: string,
  vigencia: number,
  trimestre: Trimestre,
): string => `${accion} ${formatCorte({ vigencia, trimestre })}`;

/** Those of every closed year. */
export const datosTardios = (parametros: readonly Fila[]): readonly string[] =>
  (parametro(parametros, 'datos_tardios') ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Whether the close of its year waits for a report: it is written and sent as ever, until it is approved. */
export function isDatoTardio(context: Pick<RuleContext, 'rows'>): (row: AnyRow) => boolean {
  const known = new Set(datosTardios(context.rows('parametros')));
  return ({ accion, vigencia, trimestre }) =>
    known.has(nombreDeDatoTardio(`${accion}`, Number(vigencia), trimestre as Trimestre));
}

/** Whether the evaluation of a year waits for a datum of some of its quarters. */
export function isEvaluacionEnEspera(context: Pick<RuleContext, 'rows'>): (row: AnyRow) => boolean {
  const known = datosTardios(context.rows('parametros'));
  return ({ accion, vigencia, cumplimiento }) =>
    cumplimiento === 'A la espera del dato' &&
    known.some((one) => one.startsWith(`${accion} ${vigencia}-`));
}

export type EstadoDeVigencia = 'en curso' | 'terminada' | 'cerrada';

/** How a year stands on a day (YYYY-MM-DD): closed in the book, over, or under way. */
export const estadoDeVigencia = (
  vigencia: number,
  cerradas: ReadonlySet<number>,
  hoy: string,
): EstadoDeVigencia =>
  cerradas.has(vigencia) ? 'cerrada' : hoy > `${vigencia}-12-31` ? 'terminada' : 'en curso';
