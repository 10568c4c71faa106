// Typing, pasting and loading a text give the same value in every kind of column, or all refuse it. A load hands the text to
// parseCelda(); what is typed enters a cell with the format of its column and comes back through getValues(). A paste sends
// each of its texts to that same entry (src/local/page/paste.ts marks them as typed), so that it is typing.

import fc from 'fast-check';
import { formatOf, isShownAsPercentage, toCelda } from '../../src/addon/cells';
import { mayBePercentage } from '../../src/addon/shown-percentages';
import { parseCelda } from '../../src/domain/parse';
import type { Celda } from '../../src/domain/parse/celda';
import { convencionesDe, convencionesEnHoja, leerSegun } from '../../src/domain/parse/convencion';
import { isPorcentaje, porcentajeEscrito } from '../../src/domain/parse/escala';
import type { Lectura } from '../../src/domain/parse/lectura';
import { KINDS, type PlacedColumn } from '../../src/domain/register';
import { TRIMESTRE } from '../../src/domain/registers/columnas';
import { outputReader } from '../../src/emulator/apps-script/cell-value';
import { outputOf } from '../../src/emulator/bridge/cell-reads';
import { addSheet, blankWorkbook } from '../../src/emulator/workbook/blank';
import { cellAt, putCell } from '../../src/emulator/workbook/cells';
import { enter } from '../../src/emulator/workbook/enter';
import { display } from '../../src/emulator/workbook/number-format';
import { patternAt, styleId } from '../../src/emulator/workbook/styles';
import { asTyped } from '../../src/local/page/pasted-table';

const column = (kind: PlacedColumn['kind'], more: Partial<PlacedColumn> = {}): PlacedColumn => ({
  key: 'columna',
  label: 'Columna',
  kind,
  ...more,
});
const COLUMNS: readonly PlacedColumn[] = [
  ...KINDS.map((kind) => column(kind)),
  column('decimal', { np: true, min: 0, blancos: ['nuevo'] }),
  column('referencia', { varias: true }),
  { key: 'trimestre', ...TRIMESTRE },
];

const book = blankWorkbook('libro', 'libro');
const sheet = addSheet(book, 'Hoja 1');
const STYLES = COLUMNS.map((each) => styleId(book, { n: { pattern: formatOf(each) } }));
/** The clock of this machine: toCelda() reads the local time of a Date, as it does in the sandbox. */
const fromOutput = outputReader(Intl.DateTimeFormat().resolvedOptions().timeZone);

/** What the add-on reads in a cell of a column after a person has typed a text in it. */
function typed(text: string, position: number): Celda {
  putCell(sheet, 0, position, { s: STYLES[position] ?? '' });
  enter(book, sheet, 0, position, text, 'person');
  const pattern = (): string | undefined => patternAt(book, sheet, 0, position);
  const celda = toCelda(fromOutput(outputOf(cellAt(sheet, 0, position)?.v, pattern)));
  // As src/addon/sheet.ts gives it.
  const of = COLUMNS[position];
  const isOne = of && mayBePercentage(of, celda) && isShownAsPercentage(pattern());
  return isOne && typeof celda === 'number' ? porcentajeEscrito(celda) : celda;
}

const REFUSED = 'refused';
const outcome = (lectura: Lectura): unknown => ('ok' in lectura ? lectura.ok : REFUSED);
const read = (of: PlacedColumn, celda: Celda): unknown => outcome(parseCelda(of, celda));

/** The first apostrophe of a cell says that it is text; that of prose in a file may be a quotation mark. */
const isQuoted = ({ kind }: PlacedColumn, text: string): boolean =>
  text.startsWith("'") && (kind === 'texto' || kind === 'textoLargo');
/** The sheet shows the sign while a percentage is typed; a file does not say whether 0,6 is 60 %. */
const isUnsigned = ({ kind }: PlacedColumn, text: string): boolean =>
  kind === 'porcentaje' && !isPorcentaje(text);
/** Nobody asks for the format of whole numbers: 100% is a 1 in the sheet. */
const isWholePercentage = (text: string, inSheet: unknown): boolean =>
  isPorcentaje(text) && Number.isInteger(inSheet);
/** What the grid takes for a formula, where it is not text. */
const isFormula = (of: PlacedColumn, text: string): boolean =>
  text.startsWith('=') && formatOf(of) !== '@';

const positionsOf = (isOfText: boolean): readonly number[] =>
  COLUMNS.flatMap((of, position) => ((formatOf(of) === '@') === isOfText ? position : []));
/** Columns of text take what is typed as it is: one of them a text is enough. */
const OF_TEXT = positionsOf(true);
const OF_FIGURES = positionsOf(false);

/** Where typing and loading a text disagree, in some columns. */
function disagreements(text: string, positions: readonly number[]): readonly string[] {
  return positions.flatMap((position) => {
    const of = COLUMNS[position];
    if (!of || isFormula(of, text)) return [];
    const [inCell, inLine] = [typed(text, position), isQuoted(of, text) ? text.slice(1) : text];
    // One cell is not read twice: most texts stay as they were typed.
    if (inCell === inLine) return [];
    const [inSheet, inFile] = [read(of, inCell), read(of, inLine)];
    if (Object.is(inSheet, inFile)) return [];
    if (isUnsigned(of, text) && inFile === REFUSED) return [];
    if (isWholePercentage(text, inSheet) && inFile === REFUSED) return [];
    return `${of.kind}: typed ${String(inSheet)}, loaded ${String(inFile)}`;
  });
}

const join = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''));
const one = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts);
const figures = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({ unit: one(...'0123456789'), minLength: least, maxLength: most });
const upTo = (most: number): fc.Arbitrary<string> => fc.nat(most).map(String);
const padded = (most: number): fc.Arbitrary<string> =>
  fc.nat(most).map((n) => String(n).padStart(2, '0'));

const groups = (joint: string): fc.Arbitrary<string> =>
  fc
    .tuple(figures(1, 3), fc.array(figures(3, 3), { minLength: 1, maxLength: 3 }))
    .map(([first, others]) => [first, ...others].join(joint));
const whole = fc.oneof(figures(0, 4), figures(5, 17), ...['.', ',', ' ', "'"].map(groups));
const decimals = fc.oneof(one('', '', ',', '.'), join(one(',', '.'), figures(1, 5)));
const number = join(
  one('', '', '', '-', '+', '−', '$', '$ ', '-$ ', '$ -', 'COP ', '0', '0.', '0,'),
  whole,
  decimals,
  one('', '', '', '%', ' %', ' pesos', 'E5', 'e+11', 'E-3', ',', '.'),
);
const month = one('ene', 'Junio', 'sept.', 'DIC', 'marzo', 'aug', 'mayo ', 'julembre');
const year = fc.oneof(padded(99), upTo(2200), one('1990', '2026', '2100', '1989', '0026', '1900'));
const day = fc.oneof(
  one('/', '-', '.', ' ').chain((joint) => join(upTo(33), one(joint), upTo(14), one(joint), year)),
  join(year, one('-', '/'), padded(13), one('-', '/'), padded(32)),
  join(upTo(33), one(' ', ' de ', '-', '/'), month, one(' ', ' de ', '-', '/'), year),
  join(month, one(' ', '-', ' de '), year),
  join(upTo(13), one('/', '-'), year),
);
const time = join(
  upTo(25),
  one(':', ':', '.', 'h'),
  padded(61),
  fc.oneof(one('', ''), join(one(':'), padded(61))),
  one('', '', '', ' a. m.', ' p. m.', 'pm', ' am', ' m.', 'Z', ' h'),
);
const moment = fc.oneof(day, time, join(day, one(' ', 'T', ', ', ' - '), time));
const code = fc.oneof(
  join(one('A-', 'A', '0', '1.', '1/', ''), figures(1, 12), one('', '', '.0', '-B')),
  one('1.1', '1-2', '3/4', '108001001812', 'FU-0003; FU-0011', '2E10', 'A01\u200e'),
);
const word = one(
  ...[
    'NP',
    'No programado',
    'NA',
    'N/A',
    'n.a.',
    'No aplica',
    'Nuevo',
    '.',
    '-',
    '—',
    'Sí',
    'no',
    'x',
  ],
  ...[
    'VERDADERO',
    'falso',
    'true',
    'T1',
    'I trimestre',
    '2do trim.',
    'Trimestre III - 2026',
    'ene-mar',
    '#N/A',
  ],
  ...[
    'ana@ejemplo.gov.co',
    'https://ejemplo.gov.co/a',
    '',
    ' ',
    'doce',
    '=1+1',
    '+57 300',
    '@',
    "'",
  ],
);
const noise = fc.oneof(
  fc.string({ unit: one(...'0123456789.,-%$ /:eETN\u00a0'), maxLength: 12 }),
  fc.string({ maxLength: 8 }),
);
const bare = fc.oneof(
  { weight: 5, arbitrary: number },
  { weight: 4, arbitrary: moment },
  { weight: 2, arbitrary: code },
  { weight: 1, arbitrary: word },
  { weight: 2, arbitrary: noise },
);
const text = fc.oneof(
  { weight: 8, arbitrary: bare },
  {
    weight: 1,
    arbitrary: join(
      one(' ', '\u00a0', '\u200e', '\ufeff', "'", '\t'),
      bare,
      one('', ' ', '\u202c', '\n'),
    ),
  },
  { weight: 1, arbitrary: bare.map((inside) => `="${inside}"`) },
);

test('typing a text and loading it give the same value in every kind of column', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...OF_TEXT), (written, ofText) => {
      const found = disagreements(written, [...OF_FIGURES, ofText]);
      if (found.length > 0) throw new Error(found.join('; '));
    }),
    { numRuns: 100_000 },
  );
});

/** What a row of each text gives once pasted as one column: its texts are respelt by the column, and typed. */
function pasted(texts: readonly string[], position: number): readonly unknown[] {
  const of = COLUMNS[position] as PlacedColumn;
  const respelt = asTyped(
    texts.map((each) => [each]),
    () => formatOf(of),
  );
  const celdas = respelt.map(([each = '']) => typed(each, position));
  const [convencion = 'colombiana'] = convencionesEnHoja([{ column: of, celdas }]);
  return celdas.map((celda) => outcome(leerSegun(convencion, of, celda)));
}

function loaded(texts: readonly string[], position: number): readonly unknown[] {
  const of = COLUMNS[position] as PlacedColumn;
  const [convencion = 'colombiana'] = convencionesDe([{ column: of, celdas: texts }]);
  return texts.map((each) => outcome(leerSegun(convencion, of, each)));
}

test.each([
  ['0.025', '0,025'],
  ['12,375', '12,375'],
  ['1.250,5', '1.250,5'],
  ['6', '6,0'],
])('a column of figures shows all of %s', (text, shown) => {
  const of = column('decimal');
  expect(display(outcome(parseCelda(of, text)) as number, formatOf(of))).toBe(shown);
});

test('pasting a column and loading it never give two values', () => {
  const figures = fc.oneof(number, moment, word).filter((each) => !each.startsWith('='));
  const columnOfTexts = fc.array(figures, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(columnOfTexts, fc.constantFrom(...OF_FIGURES), (texts, position) => {
      const inFile = loaded(texts, position);
      // A paste knows only the format of its column: it may refuse what a load knows to be whole.
      const two = pasted(texts, position).filter(
        (value, i) => ![value, inFile[i]].includes(REFUSED) && !Object.is(value, inFile[i]),
      );
      if (two.length > 0) throw new Error(`pasted ${two.join('; ')}`);
    }),
    { numRuns: 20_000 },
  );
});
