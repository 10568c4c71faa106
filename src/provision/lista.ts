// The list of workbooks to upgrade, as an office keeps it: a CSV with a name and a script on each line.

import { parecido } from '../domain/parecido';
import { cleanText, fold } from '../domain/texto';
import { csvTable } from '../terminal/csv-table';
import { ProvisionError } from './provision-error';
import { scriptIdIn } from './script-id';

/** A line of the list; `error` says why it cannot be used, and then it names no script. */
export interface Renglon {
  readonly linea: number;
  readonly nombre: string;
  /** The id of the script; of a line with an error, what it says. */
  readonly script: string;
  /** The id of the workbook that the script must be of, where the list says. */
  readonly libro?: string | undefined;
  readonly error?: string | undefined;
}

const HEADERS = ['Nombre', 'Script', 'Libro'] as const;

/** The lines of a CSV that say something, in their order. Throws when there is no header to read them by. */
export function readLista(text: string): readonly Renglon[] {
  if (text.startsWith('PK\u0003')) throw stop(EXCEL);
  const [header = [], ...lines] = csvTable(text);
  const names = header.map(fold);
  const [nombre, script, libro] = HEADERS.map((name) => names.indexOf(fold(name)));
  if (script === undefined || script < 0) throw noScript(header);
  const renglones = lines.flatMap((cells, i) => {
    const said = (index = -1): string => cleanText(cells[index] ?? '').replace(/\s+/g, ' ');
    if (cells.every((cell) => cleanText(cell) === '')) return [];
    return [renglon(i + 2, said(nombre), said(script), said(libro))];
  });
  if (renglones.length === 0) throw stop('La lista no tiene libros: escriba uno en cada línea.');
  return renglones.map((each, i) => withoutRepeated(each, renglones.slice(0, i)));
}

const EXCEL =
  'La lista es un libro de Excel: guárdela como CSV (Archivo › Guardar como) y repita el comando con ese archivo.';

const stop = (mensaje: string): ProvisionError => new ProvisionError('ARCHIVO', mensaje);

function noScript(header: readonly string[]): ProvisionError {
  const similar = parecido('Script', header);
  return stop(
    similar
      ? `En la primera línea de la lista, en vez de «${similar}» escriba «Script».`
      : 'La primera línea de la lista debe decir Nombre;Script. En Script va la dirección del editor (Extensiones › Apps Script) o el ID del script.',
  );
}

function renglon(linea: number, nombre: string, script: string, libro: string): Renglon {
  const known = { linea, nombre: nombre || `Línea ${linea}` };
  const id = scriptIdIn(script);
  if (id === undefined) return { ...known, script, error: whyNoScript(script) };
  const libroId = libro === '' ? undefined : (LIBRO.exec(libro)?.[1] ?? libro);
  return { ...known, script: id, libro: libroId };
}

const LIBRO = /\/spreadsheets\/.*?\bd\/([\w-]{20,})/;

function whyNoScript(text: string): string {
  if (text === '')
    return 'falta el script: abra el libro, Extensiones › Apps Script, y copie la dirección';
  if (LIBRO.test(text))
    return 'esa es la dirección del libro, no la de su script: abra el libro, Extensiones › Apps Script, y copie la dirección';
  return `«${text}» no es el ID de un script ni la dirección de su editor`;
}

function withoutRepeated(each: Renglon, before: readonly Renglon[]): Renglon {
  const first = before.find(({ script, error }) => !error && script === each.script);
  if (!first || each.error) return each;
  return { ...each, error: `repetido: es el mismo script de la línea ${first.linea}` };
}
