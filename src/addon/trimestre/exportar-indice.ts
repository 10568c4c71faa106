// The index of the records of a year, or of the whole book, as a document in the person's own folder: the very page that the command line writes, which
// Drive turns into one. What it lists is in Drive already, so nothing is copied: its links lead there.

import { indiceDelAno } from '../../domain/cierre-de-trimestre/indice-del-ano';
import { enlaceJunto, type Indice } from '../../domain/indice/indice';
import { paginaDeIndice } from '../../domain/indice/pagina';
import { direccion, isDeAqui } from '../../domain/indice/tabla';
import { indiceDelLibro } from '../../domain/registros/indice-del-libro';
import { fileAsDocument, ownFolder } from '../archivos/drive';
import type { IndicePedido } from './pedido';
import { readProcedimiento } from './procedimiento';
import { readRegistros } from './registros';

export interface IndiceHecho {
  readonly nombre: string;
  readonly url: string;
}

/** A new file each time: an index tells of one moment, and none takes the place of another. */
export function exportIndice({ vigencia }: IndicePedido): IndiceHecho {
  const indice = withoutFolders(vigencia === undefined ? wholeIndice() : indiceOf(vigencia));
  const nombre = `${indice.titulo} (${indice.hecho})`;
  const page = Utilities.newBlob(paginaDeIndice(indice), 'text/html', `${nombre}.html`);
  const { url } = fileAsDocument(page, { name: nombre, parents: [ownFolder()] });
  return { nombre, url };
}

function indiceOf(vigencia: number): Indice {
  const { encabezado, ...registros } = readRegistros({ vigencia });
  return indiceDelAno(registros, encabezado);
}

function wholeIndice(): Indice {
  const { periodos, encabezado } = readProcedimiento();
  return indiceDelLibro(periodos, encabezado);
}

/** Without Google the documents are files beside the index. */
const withoutFolders = (indice: Indice): Indice => ({
  ...indice,
  entradas: indice.entradas.map((entrada) => ({
    ...entrada,
    lugares: entrada.lugares.map((lugar) =>
      isDeAqui(lugar.enlace) ? { ...lugar, enlace: enlaceJunto(direccion(lugar.enlace)) } : lugar,
    ),
  })),
});
