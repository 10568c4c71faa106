// One form of the panel, in place of its lists: what is being written is kept, and what lacks is told beside its field.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AnalisisEscrito } from '../../addon/analisis/escribir';
import type { AnalisisVisto } from '../../addon/analisis/ver';
import { ButtonBar } from '../kit/button-bar';
import { createKeeper } from '../kit/draft-keeper';
import { focusSoon } from '../kit/focus';
import { Failure, Notice } from '../kit/notice';
import { newPedido } from '../kit/pedido';
import { useDraft } from '../kit/use-draft';
import { useAction } from '../kit/use-load';
import { newVentana } from '../kit/ventana';
import { server } from '../server';
import { CAMPOS } from './campos';
import { type Borrador, FORMAS, idDeCampo } from './formas';

interface FormularioProps {
  readonly datos: AnalisisVisto;
  /** YYYY-MM-DD */
  readonly hoy: string;
  readonly empieza: Borrador;
  /** Of which window it goes on with; undefined where it begins. */
  readonly recuperadoDe: string | undefined;
  readonly onDone: (hecho: AnalisisEscrito, borrador: Borrador) => void;
  readonly onCancel: (borrador: Borrador) => void;
}

export function Formulario(props: FormularioProps): VNode {
  const { datos, hoy, empieza, recuperadoDe, onDone, onCancel } = props;
  const { forma, de } = empieza;
  const { titulo, deQue, falta, guardar, guardando, enviar } = FORMAS[forma];
  const [borrador, setBorrador] = useState(empieza);
  const [ventana] = useState(() => newVentana(recuperadoDe));
  const [keeper] = useState(() =>
    createKeeper<Borrador>(
      (draft) => server.guardarBorradorAnalisis({ borrador: draft, ...ventana }),
      empieza,
    ),
  );
  const kept = useDraft(
    () => borrador,
    keeper,
    'Lo escrito no se pudo guardar: no cierre el panel.',
  );
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<AnalisisEscrito['errores']>([]);
  const [pedido] = useState(newPedido);
  const { busy, falla, run } = useAction();
  const missing = Object.keys(falta).filter(
    (campo) => (borrador.campos[campo] ?? '').trim() === '',
  );
  const errorDe = (campo: string): string | undefined =>
    tried && missing.includes(campo)
      ? falta[campo]
      : refused.find(({ columna }) => columna === campo)?.mensaje;
  const change = (campo: string, valor: string): void =>
    setBorrador((before) => ({
      ...before,
      campos: { ...before.campos, [campo]: valor },
    }));
  const send = async (): Promise<void> => {
    setTried(true);
    const [lacks] = missing;
    if (lacks) return focusSoon(idDeCampo(lacks));
    const { antes = '', ...campos } = borrador.campos;
    const hecho = await run(guardando, () => enviar({ de, campos, antes, pedido }));
    if (!hecho) return;
    setRefused(hecho.errores);
    const [wrong] = hecho.errores;
    if (wrong) return focusSoon(idDeCampo(wrong.columna ?? ''));
    await keeper.forget(borrador);
    onDone(hecho, borrador);
  };
  const cancel = (): void => {
    void keeper.forget(borrador);
    onCancel(borrador);
  };
  const Campos = CAMPOS[forma];
  const que = deQue(datos, de);
  // What is wrong in a field that this form does not show.
  const elsewhere = refused.filter(
    ({ columna }) => columna === undefined || !(columna in borrador.campos),
  );
  return (
    <>
      <fieldset
        class="panel-body"
        style={{ border: 0, margin: 0, minWidth: 0 }}
        aria-label={titulo(de)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.preventDefault();
          cancel();
        }}
      >
        <h2 class="heading" id="analisis-titulo" tabIndex={-1}>
          {titulo(de)}
        </h2>
        {que ? <p class="hint">{que}</p> : null}
        {recuperadoDe === undefined ? null : (
          <Notice look="nota">Se recuperó lo que estaba escribiendo.</Notice>
        )}
        <Campos datos={datos} hoy={hoy} borrador={borrador} onChange={change} errorDe={errorDe} />
        {elsewhere.map(({ codigo, mensaje }) => (
          <Notice key={codigo} look="error">
            {mensaje}
          </Notice>
        ))}
        {falla ? <Failure falla={falla} /> : null}
      </fieldset>
      <ButtonBar
        main={{
          label: busy || guardar,
          onClick: () => void send(),
          disabled: busy !== '',
        }}
        second={{ label: 'Cancelar', onClick: cancel, disabled: busy !== '' }}
      >
        {kept || null}
      </ButtonBar>
    </>
  );
}
