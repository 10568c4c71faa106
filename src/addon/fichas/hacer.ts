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
import { huellaOf } from '../../domain/huella';
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

/** Short: the cursor has little room for those of all the localidades. */
const marcaDe = ({ de }: Unidad): string => `${huellaOf(de).slice(-5)} `;

export function plan(pedido: FichasPedidas): Plan {
  const { documento, lote } = pedido;
  const { de, unidades } = unidadesDe(pedido);
  const haz = ({ hechas, datos }: Cursor): Avance => {
    // Localidades may have come or gone since it was begun: which were made is remembered by their names, not by their places.
    const made = String(datos.hechos ?? '');
    const left = unidades.filter((one) => !made.includes(marcaDe(one)));
    const [unidad, ...rest] = left;
    if (!unidad) return { hechas, total: hechas, datos };
    const marca = marcaDe(unidad);
    generateDocumento({ documento, de: unidad.de, pedido: `${lote.slice(0, 18)}-${marca.trim()}` });
    const done = hechas + unidad.n;
    return {
      hechas: done,
      total: done + rest.reduce((sum, { n }) => sum + n, 0),
      datos: { documentos: Number(datos.documentos) + 1, hechos: made + marca },
    };
  };
  return {
    clave: `${documento} ${de}`,
    titulo: `${documentoByClave(documento)?.titulo ?? ''}, ${de}`,
    total: unidades.reduce((sum, { n }) => sum + n, 0),
    datos: { documentos: 0, hechos: '' },
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
