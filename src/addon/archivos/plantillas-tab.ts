// The office's own templates, kept inside the workbook so that they travel with it: a hidden tab with
// the base64 in pieces that begin with a letter (so that no cell takes one for a number or a formula).

import { cutText } from '../../domain/piezas';
import { neutralise } from '../cells';
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
}
interface Pieza extends PlantillaPropia {
  readonly sha256: string;
  readonly parte: number;
  readonly texto: string;
}

/** The templates of the office, one a document. */
export const ownTemplates = (ss: Ss): readonly PlantillaPropia[] =>
  readPieces(ss).filter(({ parte }) => parte === 1);

/** The bytes of the office's template; undefined where it has none; a sentence when they were altered. */
export function ownTemplate(ss: Ss, documento: string): Uint8Array | undefined {
  const pieces = readPieces(ss)
    .filter((piece) => piece.documento === documento)
    .sort((a, b) => a.parte - b.parte);
  const [first] = pieces;
  if (!first) return undefined;
  const bytes = fromBase64(pieces.map(({ texto }) => texto.slice(LETTER.length)).join(''));
  if (bytes?.length === first.bytes && sha256OfBytes(bytes) === first.sha256) return bytes;
  throw new UserError(
    `La plantilla «${first.nombre}» está dañada dentro del libro. Súbala de nuevo o vuelva a la plantilla original.`,
    'PLANTILLA_DANADA',
  );
}

/** Keeps a template in place of the one the document had. */
export function keepTemplate(
  ss: Ss,
  plantilla: Omit<PlantillaPropia, 'bytes'>,
  bytes: Uint8Array,
): void {
  const sha256 = sha256OfBytes(bytes);
  const pieces = cutText(toBase64(bytes), PIECE).map((text, i) => ({
    ...plantilla,
    bytes: bytes.length,
    sha256,
    parte: i + 1,
    texto: LETTER + text,
  }));
  writePieces(ss, [
    ...readPieces(ss).filter((p) => p.documento !== plantilla.documento),
    ...pieces,
  ]);
}

/** Forgets the office's template of a document. */
export function dropTemplate(ss: Ss, documento: string): void {
  const pieces = readPieces(ss);
  const others = pieces.filter((piece) => piece.documento !== documento);
  if (others.length < pieces.length) writePieces(ss, others);
}

function readPieces(ss: Ss): readonly Pieza[] {
  const sheet = ss.getSheetByName(TITLE);
  if (!sheet) return [];
  return sheet
    .getDataRange()
    .getValues()
    .slice(1)
    .filter(([documento]) => documento !== '')
    .map(([documento, nombre, fecha, bytes, sha256, parte, texto]) => ({
      documento: String(documento),
      nombre: String(nombre),
      fecha: String(fecha),
      bytes: Number(bytes),
      sha256: String(sha256),
      parte: Number(parte),
      texto: String(texto),
    }));
}

function writePieces(ss: Ss, pieces: readonly Pieza[]): void {
  const sheet = ss.getSheetByName(TITLE) ?? newTab(ss);
  sheet.getRange(1, 1, sheet.getMaxRows(), HEADERS.length).clearContent();
  const rows = [
    HEADERS,
    ...pieces.map((p) => [
      p.documento,
      neutralise(p.nombre),
      p.fecha,
      p.bytes,
      p.sha256,
      p.parte,
      p.texto,
    ]),
  ];
  const missing = rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(1, 1, rows.length, HEADERS.length).setNumberFormat('@').setValues(rows);
}

function newTab(ss: Ss): Sheet {
  const active = ss.getActiveSheet();
  const sheet = ss.insertSheet(TITLE, ss.getSheets().length);
  sheet.hideSheet();
  ss.setActiveSheet(active);
  return sheet;
}
