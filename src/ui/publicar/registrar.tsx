// Noting where the publication is now: a row of Socialización, from whose código the next version counts what changed.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { RegistrarPedido } from '../../addon/publico/pedido';
import type { Registrada } from '../../addon/publico/registrar';
import { Button } from '../kit/button';
import { DateField } from '../kit/date-field';
import { focusSoon } from '../kit/focus';
import { Failure, Notice } from '../kit/notice';
import { newPedido } from '../kit/pedido';
import { TextField } from '../kit/text-field';
import { useAction } from '../kit/use-load';
import { server } from '../server';

interface RegistrarProps {
  readonly hoy: string;
  readonly version: string;
  /** Of what was just made; '' where that was another day, and the page says it. */
  readonly codigoVerificacion: string;
}
type Form = Required<Omit<RegistrarPedido, 'pedido'>>;

const FALTA: { readonly [C in keyof Form]?: string } = {
  version: 'Escriba la versión, como la dice la página.',
  fecha: 'Escriba la fecha en que se publicó.',
  url: 'Escriba la dirección en que quedó publicada.',
  codigoVerificacion: 'Escriba el código que está al pie de la página.',
};
const idOf = (campo: keyof Form): string => `publicacion-${campo}`;

export function Registrar({ hoy, version, codigoVerificacion }: RegistrarProps): VNode {
  const [form, setForm] = useState<Form>({
    version,
    fecha: hoy,
    url: '',
    captura: '',
    codigoVerificacion,
  });
  const [tried, setTried] = useState(false);
  const [pedido] = useState(newPedido);
  const [done, setDone] = useState<Registrada>();
  const { busy, falla, run } = useAction();
  const missing = (Object.keys(FALTA) as (keyof Form)[]).filter(
    (campo) => (form[campo] ?? '').trim() === '',
  );
  const send = async (): Promise<void> => {
    setTried(true);
    const [lacks] = missing;
    if (lacks) return focusSoon(idOf(lacks));
    setDone(await run('Anotando…', () => server.registrarPublicacion({ ...form, pedido })));
  };
  const field = (campo: keyof Form) => ({
    id: idOf(campo),
    value: form[campo] ?? '',
    onChange: (value: string) => setForm((before) => ({ ...before, [campo]: value })),
    error: tried && missing.includes(campo) ? FALTA[campo] : undefined,
  });
  if (done) return <Notice look="listo">{done.dicho}</Notice>;
  return (
    <>
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
    </>
  );
}
