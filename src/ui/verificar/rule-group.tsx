// The observaciones of one rule: its first lines, ten more at a time, and the way to put it off.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { GrupoObservaciones } from '../../addon/panels/verificar';
import { quedan } from '../../domain/formato';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Failure } from '../kit/notice';
import { SEVERIDAD } from '../kit/severidad';
import { useAction } from '../kit/use-load';
import { server } from '../server';
import { Aplazar } from './aplazar';
import { FoundLine } from './found-line';

interface RuleGroupProps {
  readonly grupo: GrupoObservaciones;
  readonly onPostponed: () => void;
}

export function RuleGroup({ grupo, onPostponed }: RuleGroupProps): VNode {
  const [lineas, setLineas] = useState(grupo.lineas);
  const [isPostponing, setPostponing] = useState(false);
  const { busy, falla, run } = useAction();
  const shared = sharedMessage(lineas);
  const showMore = async (): Promise<void> => {
    const { registro, codigo } = grupo;
    const desde = lineas.length;
    const more = await run('Buscando…', () => server.verMas({ registro, codigo, desde }));
    if (more) setLineas([...lineas, ...more]);
  };
  const left = grupo.cuantas - lineas.length;
  return (
    <section class="group">
      <GroupTitle grupo={grupo} />
      {shared ? <p>{shared}</p> : null}
      <ul class={shared ? 'cells' : ''}>
        {lineas.map((linea) => (
          <FoundLine key={`${linea.fila} ${linea.columna}`} linea={linea} showsMessage={!shared} />
        ))}
      </ul>
      {falla ? <Failure falla={falla} onRetry={showMore} /> : null}
      {isPostponing ? (
        <Aplazar grupo={grupo} onDone={onPostponed} onCancel={() => setPostponing(false)} />
      ) : (
        <div class="inline-buttons">
          {left > 0 ? (
            <Button look="quiet" onClick={showMore} disabled={busy !== ''}>
              {busy || `Ver más (${quedan(left)})`}
            </Button>
          ) : null}
          <Button look="quiet" onClick={() => setPostponing(true)}>
            Aplazar
          </Button>
        </div>
      )}
    </section>
  );
}

function GroupTitle({ grupo: { severidad, hoja, cuantas } }: Pick<RuleGroupProps, 'grupo'>): VNode {
  const { icon, word } = SEVERIDAD[severidad];
  return (
    <h2 class="group-title">
      <Icon name={icon} />
      <span class="group-name">
        {word} en {hoja}
      </span>
      <span class="group-count">{cuantas === 1 ? '1 vez' : `${cuantas} veces`}</span>
    </h2>
  );
}

/** The message of all the lines when it is the same; one alone keeps it beside its cell. */
function sharedMessage(lineas: GrupoObservaciones['lineas']): string | undefined {
  const [first, ...others] = lineas;
  const isShared = others.length > 0 && others.every(({ mensaje }) => mensaje === first?.mensaje);
  return isShared ? first?.mensaje : undefined;
}
