// Looks at the bytes of a file before the library does, so that what is not an xlsx workbook is refused with a sentence
// that says what it is.

import { unzipSync } from 'fflate';
import { UserError } from '../terminal/user-error';

/** The parts of an xlsx that are XML, by their path in the zip. */
export type Parts = { readonly [path: string]: Uint8Array };

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');
/** How the stream of a file with password is called inside it. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const AS_XLSX = 'Ábralo en Excel o LibreOffice y guárdelo como «Libro de Excel (.xlsx)».';

/** Throws a UserError when the bytes are no xlsx workbook. */
export function inspectXlsx(bytes: Uint8Array, name: string): Parts {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(8, bytes.length));
  if (head.length === 0) throw new UserError(`El archivo «${name}» está vacío.`);
  if (head.equals(OLE)) throw new UserError(sentenceForOle(bytes, name));
  const parts = head.subarray(0, 4).equals(ZIP) ? unzip(bytes, name) : {};
  if (parts['xl/workbook.xml']) return parts;
  throw new UserError(`«${name}» no es un libro de Excel (.xlsx). ${AS_XLSX}`);
}

export const damaged = (name: string): UserError =>
  new UserError(
    `El archivo «${name}» está dañado o incompleto. Use una copia anterior (carpeta «copias») o vuelva a descargarlo.`,
  );

function sentenceForOle(bytes: Uint8Array, name: string): string {
  const hasPassword = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED);
  return hasPassword
    ? `«${name}» tiene contraseña. Ábralo en Excel, quítele la contraseña de apertura y guárdelo de nuevo.`
    : `«${name}» está en el formato antiguo de Excel (.xls). ${AS_XLSX}`;
}

function unzip(bytes: Uint8Array, name: string): Parts {
  try {
    return unzipSync(bytes, { filter: (file) => /^xl\/.*\.(xml|rels)$/.test(file.name) });
  } catch {
    throw damaged(name);
  }
}
