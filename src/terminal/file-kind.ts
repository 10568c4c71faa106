// What a file is, by its bytes: its name may say another thing, as that of a web page which a system calls .xls.

import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import { UserError } from './user-error';

/** What can be read. */
export type FileKind = 'texto' | 'xlsx' | 'ods';
/** What can be told apart but not read, and what to do with it. */
type Foreign = keyof typeof SENTENCES;

const AS_XLSX = 'ábralo en Excel o LibreOffice y guárdelo como «Libro de Excel (.xlsx)»';
const SENTENCES = {
  vacio: 'está vacío.',
  html: `es una página web guardada con otro nombre: ${AS_XLSX}.`,
  xml: `es un archivo XML: ${AS_XLSX}.`,
  xls: `está en el formato antiguo de Excel (.xls): ${AS_XLSX}.`,
  xlsb: `es un libro binario de Excel (.xlsb): ${AS_XLSX}.`,
  numbers: 'es de Numbers: expórtelo como Excel (.xlsx) desde Numbers, en Archivo › Exportar a.',
  word: 'es un documento de Word: copie su tabla en una hoja de cálculo y guárdela como .xlsx.',
  presentacion: 'es una presentación: copie su tabla en una hoja de cálculo y guárdela como .xlsx.',
  pdf: 'es un PDF, del que no se leen tablas: pida la hoja de cálculo de la que salió, o cópiela en una y guárdela como .xlsx.',
  imagen: 'es una imagen: pida la hoja de cálculo de la que salió.',
  comprimido:
    'es un archivo comprimido: extraiga la hoja de cálculo que tiene dentro y cargue esa.',
  clave:
    'tiene contraseña: ábralo en Excel, quítele la contraseña de apertura y guárdelo de nuevo.',
  roto: 'está dañado o incompleto: vuelva a descargarlo, o pida otra copia.',
  ajeno: 'no es .csv ni .xlsx: guárdelo en uno de esos dos formatos y cárguelo de nuevo.',
} as const;

/** Names of files in which a text may be a table: those of texts, and those that systems give to them. */
const OF_TABLES = /^(?:|\.(?:csv|tsv|tab|txt|dat|prn|asc|xlsx?|xlsm|ods))$/i;

/** Throws a UserError that says what a file is when it cannot be read. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const kind = kindOf(bytes);
  const isOther = kind === 'texto' && !OF_TABLES.test(extname(name));
  if (isReadable(kind) && !isOther) return kind;
  throw refusal(isReadable(kind) ? 'ajeno' : kind, name);
}

/** What to tell the person of a file that cannot be read. */
export const refusal = (kind: Foreign, name: string): UserError =>
  new UserError(`El archivo «${name}» ${SENTENCES[kind]}`);

const isReadable = (kind: FileKind | Foreign): kind is FileKind => !(kind in SENTENCES);

/** By their first bytes, those that are no text. */
const SIGNATURES: readonly (readonly [
  hex: string,
  kind: (bytes: Uint8Array) => FileKind | Foreign,
])[] = [
  ['504b0304', inZip],
  ['d0cf11e0a1b11ae1', inOle],
  ['25504446', () => 'pdf'],
  ['7b5c727466', () => 'word'],
  ['89504e47', () => 'imagen'],
  ['ffd8ff', () => 'imagen'],
  ['47494638', () => 'imagen'],
  ['1f8b', () => 'comprimido'],
  ['52617221', () => 'comprimido'],
  ['377abcaf', () => 'comprimido'],
  // Excel 2 to 4, which had no container.
  ['09080600', () => 'xls'],
  ['09080800', () => 'xls'],
  ['09040600', () => 'xls'],
  ['09020600', () => 'xls'],
  ['09000400', () => 'xls'],
];

/** What the bytes are, whether it can be read or not. */
export function kindOf(bytes: Uint8Array): FileKind | Foreign {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (head === '') return 'vacio';
  const found = SIGNATURES.find(([hex]) => head.startsWith(hex));
  return found ? found[1](bytes) : inText(bytes);
}

/** By the names of what a zip has inside; only `mimetype` is opened. */
function inZip(bytes: Uint8Array): FileKind | Foreign {
  const names: string[] = [];
  let mimetype = '';
  try {
    const opened = unzipSync(bytes, {
      filter: ({ name }) =>
        names.push(name.replaceAll('\\', '/').toLowerCase()) > 0 && name === 'mimetype',
    });
    mimetype = Buffer.from(opened.mimetype ?? []).toString('latin1');
  } catch {
    return 'roto';
  }
  if (mimetype.includes('opendocument.spreadsheet')) return 'ods';
  if (mimetype.includes('opendocument')) return 'word';
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/\.iwa$/)) return 'numbers';
  if (has(/^word\//)) return 'word';
  if (has(/^ppt\//)) return 'presentacion';
  if (has(/workbook\.bin$/)) return 'xlsb';
  return has(/^\[content_types\]\.xml$/) ? 'xlsx' : 'comprimido';
}

/** By the names of its streams, which are written in UTF-16. */
function inOle(bytes: Uint8Array): FileKind | Foreign {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const has = (stream: string): boolean => file.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) return 'clave';
  if (has('WordDocument')) return 'word';
  return has('PowerPoint Document') ? 'presentacion' : 'xls';
}

function inText(bytes: Uint8Array): FileKind | Foreign {
  // What is markup begins with it, in whatever encoding: the zeros of UTF-16 are left out.
  const head = Buffer.from(bytes.subarray(0, 2048).filter((byte) => byte !== 0))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '')
    .toLowerCase();
  if (/^(?:<!--.*?-->\s*)?(?:<!doctype html|<html|<head|<body|<table|<meta|<style)/s.test(head))
    return 'html';
  if (head.startsWith('<?xml') || head.startsWith('<workbook')) {
    return head.includes('<html') ? 'html' : 'xml';
  }
  const controls = bytes.subarray(0, 2048).filter((byte) => byte > 0 && byte < 9).length;
  return controls > 20 ? 'ajeno' : 'texto';
}
