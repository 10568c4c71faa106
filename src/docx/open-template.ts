// Opens what a person uploads as a template and refuses, in a sentence, what is not a Word document
// that both Word and Google Docs would open.

import { TemplateError } from './template-error';
import { Zip, ZipTooLarge } from './zip';

/** Largest template accepted: it travels inside the workbook. */
export const MAX_TEMPLATE_BYTES = 2 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 30 * 1024 * 1024;

const CONTENT_TYPES = '[Content_Types].xml';
const BODY_TYPE = 'wordprocessingml.document.main+xml';

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
  const types = zip.file(CONTENT_TYPES)?.asText() ?? '';
  if (/macroEnabled/i.test(types) || zip.file(/vbaProject\.bin$/).length > 0) {
    refuse('El archivo contiene macros (.docm). Guárdelo en Word como .docx, sin macros.');
  }
  if (!hasBody(zip, types)) refuse(NOT_DOCX);
  return zip;
}

const NOT_DOCX =
  'El archivo no es un documento de Word (.docx). Ábralo en Word o en Google Docs y guárdelo o descárguelo como .docx.';

/** Word names the body word/document.xml, its online version document2.xml: the content types say which. */
function hasBody(zip: Zip, types: string): boolean {
  const override = (types.match(/<Override[^>]*>/g) ?? []).find((one) => one.includes(BODY_TYPE));
  const [, path = ''] = /PartName="\/([^"]+)"/.exec(override ?? '') ?? [];
  return zip.file(path) !== null;
}

function unpack(bytes: Uint8Array): Zip {
  try {
    return Zip.read(bytes, MAX_UNPACKED_BYTES);
  } catch (thrown) {
    if (thrown instanceof ZipTooLarge) {
      refuse(
        'El contenido del archivo es demasiado grande para una plantilla. Quite imágenes o páginas que no use.',
      );
    }
    return refuse(NOT_DOCX);
  }
}

function refuse(sentence: string): never {
  throw new TemplateError([sentence]);
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const inMegabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace('.', ',');
