// Looks at the bytes of a file before the library does, so that what is not an xlsx workbook is refused with a sentence
// that says what it is.

import { type UnzipFileInfo, unzipSync } from 'fflate';
import { kindOf } from '../terminal/file-kind';
import { UserError } from '../terminal/user-error';
import { plainParts } from './plain-parts';
import type { Parts } from './relations';

const AS_XLSX = 'Ábralo en Excel o LibreOffice y guárdelo como «Libro de Excel (.xlsx)».';

export interface Inspected {
  /** Those that are XML, as the file has them. */
  readonly given: Parts;
  /** What holds cells, as its readers expect it. */
  readonly plain: Parts;
}

/** The parts of a file; throws a UserError when the bytes are no xlsx workbook. */
export function inspectXlsx(bytes: Uint8Array, name: string): Inspected {
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
  const given = kind === 'xlsx' ? unzip(bytes, name) : {};
  const plain = plainParts(given);
  if (plain) return { given, plain };
  throw new UserError(`«${name}» no es un libro de Excel (.xlsx). ${AS_XLSX}`);
}

export const damaged = (name: string): UserError =>
  new UserError(
    `El archivo «${name}» está dañado o incompleto. Use una copia anterior (carpeta «copias») o vuelva a descargarlo.`,
  );

/** A part that opens into so many bytes, and so many times what it takes packed, holds no table. */
const HUGE = 20e6;
const TIMES = 100;

function unzip(bytes: Uint8Array, name: string): Parts {
  let bomb = 0;
  const isWanted = (file: UnzipFileInfo): boolean => {
    if (!/\.(?:xml|rels)$/i.test(file.name)) return false;
    const isBomb = file.originalSize > HUGE && file.originalSize > TIMES * file.size;
    if (isBomb) bomb = file.originalSize;
    return !isBomb;
  };
  const parts = unzipped(bytes, name, isWanted);
  if (bomb === 0) return parts;
  throw new UserError(
    `El archivo «${name}» no se abre: una de sus hojas ocupa ${Math.round(bomb / 1e6)} MB sin datos que la llenen. Copie su tabla a un libro nuevo y guárdelo como «Libro de Excel (.xlsx)».`,
  );
}

function unzipped(
  bytes: Uint8Array,
  name: string,
  filter: (file: UnzipFileInfo) => boolean,
): Parts {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw damaged(name);
  }
}
