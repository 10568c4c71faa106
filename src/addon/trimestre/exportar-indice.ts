// The index of the records of a year as a document in the person's own folder: the very page that the command line writes, which
// Drive turns into one. What it lists is in Drive already, so nothing is copied: its links lead there.

import { indiceDelAno } from '../../domain/cierre-de-trimestre/indice-del-ano';
import { enlaceJunto, type Indice } from '../../domain/indice/indice';
import { paginaDeIndice } from '../../domain/indice/pagina';
import { direccion, isDeAqui } from '../../domain/indice/tabla';
import { fileAsDocument, ownFolder } from '../archivos/drive';
import type { VigenciaPedida } from './pedido';
import { readRegistros } from './registros';

export interface IndiceHecho {
  readonly nombre: string;
  readonly url: string;
}

/** A new file each time: an index tells of one moment, and none takes the place of another. */
export function exportIndice(pedido: VigenciaPedida): IndiceHecho {
  const { encabezado, ...registros } = readRegistros(pedido);
  const indice = withoutFolders(indiceDelAno(registros, encabezado));
  const nombre = `${indice.titulo} (${encabezado.hecho})`;
  const page = Utilities.newBlob(paginaDeIndice(indice), 'text/html', `${nombre}.html`);
  const { url } = fileAsDocument(page, { name: nombre, parents: [ownFolder()] });
  return { nombre, url };
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
