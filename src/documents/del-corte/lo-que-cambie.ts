// What a document about a corte says of what is not known when it is made.

import type { DocumentoRow } from '../../domain/registers/documentos';

/** What becomes of what is not known yet: a draft has a next version, and what is signed is made no more. */
export const loQueCambie = (estado: DocumentoRow['estado'], documento: string): string =>
  estado === 'Borrador'
    ? `se hace otra versión de ${documento}`
    : `lo que cambie de ${documento} se dice en una nota aclaratoria`;
