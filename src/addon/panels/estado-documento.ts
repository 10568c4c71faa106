// What becomes of a document once it is made: signed, filed or annulled, with what proves it; and, of an acta, who has not signed it.

import { modificacion } from '../../domain/cambio';
import { nombreDeDocumento, objecionAlPaso } from '../../domain/estado-documento';
import { decirFirmasYFaltan, type Firmas, firmasDe, siFirmaron } from '../../domain/firmas';
import type { DocumentoRow } from '../../domain/registers/documentos';
import { readsAlike } from '../../domain/texto';
import { commit } from '../commit/commit';
import type { Libro } from '../libro/libro';
import { UserError } from '../user-error';
import type { PasoDeDocumento } from './documento-pedido';
import {
  type ActaConGente,
  actaDe,
  dichoEnElActa,
  reparoDeFirmas,
  saysWhoSigned,
  sinFirmaDe,
} from './firmas-del-acta';

export interface EstadoCambiado {
  readonly dicho: string;
  /** Of an acta that is signed; absent where nobody told who did. */
  readonly firmas?: Firmas;
}

/** Gives a document its next estado; what it had of a signature stays unless it is told anew. */
export function changeEstado(paso: PasoDeDocumento): EstadoCambiado {
  const { codigo, estado } = paso;
  let done: EstadoCambiado = { dicho: '' };
  commit({
    operacion: `Dejar documento como ${estado}`,
    abre: ({ registro }) => registro === 'documentos',
    build: (fresh) => {
      const row = requireDocumento(fresh, codigo);
      const acta = actaDe(fresh, row, paso);
      const after: DocumentoRow = {
        ...row,
        estado,
        pdfFirmado: written(paso.pdfFirmado) ?? row.pdfFirmado,
        radicado: written(paso.radicado) ?? row.radicado,
        motivoAnulacion: estado === 'Anulado' ? written(paso.motivo) : row.motivoAnulacion,
        ...(paso.sinFirmaDe && { sinFirmaDe: sinFirmaDe(paso.sinFirmaDe, acta) }),
      };
      const objecion =
        reparoDeFirmas(paso, acta) ??
        // Who was missing has signed since: nothing else of it changes.
        (saysWhoSigned(paso, row)
          ? undefined
          : objecionAlPaso({ ...after, estado: row.estado }, estado));
      if (objecion) throw new UserError(objecion, 'ESTADO_DOCUMENTO');
      done = answer(after, acta);
      return [modificacion('documentos', codigo, row, after), dichoEnElActa(after, acta)].flatMap(
        (cambio) => cambio ?? [],
      );
    },
  });
  return done;
}

function requireDocumento(fresh: Pick<Libro, 'rows'>, codigo: string): DocumentoRow {
  const rows = fresh.rows<DocumentoRow>('documentos');
  const found = rows.find((one) => readsAlike(one.row.codigo ?? '', codigo));
  if (found) return found.row;
  throw new UserError(
    `El documento ${codigo} no está en la hoja «Documentos».`,
    'DOCUMENTO_AUSENTE',
  );
}

function answer(documento: DocumentoRow, acta: ActaConGente | undefined): EstadoCambiado {
  const said = `${nombreDeDocumento(documento)} quedó como «${documento.estado}»`;
  const presentes = acta?.presentes ?? [];
  const firmas = firmasDe(documento, presentes);
  if (firmas) return { dicho: `${said}, con ${decirFirmasYFaltan(firmas)}.`, firmas };
  if (presentes.length === 0) return { dicho: `${said}.` };
  return {
    dicho: `${said}. Falta decir si la ${siFirmaron(presentes)}: en Documentos…, «Firmas…».`,
  };
}

const written = (text: string | undefined): string | undefined => text?.trim() || undefined;
