// The panel «Verificar datos» on the built add-on: what it says, what little it writes, where it goes.

import { groupBy } from '../../src/domain/group-by';
import { bitacora } from '../../src/domain/registers/bitacora';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { advertenciasDe, DELIBERADAS } from '../support/deliberadas';
import { type Book, columnOf, exampleBook, newBook, openBook, sheetOf } from '../support/host';
import { rowsIn } from '../support/rows-in';
import { cellIn, renameHeader, typeIn } from '../support/typed';

interface Linea {
  readonly fila: number;
  readonly columna: string;
  readonly celda: string;
  readonly mensaje: string;
}
interface Panel {
  readonly errores: number;
  readonly advertencias: number;
  readonly incompletas: number;
  readonly filas: number;
  readonly codigosAsignados: number;
  readonly aplazadas: readonly object[];
  readonly grupos: readonly {
    readonly codigo: string;
    readonly severidad: string;
    readonly registro: string;
    readonly hoja: string;
    readonly cuantas: number;
    readonly lineas: readonly Linea[];
  }[];
}
const verify = (book: Book, hoja?: string): Panel =>
  book.call<Panel>('panelVerificar', hoja ? { hoja } : {});
const groupOf = (panel: Panel, codigo: string) =>
  panel.grupos.find((grupo) => grupo.codigo === codigo);
const validated = (book: Book, registro?: string) =>
  book.call<{ observaciones: readonly { codigo: string; severidad: string; fila: number }[] }>(
    'validar',
    registro ? { registro } : {},
  ).observaciones;

/** The groups of the deliberate observaciones: advertencias first, the largest before. */
function gruposDeliberados(): readonly (readonly [string, string, string, number])[] {
  const groups = [
    ...groupBy(DELIBERADAS, ([severidad, , , codigo]) => severidad + codigo).values(),
  ];
  return groups
    .map((own) => [own[0]![0], own[0]![1], own[0]![3], own.length] as const)
    .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : b[3] - a[3]));
}

/** An evidencia with everything but its código. */
const EVIDENCIA = {
  Acción: 'A01',
  Fecha: '15/07/2026',
  Descripción: 'Listado de asistencia',
  Enlace: 'https://ejemplo.invalid/listado',
};
/** 25 institutions of which every second one repeats the código of the first. */
function repeatedIed(book: Book): void {
  for (let line = 2; line <= 26; line++) {
    const codigo = line % 2 === 0 ? '108001999015' : `1080019${String(line).padStart(5, '0')}`;
    typeIn(book, 'IED', line, { 'Código DANE': codigo, Nombre: `IED Ejemplo ${line}` });
  }
}

describe('validar()', () => {
  test.each([
    ['of the whole workbook', {}],
    ['of one register', { registro: 'seguimiento' }],
    ['of the bitácora', { registro: 'bitacora' }],
  ])('%s leaves it as it was', (_, pedido) => {
    const book = exampleBook();
    typeIn(book, 'Evidencias', 200, EVIDENCIA);
    const before = structuredClone(book.host.data);
    book.call('validar', pedido);
    expect(book.host.data).toEqual(before);
  });

  test('writes nothing in the tabs of a copy without properties but the line that says so', () => {
    const book = exampleBook();
    book.host.data.properties = { document: {}, script: {}, user: {} };
    const before = structuredClone(book.host.data);
    expect(validated(book)).toHaveLength(DELIBERADAS.length);
    // What it recovers of its state it keeps; nothing else is different.
    const apart = ({ sheets }: WorkbookData) =>
      Object.values(sheets).filter(({ name }) => name !== bitacora.title);
    expect(apart(book.host.data)).toEqual(apart(before));
    const [linesNow, lines] = [book.host.data, before].map((data) => rowsIn(data, bitacora));
    expect(linesNow?.slice(0, -1)).toEqual(lines);
    expect(linesNow?.at(-1)).toMatchObject({ operacion: 'Abrir el libro sin su memoria' });
  });

  test('calls a row without its whole key incompleta, not wrong', () => {
    const book = exampleBook();
    const line = book.rows('seguimiento').length + 2;
    typeIn(book, 'Seguimiento', line, { Acción: 'A01' });
    expect(validated(book, 'seguimiento').filter(({ fila }) => fila === line)).toMatchObject([
      { codigo: 'CLAVE_AUSENTE', severidad: 'nota' },
    ]);
    expect(cellIn(book, 'Seguimiento', line, 'Observaciones')).toMatch(
      /^○ Incompleta: .*Vigencia y Trimestre/,
    );
  });

  test('reads a date that was typed as text', () => {
    const book = newBook();
    const sheet = sheetOf(book.host.data, 'Evidencias');
    typeIn(book, 'Evidencias', 2, EVIDENCIA);
    const cell = sheet.cellData[1]?.[3];
    Object.assign(cell ?? {}, { v: '15/06/26', t: 1 });
    expect(book.rows('evidencias')[0]).toMatchObject({ fecha: '2026-06-15' });
  });

  test.each([
    ['its key header is gone', 'Código', 'Referencia', 'COLUMNA_CLAVE_AUSENTE', 'error'],
    ['its key header is twice', 'Unidad', 'Código', 'COLUMNA_REPETIDA', 'error'],
    ['another header is gone', 'Alcance', 'De todos', 'COLUMNA_AUSENTE', 'advertencia'],
  ])('says of a tab that %s', (_, header, name, codigo, severidad) => {
    const book = exampleBook();
    renameHeader(book, 'PAM', header, name);
    expect(validated(book, 'pam').filter(({ fila }) => fila === 1)).toContainEqual(
      expect.objectContaining({ codigo, severidad }),
    );
  });
});

describe('a tab without its key header', () => {
  test('gives no figures and no document, and says what to mend', () => {
    const book = exampleBook();
    renameHeader(book, 'PAM', 'Código', 'Referencia');
    const sentence = expect.stringMatching(/«PAM».*«Código» falta o está repetido/);
    const refused = { codigo: 'ENCABEZADO', mensaje: sentence };
    expect(book.refuse('calcularAvance', { corte: '2026-T2' })).toMatchObject(refused);
    const informe = { documento: 'informe-trimestral', de: '2026-T2' };
    expect(book.refuse('generarDocumento', informe)).toMatchObject(refused);
  });

  test('does not keep the other tabs from being verified', () => {
    const book = exampleBook();
    typeIn(book, 'Evidencias', 200, EVIDENCIA);
    renameHeader(book, 'Evidencias', 'Código', 'Cod.');
    const panel = verify(book);
    expect(panel.codigosAsignados).toBe(0);
    expect(groupOf(panel, 'COLUMNA_CLAVE_AUSENTE')).toMatchObject({ hoja: 'Evidencias' });
    expect(groupOf(panel, 'PROGRAMACION')).toMatchObject({ hoja: 'PAM' });
  });
});

describe('panelVerificar()', () => {
  test('groups by rule, the worst and the largest first, and counts', () => {
    const book = exampleBook();
    repeatedIed(book);
    const panel = verify(book);
    // Whatever names an institution names one that there is no more.
    const isLost = ({ codigo }: { readonly codigo: string }): boolean =>
      codigo === 'REFERENCIA_INEXISTENTE';
    expect(panel.grupos.filter(isLost).map(({ registro }) => registro)).toEqual(
      expect.arrayContaining(['evidencias', 'datosIed', 'pruebas', 'asistenciaExterna']),
    );
    expect(
      panel.grupos
        .filter((grupo) => !isLost(grupo))
        .map(({ severidad, registro, codigo, cuantas }) => [severidad, registro, codigo, cuantas]),
    ).toEqual([
      ['error', 'ied', 'CLAVE_REPETIDA', 12],
      ['advertencia', 'ied', 'DANE_DIGITO', expect.any(Number)],
      ...gruposDeliberados(),
    ]);
    const place = ({ severidad, cuantas }: (typeof panel.grupos)[number]): number =>
      ['error', 'advertencia', 'nota'].indexOf(severidad) * 1e6 - cuantas;
    const places = panel.grupos.map(place);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(panel.errores).toBe(
      panel.grupos.reduce((sum, g) => sum + (g.severidad === 'error' ? g.cuantas : 0), 0),
    );
  });

  test('shows ten lines of a rule and then ten more', () => {
    const book = newBook();
    repeatedIed(book);
    const group = groupOf(verify(book, 'ied'), 'CLAVE_REPETIDA');
    const asked = { registro: 'ied', codigo: 'CLAVE_REPETIDA', desde: 10 };
    const more = book.call<readonly Linea[]>('verMas', asked);
    const lines = Array.from({ length: 12 }, (_, i) => 2 * i + 4);
    expect([...(group?.lineas ?? []), ...more].map(({ celda }) => celda)).toEqual(
      lines.map((line) => `A${line}`),
    );
    expect(group?.lineas).toHaveLength(10);
  });

  test('counts a row once among the incompletas, whatever it lacks', () => {
    const book = newBook();
    typeIn(book, 'PAM', 2, { Acción: 'Sin código ni nada más' });
    expect(verify(book, 'pam')).toMatchObject({ errores: 0, incompletas: 1, filas: 1 });
  });

  test('gives the next códigos to the rows that a person completed, and to no other', () => {
    const book = exampleBook();
    const known = book.rows('evidencias').length;
    typeIn(book, 'Evidencias', known + 2, EVIDENCIA);
    typeIn(book, 'Evidencias', known + 3, { Acción: 'A01', Descripción: 'A medio escribir' });
    typeIn(book, 'Evidencias', known + 4, EVIDENCIA);
    expect(verify(book).codigosAsignados).toBe(2);
    const next = (n: number): string => `EV-${String(known + n).padStart(4, '0')}`;
    expect(book.rows('evidencias').slice(known)).toMatchObject([
      { codigo: next(1) },
      { codigo: null },
      { codigo: next(2) },
    ]);
    expect([...book.rows('bitacora')].pop()).toMatchObject({ operacion: 'Asignar códigos' });
    const before = structuredClone(book.host.data);
    expect(verify(book).codigosAsignados).toBe(0);
    expect(book.host.data).toEqual(before);
  });

  test('gives one to a datum in words, which needs no indicador', () => {
    const book = exampleBook();
    const known = book.rows('caracterizacion').length;
    typeIn(book, 'Caracterización', known + 2, {
      Dimensión: 'Inclusión',
      Tema: 'Discapacidad y ajustes razonables',
      Vigencia: '2023',
      'Dato cualitativo': 'Los PIAR no se usan en clase.',
      Fuente: 'Mesa ficticia de ejemplo',
    });
    expect(verify(book, 'caracterizacion')).toMatchObject({ codigosAsignados: 1, incompletas: 0 });
    expect(book.rows('caracterizacion')[known]).toMatchObject({ codigo: 'CT-0030' });
  });

  test('waits for nobody when there is no código to give', () => {
    const { data } = exampleBook().host;
    expect(verify(openBook(data, { isLockedElsewhere: () => true })).advertencias).toBe(
      advertenciasDe(),
    );
  });

  test('takes what stands unreadable in Código for a mistake, not for a blank', () => {
    const book = newBook();
    typeIn(book, 'Evidencias', 2, EVIDENCIA);
    const cells = sheetOf(book.host.data, 'Evidencias').cellData[1] ?? {};
    cells[0] = { v: 1.5, t: 2 };
    expect(verify(book, 'evidencias')).toMatchObject({ codigosAsignados: 0 });
    expect(cells[0].v).toBe(1.5);
    expect(groupOf(verify(book, 'evidencias'), 'CODIGO_NUMERICO')?.lineas[0]?.celda).toBe('A2');
  });

  test('calls a copied código an error, and writes to neither of the two rows', () => {
    const book = exampleBook();
    typeIn(book, 'Compromisos', 35, { Código: 'CO-0033', Compromiso: 'Copiado' });
    expect(groupOf(verify(book, 'compromisos'), 'CLAVE_REPETIDA')?.lineas).toMatchObject([
      { celda: 'A35', mensaje: expect.stringContaining('«CO-0033» ya está en la fila 34') },
    ]);
    const celdas = [
      ['Código', 'Seguimiento'],
      ['CO-0033', 'De la carga'],
    ];
    const { codigo, detalle } = book.refuse('cargar', { registro: 'compromisos', celdas });
    expect(codigo).toBe('CONFLICTO');
    expect(detalle).toEqual([expect.stringContaining('varias filas con la clave CO-0033')]);
  });

  test('writes Observaciones beside the rows, and takes them back once they are mended', () => {
    const book = newBook();
    repeatedIed(book);
    const said = (line: number): unknown => cellIn(book, 'IED', line, 'Observaciones');
    const { cellData } = sheetOf(book.host.data, 'IED');
    cellData[1] = { ...cellData[1], 0: { v: '108001999023', t: 1 } };
    verify(book, 'ied');
    expect([said(2), said(4), said(6)]).toEqual([
      undefined,
      undefined,
      expect.stringMatching(/^✖ Error: «108001999015» ya está en la fila 4/),
    ]);
    for (let line = 2; line <= 26; line++) delete cellData[line - 1];
    const column = columnOf(sheetOf(book.host.data, 'IED'), 'Observaciones');
    cellData[25] = { [column]: { v: '✖ Error: de una fila que ya no está', t: 1 } };
    verify(book, 'ied');
    expect(cellData[25]?.[column]?.v).toBeUndefined();
  });

  test('finds Observaciones wherever a person moved it, and leaves their own columns', () => {
    const book = newBook();
    const sheet = sheetOf(book.host.data, 'IED');
    renameHeader(book, 'IED', 'Observaciones', 'Nota de la oficina');
    sheet.cellData[0] = { ...sheet.cellData[0], 12: { v: 'Observaciones', t: 1 } };
    typeIn(book, 'IED', 2, { Nombre: 'Sin código', 'Nota de la oficina': 'Llamar' });
    verify(book, 'ied');
    expect(cellIn(book, 'IED', 2, 'Observaciones')).toMatch(/Incompleta/);
    expect(cellIn(book, 'IED', 2, 'Nota de la oficina')).toBe('Llamar');
  });

  test('says which tab a person deleted', () => {
    const book = exampleBook();
    const { data } = book.host;
    const { id } = sheetOf(data, 'Evidencias');
    data.sheetOrder = data.sheetOrder.filter((other) => other !== id);
    delete data.sheets[id];
    expect(book.refuse('panelVerificar', {})).toMatchObject({
      codigo: 'HOJA_AUSENTE',
      mensaje: expect.stringMatching(/«Evidencias».*Preparar o reparar/),
    });
    book.call('instalar', {});
    // Without evidencias, three reports of quarters that are open say more than they count: A02 in T1 and T2, A09 in T1.
    expect(verify(book).advertencias).toBe(advertenciasDe() + 3);
  });
});

describe('aplazarRegla()', () => {
  const REGLA = { registro: 'pam', codigo: 'PROGRAMACION' };

  test('hides a rule and keeps its reason in sight until it is taken up again', () => {
    const book = exampleBook();
    const aplazada = { ...REGLA, motivo: 'La meta se ajusta en el comité de agosto' };
    book.call('aplazarRegla', aplazada);
    const panel = verify(book);
    expect(groupOf(panel, 'PROGRAMACION')).toBeUndefined();
    expect(panel).toMatchObject({
      advertencias: advertenciasDe() - 2,
      aplazadas: [aplazada],
    });
    expect(validated(book, 'pam').filter(({ codigo }) => codigo === REGLA.codigo)).toHaveLength(2);
    book.call('reanudarRegla', REGLA);
    expect(verify(book)).toMatchObject({ advertencias: advertenciasDe(), aplazadas: [] });
  });

  test('changes the reason the second time, and takes a long one', () => {
    const book = exampleBook();
    const motivo = 'Se ajusta en el comité. '.repeat(1000).trim();
    book.call('aplazarRegla', { ...REGLA, motivo: 'Primero' });
    book.call('aplazarRegla', { ...REGLA, motivo });
    expect(verify(book).aplazadas).toEqual([{ ...REGLA, motivo, hoja: 'PAM' }]);
  });

  test('asks for a reason', () => {
    const blank = { ...REGLA, motivo: '  ' };
    expect(exampleBook().refuse('aplazarRegla', blank).codigo).toBe('MOTIVO');
  });
});

describe('irA()', () => {
  const activated = (book: Book, pedido: object) => {
    const { ok, effects } = book.host.call('irA', [pedido]);
    const place = effects.find(({ kind }) => kind === 'activate');
    return { ok, place };
  };

  test('goes to the cell', () => {
    const book = exampleBook();
    const { ok, place } = activated(book, { registro: 'pam', fila: 14, columna: 'metaCuatrienio' });
    expect(ok).toEqual({ ok: true, data: { aviso: '' } });
    const hoja = sheetOf(book.host.data, 'PAM');
    expect(place).toMatchObject({
      sheetId: hoja.id,
      area: { startRow: 13, startColumn: columnOf(hoja, 'Meta cuatrienio') },
    });
  });

  test('goes to the row of that key, wherever it is now', () => {
    const book = exampleBook();
    const { id } = sheetOf(book.host.data, 'PAM');
    const clave = String(book.rows('pam')[12]?.codigo);
    book.host.edit({ sheetId: id, insertRows: { at: 3, count: 2 } });
    const { place } = activated(book, { registro: 'pam', fila: 14, clave });
    expect(place).toMatchObject({ area: { startRow: 15 } });
    book.host.edit({ sheetId: id, deleteRows: { at: 15, count: 1 } });
    expect(book.refuse('irA', { registro: 'pam', fila: 14, clave }).codigo).toBe('FILA_AUSENTE');
  });

  test('goes to the row when no column is meant', () => {
    const { place } = activated(exampleBook(), { registro: 'pam', fila: 14, columna: '' });
    expect(place).toMatchObject({ area: { startRow: 13, startColumn: 0 } });
  });

  test('shows a hidden tab and says so', () => {
    const book = exampleBook();
    expect(book.call('irA', { registro: 'asistentes', fila: 2 })).toEqual({
      aviso: 'La hoja «Asistentes» estaba oculta y se mostró.',
    });
    expect(sheetOf(book.host.data, 'Asistentes').hidden).not.toBe(1);
  });

  test('says that the row is hidden', () => {
    const book = exampleBook();
    sheetOf(book.host.data, 'PAM').rowData[13] = { hd: 1 };
    expect(book.call('irA', { registro: 'pam', fila: 14 })).toEqual({
      aviso: 'La fila 14 está oculta: muéstrela para verla.',
    });
  });

  test('says that the row is gone', () => {
    const refused = exampleBook().refuse('irA', { registro: 'pam', fila: 5000 });
    expect(refused.codigo).toBe('FILA_AUSENTE');
  });
});
