// Opening a closed quarter again, with the reason that the bitácora keeps.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { focusNow } from '../kit/focus';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { TextArea } from '../kit/text-field';
import { nombreDe, useForma, useLoEscrito } from './escrito';
import { Recuperado } from './recuperado';

interface ReabrirProps {
  readonly corte: string;
  readonly isBusy: boolean;
  /** Whether it was. */
  readonly onReopen: (motivo: string) => Promise<boolean>;
}

const OPENER = 'reabrir-abrir';

export function Reabrir(props: ReabrirProps): VNode {
  const [isOpen, setOpen] = useState(useLoEscrito(reaperturaDe(props)) !== undefined);
  const close = (): void => {
    setOpen(false);
    queueMicrotask(() => focusNow(OPENER));
  };
  if (!isOpen) {
    return (
      <Button look="quiet" id={OPENER} onClick={() => setOpen(true)}>
        Abrir de nuevo…
      </Button>
    );
  }
  return <Form {...props} onClose={close} />;
}

/** Name under which what is written of it is kept. */
const reaperturaDe = ({ corte }: Pick<ReabrirProps, 'corte'>): string => nombreDe(corte, 'reabrir');

function Form(props: ReabrirProps & { readonly onClose: () => void }): VNode {
  const { isBusy, onReopen, onClose } = props;
  const { form, set, isRecovered, end } = useForma(reaperturaDe(props), () => ({ motivo: '' }));
  const leave = (): void => {
    end();
    onClose();
  };
  return (
    <SubForm label="Abrir de nuevo el trimestre" onCancel={leave}>
      <Recuperado isShown={isRecovered} />
      <TextArea
        id="reabrir-motivo"
        label="Motivo"
        hint="Queda en la bitácora con su nombre."
        value={form.motivo}
        onChange={(motivo) => set({ motivo })}
      />
      <SubFormButtons
        label="Abrir de nuevo"
        disabled={isBusy}
        onClick={async () => {
          if (await onReopen(form.motivo)) leave();
        }}
        onCancel={leave}
      />
    </SubForm>
  );
}
