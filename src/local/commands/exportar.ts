// `libro-pam exportar`: the rows of a register, as JSON or as a CSV.

import { csvText } from '../../domain/csv-text';
import type { Valor } from '../../domain/register';
import { COSTO, defineCommand } from '../../terminal/command';
import { requireRegistro } from './argument-values';
import { consultLibro } from './sesion';

interface Exportado {
  readonly registro: string;
  readonly columnas: readonly { readonly key: string; readonly label: string }[];
  readonly filas: readonly { readonly [column: string]: Valor | null }[];
  readonly omitidas?: readonly string[];
  readonly porLeer?: readonly string[];
}

export const exportar = defineCommand({
  summary: 'Escribe las filas de un registro, como CSV o, con --json, como JSON.',
  parameters: { libro: 'LIBRO.xlsx', registro: 'REGISTRO' },
  options: {
    publicar: {
      help: 'Para publicar: sin los datos personales ni los nombres. Sin esta opción van completos, para uso de la oficina.',
    },
    ...COSTO,
  },
  async run({ libro, registro: text }, { publicar, costo }) {
    const registro = requireRegistro(text);
    return consultLibro(libro, { costo }, (sesion) => {
      const { columnas, filas, omitidas, porLeer } = sesion.call<Exportado>(
        'exportar',
        { registro, publicar },
        'consulta',
      );
      const lines = filas.map((fila) => columnas.map(({ key }) => fila[key] ?? null));
      const text = csvText(
        columnas.map(({ label }) => label),
        lines,
      );
      if (!omitidas) return { json: { registro, filas }, text };
      return {
        json: { registro, filas, omitidas, porLeer },
        text,
        aside: asideOf(omitidas, porLeer),
      };
    });
  },
});

const asideOf = (omitidas: readonly string[], porLeer: readonly string[] = []): string =>
  [
    omitidas.length > 0 ? `Quedaron por fuera: ${omitidas.join(', ')}.` : '',
    porLeer.length > 0
      ? `Antes de publicar lea ${porLeer.join(', ')}: allí pudo quedar escrito el nombre o un dato de alguien.`
      : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
