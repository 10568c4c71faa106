// `libro-pam exportar`: the rows of a register, as JSON or as a CSV.

import type { Valor } from '../../domain/register';
import { COSTO, defineCommand } from '../../terminal/command';
import { csvText } from '../../terminal/csv-text';
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
      const lines = filas.map((fila) => columnas.map(({ key }) => fila[key] ?? null));
      const text = csvText(
        columnas.map(({ label }) => label),
        lines,
      );
      return { json: { registro, filas }, text };
    });
  },
});
