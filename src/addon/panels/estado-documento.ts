// What becomes of a document once it is made: signed, filed or annulled, with what proves it.

import { modificacion } from '../../domain/cambio';
import { nombreDeDocumento, objecionAlPaso } from '../../domain/estado-documento';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { readsAlike } from '../../domain/texto';
import { commit } from '../commit/commit';
import { UserError } from '../user-error';
import type { PasoDeDocumento } from './documento-pedido';

/** Gives a document its next estado; what it had of a signature stays unless it is told anew. */
export function changeEstado(paso: PasoDeDocumento): { readonly dicho: string } {
  const { codigo, estado } = paso;
  let dicho = '';
  commit({
    operacion: `Dejar documento como ${estado}`,
    abre: ({ registro }) => registro === 'documentos',
    build: (fresh) => {
      const rows = fresh.rows<DocumentoRow>('documentos');
      const row = rows.find((one) => readsAlike(one.row.codigo ?? '', codigo))?.row;
      if (!row) {
        throw new UserError(
          `El documento ${codigo} no está en la hoja «Documentos».`,
          'DOCUMENTO_AUSENTE',
        );
      }
      const after: DocumentoRow = {
        ...row,
        estado,
        pdfFirmado: written(paso.pdfFirmado) ?? row.pdfFirmado,
        radicado: written(paso.radicado) ?? row.radicado,
        motivoAnulacion: estado === 'Anulado' ? written(paso.motivo) : row.motivoAnulacion,
      };
      const objecion = objecionAlPaso({ ...after, estado: row.estado }, estado);
      if (objecion) throw new UserError(objecion, 'ESTADO_DOCUMENTO');
      dicho = `${nombreDeDocumento(after)} quedó como «${estado}».`;
      const cambio = modificacion('documentos', codigo, row, after);
      return cambio ? [cambio] : [];
    },
  });
  return { dicho };
}

const written = (text: string | undefined): string | undefined => text?.trim() || undefined;
