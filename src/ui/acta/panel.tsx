// The panel «Acta de reunión»: an acta to write, new or begun before, and the one that was just saved.

import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ActaPanel as ActaDatos } from '../../addon/panels/acta';
import type { ActaGuardada } from '../../addon/panels/guardar-acta';
import type { ActaEntrada } from '../../domain/acta';
import { Button } from '../kit/button';
import { comesLater } from '../kit/comes-later';
import { createKeeper, type Keeper } from '../kit/draft-keeper';
import { Notice } from '../kit/notice';
import { newVentana } from '../kit/ventana';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { ActaEditor } from './acta-editor';
import type { ActaForm } from './acta-form';
import { entradaFrom, formFrom } from './form-entrada';
import { newForm } from './new-form';

/** Where the acta on the screen comes from. */
interface Opened {
  readonly from: 'nueva' | 'recuperada' | 'borrador';
  readonly form: ActaForm;
  /** Grows with each acta that is opened, so that the form starts afresh. */
  readonly turn: number;
  readonly keeper: Keeper<ActaEntrada>;
  /** Whether its form says what it began with, which something else keeps. */
  readonly isUntouched: (now: ActaForm) => boolean;
}

const loadSaved = () => import('./acta-saved').then((part) => part.ActaSaved);
const ActaSaved = comesLater(loadSaved);
// Few have an acta half written.
const Borradores = comesLater(() => import('./borradores').then((part) => part.Borradores));

const OtrosBorradores = comesLater(() =>
  import('./otros-borradores').then((part) => part.OtrosBorradores),
);

export const Panel = panelView(() => server.panelActa(), ActaPanel);

function ActaPanel({ arranque, datos, onReload }: PanelProps<ActaDatos>): VNode {
  const { hoy } = arranque;
  const [opened, setOpened] = useState<Opened>(() => {
    const { borradorLocal, borradorDe, directorio } = datos;
    return borradorLocal
      ? openedFrom('recuperada', formFrom(borradorLocal, directorio), borradorDe)
      : openedFrom('nueva', newForm(datos, hoy));
  });
  const [taken, setTaken] = useState('');
  const [saved, setSaved] = useState<ActaGuardada | null>(null);
  const written = useRef<ActaForm>(opened.form);
  const show = (next: Opened): void => setOpened({ ...next, turn: opened.turn + 1 });
  const open = (from: Opened['from'], form: ActaForm): void => {
    void opened.keeper.forget(entradaFrom(form, true));
    show(openedFrom(from, form));
  };
  /** What is on the screen waits in turn. */
  const take = (ventana: string): void => {
    const other = datos.otrosBorradores.find((one) => one.ventana === ventana);
    if (!other) return;
    setTaken(ventana);
    show(openedFrom('recuperada', formFrom(other.borrador, datos.directorio), ventana));
  };
  const otros = datos.otrosBorradores.filter(({ ventana }) => ventana !== taken);
  const borradores = datos.borradores.filter(({ codigo }) => codigo !== opened.form.codigo);
  if (saved) return <ActaSaved guardada={saved} onNew={onReload} />;
  return (
    <>
      {opened.from === 'recuperada' ? (
        <Notice look="nota" isOuter>
          <p>Se recuperó lo que estaba escribiendo.</p>
          <Button look="quiet" onClick={() => open('nueva', newForm(datos, hoy))}>
            Descartar y empezar de nuevo
          </Button>
        </Notice>
      ) : null}
      {otros.length > 0 ? <OtrosBorradores otros={otros} onTake={take} /> : null}
      {borradores.length > 0 ? (
        <Borradores
          borradores={borradores}
          isUntouched={() => opened.isUntouched(written.current)}
          onOpen={(entrada) => open('borrador', formFrom(entrada, datos.directorio))}
        />
      ) : null}
      <ActaEditor
        key={opened.turn}
        inicial={opened.form}
        datos={datos}
        isNew={opened.from === 'nueva'}
        hoy={hoy}
        keeper={opened.keeper}
        onSaving={() => void loadSaved().catch(() => undefined)}
        onForm={(form) => {
          written.current = form;
        }}
        onSaved={setSaved}
      />
    </>
  );
}

/** `de` is the window whose draft it is. */
function openedFrom(from: Opened['from'], form: ActaForm, de?: string): Opened {
  const window = newVentana(de);
  const begun = entradaFrom(form, true);
  const keeper = createKeeper(
    (acta: ActaEntrada | null) => server.guardarBorradorLocal({ acta, ...window }),
    begun,
    typedOf,
  );
  const isUntouched = (now: ActaForm): boolean =>
    from !== 'recuperada' && typedOf(entradaFrom(now, true)) === typedOf(begun);
  return { from, form, turn: 0, keeper, isUntouched };
}

/** What a person has typed of an acta: the código that saving gives it, and the id of the request, are no change of theirs. */
const typedOf = (acta: ActaEntrada): string =>
  JSON.stringify({ ...acta, codigo: undefined, pedido: undefined });
