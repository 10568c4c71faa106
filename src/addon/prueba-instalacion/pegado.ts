// What people write in the report of the prueba, for the next run to read.

type Ss = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Title of the report's tab. */
export const TITULO = 'Prueba de instalación';
/** Lines that the next run reads, by the name in their first column. */
export const ARCHIVO = 'Archivo';
export const CARPETA = 'Carpeta';
export const CHIP = 'Chip';
/** Lines whose value a person writes. */
const isNoted = (codigo: string): boolean => /^M\d+$/.test(codigo);
/** Column of what was measured, and of what people paste. */
export const VALOR = 3;

/** Whether people write in the value of a line. */
export const isWritten = (name: unknown): boolean =>
  name === CARPETA || name === CHIP || isNoted(String(name));

/** What people left in the last report for the next run. */
export interface Pegado {
  /** Address of a folder. */
  readonly carpeta: string;
  /** The cell with a chip or a link. */
  readonly chip: GoogleAppsScript.Spreadsheet.Range | undefined;
  /** What was written in each line that a person tries, by its code. */
  readonly notas: { readonly [codigo: string]: string };
  /** Id of the file in which the report was written. */
  readonly archivo: string;
}

export function readPegado(ss: Ss): Pegado {
  const sheet = ss.getSheetByName(TITULO);
  const lines = sheet?.getDataRange().getDisplayValues() ?? [];
  const values = Object.fromEntries(
    lines.map((line) => [String(line[0]), String(line[VALOR - 1] ?? '')]),
  );
  const chip = lines.findIndex(([name]) => name === CHIP) + 1;
  return {
    archivo: values[ARCHIVO] ?? '',
    carpeta: values[CARPETA] ?? '',
    chip: chip > 0 ? sheet?.getRange(chip, VALOR) : undefined,
    notas: Object.fromEntries(Object.entries(values).filter(([name]) => isNoted(name))),
  };
}
