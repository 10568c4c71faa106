// What somebody may try on the product, as data: an area is a number of tries of one kind, each of which is refused or harmless.

export interface Area {
  /** How many tries there are; they are numbered from 0 and are always the same. */
  readonly intentos: number;
  /** How many of them `npm test` makes, spread over all. */
  readonly enMuestra: number;
  /** What a try does, in words, for whoever repeats it. */
  nombreDe(intento: number): string;
  /** What fell, in a sentence each; none when all held. */
  intentar(intento: number): readonly string[] | Promise<readonly string[]>;
  /** Ends what the tries need (a server, a folder). */
  cerrar?(): void | Promise<void>;
}

export interface Caida {
  readonly intento: number;
  readonly nombre: string;
  readonly fallas: readonly string[];
}

/** The numbers of the tries of a sample, spread evenly from the first on. */
export const muestraDe = ({ intentos, enMuestra }: Area): readonly number[] => {
  const cuantos = Math.min(intentos, enMuestra);
  return Array.from({ length: cuantos }, (_, i) => Math.floor((i * intentos) / cuantos));
};

/** Makes these tries one after the other; one that throws fell. */
export async function intentarTodos(
  area: Area,
  numeros: readonly number[],
): Promise<readonly Caida[]> {
  const caidas: Caida[] = [];
  try {
    for (const intento of numeros) {
      const fallas = await fallasDe(area, intento);
      if (fallas.length > 0) caidas.push({ intento, nombre: area.nombreDe(intento), fallas });
    }
  } finally {
    await area.cerrar?.();
  }
  return caidas;
}

async function fallasDe(area: Area, intento: number): Promise<readonly string[]> {
  try {
    return await area.intentar(intento);
  } catch (thrown) {
    return [thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)];
  }
}
