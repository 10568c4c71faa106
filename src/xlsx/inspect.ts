// Looks at the bytes of a file before the library does, so that what is not an xlsx workbook is refused with a sentence
// that says what it is.

import { type UnzipFileInfo, unzipSync } from 'fflate';
import { kindOf } from '../terminal/file-kind';
import { UserError } from '../terminal/user-error';
import { namesOfParts } from './part-names';
import { plainParts } from './plain-parts';
import type { Parts } from './relations';
import { crc32, type ZipEntry, zipEntries } from './zip-entries';

const AS_XLSX = 'Ábralo en Excel o LibreOffice y guárdelo como «Libro de Excel (.xlsx)».';

export interface Inspected {
  /** Those that are XML, as the file has them. */
  readonly given: Parts;
  /** What holds cells, as its readers expect it. */
  readonly plain: Parts;
  /** What of it is not as it was written, in words: «la hoja IED». */
  readonly damage: readonly string[];
  /** As `plain`, with nothing that is damaged; undefined when no workbook is left. */
  readonly intact: () => Parts | undefined;
}

/** The parts of a file; throws a UserError when the bytes are no xlsx workbook, or not all of one as it was written. */
export function inspectXlsx(bytes: Uint8Array, name: string): Inspected {
  const inspected = salvageParts(bytes, name);
  if (inspected.damage.length > 0) throw damaged(name, inspected.damage);
  return inspected;
}

/** The parts of a file that can still be opened; throws a UserError when they are no workbook. */
export function salvageParts(bytes: Uint8Array, name: string): Inspected {
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
  const { given, bad } = kind === 'xlsx' ? unzip(bytes, name) : NO_PARTS;
  const plain = plainParts(given);
  if (plain) {
    const intact = (): Parts | undefined => plainParts(without(given, bad));
    return { given, plain, damage: namesOfParts(given, bad), intact };
  }
  if (bad.length > 0) throw damaged(name);
  throw new UserError(`«${name}» no es un libro de Excel (.xlsx). ${AS_XLSX}`);
}

export const damaged = (name: string, parts: readonly string[] = []): UserError =>
  new UserError(
    `El archivo «${name}» está dañado o incompleto${parts.length > 0 ? `: ${damagedIn(parts)}` : ''}. Use una copia anterior (carpeta «copias») o vuelva a descargarlo.`,
  );

const MOST_NAMED = 4;
/** "no se lee como se guardó la hoja «IED», los formatos y 3 más" */
export function damagedIn(parts: readonly string[]): string {
  const more = parts.length - MOST_NAMED;
  const named = parts.slice(0, MOST_NAMED).join(', ');
  return `no se lee como se guardó ${named}${more > 0 ? ` y ${more} más` : ''}`;
}

/** A part that opens into so many bytes, and so many times what it takes packed, holds no table. */
const HUGE = 20e6;
const TIMES = 100;
/** Of these nothing is read. */
const UNREAD = /^(?:docprops|xl\/theme|customxml)\//i;

interface Unzipped {
  readonly given: Parts;
  /** Those that are not as they were written; some may be in `given` all the same. */
  readonly bad: readonly string[];
}
const NO_PARTS: Unzipped = { given: {}, bad: [] };

function unzip(bytes: Uint8Array, name: string): Unzipped {
  let bomb = 0;
  const isWanted = (file: UnzipFileInfo): boolean => {
    if (!/\.(?:xml|rels)$/i.test(file.name)) return false;
    const isBomb = file.originalSize > HUGE && file.originalSize > TIMES * file.size;
    if (isBomb) bomb = file.originalSize;
    return !isBomb;
  };
  const entries = zipEntries(bytes).filter((entry) => !UNREAD.test(entry.name));
  const given =
    opened(bytes, isWanted) ??
    Object.assign(
      {},
      ...entries.map((entry) =>
        opened(bytes, (file) => file.name === entry.name && isWanted(file)),
      ),
    );
  if (bomb > 0) {
    throw new UserError(
      `El archivo «${name}» no se abre: una de sus hojas ocupa ${Math.round(bomb / 1e6)} MB sin datos que la llenen. Copie su tabla a un libro nuevo y guárdelo como «Libro de Excel (.xlsx)».`,
    );
  }
  const bad = entries.filter((entry) => !isAsWritten(entry, given)).map((entry) => entry.name);
  return { given, bad };
}

/** Parts that nobody asks for are not looked at, but for their name, under which another one may be missing. */
function isAsWritten({ name, crc, isNamedAlike }: ZipEntry, given: Parts): boolean {
  if (!isNamedAlike) return false;
  const part = given[name];
  return part ? crc32(part) === crc : !/\.(?:xml|rels)$/i.test(name);
}

const without = (parts: Parts, paths: readonly string[]): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([path]) => !paths.includes(path)));

/** Undefined when some part cannot be opened. */
function opened(
  bytes: Uint8Array,
  filter: (file: UnzipFileInfo) => boolean,
): { [path: string]: Uint8Array } | undefined {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    return undefined;
  }
}
