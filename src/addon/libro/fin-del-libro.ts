// Whether the four years of a book are over, and what is due then.

import { TITULO } from '../../documents/informe-resultados/titulo';
import { decirElFin, elFin, type Fin } from '../../domain/fin-del-cuatrienio';
import type { DocumentoRow } from '../../domain/registers/documentos';
import type { Libro } from './libro';

/** undefined while they are not. */
export const elFinDelLibro = (libro: Libro): Fin | undefined =>
  elFin({
    hoy: libro.hoy,
    vigencias: libro.vigencias,
    documentos: () => libro.rows<DocumentoRow>('documentos'),
    informe: TITULO,
  });

/** The same in a sentence; '' while they are not. */
export const finDelLibro = (libro: Libro): string => decirElFin(elFinDelLibro(libro));
