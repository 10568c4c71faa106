// What a person has to do, the most urgent first: each thing leads to where it is done, and can be put off by whoever looks.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { formatFecha } from '../../domain/formato';
import type {
  GrupoVisto,
  PendientesDelLibro,
  PendientesVistos,
  PendienteVisto,
} from '../../domain/pendientes-vistos';
import { cuenta } from '../../domain/redaccion';
import { Button } from '../kit/button';
import { focusSoon } from '../kit/focus';
import { Icon } from '../kit/icon';
import { LongList } from '../kit/long-list';
import { OtherPanel } from '../kit/other-panel';
import { Section } from '../kit/section';
import { useToast } from '../kit/toast';
import { UnderWay, Waiting } from '../kit/under-way';
import { type Action, useAction, useLoad } from '../kit/use-load';
import { server } from '../server';
import { Posponer } from './posponer';
import { idOf } from './written';

const HEADER = 'por-hacer';
/** Of a kind, the others are asked for. */
const FIRST = 5;

interface PorHacerProps {
  readonly persona: string;
  /** Códigos of what was done in this panel since it was read. */
  readonly hechos: readonly string[];
}

export function PorHacer({ persona, hechos }: PorHacerProps): VNode | null {
  const loader = useLoad(() => server.verPendientes({ persona }));
  const { state, set } = loader;
  if (state.status !== 'ready')
    return <Waiting loader={loader} label="Buscando lo que tiene por hacer…" />;
  const { datos } = state;
  const [read] = datos.personas;
  const de = read && withoutDone(read, datos.hoy, hechos);
  if (!de || de.cuantos === 0) return null;
  return (
    <Section id={HEADER} title="Por hacer" count={countOf(de)} startsOpen>
      <Lista
        datos={datos}
        de={de}
        onChange={(clave, vuelve) => set({ ...datos, personas: [withVuelta(read, clave, vuelve)] })}
      />
    </Section>
  );
}

/** "2 vencidos, 1 para hoy, 7 en total" */
export function countOf({ cuantos, vencidos, paraHoy }: PendientesVistos): string {
  const parts = [
    ...(vencidos > 0 ? [cuenta(vencidos, 'vencido', 'vencidos')] : []),
    ...(paraHoy > 0 ? [`${paraHoy} para hoy`] : []),
  ];
  return parts.length > 0 ? `${parts.join(', ')}, ${cuantos} en total` : `${cuantos}`;
}

interface ListaProps {
  readonly datos: PendientesDelLibro;
  readonly de: PendientesVistos;
  /** A thing is out of sight until a day; in sight again where none is told. */
  readonly onChange: (clave: string, vuelve: string | undefined) => void;
}

function Lista({ datos, de, onChange }: ListaProps): VNode {
  const [asked, setAsked] = useState('');
  const [said, setSaid] = useState('');
  const action = useAction();
  const notify = useToast();
  const put = async (one: PendienteVisto, hasta: string | null): Promise<void> => {
    if (!(await tell(action, de.nombre, one, hasta))) return;
    setAsked('');
    onChange(one.clave, hasta ?? undefined);
    notify(
      hasta === null
        ? 'Está otra vez en su lista.'
        : `Oculto para usted hasta el ${formatFecha(hasta)}.`,
    );
    focusSoon(HEADER);
  };
  const line = (one: PendienteVisto): VNode => (
    <Linea
      key={one.clave}
      pendiente={one}
      onGo={async () => setSaid(await goTo(one))}
      onAsk={() => setAsked(one.clave)}
    >
      {asked === one.clave ? (
        <Posponer
          pendiente={one}
          datos={datos}
          busy={action.busy !== ''}
          onChoose={(hasta) => void put(one, hasta)}
          onCancel={() => {
            setAsked('');
            focusSoon(idOfPostponing(one));
          }}
        />
      ) : null}
    </Linea>
  );
  const hidden = linesOf(de).filter(({ vuelve }) => vuelve !== undefined);
  return (
    <>
      <div role="status">{said ? <p class="hint">{said}</p> : null}</div>
      <UnderWay {...action} />
      {only(de, ({ vuelve }) => vuelve === undefined).map((grupo) => (
        <Grupo key={grupo.clase} grupo={grupo} line={line} />
      ))}
      <Pospuestos pospuestos={hidden} onBack={(one) => void put(one, null)} />
    </>
  );
}

/** Whether it was kept. */
const tell = async (
  { run }: Action,
  persona: string,
  { clave: pendiente, vence }: PendienteVisto,
  hasta: string | null,
): Promise<boolean> =>
  (await run('Guardando…', async () => {
    await server.posponerPendiente({
      persona,
      pendiente,
      hasta,
      ...(vence && { vence }),
    });
    return true;
  })) === true;

const linesOf = ({ grupos }: PendientesVistos): readonly PendienteVisto[] =>
  grupos.flatMap(({ pendientes }) => pendientes);

/** The groups with some of their things; those that are left without any are not shown. */
const only = (
  { grupos }: PendientesVistos,
  isIn: (one: PendienteVisto) => boolean,
): readonly GrupoVisto[] =>
  grupos
    .map((grupo) => ({ ...grupo, pendientes: grupo.pendientes.filter(isIn) }))
    .filter(({ pendientes }) => pendientes.length > 0);

/** The list with one thing out of sight until a day, or in sight again; it counts all the same. */
const withVuelta = (
  de: PendientesVistos,
  clave: string,
  vuelve: string | undefined,
): PendientesVistos => ({
  ...de,
  grupos: de.grupos.map((grupo) => ({
    ...grupo,
    pendientes: grupo.pendientes.map((one) => (one.clave === clave ? { ...one, vuelve } : one)),
  })),
});

/** The list without what was done since it was read. */
function withoutDone(
  de: PendientesVistos,
  hoy: string,
  hechos: readonly string[],
): PendientesVistos {
  const left = {
    ...de,
    grupos: only(de, ({ codigo }) => !hechos.includes(codigo ?? '')),
  };
  const lines = linesOf(left);
  return {
    ...left,
    cuantos: lines.length,
    vencidos: lines.filter(({ vencido }) => vencido).length,
    paraHoy: lines.filter(({ vence }) => vence === hoy).length,
  };
}

interface GrupoProps {
  readonly grupo: GrupoVisto;
  readonly line: (one: PendienteVisto) => VNode;
}

function Grupo({ grupo: { titulo, abre, pendientes }, line }: GrupoProps): VNode {
  return (
    <div class="block">
      <h3 class="group-title">
        <span class="group-name">{titulo}</span>
        <span class="group-count">{pendientes.length}</span>
      </h3>
      {abre ? (
        <OtherPanel panel={abre.panel} de="">
          {`Abrir ${abre.dice}`}
        </OtherPanel>
      ) : null}
      <LongList
        items={pendientes}
        first={FIRST}
        look="plain-list"
        todas={`Ver ${pendientes.length}`}
        card={line}
      />
    </div>
  );
}

interface LineaProps {
  readonly pendiente: PendienteVisto;
  readonly onGo: () => void;
  readonly onAsk: () => void;
  readonly children: VNode | null;
}

function Linea({ pendiente, onGo, onAsk, children }: LineaProps): VNode {
  const { texto, cuando, vencido } = pendiente;
  return (
    <li>
      <div class="inline-buttons">
        <button type="button" class="found-line" onClick={onGo}>
          <span class="found-text">
            {texto}
            {vencido ? (
              <span class="overdue">
                {' '}
                <Icon name="clock" /> Vencido{cuando ? `: ${cuando}` : ''}
              </span>
            ) : cuando ? (
              <span class="hint"> · {cuando}</span>
            ) : null}
          </span>
        </button>
        <Button id={idOfPostponing(pendiente)} look="quiet" onClick={onAsk}>
          Posponer<span class="only-heard"> {texto}</span>
        </Button>
      </div>
      {children}
    </li>
  );
}

const idOfPostponing = ({ clave }: PendienteVisto): string => `posponer-${clave}`;

interface PospuestosProps {
  readonly pospuestos: readonly PendienteVisto[];
  readonly onBack: (one: PendienteVisto) => void;
}

/** "3 pospuestos · Ver": nothing that was hidden is forgotten. */
function Pospuestos({ pospuestos, onBack }: PospuestosProps): VNode | null {
  const [isOpen, setOpen] = useState(false);
  if (pospuestos.length === 0) return null;
  return (
    <div class="block">
      <p>
        {cuenta(pospuestos.length, 'pospuesto', 'pospuestos')} ·{' '}
        <Button look="quiet" onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Ocultar' : 'Ver'}
        </Button>
      </p>
      {isOpen ? (
        <ul class="plain-list">
          {pospuestos.map((one) => (
            <li key={one.clave}>
              {one.texto} <span class="hint">· vuelve el {formatFecha(one.vuelve ?? '')}</span>
              <div class="inline-buttons">
                <Button look="quiet" onClick={() => onBack(one)}>
                  Mostrar ya
                  <span class="only-heard"> {one.texto}</span>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** To its part of this panel or, where it has none, to its row; answers with what keeps it from being seen. */
async function goTo({ registro, codigo, fila, claveDeFila }: PendienteVisto): Promise<string> {
  const id = registro === 'compromisos' ? idOf(codigo ?? '', 'estado') : `reporte-${codigo}`;
  const here = codigo === undefined ? null : document.getElementById(id);
  if (here) {
    if (here.getAttribute('aria-expanded') === 'false') here.click();
    focusSoon(id);
    return '';
  }
  if (fila === undefined) return 'Todavía no tiene fila: se crea al reportar.';
  try {
    const clave = claveDeFila === undefined ? {} : { clave: claveDeFila };
    return (await server.irA({ registro, fila, ...clave })).aviso;
  } catch (thrown) {
    return (thrown as { falla?: { mensaje: string } }).falla?.mensaje ?? 'No se pudo ir a la fila.';
  }
}
