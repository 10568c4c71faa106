// The template that a document is made from, the office's or ours, with what tells it from any other.

import { DOCUMENTOS, documentoByClave } from '../../documents';
import type { Documento } from '../../documents/documento';
import { codigoDe } from '../../domain/codigo-verificacion';
import { quisoDecir } from '../../domain/parecido';
import { UserError } from '../user-error';
import { VERSION } from '../version';
import { sha256OfBytes } from './bytes';
import { ownTemplate } from './plantillas-tab';

export interface PlantillaEnUso {
  /** Its file's, or that of the add-on with its version. */
  readonly nombre: string;
  readonly bytes: Uint8Array;
  /** The beginning of its SHA-256, as people compare it: "8F3A-21C0-77DE-0B14". */
  readonly huella: string;
}

export function templateOf({ clave, contenido }: Documento): PlantillaEnUso {
  const own = ownTemplate(SpreadsheetApp.getActive(), clave);
  const bytes = own?.bytes ?? contenido().plantilla();
  const nombre = own?.nombre ?? `La del complemento ${VERSION}`;
  return { nombre, bytes, huella: codigoDe(own?.sha256 ?? sha256OfBytes(bytes)) };
}

export function requireDocumento(clave: string): Documento {
  const documento = documentoByClave(clave);
  if (documento) return documento;
  const claves = DOCUMENTOS.map((known) => known.clave);
  throw new UserError(
    `No existe el documento «${clave}».${quisoDecir(clave, claves)} Son: ${claves.join(', ')}.`,
    'DOCUMENTO',
  );
}
