// A workbook to be given to people, as an .xlsx: what its cells hold, which of them are locked, what its dropdowns offer, and how the
// parts that are written stand out from those that are read.

import { type Style, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type {
  Aspecto,
  CeldaEscrita,
  Desplegable,
  HojaEscrita,
} from '../domain/planilla/hoja-escrita';
import { escapeText } from './cell';
import { DEFAULT_FONT, toColor } from './style';
import { digitsOf, PIXELS_PER_DIGIT } from './write-sheet';

const LINEA = { style: 'thin', color: toColor('#bdc1c6') } as const;
const BORDES = { top: LINEA, left: LINEA, bottom: LINEA, right: LINEA } as const;
const fill = (rgb: string) =>
  ({ type: 'pattern', pattern: 'solid', fgColor: toColor(rgb) }) as const;
const font = (rgb: string, more: object = {}) => ({
  ...DEFAULT_FONT,
  color: toColor(rgb),
  ...more,
});
const ARRIBA = { vertical: 'top', wrapText: true } as const;
const AL_CENTRO = { vertical: 'middle', horizontal: 'center', wrapText: true } as const;

/** Grey is read and blue is written: told by the words above them too, for whoever sees no colours. */
const ESTILOS: { readonly [A in Aspecto]: Partial<Style> } = {
  plano: { font: font('#202124'), alignment: ARRIBA },
  titulo: { font: font('#174ea6', { size: 14, bold: true }) },
  nota: { font: font('#5f6368', { italic: true }) },
  grupoLeer: { font: font('#5f6368', { size: 8, bold: true }), fill: fill('#e8eaed') },
  grupoEscribir: { font: font('#174ea6', { size: 8, bold: true }), fill: fill('#d2e3fc') },
  encabezadoLeer: {
    font: font('#3c4043', { bold: true }),
    fill: fill('#dadce0'),
    border: BORDES,
    alignment: AL_CENTRO,
  },
  encabezadoEscribir: {
    font: font('#ffffff', { bold: true }),
    fill: fill('#1a66d2'),
    border: BORDES,
    alignment: AL_CENTRO,
  },
  lee: { font: font('#3c4043'), fill: fill('#f1f3f4'), border: BORDES, alignment: ARRIBA },
  escribe: {
    font: font('#202124'),
    border: BORDES,
    alignment: ARRIBA,
    protection: { locked: false },
  },
};

/** What people may still do in a sheet whose cells are locked: widen, fold and find. */
const PERMITIDO = {
  sheet: true,
  objects: false,
  scenarios: false,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
} as const;

/** Characters that a message of a dropdown takes. */
const MENSAJE = 255;
const TITULO = 32;

/** The bytes of the file. */
export function writeHojas(hojas: readonly HojaEscrita[], hecha: string): Promise<Uint8Array> {
  const book = new Workbook();
  const moment = new Date(`${hecha}T12:00:00Z`);
  book.model = {
    ...book.model,
    creator: 'libro-pam',
    created: moment,
    modified: moment,
    defaultFont: DEFAULT_FONT,
  };
  for (const hoja of hojas) {
    const file = book.addWorksheet(hoja.nombre);
    file.state = hoja.oculta ? 'hidden' : 'visible';
    writeLines(hoja, file);
    dress(hoja, file);
  }
  return book.xlsx.writeBuffer();
}

/** Points of a line of text, and of what is above and below it. */
const RENGLON = 13;
const AIRE = 4;
/** Letters are about as wide as the figures in which columns are measured, less what a word leaves that goes over to the next line. */
const LLENO = 1;

/** Tall enough for its texts: only Excel fits a line by itself when a file is opened. */
function heightOf(line: readonly CeldaEscrita[], anchos: readonly number[]): number {
  const renglones = line.map(({ valor, aspecto }, i) => {
    if (typeof valor !== 'string' || !ESTILOS[aspecto].alignment?.wrapText) return 1;
    const ancho = (anchos[i] ?? 10) * LLENO;
    return valor
      .split('\n')
      .reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / ancho)), 0);
  });
  return Math.min(400, Math.max(...renglones, 1) * RENGLON + AIRE);
}

function writeLines({ filas, anchos }: HojaEscrita, file: Worksheet): void {
  const styles = new Map<string, Partial<Style>>();
  const styleOf = ({ aspecto, formato }: CeldaEscrita): Partial<Style> => {
    const key = `${aspecto} ${formato}`;
    const known = styles.get(key) ?? {
      ...ESTILOS[aspecto],
      ...(formato !== undefined && { numFmt: formato }),
    };
    styles.set(key, known);
    return known;
  };
  filas.forEach((line, fila) => {
    const row = file.getRow(fila + 1);
    if (line.some(({ aspecto }) => ESTILOS[aspecto].alignment?.wrapText))
      row.height = heightOf(line, anchos);
    line.forEach((celda, columna) => {
      const cell = row.getCell(columna + 1);
      const { valor } = celda;
      cell.value = typeof valor === 'string' ? escapeText(valor) : (valor ?? null);
      cell.style = styleOf(celda);
    });
  });
}

function dress(hoja: HojaEscrita, file: Worksheet): void {
  const { anchos, fijas, encabezado, protegida, desplegables = [] } = hoja;
  anchos.forEach((ancho, i) => {
    file.getColumn(i + 1).width = digitsOf(ancho * PIXELS_PER_DIGIT);
  });
  if (fijas) file.views = [{ state: 'frozen', xSplit: fijas.columnas, ySplit: fijas.filas }];
  if (encabezado !== undefined) {
    file.pageSetup.printTitlesRow = `${encabezado + 1}:${encabezado + 1}`;
  }
  Object.assign(file.pageSetup, {
    orientation: encabezado === undefined ? 'portrait' : 'landscape',
    paperSize: encabezado === undefined ? 1 : 5,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  if (protegida) file.sheetProtection = { ...PERMITIDO };
  for (const desplegable of desplegables) offer(desplegable, file);
}

/** Any value may be typed: what is wrong is told when the planilla comes back, with its reason. */
function offer(
  { columna, desdeFila, hastaFila, opciones, titulo, ayuda }: Desplegable,
  file: Worksheet,
): void {
  const letra = file.getColumn(columna + 1).letter;
  const list = opciones?.join(',') ?? '';
  const isList =
    opciones !== undefined && list.length <= MENSAJE && !opciones.some((o) => o.includes(','));
  if (!isList && ayuda === undefined) return;
  file.dataValidations.add(`range:${letra}${desdeFila + 1}:${letra}${hastaFila + 1}`, {
    ...(isList
      ? { type: 'list', formulae: [`"${list.replaceAll('"', '""')}"`] }
      : { type: 'any', formulae: [] }),
    allowBlank: true,
    showErrorMessage: isList,
    errorStyle: 'stop',
    errorTitle: titulo.slice(0, TITULO),
    error: isList ? `Escoja de la lista: ${opciones.join(', ')}.`.slice(0, MENSAJE) : '',
    ...(ayuda !== undefined && {
      showInputMessage: true,
      promptTitle: titulo.slice(0, TITULO),
      prompt: ayuda.slice(0, MENSAJE),
    }),
  } as Parameters<Worksheet['dataValidations']['add']>[1]);
}
