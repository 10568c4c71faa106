// What the panel «Fila» shows and saves: one row of any register as a form, taken from the active tab and the active row.

import type { FilaEscrita } from '../../domain/cargue/plan-fila';
import { isError, type Observacion } from '../../domain/observacion';
import { type Fila, isTyped, keyOf, type Register } from '../../domain/register';
import { REGISTERS } from '../../domain/registers';
import { requireFormulario, saveFila } from '../datos/fila';
import { type Formulario, formOf } from '../datos/formulario';
import type { Libro } from '../libro/libro';
import { openLibro } from '../libro/open-libro';
import { writeObservaciones } from '../observaciones';
import type { Hoja } from '../sheet';
import { apart, type BorradorLocal, readLocals } from './borrador-local';
import { type BorradorDeFila, DRAFT, type FilaPedida, keepDraft } from './fila-pedida';

/** What is being written in another window, or waits since before. */
export interface BorradorOfrecido {
  readonly ventana: string;
  /** Seconds since it was kept. */
  readonly hace: number;
  /** Tab of its row. */
  readonly titulo: string;
}
/** What the panel shows: a form, or why the active tab has none and which do. */
export interface FilaPanel {
  readonly formulario: Formulario | null;
  /** What the person was writing of that row when the panel closed, and the id of that form. */
  readonly escrito: FilaEscrita['campos'] | null;
  readonly pedido?: string | undefined;
  /** Of which window that is. */
  readonly borradorDe?: string;
  readonly otrosBorradores?: readonly BorradorOfrecido[];
  readonly aviso: string;
  readonly hojas: readonly { readonly registro: string; readonly titulo: string }[];
}
/** What was being written when the panel closed comes first; else the row that is asked for, or the active one. */
export function openPanel(pedida?: FilaPedida): FilaPanel {
  const libro = openLibro();
  if (pedida?.registro !== undefined) {
    const register = requireFormulario(pedida.registro);
    const fila = findFila(libro, register, pedida);
    if (fila && pedida.paso) selectRow(libro.hoja(register.key), fila.fila);
    return panelOf(formOf(libro, register, fila));
  }
  const kept = readLocals<BorradorDeFila>(DRAFT).filter(({ borrador }) => isThere(libro, borrador));
  if (pedida?.borrador !== undefined) {
    const taken = kept.find(({ ventana }) => ventana === pedida.borrador);
    return taken ? recovered(libro, taken) : ofActiveTab(libro);
  }
  if (pedida) return ofActiveTab(libro);
  const { propio, otros } = apart(kept);
  const panel = propio ? recovered(libro, propio) : ofActiveTab(libro);
  return { ...panel, otrosBorradores: otros.map((one) => offered(one)) };
}

const offered = ({ ventana, hace, borrador }: BorradorLocal<BorradorDeFila>): BorradorOfrecido => ({
  ventana,
  hace,
  titulo: requireFormulario(borrador.registro).title,
});

function ofActiveTab(libro: Libro): FilaPanel {
  const sheet = libro.ss.getActiveSheet();
  const title = sheet.getName();
  const register = REGISTERS.find((one) => one.title === title);
  if (!register || !isTyped(register)) {
    const why = register ? 'la escribe el complemento' : 'no es un registro del libro';
    return panelOf(null, `La hoja «${title}» ${why}: no se llena con un formulario.`);
  }
  const line = sheet.getActiveRange()?.getRow();
  const fila = libro.typed(register.key).find((one) => one.fila === line);
  return panelOf(formOf(libro, register, fila));
}

/** Whether there is a tab to go on writing it in: without one, the panel is for the other tabs. */
const isThere = ({ ss }: Libro, { registro }: BorradorDeFila): boolean =>
  ss.getSheetByName(requireFormulario(registro).title) !== null;

/** The row as it was seen then, so that what changed since is told when it is saved. */
function recovered(libro: Libro, { ventana, borrador }: BorradorLocal<BorradorDeFila>): FilaPanel {
  const { registro, leida, campos, pedido } = borrador;
  const register = requireFormulario(registro);
  const form = formOf(libro, register, leida ?? undefined);
  return { ...panelOf(form), escrito: campos, pedido, borradorDe: ventana };
}

const panelOf = (formulario: Formulario | null, aviso = ''): FilaPanel => ({
  formulario,
  escrito: null,
  aviso,
  hojas: REGISTERS.filter(isTyped).map(({ key, title }) => ({ registro: key, titulo: title })),
});

function findFila(
  libro: Libro,
  register: Register,
  { clave, fila, paso = 0 }: FilaPedida,
): Fila | undefined {
  const filas = libro.typed(register.key);
  const at = filas.findIndex((one) =>
    clave === undefined ? one.fila === fila : keyOf(register, one.row) === clave,
  );
  return at < 0 ? undefined : filas[at + paso];
}

/** What came of saving a row. */
export interface FilaRespuesta {
  /** Code of the cargue; null when nothing was written. */
  readonly cargue: string | null;
  /** What keeps it from being saved, by field. */
  readonly errores: readonly Observacion[];
  /** The form of the row as it stands now; null when it was not saved. */
  readonly panel: FilaPanel | null;
}

/** Saves a row, selects it in its tab and writes there what is to observe of it. */
export function save({ registro, leida, campos, pedido }: BorradorDeFila): FilaRespuesta {
  const register = requireFormulario(registro);
  const { donde, cargue, observaciones } = saveFila(registro, { leida, campos }, pedido);
  if (!donde) {
    return { cargue: null, errores: observaciones.filter(isError), panel: null };
  }
  keepDraft({ borrador: null });
  const libro = openLibro();
  const fila = findFila(libro, register, donde);
  const form = formOf(libro, register, fila);
  if (fila) {
    const hoja = libro.hoja(registro);
    const { observaciones } = form;
    writeObservaciones([{ hoja, observaciones, first: fila.fila, last: fila.fila }]);
    selectRow(hoja, fila.fila);
  }
  return { cargue, errores: [], panel: panelOf(form) };
}

/** The first cell of a row, in its tab. */
function selectRow({ sheet }: Hoja, line: number): void {
  sheet.getRange(line, 1).activate();
}
