// The markers of a document as data: what a template may print, described for the people who edit
// one in Word. From them come the type of the document's data, the list to copy and the inspection.

/** A text is printed; `filas` makes a block repeated once a row; a block without `filas` is shown or not. */
export interface Marcadores {
  readonly [marcador: string]: string | { readonly que: string; readonly filas?: Marcadores };
}

/** Data that fill every marker: texts ('' prints nothing), lists of rows, and yes or no. */
export type Datos<M extends Marcadores> = {
  readonly [K in keyof M]: M[K] extends string
    ? string
    : M[K] extends { readonly filas: infer F extends Marcadores }
      ? readonly Datos<F>[]
      : boolean;
};

/** Keeps the literal shape of a definition, so that its data type can be inferred. */
export const defineMarcadores = <const M extends Marcadores>(marcadores: M): M => marcadores;

export interface MarcadorListado {
  /** As it is written in the template: "{asunto}", "{#asistentes}…{/asistentes}". */
  readonly marcador: string;
  readonly describe: string;
  /** Names of the blocks inside which it has a meaning, outermost first. */
  readonly dentroDe: readonly string[];
}

/** The markers as a list to copy from, each block followed by what goes inside it. */
export function listMarcadores(
  marcadores: Marcadores,
  dentroDe: readonly string[] = [],
): readonly MarcadorListado[] {
  return Object.entries(marcadores).flatMap(([name, marcador]) => {
    if (typeof marcador === 'string')
      return [{ marcador: `{${name}}`, describe: marcador, dentroDe }];
    const block = { marcador: `{#${name}}…{/${name}}`, describe: marcador.que, dentroDe };
    return [block, ...listMarcadores(marcador.filas ?? {}, [...dentroDe, name])];
  });
}

/** What a document loses whose template leaves a marker out. */
export const SI_FALTA: { readonly [marcador: string]: string } = {
  codigoVerificacion:
    'No tiene {codigoVerificacion}: sus documentos no se podrán comprobar con «Verificar un código…».',
  cambios:
    'No tiene {#cambios}{cambio}{/cambios}: un acta que cambie después de definitiva no lo dirá.',
};
