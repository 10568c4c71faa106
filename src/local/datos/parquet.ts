// A table as Parquet, which DuckDB, Python, R and Power BI read as it is.

import { type BasicType, type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { Tabla, Tipo } from './tabla';

type ElementoDeEsquema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

const TIPOS: { readonly [T in Tipo]: Partial<ElementoDeEsquema> & { readonly type: BasicType } } = {
  texto: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  entero: { type: 'INT32' },
  numero: { type: 'DOUBLE' },
  fecha: { type: 'INT32', converted_type: 'DATE' },
  siNo: { type: 'BOOLEAN' },
};

export function parquetDe({ columnas, filas }: Tabla): Uint8Array {
  const names = [...columnas];
  const schema = [
    { name: 'root', num_children: names.length },
    ...names.map(([name, tipo]) => ({ name, repetition_type: 'OPTIONAL', ...TIPOS[tipo] })),
  ] as ElementoDeEsquema[];
  const columnData: ColumnSource[] = names.map(([name, tipo]) => ({
    name,
    data: filas.map((fila) => {
      const value = fila[name] ?? null;
      return tipo === 'fecha' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
    }),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema }));
}
