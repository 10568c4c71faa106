// Changing one cell of the approved plan, an acción that comes or goes, or asking for the whole plan for some hours; what it needs is
// said by its class.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { BorradorDeCambio } from '../../addon/aprobacion/pedido';
import type { CeldaVista, PamVisto } from '../../addon/aprobacion/ver';
import { cuenta } from '../../domain/formato';
import { Button } from '../kit/button';
import { Combo } from '../kit/combo';
import { createKeeper } from '../kit/draft-keeper';
import { focusSoon } from '../kit/focus';
import { Failure } from '../kit/notice';
import { SelectField, TextArea, TextField } from '../kit/text-field';
import { useDraft } from '../kit/use-draft';
import { useAction } from '../kit/use-load';
import type { Drafts } from '../kit/use-offered';
import { newVentana } from '../kit/ventana';
import { server } from '../server';
import type { Obra } from './obra';

interface Props {
  readonly datos: PamVisto;
  readonly drafts: Pick<Drafts<BorradorDeCambio>, 'borrador' | 'borradorDe'>;
  readonly obra: Obra;
}

/** What is not one column of one acción. */
const AGREGAR = 'agregar';
const RETIRAR = 'retirar';
const TODO = 'todo';

const BLANK: BorradorDeCambio = { accion: '', campo: '', valor: '', motivo: '', acta: '' };

const NECESITA: { readonly [clase: string]: string } = {
  Sustantivo:
    'Es un cambio sustantivo: se pide con su número, la Jefatura lo autoriza con un acta y después se aplica.',
  Administrativo: 'Es un cambio administrativo: se aplica con su motivo y queda anotado.',
  Forma: 'Es un cambio de forma: se aplica y queda anotado.',
};

export function Cambiar({ datos, drafts: { borrador, borradorDe }, obra }: Props): VNode {
  const { acciones, campos, horas } = datos;
  const [form, setForm] = useState(borrador ?? BLANK);
  const [ventana] = useState(() => newVentana(borrador ? borradorDe : undefined));
  const [keeper] = useState(() =>
    createKeeper<BorradorDeCambio>(
      (draft) => server.guardarBorradorCambio({ borrador: draft, ...ventana }),
      borrador ?? BLANK,
    ),
  );
  const kept = useDraft(() => form, keeper, 'Lo escrito no se pudo guardar: no cierre el panel.');
  const [visto, setVisto] = useState<CeldaVista | null>(null);
  const [tried, setTried] = useState(false);
  const { falla, run } = useAction();
  const { accion, campo, motivo, acta } = form;
  const isColumn = ![AGREGAR, RETIRAR, TODO, ''].includes(campo);
  const clase = isColumn ? (campos.find((one) => one.campo === campo)?.clase ?? '') : 'Sustantivo';
  const look = async (now: { accion: string; campo: string }): Promise<void> => {
    setVisto(null);
    const isKnown = acciones.some(({ codigo }) => codigo === now.accion);
    if (!isKnown || !campos.some((one) => one.campo === now.campo)) return;
    const answer = await run('Buscando…', () => server.verCeldaDelPam(now));
    setVisto(answer ?? null);
  };
  const change =
    (key: keyof BorradorDeCambio) =>
    (value: string): void => {
      setForm((before) => ({ ...before, [key]: value }));
      if (key === 'accion' || key === 'campo') void look({ accion, campo, [key]: value });
    };
  const missing: Partial<Record<keyof BorradorDeCambio, string>> = {
    ...(campo === '' && { campo: 'Escoja qué se cambia.' }),
    ...(campo !== TODO && campo !== '' && accion.trim() === '' && { accion: 'Diga cuál acción.' }),
    ...(clase !== 'Forma' && motivo.trim() === '' && { motivo: 'Escriba el motivo.' }),
  };
  const send = async (): Promise<void> => {
    setTried(true);
    const [lacks] = Object.keys(missing);
    if (lacks) return focusSoon(`cambio-${lacks}`);
    const isDone = await obra.da(
      'Enviando…',
      { ...asked(form), motivo, ...(acta.trim() && { acta }) },
      (encargo) => server.cambiarPam(encargo),
    );
    if (!isDone) return;
    await keeper.forget(BLANK);
    setForm(BLANK);
    setVisto(null);
    setTried(false);
  };
  const field = (key: keyof BorradorDeCambio) => ({
    id: `cambio-${key}`,
    value: form[key],
    onChange: change(key),
    error: tried ? missing[key] : undefined,
  });
  return (
    <>
      <SelectField
        {...field('campo')}
        label="Qué se cambia"
        options={[
          { value: '', label: 'Escoja…' },
          ...campos.map((one) => ({ value: one.campo, label: `${one.titulo} (${one.clase})` })),
          { value: AGREGAR, label: 'Agregar una acción (Sustantivo)' },
          { value: RETIRAR, label: 'Retirar una acción (Sustantivo)' },
          { value: TODO, label: `Todo el PAM, por ${cuenta(horas, 'hora', 'horas')} (Sustantivo)` },
        ]}
      />
      {campo === AGREGAR ? (
        <TextField {...field('accion')} label="Código de la acción nueva" />
      ) : null}
      {campo !== '' && campo !== AGREGAR && campo !== TODO ? (
        <Combo
          {...field('accion')}
          label="Acción"
          options={acciones.map(({ codigo, titulo }) => ({
            value: codigo,
            label: `${codigo} · ${titulo}`,
          }))}
        />
      ) : null}
      {visto ? (
        <p id="cambio-dice">
          Dice: <strong>{visto.dice}</strong>
        </p>
      ) : null}
      {isColumn ? <TextArea {...field('valor')} lines={1} label="Debe decir" /> : null}
      {campo !== '' ? (
        <>
          <p class="hint">{NECESITA[clase]}</p>
          <TextArea
            {...field('motivo')}
            label={clase === 'Forma' ? 'Motivo (si quiere)' : 'Motivo'}
          />
          {clase === 'Sustantivo' ? (
            <TextField
              {...field('acta')}
              label="Acta en que se acordó, si ya la hay (número y año, o código)"
            />
          ) : null}
        </>
      ) : null}
      {falla ? <Failure falla={falla} /> : null}
      <div class="inline-buttons">
        <Button disabled={obra.isBusy} onClick={() => void send()}>
          {clase === 'Sustantivo' || clase === '' ? 'Pedir el cambio' : 'Cambiar'}
        </Button>
      </div>
      {kept ? <p class="hint">{kept}</p> : null}
    </>
  );
}

/** As the add-on is asked: an acción that comes or goes is a change of its código, and the whole plan one of nothing. */
function asked({ accion, campo, valor }: BorradorDeCambio) {
  if (campo === TODO) return { accion: '', campo: '', valor: '' };
  if (campo === AGREGAR) return { accion, campo: 'codigo', valor: accion };
  if (campo === RETIRAR) return { accion, campo: 'codigo', valor: '' };
  return { accion, campo, valor };
}
