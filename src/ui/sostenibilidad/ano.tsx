// The acciones of the year, to be filled one after another by the keyboard: what is written is kept, saved together and taken back.

import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { BorradorDeSostenibilidad } from '../../addon/sostenibilidad/pedido';
import type { SostenibilidadPanel } from '../../addon/sostenibilidad/ver';
import { cuenta } from '../../domain/formato';
import { groupBy } from '../../domain/group-by';
import type { AccionDelAno } from '../../domain/sostenibilidad/del-ano';
import { ButtonBar } from '../kit/button-bar';
import { createKeeper } from '../kit/draft-keeper';
import { focusSoon } from '../kit/focus';
import { LongList } from '../kit/long-list';
import { Notice } from '../kit/notice';
import { Section } from '../kit/section';
import { SelectField } from '../kit/text-field';
import { useToast } from '../kit/toast';
import { UnderWay } from '../kit/under-way';
import { useDraft } from '../kit/use-draft';
import { useAction } from '../kit/use-load';
import { useWriting } from '../kit/use-writing';
import { newVentana } from '../kit/ventana';
import { server } from '../server';
import {
  CONDICIONES,
  conCampos,
  type Escrito,
  faltaEn,
  idDe,
  type Textos,
  textoEn,
} from './escrito';
import { Fila } from './fila';

interface AnoProps {
  readonly datos: SostenibilidadPanel;
  readonly borrador: BorradorDeSostenibilidad | null;
  readonly borradorDe: string;
  /** What goes before and after them in the panel. */
  readonly arriba: ComponentChildren;
  readonly abajo: ComponentChildren;
  /** Whether some acción is written and not saved. */
  readonly onPending: (isPending: boolean) => void;
  readonly onSaved: (dicho: string, cargue: string | null) => Promise<void>;
}

export function Ano(props: AnoProps): VNode {
  const { datos, borrador, borradorDe, arriba, abajo, onPending, onSaved } = props;
  const vigencia = `${datos.sostenibilidad.vigencia}`;
  const recovered = borrador?.vigencia === vigencia ? borrador.filas : undefined;
  const [escrito, setEscrito] = useState<Escrito>(recovered ?? {});
  const [errores, setErrores] = useState<Escrito>({});
  const { filtrada, filtro } = useFiltro(datos, escrito);
  const [ventana] = useState(() => newVentana(recovered ? borradorDe : undefined));
  const [keeper] = useState(() =>
    createKeeper<BorradorDeSostenibilidad>(
      (draft) => server.guardarBorradorSostenibilidad({ borrador: draft, ...ventana }),
      { vigencia, filas: recovered ?? {} },
    ),
  );
  const draft = { vigencia, filas: escrito };
  const kept = useDraft(() => draft, keeper, 'Lo escrito no se pudo guardar: no cierre el panel.');
  const { busy, falla, run } = useAction();
  const write = useWriting(run);
  const notify = useToast();
  const pending = datos.acciones.filter(({ accion }) => accion in escrito);
  const n = pending.length;
  useLayoutEffect(() => onPending(n > 0), [n, onPending]);
  const change = (una: AccionDelAno, campos: Textos): void =>
    setEscrito((before) => conCampos(before, una, campos));
  const fill = (campo: string, valor: string): void => {
    const blank = filtrada.filter((una) => textoEn(una, escrito[una.accion], campo) === '');
    setEscrito(blank.reduce((sum, una) => conCampos(sum, una, { [campo]: valor }), escrito));
    notify(`${cuenta(blank.length, 'acción', 'acciones')} en blanco: ${valor}.`, () =>
      setEscrito(escrito),
    );
  };
  const save = async (): Promise<void> => {
    if (n === 0) return;
    const filas = pending.map(({ accion, leida }) => ({
      accion,
      leida,
      campos: escrito[accion] ?? {},
    }));
    const hecho = await write('Guardando los recursos…', { vigencia, filas }, (encargo) =>
      server.guardarSostenibilidad(encargo),
    );
    if (!hecho) return;
    setErrores(porAccion(hecho.errores));
    const [wrong] = hecho.errores;
    if (wrong) return focusSoon(idDe(wrong.accion, wrong.campo));
    setEscrito({});
    await keeper.forget({ vigencia, filas: {} });
    await onSaved(hecho.dicho, hecho.cargue);
  };
  const discard = (): void => {
    const before = escrito;
    setEscrito({});
    setErrores({});
    void keeper.forget({ vigencia, filas: {} });
    notify('Se descartó lo escrito.', () => setEscrito(before));
  };
  const undefinedYet = datos.acciones.filter((una) => faltaEn(una, escrito[una.accion])).length;
  return (
    <>
      <div class="panel-body">
        {arriba}
        <Section
          id="sostenibilidad-acciones"
          title="Condiciones por acción"
          count={undefinedYet === 0 ? 'completas' : `${undefinedYet} por definir`}
          startsOpen
        >
          {recovered ? <Notice look="nota">Se recuperó lo que estaba escribiendo.</Notice> : null}
          <p class="hint">
            Con el teclado: la primera letra escoge y Enter pasa a la siguiente. Ctrl+Enter guarda.
          </p>
          {filtro}
          <LlenarBlancos condiciones={datos.condiciones} onFill={fill} />
          <LongList
            items={filtrada}
            first={60}
            todas={`Ver las ${filtrada.length} acciones`}
            card={(una) => (
              <Fila
                key={una.accion}
                una={una}
                escrito={escrito[una.accion]}
                errores={errores[una.accion]}
                datos={datos}
                onChange={change}
              />
            )}
          />
          {filtrada.length === 0 ? <p class="hint">Ninguna acción quedó por definir.</p> : null}
        </Section>
        <UnderWay busy={busy} falla={falla} />
        {abajo}
      </div>
      <Barra n={n} busy={busy} kept={kept} onSave={() => void save()} onDiscard={discard} />
    </>
  );
}

function porAccion(
  errores: readonly { readonly accion: string; readonly campo: string; readonly mensaje: string }[],
): Escrito {
  const groups = groupBy(errores, ({ accion }) => accion);
  return Object.fromEntries(
    [...groups].map(([accion, own]) => [
      accion,
      Object.fromEntries(own.map(({ campo, mensaje }) => [campo, mensaje])),
    ]),
  );
}

interface BarraProps {
  readonly n: number;
  readonly busy: string;
  readonly kept: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

const Barra = ({ n, busy, kept, onSave, onDiscard }: BarraProps): VNode => (
  <ButtonBar
    main={{
      label: busy || (n === 0 ? 'Guardar' : `Guardar ${cuenta(n, 'acción', 'acciones')}`),
      onClick: onSave,
      disabled: busy !== '' || n === 0,
    }}
    second={n === 0 ? undefined : { label: 'Descartar', onClick: onDiscard, disabled: busy !== '' }}
  >
    {n === 0 ? null : kept || null}
  </ButtonBar>
);

/** Which acciones are looked at: of a componente, or those that lack a condition as the filter is put. */
function useFiltro(
  { acciones }: SostenibilidadPanel,
  escrito: Escrito,
): { readonly filtrada: readonly AccionDelAno[]; readonly filtro: VNode } {
  const [componente, setComponente] = useState('');
  const [lacking, setLacking] = useState<readonly string[] | null>(null);
  const componentes = [...new Set(acciones.map((una) => una.componente))].filter(Boolean);
  const filtrada = acciones.filter(
    (una) =>
      (componente === '' || una.componente === componente) &&
      (lacking === null || lacking.includes(una.accion)),
  );
  // Those that lack something when it is asked: one that is filled does not go from under the hands.
  const lackingNow = (): readonly string[] =>
    acciones.flatMap((una) => (faltaEn(una, escrito[una.accion]) ? una.accion : []));
  const filtro = (
    <>
      {componentes.length > 1 ? (
        <SelectField
          id="sostenibilidad-componente"
          label="Componente"
          need="unmarked"
          value={componente}
          onChange={setComponente}
          options={[
            { value: '', label: 'Todos' },
            ...componentes.map((value) => ({ value, label: value })),
          ]}
        />
      ) : null}
      <label class="check">
        <input
          type="checkbox"
          id="sostenibilidad-falta"
          checked={lacking !== null}
          onChange={() => setLacking(lacking === null ? lackingNow() : null)}
        />
        Solo las que tienen algo por definir
      </label>
    </>
  );
  return { filtrada, filtro };
}

interface LlenarProps {
  readonly condiciones: readonly string[];
  readonly onFill: (campo: string, valor: string) => void;
}

/** One value for all that is blank among what is shown; what is written stays. */
function LlenarBlancos({ condiciones, onFill }: LlenarProps): VNode {
  const options = [
    { value: '', label: '—' },
    ...condiciones.map((value) => ({ value, label: value })),
  ];
  return (
    <fieldset class="sub-form">
      <legend>Llenar lo que está en blanco</legend>
      <div class="triple">
        {CONDICIONES.map(([campo, label]) => (
          <SelectField
            key={campo}
            id={`sostenibilidad-llenar-${campo}`}
            label={label}
            need="unmarked"
            value=""
            onChange={(valor) => valor && onFill(campo, valor)}
            options={options}
          />
        ))}
      </div>
    </fieldset>
  );
}
