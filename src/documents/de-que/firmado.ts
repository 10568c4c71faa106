// A nota aclaratoria, of a document that is signed: the one that is being written, or the next.

import { estaFirmado, nombreDeDocumento } from '../../domain/estado-documento';
import { formatDeNota, numeroDeNota, readDeNota } from '../../domain/nota-aclaratoria';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { readsAlike } from '../../domain/texto';
import type { LibroLeido } from '../libro-leido';
import { NOTA_ACLARATORIA } from '../nota-aclaratoria/titulo';
import type { Lectura, Opcion, Pregunta } from './pregunta';

export const firmado: Pregunta = {
  label: 'Nota',
  opciones,
  vacio: {
    titulo: 'No hay documentos firmados',
    texto: 'Una nota aclara un documento ya firmado. Los demás se generan otra vez, corregidos.',
  },
  lee,
};

const rowsOf = (libro: LibroLeido): readonly DocumentoRow[] =>
  libro.rows<DocumentoRow>('documentos').map(({ row }) => row);

function opciones(libro: LibroLeido): readonly Opcion[] {
  const rows = rowsOf(libro);
  return rows
    .filter((row) => estaFirmado(row) && row.tipo !== NOTA_ACLARATORIA)
    .flatMap((row): Opcion[] => {
      const { codigo: documento } = row;
      if (documento === undefined) return [];
      const numero = numeroDeNota(rows, documento);
      return [
        {
          valor: formatDeNota({ documento, numero }),
          titulo: `Nota ${numero} de ${nombreDeDocumento(row)}`,
        },
      ];
    })
    .reverse();
}

/** "DO-0003" is the nota that comes next; "DO-0003-N1", that one. */
function lee(texto: string, libro: LibroLeido): Lectura {
  const { documento = texto.trim(), numero } = readDeNota(texto) ?? {};
  const rows = rowsOf(libro);
  const row = rows.find(({ codigo }) => readsAlike(codigo ?? '', documento));
  if (!row?.codigo)
    return {
      codigo: 'DOCUMENTO_AUSENTE',
      mensaje: documento
        ? `El documento ${documento} no está en la hoja «Documentos».`
        : 'Escoja el documento que se aclara.',
    };
  if (row.tipo === NOTA_ACLARATORIA)
    return {
      codigo: 'NOTA_DE_NOTA',
      mensaje: `${nombreDeDocumento(row)} es una nota: haga otra del documento que aclara.`,
    };
  if (!estaFirmado(row))
    return {
      codigo: 'SIN_FIRMAR',
      mensaje: `${nombreDeDocumento(row)} no está firmado: corrija los datos y genérelo otra vez.`,
    };
  const next = numeroDeNota(rows, row.codigo);
  const wanted = Math.min(numero ?? next, next);
  return { valor: formatDeNota({ documento: row.codigo, numero: Math.max(1, wanted) }) };
}
