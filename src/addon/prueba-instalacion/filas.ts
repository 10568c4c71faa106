// Rows that are inserted or added, what a number shows, and what a cell of text makes of what is no text.

import type { PlacedColumn } from '../../domain/register';
import { type Apostrofo, formatOf } from '../cells';
import { keepApostrofo } from '../install/measure-apostrofo';
import { underLock } from '../under-lock';
import type { Banco } from './banco';
import { compare, describeValue, judge, type Medida, messageOf } from './medida';
import type { Grupo } from './prueba';

/** Far from the cells that the other lines use. */
const COLUMNA = 20;
const DECIMAL = formatOf({ key: 'x', label: 'x', kind: 'decimal' } as PlacedColumn);

/** A row inserted below one with a format and a list. */
function insertedRow(banco: Banco): Medida {
  const sheet = banco.sheet();
  const row = banco.cell('@').getRow();
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Sí', 'No'], true).build();
  sheet.getRange(row, COLUMNA).setNumberFormat('@').setDataValidation(rule);
  sheet.insertRowsAfter(row, 1);
  const cell = sheet.getRange(row + 1, COLUMNA);
  const lista = cell.getDataValidation() ? 'con lista' : 'sin lista';
  const found = `formato ${cell.getNumberFormat()}, ${lista}`;
  sheet.deleteRow(row + 1);
  return compare(found, 'formato @, con lista');
}

/** A row below the last of the sheet. */
function addedRow(banco: Banco): Medida {
  const sheet = banco.sheet();
  const last = sheet.getMaxRows();
  sheet.getRange(last, COLUMNA).setNumberFormat('@');
  sheet.insertRowsAfter(last, 1);
  const cell = sheet.getRange(last + 1, COLUMNA).setValue('1/2');
  const value = describeValue(cell.getValue());
  sheet.deleteRow(last + 1);
  return compare(value, '«1/2» (texto)');
}

function shownNumbers(banco: Banco): Medida {
  const shown = [3, 0.025, 1250.5].map((n) => banco.cell(DECIMAL).setValue(n).getDisplayValue());
  const [whole = '', small, big] = shown;
  const isWhole = !/[.,]$/.test(whole);
  return judge(shown.join(' · '), isWhole && small === '0,025' && big === '1.250,5');
}

/** Both are known, and the add-on reads both. */
function noTexts(banco: Banco): Medida {
  const read = [5, true].map((value) => describeValue(banco.cell('@').setValue(value).getValue()));
  return judge(read.join(' · '), true);
}

const APOSTROFOS: { readonly [A in Apostrofo]: string } = {
  'se va': 'Se quita: es la señal de que sigue un texto',
  queda: 'Queda escrito; un «=» o un «+» en una celda de texto sigue siendo texto',
  'queda =': 'Queda escrito, y un «=» en una celda de texto es una fórmula',
  'queda +': 'Queda escrito, y un «+» en una celda de texto es una fórmula',
  'queda =+': 'Queda escrito, y un «=» o un «+» en una celda de texto es una fórmula',
};

/** Measured again, and kept for whatever is written from now on. */
function apostrofo({ ss }: Banco): Medida {
  const found = underLock(() => keepApostrofo(ss));
  return found === undefined
    ? { valor: 'No se pudo probar', resultado: 'no se pudo' }
    : judge(APOSTROFOS[found], true);
}

/** What Google says when it refuses: its language is that of the account. */
function refusalText({ ss }: Banco): Medida {
  try {
    ss.getSheets()[0]?.getRange(0, 1);
    return judge('No rechazó la fila 0', false);
  } catch (thrown) {
    return judge(
      `Idioma de la cuenta: ${Session.getActiveUserLocale()}. ${messageOf(thrown)}`,
      true,
    );
  }
}

export const FILAS: Grupo = {
  titulo: 'Filas nuevas, números y textos de Google',
  pruebas: [
    {
      codigo: 'H1',
      titulo: 'Fila insertada debajo de otra',
      porQue: 'Las filas nuevas deben traer el formato y la lista de su columna.',
      run: insertedRow,
    },
    {
      codigo: 'H2',
      titulo: 'Fila añadida al final conserva texto',
      porQue: 'De ello depende la Bitácora: «1/2» no debe volverse fecha.',
      run: addedRow,
    },
    {
      codigo: 'H3',
      titulo: 'Cómo se ven 3, 0,025 y 1.250,5 en una columna de decimales',
      porQue: 'Un entero no debe verse con una coma suelta («3,»).',
      run: shownNumbers,
    },
    {
      codigo: 'H4',
      titulo: 'El número 5 y una casilla en una celda de texto',
      porQue: 'Google puede devolverlos como texto; el libro los lee de las dos formas.',
      run: noTexts,
    },
    {
      codigo: 'H5',
      titulo: 'El apóstrofo que el complemento antepone a un texto con «=»',
      porQue: 'Se mide también al preparar el libro, y el complemento escribe según lo medido.',
      run: apostrofo,
    },
    {
      codigo: 'H6',
      titulo: 'Cómo rechaza Google, y en qué idioma',
      porQue: 'El complemento no depende de estas palabras; sirven para reconocerlas.',
      run: refusalText,
    },
  ],
};
