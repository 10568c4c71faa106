// Texts that a cell could take for a formula, where the apostrophe that protects them stays in the cell: read, saved again, audited
// and printed as they were meant.

import type { SavedFile } from '../../src/emulator/bridge/execution';
import { apostrofoLiteral } from '../../src/emulator/perfiles/apostrofo-literal';
import type { Perfil } from '../../src/emulator/perfiles/perfil';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { ACTA } from '../support/acta';
import { isChainWhole, loggedBy, sweep } from '../support/auditoria';
import { readableText } from '../support/docx';
import { type Book, newBook, openBook } from '../support/host';
import { cellIn, typeIn } from '../support/typed';

/** The same, where a script's "=" in a cell of text is a text. */
const sinFormulas: Perfil = { ...apostrofoLiteral, keepsFormulaText: true };
const IGUAL = '=1+1 no es una fórmula';
const COMILLA = "'El Bosque', sede B";
const TELEFONO = '+57 300 123 4567';
const DOBLE = "''así lo escriben''";
const EQUIPO = [
  ['Nombre', 'Cargo', 'Dependencia', 'Correo'],
  ['Ana Ejemplo Rivera', IGUAL, TELEFONO, 'ana.correo@ejemplo.invalid'],
  ['Luis Ejemplo Castro', COMILLA, DOBLE, 'luis.correo@ejemplo.invalid'],
];

/** The sweep finds nothing that nobody wrote, and the bitácora holds. */
function expectSound(book: Book): void {
  expect(loggedBy(book, () => sweep(book))).toEqual([]);
  expect(isChainWhole(book)).toBe(true);
}
const apostrofoOf = ({ properties }: WorkbookData): unknown =>
  JSON.parse(properties.document.libro ?? '{}').apostrofo;

describe.each<[string, Perfil, string, readonly string[]]>([
  ['and a "=" is a formula', apostrofoLiteral, 'queda =', [`'${IGUAL}`, COMILLA, TELEFONO]],
  ['and a "=" is a text', sinFormulas, 'queda', [IGUAL, COMILLA, TELEFONO]],
])('where the apostrophe stays %s', (_, profile, measured, inCells) => {
  const book = newBook();
  const under = (): Book => openBook(book.host.data, { perfil: [profile] });
  under().call('instalar', {});
  under().call('cargar', { registro: 'equipo', celdas: EQUIPO });

  test('Preparar measures it, keeps it and leaves no tab', () => {
    expect(apostrofoOf(book.host.data)).toBe(measured);
    expect(Object.values(book.host.data.sheets).map(({ name }) => name)).not.toContain(
      '_apostrofo',
    );
  });

  test('texts stand without it wherever they may, and are read as they were meant', () => {
    const at = (line: number, header: string): unknown => cellIn(book, 'Equipo', line, header);
    expect([at(2, 'Cargo'), at(3, 'Cargo'), at(2, 'Dependencia')]).toEqual(inCells);
    const rows = under().rows('equipo');
    expect(rows.map(({ cargo }) => cargo)).toEqual([IGUAL, COMILLA]);
    expect(rows.map(({ dependencia }) => dependencia)).toEqual([TELEFONO, DOBLE]);
  });

  test('nothing is a conflict, an audited change or a broken bitácora', () => {
    const again = under();
    const asked = EQUIPO.map((line, i) =>
      i === 1 ? [...line.slice(0, 3), 'ana.otro@ejemplo.invalid'] : line,
    );
    again.call('cargar', { registro: 'equipo', celdas: asked });
    expect(again.rows('equipo')[0]).toMatchObject({ cargo: IGUAL, dependencia: TELEFONO });
    expectSound(again);
    typeIn(again, 'Equipo', 3, { Cargo: 'Profesional' });
    expect(again.rows('equipo')[1]?.cargo).toBe('Profesional');
  });

  test('none is printed', () => {
    const files: SavedFile[] = [];
    const saveFile = (file: SavedFile) => {
      files.push(file);
      return { id: `id${files.length}`, url: 'https://drive.invalid/1' };
    };
    const opened = openBook(book.host.data, { perfil: [profile], saveFile });
    const { codigo } = opened.call<{ codigo: string }>('guardarActa', { ...ACTA, asunto: IGUAL });
    opened.call('generarDocumento', { documento: 'acta', de: codigo });
    const text = readableText(new Uint8Array(files[files.length - 1]?.bytes ?? []));
    expect(text).toContain(IGUAL);
    expect(text).not.toContain(`'${IGUAL}`);
  });
});

describe('a book that was written before it was measured', () => {
  const book = newBook();
  const under = (): Book => openBook(book.host.data, { perfil: [sinFormulas] });
  under().call('cargar', { registro: 'equipo', celdas: EQUIPO });

  test('has it in its cells, and is mended by Preparar without a word in the bitácora', () => {
    expect(cellIn(book, 'Equipo', 2, 'Cargo')).toBe(`'${IGUAL}`);
    under().call('instalar', {});
    expect(cellIn(book, 'Equipo', 2, 'Cargo')).toBe(IGUAL);
    expect(cellIn(book, 'Equipo', 3, 'Cargo')).toBe(COMILLA);
    expect(
      under()
        .rows('equipo')
        .map(({ dependencia }) => dependencia),
    ).toEqual([TELEFONO, DOBLE]);
    expectSound(under());
  });

  test('a cleared format makes no formula of what is written after', () => {
    const { data } = book.host;
    const equipo = Object.values(data.sheets).find(({ name }) => name === 'Equipo');
    for (const line of Object.values(equipo?.cellData ?? {}))
      for (const cell of Object.values(line)) delete cell.s;
    for (const column of Object.values(equipo?.columnData ?? {})) delete column.s;
    const [header, ...lines] = EQUIPO;
    const others = lines.map(([name, ...rest]) => [`${name} otra vez`, ...rest]);
    under().call('cargar', { registro: 'equipo', celdas: [header, ...others] });
    expect(
      under()
        .rows('equipo')
        .map(({ cargo }) => cargo),
    ).toEqual([IGUAL, COMILLA, IGUAL, COMILLA]);
  });
});
