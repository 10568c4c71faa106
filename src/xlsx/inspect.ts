// Looks at the bytes of a file before the library does, so that what is not an xlsx workbook is refused with a sentence
// that says what it is.

import { unzipSync } from 'fflate';
import { kindOf } from '../terminal/file-kind';
import { UserError } from '../terminal/user-error';

/** The parts of an xlsx that are XML, by their path in the zip. */
export type Parts = { readonly [path: string]: Uint8Array };

const AS_XLSX = 'Ábralo en Excel o LibreOffice y guárdelo como «Libro de Excel (.xlsx)».';

/** Throws a UserError when the bytes are no xlsx workbook. */
export function inspectXlsx(bytes: Uint8Array, name: string): Parts {
  const kind = kindOf(bytes);
  if (kind === 'vacio') throw new UserError(`El archivo «${name}» está vacío.`);
  if (kind === 'roto') throw damaged(name);
  if (kind === 'clave') {
    throw new UserError(
      `«${name}» tiene contraseña. Ábralo en Excel, quítele la contraseña de apertura y guárdelo de nuevo.`,
    );
  }
  if (kind === 'xls') {
    throw new UserError(`«${name}» está en el formato antiguo de Excel (.xls). ${AS_XLSX}`);
  }
  const parts = kind === 'xlsx' ? unzip(bytes, name) : {};
  if (parts['xl/workbook.xml']) return parts;
  throw new UserError(`«${name}» no es un libro de Excel (.xlsx). ${AS_XLSX}`);
}

export const damaged = (name: string): UserError =>
  new UserError(
    `El archivo «${name}» está dañado o incompleto. Use una copia anterior (carpeta «copias») o vuelva a descargarlo.`,
  );

function unzip(bytes: Uint8Array, name: string): Parts {
  try {
    return unzipSync(bytes, { filter: (file) => /^xl\/.*\.(xml|rels)$/.test(file.name) });
  } catch {
    throw damaged(name);
  }
}
