// What becomes of values in cells: texts that a spreadsheet would take for something else, dates, formulas.

import { neutralise, toCelda, withoutApostrofo } from '../cells';
import type { Banco } from './banco';
import { compare, describeValue, judge, type Medida } from './medida';
import type { Grupo, Prueba } from './prueba';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Texts of codes and phones, which a cell of another format would turn into a date or a number. */
const TEXTOS = ['1/2', '1.3', '007', '+57 300 123 4567', '1.08001E+11', 'jun-26', "'comilla"];
const FORMULA = '=1+1';
const LARGO = 30_000;
const SAME = 'Códigos, teléfonos y textos deben quedar como se escribieron.';

const textos: readonly Prueba[] = TEXTOS.map((texto, i) => ({
  codigo: `B${i + 1}`,
  titulo: `El texto «${texto}» en una celda de texto`,
  porQue: SAME,
  run: (banco) => keepsText(banco, texto),
}));

function keepsText(banco: Banco, texto: string): Medida {
  const cell = banco.cell('@').setValue(neutralise(texto));
  const formula = cell.getFormula();
  // As the registers read it: what the apostrophe does is told apart (H5).
  const found = cell.getValue();
  const value = describeValue(typeof found === 'string' ? withoutApostrofo(found) : found);
  return compare(formula ? `${value}, fórmula ${formula}` : value, describeValue(texto));
}

/** What a script's text that begins with "=" becomes when nobody neutralises it. */
function asFormula(banco: Banco, format: string): Medida {
  const cell = banco.cell(format).setValue(FORMULA);
  const formula = cell.getFormula();
  return judge(
    formula ? `Se volvió fórmula; vale ${describeValue(cell.getValue())}` : 'Quedó como texto',
    formula !== '',
  );
}

/** A date or a time as the registers read it. */
const readMoment = (cell: Range): { readonly fecha?: string; readonly hora?: string } =>
  Object(toCelda(cell.getValue()));

const valores: readonly Omit<Prueba, 'codigo'>[] = [
  {
    titulo: 'Un texto con «=» como lo escribe el complemento',
    porQue: 'Lo que alguien pegue nunca debe ejecutarse como fórmula.',
    run: (banco) => keepsText(banco, FORMULA),
  },
  {
    titulo: 'Un texto con «=» sin cuidado, en una celda de texto',
    porQue: 'El complemento cuenta con que sería fórmula, y por eso le antepone un apóstrofo.',
    run: (banco) => asFormula(banco, '@'),
  },
  {
    titulo: 'Un texto con «=» sin cuidado, en una celda general',
    porQue: 'Lo mismo que la anterior.',
    run: (banco) => asFormula(banco, 'General'),
  },
  {
    titulo: 'NP en una celda de número',
    porQue: 'NP (no programado) es distinto de cero y de vacío.',
    run: (banco) =>
      compare(describeValue(banco.cell('0').setValue('NP').getValue()), '«NP» (texto)'),
  },
  {
    titulo: 'Una fecha escrita por el complemento',
    porQue: 'Debe leerse el mismo día, sin horas.',
    run: (banco) => {
      const cell = banco.cell('dd/mm/yyyy').setValue(new Date(2026, 10, 3));
      const { fecha, hora = 'sin hora' } = readMoment(cell);
      const shown = cell.getDisplayValue();
      return compare(`${fecha}, ${hora}, se ve ${shown}`, '2026-11-03, sin hora, se ve 03/11/2026');
    },
  },
  {
    titulo: 'Una hora sola (14:30)',
    porQue: 'Google la guarda en 1899, cuando la hora de Bogotá no era la de hoy.',
    run: (banco) => {
      const cell = banco.cell('hh:mm').setValue(14.5 / 24);
      const { hora = 'sin hora' } = readMoment(cell);
      return compare(hora, '14:30');
    },
  },
  {
    titulo: 'Un texto de 30.000 caracteres',
    porQue: 'Así de largos pueden ser un análisis o una parte de una plantilla.',
    run: (banco) => {
      const value = String(banco.cell('@').setValue('ñ'.repeat(LARGO)).getValue());
      return judge(`${value.length} caracteres`, value.length === LARGO);
    },
  },
  {
    titulo: 'Una fórmula con punto y coma',
    porQue: 'Las fórmulas del libro separan con punto y coma en cualquier configuración regional.',
    run: (banco) => {
      const cell = banco.cell('General').setFormula('=IF(1=1;"sí";"no")');
      SpreadsheetApp.flush();
      const value = cell.getValue();
      if (value === '') return { valor: 'Sin calcular todavía', resultado: 'no se pudo' };
      return compare(describeValue(value), '«sí» (texto)');
    },
  },
  {
    titulo: 'Última fila de una hoja con formatos y listas, pero sin datos debajo',
    porQue: 'Las filas nuevas van debajo de la última que tenga algo.',
    run: (banco) => {
      const last = banco.cell('@').setValue('fin').getRow();
      const sheet = banco.sheet();
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['Sí', 'No'], true)
        .build();
      sheet
        .getRange(last + 1, 5, 20, 1)
        .setNumberFormat('0')
        .setDataValidation(rule);
      return judge(
        `Fila ${sheet.getLastRow()} (el último dato está en la ${last})`,
        sheet.getLastRow() === last,
      );
    },
  },
];

export const CELDAS: Grupo = {
  titulo: 'Valores en las celdas',
  pruebas: [
    ...textos,
    ...valores.map((prueba, i) => ({ codigo: `B${TEXTOS.length + i + 1}`, ...prueba })),
  ],
};
