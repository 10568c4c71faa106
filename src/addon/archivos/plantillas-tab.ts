// The office's own templates, kept inside the workbook so that they travel with it: a hidden tab with
// the base64 in pieces that begin with a letter (so that no cell takes one for a number or a formula).
// A template is written below what there is and is the one in use from then on, whole as it is; what it
// replaces goes afterwards, and dying at any moment leaves the one or the other. Write it under the lock.

import { cutText } from '../../domain/piezas';
import { neutralise, withoutApostrofo } from '../cells';
import { runsOf } from '../commit/registro-bitacora';
import { UserError } from '../user-error';
import { fromBase64, sha256OfBytes, toBase64 } from './bytes';

type Ss = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TITLE = '_plantillas';
const HEADERS = ['documento', 'nombre', 'fecha', 'bytes', 'sha256', 'parte', 'texto'];
const PIECE = 30_000;
const LETTER = 'P';

export interface PlantillaPropia {
  readonly documento: string;
  readonly nombre: string;
  /** YYYY-MM-DD */
  readonly fecha: string;
  readonly bytes: number;
  readonly sha256: string;
}
interface Pieza extends PlantillaPropia {
  /** From 1. */
  readonly parte: number;
  readonly texto: string;
  /** Line of the tab. */
  readonly line: number;
}

/** The templates of the office, one a document. */
export const ownTemplates = (ss: Ss): readonly PlantillaPropia[] =>
  inUse(readPieces(ss)).filter(({ parte }) => parte === 1);

/** The office's template with its bytes; undefined where it has none; a sentence when they were altered. */
export function ownTemplate(
  ss: Ss,
  documento: string,
): { readonly nombre: string; readonly sha256: string; readonly bytes: Uint8Array } | undefined {
  const pieces = inUse(readPieces(ss))
    .filter((piece) => piece.documento === documento)
    .sort((a, b) => a.parte - b.parte);
  const [first] = pieces;
  if (!first) return undefined;
  const bytes = fromBase64(pieces.map(({ texto }) => texto.slice(LETTER.length)).join(''));
  const { nombre, sha256 } = first;
  if (bytes?.length === first.bytes && sha256OfBytes(bytes) === sha256)
    return { nombre, sha256, bytes };
  throw new UserError(
    `La plantilla «${nombre}» está dañada dentro del libro. Súbala de nuevo o vuelva a la plantilla original.`,
    'PLANTILLA_DANADA',
  );
}

/** Keeps a template in place of the one the document had. */
export function keepTemplate(
  ss: Ss,
  { documento, nombre, fecha, sha256 }: Omit<PlantillaPropia, 'bytes'>,
  bytes: Uint8Array,
): void {
  const rows = cutText(toBase64(bytes), PIECE).map((text, i) => [
    documento,
    neutralise(nombre),
    fecha,
    bytes.length,
    sha256,
    i + 1,
    LETTER + text,
  ]);
  append(ss, rows);
  sweep(ss, () => true);
}

/** Forgets the office's template of a document. */
export const dropTemplate = (ss: Ss, documento: string): void =>
  sweep(ss, (pieza) => pieza.documento !== documento);

/** The pieces of the template in use of each document: the last whole one, or the last one where none is. */
function inUse(pieces: readonly Pieza[]): readonly Pieza[] {
  const uploads = uploadsIn(pieces);
  return [...new Set(pieces.map(({ documento }) => documento))].flatMap((documento) => {
    const own = uploads.filter(([first]) => first?.documento === documento);
    return lastOf(own.filter(isWhole)) ?? lastOf(own) ?? [];
  });
}

/** The pieces that were written together: one after another, of one file. */
function uploadsIn(pieces: readonly Pieza[]): readonly (readonly Pieza[])[] {
  const uploads: Pieza[][] = [];
  for (const piece of pieces) {
    const last = lastOf(lastOf(uploads) ?? []);
    const goesOn =
      last?.documento === piece.documento &&
      last.sha256 === piece.sha256 &&
      last.parte < piece.parte;
    if (goesOn) lastOf(uploads)?.push(piece);
    else uploads.push([piece]);
  }
  return uploads;
}

const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/** Whether it has all the pieces that base64 makes of its bytes: four characters of three. */
const isWhole = (upload: readonly Pieza[]): boolean =>
  upload.length === Math.ceil((Math.ceil((upload[0]?.bytes ?? 0) / 3) * 4) / PIECE);

function readPieces(ss: Ss): readonly Pieza[] {
  const sheet = ss.getSheetByName(TITLE);
  if (!sheet) return [];
  return sheet
    .getDataRange()
    .getValues()
    .map(([documento, nombre, fecha, bytes, sha256, parte, texto], i) => ({
      documento: String(documento),
      nombre: withoutApostrofo(String(nombre)),
      fecha: String(fecha),
      bytes: Number(bytes),
      sha256: String(sha256),
      parte: Number(parte),
      texto: String(texto),
      line: i + 1,
    }))
    .filter(({ documento, line }) => line > 1 && documento !== '');
}

/** Writes rows below the last one, in one call. */
function append(ss: Ss, rows: readonly (readonly (string | number)[])[]): void {
  const sheet = ss.getSheetByName(TITLE) ?? newTab(ss);
  const last = sheet.getLastRow();
  const all = last === 0 ? [HEADERS, ...rows] : rows;
  const missing = last + all.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet
    .getRange(last + 1, 1, all.length, HEADERS.length)
    .setNumberFormat('@')
    .setValues(all.map((row) => [...row]));
  SpreadsheetApp.flush();
  if (!sheet.isSheetHidden()) sheet.hideSheet();
}

/** Deletes the lines that are in use no more, those of executions that died included; the older ones go first. */
function sweep(ss: Ss, isKept: (pieza: Pieza) => boolean): void {
  const pieces = readPieces(ss);
  const kept = new Set(inUse(pieces).filter(isKept));
  const gone = pieces.filter((pieza) => !kept.has(pieza));
  const sheet = ss.getSheetByName(TITLE);
  if (gone.length === 0 || !sheet) return;
  let deleted = 0;
  for (const run of runsOf(gone)) {
    sheet.deleteRows((run[0]?.line ?? 0) - deleted, run.length);
    deleted += run.length;
  }
  SpreadsheetApp.flush();
}

function newTab(ss: Ss): Sheet {
  const active = ss.getActiveSheet();
  const sheet = ss.insertSheet(TITLE, ss.getSheets().length);
  sheet.hideSheet();
  ss.setActiveSheet(active);
  return sheet;
}
