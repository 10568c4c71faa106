// Which rows were closed after some moment of the bitácora, and which were closed by then: undoing a cargue keeps the first,
// and takes back what the cargue itself closed (an acta that it brought definitive), unless somebody is to sign it, or did.

import { type Asiento, cambiosOf } from './bitacora';
import { type Cambio, claveOfCambio } from './cambio';
import { objecionDeCampo, objecionesDe } from './cierre';
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
  const isForGood = remembered(
    (registro) => registerOf(registro).cierra?.({ rows: () => [] }).noSeDeshace === true,
  );
  const staysClosed = (cambio: Cambio): boolean =>
    isForGood(cambio.registro) || now.isReplaced(cambio);
  const before = judgeOf(registerOf, (registro) =>
    rowsBefore(registerOf(registro), rowsOf(registro), written),
  );
  const nameOf = (cambio: Cambio): string =>
    `${cambio.registro} ${claveOfCambio(registerOf(cambio.registro), cambio)}`;
  const objecion = (cambio: Cambio): string | undefined => {
    const against = now.deTodo(cambio);
    // Closed by then for another reason, it was closed once more since: its year was.
    if (against === undefined || before.deTodo(cambio) !== against) return against;
    if (staysClosed(cambio)) return against;
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

interface Judge {
  readonly deTodo: (cambio: Cambio) => string | undefined;
  /** Whether it puts another figure in place of one that is closed; the first one that a load wrote in a blank is its own to take back. */
  readonly isReplaced: (cambio: Cambio) => boolean;
}

/** Judges changes in a workbook of these rows; each register is looked at once. */
function judgeOf(
  registerOf: (registro: string) => Register,
  rowsOf: RowsOf,
  ahora?: string,
): Judge {
  const rowsIn = remembered(rowsOf);
  const rows: RuleContext['rows'] = (registro) =>
    // In which line a row stands is nobody's business here.
    [...rowsIn(registro).values()].map((row) => ({ fila: 0, row }));
  const context = { rows, ahora };
  const judgeIn = remembered((registro) => objecionesDe(registerOf(registro), context));
  const cerradasIn = remembered((registro) => registerOf(registro).cierra?.(context));
  const rowOf = (cambio: Cambio): AnyRow | undefined =>
    rowsIn(cambio.registro).get(claveOfCambio(registerOf(cambio.registro), cambio) ?? '');
  return {
    deTodo: (cambio) => judgeIn(cambio.registro)(cambio, rowOf(cambio)),
    isReplaced: (cambio) => {
      const cerradas = cerradasIn(cambio.registro);
      if (!cerradas?.campos || cambio.cambio !== 'modificar') return false;
      const { antes, despues } = cambio;
      return (
        Object.keys(cerradas.campos).some(
          (key) => antes[key] !== undefined && despues[key] !== undefined,
        ) &&
        objecionDeCampo(registerOf(cambio.registro), cerradas, cambio, rowOf(cambio)) !== undefined
      );
    },
  };
}
