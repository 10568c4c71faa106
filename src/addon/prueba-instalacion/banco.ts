// The workbench of a run: a hidden tab and files of its own, all of which are gone when the run ends, whatever failed.

import { readEscrito } from './hoja-de-escritura';
import { messageOf, timeOf } from './medida';
import { readPegado } from './pegado';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Blob = GoogleAppsScript.Base.Blob;
type Files = NonNullable<NonNullable<typeof Drive>['Files']>;
type File = ReturnType<Files['get']>;

const TAB = '_prueba';
const NOMBRE = 'Prueba de instalación del libro PAM (se borra sola)';
/** So that files of a shared drive count too. */
const EVERYWHERE = { supportsAllDrives: true };

export class Banco {
  readonly comienzo = Date.now();
  readonly ss = SpreadsheetApp.getActive();
  /** The local host gives this key to everybody: src/emulator/README.md says so. */
  readonly isEmulado = Session.getTemporaryActiveUserKey() === 'local';
  /** Milliseconds of the first read of the run. */
  readonly primeraLectura = timeOf(() => this.ss.getSheets()[0]?.getRange(1, 1).getValue());
  readonly pegado = readPegado(this.ss);
  /** What people wrote since the last run. */
  readonly escrito = readEscrito(this.ss);
  private tab: Sheet | undefined;
  private cells = 0;
  private readonly made: string[] = [];

  constructor() {
    // What a run that Google stopped in the middle left behind.
    const left = this.ss.getSheetByName(TAB);
    if (left) this.ss.deleteSheet(left);
  }

  /** The tab of this run, made when first needed. */
  sheet(): Sheet {
    if (this.tab) return this.tab;
    const active = this.ss.getActiveSheet();
    this.tab = this.ss.insertSheet(TAB, this.ss.getSheets().length);
    this.tab.hideSheet();
    this.ss.setActiveSheet(active);
    return this.tab;
  }

  /** A cell that nothing has used, with a number format. */
  cell(format: string): Range {
    this.cells += 1;
    return this.sheet().getRange(this.cells, 1).setNumberFormat(format);
  }

  files(): Files {
    const files = typeof Drive === 'undefined' ? undefined : Drive.Files;
    if (!files) throw new Error('Falta activar el servicio avanzado de Drive.');
    return files;
  }

  /** Creates a file that the end of the run puts in the bin. */
  create(mimeType: string, parents: readonly string[] = [], content: Blob | null = null): File {
    const resource = {
      name: NOMBRE,
      mimeType,
      ...(parents.length > 0 && { parents: [...parents] }),
    };
    const fields = { fields: 'id,parents', ...EVERYWHERE };
    return this.remember(this.files().create(resource, content as Blob, fields));
  }

  /** A file for the bin at the end of the run. */
  remember(file: File): File {
    if (file.id) this.made.push(file.id);
    return file;
  }

  /** Leaves nothing; tells what could not be taken away. */
  dispose(): readonly string[] {
    const failures: string[] = [];
    const attempt = (work: () => unknown): void => {
      try {
        work();
      } catch (thrown) {
        failures.push(messageOf(thrown));
      }
    };
    for (const id of this.made.reverse()) attempt(() => this.discard(id));
    const { tab } = this;
    if (tab) attempt(() => this.ss.deleteSheet(tab));
    return failures;
  }

  private discard(id: string): void {
    this.files().update({ trashed: true }, id, null as unknown as Blob, EVERYWHERE);
  }
}
