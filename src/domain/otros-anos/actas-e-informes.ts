// The actas that evaluate a quarter and the informes of each: this book numbers again those that it lacks.

import { groupBy } from '../group-by';
import { parseCorte } from '../periodo';
import type { AnyRow, Register } from '../register';
import { type ActaRow, actas } from '../registers/actas';
import { type DocumentoRow, documentos } from '../registers/documentos';
import { objeciones, sinAjenas, type Traida } from './traida';

/** Activity of the procedure that evaluates a quarter. */
const EVALUACION = 9;

/** The definitive actas of activity 9, by their number of the year. */
export function traerActas(traida: Traida): void {
  const nameOf = ({ vigencia, numero }: ActaRow): string => `${numero} de ${vigencia}`;
  const own = [...traida.escrito.of(actas).values()] as readonly ActaRow[];
  const known = new Set(own.map(nameOf));
  const bring = traedor(actas, traida);
  for (const { row } of traida.libro.rows(actas.key)) {
    const acta = row as ActaRow;
    const { estado, actividad, numero, vigencia } = acta;
    if (estado !== 'Definitiva' || actividad !== EVALUACION || numero === undefined) continue;
    if (known.has(nameOf(acta))) continue;
    known.add(nameOf(acta));
    bring(row, `acta ${nameOf(acta)}`, vigencia);
  }
}

/** Of each quarter the newest informe that is not annulled; `tipo` is how the documents of informe trimestral are called. */
export function traerInformes(traida: Traida, tipo: string): void {
  const isInforme = (row: DocumentoRow): boolean => row.tipo === tipo && row.estado !== 'Anulado';
  const own = [...traida.escrito.of(documentos).values()] as readonly DocumentoRow[];
  const known = new Set(own.filter(isInforme).map(({ referencia }) => `${referencia}`));
  const bring = traedor(documentos, traida);
  const theirs = traida.libro
    .rows(documentos.key)
    .map(({ row }) => row as DocumentoRow)
    .filter(isInforme);
  for (const [referencia, versions] of groupBy(theirs, (row) => row.referencia)) {
    const corte = parseCorte(referencia);
    const last = [...versions].sort((a, b) => (a.version ?? 1) - (b.version ?? 1)).pop();
    if (!corte || !last || known.has(referencia)) continue;
    known.add(referencia);
    const { propietario: _propietario, ...row } = last;
    bring(row, `informe ${referencia}`, corte.vigencia);
  }
}

/** What takes in a row that the book numbers again: its código is of the book that it comes from. */
function traedor(
  register: Register,
  traida: Traida,
): (row: AnyRow, name: string, vigencia: number | undefined) => void {
  const { escrito, contado } = traida;
  const objecion = objeciones(traida, register);
  return ({ codigo: _codigo, ...said }, name, vigencia) => {
    const row = sinAjenas(register, said);
    const why = objecion({ registro: register.key, cambio: 'crear', row }, undefined);
    if (why !== undefined) {
      contado.deja(name, why);
      return;
    }
    escrito.agrega(register, row);
    contado.trajo(register, vigencia);
  };
}
