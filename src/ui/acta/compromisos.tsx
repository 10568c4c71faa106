// New compromisos. Enter goes to what the compromiso still needs and, when it needs nothing, starts
// the next; Tab also visits what is optional.

import type { TargetedKeyboardEvent, VNode } from 'preact';
import type { ActaPanel } from '../../addon/panels/panel-types';
import { Button, IconButton } from '../kit/button';
import { Combo } from '../kit/combo';
import { DateField } from '../kit/date-field';
import { type FieldIssue, issueOf } from '../kit/error-summary';
import { focusSoon } from '../kit/focus';
import { PersonPicker } from '../kit/person-picker';
import { handleRowKey, type RowActions, rowActions } from '../kit/row-keys';
import { TextArea, TextField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { BLANK_COMPROMISO, type CompromisoFila } from './acta-form';
import { firstMissing, isBlank } from './acta-issues';

interface CompromisosProps {
  readonly filas: readonly CompromisoFila[];
  readonly datos: ActaPanel;
  readonly hoy: string;
  readonly onChange: (
    change: (filas: readonly CompromisoFila[]) => readonly CompromisoFila[],
  ) => void;
  readonly issues: readonly FieldIssue[];
}

export function Compromisos({ filas, datos, hoy, onChange, issues }: CompromisosProps): VNode {
  const notify = useToast();
  const actions = rowActions({
    rows: filas,
    blank: BLANK_COMPROMISO,
    onChange,
    idAt: (i) => `compromiso-${i}`,
  });
  const remove = (i: number): void => {
    actions.remove(i);
    if (filas[i] && !isBlank(filas[i])) {
      notify(`Se quitó el compromiso ${i + 1}.`, () => onChange(() => filas));
    }
  };
  return (
    <>
      <ul class="cards">
        {filas.map((fila, i) => (
          <Compromiso
            // biome-ignore lint/suspicious/noArrayIndexKey: a new compromiso has no código yet
            key={i}
            index={i}
            fila={fila}
            isLast={i === filas.length - 1}
            actions={{ ...actions, remove }}
            datos={datos}
            hoy={hoy}
            issues={issues}
            onChange={(patch) =>
              onChange((kept) => kept.map((row, j) => (j === i ? { ...row, ...patch } : row)))
            }
          />
        ))}
      </ul>
      <Button look="quiet" onClick={() => actions.addAfter(filas.length - 1)}>
        Agregar compromiso
      </Button>
      <p class="hint">Enter pasa a lo que falta y después al compromiso siguiente.</p>
    </>
  );
}

interface CompromisoProps {
  readonly index: number;
  readonly fila: CompromisoFila;
  readonly isLast: boolean;
  readonly actions: RowActions;
  readonly datos: ActaPanel;
  readonly hoy: string;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (patch: Partial<CompromisoFila>) => void;
}

function Compromiso(props: CompromisoProps): VNode {
  const { index, fila, isLast, actions, datos, hoy, issues, onChange } = props;
  const n = index + 1;
  const goOn = (): void => {
    const missing = firstMissing(fila);
    if (missing && !isBlank(fila)) focusSoon(`${missing}-${index}`);
    else if (!isLast) focusSoon(`compromiso-${index + 1}`);
    else if (!missing) actions.addAfter(index);
  };
  const field = (campo: keyof CompromisoFila) => ({
    id: `${campo}-${index}`,
    value: fila[campo],
    onChange: (value: string) => onChange({ [campo]: value }),
    error: issueOf(issues, `${campo}-${index}`),
  });
  const goOnByEnter = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter') handleRowKey(event, actions, index, goOn);
  };
  return (
    <li class="card">
      <TextArea
        {...field('compromiso')}
        label={`Compromiso ${n}`}
        lines={1}
        actions={
          <IconButton
            icon="close"
            label={`Quitar el compromiso ${n}`}
            offTab
            onClick={() => actions.remove(index)}
          />
        }
        onKeyDown={(event) => {
          // Backspace in an empty compromiso must not take its other fields along.
          if (event.key !== 'Backspace' || isBlank(fila)) handleRowKey(event, actions, index, goOn);
        }}
      />
      <PersonPicker
        {...field('responsable')}
        label="Responsable"
        directorio={datos.directorio}
        onKeyDown={goOnByEnter}
      />
      <DateField {...field('fecha')} label="Fecha de entrega" hoy={hoy} onKeyDown={goOnByEnter} />
      <TextField
        {...field('entregable')}
        label="Entregable"
        need="optional"
        onKeyDown={goOnByEnter}
      />
      <Combo
        {...field('accion')}
        label="Acción del PAM"
        need="optional"
        hint={datos.acciones.find(({ codigo }) => codigo === fila.accion)?.accion}
        options={datos.acciones.map(({ codigo, accion }) => ({
          value: codigo,
          label: codigo,
          detail: accion,
        }))}
        onKeyDown={goOnByEnter}
      />
    </li>
  );
}
