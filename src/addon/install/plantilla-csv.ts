// The CSV files of sheets-templates as rows; their separator is the semicolon.

import Papa from 'papaparse';

/** The rows of a template file, by header. */
export const rowsOfCsv = (text: string): readonly { readonly [header: string]: string }[] =>
  Papa.parse<{ [header: string]: string }>(text, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;
