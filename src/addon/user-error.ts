// The only catch of the add-on. A UserError is a sentence for the person; anything else is our
// fault: it is logged with its stack and shown as a sentence with a code to look it up by.

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
}
/** What every endpoint returns: google.script.run carries plain objects only. */
export type Result<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: Falla };

/** Runs an endpoint and turns what goes wrong into a sentence. */
export function guarded<T>(work: () => T): Result<T> {
  try {
    return { ok: true, data: work() };
  } catch (thrown) {
    return { ok: false, error: describe(thrown) };
  }
}

/** Runs a menu item: what goes wrong is shown, never thrown at Google's English red box. */
export function guardedMenu(work: () => void): void {
  const result = guarded(work);
  if (result.ok) return;
  const { mensaje, detalle } = result.error;
  SpreadsheetApp.getUi().alert(
    'Libro PAM',
    [mensaje, ...detalle].join('\n'),
    SpreadsheetApp.getUi().ButtonSet.OK,
  );
}

function describe(thrown: unknown): Falla {
  if (thrown instanceof UserError) {
    return { mensaje: thrown.message, codigo: thrown.codigo, detalle: thrown.detalle };
  }
  const codigo = Utilities.getUuid().slice(0, 8).toUpperCase();
  const stack =
    thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ''}` : String(thrown);
  console.error(`${codigo} ${stack}`);
  return {
    mensaje: `Algo falló y no se completó la operación. Intente de nuevo; si se repite, avise con el código ${codigo}.`,
    codigo,
    detalle: [],
  };
}
