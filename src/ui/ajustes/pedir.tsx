// Asking for an autorización: which figure of which quarter, what it says and what it should, why, and what that would change.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AjusteHecho } from '../../addon/ajustes/dar-pasos';
import type { BorradorDeAjuste } from '../../addon/ajustes/pedido';
import type { AjustesVistos, EfectoVisto } from '../../addon/ajustes/ver';
import type { CampoAjustable } from '../../domain/ajuste/pasos';
import { Button } from '../kit/button';
import { Combo } from '../kit/combo';
import { createKeeper } from '../kit/draft-keeper';
import { EmptyState } from '../kit/empty-state';
import { focusSoon } from '../kit/focus';
import { Failure, Notice } from '../kit/notice';
import { newPedido } from '../kit/pedido';
import { SelectField, TextArea, TextField } from '../kit/text-field';
import { useDraft } from '../kit/use-draft';
import { useAction } from '../kit/use-load';
import { newVentana } from '../kit/ventana';
import { server } from '../server';
import { Efecto } from './efecto';

interface PedirProps {
  readonly datos: AjustesVistos;
  /** "2026-T2 A10", the report that is to be corrected; '' where nobody said. */
  readonly de: string;
  readonly onAsked: (hecho: AjusteHecho) => void;
}

export function Pedir(props: PedirProps): VNode {
  if (props.datos.cortes.length === 0)
    return (
      <EmptyState icon="check" title="No hay trimestres cerrados definitivamente">
        Mientras un trimestre esté abierto, un reporte se devuelve con su motivo en «Trimestre…» y
        se corrige.
      </EmptyState>
    );
  return <Form {...props} />;
}

/** A form with nothing written, of the report that the panel was opened on. */
function blankOf({ cortes, acciones }: AjustesVistos, de: string): BorradorDeAjuste {
  const [corte = '', accion = ''] = de.split(' ');
  return {
    corte: cortes.includes(corte) ? corte : (cortes[0] ?? ''),
    accion: acciones.some(({ codigo }) => codigo === accion) ? accion : '',
    campo: 'ejecutado',
    valor: '',
    motivo: '',
  };
}
const isOf = (one: BorradorDeAjuste, other: BorradorDeAjuste): boolean =>
  one.corte === other.corte && one.accion === other.accion;

const idOf = (campo: keyof BorradorDeAjuste): string => `ajuste-${campo}`;
const FALTA: { readonly [C in keyof BorradorDeAjuste]?: string } = {
  accion: 'Escoja la acción.',
  valor: 'Escriba qué debe decir.',
  motivo: 'Escriba el motivo: es lo que lee quien autoriza.',
};

function Form({ datos, de, onAsked }: PedirProps): VNode {
  const { cortes, acciones, campos, borradorDe } = datos;
  const [blank] = useState(() => blankOf(datos, de));
  // What is being written of another report waits: it comes back when the panel is opened from the menu.
  const isOther = de !== '' && datos.borrador !== null && !isOf(datos.borrador, blank);
  const borrador = isOther ? null : datos.borrador;
  const [form, setForm] = useState(borrador ?? blank);
  const [ventana] = useState(() => newVentana(borrador ? borradorDe : undefined));
  const [keeper] = useState(() =>
    createKeeper<BorradorDeAjuste>(
      (draft) => server.guardarBorradorAjuste({ borrador: draft, ...ventana }),
      borrador ?? blank,
    ),
  );
  const kept = useDraft(() => form, keeper, 'Lo escrito no se pudo guardar: no cierre el panel.');
  const [visto, setVisto] = useState<EfectoVisto | null>(null);
  const [tried, setTried] = useState(false);
  const [pedido] = useState(newPedido);
  const { busy, falla, run } = useAction();
  const asked = {
    corte: form.corte,
    accion: form.accion,
    campo: form.campo as CampoAjustable,
    valor: form.valor,
  };
  const missing = (Object.keys(FALTA) as (keyof BorradorDeAjuste)[]).filter(
    (campo) => form[campo].trim() === '',
  );
  /** What the cell says, and what would change: asked for again with every figure that is left. */
  const look = async (now: typeof asked): Promise<void> => {
    if (now.accion === '') return;
    const answer = await run('Calculando el efecto…', () => server.verEfectoDeAjuste(now));
    setVisto(answer ?? null);
  };
  const change = (campo: keyof BorradorDeAjuste) => (value: string) => {
    setForm((before) => ({ ...before, [campo]: value }));
    if (campo === 'valor') setVisto((before) => before && { ...before, debeDecir: '', efecto: [] });
    if (campo === 'motivo' || campo === 'valor') return;
    setVisto(null);
    const isKnown = campo !== 'accion' || acciones.some(({ codigo }) => codigo === value);
    if (isKnown) void look({ ...asked, [campo]: value, valor: '' });
  };
  const send = async (): Promise<void> => {
    setTried(true);
    const [lacks] = missing;
    if (lacks) return focusSoon(idOf(lacks));
    const hecho = await run('Pidiendo…', () =>
      server.pedirAjuste({ ...asked, motivo: form.motivo, pedido }),
    );
    if (!hecho) return;
    await keeper.forget(blank);
    onAsked(hecho);
  };
  const field = (campo: keyof BorradorDeAjuste) => ({
    id: idOf(campo),
    value: form[campo],
    onChange: change(campo),
    error: tried && missing.includes(campo) ? FALTA[campo] : undefined,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, of the report that it was opened on
  useEffect(() => {
    if (de === '') return;
    void look({ ...asked, valor: '' });
    focusSoon(idOf('valor'));
  }, []);
  return (
    <>
      {isOther ? (
        <Notice look="nota">
          Lo que estaba escribiendo de {datos.borrador?.accion || 'otra autorización'} sigue
          guardado: vuelve al abrir este panel desde el menú PAM.
        </Notice>
      ) : null}
      <SelectField
        {...field('corte')}
        label="Trimestre cerrado"
        options={cortes.map((value) => ({ value, label: value }))}
      />
      <Combo
        {...field('accion')}
        label="Acción"
        options={acciones.map(({ codigo, titulo }) => ({
          value: codigo,
          label: `${codigo} · ${titulo}`,
        }))}
      />
      <SelectField
        {...field('campo')}
        label="Cifra"
        options={campos.map(({ campo, titulo }) => ({ value: campo, label: titulo }))}
      />
      {visto ? (
        <p id="ajuste-dice">
          Dice: <strong>{visto.dice}</strong>
        </p>
      ) : null}
      <TextField {...field('valor')} label="Debe decir" />
      <TextArea {...field('motivo')} label="Motivo" />
      {visto && visto.debeDecir !== '' ? (
        <>
          <Efecto lineas={visto.efecto} titulo="Cambiaría" />
          {visto.efecto.length === 0 ? (
            <p class="hint">Ninguna cifra publicada cambiaría.</p>
          ) : null}
        </>
      ) : null}
      {falla ? <Failure falla={falla} /> : null}
      <div class="inline-buttons">
        <Button disabled={busy !== ''} look="quiet" onClick={() => void look(asked)}>
          Ver el efecto
        </Button>
        <Button disabled={busy !== ''} onClick={() => void send()}>
          {busy || 'Pedir autorización'}
        </Button>
      </div>
      {kept ? <p class="hint">{kept}</p> : null}
    </>
  );
}
