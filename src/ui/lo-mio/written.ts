// What somebody is writing in «Lo mío»: of each report the fields that they changed, of each compromiso their answer.

import type { BorradorDeLoMio } from '../../addon/reportes/forma';
import type { LoMio } from '../../addon/reportes/lo-mio';
import type { ReporteVisto } from '../../domain/mi-reporte';

export interface Written {
  readonly reportes: { readonly [accion: string]: Textos };
  readonly compromisos: { readonly [codigo: string]: Textos };
}
export type Textos = { readonly [campo: string]: string };

export const NOTHING: Written = { reportes: {}, compromisos: {} };

/** Id of a field, by which an error leads to it. */
export const idOf = (whose: string, campo: string): string => `${whose}-${campo}`;

/** What a field holds: what was typed, else what the row has. */
export const textOf = (reporte: ReporteVisto, written: Written, campo: string): string =>
  written.reportes[reporte.accion]?.[campo] ??
  reporte.textos[campo as keyof ReporteVisto['textos']] ??
  '';

/** The written with one field of a report more; typed as it stands in the row, it is not written. */
export function withField(
  written: Written,
  reporte: ReporteVisto,
  campo: string,
  text: string,
): Written {
  const own = { ...written.reportes[reporte.accion], [campo]: text };
  if (text === reporte.textos[campo as keyof ReporteVisto['textos']]) delete own[campo];
  const { [reporte.accion]: _, ...others } = written.reportes;
  return {
    ...written,
    reportes: Object.keys(own).length > 0 ? { ...others, [reporte.accion]: own } : others,
  };
}

export function without(written: Written, acciones: readonly string[]): Written {
  const reportes = Object.entries(written.reportes).filter(([one]) => !acciones.includes(one));
  return { ...written, reportes: Object.fromEntries(reportes) };
}

/** Estados in which a report is written; in the others it is with the office. */
export const isOpen = ({ estado, cerrada }: ReporteVisto): boolean =>
  cerrada === '' && estado !== 'Enviado' && estado !== 'Aprobado';

/** Those that are with the office, or closed. */
export const closedIn = ({ reportes }: LoMio): readonly string[] =>
  reportes.filter((one) => !isOpen(one)).map(({ accion }) => accion);

/** Those with a result that nobody has sent. */
export const readyIn = ({ reportes }: LoMio, written: Written): readonly string[] =>
  reportes
    .filter(isOpen)
    .filter((one) => textOf(one, written, 'ejecutado').trim() !== '')
    .map(({ accion }) => accion);

/** Those in which something was written that can still be saved. */
export const touchedIn = ({ reportes }: LoMio, written: Written): readonly string[] =>
  reportes
    .filter(isOpen)
    .map(({ accion }) => accion)
    .filter((accion) => written.reportes[accion] !== undefined);

/** What is kept while the panel is closed. */
export const draftOf = (datos: LoMio, { reportes, compromisos }: Written): BorradorDeLoMio => ({
  persona: datos.persona,
  corte: datos.trimestre?.corte ?? '',
  reportes,
  compromisos,
});
