// A row being written: its fields, the draft that is kept meanwhile, and saving it.

import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Formulario } from '../../addon/datos/formulario';
import type { FilaRespuesta } from '../../addon/panels/fila-del-libro';
import type { BorradorDeFila } from '../../addon/panels/fila-pedida';
import { ButtonBar } from '../kit/button-bar';
import type { Keeper } from '../kit/draft-keeper';
import { ErrorSummary } from '../kit/error-summary';
import { focusNow } from '../kit/focus';
import { Notice } from '../kit/notice';
import { Progress, SLOW_SAVING } from '../kit/progress';
import { useToast } from '../kit/toast';
import { useDraft } from '../kit/use-draft';
import { Fields } from './fields';
import { idOf, isOpen, type Textos, touchedOf } from './fila-form';
import { Said } from './said';
import { draftOf, type Saving, useSaving } from './use-saving';

interface FilaEditorProps {
  readonly inicial: Formulario;
  /** What had been written of it when the panel closed. */
  readonly escrito: Textos;
  readonly hoy: string;
  /** Id under which it is asked to be saved. */
  readonly pedido: string;
  readonly keeper: Keeper<BorradorDeFila>;
  /** Tells whether something in it is not saved. */
  readonly onTouched: (isTouched: boolean) => void;
  readonly onSaved: (respuesta: FilaRespuesta, wasNew: boolean) => void;
  readonly onNew: () => void;
}

export function FilaEditor(props: FilaEditorProps): VNode {
  const { inicial, escrito, hoy, pedido, keeper, onTouched, onSaved, onNew } = props;
  const [formulario, setFormulario] = useState(inicial);
  const [form, setForm] = useState<Textos>({ ...inicial.textos, ...escrito });
  const notify = useToast();
  const status = useDraft(() => draftOf(formulario, form, pedido), keeper, NOT_KEPT);
  const onRebase = (now: Formulario): void => {
    setFormulario(now);
    setForm({ ...now.textos, ...touchedOf(formulario, form) });
  };
  const saving = useSaving({ formulario, form, pedido, keeper, onRebase });
  const isTouched = Object.keys(touchedOf(formulario, form)).length > 0;
  useLayoutEffect(() => onTouched(isTouched), [isTouched, onTouched]);
  useLayoutEffect(() => focusNow(firstField(inicial)), [inicial]);
  const isNew = formulario.leida === null;
  const isBusy = saving.busy !== '';
  const save = async (): Promise<void> => {
    if (!isNew && !isTouched) return notify('No hay cambios que guardar.');
    const respuesta = await saving.save();
    if (respuesta) onSaved(respuesta, isNew);
  };
  const change = (key: string, text: string): void => {
    saving.noteChange(key);
    setForm((kept) => ({ ...kept, [key]: text }));
  };
  const another = { id: 'fila-otra', label: 'Agregar otra', onClick: onNew, disabled: isBusy };
  if (formulario.cerrada) {
    return (
      <>
        <div class="panel-body">
          <Notice look="nota">{formulario.cerrada}</Notice>
          <Said formulario={formulario} />
          <Fields {...{ formulario, form, hoy }} issues={[]} ajenos={{}} onChange={change} />
        </div>
        <ButtonBar main={another} />
      </>
    );
  }
  return (
    <>
      <div class="panel-body" inert={isBusy}>
        <Problems key={saving.attempt} saving={saving} />
        {formulario.cerradaEnParte ? (
          <Notice look="nota">{formulario.cerradaEnParte}</Notice>
        ) : null}
        <Said formulario={formulario} />
        <Fields
          {...{ formulario, form, hoy }}
          issues={saving.issues}
          ajenos={saving.ajenos}
          onChange={change}
        />
      </div>
      <ButtonBar
        main={{ label: isNew ? 'Agregar fila' : 'Guardar fila', onClick: save, disabled: isBusy }}
        second={isNew ? undefined : another}
      >
        {isBusy ? <Progress label={saving.busy} slow={SLOW_SAVING} /> : status || WHAT_IS_MARKED}
      </ButtonBar>
    </>
  );
}

const NOT_KEPT = 'Lo escrito no se ha podido guardar. Guarde la fila.';
const WHAT_IS_MARKED = '* Hace falta para que la fila esté completa.';

const firstField = (formulario: Formulario): string => {
  const first = formulario.campos.find((campo) => isOpen(formulario, campo));
  return first ? idOf(first.key) : 'fila-titulo';
};

function Problems({
  saving: { issues, falla, ajenos },
}: {
  readonly saving: Saving;
}): VNode | null {
  if (issues.length > 0) {
    const n = issues.length;
    const isMet = Object.keys(ajenos).length > 0;
    const lacks = n === 1 ? 'Falta corregir un dato' : `Falta corregir ${n} datos`;
    const title = isMet ? 'No se guardó: otra persona escribió en esta fila' : lacks;
    return <ErrorSummary title={title} issues={issues} />;
  }
  if (!falla) return null;
  const facts = falla.detalle.map((mensaje) => ({ mensaje }));
  return <ErrorSummary title={falla.mensaje} issues={facts} />;
}
