// The sections of a document that a person may write, each with what the data say of it while nobody has.

/** Each section, by its key: what the data say of it, a paragraph an entry. */
type Borradores<De, Clave extends string> = {
  readonly [clave in Clave]: (de: De) => readonly string[];
};
export interface Parrafo {
  readonly parrafo: string;
}

/** What a person wrote of each section, and what the data say of those that nobody wrote. */
export const seccionesDe = <De, Clave extends string>(
  borradores: Borradores<De, Clave>,
  de: De,
  textos: { readonly [seccion: string]: string },
): { readonly [clave in Clave]: readonly Parrafo[] } =>
  eachOf(borradores, (redactar, clave) => {
    const written = textos[clave]?.trim();
    return (written ? written.split(/\n+/) : redactar(de)).map((parrafo) => ({ parrafo }));
  });

/** What the data say of each section, to begin to write from. */
export const propuestosDe = <De, Clave extends string>(
  borradores: Borradores<De, Clave>,
  de: De,
): { readonly [clave in Clave]: string } =>
  eachOf(borradores, (redactar) => redactar(de).join('\n'));

const eachOf = <De, Clave extends string, Said>(
  borradores: Borradores<De, Clave>,
  say: (redactar: (de: De) => readonly string[], clave: Clave) => Said,
) =>
  Object.fromEntries(
    (Object.keys(borradores) as Clave[]).map((clave) => [clave, say(borradores[clave], clave)]),
  ) as { readonly [clave in Clave]: Said };
