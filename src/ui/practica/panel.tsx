// The panel «Práctica»: the steps of a first day, which the book itself says that are done.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PracticaVista } from '../../addon/practica/practica';
import type { PasoDePractica } from '../../domain/practica';
import { AskFirst } from '../kit/ask-first';
import { Button } from '../kit/button';
import { ButtonBar } from '../kit/button-bar';
import { focusSoon } from '../kit/focus';
import { Icon } from '../kit/icon';
import { Failure, Notice } from '../kit/notice';
import { OtherPanel } from '../kit/other-panel';
import { Progress, SLOW_SAVING } from '../kit/progress';
import { useAction } from '../kit/use-load';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';

export const Panel = panelView(() => server.panelPractica(), PracticaPanel);

const HEADING = 'practica-van';

function PracticaPanel({ datos: first }: PanelProps<PracticaVista>): VNode {
  const [datos, setDatos] = useState(first);
  const { busy, falla, run } = useAction();
  const ask = async (label: string, work: () => Promise<PracticaVista>): Promise<void> => {
    const now = await run(label, work);
    if (!now) return;
    setDatos(now);
    focusSoon(HEADING);
  };
  const begin = (deNuevo: boolean): void =>
    void ask('Preparando la práctica…', () => server.comenzarPractica({ deNuevo }));
  const said = (
    <>
      {falla ? <Failure falla={falla} /> : null}
      {busy !== '' ? <Progress label={busy} slow={SLOW_SAVING} /> : null}
    </>
  );
  if (datos.libro === 'con datos')
    return (
      <div class="panel-body">
        <Notice look="nota">
          <p class="notice-title">Este es el libro de la oficina: aquí no se practica</p>
          <p>
            En un computador: «libro-pam practica» abre un libro aparte. En Google: antes de cargar
            datos, Archivo › Hacer una copia del libro vacío y, en la copia, abra este panel.
          </p>
        </Notice>
      </div>
    );
  if (datos.libro === 'vacio')
    return (
      <>
        <div class="panel-body">
          <p>
            Este libro está vacío. La práctica lo llena con una oficina ficticia y le da ocho pasos
            para un primer día, de unos diez minutos.
          </p>
          <Notice look="advertencia">
            <p>
              Queda marcado como PRÁCTICA para siempre: no lo use después como el libro de la
              oficina. Si este es el suyo, en Google use antes Archivo › Hacer una copia.
            </p>
          </Notice>
          {said}
        </div>
        <ButtonBar
          main={{ label: 'Llenar y practicar', onClick: () => begin(false), disabled: busy !== '' }}
        />
      </>
    );
  return (
    <>
      <div class="panel-body" inert={busy !== ''}>
        <Steps pasos={datos.pasos} />
        <div class="block">
          <AskFirst
            label="Empezar de nuevo"
            question="Los pasos se cuentan otra vez. Lo que usted agregó queda en el libro."
            yes="Sí, empezar de nuevo"
            onYes={() => begin(true)}
          />
        </div>
        {said}
      </div>
      <ButtonBar
        main={{
          label: 'Ver cómo voy',
          onClick: () => void ask('Mirando los pasos…', () => server.panelPractica()),
          disabled: busy !== '',
        }}
      />
    </>
  );
}

function Steps({ pasos }: { readonly pasos: readonly PasoDePractica[] }): VNode {
  const done = pasos.filter(({ hecho }) => hecho).length;
  const next = pasos.find(({ hecho }) => !hecho);
  return (
    <>
      <h2 class="title" id={HEADING} tabIndex={-1}>
        {next ? `Pasos hechos: ${done} de ${pasos.length}` : 'Terminó la práctica'}
      </h2>
      {next ? null : (
        <p class="hint">Hizo todos los pasos. Ya puede trabajar en el libro de la oficina.</p>
      )}
      <ol class="steps block">
        {pasos.map((paso) => (
          <Step key={paso.clave} paso={paso} isNext={paso === next} />
        ))}
      </ol>
    </>
  );
}

function Step({
  paso: { titulo, como, panel, hecho },
  isNext,
}: {
  readonly paso: PasoDePractica;
  readonly isNext: boolean;
}): VNode {
  const [isShown, setShown] = useState(isNext);
  return (
    <li>
      <p class={isNext ? 'notice-title' : undefined}>
        {titulo} · <Icon name={hecho ? 'check' : 'incompleta'} />{' '}
        {hecho ? 'Hecho' : isNext ? 'Sigue este' : 'Falta'}
      </p>
      {hecho ? null : isShown || isNext ? (
        <>
          <p class="hint">{como}</p>
          <OtherPanel panel={panel} de="">
            Abrir ese panel
          </OtherPanel>
        </>
      ) : (
        <Button look="quiet" onClick={() => setShown(true)}>
          Cómo se hace<span class="only-heard">: {titulo}</span>
        </Button>
      )}
    </li>
  );
}
