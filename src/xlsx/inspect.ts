// Looks at the bytes of a file before the library does, so that what is not an xlsx workbook is refused with a sentence
// that says what it is.

import { type UnzipFileInfo, unzipSync } from 'fflate';
import { kindOf } from '../terminal/file-kind';
import { UserError } from '../terminal/user-error';
import { type PartSize, refuseEntities, refuseHeavyParts } from './limits';
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
  const plain = plainParts(given, name);
  if (plain) {
    const intact = (): Parts | undefined => plainParts(without(given, bad), name);
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

/** Of these nothing is read: pictures, charts, pivot tables, links to other books and what programs keep for themselves. */
const UNREAD =
  /^(?:docprops\/|customxml\/|xl\/(?:calcchain\.xml$|(?:activex|chart(?:ex|s|sheets)?|ctrlprops|customproperty|diagrams|embeddings|externallinks|media|model|pivotcache|pivottables|printersettings|querytables|richdata|slicercaches|slicers|tables|theme|timelines|timelinecaches|webextensions)\/))/i;
/** Shapes are counted where they are few. */
const DRAWING = /^xl\/drawings\//i;
const MOST_BYTES_OF_A_DRAWING = 2e6;

const IS_XML = /\.(?:xml|rels)$/i;

interface Unzipped {
  readonly given: Parts;
  /** Those that are not as they were written; some may be in `given` all the same. */
  readonly bad: readonly string[];
}
const NO_PARTS: Unzipped = { given: {}, bad: [] };

function unzip(bytes: Uint8Array, name: string): Unzipped {
  const wanted = wantedIn(bytes);
  refuseHeavyParts(wanted, name);
  const names = new Set(wanted.map((part) => part.name));
  const entries = zipEntries(bytes).filter(
    (entry) => names.has(entry.name) || !IS_XML.test(entry.name),
  );
  const given =
    opened(bytes, isWanted) ??
    Object.assign(
      {},
      ...entries.map((entry) =>
        opened(bytes, (file) => file.name === entry.name && isWanted(file)),
      ),
    );
  refuseEntities(given, name);
  const bad = entries.filter((entry) => !isAsWritten(entry, given)).map((entry) => entry.name);
  return { given, bad };
}

/** As Excel writes it, whatever slashes the file has. */
const plainName = ({ name }: { readonly name: string }): string => name.replaceAll('\\', '/');

function isWanted(part: PartSize): boolean {
  const name = plainName(part);
  if (!IS_XML.test(name) || UNREAD.test(name)) return false;
  return !(DRAWING.test(name) && part.originalSize > MOST_BYTES_OF_A_DRAWING);
}

/** Those that are to be opened, before any is; none where the file cannot be taken apart. */
function wantedIn(bytes: Uint8Array): readonly PartSize[] {
  const wanted: PartSize[] = [];
  opened(bytes, (part) => {
    if (isWanted(part)) wanted.push(part);
    return false;
  });
  return wanted;
}

/** Parts that nobody asks for are not looked at, but for their name, under which another one may be missing. */
function isAsWritten({ name, crc, isNamedAlike }: ZipEntry, given: Parts): boolean {
  if (!isNamedAlike) return false;
  const part = given[name];
  return part ? crc32(part) === crc : !IS_XML.test(name);
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
