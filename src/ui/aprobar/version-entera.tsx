// A version of the plan read whole: its acciones, each with what it said when it was approved, and what it says today where that is
// something else.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type {
  AccionDeVersion,
  VersionEntera as Entera,
} from '../../addon/aprobacion/version-entera';
import { Button } from '../kit/button';
import { LongList } from '../kit/long-list';

interface VersionEnteraProps {
  readonly entera: Entera;
  readonly onClose: () => void;
}

export function VersionEntera({ entera, onClose }: VersionEnteraProps): VNode {
  const { dicho, codigoVerificacion, acciones } = entera;
  return (
    <>
      <Button id="version-cierra" look="quiet" onClick={onClose}>
        Volver a las versiones
      </Button>
      <p>{dicho}</p>
      <p class="hint">Código {codigoVerificacion}</p>
      <LongList
        items={acciones}
        todas={`Ver las ${acciones.length} acciones`}
        card={(accion) => <Accion key={accion.codigo} accion={accion} />}
      />
    </>
  );
}

function Accion({ accion: one }: { readonly accion: AccionDeVersion }): VNode {
  const { codigo, accion, campos, programado, sigue } = one;
  const [isOpen, setOpen] = useState(false);
  const changed = campos.filter(({ ahora }) => ahora !== undefined).length;
  return (
    <li class="card">
      <p class="heading">
        {codigo} · {accion}
      </p>
      {sigue ? null : <p class="hint">Ya no está en el PAM.</p>}
      {changed > 0 ? (
        <p class="hint">
          Hoy dice otra cosa en {changed} {changed === 1 ? 'campo' : 'campos'}.
        </p>
      ) : null}
      {isOpen ? (
        <dl class="facts">
          {campos.map(({ campo, titulo, dice, ahora }) => (
            <div key={campo}>
              <dt>{titulo}</dt>
              <dd>
                {dice || 'en blanco'}
                {ahora === undefined ? null : <strong> · hoy: {ahora || 'en blanco'}</strong>}
              </dd>
            </div>
          ))}
          {programado.map(({ vigencia, trimestres }) => (
            <div key={vigencia}>
              <dt>Programado {vigencia}</dt>
              <dd>
                {Object.entries(trimestres)
                  .map(([trimestre, dice]) => `${trimestre}: ${dice || '–'}`)
                  .join(' · ')}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <Button look="quiet" onClick={() => setOpen(!isOpen)}>
        {isOpen ? `Plegar ${codigo}` : `Ver ${codigo}`}
      </Button>
    </li>
  );
}
