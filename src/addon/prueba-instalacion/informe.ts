// The report of the prueba: a tab of its own, written whole at each run.

import { neutralise } from '../cells';
import { ZONA } from '../libro/libro';
import { VERSION } from '../version';
import { type Line, writeView } from '../vistas/write-view';
import type { Banco } from './banco';
import { type Medida, RESULTADOS, type Resultado } from './medida';
import { ARCHIVO, CARPETA, CHIP, isWritten, TITULO, VALOR } from './pegado';
import type { Renglon } from './prueba';

type Ss = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTHS = [70, 300, 340, 150, 460];
/** Line that counts the results. */
const RESUMEN = 4;
const PEGAR = '#fff8e1';

const MARCAS: Record<Resultado, { readonly signo: string; readonly fondo: string }> = {
  bien: { signo: '✔', fondo: '#e6f4ea' },
  distinto: { signo: '≠', fondo: '#fef7e0' },
  falló: { signo: '✖', fondo: '#fce8e6' },
  'no se pudo': { signo: '–', fondo: '#f1f3f4' },
  'en espera': { signo: '…', fondo: '#e8f0fe' },
  'anotado a mano': { signo: '✎', fondo: '#ffffff' },
  'por probar a mano': { signo: '☐', fondo: '#ffffff' },
};
const shown = (resultado: Resultado): string => `${MARCAS[resultado].signo} ${resultado}`;
const resultadoOf = (cell: unknown): readonly Resultado[] =>
  RESULTADOS.filter((resultado) => shown(resultado) === cell);

/** "bien 31 · distinto 2": how many lines ended each way. */
export const summaryOf = (resultados: readonly Resultado[]): string =>
  RESULTADOS.map((resultado) => ({
    resultado,
    count: resultados.filter((each) => each === resultado).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ resultado, count }) => `${resultado} ${count}`)
    .join(' · ');

/** Writes the report in its tab, which is the last one when it is new. */
export function writeInforme(
  banco: Banco,
  grupos: readonly { readonly titulo: string; readonly renglones: readonly Renglon[] }[],
  avisos: readonly string[],
): Sheet {
  const { ss } = banco;
  const sheet = ss.getSheetByName(TITULO) ?? ss.insertSheet(TITULO, ss.getSheets().length);
  const lines: Line[] = [
    ...heading(
      banco,
      grupos.flatMap(({ renglones }) => renglones),
    ),
    ...avisos.map((aviso) => line('nota', `Quedó por limpiar: ${aviso}`)),
    ...grupos.flatMap(({ titulo, renglones }) => [
      line('texto'),
      line('subtitulo', titulo),
      line(
        'encabezado',
        'Código',
        'Qué se prueba',
        'Valor medido',
        'Resultado',
        'Para qué, o qué hacer',
      ),
      ...renglones.map(({ codigo, titulo, valor, resultado, porQue }) =>
        line('texto', codigo, titulo, valor, shown(resultado), porQue),
      ),
    ]),
  ];
  tint(sheet, writeView(sheet, WIDTHS, lines));
  return sheet;
}

const line = (look: Line['look'], ...cells: string[]): Line => ({ look, cells });

function heading({ ss, isEmulado, pegado }: Banco, renglones: readonly Renglon[]): Line[] {
  const moment = Utilities.formatDate(new Date(), ZONA, 'dd/MM/yyyy HH:mm');
  const account = Session.getActiveUser().getEmail() || 'cuenta sin identificar';
  const where = isEmulado
    ? 'EMULADO: corrió en este computador, sin Google; no dice nada de una cuenta real.'
    : 'Corrió en Google.';
  return [
    line('titulo', TITULO),
    line(
      'nota',
      'NO DILIGENCIAR, salvo las casillas amarillas. Se rehace con PAM › Configuración › Prueba de instalación.',
    ),
    line('nota', `Versión ${VERSION} · ${moment} · ${account} · ${where}`),
    line('subtitulo', summaryOf(renglones.map(({ resultado }) => resultado))),
    line('texto', ARCHIVO, 'Libro en el que se hizo esta prueba', ss.getId()),
    line(
      'texto',
      CARPETA,
      'Pegue en la casilla, con Ctrl+Mayús+V, el enlace de una carpeta de Drive (E5 y E6)',
      pegado.carpeta,
    ),
    // What was pasted here has been read, and written back it would be a plain text.
    line('texto', CHIP, 'Pegue en la casilla un chip o un enlace (C4)'),
  ];
}

/** Colours the result of each line, and the cells to paste in. */
function tint(sheet: Sheet, lines: readonly Line[]): void {
  const result = lines.map(({ look, cells }) => {
    const [found] = resultadoOf(cells[VALOR]);
    return [found ? MARCAS[found].fondo : look === 'encabezado' ? '#1f3a5f' : '#ffffff'];
  });
  sheet.getRange(1, VALOR + 1, lines.length, 1).setBackgrounds(result);
  for (const [i, { cells }] of lines.entries())
    if (isWritten(cells[0])) sheet.getRange(i + 1, VALOR).setBackground(PEGAR);
}

/** Fills in lines that were waiting, and counts again; nothing where somebody deleted the report. */
export function noteMedidas(ss: Ss, medidas: { readonly [codigo: string]: Medida }): void {
  const sheet = ss.getSheetByName(TITULO);
  if (!sheet) return;
  const lines = sheet.getDataRange().getValues();
  for (const [i, line] of lines.entries()) {
    const medida = medidas[String(line[0])];
    if (!medida) continue;
    line[VALOR] = shown(medida.resultado);
    const { fondo } = MARCAS[medida.resultado];
    sheet.getRange(i + 1, VALOR, 1, 2).setValues([[neutralise(medida.valor), line[VALOR]]]);
    sheet.getRange(i + 1, VALOR + 1).setBackground(fondo);
  }
  sheet.getRange(RESUMEN, 1).setValue(summaryOf(lines.flatMap((line) => resultadoOf(line[VALOR]))));
}
