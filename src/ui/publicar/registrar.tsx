// Noting where the publication is now: a row of Socialización, from whose código the next version counts what changed. What is being
// written of it is kept.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { BorradorDePublicacion } from '../../addon/publico/pedido';
import type { PorPublicar } from '../../addon/publico/publicar';
import type { Registrada } from '../../addon/publico/registrar';
import { Button } from '../kit/button';
import { DateField } from '../kit/date-field';
import { createKeeper, type Keeper } from '../kit/draft-keeper';
import { focusSoon } from '../kit/focus';
import { Failure, Notice } from '../kit/notice';
import { newPedido } from '../kit/pedido';
import { TextField } from '../kit/text-field';
import { useDraft } from '../kit/use-draft';
import { useAction } from '../kit/use-load';
import { newVentana } from '../kit/ventana';
import { server } from '../server';

type Form = BorradorDePublicacion;

const FALTA: { readonly [C in keyof Form]?: string } = {
  version: 'Escriba la versión, como la dice la página.',
  fecha: 'Escriba la fecha en que se publicó.',
  url: 'Escriba la dirección en que quedó publicada.',
  codigoVerificacion: 'Escriba el código que está al pie de la página.',
};
const idOf = (campo: keyof Form): string => `publicacion-${campo}`;

/** What is written of where a publication is. */
export interface PorAnotar {
  readonly form: Form;
  readonly set: (fields: Partial<Form>) => void;
  /** Whether it goes on with what was being written when the panel was closed. */
  readonly isRecovered: boolean;
  /** What is to be said of how it is kept. */
  readonly status: string;
  /** It was noted. */
  readonly end: () => Promise<unknown>;
  readonly otros: PorPublicar['otrosBorradores'];
  /** Goes on with one of them. */
  readonly take: (ventana: string) => void;
}

/** Of the whole panel: making the files again loses nothing of it. */
export function usePorAnotar(datos: PorPublicar): PorAnotar {
  const { version, hoy, borrador } = datos;
  const [blank] = useState<Form>({
    version,
    fecha: hoy,
    url: '',
    captura: '',
    codigoVerificacion: '',
  });
  const [form, setForm] = useState(borrador ?? blank);
  const [otros, setOtros] = useState(datos.otrosBorradores);
  const [keeper, setKeeper] = useState(() =>
    keeperOf(borrador ?? blank, borrador ? datos.borradorDe : undefined),
  );
  const [isRecovered, setRecovered] = useState(borrador !== null);
  const status = useDraft(() => form, keeper, 'Lo escrito no se pudo guardar: no cierre el panel.');
  return {
    form,
    set: (fields) => setForm((before) => ({ ...before, ...fields })),
    isRecovered,
    status,
    end: () => keeper.forget(form),
    otros,
    take: (ventana) => {
      const taken = otros.find((one) => one.ventana === ventana);
      if (!taken) return;
      setOtros(otros.filter((one) => one !== taken));
      setKeeper(keeperOf(taken.borrador, ventana));
      setForm(taken.borrador);
      setRecovered(true);
    },
  };
}

/** Keeps what is written of a form that begins so, or that goes on with the draft `de`. */
function keeperOf(beginning: Form, de: string | undefined): Keeper<Form> {
  const ventana = newVentana(de);
  return createKeeper<Form>(
    (draft) => server.guardarBorradorPublicacion({ borrador: draft, ...ventana }),
    beginning,
  );
}

export function Registrar({
  hoy,
  porAnotar,
}: {
  readonly hoy: string;
  readonly porAnotar: PorAnotar;
}): VNode {
  const { form, set, isRecovered, status, end } = porAnotar;
  const [tried, setTried] = useState(false);
  const [pedido] = useState(newPedido);
  const [done, setDone] = useState<Registrada>();
  const { busy, falla, run } = useAction();
  const missing = (Object.keys(FALTA) as (keyof Form)[]).filter(
    (campo) => form[campo].trim() === '',
  );
  const send = async (): Promise<void> => {
    setTried(true);
    const [lacks] = missing;
    if (lacks) return focusSoon(idOf(lacks));
    const noted = await run('Anotando…', () => server.registrarPublicacion({ ...form, pedido }));
    if (!noted) return;
    await end();
    setDone(noted);
  };
  const field = (campo: keyof Form) => ({
    id: idOf(campo),
    value: form[campo],
    onChange: (value: string) => set({ [campo]: value }),
    error: tried && missing.includes(campo) ? FALTA[campo] : undefined,
  });
  if (done) return <Notice look="listo">{done.dicho}</Notice>;
  return (
    <>
      {isRecovered ? <Notice look="nota">Se recuperó lo que estaba escribiendo.</Notice> : null}
      <TextField {...field('url')} label="Dirección en la web" hint="Empieza por https://" />
      <DateField {...field('fecha')} label="Fecha de publicación" hoy={hoy} />
      <TextField {...field('version')} label="Versión" />
      <TextField
        {...field('captura')}
        label="Enlace de la captura"
        need="optional"
        hint="La imagen de la página publicada."
      />
      <TextField
        {...field('codigoVerificacion')}
        label="Código de verificación"
        hint="Está al pie de la página. Desde él se cuenta qué cambia después."
      />
      {falla ? <Failure falla={falla} /> : null}
      <div class="inline-buttons">
        <Button onClick={() => void send()} disabled={busy !== ''}>
          {busy || 'Anotar en Socialización'}
        </Button>
      </div>
      {status ? <p class="hint">{status}</p> : null}
    </>
  );
}
