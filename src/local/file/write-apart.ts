// A file written beside those that are there: the second of a name is «… (2)».

/** Writes under the first name that no file has, and gives it; `write` refuses a name that is taken with EEXIST. */
export function writeApart(stem: string, extension: string, write: (file: string) => void): string {
  for (let copy = 1; ; copy++) {
    const file = `${stem}${copy === 1 ? '' : ` (${copy})`}${extension}`;
    try {
      write(file);
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
