// Which sheets of a file are loaded: those that were taken, and why; others are a mark away.

import type { VNode } from 'preact';
import type { CargueResult } from '../../addon/datos/cargado';
import { enumerar } from '../../domain/redaccion';
import type { Fuente } from './fuente';
import type { CargueEnPanel } from './use-cargue';

interface HojasProps {
  readonly cargue: CargueEnPanel;
  readonly fuente: Fuente;
  readonly vista: CargueResult;
}

export function Hojas({ cargue, fuente, vista }: HojasProps): VNode | null {
  const { hojas } = fuente;
  if (hojas.length < 2) return null;
  // Of several files each is read as it is: what was read of them is told.
  if (hojas.some(({ archivo }) => archivo !== undefined))
    return <p class="hint">Se leyó {enumerar(vista.hojas)}.</p>;
  const read = cargue.eleccion.hojasPedidas ?? vista.hojas;
  const mark = (nombre: string, isOn: boolean): void => {
    const some = hojas
      .map((hoja) => hoja.nombre)
      .filter((one) => (one === nombre ? isOn : read.includes(one)));
    cargue.choose({ hojasPedidas: some.length > 0 ? some : undefined, aceptar: undefined });
  };
  return (
    <fieldset class="sub-form">
      <legend>Hojas que se cargan</legend>
      {vista.porque ? <p class="hint">Se escogió {vista.porque}.</p> : null}
      {hojas.map(({ nombre, oculta }) => (
        <label key={nombre} class="check">
          <input
            type="checkbox"
            checked={read.includes(nombre)}
            onChange={({ currentTarget }) => mark(nombre, currentTarget.checked)}
          />
          <span>
            {nombre}
            {oculta ? <span class="optional"> (oculta)</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
