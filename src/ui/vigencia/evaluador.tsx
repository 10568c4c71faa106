// One acción after the other: which one is open, what was saved of the one before, and how far the year is.

import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EvaluacionGuardada } from '../../addon/evaluacion/guardar';
import type { AccionPorEvaluar, EvaluacionDelAno } from '../../addon/evaluacion/leer';
import type { EvaluacionEscrita } from '../../addon/evaluacion/pedido';
import { cuenta } from '../../domain/formato';
import { Button } from '../kit/button';
import { focusSoon } from '../kit/focus';
import { Failure, Notice } from '../kit/notice';
import { OtherDrafts } from '../kit/other-drafts';
import { newPedido } from '../kit/pedido';
import { Progress } from '../kit/progress';
import { SelectField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { useAction } from '../kit/use-load';
import { server } from '../server';
import { AccionEditor } from './accion-editor';
import { enPalabras, idOf, isDone, isOwed, type Textos } from './evaluacion-form';
import type { Leave, SectionProps } from './section';

interface EvaluadorProps extends SectionProps {
  readonly datos: EvaluacionDelAno;
}
/** What was just saved, and how it is taken back. */
interface Saved {
  readonly codigo: string;
  readonly cargue: string;
  readonly falta: readonly string[];
  readonly pedido: string;
}
/** The acción on the screen; `turn` grows each time that its form begins afresh. */
interface Opened {
  readonly codigo: string;
  readonly escrito: Textos | undefined;
  readonly pedido: string;
  readonly de: string | undefined;
  readonly turn: number;
}

export function Evaluador({ arranque, elegida, datos, leaving }: EvaluadorProps): VNode {
  const { vigencia, estado } = elegida;
  const [acciones, setAcciones] = useState(datos.acciones);
  const [opened, setOpened] = useState<Opened>(() => beginAt(datos));
  const [otros, setOtros] = useState(datos.otrosBorradores);
  const [saved, setSaved] = useState<Saved | null>(null);
  const { busy, falla, run } = useAction();
  const notify = useToast();
  /** Saves the form that is on the screen. */
  const save = useRef<Leave>(async () => true);
  useLayoutEffect(() => {
    leaving.current = () => save.current();
    return () => {
      leaving.current = undefined;
    };
  }, [leaving]);
  const at = acciones.findIndex(({ codigo }) => codigo === opened.codigo);
  const accion = acciones[at];
  const owed = acciones.filter(isOwed);
  const done = owed.filter(isDone).length;

  const open = (codigo: string): void => {
    setOpened(({ turn }) => ({ ...fresh(codigo), turn: turn + 1 }));
    focusSoon(idOf('logros'));
  };
  const go = async (codigo: string | undefined): Promise<void> => {
    if (codigo !== undefined && (await save.current())) open(codigo);
  };
  const take = async (ventana: string): Promise<void> => {
    const taken = otros.find((one) => one.ventana === ventana);
    if (!taken || !(await save.current())) return;
    setOtros(otros.filter((one) => one !== taken));
    setOpened(({ turn }) => ({ ...goingOn(taken.borrador, ventana), turn: turn + 1 }));
    focusSoon(idOf('logros'));
  };
  const replace = (now: AccionPorEvaluar): void =>
    setAcciones((all) => all.map((one) => (one.codigo === now.codigo ? now : one)));
  const noteSaved = ({ cargue, accion: now }: EvaluacionGuardada): void => {
    if (!now) return;
    replace(now);
    if (!cargue) return;
    setSaved({ codigo: now.codigo, cargue, falta: now.falta, pedido: newPedido() });
  };
  const readAgain = async (): Promise<readonly AccionPorEvaluar[]> => {
    const { acciones: now } = await server.evaluacionDelAno({ vigencia: String(vigencia) });
    setAcciones(now);
    return now;
  };
  const undo = async ({ codigo, cargue, pedido }: Saved): Promise<void> => {
    if (!(await save.current())) return;
    const outcome = await run('Deshaciendo…', async () => {
      const { conservadas } = await server.deshacerCargue({ cargue, pedido });
      await readAgain();
      return conservadas;
    });
    if (!outcome) return;
    setSaved(null);
    open(codigo);
    notify(outcome[0]?.motivo ?? `Se deshizo lo guardado de ${codigo}.`);
  };

  const pending = owed.find((one) => !isDone(one) && one.codigo !== opened.codigo);
  return (
    <>
      <OtherDrafts
        drafts={otros}
        titulo={({ borrador }) => `${borrador.accion} de ${borrador.vigencia}`}
        onTake={(ventana) => void take(ventana)}
      />
      <div class="outer">
        <SelectField
          id="evaluacion-accion"
          label="Acción"
          hint={`${done} de ${cuenta(owed.length, 'evaluada', 'evaluadas')}. ✓ evaluada, ○ pendiente.`}
          value={opened.codigo}
          options={acciones.map((one) => ({ value: one.codigo, label: nameOf(one) }))}
          onChange={go}
        />
      </div>
      {estado === 'en curso' ? (
        <Notice look="nota" isOuter>
          La vigencia {vigencia} termina el 31/12/{vigencia}: las cifras son las de hoy y pueden
          cambiar.
        </Notice>
      ) : null}
      {saved ? <SavedNotice saved={saved} onUndo={() => undo(saved)} /> : null}
      {done === owed.length ? (
        <Notice look="listo" isOuter>
          {owed.length === 1
            ? 'La única acción está evaluada'
            : `Las ${owed.length} acciones están evaluadas`}
          . El documento se genera en «Documentos…».
        </Notice>
      ) : null}
      {falla ? <Failure falla={falla} isOuter /> : null}
      {busy ? <Progress label={busy} isOuter /> : null}
      {accion ? (
        <AccionEditor
          key={`${opened.codigo} ${opened.turn}`}
          {...{ arranque, datos, accion, save, pending }}
          escrito={opened.escrito}
          pedido={opened.pedido}
          de={opened.de}
          isBlocked={busy !== ''}
          before={acciones[at - 1]?.codigo}
          after={acciones[at + 1]?.codigo}
          onGo={go}
          onOpen={open}
          onSaved={noteSaved}
          onReadAgain={readAgain}
        />
      ) : null}
    </>
  );
}

const fresh = (codigo: string): Omit<Opened, 'turn'> => ({
  codigo,
  escrito: undefined,
  pedido: newPedido(),
  de: undefined,
});

/** The acción of a draft, with what is written of it. */
const goingOn = (
  { accion: codigo, campos, pedido = newPedido() }: EvaluacionEscrita,
  de: string,
): Omit<Opened, 'turn'> => ({ codigo, escrito: campos, pedido, de });

/** Where what was being written is; else at the first that is to be evaluated; else at the first. */
function beginAt({ acciones, borrador, borradorDe }: EvaluacionDelAno): Opened {
  if (borrador) return { ...goingOn(borrador, borradorDe), turn: 0 };
  const first = acciones.find((one) => isOwed(one) && !isDone(one)) ?? acciones[0];
  return { ...fresh(first?.codigo ?? ''), turn: 0 };
}

const nameOf = (one: AccionPorEvaluar): string =>
  `${isDone(one) ? '✓' : isOwed(one) ? '○' : '–'} ${one.codigo} · ${one.accion}`;

function SavedNotice(props: { readonly saved: Saved; readonly onUndo: () => void }): VNode {
  const { codigo, cargue, falta } = props.saved;
  return (
    <Notice look={falta.length > 0 ? 'nota' : 'listo'} isOuter>
      <p>
        {codigo} quedó guardada en el cargue {cargue}
        {falta.length > 0 ? `; le falta: ${enPalabras(falta)}.` : ', completa.'}
      </p>
      <Button id="evaluacion-deshacer" look="quiet" onClick={props.onUndo}>
        Deshacer
      </Button>
    </Notice>
  );
}
