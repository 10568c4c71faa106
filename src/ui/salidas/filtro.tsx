// Which rows go out: those that meet every condition.

import type { VNode } from 'preact';
import type { PlacedColumn } from '../../domain/register';
import { OPERADORES, type Operador, SIN_VALOR } from '../../domain/salida/escrita';
import { tieneOrden } from '../../domain/salida/leer';
import { IconButton } from '../kit/button';
import { focusSoon } from '../kit/focus';
import { SeveralField } from '../kit/several-field';
import { SelectField, TextField } from '../kit/text-field';
import { Agregar } from './agregar';
import type { Condicion } from './forma';

interface FiltroProps {
  readonly filtro: readonly Condicion[];
  readonly columnas: readonly PlacedColumn[];
  /** What the rows say in a column, each once. */
  readonly dichos: (label: string) => readonly string[];
  readonly onChange: (filtro: readonly Condicion[]) => void;
}

const AGREGAR = 'salida-agregar-condicion';
const idAt = (i: number): string => `salida-condicion-${i}`;
/** More values than a person looks through. */
const MUCHOS = 400;

export function Filtro({ filtro, columnas, dichos, onChange }: FiltroProps): VNode {
  const set = (i: number, change: Partial<Condicion>): void =>
    onChange(filtro.map((one, at) => (at === i ? { ...one, ...change } : one)));
  const remove = (i: number): void => {
    onChange(filtro.filter((_, at) => at !== i));
    focusSoon(AGREGAR);
  };
  return (
    <>
      <ul class="plain-list">
        {filtro.map(({ columna, operador, texto }, i) => {
          const column = columnas.find(({ label }) => label === columna);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two conditions may be of one column
            <li key={i}>
              <SelectField
                id={idAt(i)}
                label={columna}
                need="unmarked"
                value={operador}
                options={operadoresDe(column, operador).map((one) => ({ value: one, label: one }))}
                onChange={(value) => set(i, { operador: value as Operador })}
                actions={
                  <IconButton
                    icon="close"
                    label={`Quitar la condición de ${columna}`}
                    onClick={() => remove(i)}
                  />
                }
              />
              {SIN_VALOR.includes(operador) ? null : (
                <Valor
                  id={`${idAt(i)}-valor`}
                  columna={columna}
                  operador={operador}
                  texto={texto}
                  dichos={dichos(columna)}
                  onChange={(text) => set(i, { texto: text })}
                />
              )}
            </li>
          );
        })}
      </ul>
      <Agregar
        id={AGREGAR}
        label="Agregar condición"
        hint={
          filtro.length === 0
            ? 'Sin condiciones salen todas las filas.'
            : 'Salen las filas que cumplen todas.'
        }
        options={columnas.map(({ label }) => label)}
        onAdd={(columna) => {
          onChange([...filtro, { columna, operador: 'es', texto: '' }]);
          focusSoon(idAt(filtro.length));
        }}
      />
    </>
  );
}

const operadoresDe = (column: PlacedColumn | undefined, now: Operador): readonly Operador[] =>
  OPERADORES.filter(
    (one) => one === now || (one !== 'desde' && one !== 'hasta') || (column && tieneOrden(column)),
  );

interface ValorProps {
  readonly id: string;
  readonly columna: string;
  readonly operador: Operador;
  readonly texto: string;
  readonly dichos: readonly string[];
  readonly onChange: (texto: string) => void;
}

/** Several of what the rows say, or a text of one's own. */
function Valor({ id, columna, operador, texto, dichos, onChange }: ValorProps): VNode {
  const label = `Valor de ${columna}`;
  const isSeveral = operador === 'es' || operador === 'no es';
  // Those that are chosen are parted by «;», so none of them may have one.
  const isParted = dichos.some((one) => one.includes(';')) || texto.includes('«');
  const isChosen = isSeveral && dichos.length <= MUCHOS && !isParted;
  return isChosen ? (
    <SeveralField
      id={id}
      label={label}
      need="unmarked"
      options={dichos.map((value) => ({ value, label: value }))}
      value={texto}
      isFree
      onChange={onChange}
    />
  ) : (
    <TextField
      id={id}
      label={label}
      need="unmarked"
      hint={
        isSeveral ? 'Varios valores van separados por «;». Si uno lleva «;», va entre « ».' : ''
      }
      value={texto}
      onChange={onChange}
    />
  );
}
