// Looks at the bytes of a file before the library does, so that what is not an xlsx workbook is refused with a sentence
// that says what it is.

import { strFromU8, unzipSync } from 'fflate';
import { UserError } from '../user-error';
import { DEFAULT_FONT, type DefaultFont } from './style';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');
/** How the stream of a file with password is called inside it. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const AS_XLSX = 'Ábralo en Excel o LibreOffice y guárdelo como «Libro de Excel (.xlsx)».';

/** What the library does not tell of a file: its default font. Throws a UserError when it is no xlsx workbook. */
export function inspectXlsx(bytes: Uint8Array, name: string): DefaultFont {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(8, bytes.length));
  if (head.length === 0) throw new UserError(`El archivo «${name}» está vacío.`);
  if (head.equals(OLE)) throw new UserError(sentenceForOle(bytes, name));
  if (!head.subarray(0, 4).equals(ZIP)) {
    throw new UserError(`«${name}» no es un libro de Excel (.xlsx). ${AS_XLSX}`);
  }
  const { names, styles } = openZip(bytes, name);
  if (!names.includes('xl/workbook.xml')) {
    throw new UserError(`«${name}» no es un libro de Excel (.xlsx). ${AS_XLSX}`);
  }
  return firstFont(styles);
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

function openZip(
  bytes: Uint8Array,
  name: string,
): { readonly names: readonly string[]; readonly styles: string } {
  const names: string[] = [];
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        names.push(file.name);
        return file.name === 'xl/styles.xml';
      },
    });
    return { names, styles: strFromU8(files['xl/styles.xml'] ?? new Uint8Array()) };
  } catch {
    throw damaged(name);
  }
}

/** The first font of the file, which its plain cells have. */
function firstFont(styles: string): DefaultFont {
  const font = /<font>.*?<\/font>/s.exec(styles)?.[0] ?? '';
  const name = /<name val="([^"]+)"/.exec(font)?.[1] ?? DEFAULT_FONT.name;
  const size = Number(/<sz val="([^"]+)"/.exec(font)?.[1] ?? DEFAULT_FONT.size);
  return { name, size };
}
