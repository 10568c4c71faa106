// An index as a table of texts, for its page, its CSV and the terminal.

import { decirFaltan, decirFirmas } from '../firmas';
import { formatFecha } from '../formato';
import type { EntradaDeIndice, LugarDeRegistro } from './indice';

export const COLUMNAS_DE_INDICE = [
  'Actividad',
  'Periodo',
  'Registro',
  'Código',
  'Estado',
  'Firma',
  'Fecha',
  'Quién aprobó o responde',
  'Dónde está',
  'Código de verificación',
] as const;

/** A CSV has a column more: what the page shows under each file. */
export const COLUMNAS_DEL_CSV = [...COLUMNAS_DE_INDICE, 'SHA-256'] as const;

/** The sign of each, which never stands without its words. */
export const SIGNO: { readonly [C in EntradaDeIndice['clase']]: string } = {
  registro: '✔',
  falta: '✖',
  aviso: '·',
};

/** A line an entry, in the order of COLUMNAS_DEL_CSV. */
export const lineasDelCsv = (
  entradas: readonly EntradaDeIndice[],
): readonly (readonly string[])[] =>
  entradas.map((entrada) => [
    `${entrada.actividad}`,
    entrada.grupo,
    entrada.clase === 'falta' ? `${SIGNO.falta} ${entrada.registro}` : entrada.registro,
    entrada.codigo,
    entrada.estado,
    firmaYQueFalta(entrada),
    entrada.fecha && formatFecha(entrada.fecha),
    entrada.quien,
    [...entrada.lugares.map(lugarEscrito), entrada.enElLibro].filter(Boolean).join('\n'),
    entrada.codigoVerificacion,
    entrada.lugares
      .map(({ sha256 }) => sha256)
      .filter(Boolean)
      .join('\n'),
  ]);

/** "✔ Firmado", "✔ 12 de 12 firmas", "▲ 9 de 12 firmas", "▲ Sin firma"; '' of what nobody signs. */
export function firmaEscrita({ firma, firmas }: Firmada): string {
  if (firma === '') return '';
  const isWhole = firma === 'Firmado' && !firmas?.faltan.length;
  return `${isWhole ? SIGNO.registro : SIN_FIRMA} ${firmas ? decirFirmas(firmas) : firma}`;
}
type Firmada = Pick<EntradaDeIndice, 'firma' | 'firmas'>;
const SIN_FIRMA = '▲';

/** The same with whose signature it lacks: "▲ 9 de 12 firmas: faltan las de Luis y Marta". */
export const firmaYQueFalta = (firmada: Firmada): string =>
  [firmaEscrita(firmada), firmada.firmas && decirFaltan(firmada.firmas)].filter(Boolean).join(': ');

/** "Documento: 2026-T1/01 Acta 3.docx"; with why where it does not go with the index. */
const lugarEscrito = ({ enlace, falta, ...lugar }: LugarDeRegistro): string =>
  `${nombreDeLugar(lugar)}: ${[direccion(enlace), falta].filter(Boolean).join('. ')}`;

/** "PDF firmado (registro oficial)" */
export const nombreDeLugar = ({
  que,
  oficial,
}: Pick<LugarDeRegistro, 'que' | 'oficial'>): string =>
  oficial ? `${que} (registro oficial)` : que;

/** An address as people read it. Of a file of this computer, only its name: its folders are nobody else's business. */
export function direccion(enlace: string): string {
  if (/^https?:/i.test(enlace)) return enlace;
  return decoded(isDeAqui(enlace) ? (enlace.split('/').pop() ?? '') : enlace);
}

/** Whether it is a file of a computer. */
export const isDeAqui = (enlace: string): boolean => /^file:/i.test(enlace);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
