// product.md §7, 13: 31 December. Each acción is evaluated, the year is closed in a copy first, and 2027 begins; 2026 can only be
// read, and all of it can be taken back. On the built add-on, on the example office.

import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { expectSettled } from '../support/auditoria';
import { type Book, exampleBook, openBook } from '../support/host';

const FIN_DE_ANO = { now: () => new Date('2026-12-31T15:00:00-05:00') };
/** Service calls of closing the year: its rows and the bitácora are written in blocks. */
const LLAMADAS = 70;

type Row = { readonly [column: string]: unknown };
interface Evaluable {
  readonly codigo: string;
  readonly cumplimiento: string;
  readonly reporta: string;
  readonly leida: unknown;
  readonly falta: readonly string[];
}
interface Cierre {
  readonly cargue: string | null;
  readonly siguiente: number;
  readonly impedimentos: readonly { readonly clave: string; readonly cuales: readonly string[] }[];
  readonly acciones: readonly {
    readonly codigo: string;
    readonly continua: boolean;
    readonly trimestres: number;
    readonly porProgramar: boolean;
    readonly programado: Row | null;
  }[];
  readonly compromisos: readonly { readonly codigo: string }[];
  readonly nuevas: { readonly seguimiento: number; readonly actividades: number };
}

const copyOf = (book: Book): WorkbookData => JSON.parse(JSON.stringify(book.host.data));
/** Everything that people see, cell by cell, but the bitácora that tells of it. */
/** Of the registers: Inicio is told anew by the sweep of another day. */
const cellsOf = ({ host }: Book): string =>
  JSON.stringify(
    Object.values(host.data.sheets)
      .filter(({ name }) => !['Bitácora', 'Inicio'].includes(name) && !name.startsWith('_'))
      .map(({ name, cellData, hidden }) => [name, cellData, hidden]),
  );
const of = (rows: readonly Row[], vigencia: number): readonly Row[] =>
  rows.filter((row) => row.vigencia === vigencia);
const load = (book: Book, registro: string, celdas: readonly (readonly unknown[])[]) =>
  book.call<{
    cargue: string | null;
    observaciones: readonly { mensaje: string; severidad: string }[];
  }>('cargar', {
    registro,
    celdas,
  });
/** What is wrong with how its tabs are guarded and dressed. */
const daños = (book: Book): readonly unknown[] =>
  book
    .call<{ chequeos: readonly { codigo: string; estado: string; reparable: boolean }[] }>(
      'panelEstadoInstalacion',
    )
    .chequeos.filter(({ estado, reparable }) => estado === 'mal' && reparable);

/** The last day of the year, everything that was programmed reported. */
function officeAtTheEnd(): Book {
  const book = openBook(exampleBook().host.data, FIN_DE_ANO);
  const due = of(book.rows('seguimiento'), 2026).filter(
    ({ programado, ejecutado }) => typeof programado === 'number' && ejecutado === null,
  );
  load(book, 'seguimiento', [
    ['Acción', 'Vigencia', 'Trimestre', 'Ejecutado', 'Análisis', 'Estado del reporte'],
    ...due.map(({ accion, trimestre, programado }) => [
      accion,
      2026,
      trimestre,
      programado,
      'Se llegó a lo programado.',
      'Enviado',
    ]),
  ]);
  return book;
}

const yearOf = (book: Book): readonly Evaluable[] =>
  book.call<{ acciones: readonly Evaluable[] }>('evaluacionDelAno', { vigencia: '2026' }).acciones;

test('escenario 13', () => {
  const book = officeAtTheEnd();

  // Nobody has evaluated the year: it is not closed, and it is said of which acciones.
  const early = book.call<Cierre>('cerrarVigencia', { vigencia: 2026, simular: true });
  expect(early.impedimentos.map(({ clave }) => clave)).toEqual(['SIN_EVALUACION']);
  expect(book.refuse('cerrarVigencia', { vigencia: 2026 }).codigo).toBe('NO_SE_CIERRA');

  // Each acción that reports a meta gets how it ended, its causes and what to do better; two end.
  const due = yearOf(book).filter(({ codigo }) => early.impedimentos[0]?.cuales.includes(codigo));
  expect(due.length).toBeGreaterThan(35);
  for (const { codigo, leida } of due) {
    const { errores } = book.call<{ errores: readonly unknown[] }>('guardarEvaluacion', {
      vigencia: '2026',
      accion: codigo,
      leida,
      campos: {
        logros: 'Se llegó a lo que se había programado.',
        dificultades: 'La contratación comenzó en marzo.',
        mejora: 'Contratar en enero.',
        decision: ['A12', 'A24'].includes(codigo)
          ? 'Terminar'
          : codigo === 'A09'
            ? 'Reprogramar'
            : 'Continúa igual',
        profesional: 'Marta Ejemplo Solano',
        fecha: '31/12/2026',
      },
    });
    expect(errores).toEqual([]);
  }
  const evaluadas = of(book.rows('evaluaciones'), 2026);
  expect(evaluadas).toHaveLength(due.length);
  expect(
    evaluadas.filter(({ cumplimiento, logros, mejora }) => !(cumplimiento && logros && mejora)),
  ).toEqual([]);

  // It is rehearsed in a copy: told first, then done, and the book of the office is as it was.
  const original = JSON.stringify(book.host.data);
  const copy = openBook(copyOf(book), FIN_DE_ANO);
  const before = JSON.stringify(copy.host.data);
  const told = copy.call<Cierre>('cerrarVigencia', { vigencia: 2026, simular: true });
  expect(told.impedimentos).toEqual([]);
  expect(JSON.stringify(copy.host.data)).toBe(before);
  const rehearsed = copy.call<Cierre>('cerrarVigencia', { vigencia: 2026 });
  expect(rehearsed.nuevas).toEqual(told.nuevas);
  expect(JSON.stringify(book.host.data)).toBe(original);

  // 2027 begins with the acciones that go on, under the same códigos, and with the open compromisos as they were.
  const cells = cellsOf(book);
  const pam = book.rows('pam');
  const compromisos = book.rows('compromisos');
  const healthy = daños(book);
  const { ok, cost } = book.host.call('cerrarVigencia', [{ vigencia: 2026 }]);
  const cierre = (ok as { readonly data: Cierre }).data;
  expect(cost.total).toBeLessThanOrEqual(LLAMADAS);
  expect(cierre).toMatchObject({ siguiente: 2027, nuevas: told.nuevas });
  expect(cierre.acciones.filter(({ continua }) => !continua).map(({ codigo }) => codigo)).toEqual([
    'A12',
    'A24',
  ]);
  const nuevas = of(book.rows('seguimiento'), 2027);
  const going = new Set(nuevas.map(({ accion }) => accion));
  expect([...going]).toEqual(
    cierre.acciones.filter(({ trimestres }) => trimestres > 0).map(({ codigo }) => codigo),
  );
  // A04 shares the meta that A03 reports.
  expect(
    cierre.acciones.filter(({ codigo }) => !going.has(codigo)).map(({ codigo }) => codigo),
  ).toEqual(['A04', 'A12', 'A24']);
  expect(book.rows('pam')).toEqual(pam);
  expect(book.rows('compromisos')).toEqual(compromisos);
  expect(cierre.compromisos.map(({ codigo }) => codigo)).toEqual(
    compromisos.filter(({ estado }) => estado === 'Abierto').map(({ codigo }) => codigo),
  );

  // What is proposed is right or blank: no quarter is at odds with the PAM.
  const seen = book.call<{ observaciones: readonly { codigo: string; mensaje: string }[] }>(
    'validar',
    { registro: 'seguimiento' },
  );
  expect(
    seen.observaciones.filter(
      ({ codigo, mensaje }) => codigo === 'META_DISTINTA' && mensaje.includes('2027'),
    ),
  ).toEqual([]);
  const known = cierre.acciones.filter(
    ({ programado, porProgramar }) => programado && !porProgramar,
  );
  expect(known.length).toBeGreaterThan(30);

  // Its tabs are guarded and dressed as they were.
  expect(daños(book)).toEqual(healthy);

  // 2026 can only be read, by every way there is to write.
  const closed = cellsOf(book);
  const CERRADA = /La vigencia 2026 está cerrada/;
  const isRefused = (registro: string, celdas: readonly (readonly unknown[])[]): boolean => {
    const { cargue, observaciones } = load(book, registro, celdas);
    return cargue === null && observaciones.some(({ mensaje }) => CERRADA.test(mensaje));
  };
  expect([
    isRefused('seguimiento', [
      ['Acción', 'Vigencia', 'Trimestre', 'Ejecutado'],
      ['A02', 2026, 'T3', 1],
    ]),
    isRefused('actividades', [
      ['Acción', 'Número', 'Vigencia', 'Trimestre', 'Ejecutado'],
      ['A02', 1, 2026, 'T3', 1],
    ]),
    isRefused('evaluaciones', [
      ['Acción', 'Vigencia', 'Logros'],
      ['A02', 2026, 'Otros'],
    ]),
    isRefused('evidencias', [
      ['Acción', 'Fecha', 'Vigencia', 'Trimestre', 'Descripción', 'Enlace'],
      ['A02', '10/12/2026', 2026, 'T4', 'Acta', 'https://ejemplo.invalid/x'],
    ]),
  ]).toEqual([true, true, true, true]);
  const row = of(book.rows('seguimiento'), 2026).find(
    ({ accion, trimestre }) => accion === 'A02' && trimestre === 'T3',
  );
  const report = {
    corte: '2026-T3',
    reportes: [{ accion: 'A02', leida: row, campos: { ejecutado: '1' } }],
    enviar: true,
  };
  expect(JSON.stringify(book.host.call('guardarReportes', [report]).ok)).toMatch(CERRADA);
  const form = book.call<{ errores: readonly { mensaje: string }[] }>('guardarEvaluacion', {
    vigencia: '2026',
    accion: 'A02',
    leida: yearOf(book).find(({ codigo }) => codigo === 'A02')?.leida,
    campos: { logros: 'Otros' },
  });
  expect(form.errores.map(({ mensaje }) => CERRADA.test(mensaje))).toEqual([true]);
  expect(cellsOf(book)).toBe(closed);
  expectSettled(book);

  // And it can be reversed: every cell as it was.
  const undone = book.call<{ conservadas: readonly unknown[] }>('deshacerCargue', {
    cargue: cierre.cargue,
  });
  expect(undone.conservadas).toEqual([]);
  expect(cellsOf(book)).toBe(cells);
});
