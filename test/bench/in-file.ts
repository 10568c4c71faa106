// The workbook as an .xlsx with its sidecar: what opening and saving it take.

import { join } from 'node:path';
import { type LibroFile, openLibro } from '../../src/local/file/libro-file';
import { openBook } from './book';
import type { Operation } from './operation';

const SIZES = [1, 10];
const pathOf = (size: number, folder: string): string => join(folder, `libro-${size}.xlsx`);

let open: LibroFile | undefined;

export const IN_FILE: readonly Operation[] = [
  {
    group: 'file',
    name: 'save the .xlsx',
    sizes: SIZES,
    repeats: 1,
    async prepare(size, folder) {
      const file = await openLibro(pathOf(size, folder), { create: true });
      Object.assign(file.data, openBook(size, folder).data);
      open = file;
      return async () => {
        await file.save();
        return undefined;
      };
    },
    keep: () => open?.close(),
  },
  {
    group: 'file',
    name: 'open the .xlsx',
    sizes: SIZES,
    repeats: 1,
    prepare: (size, folder) => async () => {
      const file = await openLibro(pathOf(size, folder));
      await file.close();
      return undefined;
    },
  },
];
