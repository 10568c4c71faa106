// What every section of the acta is given, and how it tells whether an error lies in it.

import type { ActaPanel } from '../../addon/panels/acta';
import type { FieldIssue } from '../kit/error-summary';
import type { ActaForm } from './acta-form';

export interface PartProps {
  readonly form: ActaForm;
  readonly datos: ActaPanel;
  /** YYYY-MM-DD */
  readonly hoy: string;
  readonly issues: readonly FieldIssue[];
  /** Takes a change to the form as it is by then. */
  readonly onChange: (change: (form: ActaForm) => Partial<ActaForm>) => void;
}

/** Whether an error belongs to a field whose id starts in one of these ways. */
export const hasIssue = (issues: readonly FieldIssue[], ...starts: readonly string[]): boolean =>
  issues.some(({ id }) => starts.some((start) => id?.startsWith(start)));

/** How many a folded section holds: "3", or its word for none. */
export const counted = (n: number, none: string): string => (n === 0 ? none : String(n));
