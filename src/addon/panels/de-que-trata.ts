import { DE_QUE } from '../../documents/de-que';
import type { Documento } from '../../documents/documento';
import type { LibroLeido } from '../../documents/libro-leido';
import { UserError } from '../user-error';

/** What a document is to be about, as the hoja Documentos writes it; a sentence when there is no such thing. */
export function requireDe({ deQue }: Documento, texto: string, libro: LibroLeido): string {
  const read = DE_QUE[deQue].lee(texto, libro);
  if ('valor' in read) return read.valor;
  throw new UserError(read.mensaje, read.codigo);
}
