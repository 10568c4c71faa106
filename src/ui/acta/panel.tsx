// The panel «Acta de reunión»: an acta to write, new or begun before, and the one that was just saved.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ActaPanel as ActaDatos } from '../../addon/panels/acta';
import type { ActaGuardada } from '../../addon/panels/guardar-acta';
import type { ActaEntrada } from '../../domain/acta';
import { Button } from '../kit/button';
import { createKeeper } from '../kit/draft-keeper';
import { Notice } from '../kit/notice';
import { type PanelProps, panelView } from '../panel-view';
import { server } from '../server';
import { ActaEditor } from './acta-editor';
import type { ActaForm } from './acta-form';
import { ActaSaved } from './acta-saved';
import { Borradores } from './borradores';
import { entradaFrom, formFrom } from './form-entrada';
import { newForm } from './new-form';

/** Where the acta on the screen comes from. */
interface Opened {
  readonly from: 'nueva' | 'recuperada' | 'borrador';
  readonly form: ActaForm;
  /** Grows with each acta that is opened, so that the form starts afresh. */
  readonly turn: number;
}

export const Panel = panelView(() => server.panelActa(), ActaPanel);

function ActaPanel({ arranque, datos, onReload }: PanelProps<ActaDatos>): VNode {
  const { hoy } = arranque;
  const [opened, setOpened] = useState<Opened>(() =>
    datos.borradorLocal
      ? { from: 'recuperada', form: formFrom(datos.borradorLocal, datos.directorio), turn: 0 }
      : { from: 'nueva', form: newForm(datos, hoy), turn: 0 },
  );
  const [saved, setSaved] = useState<ActaGuardada | null>(null);
  const [keeper] = useState(() =>
    createKeeper(
      (acta) => server.guardarBorradorLocal({ acta }),
      entradaFrom(opened.form, true),
      typedOf,
    ),
  );
  const open = (from: Opened['from'], form: ActaForm): void => {
    void keeper.forget(entradaFrom(form, true));
    setOpened({ from, form, turn: opened.turn + 1 });
  };
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
      <Borradores
        borradores={datos.borradores.filter(({ codigo }) => codigo !== opened.form.codigo)}
        onOpen={(entrada) => open('borrador', formFrom(entrada, datos.directorio))}
      />
      <ActaEditor
        key={opened.turn}
        inicial={opened.form}
        datos={datos}
        isNew={opened.from === 'nueva'}
        hoy={hoy}
        keeper={keeper}
        onSaved={setSaved}
      />
    </>
  );
}

/** What a person has typed of an acta: the código that saving gives it, and the id of the request, are no change of theirs. */
const typedOf = (acta: ActaEntrada): string =>
  JSON.stringify({ ...acta, codigo: undefined, pedido: undefined });
