// The only catch of the add-on. A UserError is a sentence for the person; what Google says against something is told by its
// kind; anything else is our fault: it is logged with its stack and shown as a sentence with a code to look it up by.

import { fallaDeGoogle } from '../domain/fallas-de-google';
import { takeConservado } from './conservado';

/** Something the person must be told, in Spanish, with what to do. */
export class UserError extends Error {
  constructor(
    mensaje: string,
    /** Stable name for tests and for the panel ("CONFLICTO"). */
    readonly codigo: string = 'AVISO',
    /** Further lines, one a fact (the rows in conflict, the markers that fail). */
    readonly detalle: readonly string[] = [],
  ) {
    super(mensaje);
    this.name = 'UserError';
  }
}

export interface Falla {
  readonly mensaje: string;
  readonly codigo: string;
  readonly detalle: readonly string[];
  /** Something failed on the way: whether it was done is not known. */
  readonly incierta?: true;
}
/** What every endpoint returns: google.script.run carries plain objects only. */
export type Result<T> =
  | {
      readonly ok: true;
      readonly data: T;
      /** What another person wrote meanwhile, and stands (conservado.ts). */
      readonly conservado?: readonly string[];
    }
  | { readonly ok: false; readonly error: Falla };

/** A menu item: what goes wrong is shown in a Spanish dialog, never in Google's red box. */
export const menuItem = (work: () => unknown) => (): void => {
  const result = guarded(work);
  if (!result.ok) tell([result.error.mensaje, ...result.error.detalle].join('\n'));
};

/** A simple trigger: it may not disturb who is typing, so what goes wrong is only logged. */
export const quiet =
  <A extends unknown[]>(work: (...args: A) => void) =>
  (...args: A): void => {
    guarded(() => work(...args));
  };

/** What last went wrong in an installed trigger, which shows nothing to anybody. */
export interface UltimaFalla extends Falla {
  /** Milliseconds since 1970. */
  readonly momento: number;
}
const FALLA = 'falla.';

/** An installed trigger: what goes wrong is kept for whoever looks after the installation. */
export const installed =
  <A extends unknown[]>(funcion: string, work: (...args: A) => void) =>
  (...args: A): void => {
    const result = guarded(() => work(...args));
    if (result.ok) return;
    const falla: UltimaFalla = { ...result.error, momento: Date.now() };
    PropertiesService.getDocumentProperties().setProperty(FALLA + funcion, JSON.stringify(falla));
  };

/** The last failure of a trigger, however long ago; undefined when it never failed. */
export function readUltimaFalla(funcion: string): UltimaFalla | undefined {
  const text = PropertiesService.getDocumentProperties().getProperty(FALLA + funcion);
  return text ? (JSON.parse(text) as UltimaFalla) : undefined;
}

/** Shows a message that waits for nothing but being read. */
export function tell(mensaje: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('Libro PAM', mensaje, ui.ButtonSet.OK);
}

/** What comes of it, or a sentence. */
export function guarded<T>(work: () => T): Result<T> {
  try {
    const data = work();
    const conservado = takeConservado();
    return conservado ? { ok: true, data, conservado } : { ok: true, data };
  } catch (thrown) {
    return { ok: false, error: describe(thrown) };
  }
}

function describe(thrown: unknown): Falla {
  if (thrown instanceof UserError) {
    return { mensaje: thrown.message, codigo: thrown.codigo, detalle: thrown.detalle };
  }
  const codigo = Utilities.getUuid().slice(0, 8).toUpperCase();
  const stack =
    thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ''}` : String(thrown);
  console.error(`${codigo} ${stack}`);
  const known = fallaDeGoogle(thrown);
  return {
    codigo: known?.codigo ?? codigo,
    mensaje:
      known?.mensaje ??
      `Algo falló. Intente de nuevo; si se repite, avise con el código ${codigo}.`,
    detalle: [],
    incierta: true,
  };
}
