// The planillas by mail: to whom and what is seen first, who has no correo is said, and nobody gets one twice unless it is asked for.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CartaPrevista, CartasEnviadas } from '../../addon/planillas/correo-planillas';
import type { Planilla } from '../../domain/planilla/planilla';
import { Button } from '../kit/button';
import { lector } from '../kit/lector';
import { Notice } from '../kit/notice';
import { UnderWay, Waiting } from '../kit/under-way';
import { useAction, useLoad } from '../kit/use-load';
import { server } from '../server';

/** Messages asked for at once: some seconds of Google's. */
const AT_ONCE = 10;

interface CorreoProps {
  readonly corte: string;
  readonly planillas: readonly Planilla[];
}

export function CorreoDePlanillas({ corte, planillas }: CorreoProps): VNode {
  const loader = useLoad(() => server.verCorreoDePlanillas({ corte }));
  const { state, reload } = loader;
  const [outcome, setOutcome] = useState<CartasEnviadas | null>(null);
  const [otraVez, setOtraVez] = useState(false);
  const { busy, falla, run } = useAction();
  if (state.status !== 'ready') return <Waiting loader={loader} label="Preparando los correos…" />;
  const { cuenta: remitente, respuestas, cartas } = state.datos;
  const hasSent = cartas.some(({ enviada }) => enviada);
  const going = cartas.filter(({ falta, enviada }) => falta === '' && (otraVez || !enviada));
  const send = async (): Promise<void> => {
    setOutcome(null);
    const sent = await run('Enviando los correos…', () =>
      sendAll(corte, planillas, going, otraVez),
    );
    // Asked again after an answer that was lost, nobody gets it twice.
    setOtraVez(false);
    if (sent) setOutcome(sent);
    reload();
  };
  return (
    <section class="block" aria-label="Correo">
      <p class="hint">
        {remitente === '' ? 'Se envían desde su cuenta' : `Se envían desde ${remitente}`}
        {respuestas === '' ? '.' : `; las respuestas llegan a ${respuestas}.`}
      </p>
      <ul class="cards block">
        {cartas.map((carta) => (
          <Carta key={carta.persona} carta={carta} />
        ))}
      </ul>
      {hasSent ? (
        <label class="check">
          <input
            type="checkbox"
            checked={otraVez}
            onChange={({ currentTarget }) => setOtraVez(currentTarget.checked)}
          />
          Enviarla otra vez a quienes ya la tienen
        </label>
      ) : null}
      {outcome ? <Outcome outcome={outcome} /> : null}
      <UnderWay busy={busy} falla={falla} />
      <div class="inline-buttons">
        <Button onClick={send} disabled={busy !== '' || going.length === 0}>
          {going.length === 0
            ? 'No hay a quién enviar'
            : going.length === 1
              ? 'Enviar a 1 persona'
              : `Enviar a ${going.length} personas`}
        </Button>
      </div>
    </section>
  );
}

const Carta = ({ carta }: { readonly carta: CartaPrevista }): VNode => (
  <li class="card">
    <p class="notice-title">{carta.persona}</p>
    <p class="hint">
      {carta.falta === '' ? carta.correo : `No se le envía. ${carta.falta}`}
      {carta.enviada ? ' · ya se le envió la de este trimestre' : ''}
    </p>
    <p class="hint">
      {carta.archivo} · {carta.acciones.join(', ')}
    </p>
    <details>
      <summary>Leer el correo</summary>
      <p class="letter">
        {carta.asunto}
        {'\n\n'}
        {carta.texto}
      </p>
    </details>
  </li>
);

const Outcome = ({
  outcome: { enviadas, sinEnviar },
}: {
  readonly outcome: CartasEnviadas;
}): VNode => (
  <Notice look={sinEnviar.length > 0 ? 'advertencia' : 'listo'}>
    <p>
      {enviadas.length === 0
        ? 'No se envió ningún correo.'
        : `Se ${enviadas.length === 1 ? 'envió 1 correo' : `enviaron ${enviadas.length} correos`}: ${enviadas.join(', ')}.`}
    </p>
    {sinEnviar.length > 0 ? (
      <ul class="notice-facts">
        {sinEnviar.map(({ persona, motivo }) => (
          <li key={persona}>
            {persona}: {motivo}
          </li>
        ))}
      </ul>
    ) : null}
  </Notice>
);

/** Some at a time; what was sent stays told if the rest fails. */
async function sendAll(
  corte: string,
  planillas: readonly Planilla[],
  going: readonly CartaPrevista[],
  otraVez: boolean,
): Promise<CartasEnviadas> {
  const { writePlanilla, toBase64 } = await lector();
  const wanted = planillas.filter(({ persona }) => going.some((one) => one.persona === persona));
  const sent: CartasEnviadas[] = [];
  for (let i = 0; i < wanted.length; i += AT_ONCE) {
    const cartas = await Promise.all(
      wanted.slice(i, i + AT_ONCE).map(async (planilla) => ({
        persona: planilla.persona,
        base64: toBase64((await writePlanilla(planilla)).bytes),
      })),
    );
    sent.push(await server.mandarPlanillas({ corte, cartas, otraVez }));
  }
  return {
    enviadas: sent.flatMap(({ enviadas }) => enviadas),
    sinEnviar: sent.flatMap(({ sinEnviar }) => sinEnviar),
  };
}
