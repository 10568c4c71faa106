// What books of other years bring, as it is told.

/** What a book brings. */
export interface DeUnLibro {
  readonly archivo: string;
  /** "24 filas de Seguimiento (2025), 12 evaluaciones y 4 actas"; '' where it brings nothing. */
  readonly trae: string;
  /** Where it says otherwise than this book, or than one before it in the list: what stands is what was first. */
  readonly distintas: readonly string[];
  /** What it has and does not come in, and why. */
  readonly fuera: readonly string[];
  /** Acciones that it words otherwise, by código. */
  readonly redacciones: readonly { readonly codigo: string; readonly texto: string }[];
  /** Rows that are written, new or completed. */
  readonly filas: number;
}
/** What whoever asked is answered. */
export interface OtrosAnos {
  readonly dicho: string;
  readonly libros: readonly (Pick<DeUnLibro, 'archivo' | 'trae' | 'distintas' | 'fuera'> & {
    /** "A03 estaba como «…»" */
    readonly redacciones: readonly string[];
  })[];
  /** Rows that are written. */
  readonly filas: number;
  /** Mark of all of it. */
  readonly visto: string;
  /** null where nothing was written. */
  readonly cargue: string | null;
}
