// The panel «Reemplazar a una persona»: who leaves and who comes, what changes hands, and what each one is told; then the roles of the
// procedure and who has them.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Reemplazo } from '../../addon/reemplazo/plan-visto';
import type { EquipoVisto } from '../../addon/reemplazo/ver';
import { formatFecha } from '../../domain/formato';
import { ButtonBar } from '../kit/button-bar';
import { focusSoon } from '../kit/focus';
import { Notice } from '../kit/notice';
import { UnderWay } from '../kit/under-way';
import { useUndo } from '../kit/undo-load';
import { useAction } from '../kit/use-load';
import { useWriting } from '../kit/use-writing';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { Avisos } from './avisos';
import { Cambios } from './cambios';
import { blank, type Formulario, missingIn, Relevo } from './relevo';
import { Roles } from './roles';

export const Panel = panelView(() => server.panelEquipo(), EquipoPanel);

function EquipoPanel({ arranque, datos: first }: PanelProps<EquipoVisto>): VNode {
  const [datos, setDatos] = useState(first);
  const [form, setForm] = useState<Formulario>(() => blank(arranque.hoy));
  const [visto, setVisto] = useState<Reemplazo | null>(null);
  const [hecho, setHecho] = useState<Reemplazo | null>(null);
  const [tried, setTried] = useState(false);
  /** Settings that are to name whoever comes. */
  const [parametros, setParametros] = useState<readonly string[]>([]);
  const { busy, falla, run } = useAction();
  const write = useWriting(run);
  const missing = missingIn(form);
  const asked = { ...form, nueva: form.nueva || undefined };
  const readAgain = async (): Promise<void> => {
    const answer = await run('Leyendo el equipo…', () => server.panelEquipo());
    if (answer) setDatos(answer);
  };
  const offerUndo = useUndo(run, () => {
    setHecho(null);
    void readAgain();
  });
  const change = (some: Partial<Formulario>): void => {
    setForm((before) => ({ ...before, ...some }));
    setVisto(null);
    setHecho(null);
  };
  const look = async (): Promise<void> => {
    setTried(true);
    const [lacks] = Object.keys(missing);
    if (lacks) return focusSoon(`equipo-${lacks}`);
    const answer = await run('Buscando su trabajo abierto…', () => server.verReemplazo(asked));
    if (!answer) return;
    setVisto(answer);
    setParametros(answer.parametros.flatMap(proposedOf));
    focusSoon('equipo-que-cambia');
  };
  const replace = async (seen: Reemplazo): Promise<void> => {
    const answer = await write(
      'Reemplazando…',
      { ...asked, parametros, visto: seen.visto },
      (encargo) => server.reemplazarPersona(encargo),
    );
    if (!answer) return;
    setVisto(null);
    setHecho(answer);
    setTried(false);
    setForm(blank(arranque.hoy));
    offerUndo(answer.dicho, answer.cargue);
    await readAgain();
  };
  return (
    <>
      <div class="panel-body">
        {hecho ? (
          <Notice look="listo">
            <p class="notice-title">{hecho.dicho}</p>
          </Notice>
        ) : (
          <p>
            Cuando alguien deja la oficina o cambia de tarea, su trabajo abierto pasa aquí a otra
            persona. Lo ya cerrado conserva su nombre.
          </p>
        )}
        <Relevo
          datos={datos}
          form={form}
          hoy={arranque.hoy}
          errors={tried ? missing : {}}
          isAlike={falla?.mensaje.includes('¿Quiso decir') === true && form.entra !== ''}
          onChange={change}
        />
        <UnderWay busy={busy} falla={falla} />
        {visto ? (
          <Cambios visto={visto} parametros={parametros} onParametros={setParametros} />
        ) : null}
        {visto || hecho ? (
          <Avisos avisos={(visto ?? hecho)?.avisos ?? []} isDone={hecho !== null} />
        ) : null}
        <Roles roles={datos.roles} />
      </div>
      {visto ? (
        <ButtonBar
          main={{
            id: 'equipo-reemplazar',
            label: 'Reemplazar',
            onClick: () => void replace(visto),
            disabled: busy !== '',
          }}
          second={{
            label: 'Ver de nuevo',
            onClick: () => void look(),
            disabled: busy !== '',
          }}
        >
          {visto.sale} hasta el {formatFecha(visto.hasta)}; {visto.entra} desde el{' '}
          {formatFecha(visto.desde)}.
        </ButtonBar>
      ) : (
        <ButtonBar
          main={{
            label: 'Ver qué cambia',
            onClick: () => void look(),
            disabled: busy !== '',
          }}
        />
      )}
    </>
  );
}

/** A name is proposed to be changed; an account needs that something else be done first. */
const proposedOf = ({
  clave,
  propuesto,
  esCuenta,
}: Reemplazo['parametros'][number]): readonly string[] =>
  propuesto !== '' && !esCuenta ? [clave] : [];
