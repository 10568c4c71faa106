// What is being written in the small forms of the panel «Trimestre», kept together so that closing the panel loses none of it.

import { createContext } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { TrimestrePanel } from '../../addon/trimestre/cabeza';
import { createKeeper, type Keeper } from '../kit/draft-keeper';
import { useDraft } from '../kit/use-draft';
import { newVentana } from '../kit/ventana';
import { server } from '../server';

export type Textos = { readonly [campo: string]: string };
/** By the name of each form, which begins with its corte. */
type Formas = { readonly [nombre: string]: Textos };

export interface Escrito {
  readonly formas: { current: Formas };
  readonly keeper: Keeper<Formas>;
  /** The forms that were recovered when the panel opened, and that nobody has ended. */
  readonly recuperadas: Formas;
}

const NADA: Escrito = {
  formas: { current: {} },
  keeper: { keep: async () => 'same', forget: async () => 'same' },
  recuperadas: {},
};
export const EscritoContext = createContext<Escrito>(NADA);

/** Of a panel that opens with what it kept of a window; with what is to be said of how it is kept. */
export function useEscritoDelPanel({
  borrador,
  borradorDe,
}: Pick<TrimestrePanel, 'borrador' | 'borradorDe'>): readonly [Escrito, string] {
  const formas = useRef<Formas>(borrador?.formas ?? {});
  const [keeper] = useState(() => {
    const window = newVentana(borrador ? borradorDe : undefined);
    return createKeeper<Formas>((all) => {
      const isSome = all !== null && Object.keys(all).length > 0;
      return server.guardarBorradorTrimestre({
        borrador: isSome ? { formas: all } : null,
        ...window,
      });
    }, formas.current);
  });
  const [recuperadas] = useState(formas.current);
  const status = useDraft(() => formas.current, keeper, NOT_KEPT);
  return [{ formas, keeper, recuperadas }, status];
}

const NOT_KEPT = 'Lo escrito no se ha podido guardar como borrador. Guárdelo.';

/** What was written of a form, and not ended; undefined where nothing was. */
export const useLoEscrito = (nombre: string): Textos | undefined =>
  useContext(EscritoContext).formas.current[nombre];

export interface Forma<T extends Textos> {
  readonly form: T;
  readonly set: (fields: Partial<T>) => void;
  /** Whether it begins with what the panel had kept when it was closed. */
  readonly isRecovered: boolean;
  /** It was saved, or given up. */
  readonly end: () => void;
}

/** The fields of a form that is kept while it is written. */
export function useForma<T extends Textos>(nombre: string, inicial: () => T): Forma<T> {
  const { formas, keeper, recuperadas } = useContext(EscritoContext);
  const [form, setForm] = useState<T>(() => ({ ...inicial(), ...formas.current[nombre] }));
  const set = (fields: Partial<T>): void =>
    setForm((kept) => {
      const now = { ...kept, ...fields };
      formas.current = { ...formas.current, [nombre]: now };
      return now;
    });
  const end = (): void => {
    const { [nombre]: _, ...others } = formas.current;
    formas.current = others;
    void keeper.keep(others);
  };
  const isRecovered = nombre in recuperadas && recuperadas[nombre] === formas.current[nombre];
  return { form, set, isRecovered, end };
}

/** Names of the forms of a part of a corte. */
export const nombreDe = (corte: string, parte: string, de = ''): string =>
  `${corte} ${parte} ${de}`.trim();

/** The first words of the forms of each part of the panel that has some. */
export const FORMAS_DE = {
  reportes: ['devolver'],
  anomalias: ['decidir', 'seguir'],
  cierre: ['control', 'reabrir'],
} as const;
