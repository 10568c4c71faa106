// Opening a closed quarter again, with the reason that the bitácora keeps.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { focusNow } from '../kit/focus';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { TextArea } from '../kit/text-field';

interface ReabrirProps {
  readonly isBusy: boolean;
  readonly onReopen: (motivo: string) => Promise<void>;
}

const OPENER = 'reabrir-abrir';

export function Reabrir({ isBusy, onReopen }: ReabrirProps): VNode {
  const [isOpen, setOpen] = useState(false);
  const [motivo, setMotivo] = useState('');
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
  return (
    <SubForm label="Abrir de nuevo el trimestre" onCancel={close}>
      <TextArea
        id="reabrir-motivo"
        label="Motivo"
        hint="Queda en la bitácora con su nombre."
        value={motivo}
        onChange={setMotivo}
      />
      <SubFormButtons
        label="Abrir de nuevo"
        disabled={isBusy}
        onClick={async () => {
          await onReopen(motivo);
          close();
        }}
        onCancel={close}
      />
    </SubForm>
  );
}
