// The tab in which people write for the prueba: a column for each kind of column that takes figures, a line for each text to type,
// one for three quick edits and one for another person. It stays between two runs; whoever tried it deletes it.

import { KINDS, type Kind, type PlacedColumn } from '../../domain/register';
import { formatOf } from '../cells';
import { TITULO } from './pegado';

type Ss = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const HOJA = 'Banco de prueba';
/** What to type, and what a Colombian means by it. */
export const TEXTOS: readonly (readonly [texto: string, quiere: readonly number[]])[] = [
  ['0.85', [0.85]],
  ['12.5', [12.5]],
  ['1250.5', [1250.5]],
  ['1/2', [0.5]],
  ['12.5%', [0.125, 12.5]],
];
const NOMBRES: { readonly [K in Kind]?: string } = {
  texto: 'Texto',
  entero: 'Número entero',
  decimal: 'Decimal',
  porcentaje: 'Porcentaje',
  dinero: 'Dinero',
  fecha: 'Fecha',
};
/** The kinds of column with a column in the tab, in its order. */
export const TIPOS = KINDS.filter((kind) => NOMBRES[kind] !== undefined);
export const nombreDe = (kind: Kind): string => NOMBRES[kind] ?? kind;

/** Lines of the tab, from 1, and the cells of the quick edits. */
const PRIMERA = 2;
export const RAPIDAS = { linea: PRIMERA + TEXTOS.length, celdas: 3 };
export const OTRA_PERSONA = { linea: RAPIDAS.linea + 1, columna: 2 };
const LINEAS = OTRA_PERSONA.linea;
const COLUMNAS = TIPOS.length + 1;
const AL_TERMINAR = 'Después ejecute otra vez la prueba. Al terminar, borre esta hoja.';
const PEGAR = '#fff8e1';

/** What stands in the tab; undefined where nobody has made it. */
export interface Escrito {
  readonly sheet: Sheet;
  /** What a text became in a column of a kind. */
  readonly valor: (kind: Kind, texto: string) => unknown;
  readonly rapidas: readonly unknown[];
  readonly otraPersona: string;
}

export function readEscrito(ss: Ss): Escrito | undefined {
  const sheet = ss.getSheetByName(HOJA);
  if (!sheet || sheet.getMaxRows() < LINEAS || sheet.getMaxColumns() < COLUMNAS) return undefined;
  const cells = sheet.getRange(1, 1, LINEAS, COLUMNAS).getValues();
  return {
    sheet,
    valor: (kind, texto) => {
      const line = TEXTOS.findIndex(([each]) => each === texto);
      return cells[PRIMERA - 1 + line]?.[TIPOS.indexOf(kind) + 1] ?? '';
    },
    rapidas: (cells[RAPIDAS.linea - 1] ?? []).slice(1, 1 + RAPIDAS.celdas),
    otraPersona: String(cells[OTRA_PERSONA.linea - 1]?.[OTRA_PERSONA.columna - 1] ?? ''),
  };
}

/** Makes the tab where it is missing, before the report. */
export function bringHoja(ss: Ss): void {
  if (ss.getSheetByName(HOJA)) return;
  const active = ss.getActiveSheet();
  const report = ss.getSheetByName(TITULO);
  const sheet = ss.insertSheet(HOJA, report ? report.getIndex() - 1 : ss.getSheets().length);
  ss.setActiveSheet(active);
  const left = [
    ...TEXTOS.map(([texto]) => texto),
    'Tres seguidas: escriba 1, Tab, 2, Tab, 3 y Enter, sin esperar',
    'Otra persona, con su cuenta, escribe aquí su correo',
  ];
  sheet
    .getRange(1, 1, LINEAS, 1)
    .setNumberFormat('@')
    .setValues([['Escriba tal cual en cada columna'], ...left.map((text) => [text])])
    .setWrap(true);
  sheet
    .getRange(LINEAS + 2, 1)
    .setValue(AL_TERMINAR)
    .setFontColor('#5f6368')
    .setWrap(true);
  const head = sheet.getRange(1, 1, 1, COLUMNAS);
  const names = sheet.getRange(1, 2, 1, TIPOS.length).setNumberFormat('@');
  names.setValues([TIPOS.map((kind) => `En ${nombreDe(kind).toLowerCase()}`)]);
  head.setFontWeight('bold').setBackground('#1f3a5f').setFontColor('#ffffff').setWrap(true);
  const cells = sheet.getRange(PRIMERA, 2, TEXTOS.length, TIPOS.length);
  const formats = TIPOS.map((kind) => formatOf({ kind, key: kind, label: kind } as PlacedColumn));
  cells.setNumberFormats(TEXTOS.map(() => formats)).setBackground(PEGAR);
  sheet.getRange(RAPIDAS.linea, 2, 1, RAPIDAS.celdas).setBackground(PEGAR);
  sheet.getRange(OTRA_PERSONA.linea, OTRA_PERSONA.columna, 1, 1).setBackground(PEGAR);
  sheet.getRange(1, 1, LINEAS, COLUMNAS).setVerticalAlignment('middle');
  sheet.setColumnWidth(1, 300).setColumnWidths(2, TIPOS.length, 130).setFrozenRows(1);
}
