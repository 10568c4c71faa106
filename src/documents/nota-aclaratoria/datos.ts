// The nota aclaratoria: which document it is read with, as its row has it, and what must be read in it.

import { splitLines } from '../../domain/acta';
import { formatFecha } from '../../domain/formato';
import { parametro } from '../../domain/parametros';
import { fechaConDia, siHay } from '../../domain/redaccion';
import type { DocumentoRow } from '../../domain/registers/documentos';
import type { Firma } from '../documento';
import { type MembreteInput, membreteDatos } from '../membrete';
import type { NotaDatos } from './marcadores';

export interface NotaInput
  extends Omit<MembreteInput, 'documento' | 'marca'>,
    Pick<Firma, 'estado'> {
  /** The row of the document that is clarified. */
  readonly aclarado: DocumentoRow;
  /** 1 the first one of that document. */
  readonly numero: number;
  readonly aclaracion: string;
  readonly version: number;
}

/** What a nota prints. */
export function notaDatos({
  aclarado,
  numero,
  aclaracion,
  version,
  ...input
}: NotaInput): NotaDatos {
  const { codigo = '', tipo = '', referencia = '' } = aclarado;
  const ciudad = parametro(input.parametros, 'ciudad');
  return {
    ...membreteDatos({
      ...input,
      documento: `Nota aclaratoria ${numero} del documento ${codigo}`,
      marca: input.estado === 'Borrador' ? 'BORRADOR' : '',
    }),
    titulo: `NOTA ACLARATORIA N.º ${numero}`,
    version: String(version),
    ciudadYFecha: [ciudad, fechaConDia(input.hoy)].filter(Boolean).join(', '),
    aclarado: [tipo, referencia].filter(Boolean).join(', '),
    codigoAclarado: codigo,
    versionAclarada: String(aclarado.version ?? 1),
    fechaAclarado: siHay(aclarado.fecha, formatFecha),
    verificacionAclarado: aclarado.codigoVerificacion ?? '',
    radicado: aclarado.radicado ?? '',
    pdfFirmado: aclarado.pdfFirmado ?? '',
    aclaracion: splitLines(aclaracion).map((parrafo) => ({ parrafo })),
  };
}
