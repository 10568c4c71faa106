// The same office in whatever spelling has the same figures, the same observaciones and the same mail; and what people
// typed stays in its cell.

import fc from 'fast-check';
import { ejesDe } from '../../src/domain/ejes';
import { nombradoEn } from '../../src/domain/grafia';
import { columnsOf } from '../../src/domain/placed-columns';
import { REGISTERS } from '../../src/domain/registers';
import { fold } from '../../src/domain/texto';
import type { SavedFile } from '../../src/emulator/bridge/execution';
import type { HostOptions } from '../../src/emulator/host';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { expectSettled, loggedBy, smallBook, sweep, told } from '../support/auditoria';
import { readableText } from '../support/docx';
import { type Book, columnOf, exampleBook, newBook, openBook, sheetOf } from '../support/host';
import { VIGENCIAS } from '../support/libro';
import { respelling } from '../support/respelt';
import { cellIn, typeIn } from '../support/typed';

/** Every name of the workbook in a spelling of its own, in the cells; what is closed is left: that it was written over is told. */
function respell(data: WorkbookData, spell: (text: string) => string): WorkbookData {
  const respelt = structuredClone(data);
  for (const register of REGISTERS.filter(({ cierra }) => !cierra)) {
    const sheet = sheetOf(respelt, register.title);
    const named = columnsOf(register, ejesDe(VIGENCIAS)).filter(
      (column) => nombradoEn(register, column) !== undefined && register.key !== 'parametros',
    );
    const positions = named.map(({ label }) => columnOf(sheet, label));
    for (const [line, cells] of Object.entries(sheet.cellData)) {
      if (line === '0') continue;
      for (const position of positions) {
        const cell = cells[position];
        if (typeof cell?.v === 'string') cell.v = spell(cell.v);
      }
    }
  }
  return respelt;
}

/** All that a workbook says of itself, without regard to how it spells it. */
function saidBy(book: Book): readonly string[] {
  book.host.call('actualizarInicio');
  const { cellData } = sheetOf(book.host.data, 'Inicio');
  const inicio = Object.values(cellData).flatMap((cells) => Object.values(cells).map(({ v }) => v));
  return [
    book.call('calcularAvance', { corte: '2026-T2' }),
    book.call('validar', {}),
    book.call('verCorreoSemanal'),
    book.call('panelActa'),
    inicio,
  ].map((answer) => fold(JSON.stringify(answer)));
}

test('the example office says the same of itself in any spelling', () => {
  const { data } = exampleBook().host;
  const before = saidBy(openBook(structuredClone(data)));
  fc.assert(
    fc.property(respelling, (spell) => {
      expect(saidBy(openBook(respell(data, spell)))).toEqual(before);
    }),
    { numRuns: 3 },
  );
}, 60_000);

test('its informe and an acta read the same in any spelling', () => {
  const { data } = exampleBook().host;
  const printed = (respelt: WorkbookData): readonly string[] => {
    const files: SavedFile[] = [];
    const saveFile: HostOptions['saveFile'] = (file) => {
      files.push(file);
      return { id: `id${files.length}`, url: 'https://drive.invalid/1' };
    };
    const book = openBook(respelt, { saveFile });
    book.call('generarDocumento', { documento: 'informe-trimestral', de: '2026-T2' });
    book.call('generarDocumento', { documento: 'acta', de: 'ac-0009' });
    return files
      .filter(({ mimeType }) => mimeType === 'application/vnd.google-apps.document')
      .map(({ bytes = [] }) => fold(readableText(new Uint8Array(bytes))));
  };
  const before = printed(structuredClone(data));
  expect(before).toHaveLength(3);
  fc.assert(
    fc.property(respelling, (spell) => {
      expect(printed(respell(data, spell))).toEqual(before);
    }),
    { numRuns: 2 },
  );
}, 60_000);

describe('a name in another spelling', () => {
  /** Four IED of the localidad Riomar, edited by people who are told in the bitácora. */
  function watched(): Book {
    const book = smallBook();
    book.call('instalarDisparadores', {});
    sweep(book);
    return book;
  }

  test('stays in its cell as it was typed, and is told as a change', () => {
    const book = watched();
    const lines = loggedBy(book, () => typeIn(book, 'IED', 3, { Localidad: 'RIOMAR' }));
    expect(told(lines)).toEqual([
      ['ied', 'modificar', '108001999029', { localidad: ['Riomar', 'RIOMAR'] }],
    ]);
    expect(cellIn(book, 'IED', 3, 'Localidad')).toBe('RIOMAR');
    expect(book.rows('ied')[1]).toMatchObject({ localidad: 'RIOMAR' });
    expectSettled(book);
  });

  test('is no new value of its list', () => {
    const book = watched();
    typeIn(book, 'IED', 3, { Localidad: 'RIOMAR' });
    const { observaciones } = book.call<{ observaciones: { codigo: string }[] }>('validar', {
      registro: 'ied',
    });
    expect(observaciones.map(({ codigo }) => codigo)).not.toContain('VALOR_NUEVO');
  });

  test('changes nothing when a file says it, and its row is changed and put back as it was', () => {
    const book = watched();
    typeIn(book, 'Equipo', 3, { Nombre: 'LUIS EJEMPLO CASTRO' });
    sweep(book);
    const load = (cargo: string) =>
      book.call<{ cargue: string | null }>('cargar', {
        registro: 'equipo',
        celdas: [
          ['Nombre', 'Cargo'],
          ['Luis  Ejemplo Castro', cargo],
        ],
      });
    expect(load('Profesional')).toMatchObject({ nuevas: 0, sinCambio: 1, cargue: null });
    let cargue: string | null = null;
    const lines = loggedBy(book, () => {
      cargue = load('Jefe').cargue;
    });
    expect(told(lines)).toEqual([
      ['equipo', 'modificar', 'LUIS EJEMPLO CASTRO', { cargo: ['Profesional', 'Jefe'] }],
    ]);
    expectSettled(book);
    expect(book.call('deshacerCargue', { cargue })).toMatchObject({
      restauradas: 1,
      conservadas: [],
    });
    expect(cellIn(book, 'Equipo', 3, 'Cargo')).toBe('Profesional');
    expect(cellIn(book, 'Equipo', 3, 'Nombre')).toBe('LUIS EJEMPLO CASTRO');
    expectSettled(book);
  });

  test('of a key that a load brought, spelt anew since, keeps its row from being undone', () => {
    const book = watched();
    const { cargue } = book.call<{ cargue: string }>('cargar', {
      registro: 'equipo',
      celdas: [
        ['Nombre', 'Cargo'],
        ['Eva Ejemplo Díaz', 'Profesional'],
      ],
    });
    typeIn(book, 'Equipo', 4, { Nombre: 'EVA EJEMPLO DIAZ' });
    sweep(book);
    expect(book.call('deshacerCargue', { cargue })).toMatchObject({
      borradas: 0,
      conservadas: [{ clave: 'Eva Ejemplo Díaz', motivo: 'La fila cambió después del cargue.' }],
    });
    expectSettled(book);
  });

  test('is what a form shows, and what it changes', () => {
    const book = watched();
    typeIn(book, 'IED', 3, { Localidad: 'RIOMAR' });
    const { formulario } = book.call<{ formulario: { leida: unknown; textos: object } }>(
      'panelFila',
      { registro: 'ied', clave: '108001999029' },
    );
    expect(formulario.textos).toMatchObject({ localidad: 'RIOMAR' });
    const lines = loggedBy(book, () =>
      book.call('guardarFila', {
        registro: 'ied',
        leida: formulario.leida,
        campos: { localidad: 'Riomar' },
      }),
    );
    expect(told(lines)).toEqual([
      ['ied', 'modificar', '108001999029', { localidad: ['RIOMAR', 'Riomar'] }],
    ]);
  });

  test('of a código counts among those that are given', () => {
    const book = newBook();
    const load = (...rows: readonly (readonly string[])[]) =>
      book.call('cargar', {
        registro: 'caracterizacion',
        celdas: [['Código', 'Indicador', 'Vigencia', 'Valor'], ...rows],
      });
    load(['ct–0007', 'Cobertura', '2025', '90']);
    load(['', 'Deserción', '2025', '3']);
    expect(book.rows('caracterizacion')[1]).toMatchObject({ codigo: 'CT-0008' });
  });

  test('of a código is another key for nobody: neither for a load, nor for the second row that bears it', () => {
    const book = newBook();
    const pam = (...rows: readonly (readonly string[])[]) =>
      book.call<object>('cargar', { registro: 'pam', celdas: [['Código', 'Acción'], ...rows] });
    pam(['A01', 'Una'], ['0101', 'Dos'], ['101', 'Tres']);
    expect(pam(['a01', 'Una'])).toMatchObject({ nuevas: 0, sinCambio: 1 });
    typeIn(book, 'PAM', 5, { Código: 'a01', Acción: 'La misma' });
    expect(
      book.call<{ observaciones: readonly object[] }>('validar', { registro: 'pam' }).observaciones,
    ).toContainEqual(expect.objectContaining({ fila: 5, codigo: 'CLAVE_REPETIDA' }));
  });
});
