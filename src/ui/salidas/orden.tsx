// By which columns the rows are sorted, the first before the second.

import type { VNode } from 'preact';
import type { OrdenEscrito } from '../../domain/salida/escrita';
import { focusSoon } from '../kit/focus';
import { rowActions } from '../kit/row-keys';
import { SelectField } from '../kit/text-field';
import { Agregar } from './agregar';
import { Botones, moveByKey } from './botones';

interface OrdenProps {
  readonly orden: readonly OrdenEscrito[];
  readonly labels: readonly string[];
  readonly onChange: (orden: readonly OrdenEscrito[]) => void;
}

const AGREGAR = 'salida-agregar-orden';
const EN_BLANCO: OrdenEscrito = { columna: '', desciende: false };
const idAt = (i: number): string => `salida-orden-${i}`;
const SENTIDOS = [
  { value: 'asciende', label: 'de menor a mayor, o de la A a la Z' },
  { value: 'desciende', label: 'de mayor a menor, o de la Z a la A' },
];

export function Orden({ orden, labels, onChange }: OrdenProps): VNode {
  const { set, move } = rowActions({
    rows: orden,
    blank: EN_BLANCO,
    onChange: (work) => onChange(work(orden)),
    idAt,
  });
  const remove = (i: number): void => {
    onChange(orden.filter((_, at) => at !== i));
    focusSoon(AGREGAR);
  };
  const chosen = new Set(orden.map(({ columna }) => columna));
  return (
    <>
      <ol class="plain-list">
        {orden.map(({ columna, desciende }, i) => (
          // The keys that move it are of the line: a list that is not open would take them for its own.
          <li key={columna} onKeyDownCapture={moveByKey((step) => move(i, step))}>
            <SelectField
              id={idAt(i)}
              label={columna}
              need="unmarked"
              value={desciende ? 'desciende' : 'asciende'}
              options={SENTIDOS}
              onChange={(value) => set(i, (one) => ({ ...one, desciende: value === 'desciende' }))}
              actions={
                <Botones
                  name={columna}
                  isFirst={i === 0}
                  isLast={i === orden.length - 1}
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
        label="Ordenar por"
        hint={orden.length === 0 ? 'Sin orden, salen como están en la hoja.' : ''}
        options={labels.filter((label) => !chosen.has(label))}
        onAdd={(columna) => {
          onChange([...orden, { columna, desciende: false }]);
          focusSoon(idAt(orden.length));
        }}
      />
    </>
  );
}
