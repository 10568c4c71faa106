// The bitácora's tab: entries appended in order, read back by number, and the hash that chains each
// commit to the one before.

import type { Asiento } from '../../domain/bitacora';
import { columnsOf } from '../../domain/register';
import { bitacora } from '../../domain/registers/bitacora';
import { neutralise } from '../cells';
import type { Identidad } from '../identidad';
import { findSheet } from '../sheet';

const COLUMNS = columnsOf(bitacora, []);
const KEYS = COLUMNS.map(({ key }) => key);
type Cells = (string | number)[];

/** An entry as it stands in the tab. */
export interface AsientoEscrito extends Asiento {
  readonly numero: number;
  readonly momento: string;
  readonly quien: string;
  readonly operacion: string;
  readonly cargue: string;
  readonly hash: string;
}
/** What all entries of a commit share. */
export interface Sello extends Identidad {
  readonly momento: string;
  readonly operacion: string;
  readonly cargue: string;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export const bitacoraSheet = (ss: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet =>
  findSheet(ss, bitacora);

/** Appends entries numbered after `numero`; what a commit that never happened left behind is overwritten. */
export function appendAsientos(
  sheet: Sheet,
  numero: number,
  asientos: readonly Asiento[],
  sello: Sello,
  hash: string,
): void {
  const lastLine = sheet.getLastRow();
  const line = Math.min(lastLine, numero + 1) + 1;
  if (lastLine >= line) sheet.getRange(line, 1, lastLine - line + 1, KEYS.length).clearContent();
  const rows = asientos.map((asiento, i) => {
    const last = i === asientos.length - 1;
    const values: { [key: string]: string | number } = {
      ...sello,
      ...asiento,
      numero: numero + 1 + i,
      hash: last ? hash : '',
    };
    return KEYS.map((key) => cellOf(values[key] ?? ''));
  });
  const missing = line + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(line, 1, rows.length, KEYS.length).setValues(rows);
}

/** Replaces the logged values of the last `count` entries (once the commit is closed). */
export function rewriteCampos(sheet: Sheet, desde: number, asientos: readonly Asiento[]): void {
  const column = KEYS.indexOf('campos') + 1;
  sheet
    .getRange(desde + 1, column, asientos.length, 1)
    .setValues(asientos.map(({ campos }) => [neutralise(campos)]));
}

/** The entries from one number to another, both included. */
export function readAsientos(
  sheet: Sheet,
  desde: number,
  hasta: number,
): readonly AsientoEscrito[] {
  if (hasta < desde) return [];
  return sheet
    .getRange(desde + 1, 1, hasta - desde + 1, KEYS.length)
    .getValues()
    .map((cells) => asientoOf(cells as Cells));
}

/** Every entry there is. */
export const allAsientos = (sheet: Sheet): readonly AsientoEscrito[] =>
  readAsientos(sheet, 1, sheet.getLastRow() - 1);

const asientoOf = (cells: Cells): AsientoEscrito =>
  Object.fromEntries(
    KEYS.map((key, i) => [key, key === 'numero' ? Number(cells[i]) : String(cells[i] ?? '')]),
  ) as unknown as AsientoEscrito;

const cellOf = (value: string | number): string | number =>
  typeof value === 'string' ? neutralise(value) : value;

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  const bytes = Utilities.computeDigest(
    Utilities.DigestAlgorithm.SHA_256,
    text,
    Utilities.Charset.UTF_8,
  );
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}

/** Chains the entries of a commit to the hash before them. */
export const chainHash = (previous: string, asientos: readonly Asiento[], sello: Sello): string =>
  sha256([previous, JSON.stringify(sello), JSON.stringify(asientos)].join('\n'));

/** The head of the chain as documents print it: "8F3A-21C0-77DE-0B14". */
export const codigoDeVerificacion = (hash: string): string =>
  (hash.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join('-');
