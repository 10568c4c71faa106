// `libro-pam exportar`: the rows of a register, as JSON or as a CSV that Excel in Colombia and `importar` read alike, and
// in which no text is a formula.

import Papa from 'papaparse';
import { numeroEscrito } from '../../domain/formato';
import { vestir } from '../../domain/parse/vestido';
import type { Valor } from '../../domain/register';
import { COSTO, defineCommand } from '../../terminal/command';
import { requireRegistro } from './argument-values';
import { consultLibro } from './sesion';

interface Exportado {
  readonly registro: string;
  readonly columnas: readonly { readonly key: string; readonly label: string }[];
  readonly filas: readonly { readonly [column: string]: Valor | null }[];
}

export const exportar = defineCommand({
  summary: 'Escribe las filas de un registro, como CSV o, con --json, como JSON.',
  parameters: { libro: 'LIBRO.xlsx', registro: 'REGISTRO' },
  options: COSTO,
  async run({ libro, registro: text }, { costo }) {
    const registro = requireRegistro(text);
    return consultLibro(libro, { costo }, (sesion) => {
      const { columnas, filas } = sesion.call<Exportado>('exportar', { registro }, 'consulta');
      return { json: { registro, filas }, text: csvOf({ columnas, filas }) };
    });
  },
});

/** Semicolons, because the decimal comma of Colombia takes the other separator. */
export function csvOf({ columnas, filas }: Pick<Exportado, 'columnas' | 'filas'>): string {
  const data = filas.map((fila) => columnas.map(({ key }) => written(fila[key] ?? null)));
  const fields = columnas.map(({ label }) => label);
  return Papa.unparse({ fields, data }, { delimiter: ';', newline: '\n' });
}

function written(value: Valor | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Sí' : 'No';
  return typeof value === 'number' ? numeroEscrito(value) : vestir(value);
}
