// The sheets of an .xlsx that somebody hands over, whatever wrote it; what is no .xlsx is told in a sentence.

import type { HojaEntregada } from '../domain/cargue/archivo';
import { kindOf, refusal } from '../terminal/file-kind';
import { UserError } from '../terminal/user-error';
import { entregadoSheets } from './entregado-sheets';
import { squared } from './squared-hoja';

/** Hidden sheets are among them; throws a UserError that names the file. */
export async function readHojas(
  bytes: Uint8Array,
  name: string,
): Promise<readonly HojaEntregada[]> {
  const kind = kindOf(bytes);
  // A text may be read elsewhere; here nothing else is.
  if (kind === 'texto' || kind === 'ajeno')
    throw new UserError(
      `El archivo «${name}» no es de Excel (.xlsx): ábralo en Excel o LibreOffice y guárdelo como «Libro de Excel (.xlsx)».`,
    );
  if (kind === 'ods')
    throw new UserError(
      `El archivo «${name}» está en formato de LibreOffice (.ods): guárdelo como «Excel 2007-365 (.xlsx)».`,
    );
  if (kind !== 'xlsx') throw refusal(kind, name);
  return (await entregadoSheets(bytes, name)).map(squared);
}
