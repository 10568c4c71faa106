// What an acta keeps of the compromisos of earlier ones: how each stood in that meeting and what was said of it, so that
// printing it in a year says the same. A line a compromiso, which people can read:
// "CO-0001 · 30/06/2026 · Cumplido · Se entregó el listado."

import { ESTADOS_COMPROMISO, type SeguimientoEntrada } from './acta';
import { estaAbierto } from './compromiso';
import { formatFecha } from './formato';
import type { ActaRow } from './registers/actas';
import type { CompromisoRow } from './registers/compromisos';

export interface Verificado {
  readonly codigo: string;
  /** Due then, YYYY-MM-DD. */
  readonly fecha?: string | undefined;
  readonly estado: (typeof ESTADOS_COMPROMISO)[number];
  readonly seguimiento?: string | undefined;
}

const JOINT = ' · ';
/** What an acta keeps that had none to verify: one that keeps nothing is older than this record. */
const NINGUNO = 'Ninguno';
const SIN_FECHA = 'sin fecha';
const LINE = new RegExp(
  `^([^·\\n]+)${JOINT}(\\d\\d/\\d\\d/\\d{4}|${SIN_FECHA})${JOINT}(${ESTADOS_COMPROMISO.join('|')})(?:${JOINT}(.*))?$`,
);

/** As it is kept in the row of the acta. */
export const composeVerificados = (verificados: readonly Verificado[]): string =>
  verificados
    .map(({ codigo, fecha, estado, seguimiento }) =>
      [
        codigo,
        fecha ? formatFecha(fecha) : SIN_FECHA,
        estado,
        ...(seguimiento ? [seguimiento] : []),
      ].join(JOINT),
    )
    .join('\n') || NINGUNO;

/** Read back; a line that begins none goes on with the text before it. */
export function splitVerificados(text = ''): readonly Verificado[] {
  const read: Verificado[] = [];
  for (const line of text.split('\n')) {
    const begun = verificadoOf(line);
    const last = read[read.length - 1];
    if (begun) read.push(begun);
    else if (last) read[read.length - 1] = { ...last, seguimiento: joined(last.seguimiento, line) };
  }
  return read;
}

const joined = (text: string | undefined, line: string): string =>
  text === undefined ? line : `${text}\n${line}`;

function verificadoOf(line: string): Verificado | undefined {
  const [, codigo, fecha = '', estado, seguimiento] = LINE.exec(line) ?? [];
  const known = ESTADOS_COMPROMISO.find((one) => one === estado);
  if (!codigo || !known) return undefined;
  const due = fecha === SIN_FECHA ? undefined : fecha.split('/').reverse().join('-');
  return { codigo, fecha: due, estado: known, seguimiento };
}

/** What a meeting verified, by its código however the tab is sorted: what was open since the one before, closed meanwhile or not, and whatever it spoke of. */
export function verificadosEn(
  reunion: Pick<ActaRow, 'codigo' | 'fecha'>,
  seguimientos: readonly SeguimientoEntrada[],
  compromisos: readonly CompromisoRow[],
  actas: readonly ActaRow[],
): readonly Verificado[] {
  const said = new Map(seguimientos.map((one) => [one.codigo, one]));
  const isPending = pendientesEn(reunion, actas);
  const verificados = compromisos.flatMap((row): readonly Verificado[] => {
    const { codigo, fecha } = row;
    const one = codigo === undefined ? undefined : said.get(codigo);
    if (codigo === undefined || !(one || isPending(row))) return [];
    const then = estaAbierto(row, reunion.fecha ?? '') ? 'Abierto' : row.estado;
    const estado = one?.estado ?? then ?? 'Abierto';
    return [{ codigo, fecha, estado, seguimiento: one?.seguimiento }];
  });
  return verificados.sort((a, b) => a.codigo.localeCompare(b.codigo, 'es', { numeric: true }));
}

/** Tells the compromisos of earlier actas that were still open when the meeting before was held. */
export function pendientesEn(
  { codigo, fecha = '' }: Pick<ActaRow, 'codigo' | 'fecha'>,
  actas: readonly ActaRow[],
): (row: CompromisoRow) => boolean {
  const held = actas.filter((acta) => acta.estado !== 'Borrador' && (acta.fecha ?? fecha) < fecha);
  const dateOf = new Map(held.map((acta) => [acta.codigo, acta.fecha]));
  const before = held.reduce(
    (last, acta) => ((acta.fecha ?? '') > last ? (acta.fecha ?? '') : last),
    '',
  );
  return (row) => row.acta !== codigo && dateOf.has(row.acta) && estaAbierto(row, before);
}
