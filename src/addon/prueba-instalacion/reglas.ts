// Dropdowns, links and protections.

import type { Banco } from './banco';
import { compare, describeValue, judge } from './medida';
import type { Grupo } from './prueba';

const ENLACE = 'https://ejemplo.invalid/acta';
const VALORES = ['Sí', 'No'];

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A cell whose dropdown takes its values from a range and lets others in, as those of the registers do. */
function dropdownCell(banco: Banco): Range {
  const cells = VALORES.map((valor) => banco.cell('@').setValue(valor));
  const first = cells[0]?.getRow() ?? 1;
  const values = banco.sheet().getRange(first, 1, VALORES.length, 1);
  const builder = SpreadsheetApp.newDataValidation().requireValueInRange(values, true);
  return banco.cell('@').setDataValidation(builder.setAllowInvalid(true).build());
}

export const REGLAS: Grupo = {
  titulo: 'Listas, enlaces y protecciones',
  pruebas: [
    {
      codigo: 'C1',
      titulo: 'Lista desplegable tomada de un rango',
      porQue: 'Las listas se editan en la hoja Catálogos, no en el código.',
      run: (banco) => {
        const rule = dropdownCell(banco).getDataValidation();
        const kind = `${rule?.getCriteriaType()}, otros valores: ${rule?.getAllowInvalid() ? 'sí' : 'no'}`;
        return compare(kind, 'VALUE_IN_RANGE, otros valores: sí');
      },
    },
    {
      codigo: 'C2',
      titulo: 'Un valor fuera de la lista escrito por el complemento',
      porQue: 'Lo que se carga se guarda, y Verificar datos avisa.',
      run: (banco) =>
        compare(describeValue(dropdownCell(banco).setValue('Otro').getValue()), '«Otro» (texto)'),
    },
    {
      codigo: 'C3',
      titulo: 'Dirección escrita en una celda',
      porQue: 'Si Google la vuelve enlace, se puede abrir con un clic.',
      run: (banco) => {
        const cell = banco.cell('@').setValue(ENLACE);
        const link = cell.getRichTextValue()?.getLinkUrl() ?? null;
        return judge(
          `${describeValue(cell.getValue())}, enlace ${link ?? 'ninguno'}`,
          link === ENLACE,
        );
      },
    },
    {
      codigo: 'C4',
      titulo: 'Chip o enlace con otro texto, puesto por una persona',
      porQue:
        'Pegue arriba, en la casilla «Chip», un archivo con @ o un enlace con otro texto, y ejecute de nuevo: se sabrá si el complemento puede leer su dirección.',
      run: ({ pegado: { chip } }) => {
        if (!chip || chip.getDisplayValue() === '') {
          return { valor: 'Falta pegarlo arriba', resultado: 'por probar a mano' };
        }
        const runs = chip.getRichTextValue()?.getRuns() ?? [];
        const links = runs.map((run) => run.getLinkUrl()).filter((link) => link !== null);
        const said =
          links.length > 0 ? `direcciones: ${links.join(' ')}` : 'sin dirección que leer';
        return judge(`${describeValue(chip.getValue())}, ${said}`, links.length > 0);
      },
    },
    {
      codigo: 'C5',
      titulo: 'Protección que solo advierte',
      porQue: 'Nadie debe quedar bloqueado: el complemento escribe como la persona que hace clic.',
      run: (banco) => {
        const cell = banco.cell('@');
        const protection = cell.protect().setWarningOnly(true);
        const isWarning = protection.isWarningOnly();
        const value = cell.setValue('escrito').getValue();
        protection.remove();
        return compare(
          `${isWarning ? 'advierte' : 'bloquea'}, ${describeValue(value)}`,
          'advierte, «escrito» (texto)',
        );
      },
    },
  ],
};
