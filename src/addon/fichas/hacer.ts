// Which documents a request of fichas is, and making the next one. Each is a document like any other: filed, noted in Documentos, and
// made once whoever asks twice.

import { documentoByClave } from '../../documents';
import { DE_QUE } from '../../documents/de-que';
import {
  type DeFichas,
  documentosDeFichas,
  escribirDeFichas,
  iedDelDocumento,
  leerDeFichas,
} from '../../documents/de-que/fichas';
import { leido } from '../datos/libro-leido';
import type { Avance, Cursor } from '../libro/estado';
import { openLibro } from '../libro/open-libro';
import { generateDocumento } from '../panels/generar-documento';
import type { Plan } from '../trabajos/trabajo';
import { UserError } from '../user-error';
import type { FichasPedidas } from './pedido';

interface Unidad {
  readonly de: string;
  /** How many institutions it holds. */
  readonly n: number;
}

export function plan(pedido: FichasPedidas): Plan {
  const { documento, lote } = pedido;
  const { de, unidades } = unidadesDe(pedido);
  const haz = ({ hechas, datos }: Cursor): Avance => {
    const i = Number(datos.documentos);
    const unidad = unidades[i];
    if (!unidad) return { hechas, total: hechas, datos };
    generateDocumento({ documento, de: unidad.de, pedido: `${lote.slice(0, 18)}-${i}` });
    const done = hechas + unidad.n;
    // Institutions may have come or gone since it was begun.
    const left = unidades.slice(i + 1).reduce((sum, { n }) => sum + n, 0);
    return { hechas: done, total: done + left, datos: { documentos: i + 1 } };
  };
  return {
    clave: `${documento} ${de}`,
    titulo: `${documentoByClave(documento)?.titulo ?? ''}, ${de}`,
    total: unidades.reduce((sum, { n }) => sum + n, 0),
    datos: { documentos: 0 },
    haz,
  };
}

/** In the words of the book, or a sentence that says what there is not. */
function unidadesDe({
  documento,
  vigencia,
  ied,
  localidad,
  focalizadas,
  enBlanco,
}: FichasPedidas): { readonly de: string; readonly unidades: readonly Unidad[] } {
  if (enBlanco && documento !== 'ficha-integral')
    throw new UserError('Las acciones para su IED no se hacen en blanco.', 'EN_BLANCO');
  const libro = leido(openLibro());
  const asked: DeFichas = { vigencia, ied, localidad, focalizadas, enBlanco };
  const read = DE_QUE.fichas.lee(escribirDeFichas(asked), libro);
  if (!('valor' in read)) throw new UserError(read.mensaje, read.codigo);
  const known = leerDeFichas(read.valor) ?? asked;
  const unidades = documentosDeFichas(libro, known).map((one) => ({
    de: escribirDeFichas(one),
    n: Math.max(1, iedDelDocumento(libro, one).length),
  }));
  return { de: read.valor, unidades };
}
