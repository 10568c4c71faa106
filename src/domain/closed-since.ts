// Which rows were closed after some moment of the bitácora, and which were closed by then: undoing a cargue keeps the first,
// and takes back what the cargue itself closed (an acta that it brought definitive), unless somebody is to sign it, or did.

import { type Asiento, cambiosOf } from './bitacora';
import { type Cambio, claveOfCambio } from './cambio';
import { objecionesDe } from './cierre';
import { rowsBefore } from './como-estaba';
import { nombreDeDocumento } from './estado-documento';
import { type AnyRow, KEY_JOINT, type Register, type RuleContext } from './register';
import { remembered } from './remembered';

type Rows = ReadonlyMap<string, AnyRow>;
/** The rows of a register by key. */
export type RowsOf = (registro: string) => Rows;

export interface ClosedSince {
  /** What speaks against a change: its row was closed since. */
  readonly objecion: (cambio: Cambio) => string | undefined;
  /** Whether a change asked about is of a row that was closed by then. */
  readonly isOwn: (cambio: Cambio) => boolean;
}

/** `since` are the entries after the moment, oldest first. */
export function closedSince(
  registerOf: (registro: string) => Register,
  rowsOf: RowsOf,
  since: readonly Asiento[],
  ahora?: string,
): ClosedSince {
  const own = new Set<string>();
  const written = since.flatMap(cambiosOf);
  const now = judgeOf(registerOf, rowsOf, ahora);
  const staysClosed = remembered(
    (registro) => registerOf(registro).cierra?.({ rows: () => [] }).noSeDeshace === true,
  );
  const before = judgeOf(registerOf, (registro) =>
    rowsBefore(registerOf(registro), rowsOf(registro), written),
  );
  const nameOf = (cambio: Cambio): string =>
    `${cambio.registro} ${claveOfCambio(registerOf(cambio.registro), cambio)}`;
  const objecion = (cambio: Cambio): string | undefined => {
    const against = now(cambio);
    // Closed by then for another reason, it was closed once more since: its year was.
    if (against === undefined || before(cambio) !== against) return against;
    if (staysClosed(cambio.registro)) return against;
    const documento = paraFirmaDe(claveOfCambio(registerOf(cambio.registro), cambio), rowsOf);
    if (documento) return yaEnFirma(documento);
    own.add(nameOf(cambio));
    return undefined;
  };
  return { objecion, isOwn: (cambio) => own.has(nameOf(cambio)) };
}

/** A document of a row, or of that which the row is part of, that was made to be signed. */
function paraFirmaDe(clave: string | undefined, rowsOf: RowsOf): AnyRow | undefined {
  const [referencia] = (clave ?? '').split(KEY_JOINT);
  return [...rowsOf('documentos').values()].find(
    (row) => row.referencia === referencia && row.estado !== 'Borrador' && row.estado !== 'Anulado',
  );
}

const yaEnFirma = (row: AnyRow): string =>
  `${nombreDeDocumento(row)} ya se generó para firma: anúlelo primero; si está firmado, esto no se deshace.`;

/** Judges changes in a workbook of these rows; each register is looked at once. */
function judgeOf(registerOf: (registro: string) => Register, rowsOf: RowsOf, ahora?: string) {
  const rowsIn = remembered(rowsOf);
  const rows: RuleContext['rows'] = (registro) =>
    // In which line a row stands is nobody's business here.
    [...rowsIn(registro).values()].map((row) => ({ fila: 0, row }));
  const judgeIn = remembered((registro) => objecionesDe(registerOf(registro), { rows, ahora }));
  return (cambio: Cambio): string | undefined => {
    const clave = claveOfCambio(registerOf(cambio.registro), cambio) ?? '';
    return judgeIn(cambio.registro)(cambio, rowsIn(cambio.registro).get(clave));
  };
}
