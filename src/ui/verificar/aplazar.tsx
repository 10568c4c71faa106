// Putting a rule off: it needs a reason, which stays in sight.

import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { GrupoObservaciones } from '../../addon/panels/verificar';
import { focusNow } from '../kit/focus';
import { Failure } from '../kit/notice';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { TextArea } from '../kit/text-field';
import { useAction } from '../kit/use-load';
import { server } from '../server';

interface AplazarProps {
  readonly grupo: GrupoObservaciones;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function Aplazar({ grupo, onDone, onCancel }: AplazarProps): VNode {
  const [motivo, setMotivo] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const action = useAction();
  const { registro, codigo } = grupo;
  const id = `motivo-${registro}-${codigo}`;
  useLayoutEffect(() => focusNow(id), [id]);
  const postpone = async (): Promise<void> => {
    if (motivo.trim() === '') {
      setError('Escriba por qué se aplaza.');
      focusNow(id);
      return;
    }
    const isDone = await action.run('Aplazando…', async () => {
      await server.aplazarRegla({ registro, codigo, motivo: motivo.trim() });
      return true;
    });
    if (isDone) onDone();
  };
  return (
    <SubForm label="Aplazar esta regla" onCancel={onCancel}>
      <TextArea
        id={id}
        label="Motivo"
        hint="La regla deja de mostrarse y queda en la lista de aplazadas."
        value={motivo}
        onChange={setMotivo}
        error={error}
      />
      {action.falla ? <Failure falla={action.falla} /> : null}
      <SubFormButtons
        label={action.busy || 'Aplazar esta regla'}
        onClick={postpone}
        disabled={action.busy !== ''}
        onCancel={onCancel}
      />
    </SubForm>
  );
}
