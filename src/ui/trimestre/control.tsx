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
import { nombreDe, useForma, useLoEscrito } from './escrito';
import { Recuperado } from './recuperado';

interface ControlProps {
  readonly datos: CierreVisto;
  readonly isBusy: boolean;
  /** Whether it was saved. */
  readonly onSave: (control: ControlVisto) => Promise<boolean>;
}

/** Name under which what is written of it is kept. */
const controlDe = ({ corte }: CierreVisto): string => nombreDe(corte, 'control');

const OPENER = 'control-abrir';

export function ControlDelRiesgo({ datos, isBusy, onSave }: ControlProps): VNode {
  const [isOpen, setOpen] = useState(useLoEscrito(controlDe(datos)) !== undefined);
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
        const isSaved = await onSave(control);
        if (isSaved) close();
        return isSaved;
      }}
    />
  );
}

const SI = 'si';
const SI_NO = [
  { value: '', label: '' },
  { value: SI, label: 'Sí' },
  { value: 'no', label: 'No' },
];
const written = (value: boolean | undefined): string =>
  value === undefined ? '' : value ? SI : 'no';
const readSiNo = (text: string): boolean | undefined => (text === '' ? undefined : text === SI);

interface FormProps extends ControlProps {
  readonly onCancel: () => void;
}

function Form({ datos, isBusy, onCancel, onSave }: FormProps): VNode {
  const { riesgo, control, equipo, hoy } = datos;
  const { form, set, isRecovered, end } = useForma(controlDe(datos), () => ({
    ...control,
    ejecutado: written(control.ejecutado),
    materializo: written(control.materializo),
  }));
  const giveUp = (): void => {
    end();
    onCancel();
  };
  return (
    <SubForm label="Control del riesgo" onCancel={giveUp}>
      <Recuperado isShown={isRecovered} />
      <p class="hint">{decirRiesgo(riesgo)}</p>
      <SelectField
        id="control-ejecutado"
        label="¿Se ejecutó el control?"
        value={form.ejecutado}
        options={SI_NO}
        onChange={(ejecutado) => set({ ejecutado })}
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
        value={form.materializo}
        options={SI_NO}
        onChange={(materializo) => set({ materializo })}
      />
      {form.materializo === SI ? (
        <TextArea
          id="control-tratamiento"
          label="Tratamiento"
          value={form.tratamiento}
          onChange={(tratamiento) => set({ tratamiento })}
        />
      ) : null}
      <SubFormButtons
        label="Guardar el control"
        onClick={async () => {
          const { ejecutado, materializo } = form;
          const read = { ejecutado: readSiNo(ejecutado), materializo: readSiNo(materializo) };
          if (await onSave({ ...form, ...read })) end();
        }}
        disabled={isBusy}
        onCancel={giveUp}
      />
    </SubForm>
  );
}

/** A code that the office has not written is asked for, never made up. */
function decirRiesgo({ codigo, riesgo, control }: CierreVisto['riesgo']): string {
  if (codigo === '' && riesgo === '')
    return 'Escriba en Parámetros el código del riesgo y el control que están en el mapa de riesgos de la entidad.';
  const named = ['Riesgo', codigo].filter(Boolean).join(' ');
  return [[named, riesgo].filter(Boolean).join(': '), control && `Control: ${control}`]
    .filter(Boolean)
    .join('. ');
}
