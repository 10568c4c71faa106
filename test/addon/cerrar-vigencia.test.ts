// Closing a year: what is in its way, what it writes, what the closed year refuses by every path, and how it is taken back.

import { REGISTERS } from '../../src/domain/registers';
import { sweep } from '../support/auditoria';
import { type Book, exampleBook } from '../support/host';
import { cellIn, typeIn } from '../support/typed';
import { closableBook, DECISIONES, evaluacionesDe, officeOf2025 } from '../support/vigencia';

interface Cierre {
  readonly cargue: string | null;
  readonly siguiente: number | null;
  readonly impedimentos: readonly Reparo[];
  readonly avisos: readonly Reparo[];
  readonly acciones: readonly {
    readonly codigo: string;
    readonly continua: boolean;
    readonly programado: object | null;
    readonly actividades: number;
    readonly porProgramar: boolean;
  }[];
  readonly compromisos: readonly {
    readonly codigo: string;
    readonly vencido: boolean;
  }[];
  readonly nuevas: object;
}
interface Reparo {
  readonly clave: string;
  readonly cuales: readonly string[];
}
const close = (book: Book, pedido: object = {}): Cierre =>
  book.call<Cierre>('cerrarVigencia', { vigencia: 2025, ...pedido });
const rowsOf = ({ acciones }: Cierre) =>
  acciones.map(({ codigo, programado, actividades }) => [codigo, programado, actividades]);
const parametroOf = (book: Book, clave: string): unknown =>
  book.rows('parametros').find((row) => row.clave === clave)?.valor;
/** Everything that people see, without what tells of it. */
const contents = ({ host }: Book): string =>
  JSON.stringify(
    Object.values(host.data.sheets)
      .filter(({ name }) => name !== 'Bitácora' && !name.startsWith('_'))
      .map(({ name, cellData }) => [name, cellData]),
  );
const of2025 = (book: Book) => book.rows('seguimiento').filter(({ vigencia }) => vigencia === 2025);
const of2026 = (book: Book, registro: string) =>
  book.rows(registro).filter(({ vigencia }) => vigencia === 2026);

test('a rehearsal tells what would be done and writes nothing', () => {
  const book = closableBook();
  const before = JSON.stringify(book.host.data);
  const cierre = close(book, { simular: true });
  expect(JSON.stringify(book.host.data)).toBe(before);
  expect(cierre).toMatchObject({
    cargue: null,
    siguiente: 2026,
    impedimentos: [],
    // Four acciones of four quarters; the actividades of A01 and of A02.
    nuevas: { seguimiento: 16, actividades: 3 },
  });
  expect(cierre.acciones.map(({ codigo, continua }) => [codigo, continua])).toEqual([
    ['A01', true],
    ['A02', true],
    ['A03', true],
    ['A04', false],
    ['A05', true],
  ]);
  expect(cierre.compromisos.map(({ codigo, vencido }) => [codigo, vencido])).toEqual([
    ['CO-0001', true],
    ['CO-0002', false],
  ]);
  const claves = cierre.avisos.map(({ clave, cuales }) => [clave, cuales]);
  expect(claves).toEqual([
    ['ANTERIOR_ABIERTA', ['2024']],
    ['SIN_CIERRE_DEFINITIVO', ['2025-T1', '2025-T2', '2025-T3', '2025-T4']],
    ['DATO_TARDIO', ['A03 2025-T4']],
    // 2 parted in four quarters of 1 leaves two without anything.
    ['POR_PROGRAMAR', ['A05']],
  ]);
});

test('what it writes is what the rehearsal told', () => {
  const book = closableBook();
  const { acciones: _, ...rehearsed } = close(book, { simular: true });
  const { acciones, cargue, ...done } = close(book);
  expect({ ...done, cargue: null }).toEqual(rehearsed);
  expect(
    of2026(book, 'seguimiento').map(({ accion, trimestre, programado, estado }) => [
      accion,
      trimestre,
      programado,
      estado,
    ]),
  ).toEqual([
    ['A01', 'T1', 3, 'Sin datos'],
    ['A01', 'T2', 3, 'Sin datos'],
    ['A01', 'T3', 3, 'Sin datos'],
    ['A01', 'T4', 3, 'Sin datos'],
    // From 2 to 5 by 4 · 4 · 5, and from 5 to 7 the same: two thirds of the way are 6,33.
    ['A02', 'T1', 'NP', null],
    ['A02', 'T2', 6, 'Sin datos'],
    ['A02', 'T3', 6, 'Sin datos'],
    ['A02', 'T4', 7, 'Sin datos'],
    ['A03', 'T1', 'NP', null],
    ['A03', 'T2', 'NP', null],
    ['A03', 'T3', 'NP', null],
    ['A03', 'T4', 6, 'Sin datos'],
    ['A05', 'T1', null, 'Sin datos'],
    ['A05', 'T2', null, 'Sin datos'],
    ['A05', 'T3', null, 'Sin datos'],
    ['A05', 'T4', null, 'Sin datos'],
  ]);
  expect(
    of2026(book, 'actividades').map(
      ({ accion, trimestre, programado, ejecutado, peso, fechaInicio }) => [
        accion,
        trimestre,
        programado,
        ejecutado,
        peso,
        fechaInicio,
      ],
    ),
  ).toEqual([
    ['A01', 'T1', 3, null, 100, '2026-02-01'],
    ['A01', 'T2', 'NP', null, 100, null],
    // It goes on with an adjustment: how much, the office says.
    ['A02', 'T2', null, null, 100, '2026-04-01'],
  ]);
  expect(acciones).toHaveLength(5);
  expect(parametroOf(book, 'vigencias_cerradas')).toBe('2025');
  expect(parametroOf(book, 'datos_tardios')).toBe('A03 2025-T4');
  expect(book.rows('compromisos')).toHaveLength(3);
  const escritos = book
    .rows('bitacora')
    .filter((row) => row.operacion === 'Cierre de la vigencia 2025');
  expect(new Set(escritos.map((row) => row.cargue))).toEqual(new Set([cargue]));
  const wrong = book.call<{
    observaciones: readonly { codigo: string; severidad: string }[];
  }>('validar', { registro: 'seguimiento' });
  expect(wrong.observaciones.filter(({ codigo }) => codigo === 'META_DISTINTA')).toEqual([]);
  expect(wrong.observaciones.filter(({ severidad }) => severidad === 'error')).toEqual([]);
});

describe('on the example, the rehearsal tells each row of the year that begins, and no other', () => {
  /** "A17 T2 en blanco" of each quarter, "A17: 3" of the actividades. */
  const told = ({ acciones }: Cierre) => [
    ...acciones.flatMap(({ codigo, programado }) =>
      Object.entries(programado ?? {}).map(
        ([trimestre, value]) => `${codigo} ${trimestre} ${value}`,
      ),
    ),
    ...acciones.flatMap(({ codigo, actividades }) =>
      actividades > 0 ? `${codigo}: ${actividades}` : [],
    ),
  ];
  const countBy = (rows: readonly { [key: string]: unknown }[]) => {
    const counts = new Map<unknown, number>();
    for (const { accion } of rows) counts.set(accion, (counts.get(accion) ?? 0) + 1);
    return [...counts].map(([accion, n]) => `${accion}: ${n}`);
  };
  const withEvaluations = (vigencia: number) => {
    const book = exampleBook({ now: () => new Date(`${vigencia + 1}-03-02T10:00:00-05:00`) });
    const { impedimentos } = close(book, { vigencia, simular: true });
    const due = impedimentos.flatMap(({ cuales }) => cuales);
    const decisiones = due.map((codigo, i) => [
      codigo,
      i % 5 === 0 ? 'Terminar' : 'Continúa igual',
    ]);
    if (due.length > 0) {
      const celdas = evaluacionesDe(Object.fromEntries(decisiones), vigencia);
      book.call('cargar', { registro: 'evaluaciones', celdas });
    }
    return book;
  };

  test.each([2024, 2025, 2026, 2027])('%i', (vigencia) => {
    const book = withEvaluations(vigencia);
    const rehearsed = close(book, { vigencia, simular: true });
    const isNew = (registro: string, before: readonly { [key: string]: unknown }[]) => {
      const known = new Set(before.map((row) => JSON.stringify(row)));
      return book.rows(registro).filter((row) => !known.has(JSON.stringify(row)));
    };
    const before = { s: book.rows('seguimiento'), a: book.rows('actividades') };
    const done = close(book, { vigencia });
    const [seguimiento, actividades] = [
      isNew('seguimiento', before.s),
      isNew('actividades', before.a),
    ];
    const written = [
      ...seguimiento.map(
        ({ accion, trimestre, programado }) => `${accion} ${trimestre} ${programado}`,
      ),
      ...countBy(actividades),
    ];
    expect(told(rehearsed).sort()).toEqual(written.sort());
    expect({ ...done, cargue: null }).toEqual(rehearsed);
    expect(rehearsed.nuevas).toEqual({
      seguimiento: seguimiento.length,
      actividades: actividades.length,
    });
    // The quarters of 2025 are closed for good: the close of 2024 adds nothing to them.
    expect(written.length > 0).toBe(vigencia === 2025 || vigencia === 2026);
  });
});

test('deshacer takes it back whole, cell by cell, and it can be closed again', () => {
  const book = closableBook();
  const before = contents(book);
  const { cargue } = close(book);
  expect(contents(book)).not.toBe(before);
  const hecho = book.call('deshacerCargue', { cargue });
  expect(hecho).toEqual({ borradas: 19, restauradas: 2, conservadas: [] });
  expect(contents(book)).toBe(before);
  expect(close(book)).toMatchObject({
    nuevas: { seguimiento: 16, actividades: 3 },
  });
});

test('deshacer keeps, and tells, what people have written in the new year', () => {
  const book = closableBook();
  const { cargue } = close(book);
  const line = book.rows('seguimiento').findIndex(({ vigencia }) => vigencia === 2026) + 2;
  typeIn(book, 'Seguimiento', line, { Ejecutado: '2' });
  sweep(book);
  expect(book.call('deshacerCargue', { cargue })).toEqual({
    borradas: 18,
    restauradas: 2,
    conservadas: [
      {
        registro: 'seguimiento',
        clave: 'A01 · 2026 · T1',
        motivo: 'La fila cambió después del cargue.',
      },
    ],
  });
  expect(of2026(book, 'seguimiento')).toMatchObject([
    { accion: 'A01', trimestre: 'T1', ejecutado: 2 },
  ]);
  expect(parametroOf(book, 'vigencias_cerradas')).toBeNull();
});

describe('it is refused, and nothing is written', () => {
  test.each<[string, () => Book, object, string, RegExp]>([
    ['without evaluations', officeOf2025, {}, 'NO_SE_CIERRA', /Falta evaluar 5 acciones de 2025/],
    [
      'with one that lacks its decision',
      () => {
        const book = officeOf2025();
        book.call('cargar', {
          registro: 'evaluaciones',
          celdas: evaluacionesDe({ ...DECISIONES, A02: '' }),
        });
        return book;
      },
      {},
      'NO_SE_CIERRA',
      /A02 \(Decisión\)/,
    ],
    ['in a year that is not over', closableBook, { vigencia: 2026 }, 'VIGENCIA', /no ha terminado/],
    [
      'in a year that is not of the book',
      closableBook,
      { vigencia: 2031 },
      'VIGENCIA',
      /no es del cuatrienio/,
    ],
    [
      'twice',
      () => {
        const book = closableBook();
        close(book);
        return book;
      },
      {},
      'VIGENCIA',
      /ya está cerrada/,
    ],
  ])('%s', (_, make, pedido, codigo, mensaje) => {
    const book = make();
    const before = JSON.stringify(book.host.data);
    const falla = book.refuse('cerrarVigencia', { vigencia: 2025, ...pedido });
    expect(falla.codigo).toBe(codigo);
    expect([falla.mensaje, ...falla.detalle].join('\n')).toMatch(mensaje);
    expect(JSON.stringify(book.host.data)).toBe(before);
  });
});

test('the tabs of the beginning of a year come in sight with it, and go back with its undoing', () => {
  const book = closableBook();
  const hidden = () =>
    Object.values(book.host.data.sheets)
      .filter(({ hidden: isHidden }) => isHidden)
      .map(({ name }) => name);
  const [before, etapa] = [hidden(), parametroOf(book, 'etapa')];
  const { cargue } = close(book, { etapa: true });
  expect(parametroOf(book, 'etapa')).toBe('inicio de vigencia');
  expect(hidden()).not.toEqual(before);
  expect(hidden()).not.toContain('Evaluación anual');
  book.call('deshacerCargue', { cargue });
  expect(parametroOf(book, 'etapa')).toBe(etapa);
  expect(hidden()).toEqual(before);
});

test('asked for again after a lost answer, it is closed once', () => {
  const book = closableBook();
  const first = close(book, { pedido: 'p1' });
  const before = JSON.stringify(book.host.data.sheets);
  const again = close(book, { pedido: 'p1' });
  expect(again).toMatchObject({ cargue: first.cargue, nuevas: first.nuevas });
  expect(rowsOf(again)).toEqual(rowsOf(first));
  expect(JSON.stringify(book.host.data.sheets)).toBe(before);
});

describe('the closed year refuses', () => {
  const CERRADA = /vigencia 2025 está cerrada/;
  const rowOf: {
    readonly [registro: string]: readonly [readonly string[], readonly string[]];
  } = {
    seguimiento: [
      ['Acción', 'Vigencia', 'Trimestre', 'Análisis'],
      ['A01', '2025', 'T1', 'Otra cosa'],
    ],
    actividades: [
      ['Acción', 'Número', 'Vigencia', 'Trimestre', 'Producto'],
      ['A01', '1', '2025', 'T1', 'Otro'],
    ],
    evaluaciones: [
      ['Acción', 'Vigencia', 'Logros'],
      ['A01', '2025', 'Otros'],
    ],
    evidencias: [
      ['Acción', 'Fecha', 'Vigencia', 'Trimestre', 'Descripción', 'Enlace'],
      ['A01', '10/02/2025', '2025', 'T1', 'Acta', 'https://ejemplo.invalid/a'],
    ],
    anomalias: [
      ['Acción', 'Vigencia', 'Trimestre'],
      ['A01', '2025', 'T1'],
    ],
    calendario: [
      ['Vigencia', 'Trimestre', 'Cierra'],
      ['2025', 'T1', '30/04/2025'],
    ],
    sostenibilidad: [
      ['Acción', 'Vigencia', 'Respaldo'],
      ['A02', '2025', 'Otro CDP'],
    ],
    fichas: [
      ['IED', 'Vigencia', 'Directiva'],
      ['108001999015', '2025', '2'],
    ],
    criterios: [
      ['Vigencia', 'Acción', 'Variable', 'Peso'],
      ['2025', 'A05', 'desercion', '20'],
    ],
    cupos: [
      ['Vigencia', 'Acción', 'Cupos'],
      ['2025', 'A05', '2'],
    ],
    focalizacion: [
      ['Vigencia', 'Acción', 'IED', 'Decisión final'],
      ['2025', 'A05', '108001999015', 'Seleccionada'],
    ],
  };
  test.each(Object.entries(rowOf))('a load in %s', (registro, celdas) => {
    const book = closableBook();
    book.call('cargar', {
      registro: 'ied',
      celdas: [
        ['Código DANE', 'Nombre'],
        ['108001999015', 'IED Ejemplo La Ceiba'],
      ],
    });
    close(book);
    const before = JSON.stringify(book.host.data);
    const { cargue, observaciones } = book.call<{
      cargue: string | null;
      observaciones: readonly { codigo: string; mensaje: string }[];
    }>('cargar', { registro, celdas });
    expect(cargue).toBeNull();
    expect(observaciones.filter(({ codigo }) => codigo === 'FILA_CERRADA')[0]?.mensaje).toMatch(
      CERRADA,
    );
    expect(JSON.stringify(book.host.data)).toBe(before);
  });

  test('the undoing of an earlier load', () => {
    const book = closableBook();
    const cargue = book.rows('bitacora').find(({ registro }) => registro === 'seguimiento')?.cargue;
    close(book);
    const hecho = book.call<{
      borradas: number;
      conservadas: readonly { motivo: string }[];
    }>('deshacerCargue', { cargue });
    // What is awaited still is as open as it was.
    expect(hecho).toMatchObject({ borradas: 1, restauradas: 0 });
    expect(hecho.conservadas.map(({ motivo }) => CERRADA.test(motivo))).toEqual(
      Array.from({ length: 19 }, () => true),
    );
    const left = of2025(book);
    expect(left).toHaveLength(19);
    expect(left.filter(({ accion, trimestre }) => accion === 'A03' && trimestre === 'T4')).toEqual(
      [],
    );
  });

  test('the parameter, in every way there is', () => {
    const book = closableBook();
    close(book);
    expect(book.refuse('parametro', { clave: 'vigencias_cerradas', valor: '' }).mensaje).toMatch(
      /en «Año…»/,
    );
    const { cargue } = book.call<{ cargue: string | null }>('cargar', {
      registro: 'parametros',
      celdas: [
        ['Clave', 'Valor'],
        ['vigencias_cerradas', '2024'],
      ],
    });
    expect(cargue).toBeNull();
  });
});

test('what is typed over the closed year is told, and is not any more once the close is undone', () => {
  const book = closableBook();
  const { cargue } = close(book);
  sweep(book);
  typeIn(book, 'Evaluación anual', 2, { Logros: 'Otros logros' });
  typeIn(book, 'Actividades', 2, { Ejecutado: '1' });
  sweep(book);
  const told = () =>
    book
      .call<{
        observaciones: readonly {
          codigo: string;
          registro: string;
          mensaje: string;
        }[];
      }>('validar', {})
      .observaciones.filter(({ codigo }) => codigo === 'CAMBIO_TRAS_CIERRE');
  expect(
    told()
      .map(({ registro }) => registro)
      .sort(),
  ).toEqual(['actividades', 'evaluaciones']);
  expect(told()[0]?.mensaje).toMatch(/La vigencia 2025 está cerrada .* se escribió después en/);
  book.call('deshacerCargue', { cargue });
  expect(told()).toEqual([]);
});

test('a datum that was awaited comes in, is sent and is closed when it is approved', () => {
  const book = closableBook();
  close(book);
  const load = (celdas: readonly (readonly string[])[]) =>
    book.call<{ cargue: string | null }>('cargar', {
      registro: 'seguimiento',
      celdas,
    }).cargue;
  const header = ['Acción', 'Vigencia', 'Trimestre', 'Ejecutado', 'Estado del reporte'];
  expect(load([header, ['A03', '2025', 'T4', '5', 'Enviado']])).not.toBeNull();
  expect(load([header, ['A03', '2025', 'T4', '5', 'Aprobado']])).not.toBeNull();
  expect(load([header, ['A03', '2025', 'T4', '6', 'Aprobado']])).toBeNull();
});

test('its rows are dressed and guarded as those that were there', () => {
  const book = closableBook();
  close(book);
  const lines = book.rows('seguimiento').length + 1;
  expect(cellIn(book, 'Seguimiento', lines, 'Acción')).toBe('A05');
  const { problemas } = estado(book);
  expect(problemas).toEqual([]);
});

/** What «Estado de la instalación» finds wrong with the tabs that the close writes. */
function estado(book: Book): { readonly problemas: readonly unknown[] } {
  const chequeos = book.call<{
    chequeos?: readonly { titulo: string; estado: string }[];
  }>('panelEstadoInstalacion');
  return {
    problemas: JSON.stringify(chequeos).match(/(Seguimiento|Actividades)[^"]*/g) ?? [],
  };
}

test('every register that a closed year refuses is tried here', () => {
  const closed = REGISTERS.filter(({ columns, cierra }) => 'vigencia' in columns && cierra).map(
    ({ key }) => key,
  );
  expect(closed.filter((key) => !['actas', 'ajustes', 'cierres'].includes(key)).sort()).toEqual([
    'actividades',
    'anomalias',
    'calendario',
    'criterios',
    'cupos',
    'evaluaciones',
    'evidencias',
    'fichas',
    'focalizacion',
    'seguimiento',
    'sostenibilidad',
  ]);
});
