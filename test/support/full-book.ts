// A workbook in memory with something of every kind, for what has to keep all of it.

import { addSheet, blankWorkbook } from '../../src/emulator/workbook/blank';
import { styleId } from '../../src/emulator/workbook/styles';
import type {
  CellData,
  SheetData,
  StyleData,
  WorkbookData,
} from '../../src/emulator/workbook/workbook';

/** A book with one of everything that a sheet can have. */
export function fullBook(): WorkbookData {
  const data = blankWorkbook('libro-de-prueba', 'libro');
  const catalogos = addSheet(data, 'Catálogos');
  catalogos.id = '7';
  data.sheets = { 7: catalogos };
  data.sheetOrder = ['7'];
  catalogos.hidden = 1;
  catalogos.rowCount = 120;
  catalogos.columnCount = 3;
  const texto = styleId(data, { n: { pattern: '@' } });
  catalogos.cellData = Object.fromEntries(
    ['Rol', 'Rectora', 'Rector', 'Docente'].map((v, row) => [row, { 0: { v, t: 1, s: texto } }]),
  );
  const pam = addSheet(data, 'PAM', 0);
  fillPam(data, pam);
  return data;
}

function fillPam(data: WorkbookData, pam: SheetData): void {
  const style = (value: StyleData): string => styleId(data, value);
  const encabezado = style({
    bl: 1,
    bg: { rgb: '#1f4e79' },
    cl: { rgb: '#ffffff' },
    ht: 2,
    vt: 2,
    tb: 3,
  });
  const texto = style({ n: { pattern: '@' } });
  const row = (...cells: (CellData | undefined)[]): { [column: number]: CellData } =>
    Object.fromEntries(cells.flatMap((cell, column) => (cell ? [[column, cell]] : [])));
  pam.tabColor = '#0f9d58';
  pam.cellData = {
    0: row(
      ...['Código', 'Meta', 'Avance', 'Inicio', 'Hora', '¿Cumple?'].map((v) => ({
        v,
        t: 1 as const,
        s: encabezado,
      })),
    ),
    1: row(
      { v: '00123', t: 1, s: texto },
      { v: 1250.5, t: 2, s: style({ n: { pattern: '#,##0.00' } }) },
      { v: 0.6, t: 2, s: style({ n: { pattern: '0.0%' } }) },
      { v: 46023, t: 2, s: style({ n: { pattern: 'dd/mm/yyyy' } }) },
      { v: 0.5, t: 2, s: style({ n: { pattern: 'hh:mm' } }) },
      { v: true, t: 3 },
    ),
    2: row(
      { v: '=texto que parece fórmula', t: 4 },
      { v: 1250.5, t: 2, f: '=SUM(B2:B2,"a;b")' },
      { v: 'NP', t: 1, s: style({ it: 1, fs: 14, ff: 'Georgia' }) },
      { v: '#DIV/0!', t: 1, f: '=B2/0' },
      { v: '  espacios y\nsaltos  ', t: 1 },
      { v: '_x0041_ & <b>"ñ" 🙂', t: 1 },
    ),
    4: row(
      { v: 'combinada', t: 1 },
      undefined,
      { f: '=XLOOKUP("a",A:A,B2:B)' },
      undefined,
      { v: '1,5', t: 4 },
      {
        v: 'Ver roles',
        t: 1,
        s: style({ cl: { rgb: '#1155cc' }, ul: { s: 1 } }),
        custom: { link: '7', cell: 'B12' },
      },
      { v: 'Ver el acta', t: 1, custom: { link: 'https://ejemplo.invalid/acta?a=1&b=2' } },
    ),
    9: row(undefined, { s: texto }),
  };
  pam.columnData = { 0: { w: 80 }, 2: { hd: 1 }, 3: { w: 240, s: texto }, 30: { w: 33 } };
  pam.columnCount = 31;
  pam.rowData = { 0: { h: 42 }, 6: { hd: 1 } };
  pam.freeze = { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 };
  pam.mergeData = [{ startRow: 4, startColumn: 0, endRow: 5, endColumn: 1 }];
  pam.notes = { '0,0': 'NO DILIGENCIAR.\nLo escribe el libro.', '20,3': 'Nota en una celda vacía' };
  pam.validations = [
    {
      areas: [{ startRow: 1, startColumn: 0, endColumn: 0 }],
      criteria: 'VALUE_IN_RANGE',
      range: { sheetId: '7', area: { startRow: 1, startColumn: 0, endColumn: 0 } },
      allowInvalid: true,
      helpText: 'Elija un rol.',
    },
    {
      areas: [
        { startRow: 1, startColumn: 1, endRow: 99, endColumn: 1 },
        { startRow: 1, startColumn: 4, endRow: 99, endColumn: 4 },
      ],
      criteria: 'VALUE_IN_LIST',
      values: ['Sí', 'No "tal vez"'],
      allowInvalid: false,
    },
    {
      areas: [{ startRow: 1, startColumn: 3, endColumn: 3 }],
      criteria: 'DATE_IS_VALID_DATE',
      allowInvalid: false,
    },
    {
      areas: [{ startRow: 1, startColumn: 2, endColumn: 2 }],
      criteria: 'NUMBER_BETWEEN',
      values: ['0', '1.5'],
      allowInvalid: true,
    },
    {
      areas: [{ startRow: 1, startColumn: 5, endColumn: 5 }],
      criteria: 'CHECKBOX',
      allowInvalid: false,
    },
    {
      areas: [{ startRow: 1, startColumn: 6, endColumn: 6 }],
      criteria: 'VALUE_IN_LIST',
      values: Array.from({ length: 60 }, (_, i) => `opción ${i}`),
      allowInvalid: true,
    },
  ];
  pam.conditionalFormats = [
    {
      areas: [{ startRow: 1, startColumn: 0, endRow: 99, endColumn: 5 }],
      criteria: 'CUSTOM_FORMULA',
      values: ['=$C2="NP"'],
      style: { bg: { rgb: '#fce8e6' } },
    },
    {
      areas: [{ startRow: 1, startColumn: 2, endColumn: 2 }],
      criteria: 'TEXT_CONTAINS',
      values: ['re"z'],
      style: { cl: { rgb: '#b00020' }, bl: 1 },
    },
    {
      areas: [{ startRow: 1, startColumn: 3, endColumn: 3 }],
      criteria: 'TEXT_EQUAL_TO',
      values: ['en meta'],
      style: { it: 1 },
    },
    {
      areas: [{ startRow: 1, startColumn: 1, endColumn: 1 }],
      criteria: 'NUMBER_LESS_THAN',
      values: ['0.5'],
      style: { bg: { rgb: '#ffffff' } },
    },
  ];
  pam.protections = [
    {
      id: 'p1',
      description: 'Encabezado',
      warningOnly: true,
      area: { startRow: 0, startColumn: 0, endRow: 0 },
    },
    {
      id: 'p2',
      description: 'Bitácora',
      warningOnly: true,
      unprotected: [{ startRow: 1, startColumn: 1 }],
    },
  ];
  data.properties = {
    document: { esquema: '1', 'cargue abierto': '{"n":1}' },
    script: { token: 'x' },
    user: { 'persona@example.org': { borrador: 'sí' } },
  };
}

/** The workbook with each style in the place of its id, which is nobody's business. */
export function resolved(data: WorkbookData): unknown {
  const style = (id: string | undefined): StyleData | undefined =>
    id === undefined ? undefined : data.styles[id];
  const sheets = Object.values(data.sheets).map((sheet) => ({
    ...sheet,
    cellData: mapValues(sheet.cellData, (cells) =>
      mapValues(cells, ({ s, ...cell }) => ({ ...cell, style: style(s) })),
    ),
    columnData: mapValues(sheet.columnData, ({ s, ...column }) => ({ ...column, style: style(s) })),
  }));
  return { ...data, styles: undefined, sheets };
}

function mapValues<T, U>(record: { [key: string | number]: T }, change: (value: T) => U): object {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
