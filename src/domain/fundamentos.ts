// What the plan stands on, by the códigos with which its acciones name it: to be told in words wherever whoever reads has no Fundamentos
// at hand.

import type { ClaseDeFundamento } from './clases-de-fundamento';
import { codigoCitado, codigosCitados } from './parse/citas';
import type { AnyRow, Fila, RuleContext } from './register';

/** What is told of one. */
interface Fundamento {
  readonly codigo?: string;
  readonly clase?: ClaseDeFundamento;
  readonly enunciado?: string;
}

export interface Fundamentos {
  /** The row of a código, however it is spelt; undefined where there is none. */
  readonly de: (codigo: unknown) => Fundamento | undefined;
  /** A text with the enunciado in place of each código; what it says in words stays as it is. */
  readonly enPalabras: (texto: unknown) => string;
  /** The same with the código before it: "FU-0013 · Fortalecer…". */
  readonly conCodigo: (texto: unknown) => string;
  /** Códigos of a class that an acción names, in a column of its own or in «Responde a». */
  readonly citadosPor: (
    accion: AnyRow,
    columna: string,
    clase: ClaseDeFundamento,
  ) => readonly string[];
}

const PREFIJO = 'FU';
/** What stands between códigos, and says nothing. */
const ENTRE = /[\s,;.·/]|\b[ye]\b/gi;
const CODIGO = /\bfu[- ]?\d{1,6}\b/gi;

export function fundamentosDe(filas: readonly Fila[]): Fundamentos {
  const byCodigo = new Map(
    filas.flatMap(({ row }) =>
      row.codigo === undefined
        ? []
        : [[codigoCitado(row.codigo, PREFIJO), row as Fundamento] as const],
    ),
  );
  const de = (codigo: unknown) => byCodigo.get(codigoCitado(codigo, PREFIJO));
  const written = (texto: unknown, write: (row: Fundamento) => string): string => {
    if (typeof texto !== 'string') return '';
    // In a sentence that names one, the sentence says it.
    const part = (text: string): readonly string[] =>
      text.replace(CODIGO, '').replace(ENTRE, '') === ''
        ? codigosCitados(text, PREFIJO).map((codigo) => {
            const row = byCodigo.get(codigo);
            return row?.enunciado ? write(row) : codigo;
          })
        : [text.trim()];
    return texto.split(/[;\n]/).flatMap(part).filter(Boolean).join('; ');
  };
  return {
    de,
    enPalabras: (texto) => written(texto, ({ enunciado = '' }) => enunciado),
    conCodigo: (texto) =>
      written(texto, ({ codigo, enunciado }) => `${codigoCitado(codigo, PREFIJO)} · ${enunciado}`),
    citadosPor: (accion, columna, clase) => {
      const named = [accion[columna], accion.responde].flatMap((text) =>
        codigosCitados(text, PREFIJO),
      );
      return [...new Set(named)].filter((codigo) => byCodigo.get(codigo)?.clase === clase);
    },
  };
}

/** Those of a workbook, which reads them once. */
export const fundamentosEn = (libro: Pick<RuleContext, 'rows'>): Fundamentos =>
  fundamentosDe(libro.rows('fundamentos'));
