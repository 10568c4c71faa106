// What the sweep finds and leaves in document properties: tabs to look at first, and when each was compared
// last. A mark is a property of its own, so that one set while a sweep runs is not lost.
//
// The simple onEdit sets no marks: one costs 62 ms at each keystroke, and the sweep comes to every tab anyway.

import type { Register } from '../../domain/register';

const SUCIA = 'sucia.';
const BARRIDO = 'ultimoBarrido';

/** The last sweep that went well; times in milliseconds since 1970. */
export interface UltimoBarrido {
  readonly momento: number;
  /** When each register was compared last. */
  readonly revisadas: { readonly [registro: string]: number };
  /** What it took, in milliseconds. */
  readonly duro?: number;
}

const properties = () => PropertiesService.getDocumentProperties();

/** Leaves a tab for the sweep to compare first. */
export const markSucia = ({ key }: Register): void => {
  properties().setProperty(SUCIA + key, '1');
};

/** Keys of the registers with a mark. */
export const readSucias = (): readonly string[] =>
  properties()
    .getKeys()
    .filter((key) => key.startsWith(SUCIA))
    .map((key) => key.slice(SUCIA.length));

/** Takes marks off; done before their tabs are read. */
export function clearSucias(registros: readonly string[]): void {
  for (const registro of registros) properties().deleteProperty(SUCIA + registro);
}

/** undefined where no sweep has gone well yet. */
export function readUltimoBarrido(): UltimoBarrido | undefined {
  const text = properties().getProperty(BARRIDO);
  return text ? (JSON.parse(text) as UltimoBarrido) : undefined;
}

export const writeUltimoBarrido = (barrido: UltimoBarrido): void => {
  properties().setProperty(BARRIDO, JSON.stringify(barrido));
};
