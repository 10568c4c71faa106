// The part «Planillas» of the panel: a file for each person who reports, to download or to send, and receiving those that come back.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Planillas as Hechas, Planilla } from '../../domain/planilla/planilla';
import { Button } from '../kit/button';
import { downloadMade } from '../kit/download';
import { lector } from '../kit/lector';
import { Failure } from '../kit/notice';
import { Progress } from '../kit/progress';
import { Waiting } from '../kit/under-way';
import { useAction, useLoad } from '../kit/use-load';
import { server } from '../server';
import { CorreoDePlanillas } from './correo-de-planillas';
import type { Parte } from './parte';
import { RecibirPlanillas } from './recibir-planillas';

export const Planillas: Parte = ({ corte, onChange }) => {
  const loader = useLoad(() => server.planillasDelCorte({ corte }));
  const { state, reload } = loader;
  const received = (): void => {
    onChange();
    reload();
  };
  return (
    <>
      {state.status === 'ready' ? (
        <Entregar corte={corte} hechas={state.datos} />
      ) : (
        <Waiting loader={loader} label="Reuniendo lo que falta por reportar…" />
      )}
      <RecibirPlanillas corte={corte} onReceived={received} />
    </>
  );
};

function Entregar({ corte, hechas }: { readonly corte: string; readonly hechas: Hechas }): VNode {
  const { planillas, alDia, sinPersona } = hechas;
  const { busy, falla, run } = useAction();
  const [isMailing, setMailing] = useState(false);
  const download = (one: Planilla): Promise<unknown> =>
    run('Haciendo la planilla…', async () => {
      const { writePlanilla } = await lector();
      downloadMade(await writePlanilla(one));
    });
  const downloadAll = (): Promise<unknown> =>
    run('Haciendo las planillas…', async () => {
      const { writePlanilla, packFiles } = await lector();
      const files = await Promise.all(planillas.map(writePlanilla));
      downloadMade(packFiles(`Planillas ${corte}.zip`, files));
    });
  return (
    <div>
      <p>
        {planillas.length === 0
          ? 'Nadie tiene reportes por entregar de este trimestre.'
          : planillas.length === 1
            ? 'Una persona tiene reportes por entregar.'
            : `${planillas.length} personas tienen reportes por entregar.`}
      </p>
      {planillas.length > 0 ? (
        <ul class="cards block">
          {planillas.map((one) => (
            <li key={one.persona} class="card">
              <p class="notice-title">{one.persona}</p>
              <p class="hint">{one.filas.map(({ accion }) => accion).join(', ')}</p>
              <Button look="quiet" onClick={() => download(one)} disabled={busy !== ''}>
                Descargar<span class="only-heard"> la planilla de {one.persona}</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {alDia.length > 0 ? <p class="hint">Ya entregaron todo: {alDia.join(', ')}.</p> : null}
      {sinPersona.length > 0 ? (
        <p class="hint">
          Sin coordinador ni responsable en PAM, no van en ninguna planilla: {sinPersona.join(', ')}
          .
        </p>
      ) : null}
      {falla ? <Failure falla={falla} /> : null}
      {busy !== '' ? <Progress label={busy} /> : null}
      {planillas.length > 0 ? (
        <div class="inline-buttons">
          <Button onClick={downloadAll} disabled={busy !== ''}>
            Descargar todas (.zip)
          </Button>
          <Button onClick={() => setMailing(!isMailing)}>
            {isMailing ? 'Ocultar el correo' : 'Enviar por correo…'}
          </Button>
        </div>
      ) : null}
      {isMailing ? <CorreoDePlanillas corte={corte} planillas={planillas} /> : null}
    </div>
  );
}
