// The ids that a step may count on, since an earlier one found or made what they name.

import type { Estado } from '../estado';

export function libroId({ libro }: Estado): string {
  if (!libro) throw new Error('The step of the workbook has not run.');
  return libro.id;
}

export function scriptId({ script }: Estado): string {
  if (!script) throw new Error('The step of the script has not run.');
  return script.id;
}
