// Who does each activity, as the procedure says (sheets-templates/procedimiento.csv).

import procedimiento from '../../../sheets-templates/procedimiento.csv';
import type { RuleContext } from '../../domain/register';

export const responsablesDelProcedimiento = (): RuleContext['responsables'] =>
  Object.fromEntries(
    procedimiento.map(({ item, responsables = '' }) => [Number(item), responsables.split(' / ')]),
  );
