// Books that are chosen, what they give, and loading it: read in the page, seen, and written as they were seen.

import { useState } from 'preact/hooks';
import type { TrabajoVisto } from '../../addon/trabajos/visto';
import type { Falla } from '../../addon/user-error';
import { focusSoon } from '../kit/focus';
import { useUndo } from '../kit/undo-load';
import { useAction } from '../kit/use-load';
import { useWriting } from '../kit/use-writing';
import type { Ilegible } from './leer';

interface Paso<A, T> {
  /** What is under way, in words. */
  readonly label: string;
  readonly run: (asked: A) => Promise<T>;
}
interface Pasos<L, V> {
  readonly lee: Paso<readonly File[], L | Ilegible>;
  readonly mira: Paso<L, V>;
  /** Ids of what has the focus: the button that chooses, and the heading of what is seen. */
  readonly escoger: string;
  readonly vista: string;
}
interface Cargado {
  readonly dicho: string;
  readonly cargue: string | null;
  /** What is left of it for further steps, which need what was asked again. */
  readonly trabajo?: TrabajoVisto;
}
/** A load that goes by steps. */
interface PorPasos {
  readonly trabajo: TrabajoVisto;
  readonly pedido: object;
}
/** What was chosen, and what it gives. */
interface Traido<L, V> {
  readonly leido: L;
  readonly visto: V;
}
interface Traer<L, V> {
  readonly traido: Traido<L, V> | null;
  /** Why it could not be read; '' otherwise. */
  readonly wrong: string;
  /** What was loaded, in words; '' otherwise. */
  readonly hecho: string;
  readonly porPasos: PorPasos | null;
  /** Those steps are over. */
  readonly onEnd: (visto: TrabajoVisto) => void;
  readonly busy: string;
  readonly falla: Falla | null;
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly load: <A extends object>(
    label: string,
    asked: A,
    ask: (encargo: A & { readonly pedido: string }) => Promise<Cargado>,
  ) => Promise<void>;
  readonly leave: () => void;
}

export function useTraido<L extends object, V>({
  lee,
  mira,
  escoger,
  vista,
}: Pasos<L, V>): Traer<L, V> {
  const [traido, setTraido] = useState<Traido<L, V> | null>(null);
  const [wrong, setWrong] = useState('');
  const [hecho, setHecho] = useState('');
  const [porPasos, setPorPasos] = useState<PorPasos | null>(null);
  const { busy, falla, run, clear } = useAction();
  const write = useWriting(run);
  const offerUndo = useUndo(run, () => {
    setHecho('');
    setPorPasos(null);
  });
  const leave = (): void => {
    setTraido(null);
    clear();
    focusSoon(escoger);
  };
  return {
    traido,
    wrong,
    hecho,
    porPasos,
    busy,
    falla,
    leave,
    onEnd: ({ dicho, datos }) => offerUndo(dicho, String(datos.cargue) || null),
    take: async (files) => {
      if (files.length === 0) return;
      setWrong('');
      setHecho('');
      setPorPasos(null);
      setTraido(null);
      const leido = await run(lee.label, () => lee.run(files));
      if (!leido) return;
      if ('mensaje' in leido) {
        setWrong(leido.mensaje);
        return;
      }
      const visto = await run(mira.label, () => mira.run(leido));
      if (!visto) return;
      setTraido({ leido, visto });
      focusSoon(vista);
    },
    load: async (label, asked, ask) => {
      let pedido: object = asked;
      const answer = await write(label, asked, (encargo) => {
        pedido = encargo;
        return ask(encargo);
      });
      if (!answer) return;
      leave();
      if (answer.trabajo) {
        setPorPasos({ trabajo: answer.trabajo, pedido });
        return;
      }
      setHecho(answer.dicho);
      offerUndo(answer.dicho, answer.cargue);
    },
  };
}
