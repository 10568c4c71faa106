// The panel «Estado de la instalación»: what is in place, what lacks, and what can be done about it here.

import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type {
  EstadoInstalacionPanel as EstadoInstalacionDatos,
  EstadoInstalacionHecho,
} from '../../addon/estado-instalacion/estado-instalacion';
import { ButtonBar } from '../kit/button-bar';
import { focusNow } from '../kit/focus';
import { Failure, Notice } from '../kit/notice';
import { Progress } from '../kit/progress';
import { useToast } from '../kit/toast';
import { useAction } from '../kit/use-load';
import { aloneView } from '../panel-view';
import { server } from '../server';
import { Chequeos } from './chequeos';
import { CorreoSemanal } from './correo-semanal';
import { Disparadores } from './disparadores';

const SLOW = 'Sigue en curso: preparar un libro grande puede tardar un minuto. No cierre el panel.';

export const Panel = aloneView(() => server.panelEstadoInstalacion(), EstadoInstalacionPanel);

function EstadoInstalacionPanel({
  datos: first,
}: {
  readonly datos: EstadoInstalacionDatos;
}): VNode {
  const [datos, setDatos] = useState(first);
  const [hecho, setHecho] = useState<readonly string[] | null>(null);
  const { busy, falla, run } = useAction();
  const notify = useToast();
  const act = async (label: string, work: () => Promise<EstadoInstalacionHecho>): Promise<void> => {
    setHecho(null);
    const answer = await run(label, work);
    if (!answer) return;
    setDatos(answer.instalacion);
    setHecho(answer.hecho);
  };
  const check = async (): Promise<void> => {
    setHecho(null);
    const answer = await run('Revisando la instalación…', () => server.panelEstadoInstalacion());
    if (!answer) return;
    setDatos(answer);
    notify('Instalación revisada.');
  };
  const repair = (): Promise<void> => {
    const pendientes = datos.chequeos.filter(isPending).map(({ codigo }) => codigo);
    return act('Reparando el libro…', () => server.repararLibro({ pendientes }));
  };
  const isBusy = busy !== '';
  const again = { label: 'Revisar de nuevo', onClick: check, disabled: isBusy };
  const canRepair = datos.chequeos.some(({ reparable }) => reparable);
  return (
    <>
      <div class="panel-body">
        {falla ? <Failure falla={falla} /> : null}
        {hecho ? <Done hecho={hecho} /> : null}
        {isBusy ? (
          <Progress label={busy} slow={SLOW} />
        ) : (
          <>
            <Chequeos chequeos={datos.chequeos} />
            <Disparadores datos={datos} onAct={act} />
            <CorreoSemanal />
          </>
        )}
      </div>
      {canRepair ? (
        <ButtonBar main={{ label: 'Reparar', onClick: repair, disabled: isBusy }} second={again}>
          No toca sus datos ni lo que la oficina haya agregado.
        </ButtonBar>
      ) : (
        <ButtonBar main={again} />
      )}
    </>
  );
}

const isPending = ({ estado }: EstadoInstalacionDatos['chequeos'][number]): boolean =>
  estado !== 'bien';

/** Takes the keyboard: the button that was pressed may be there no more. */
function Done({ hecho }: { readonly hecho: readonly string[] }): VNode {
  useLayoutEffect(() => focusNow('instalacion-hecho'), []);
  return (
    <div id="instalacion-hecho" tabIndex={-1}>
      {hecho.length === 0 ? (
        <Notice look="nota">No hubo nada que cambiar.</Notice>
      ) : (
        <Notice look="listo">
          {hecho.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
