// The form of a replacement: looked at before it is done, and kept until it is.

import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Reemplazo } from '../../addon/reemplazo/plan-visto';
import type { EquipoVisto } from '../../addon/reemplazo/ver';
import { formatFecha } from '../../domain/formato';
import { ButtonBar } from '../kit/button-bar';
import { createKeeper } from '../kit/draft-keeper';
import { focusSoon } from '../kit/focus';
import { UnderWay } from '../kit/under-way';
import { useDraft } from '../kit/use-draft';
import type { Action } from '../kit/use-load';
import { useWriting } from '../kit/use-writing';
import { newVentana } from '../kit/ventana';
import { server } from '../server';
import { Avisos } from './avisos';
import { Cambios } from './cambios';
import { blank, type Formulario, missingIn, Relevo } from './relevo';
import { Roles } from './roles';

interface ReemplazarProps {
  readonly datos: EquipoVisto;
  readonly hoy: string;
  readonly action: Action;
  /** What came of the last one; null while another is written. */
  readonly outcome: VNode | null;
  /** Something of another one is written. */
  readonly onStart: () => void;
  readonly onDone: (answer: Reemplazo) => void;
  /** Above the form. */
  readonly children: ComponentChildren;
}

export function Reemplazar(props: ReemplazarProps): VNode {
  const { datos, hoy, action, outcome, onStart, onDone, children } = props;
  const { borrador, borradorDe } = datos;
  const [form, setForm] = useState<Formulario>(() => borrador ?? blank(hoy));
  const [ventana] = useState(() => newVentana(borrador ? borradorDe : undefined));
  const [keeper] = useState(() =>
    createKeeper<Formulario>(
      (draft) => server.guardarBorradorEquipo({ borrador: draft, ...ventana }),
      borrador ?? blank(hoy),
    ),
  );
  const kept = useDraft(() => form, keeper, 'Lo escrito no se pudo guardar: no cierre el panel.');
  const [visto, setVisto] = useState<Reemplazo | null>(null);
  const [tried, setTried] = useState(false);
  /** Settings that are to name whoever comes. */
  const [parametros, setParametros] = useState<readonly string[]>([]);
  const { busy, falla, run } = action;
  const write = useWriting(run);
  const missing = missingIn(form);
  const asked = { ...form, nueva: form.nueva || undefined };
  const change = (some: Partial<Formulario>): void => {
    setForm((before) => ({ ...before, ...some }));
    setVisto(null);
    onStart();
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
    await keeper.forget(blank(hoy));
    onDone(answer);
  };
  const seeing = { onClick: () => void look(), disabled: busy !== '' };
  return (
    <>
      <div class="panel-body">
        {children}
        {outcome ?? (
          <p>
            Cuando alguien deja la oficina o cambia de tarea, su trabajo abierto pasa aquí a otra
            persona. Lo ya cerrado conserva su nombre.
          </p>
        )}
        <Relevo
          datos={datos}
          form={form}
          hoy={hoy}
          errors={tried ? missing : {}}
          isAlike={falla?.mensaje.includes('¿Quiso decir') === true && form.entra !== ''}
          onChange={change}
        />
        {kept ? <p class="hint">{kept}</p> : null}
        <UnderWay busy={busy} falla={falla} />
        {visto ? (
          <>
            <Cambios visto={visto} parametros={parametros} onParametros={setParametros} />
            <Avisos avisos={visto.avisos} isDone={false} />
          </>
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
          second={{ label: 'Ver de nuevo', ...seeing }}
        >
          {visto.sale} hasta el {formatFecha(visto.hasta)}; {visto.entra} desde el{' '}
          {formatFecha(visto.desde)}.
        </ButtonBar>
      ) : (
        <ButtonBar main={{ label: 'Ver qué cambia', ...seeing }} />
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
