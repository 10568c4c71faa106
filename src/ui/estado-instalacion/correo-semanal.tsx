// The weekly mail before it is sent: to whom, and what each one would read. Nothing is sent from here.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CorreoPrevisto } from '../../addon/correo/semanal';
import { Button } from '../kit/button';
import { Failure } from '../kit/notice';
import { Progress } from '../kit/progress';
import { Section } from '../kit/section';
import { useAction } from '../kit/use-load';
import { server } from '../server';

export function CorreoSemanal(): VNode {
  const [previsto, setPrevisto] = useState<CorreoPrevisto | null>(null);
  const { busy, falla, run } = useAction();
  const show = async (): Promise<void> => {
    const answer = await run('Reuniendo los pendientes…', () => server.verCorreoSemanal());
    if (answer) setPrevisto(answer);
  };
  return (
    <Section id="correo" title="Correo semanal">
      {previsto ? (
        <Previsto previsto={previsto} />
      ) : (
        <p>Los lunes, cada persona de Equipo con correo recibe solo sus pendientes.</p>
      )}
      {falla ? <Failure falla={falla} /> : null}
      {busy ? (
        <Progress label={busy} />
      ) : (
        <div class="inline-buttons">
          <Button onClick={show}>Ver el correo de esta semana</Button>
        </div>
      )}
    </Section>
  );
}

function Previsto({
  previsto: { cuenta, respuestas, cartas },
}: {
  readonly previsto: CorreoPrevisto;
}): VNode {
  return (
    <>
      <p role="status">
        {cartas.length === 0
          ? 'Nadie tiene pendientes: no se escribiría a nadie.'
          : `Se escribiría a ${cartas.length === 1 ? '1 persona' : `${cartas.length} personas`}.`}
      </p>
      <p class="hint">
        {cuenta
          ? `Lo envía ${cuenta}; las respuestas llegan a ${respuestas}. Ver el correo no lo envía.`
          : 'Nadie lo envía todavía: escriba en Parámetros la «cuenta_correo». Ver el correo no lo envía.'}
      </p>
      <ul class="cards block">
        {cartas.map((carta) => (
          <li key={`${carta.nombre} ${carta.correo}`} class="card">
            <p class="notice-title">{carta.nombre}</p>
            <p class="hint">
              {carta.correo} · {carta.asunto}
              {carta.enviado ? ' · ya se envió esta semana' : ''}
            </p>
            <details>
              <summary>Leer el correo</summary>
              <p class="letter">{carta.texto}</p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
