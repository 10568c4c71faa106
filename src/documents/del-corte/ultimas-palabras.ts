// The last words of a document about a corte, of which the last paragraph stands with who signs it. Only that one is told to stay:
// LibreOffice leaves the heading behind, alone on its page, when all of them are.

import type { DocumentoRow } from '../../domain/registers/documentos';
import type { Datos } from '../marcadores';
import type { Parrafo } from '../secciones';
import type { MARCADORES_ULTIMAS_PALABRAS } from './marcadores';

export const ultimasPalabras = (
  parrafos: readonly Parrafo[],
): readonly Datos<typeof MARCADORES_ULTIMAS_PALABRAS>[] =>
  parrafos.map((one, i) => ({ ...one, esUltimo: i === parrafos.length - 1 }));

/** What becomes of what is not known yet: a draft has a next version, and what is signed is made no more. */
export const loQueCambie = (estado: DocumentoRow['estado'], documento: string): string =>
  estado === 'Borrador'
    ? `se hace otra versión de ${documento}`
    : `lo que cambie de ${documento} se dice en una nota aclaratoria`;
