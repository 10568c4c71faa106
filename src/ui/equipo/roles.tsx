// The roles of the procedure: which activities each does, and who has it today.

import type { VNode } from 'preact';
import type { RolVisto } from '../../addon/reemplazo/ver';
import { Section } from '../kit/section';

export function Roles({ roles }: { readonly roles: readonly RolVisto[] }): VNode {
  return (
    <Section id="equipo-roles" title="Roles del procedimiento" count={String(roles.length)}>
      <ul class="cards">
        {roles.map((rol) => (
          <li key={rol.nombre} class="card">
            <strong>{rol.nombre}</strong>
            <p>{activitiesOf(rol)}</p>
            <p class="hint">{rol.quienes.join(', ') || 'Nadie en Equipo.'}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function activitiesOf({ responde, asiste }: RolVisto): string {
  const told = [
    responde.length > 0 && `${word(responde)} ${responde.join(', ')}`,
    asiste.length > 0 && `asiste a las reuniones de la ${asiste.join(', ')}`,
  ].filter(Boolean);
  return told.length > 0 ? `${told.join('; ')}.` : 'Ninguna actividad lo nombra.';
}

const word = (items: readonly number[]): string =>
  items.length === 1 ? 'Actividad' : 'Actividades';
