// An acta being written: its form, the draft that is kept meanwhile, and the two ways to save it.

import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ActaPanel } from '../../addon/panels/acta';
import type { ActaGuardada } from '../../addon/panels/guardar-acta';
import type { ActaEntrada } from '../../domain/acta';
import { ButtonBar } from '../kit/button-bar';
import type { Keeper } from '../kit/draft-keeper';
import { ErrorSummary } from '../kit/error-summary';
import { focusNow } from '../kit/focus';
import { newPedido } from '../kit/pedido';
import { Progress, SLOW_SAVING } from '../kit/progress';
import { useToast } from '../kit/toast';
import { useDraft } from '../kit/use-draft';
import type { ActaForm } from './acta-form';
import { ActaSections } from './acta-sections';
import { withAnomalias } from './anomalias';
import { entradaFrom } from './form-entrada';
import { withOrden } from './orden-de-actividad';
import { type Saving, useSaving } from './use-saving';

interface ActaEditorProps {
  /** What the fields start with. */
  readonly inicial: ActaForm;
  readonly datos: ActaPanel;
  readonly isNew: boolean;
  readonly hoy: string;
  readonly keeper: Keeper<ActaEntrada>;
  /** What is shown of a saved acta can come meanwhile. */
  readonly onSaving: () => void;
  /** What it says now. */
  readonly onForm: (form: ActaForm) => void;
  readonly onSaved: (guardada: ActaGuardada) => void;
}

export function ActaEditor(props: ActaEditorProps): VNode {
  const { inicial, datos, isNew, hoy, keeper, onSaving, onForm, onSaved } = props;
  const [form, setForm] = useState(inicial);
  const draftStatus = useDraft(() => entradaFrom(form, true), keeper, NOT_KEPT);
  const saving = useSaving(form, datos, keeper);
  const notify = useToast();
  const isBusy = saving.busy !== '';
  useLayoutEffect(() => onForm(form));
  useLayoutEffect(() => focusNow('acta-tipo'), []);
  const saveActa = async (): Promise<void> => {
    onSaving();
    const guardada = await saving.save(false);
    if (guardada) onSaved(guardada);
  };
  const saveBorrador = async (): Promise<void> => {
    const guardada = await saving.save(true);
    if (!guardada) return;
    setForm((kept) => ({ ...kept, codigo: guardada.codigo, pedido: newPedido() }));
    notify('Borrador guardado. Aún no tiene número.');
  };
  const change = (work: (form: ActaForm) => Partial<ActaForm>): void =>
    setForm((kept) => withAnomalias(withOrden(kept, { ...kept, ...work(kept) }, datos), datos));
  const part = { form, datos, hoy, issues: saving.issues, onChange: change };
  return (
    <>
      <div class="panel-body" inert={isBusy}>
        <Problems key={saving.attempt} saving={saving} />
        {form.anomalias.length > 0 ? (
          <p class="hint">
            Con las anomalías decididas del trimestre: revise su punto y sus compromisos.
          </p>
        ) : null}
        <ActaSections {...part} isNew={isNew} />
      </div>
      <ButtonBar
        main={{ label: 'Guardar acta', onClick: saveActa, disabled: isBusy }}
        second={{ label: 'Guardar borrador', onClick: saveBorrador, disabled: isBusy }}
      >
        {isBusy ? (
          <Progress label={saving.busy} slow={SLOW_SAVING} />
        ) : (
          draftStatus || WHAT_SAVING_MEANS
        )}
      </ButtonBar>
    </>
  );
}

const NOT_KEPT = 'Lo escrito no se ha podido guardar. Use «Guardar borrador».';
const WHAT_SAVING_MEANS = 'Al guardar, el acta toma su número y queda definitiva.';

function Problems({ saving: { issues, falla } }: { readonly saving: Saving }): VNode | null {
  if (issues.length > 0) {
    const n = issues.length;
    const title = n === 1 ? 'Falta corregir un dato' : `Falta corregir ${n} datos`;
    return <ErrorSummary title={title} issues={issues} />;
  }
  if (!falla) return null;
  const facts = falla.detalle.map((mensaje) => ({ mensaje }));
  return <ErrorSummary title={falla.mensaje} issues={facts} />;
}
