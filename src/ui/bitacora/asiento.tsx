// An entry of the bitácora: what it says in words, each value before and after, its row, and the way back to what was there before.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AsientoDicho, CampoDicho } from '../../domain/asiento-dicho';
import { cuenta } from '../../domain/formato';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Restaurar } from './restaurar';
import { ToRow } from './to-row';

interface AsientoProps {
  readonly asiento: AsientoDicho;
  /** The column of which the history is, where it is of one. */
  readonly columna: string | undefined;
  /** Whether the list is of one row already. */
  readonly isOfRow: boolean;
  readonly onHistory: () => void;
  readonly onRestored: () => void;
}

export function Asiento({ asiento, columna, isOfRow, onHistory, onRestored }: AsientoProps): VNode {
  const { numero, titulo, dicho, cargue, clave, filas, cambio, restaurable } = asiento;
  const campos = filas.length === 1 ? (filas[0]?.campos ?? []) : [];
  const isSaid = cambio === 'modificar' && campos.length === 1;
  const isOfBook = asiento.registro === 'bitacora';
  return (
    <li class="item" id={`asiento-${numero}`} tabIndex={-1}>
      <span class="item-icon">
        <Icon name={cambio === 'borrar' ? 'error' : 'clock'} />
      </span>
      <div>
        <p>
          <strong>{titulo}</strong>
        </p>
        <p>{dicho}</p>
        <p class="hint">
          Asiento {numero}
          {cargue ? ` · cargue ${cargue}` : ''}
        </p>
        {isSaid || isOfBook ? null : <Campos campos={campos} />}
        {filas.length > 1 ? <Filas claves={filas.map((one) => one.clave)} /> : null}
        {restaurable ? (
          <Restaurar asiento={asiento} columna={columna} onRestored={onRestored} />
        ) : null}
        {clave === '' ? null : (
          <div class="inline-buttons">
            {isOfRow ? null : (
              <Button look="quiet" onClick={onHistory}>
                Historia de la fila
                <span class="only-heard"> {titulo}</span>
              </Button>
            )}
            {cambio === 'borrar' ? null : (
              <ToRow
                asiento={asiento}
                columna={columna ?? (isSaid ? campos[0]?.campo : undefined)}
              />
            )}
          </div>
        )}
      </div>
    </li>
  );
}

/** Values that are shown before the rest is asked for. */
const FEW = 4;

function Campos({ campos }: { readonly campos: readonly CampoDicho[] }): VNode | null {
  const [isAll, setAll] = useState(false);
  if (campos.length === 0) return null;
  const shown = isAll ? campos : campos.slice(0, FEW);
  return (
    <>
      <ul class="notice-facts">
        {shown.map(({ campo, titulo, antes, ahora }) => (
          <li key={campo}>
            {titulo}: {antes === '' ? ahora : ahora === '' ? antes : `${antes} → ${ahora}`}
          </li>
        ))}
      </ul>
      {shown.length < campos.length ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          Ver los {cuenta(campos.length, 'dato', 'datos')}
        </Button>
      ) : null}
    </>
  );
}

const SOME = 8;

const Filas = ({ claves }: { readonly claves: readonly string[] }): VNode => (
  <p class="hint">
    {claves.slice(0, SOME).join(', ')}
    {claves.length > SOME ? ` y ${claves.length - SOME} más` : ''}
  </p>
);
