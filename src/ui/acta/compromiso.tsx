// One new compromiso. Enter goes to what it still needs and, when it needs nothing, to the next; Tab
// also visits what is optional.

import type { TargetedKeyboardEvent, VNode } from 'preact';
import type { ActaPanel } from '../../addon/panels/acta';
import { IconButton } from '../kit/button';
import { Combo } from '../kit/combo';
import { DateField } from '../kit/date-field';
import { issueOf } from '../kit/error-summary';
import { focusSoon } from '../kit/focus';
import { PersonPicker } from '../kit/person-picker';
import { handleRowKey, type RowKeyActions } from '../kit/row-keys';
import { TextArea, TextField, type TextProps } from '../kit/text-field';
import type { CompromisoFila } from './acta-form';
import { firstMissing, isBlank } from './acta-issues';
import type { PartProps } from './acta-part';

interface CompromisoProps {
  readonly index: number;
  readonly fila: CompromisoFila;
  readonly isLast: boolean;
  readonly actions: RowKeyActions;
  readonly part: PartProps;
  readonly onChange: (patch: Partial<CompromisoFila>) => void;
}

export function Compromiso(props: CompromisoProps): VNode {
  const { index, fila, actions, onChange } = props;
  const { datos, hoy, issues } = props.part;
  const goOn = (): void => goOnFrom(props);
  const field = (campo: keyof CompromisoFila) => ({
    id: `${campo}-${index}`,
    value: fila[campo],
    onChange: (value: string) => onChange({ [campo]: value }),
    error: issueOf(issues, `${campo}-${index}`),
    onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => {
      // Backspace removes an empty compromiso from its first field, never one with other fields filled.
      const removes = event.key === 'Backspace' && campo === 'compromiso' && isBlank(fila);
      if (event.key === 'Enter' || removes) handleRowKey(event, actions, index, goOn);
    },
  });
  return (
    <li class="card">
      <TextArea
        {...field('compromiso')}
        label={`Compromiso ${index + 1}`}
        lines={1}
        actions={
          <IconButton
            icon="close"
            label={`Quitar el compromiso ${index + 1}`}
            offTab
            onClick={() => actions.remove(index)}
          />
        }
      />
      <PersonPicker {...field('responsable')} label="Responsable" directorio={datos.directorio} />
      <DateField {...field('fecha')} label="Fecha de entrega" hoy={hoy} mesSolo="fin" />
      <TextField {...field('entregable')} label="Entregable" need="optional" />
      <AccionPicker {...field('accion')} acciones={datos.acciones} />
    </li>
  );
}

function goOnFrom({ index, fila, isLast, actions }: CompromisoProps): void {
  const missing = firstMissing(fila);
  if (missing && !isBlank(fila)) focusSoon(`${missing}-${index}`);
  else if (!isLast) focusSoon(`compromiso-${index + 1}`);
  else if (!missing) actions.addAfter(index);
}

interface AccionPickerProps extends Omit<TextProps, 'label'> {
  readonly acciones: ActaPanel['acciones'];
}

function AccionPicker({ acciones, ...field }: AccionPickerProps): VNode {
  return (
    <Combo
      {...field}
      label="Acción del PAM"
      need="optional"
      hint={acciones.find(({ codigo }) => codigo === field.value)?.accion}
      options={acciones.map(({ codigo, accion }) => ({
        value: codigo,
        label: codigo,
        detail: accion,
      }))}
    />
  );
}
