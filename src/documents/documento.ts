// What a document is: one definition, from which come the panel, the command line, its template, the settings of its format
// and its tests. What is needed only to make it is behind `contenido`, and is evaluated then.

import type { DeQue } from './de-que';
import type { Formato, FormatoVigente } from './formato';
import type { LibroLeido } from './libro-leido';
import type { Marcadores } from './marcadores';

export interface Documento {
  /** In kebab-case: its folder. */
  readonly clave: string;
  /** As people read it in the panel and in the hoja Documentos. */
  readonly titulo: string;
  /** The button that makes it. */
  readonly generar: string;
  /** File name without extension; {marcador} stands for a datum of the document. */
  readonly nombre: string;
  /** A second file, made of the same data each time that the document is; its template is in its contenido. */
  readonly anexo?: Anexo;
  readonly formato: Formato;
  /** What each one is about. */
  readonly deQue: DeQue;
  /** Whether it goes to be signed, and who answers for it, is said when it is made; of the others their rows say it. */
  readonly pideFirma?: true;
  /** What it prints of each register; all that people write in them unless told. */
  readonly imprime?: Impreso;
  /** What a person may write in it, kept for its next version; of a blank one the data say something. */
  readonly secciones?: readonly Seccion[];
  /** Told before it is made of one of the things it may be about. */
  readonly nota?: (libro: LibroLeido, de: string) => Nota;
  /** What speaks against printing it at all, a sentence each: with any it is not made. */
  readonly reparos?: (libro: LibroLeido) => readonly string[];
  readonly contenido: () => Contenido;
}

/** Columns by register. Of a document about a row, only of it and of the rows that name it. */
export interface Impreso {
  readonly [registro: string]: readonly string[] | 'todas';
}

export interface Anexo {
  /** As people read it beside the document. */
  readonly titulo: string;
  /** Its file name, as that of the document. */
  readonly nombre: string;
}

export interface Seccion {
  /** ASCII: it is part of a key. */
  readonly clave: string;
  readonly titulo: string;
  /** The document is nothing without it: it is not made while it is blank. */
  readonly obligatoria?: true;
}

export interface Nota {
  readonly look: 'listo' | 'advertencia';
  readonly texto: string;
  /** It is not made. */
  readonly impide?: true;
}

/** What a document prints, and the template it prints with. */
export interface Contenido {
  readonly marcadores: Marcadores;
  /** The default template, as a .docx to fill. */
  readonly plantilla: () => Uint8Array;
  /** The template of its second file, with the same markers. */
  readonly plantillaDelAnexo?: () => Uint8Array;
  readonly fuente: (pedido: Pedido) => Fuente;
}
interface Pedido {
  readonly libro: LibroLeido;
  /** What it is about, as `deQue` reads it. */
  readonly de: string;
  readonly formato: FormatoVigente;
  /** Of a document with `pideFirma`. */
  readonly firma: Firma;
  /** What a person wrote of each section, by its key. */
  readonly textos: { readonly [seccion: string]: string };
}
/** Who answers for a document. */
export interface Responsables {
  readonly elaboro?: string | undefined;
  readonly reviso?: string | undefined;
  readonly aprobo?: string | undefined;
}
/** As what a version is made, and in whose names. */
export interface Firma extends Responsables {
  readonly estado: 'Borrador' | 'Para firma';
}
/** The data of one document and what its row in Documentos says. */
export interface Fuente {
  readonly datos: (version: number) => { readonly [marcador: string]: unknown };
  readonly responsables: Responsables;
  readonly estado: Firma['estado'];
  /** What the data say of each section that nobody wrote. */
  readonly propuestos?: () => { readonly [seccion: string]: string };
}
