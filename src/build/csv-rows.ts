// The data files of sheets-templates in what is built.

import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import Papa from 'papaparse';

/** A CSV of sheets-templates comes in as its rows by header, written as one text: the script carries no parser. */
export const csvRows: Plugin = {
  name: 'csv-rows',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\.csv$/ }, async ({ path }) => {
      const { data } = Papa.parse<string[]>(await readFile(path, 'utf8'), {
        delimiter: ';',
        skipEmptyLines: true,
      });
      const text = data.map((cells) => cells.join('\t')).join('\n');
      if (text.split(/[\t\n]/).length !== data.flat().length)
        throw new Error(`${path}: no cell may hold a tab or a line end.`);
      return {
        contents: `import { rowsOf } from 'csv-rows'; export default rowsOf(${JSON.stringify(text)})`,
      };
    });
    onResolve({ filter: /^csv-rows$/ }, ({ path }) => ({ path, namespace: path }));
    onLoad({ filter: /.*/, namespace: 'csv-rows' }, () => ({ contents: ROWS_OF }));
  },
};
const ROWS_OF = `export const rowsOf = (text) => {
  const [headers, ...lines] = text.split('\\n').map((line) => line.split('\\t'));
  return lines.map((cells) => Object.fromEntries(headers.map((header, i) => [header, cells[i]])));
};`;
