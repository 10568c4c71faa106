// The evaluation of one acción: how it ended beside what is written of it, the draft that is kept meanwhile, and saving it on the
// way to another.

import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { EvaluacionGuardada } from '../../addon/evaluacion/guardar';
import type { AccionPorEvaluar, EvaluacionDelAno } from '../../addon/evaluacion/leer';
import type { EvaluacionEscrita } from '../../addon/evaluacion/pedido';
import type { Arranque } from '../../addon/panels/arranque';
import { Button } from '../kit/button';
import { ButtonBar } from '../kit/button-bar';
import { createKeeper, type Keeper } from '../kit/draft-keeper';
import { ErrorSummary } from '../kit/error-summary';
import { focusNow } from '../kit/focus';
import { Notice } from '../kit/notice';
import { Progress, SLOW_SAVING } from '../kit/progress';
import { useDraft } from '../kit/use-draft';
import { newVentana } from '../kit/ventana';
import { server } from '../server';
import { Campos, CamposLeidos } from './campos';
import { beginning, enPalabras, escritaOf, idOf, type Textos, touchedOf } from './evaluacion-form';
import { Resultado } from './resultado';
import type { Leave } from './section';
import { useSavingEvaluacion } from './use-saving';

interface AccionEditorProps {
  readonly arranque: Arranque;
  readonly datos: EvaluacionDelAno;
  readonly accion: AccionPorEvaluar;
  /** What had been written of it when the panel closed, and of which window that is. */
  readonly escrito: Textos | undefined;
  readonly de: string | undefined;
  readonly pedido: string;
  readonly isBlocked: boolean;
  /** Where it puts how it is saved. */
  readonly save: { current: Leave };
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The first one that is still to be evaluated, but for this one. */
  readonly pending: AccionPorEvaluar | undefined;
  /** Saves first what is being written. */
  readonly onGo: (codigo: string | undefined) => void;
  /** Opens it as it is. */
  readonly onOpen: (codigo: string) => void;
  readonly onSaved: (guardada: EvaluacionGuardada) => void;
  readonly onReadAgain: () => Promise<readonly AccionPorEvaluar[]>;
}

export function AccionEditor(props: AccionEditorProps): VNode {
  const { arranque, datos, escrito, de, pedido, before, after, pending } = props;
  const { isBlocked, onGo, onOpen, onSaved, onReadAgain } = props;
  const [accion, setAccion] = useState(props.accion);
  const inicial = beginning(accion, datos, arranque.hoy);
  const [form, setForm] = useState<Textos>({ ...inicial, ...escrito });
  const draft = (): EvaluacionEscrita => escritaOf(datos.vigencia, accion, inicial, form, pedido);
  const [keeper] = useState(() => keeperOf(draft(), de));
  const status = useDraft(draft, keeper, NOT_KEPT);
  const isTouched = Object.keys(touchedOf(inicial, form)).length > 0;
  const saving = useSavingEvaluacion({ accion, form, inicial, onReadAgain, onRebase: rebase });

  function rebase(now: AccionPorEvaluar): void {
    setAccion(now);
    setForm({ ...beginning(now, datos, arranque.hoy), ...touchedOf(inicial, form) });
  }
  const saveNow = async (isWanted: boolean): Promise<boolean> => {
    if (!isTouched && !isWanted) return true;
    const guardada = await saving.save(draft());
    if (!guardada) return false;
    await keeper.forget(draft());
    onSaved(guardada);
    return true;
  };
  useLayoutEffect(() => {
    props.save.current = () => saveNow(false);
  });
  useLayoutEffect(() => focusNow(idOf('logros')), []);
  const isBusy = saving.busy !== '' || isBlocked;
  const isStale = accion.guardado !== '';
  const next = after ?? pending?.codigo;
  const advance = async (): Promise<void> => {
    if (await saveNow(isStale)) onOpen(next ?? accion.codigo);
  };
  const change = (campo: string, text: string): void => {
    saving.noteChange(campo);
    setForm((kept) => ({ ...kept, [campo]: text }));
  };
  if (accion.cerrada) {
    return (
      <>
        <div class="panel-body">
          <Notice look="nota">{accion.cerrada}</Notice>
          <Resultado accion={accion} />
          <CamposLeidos form={form} />
        </div>
        <Foot {...{ before, next, onGo }} label="Siguiente acción" onMain={() => onGo(next)} />
      </>
    );
  }
  const { issues, falla, attempt } = saving;
  return (
    <>
      <div class="panel-body" inert={isBusy}>
        {issues.length > 0 ? (
          <ErrorSummary key={attempt} title={saving.title} issues={issues} />
        ) : falla ? (
          <ErrorSummary
            key={attempt}
            title={falla.mensaje}
            issues={falla.detalle.map((mensaje) => ({ mensaje }))}
          />
        ) : null}
        {escrito ? (
          <Notice look="nota">
            <p>Se recuperó lo que estaba escribiendo.</p>
            <Button
              look="quiet"
              onClick={async () => {
                await keeper.forget(draft());
                onOpen(accion.codigo);
              }}
            >
              Descartarlo
            </Button>
          </Notice>
        ) : null}
        <Resultado accion={accion} />
        <Campos
          {...{ accion, datos, form, issues }}
          ajenos={saving.ajenos}
          arranque={arranque}
          onChange={change}
        />
      </div>
      <Foot
        {...{ before, next, onGo }}
        label={labelOf(isTouched || isStale, next)}
        onMain={advance}
        isBusy={isBusy}
      >
        {saving.busy !== '' ? (
          <Progress label={saving.busy} slow={SLOW_SAVING} />
        ) : (
          status || missing(accion, isTouched)
        )}
      </Foot>
    </>
  );
}

/** Keeps what is written of one form; what it begins with is safe. */
function keeperOf(beginning: EvaluacionEscrita, de: string | undefined): Keeper<EvaluacionEscrita> {
  const window = newVentana(de);
  const keep = (escrita: EvaluacionEscrita | null): Promise<unknown> => {
    const isSomething = escrita !== null && Object.keys(escrita.campos).length > 0;
    return server.guardarBorradorEvaluacion({ borrador: isSomething ? escrita : null, ...window });
  };
  return createKeeper(keep, beginning);
}

const NOT_KEPT = 'Lo escrito no se ha podido guardar como borrador. Guárdelo.';

function labelOf(isToSave: boolean, next: string | undefined): string {
  if (isToSave) return next ? 'Guardar y seguir' : 'Guardar';
  return 'Siguiente acción';
}

function missing({ falta, leida }: AccionPorEvaluar, isTouched: boolean): string {
  if (falta.length === 0 || isTouched) return '* Hace falta para que quede completa.';
  return leida ? `Le falta: ${enPalabras(falta)}.` : 'Todavía sin evaluar.';
}

interface FootProps {
  readonly before: string | undefined;
  readonly next: string | undefined;
  readonly label: string;
  readonly onMain: () => void;
  readonly onGo: (codigo: string | undefined) => void;
  readonly isBusy?: boolean;
  readonly children?: VNode | string;
}

function Foot({ before, next, label, onMain, onGo, isBusy = false, children }: FootProps): VNode {
  const isOver = next === undefined && label === 'Siguiente acción';
  return (
    <ButtonBar
      main={{ label, onClick: onMain, disabled: isBusy || isOver }}
      second={{ label: 'Anterior', onClick: () => onGo(before), disabled: isBusy || !before }}
    >
      {children}
    </ButtonBar>
  );
}
