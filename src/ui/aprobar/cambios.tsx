// What changed since the plan was approved, by class; of what nobody accounted for, giving its reason or putting back what was approved.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PamVisto } from '../../addon/aprobacion/ver';
import type { CambioDelPlan } from '../../domain/aprobacion/cambios';
import { formatFecha } from '../../domain/formato';
import { AskFirst } from '../kit/ask-first';
import { Button } from '../kit/button';
import { focusSoon } from '../kit/focus';
import { LongList } from '../kit/long-list';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { TextArea, TextField } from '../kit/text-field';
import { server } from '../server';
import type { Obra } from './obra';

interface Props {
  readonly datos: PamVisto;
  readonly obra: Obra;
}

export function Cambios({ datos: { cambios, cuenta }, obra }: Props): VNode {
  if (!cambios || cambios.length === 0) return <p class="hint">{cuenta}</p>;
  const sinMotivo = cambios.filter((one) => one.cuenta === '');
  const rest = cambios.filter((one) => one.cuenta !== '');
  return (
    <>
      {sinMotivo.length > 0 ? (
        <>
          <p class="heading block">Sin motivo: se escribieron en la hoja</p>
          <LongList
            items={sinMotivo}
            todas={`Ver los ${sinMotivo.length} cambios sin motivo`}
            card={(cambio) => (
              <SinMotivo key={`${cambio.clave} ${cambio.campo}`} cambio={cambio} obra={obra} />
            )}
          />
        </>
      ) : null}
      {rest.length > 0 ? (
        <>
          <p class="heading block">Con su motivo o autorización</p>
          <LongList
            items={rest}
            todas={`Ver los ${rest.length} cambios con su motivo`}
            card={(cambio) => (
              <li class="card" key={`${cambio.clave} ${cambio.campo}`}>
                <Dicho cambio={cambio} />
                <p class="hint">{cambio.cuenta}</p>
              </li>
            )}
          />
        </>
      ) : null}
    </>
  );
}

export function Dicho({ cambio }: { readonly cambio: CambioDelPlan }): VNode {
  const { clave, titulo, antes, despues, clase, quien, momento } = cambio;
  const [dia = '', hora = ''] = momento.split(' ');
  const when =
    momento === ''
      ? 'sin anotar todavía en la Bitácora'
      : `${formatFecha(dia)} ${hora.slice(0, 5)}`;
  return (
    <>
      <p class="heading">
        {clave} · {titulo}
      </p>
      <p>
        {antes} → <strong>{despues}</strong>
      </p>
      <p class="hint">
        {clase} · {[when, quien || 'sin autor conocido'].join(' · ')}
      </p>
    </>
  );
}

interface SinMotivoProps {
  readonly cambio: CambioDelPlan;
  readonly obra: Obra;
}

function SinMotivo({ cambio, obra }: SinMotivoProps): VNode {
  const { clave, campo, titulo, clase } = cambio;
  const [isOpen, setOpen] = useState(false);
  const [motivo, setMotivo] = useState('');
  const [acta, setActa] = useState('');
  const [tried, setTried] = useState(false);
  const id = `motivo-${clave}-${campo}`;
  const asked = { accion: clave, campo };
  const send = (): void => {
    setTried(true);
    if (motivo.trim() === '') focusSoon(id);
    else
      void obra.da('Anotando…', { ...asked, motivo, acta }, (encargo) =>
        server.motivarCambio(encargo),
      );
  };
  const close = (): void => {
    setOpen(false);
    focusSoon(`${id}-abre`);
  };
  return (
    <li class="card">
      <Dicho cambio={cambio} />
      {isOpen ? (
        <SubForm label={`Motivo de ${titulo} de ${clave}`} onCancel={close} onMain={send}>
          <TextArea
            id={id}
            label="Por qué se cambió"
            value={motivo}
            onChange={setMotivo}
            error={tried && motivo.trim() === '' ? 'Escriba por qué se cambió.' : undefined}
          />
          {clase === 'Sustantivo' ? (
            <TextField
              id={`${id}-acta`}
              label="Acta en que se acordó (número y año, o código)"
              value={acta}
              onChange={setActa}
            />
          ) : null}
          <SubFormButtons
            label={clase === 'Sustantivo' ? 'Pedir que se autorice' : 'Anotar el motivo'}
            onClick={send}
            disabled={obra.isBusy}
            onCancel={close}
          />
        </SubForm>
      ) : (
        <div class="inline-buttons">
          <Button
            id={`${id}-abre`}
            look="quiet"
            disabled={obra.isBusy}
            onClick={() => {
              setOpen(true);
              focusSoon(id);
            }}
          >
            Dar motivo…
          </Button>
          <AskFirst
            label="Volver a lo aprobado…"
            question={`${clave} · ${titulo} vuelve a lo que se aprobó. Lo de ahora queda en la Bitácora.`}
            yes="Sí, volver"
            disabled={obra.isBusy}
            onYes={() =>
              void obra.da('Volviendo…', asked, (encargo) => server.volverALoAprobado(encargo))
            }
          />
        </div>
      )}
    </li>
  );
}
