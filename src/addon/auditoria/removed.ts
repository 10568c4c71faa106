// The installable trigger of what happens to the grid is told of everything; rows that go are the one thing that no edit tells.

export type Cambiado = GoogleAppsScript.Events.SheetsOnChange;

/** What a page calls by its name has no workbook, and is none; what is no deletion costs nothing more. */
export const removed =
  (work: (event: Cambiado) => void) =>
  (event?: Cambiado): void => {
    if (event?.changeType === 'REMOVE_ROW' && typeof event.source?.getActiveSheet === 'function')
      work(event);
  };
