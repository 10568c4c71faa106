// The state of a load in the panel: what was brought, how it is understood, what was written. Nothing is written until it is asked.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { CargueResult } from '../../addon/datos/cargado';
import type { CargueVisto } from '../../addon/panels/cargar-del-libro';
import type { BorradorDeCargue, CargueHecho } from '../../addon/panels/cargar-pedido';
import type { TrabajoVisto } from '../../addon/trabajos/visto';
import { createKeeper, type Keeper } from '../kit/draft-keeper';
import { focusSoon } from '../kit/focus';
import { undoneOf } from '../kit/undo-load';
import { type Action, useAction } from '../kit/use-load';
import type { Drafts } from '../kit/use-offered';
import { useWriting } from '../kit/use-writing';
import { newVentana } from '../kit/ventana';
import { fallaOf, server } from '../server';
import {
  borradorDe,
  type Eleccion,
  type Fuente,
  fuenteDe,
  SIN_ELEGIR,
  type Traido,
} from './fuente';

export const VISTA = 'cargar-vista';
export const PEGAR = 'cargar-pegar';
export const HECHO = 'cargar-hecho';

/** What was just loaded, or in a session before. */
export interface Cargado extends CargueHecho {
  /** What is left of it, with what it goes on with. */
  readonly trabajo?: { readonly visto: TrabajoVisto; readonly pedido: unknown };
}
export interface CargueEnPanel extends Pick<Action, 'busy' | 'falla'> {
  readonly fuente: Fuente | null;
  readonly eleccion: Eleccion;
  readonly visto: CargueVisto | null;
  readonly hecho: Cargado | null;
  /** Why what was brought cannot be read. */
  readonly wrong: readonly string[];
  /** What came of the last thing that was done. */
  readonly said: string;
  /** Rows that others changed between looking and loading. */
  readonly cambiaron: readonly string[];
  /** Of which register the table was taken to be, where nobody said. */
  readonly reconocido: CargueVisto['reconocido'];
  /** Whether closing the panel would lose what was brought. */
  readonly isLoose: boolean;
  /** Whether it is what had been brought before the panel closed. */
  readonly isRecovered: boolean;
  readonly take: (brought: Traido) => void;
  readonly read: (label: string, work: () => Promise<Traido>) => void;
  readonly choose: (change: Partial<Eleccion>) => void;
  readonly look: () => void;
  readonly load: (soloValidas: boolean) => void;
  readonly undo: () => void;
  readonly leave: (said?: string) => void;
  readonly ended: (visto: TrabajoVisto) => void;
  readonly review: () => void;
  /** Goes to what was loaded; tells where it cannot be seen. */
  readonly show: () => void;
}

const keeperOf = (de: string | undefined): Keeper<BorradorDeCargue | null> => {
  const ventana = newVentana(de);
  return createKeeper<BorradorDeCargue | null>(
    (borrador) => server.guardarBorradorCargar({ borrador, ...ventana }),
    null,
  );
};

interface Empieza {
  /** The one that another panel opened it for; '' when it was the menu. */
  readonly registro: string;
  /** Whether somebody asked to go on with what another window has. */
  readonly isTaken: boolean;
}

/** `borrador` is what it goes on with. */
export function useCargue(
  { borrador, borradorDe: ventana }: Pick<Drafts<BorradorDeCargue>, 'borrador' | 'borradorDe'>,
  { registro: de, isTaken }: Empieza,
): CargueEnPanel {
  const [keeper] = useState(() => keeperOf(borrador ? ventana : undefined));
  // From the first frame: a box to paste in over what was brought is taken for its loss.
  const { traido } = borrador ?? {};
  const [fuente, setFuente] = useState<Fuente | null>(traido ? fuenteDe(traido) : null);
  const [eleccion, setEleccion] = useState<Eleccion>(traido?.pedido ?? { registro: de });
  const [visto, setVisto] = useState<CargueVisto | null>(null);
  const [hecho, setHecho] = useState<Cargado | null>(borrador?.hecho ?? null);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [cambiaron, setCambiaron] = useState<readonly string[]>([]);
  const [reconocido, setReconocido] = useState<CargueVisto['reconocido']>(null);
  const [isLoose, setLoose] = useState(false);
  const [isRecovered, setRecovered] = useState(traido !== undefined && !isTaken);
  const wanted = useRef<Eleccion>(SIN_ELEGIR);
  const action = useAction();
  const write = useWriting(action.run);

  const keep = (of: Fuente, chosen: Eleccion): void => {
    const draft = borradorDe(of, chosen);
    setLoose(draft === null);
    void (draft ? keeper.keep(draft) : keeper.forget(null)).then((kept) => {
      if (kept === 'failed') setLoose(true);
    });
  };
  /** Looks again at what is chosen while it looks: the last choice is what is seen. */
  const asWanted = async (of: Fuente): Promise<{ answer: CargueVisto; asked: Eleccion }> => {
    const asked = wanted.current;
    const answer = await server.verCargue({ ...asked, hojas: of.hojas });
    return wanted.current === asked ? { answer, asked } : asWanted(of);
  };
  const see = async (of: Fuente, chosen: Eleccion): Promise<void> => {
    keep(of, chosen);
    wanted.current = chosen;
    const seen = await action.run('Revisando la tabla…', () => asWanted(of));
    if (!seen) return;
    const { answer, asked } = seen;
    setVisto(answer);
    if (asked.registro === '' && answer.reconocido) {
      setReconocido(answer.reconocido);
      // Recognised again when it is opened again: it needs no keeping.
      setEleccion({ ...asked, registro: answer.reconocido.registro });
    }
  };
  const begin = (of: Fuente, chosen: Eleccion): void => {
    setWrong([]);
    setSaid('');
    setCambiaron([]);
    setFuente(of);
    setReconocido(null);
    setEleccion(chosen);
    setVisto(null);
    void see(of, chosen).then(() => focusSoon(VISTA));
  };
  const take = (brought: Traido): void => {
    if (!('mensajes' in brought)) {
      begin(brought, eleccion);
      return;
    }
    setWrong(brought.mensajes);
    focusSoon(PEGAR);
  };
  const leave = (told = ''): void => {
    setFuente(null);
    setEleccion(SIN_ELEGIR);
    setVisto(null);
    setHecho(null);
    setCambiaron([]);
    setWrong([]);
    setRecovered(false);
    setSaid(told);
    action.clear();
    void keeper.forget(null);
    focusSoon(PEGAR);
  };
  const choose = (change: Partial<Eleccion>): void => {
    const chosen = { ...eleccion, ...change };
    setEleccion(chosen);
    setCambiaron([]);
    if (fuente) void see(fuente, chosen);
  };
  const finish = (told: CargueHecho): void => {
    setHecho(told);
    void keeper.keep({ hecho: told });
    focusSoon(HECHO);
  };
  const done = (answer: CargueResult, pedido: unknown): void => {
    const { registro, nuevas, actualizadas, rechazadas, cargue, trabajo } = answer;
    // Since it was seen the book refuses all of it, as when somebody approved the plan meanwhile: it is kept, and says why.
    if (cargue === null && rechazadas > 0 && fuente) {
      void see(fuente, eleccion).then(() => focusSoon(VISTA));
      return;
    }
    if (cargue === null) {
      leave(
        trabajo
          ? 'Se canceló antes de la primera fila: no se escribió nada.'
          : 'No había nada que cambiar: todas las filas ya estaban así.',
      );
      return;
    }
    const told: CargueHecho = { cargue, registro, nuevas, actualizadas, rechazadas };
    if (trabajo?.estado !== 'a medias') {
      finish({ ...told, ...(trabajo && { cancelado: trabajo.dicho }) });
      return;
    }
    setHecho({ ...told, trabajo: { visto: trabajo, pedido } });
    // What was brought is kept, if it fits: it is needed to go on.
    if (isLoose) void keeper.keep({ hecho: told });
    focusSoon(HECHO);
  };
  /** A load, or its undoing, that took several steps. */
  const ended = ({ trabajo, estado, dicho, datos, hechas }: TrabajoVisto): void => {
    if (!hecho) return;
    const { trabajo: _steps, ...told } = hecho;
    if (trabajo !== 'cargue') {
      if (estado === 'terminado') leave(`El cargue ${told.cargue} quedó deshecho. ${dicho}`);
      return;
    }
    const cargue = String(datos.cargue || told.cargue);
    // Of the whole: gone on with, the request that asked last counts the rest alone.
    const { nuevas } = datos;
    const counted = typeof nuevas === 'number' && { nuevas, actualizadas: hechas - nuevas };
    const whole = { ...told, cargue, ...counted };
    finish({ ...whole, ...(estado === 'cancelado' && { cancelado: dicho }) });
  };
  /** Looks again at what is left of one that stopped half-way. */
  const review = (): void => {
    if (!fuente) return;
    setHecho(null);
    void see(fuente, eleccion).then(() => focusSoon(VISTA));
  };
  const load = async (soloValidas: boolean): Promise<void> => {
    if (!fuente || !visto) return;
    const asked = { ...eleccion, hojas: fuente.hojas, soloValidas, visto: visto.visto };
    setCambiaron([]);
    const answer = await write('Cargando…', asked, async (pedido) => {
      try {
        return await server.cargar(pedido);
      } catch (thrown) {
        const falla = fallaOf(thrown);
        if (falla.codigo !== 'CAMBIO_DESDE_LA_VISTA') throw thrown;
        setCambiaron(falla.detalle);
        setVisto(await server.verCargue({ ...eleccion, hojas: fuente.hojas }));
        focusSoon(VISTA);
        return null;
      }
    });
    if (answer) done(answer, asked);
  };
  const undo = async (): Promise<void> => {
    if (!hecho) return;
    const { cargue } = hecho;
    const answer = await write('Deshaciendo el cargue…', { cargue }, server.deshacerCargue);
    if (!answer) return;
    if (answer.trabajo?.estado === 'a medias') {
      setHecho({ ...hecho, trabajo: { visto: answer.trabajo, pedido: { cargue } } });
      return;
    }
    leave(undoneOf(cargue, answer));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the panel opened with, once
  useEffect(() => {
    if (!traido) {
      focusSoon(borrador?.hecho ? HECHO : PEGAR);
      return;
    }
    begin(fuenteDe(traido), traido.pedido);
  }, []);
  return {
    busy: action.busy,
    falla: action.falla,
    fuente,
    eleccion,
    visto,
    hecho,
    wrong,
    said,
    cambiaron,
    reconocido,
    isLoose,
    isRecovered,
    take,
    read: (label, work) => {
      setSaid('');
      void action.run(label, work).then((brought) => brought && take(brought));
    },
    choose,
    look: () => fuente && void see(fuente, eleccion),
    load: (soloValidas) => void load(soloValidas),
    undo: () => void undo(),
    leave,
    ended,
    review,
    show: () => {
      if (!hecho) return;
      const { cargue } = hecho;
      void action
        .run('Buscando lo que entró…', () => server.abrirCargue({ cargue }))
        .then((answer) => answer && setSaid(answer.aviso));
    },
  };
}
