// What only dresses cells. A sheet may refuse it (a tab converted into a table does, in its typed columns): that is told, and never
// stops what is written.

const TABLE = /typed|tabla|table|columnas? (?:con|de) tipo|tipad/i;
/** Google did not answer, in both languages: it has refused nothing. */
const NO_ANSWER = /service|servicio|server|servidor|timed? ?out|tiempo|try again|vuelva|intent/i;

/**
 * Runs what only dresses a tab; a sentence for the person where Google refuses it, undefined where it was done. Google may refuse only
 * when the writes are sent: those of before are sent first, and these at once, so call it only when there is something to dress.
 */
export function tryLooks(work: () => void, title: string): string | undefined {
  SpreadsheetApp.flush();
  try {
    work();
    SpreadsheetApp.flush();
    return undefined;
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    console.warn(thrown.message);
    const why = TABLE.test(thrown.message)
      ? 'la hoja está convertida en tabla'
      : 'Google no lo permitió';
    return `No se pudo dar formato a «${title}»: ${why}.`;
  }
}

/** The same of several things: what is refused does not keep the others from being done. */
export function tryAllLooks(works: readonly (() => void)[], title: string): string | undefined {
  if (works.length === 0) return undefined;
  const together = (): void => {
    for (const work of works) work();
  };
  const note = tryLooks(together, title);
  if (note === undefined || works.length === 1) return note;
  return works.map((work) => tryLooks(work, title)).find((each) => each !== undefined);
}

/** Whether a note says that the tab is a table. */
export const saysTable = (note: string): boolean => note.includes('convertida en tabla');

/** Google's exceptions are so called; a fault of ours, or a sentence for the person, is not. */
const isRefusal = (thrown: unknown): thrown is Error =>
  thrown instanceof Error && thrown.name === 'Exception' && !NO_ANSWER.test(thrown.message);
