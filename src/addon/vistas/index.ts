// The views of the workbook, in tab order, before the registers. To add one: its file, and its line here.

import { inicio } from './inicio';
import { procedimiento } from './procedimiento';
import type { Vista } from './vista';

export const VISTAS: readonly Vista[] = [inicio, procedimiento];
