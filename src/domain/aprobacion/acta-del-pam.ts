// The actas by which the plan is sustained and approved, and how one is called.

import type { Fila, RuleContext } from '../register';
import type { ActaRow } from '../registers/actas';
import { actividadDe } from '../registros/pedidos';

/** Activity of the procedure that approves the plan, and the one that says with what means it is sustained. */
export const ACTIVIDAD_APROBAR = actividadDe('versiones');
export const ACTIVIDAD_SOSTENER = actividadDe('actaDeSostenibilidad');

/** "acta 3 de 2026" */
export const decirActa = ({ codigo, numero, vigencia }: ActaRow): string =>
  numero === undefined ? `acta ${codigo}` : `acta ${numero} de ${vigencia}`;

export const actasDelLibro = (libro: Pick<RuleContext, 'rows'>): readonly ActaRow[] =>
  (libro.rows('actas') as readonly Fila<ActaRow>[]).map(({ row }) => row);
