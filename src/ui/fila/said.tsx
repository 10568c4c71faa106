// What is to observe of the row as it stands, each line leading to its field.

import type { VNode } from 'preact';
import type { Formulario } from '../../addon/datos/formulario';
import { focusNow } from '../kit/focus';
import { Icon } from '../kit/icon';
import { SEVERIDAD } from '../kit/severidad';
import { idOf } from './fila-form';

export function Said({ formulario }: { readonly formulario: Formulario }): VNode | null {
  const { observaciones, campos } = formulario;
  if (observaciones.length === 0) return null;
  const isField = (key: string | undefined): key is string =>
    campos.some((campo) => campo.key === key);
  return (
    <ul class="said" aria-label="Observaciones de la fila">
      {observaciones.map(({ codigo, columna, severidad, mensaje }) => (
        <li key={`${codigo} ${columna} ${mensaje}`} class="item">
          <Icon name={SEVERIDAD[severidad].icon} />
          {isField(columna) ? (
            <button type="button" class="to-field" onClick={() => focusNow(idOf(columna))}>
              {SEVERIDAD[severidad].word}: {mensaje}
            </button>
          ) : (
            <span>
              {SEVERIDAD[severidad].word}: {mensaje}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
