// An acta being written: its form, the draft that is kept meanwhile, and the two ways to save it.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ActaGuardada, ActaPanel } from '../../addon/panels/panel-types';
import type { Falla } from '../../addon/user-error';
import { ButtonBar } from '../kit/button-bar';
import { ErrorSummary, type FieldIssue } from '../kit/error-summary';
import { focusNow } from '../kit/focus';
import { Progress } from '../kit/progress';
import { useToast } from '../kit/toast';
import { useAction } from '../kit/use-load';
import { server } from '../server';
import { type ActaForm, entradaFrom } from './acta-form';
import { issuesOf } from './acta-issues';
import { ActaSections } from './acta-sections';
import type { Keeper } from './draft-keeper';
import { useDraft } from './use-draft';

interface ActaEditorProps {
  /** What the fields start with. */
  readonly inicial: ActaForm;
  readonly datos: ActaPanel;
  readonly isNew: boolean;
  readonly hoy: string;
  readonly keeper: Keeper;
  readonly onSaved: (guardada: ActaGuardada) => void;
}

export function ActaEditor({
  inicial,
  datos,
  isNew,
  hoy,
  keeper,
  onSaved,
}: ActaEditorProps): VNode {
  const [form, setForm] = useState(inicial);
  const [attempt, setAttempt] = useState({ number: 0, isBorrador: false });
  const draftStatus = useDraft(form, keeper);
  const action = useAction();
  const notify = useToast();
  useEffect(() => focusNow('acta-tipo'), []);
  const issues = attempt.number === 0 ? [] : issuesOf(form, datos.acciones, attempt.isBorrador);

  const save = async (isBorrador: boolean): Promise<void> => {
    setAttempt({ number: attempt.number + 1, isBorrador });
    action.clear();
    if (issuesOf(form, datos.acciones, isBorrador).length > 0) return;
    const label = isBorrador ? 'Guardando el borrador…' : 'Guardando el acta…';
    const guardada = await action.run(label, async () => {
      const answer = await server.guardarActa(entradaFrom(form, isBorrador));
      await keeper.forget(entradaFrom(form, true));
      return answer;
    });
    if (!guardada) return;
    setAttempt({ number: 0, isBorrador });
    if (!isBorrador) return onSaved(guardada);
    setForm((kept) => ({ ...kept, codigo: guardada.codigo }));
    notify('Borrador guardado. Aún no tiene número.');
  };

  return (
    <>
      <div class="panel-body" inert={action.busy !== ''}>
        <Problems key={attempt.number} issues={issues} falla={action.falla} />
        <ActaSections
          form={form}
          datos={datos}
          isNew={isNew}
          hoy={hoy}
          issues={issues}
          onChange={(change) => setForm((kept) => ({ ...kept, ...change(kept) }))}
        />
      </div>
      <ButtonBar
        main={{ label: 'Guardar acta', onClick: () => save(false), disabled: action.busy !== '' }}
        second={{
          label: 'Guardar borrador',
          onClick: () => save(true),
          disabled: action.busy !== '',
        }}
      >
        {action.busy ? (
          <Progress label={action.busy} />
        ) : (
          draftStatus || 'Al guardar, el acta toma su número y queda definitiva.'
        )}
      </ButtonBar>
    </>
  );
}

interface ProblemsProps {
  readonly issues: readonly FieldIssue[];
  readonly falla: Falla | null;
}

function Problems({ issues, falla }: ProblemsProps): VNode | null {
  if (issues.length > 0) {
    const n = issues.length;
    const title = n === 1 ? 'Falta corregir un dato' : `Falta corregir ${n} datos`;
    return <ErrorSummary title={title} issues={issues} />;
  }
  if (!falla) return null;
  return (
    <ErrorSummary title={falla.mensaje} issues={falla.detalle.map((mensaje) => ({ mensaje }))} />
  );
}
