// The local workbook that goes to Google: refused before anything is asked for when it is not one, is open, or has
// something that only its own program can finish.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { ProvisionError } from './provision-error';

export interface LibroXlsx {
  readonly archivo: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** Titles of its tabs, in order. */
  readonly hojas: readonly string[];
}

/** The tabs that every libro PAM has. */
const OURS = ['PAM', 'Bitácora'];
const OPEN_IN_NPM_START = 'Ábralo con «npm start», ciérrelo y repita el comando.';

/** Throws ProvisionError when the file is not a libro PAM that can be taken as it is. */
export function readLibroXlsx(path: string): LibroXlsx {
  const archivo = resolve(path);
  if (!existsSync(archivo)) throw wrong(`No existe el libro «${path}».`);
  refuseOpen(archivo, path);
  const bytes = readFileSync(archivo);
  const hojas = tabsIn(bytes, path);
  const missing = OURS.filter((title) => !hojas.includes(title));
  if (missing.length > 0)
    throw wrong(
      `«${path}» no es un libro PAM: le falta la hoja «${missing.join('» y «')}». Créelo con «npm run -s pam -- nuevo LIBRO.xlsx».`,
    );
  refuseUnfinished(archivo, path);
  return { archivo, bytes, hojas, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function refuseOpen(archivo: string, path: string): void {
  const name = basename(archivo);
  const marks = [
    [`${name}.lock`, 'libro-pam'],
    [`~$${name}`, 'Excel'],
    [`.~lock.${name}#`, 'LibreOffice'],
  ] as const;
  const open = marks.find(([mark]) => existsSync(join(dirname(archivo), mark)));
  if (!open) return;
  const [mark, program] = open;
  throw wrong(
    `El libro «${path}» está abierto en ${program}. Ciérrelo allá y repita el comando; si ya está cerrado, borre el archivo «${mark}».`,
  );
}

/** What the local program keeps beside the book: changes that are not in it yet, and a save that died half-way. */
function refuseUnfinished(archivo: string, path: string): void {
  if (existsSync(`${archivo}.diario`))
    throw wrong(
      `El libro «${path}» tiene cambios que no alcanzaron a guardarse en él. ${OPEN_IN_NPM_START}`,
    );
  if (hasPendingCommit(`${archivo}.json`))
    throw wrong(`El libro «${path}» tiene un cambio a medio escribir. ${OPEN_IN_NPM_START}`);
}

/** A book without its file of properties, or with one that cannot be read, travels as it is. */
function hasPendingCommit(sidecar: string): boolean {
  try {
    const { properties } = JSON.parse(readFileSync(sidecar, 'utf8'));
    return JSON.parse(properties.document.libro).pendiente !== undefined;
  } catch {
    return false;
  }
}

function tabsIn(bytes: Uint8Array, path: string): readonly string[] {
  const [xml] = Object.values(workbookPart(bytes, path));
  if (!xml)
    throw wrong(
      `«${path}» no es un libro de Excel (.xlsx). Ábralo en Excel o LibreOffice y guárdelo como «Libro de Excel (.xlsx)».`,
    );
  const tags = strFromU8(xml).matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g);
  return [...tags].map(([, name = '']) => unescaped(name));
}

function workbookPart(bytes: Uint8Array, path: string): { readonly [part: string]: Uint8Array } {
  const isZip = strFromU8(bytes.subarray(0, 2), true) === 'PK';
  try {
    return isZip ? unzipSync(bytes, { filter: ({ name }) => name === 'xl/workbook.xml' }) : {};
  } catch {
    throw wrong(
      `El archivo «${path}» está dañado o incompleto. Use una copia anterior (carpeta «copias»).`,
    );
  }
}

const ENTITIES: { readonly [name: string]: string } = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

const unescaped = (text: string): string =>
  text
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const wrong = (sentence: string): ProvisionError => new ProvisionError('ARCHIVO', sentence);
