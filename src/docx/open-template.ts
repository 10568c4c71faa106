// Opens what a person uploads as a template and refuses, in a sentence, what is not a Word document
// that both Word and Google Docs would open, or would bring or run something when it is opened (review-package.ts). It is asked each
// time a template is used, so that one kept by an older version is looked through too.

import { CONTENT_TYPES } from './relations';
import { type Reviewed, reviewPackage } from './review-package';
import { XmlDamaged, XmlTooLarge } from './scan-xml';
import { TemplateError, UNREADABLE } from './template-error';
import { Zip, ZipAmbiguous, ZipTooLarge } from './zip';

/** Largest template accepted: it travels inside the workbook. */
export const MAX_TEMPLATE_BYTES = 2 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 30 * 1024 * 1024;

/** A document, or what Word saves as a template (.dotx), which goes on as a document. */
const BODY_TYPE = /wordprocessingml\.(document|template)\.main\+xml/;

/** The template unpacked; throws TemplateError when it cannot be one. */
export function openTemplate(bytes: Uint8Array): Zip {
  if (bytes.length > MAX_TEMPLATE_BYTES) {
    refuse(
      `El archivo pesa ${inMegabytes(bytes.length)} MB y el máximo es 2 MB. Reduzca las imágenes (Word: Formato de imagen › Comprimir imágenes) y vuelva a subirlo.`,
    );
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    refuse(
      'El archivo es un documento de Word antiguo (.doc) o tiene contraseña. Ábralo en Word y guárdelo como .docx sin contraseña.',
    );
  }
  const zip = unpack(bytes);
  const types = typesOf(zip);
  if (/macroEnabled/i.test(types) || zip.file(/vbaProject\.bin$/).length > 0) {
    refuse('El archivo contiene macros (.docm). Guárdelo en Word como .docx, sin macros.');
  }
  if (!BODY_TYPE.test(types)) refuse(NOT_DOCX);
  const { zip: kept, body, errores } = review(zip);
  if (body === undefined) refuse(NOT_DOCX);
  if (errores.length > 0) throw new TemplateError(errores);
  return kept;
}

const MAX_TYPES = 500_000;

/** What the package says of its parts. */
function typesOf(zip: Zip): string {
  const entry = zip.file(CONTENT_TYPES);
  if (entry && entry.asBytes().length > MAX_TYPES) refuse(TOO_LARGE);
  return entry?.asText() ?? '';
}

function review(zip: Zip): Reviewed {
  try {
    return reviewPackage(zip);
  } catch (thrown) {
    if (thrown instanceof XmlDamaged) refuse(UNREADABLE);
    if (thrown instanceof XmlTooLarge) refuse(TOO_LARGE);
    throw thrown;
  }
}

const TOO_LARGE =
  'El contenido del archivo es demasiado grande para una plantilla. Quite imágenes o páginas que no use.';
const NOT_DOCX =
  'El archivo no es un documento de Word (.docx). Ábralo en Word o en Google Docs y guárdelo o descárguelo como .docx.';

function unpack(bytes: Uint8Array): Zip {
  try {
    return Zip.read(bytes, MAX_UNPACKED_BYTES);
  } catch (thrown) {
    if (thrown instanceof ZipTooLarge) refuse(TOO_LARGE);
    if (thrown instanceof ZipAmbiguous) refuse(UNREADABLE);
    return refuse(NOT_DOCX);
  }
}

function refuse(sentence: string): never {
  throw new TemplateError([sentence]);
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const inMegabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace('.', ',');
