// Which columns go out, in their order, and what the header of each says.

import type { VNode } from 'preact';
import type { ColumnaEscrita } from '../../domain/salida/escrita';
import { focusSoon } from '../kit/focus';
import { rowActions } from '../kit/row-keys';
import { TextField } from '../kit/text-field';
import { Agregar } from './agregar';
import { Botones, moveByKey } from './botones';

interface ColumnasProps {
  readonly columnas: readonly ColumnaEscrita[];
  /** Labels of those that there are. */
  readonly labels: readonly string[];
  readonly onChange: (columnas: readonly ColumnaEscrita[]) => void;
}

const AGREGAR = 'salida-agregar-columna';
const EN_BLANCO: ColumnaEscrita = { columna: '', titulo: '' };
const idAt = (i: number): string => `salida-columna-${i}`;

export function Columnas({ columnas, labels, onChange }: ColumnasProps): VNode {
  const { set, move } = rowActions({
    rows: columnas,
    blank: EN_BLANCO,
    onChange: (work) => onChange(work(columnas)),
    idAt,
  });
  const remove = (i: number): void => {
    onChange(columnas.filter((_, at) => at !== i));
    focusSoon(columnas.length > 1 ? idAt(Math.min(i, columnas.length - 2)) : AGREGAR);
  };
  const chosen = new Set(columnas.map(({ columna }) => columna));
  return (
    <>
      <ol class="plain-list">
        {columnas.map(({ columna, titulo }, i) => (
          <li key={columna}>
            <TextField
              id={idAt(i)}
              label={columna}
              need="unmarked"
              value={titulo}
              onChange={(text) => set(i, (one) => ({ ...one, titulo: text }))}
              onKeyDown={moveByKey((step) => move(i, step))}
              actions={
                <Botones
                  name={columna}
                  isFirst={i === 0}
                  isLast={i === columnas.length - 1}
                  onMove={(step) => move(i, step)}
                  onRemove={() => remove(i)}
                />
              }
            />
          </li>
        ))}
      </ol>
      <Agregar
        id={AGREGAR}
        label="Agregar columna"
        hint={
          columnas.length === 0
            ? 'Escriba parte de su nombre y Enter.'
            : 'Arriba, en cada una, lo que dirá su encabezado. Alt+↑ y Alt+↓ la mueven.'
        }
        options={labels.filter((label) => !chosen.has(label))}
        onAdd={(columna) => onChange([...columnas, { columna, titulo: columna }])}
      />
    </>
  );
}
