// The control of the risk of the quarter, as a small form.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CierreVisto, ControlVisto } from '../../addon/trimestre/cierre';
import { Button } from '../kit/button';
import { Combo } from '../kit/combo';
import { DateField } from '../kit/date-field';
import { focusNow } from '../kit/focus';
import { SubForm, SubFormButtons } from '../kit/sub-form';
import { SelectField, TextArea } from '../kit/text-field';

interface ControlProps {
  readonly datos: CierreVisto;
  readonly isBusy: boolean;
  readonly onSave: (control: ControlVisto) => Promise<void>;
}

const OPENER = 'control-abrir';

export function ControlDelRiesgo({ datos, isBusy, onSave }: ControlProps): VNode {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    queueMicrotask(() => focusNow(OPENER));
  };
  if (!isOpen) {
    return (
      <div class="inline-buttons">
        <Button id={OPENER} onClick={() => setOpen(true)}>
          Control del riesgo…
        </Button>
      </div>
    );
  }
  return (
    <Form
      datos={datos}
      isBusy={isBusy}
      onCancel={close}
      onSave={async (control) => {
        await onSave(control);
        close();
      }}
    />
  );
}

const SI_NO = [
  { value: '', label: '' },
  { value: 'si', label: 'Sí' },
  { value: 'no', label: 'No' },
];
const written = (value: boolean | undefined): string =>
  value === undefined ? '' : value ? 'si' : 'no';
const readSiNo = (text: string): boolean | undefined => (text === '' ? undefined : text === 'si');

interface FormProps extends ControlProps {
  readonly onCancel: () => void;
}

function Form({
  datos: { riesgo, control, equipo, hoy },
  isBusy,
  onCancel,
  onSave,
}: FormProps): VNode {
  const [form, setForm] = useState(control);
  const set = (fields: Partial<ControlVisto>): void => setForm({ ...form, ...fields });
  return (
    <SubForm label="Control del riesgo" onCancel={onCancel}>
      <p class="hint">{decirRiesgo(riesgo)}</p>
      <SelectField
        id="control-ejecutado"
        label="¿Se ejecutó el control?"
        value={written(form.ejecutado)}
        options={SI_NO}
        onChange={(text) => set({ ejecutado: readSiNo(text) })}
      />
      <DateField
        id="control-fecha"
        label="Fecha"
        need="unmarked"
        hoy={hoy}
        value={form.fecha}
        onChange={(fecha) => set({ fecha })}
      />
      <Combo
        id="control-quien"
        label="Quién lo ejecutó"
        value={form.quien}
        options={equipo.map((nombre) => ({ value: nombre, label: nombre }))}
        isFree
        onChange={(quien) => set({ quien })}
      />
      <TextArea
        id="control-resultado"
        label="Resultado"
        value={form.resultado}
        onChange={(resultado) => set({ resultado })}
      />
      <SelectField
        id="control-materializo"
        label="¿Se materializó el riesgo?"
        value={written(form.materializo)}
        options={SI_NO}
        onChange={(text) => set({ materializo: readSiNo(text) })}
      />
      {form.materializo ? (
        <TextArea
          id="control-tratamiento"
          label="Tratamiento"
          value={form.tratamiento}
          onChange={(tratamiento) => set({ tratamiento })}
        />
      ) : null}
      <SubFormButtons
        label="Guardar el control"
        onClick={() => onSave(form)}
        disabled={isBusy}
        onCancel={onCancel}
      />
    </SubForm>
  );
}

/** A code that the office has not written is asked for, never made up. */
function decirRiesgo({ codigo, riesgo, control }: CierreVisto['riesgo']): string {
  if (codigo === '' && riesgo === '')
    return 'Escriba en Parámetros el código del riesgo y el control que están en el mapa de riesgos de la entidad.';
  return [[codigo, riesgo].filter(Boolean).join(': '), control && `Control: ${control}`]
    .filter(Boolean)
    .join('. ');
}
