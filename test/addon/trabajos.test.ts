// Long work: loads, undoings and a job that makes documents, cut off wherever they can be, by two windows at once, given up,
// by another account, closed and continued. What is left is what an uncut one would have left.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { documentos } from '../../src/domain/registers/documentos';
import { ied } from '../../src/domain/registers/ied';
import { seguimiento } from '../../src/domain/registers/seguimiento';
import type { HostOptions } from '../../src/emulator/host';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { bitacoraOf, expectSettled, isChainWhole } from '../support/auditoria';
import { isDeed, leftDyingIn } from '../support/dying';
import { type Book, newBook, openBook, USER } from '../support/host';
import { rowsIn } from '../support/rows-in';
import { pendingOf } from '../support/trabajos';
import { renameHeader, typeIn } from '../support/typed';
import { type Changes, type Script, variantCodigo } from '../support/variant-build';

interface Visto {
  readonly trabajo: string;
  readonly clave: string;
  readonly hechas: number;
  readonly total: number;
  readonly estado: string;
  readonly esMio: boolean;
  readonly empezo: string;
  readonly aviso: string;
  readonly dicho: string;
}

const LUIS = 'luis.ejemplo@ejemplo.invalid';
const CORTE = { corte: '2026-T2' };
const FICHAS = { trabajo: 'muestras', clave: '2026-T2' };
const job = readFileSync(resolve(__dirname, '../fixtures/fichas.ts'), 'utf8');
/** Commits of three rows, so that seven are three, and a job that makes documents. */
const CHANGES: Changes = {
  'src/addon/commit/commit.ts': (text) => text.replace('MAX_ROWS = 2000', 'MAX_ROWS = 3'),
  'src/addon/trabajos/muestras.ts': job
    .replaceAll('../../src/domain/', '../../domain/')
    .replaceAll('../../src/addon/', '../'),
  'src/addon/trabajos/trabajos.ts': (text) =>
    text
      .replace(
        'import { giveUp',
        "import { fichas as muestras } from './muestras';\nimport { giveUp",
      )
      .replace(/\[\s*cargue,\s*deshacer,/, '[cargue, deshacer, muestras,'),
  'src/addon/main.ts': (text) =>
    `import { FICHAS as MUESTRAS, fichas as muestras } from './trabajos/muestras';\nimport { start } from './trabajos/motor';\n${text}
     export const hacerMuestras = endpoint(MUESTRAS, (pedido) => start(muestras, pedido));`,
};

let variant: Script;
beforeAll(async () => {
  variant = await variantCodigo(CHANGES);
}, 60_000);

const open = (data: WorkbookData, options: Partial<HostOptions> = {}): Book =>
  openBook(data, { ...variant, log: () => undefined, ...options });

const iedsOf = (count: number, name = 'IED'): readonly (readonly string[])[] => [
  ['Código DANE', 'Nombre', 'Localidad', 'Barrio'],
  ...Array.from({ length: count }, (_, i) => [
    `1080019${String(10_000 + i)}`,
    `${name} ${i}`,
    'Riomar',
    '',
  ]),
];

const withSome = new Map<number, WorkbookData>();
/** A prepared workbook with some IED. */
function withIeds(count: number, options: Partial<HostOptions> = {}): Book {
  let data = withSome.get(count);
  if (!data) {
    const book = newBook();
    book.call('cargar', { registro: 'ied', celdas: iedsOf(count) });
    data = book.host.data;
    withSome.set(count, data);
  }
  return open(structuredClone(data), options);
}

/** Goes on with whatever is left half-way, until nothing is. */
function finish(book: Book, pedido?: object): void {
  for (let left = pendingOf(book); left.length > 0; left = pendingOf(book))
    for (const { trabajo, clave } of left)
      book.call('seguirTrabajo', { trabajo, clave, ...(pedido && { pedido }) });
}

/** The next save, whatever it is, finishes one that died past its commit point. */
const settle = (book: Book): void => {
  book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
};

describe('a load of more than a commit', () => {
  const celdas = iedsOf(8);
  const pedido = { registro: 'ied', celdas };
  const whole = (): Book => {
    const book = open(newBook().host.data);
    book.call('cargar', pedido);
    return book;
  };
  const dying = () => leftDyingIn(() => newBook().host.data, ['cargar', pedido], variant);
  const cargues = (book: Book): readonly unknown[] => [
    ...new Set(
      bitacoraOf(book)
        .filter(({ registro }) => registro === 'ied')
        .map(({ cargue }) => cargue),
    ),
  ];

  test('ends under one cargue wherever it was cut off, begun again or continued', () => {
    const uncut = whole().rows('ied');
    let halfway = 0;
    for (const data of dying()) {
      const isHalfway = pendingOf(open(data)).length > 0;
      halfway += Number(isHalfway);
      const again = open(structuredClone(data));
      again.call('cargar', pedido);
      const books = isHalfway ? [again, open(data)] : [again];
      for (const book of books) {
        finish(book, pedido);
        expect(rowsIn(book.host.data, ied)).toEqual(uncut);
        expect(cargues(book)).toHaveLength(1);
        expectSettled(book);
      }
      const [cargue] = cargues(again);
      expect(again.call('deshacerCargue', { cargue })).toMatchObject({ borradas: 8 });
      expect(rowsIn(again.host.data, ied)).toEqual([]);
    }
    expect(halfway).toBeGreaterThan(5);
  });

  test('remembers the columns that were assigned, and gives everything back, wherever it was cut off', () => {
    const ready = newBook();
    const acciones = ['Z1', 'Z2', 'Z3'];
    const pam = [['Código', 'Acción'], ...acciones.map((codigo) => [codigo, `Acción ${codigo}`])];
    ready.call('cargar', { registro: 'pam', celdas: pam });
    const before = rowsIn(ready.host.data, seguimiento);
    const celdas = [
      ['Cód.', 'Prog T1 2025', 'Res T1 2025', 'Prog T2 2025', 'Res T2 2025'],
      ...['z3', 'z1', 'z2'].map((codigo) => [
        codigo,
        '0.025',
        '12.25',
        '1',
        codigo === 'z1' ? '' : '7',
      ]),
    ];
    const again = { registro: 'seguimiento', celdas };
    const wide = { ...again, columnas: { 'Cód.': 'accion', Prog: 'programado', Res: 'ejecutado' } };
    const data = () => structuredClone(ready.host.data);
    const uncut = open(data());
    uncut.call('cargar', wide);
    for (const left of leftDyingIn(data, ['cargar', wide], variant)) {
      const book = open(left);
      if (pendingOf(book).length > 0) finish(book, wide);
      else book.call('cargar', wide);
      expect(book.rows('seguimiento')).toEqual(uncut.rows('seguimiento'));
      expect(book.call('cargar', again)).toMatchObject({ sinCambio: 6, columnas: { length: 3 } });
      const cargue = bitacoraOf(book).find(({ registro }) => registro === 'seguimiento')?.cargue;
      book.call('deshacerCargue', { cargue });
      expect(rowsIn(book.host.data, seguimiento)).toEqual(before);
    }
  });

  let atThree: WorkbookData | undefined;
  /** A load cut off after its first commit. */
  function cut(): Book {
    const isAtThree = (data: WorkbookData) => pendingOf(open(data))[0]?.hechas === 3;
    atThree ??= [...dying()].reverse().find(isAtThree);
    if (!atThree) throw new Error('Never at three rows');
    return open(structuredClone(atThree));
  }

  test('shows what is left, by whom and since when, and what going on needs', () => {
    expect(pendingOf(cut())).toEqual([
      expect.objectContaining({
        titulo: 'Cargue en IED',
        hechas: 3,
        total: 8,
        cuanto: '3 de 8 filas',
        estado: 'a medias',
        empezo: 'Lo empezó ana.ejemplo@ejemplo.invalid el 15/07/2026 a las 10:00.',
        esMio: true,
        aviso: 'Para continuar hace falta el mismo archivo: cárguelo otra vez y sigue desde aquí.',
        dicho: 'Cargue en IED (C-0002): se escribieron 3 de 8 filas.',
      }),
    ]);
  });

  test('needs the same file to go on, and does nothing without it', () => {
    const book = cut();
    const [{ trabajo, clave } = FICHAS] = pendingOf(book);
    expect(book.refuse('seguirTrabajo', { trabajo, clave })).toMatchObject({
      codigo: 'FALTA_PEDIDO',
      mensaje: 'Para continuar hace falta el mismo archivo.',
    });
    const other = { registro: 'ied', celdas: iedsOf(8, 'Otra') };
    expect(book.refuse('seguirTrabajo', { trabajo, clave, pedido: other }).codigo).toBe(
      'OTRO_PEDIDO',
    );
    expect(pendingOf(book)[0]?.hechas).toBe(3);
  });

  test('keeps what a person corrected in between, before and after the place where it was cut off', () => {
    const book = cut();
    typeIn(book, 'IED', 2, { Nombre: 'Corregida a mano' });
    typeIn(book, 'IED', 8, { 'Código DANE': '108001910006', Nombre: 'Escrita a mano' });
    finish(book, pedido);
    const names = book.rows('ied').map(({ nombre }) => nombre);
    expect(names[0]).toBe('Corregida a mano');
    expect(names.filter((name) => name === 'IED 6')).toHaveLength(1);
    expect(book.rows('ied')).toHaveLength(8);
  });

  test('is given up, and what it wrote stays until it is undone', () => {
    const book = cut();
    const [{ trabajo, clave } = FICHAS] = pendingOf(book);
    expect(book.call<Visto>('cancelarTrabajo', { trabajo, clave })).toMatchObject({
      estado: 'cancelado',
      hechas: 3,
    });
    expect(pendingOf(book)).toEqual([]);
    expect(book.call('deshacerCargue', { cargue: 'C-0002' })).toMatchObject({ borradas: 3 });
    expectSettled(book);
  });

  test('is given up by whoever undoes it half-way', () => {
    const book = cut();
    const [{ trabajo, clave } = FICHAS] = pendingOf(book);
    expect(book.call('deshacerCargue', { cargue: 'C-0002' })).toMatchObject({ borradas: 3 });
    expect(pendingOf(book)).toEqual([]);
    expect(book.call<Visto>('verTrabajo', { trabajo, clave }).estado).toBe('cancelado');
    expectSettled(book);
  });

  test('is taken over by another account, who must say so', () => {
    const book = cut();
    book.host.as(LUIS);
    const [{ trabajo, clave, esMio } = { ...FICHAS, esMio: true }] = pendingOf(book);
    expect(esMio).toBe(false);
    const asked = { trabajo, clave, pedido };
    const { codigo: code, mensaje } = book.refuse('seguirTrabajo', asked);
    expect([code, mensaje]).toEqual([
      'AJENO',
      'Cargue en IED. Lo empezó ana.ejemplo@ejemplo.invalid el 15/07/2026 a las 10:00. Para seguirlo usted, use «Seguir yo».',
    ]);
    expect(book.refuse('cargar', pedido).codigo).toBe('AJENO');
    expect(book.call('seguirTrabajo', { ...asked, tomar: true })).toMatchObject({
      estado: 'terminado',
      empezo: expect.stringContaining(LUIS),
    });
    expect(book.rows('ied')).toHaveLength(8);
  });

  test('stops where the book speaks against it, says what it did, and goes on once that is mended', () => {
    const book = cut();
    const [{ trabajo, clave } = FICHAS] = pendingOf(book);
    renameHeader(book, 'IED', 'Nombre', 'Otra cosa');
    const { mensaje, detalle } = book.refuse('seguirTrabajo', { trabajo, clave, pedido });
    expect(mensaje).toContain('(C-0002): se escribieron 3 de 8 filas.');
    expect(detalle.join()).toContain('Nombre');
    expect(pendingOf(book)[0]?.hechas).toBe(3);
    renameHeader(book, 'IED', 'Otra cosa', 'Nombre');
    finish(book, pedido);
    expect(book.rows('ied')).toHaveLength(8);
  });

  test('writes also what the book takes back while it is half-way', () => {
    const book = open(newBook().host.data);
    const lines = iedsOf(16);
    // What the file has last is in the book before: four rows are left to write, in two commits.
    book.call('cargar', { registro: 'ied', celdas: [...lines.slice(0, 1), ...lines.slice(5)] });
    const { data } = book.host;
    const asked = { registro: 'ied', celdas: lines };
    const states = leftDyingIn(() => structuredClone(data), ['cargar', asked], variant);
    const half = [...states].reverse().find((each) => pendingOf(open(each))[0]?.hechas === 3);
    if (!half) throw new Error('Never at three rows');
    const later = open(half);
    expect(pendingOf(later)).toMatchObject([{ hechas: 3, total: 4 }]);
    later.call('deshacerCargue', { cargue: 'C-0002' });
    finish(later, asked);
    expect(later.rows('ied')).toHaveLength(16);
    expectSettled(later);
  });

  test('that the book speaks against from the first row was never begun', () => {
    const book = open(newBook().host.data);
    renameHeader(book, 'IED', 'Nombre', 'Otra cosa');
    expect(book.refuse('cargar', pedido)).toMatchObject({ codigo: 'COLUMNA_AUSENTE' });
    expect(pendingOf(book)).toEqual([]);
  });

  test('is refused while there are as many half-way as the book can remember', () => {
    const book = cut();
    const { document } = book.host.data.properties;
    const estado = JSON.parse(document.libro ?? '{}');
    const others = [1, 2, 3, 4].map((i) => ({ ...estado.trabajos[0], clave: `ied ${i}` }));
    document.libro = JSON.stringify({ ...estado, trabajos: [...estado.trabajos, ...others] });
    const another = { registro: 'ied', celdas: iedsOf(9, 'Otra') };
    const { codigo: code, mensaje, detalle } = book.refuse('cargar', another);
    expect(code).toBe('TRABAJOS_A_MEDIAS');
    expect(mensaje).toContain('Hay 5 trabajos a medias');
    expect(detalle).toHaveLength(5);
    const [{ trabajo, clave } = FICHAS] = pendingOf(book);
    book.call('cancelarTrabajo', { trabajo, clave });
    expect(book.call('cargar', another)).toMatchObject({ actualizadas: 3, nuevas: 6 });
    settle(book);
  });
});

describe('an undoing of more than a commit', () => {
  const loaded = (): WorkbookData => {
    const book = open(newBook().host.data);
    book.call('cargar', { registro: 'ied', celdas: iedsOf(8) });
    return book.host.data;
  };

  test('ends wherever it was cut off, from what the book itself holds', () => {
    let halfway = 0;
    const undoing = ['deshacerCargue', { cargue: 'C-0002' }] as const;
    for (const data of leftDyingIn(loaded, undoing, variant)) {
      const book = open(data);
      const left = pendingOf(book).length;
      halfway += left;
      if (left > 0) finish(book);
      else book.call('deshacerCargue', { cargue: 'C-0002' });
      settle(book);
      expect(rowsIn(book.host.data, ied)).toEqual([]);
      expect(pendingOf(book)).toEqual([]);
      expectSettled(book);
    }
    expect(halfway).toBeGreaterThan(8);
  });

  test('keeps, and counts, what somebody changed since', () => {
    const book = open(loaded());
    typeIn(book, 'IED', 2, { Nombre: 'Corregida a mano' });
    expect(book.call('deshacerCargue', { cargue: 'C-0002' })).toMatchObject({
      borradas: 7,
      conservadas: [{ registro: 'ied', clave: '108001910000' }],
    });
    expect(book.rows('ied')).toHaveLength(1);
  });
});

test('undoing a load keeps the people of an acta that was closed while it was half-way', () => {
  const actas = (estado: string) => [
    ['Código', 'Vigencia', 'Estado', 'Tipo', 'Asunto'],
    ['AC-0001', '2026', estado, 'Seguimiento', 'Reunión'],
    ['AC-0002', '2026', 'Borrador', 'Seguimiento', 'Reunión'],
  ];
  const people = [
    ['Acta', 'Orden', 'Nombre', 'Asistió'],
    ...[1, 2, 3, 4, 5, 6].map((i) => [
      i > 3 ? 'AC-0002' : 'AC-0001',
      String(i),
      `Persona ${i}`,
      'Sí',
    ]),
  ];
  const { data } = newBook().host;
  open(data).call('cargar', { registro: 'actas', celdas: actas('Borrador') });
  const asked = { registro: 'asistentes', celdas: people };
  const states = leftDyingIn(() => structuredClone(data), ['cargar', asked], variant);
  const half = [...states].reverse().find((each) => pendingOf(open(each))[0]?.hechas === 3);
  if (!half) throw new Error('Never at three rows');
  const book = open(half);
  book.call('cargar', { registro: 'actas', celdas: actas('Definitiva') });
  finish(book, asked);
  expect(book.rows('asistentes')).toHaveLength(6);
  const cargue = book.rows('bitacora').find(({ registro }) => registro === 'asistentes')?.cargue;
  const { conservadas } = book.call<{ conservadas: readonly { motivo: string }[] }>(
    'deshacerCargue',
    { cargue },
  );
  expect(conservadas.map(({ motivo }) => motivo)).toEqual(
    [1, 2, 3].map(() => expect.stringContaining('definitiva')),
  );
  expect(book.rows('asistentes').map(({ acta }) => acta)).toEqual([
    'AC-0001',
    'AC-0001',
    'AC-0001',
  ]);
});

describe('a job that makes documents', () => {
  /** A workbook whose files are counted by name. */
  function office(count: number, options: Partial<HostOptions> = {}) {
    const made: string[] = [];
    const saveFile: HostOptions['saveFile'] = ({ name }) => {
      made.push(name);
      return { id: name, url: `file:///${name}` };
    };
    return { book: withIeds(count, { saveFile, ...options }), made };
  }

  const expectDone = (book: Book, made: readonly string[], count: number): void => {
    expect(new Set(made).size).toBe(count);
    expect(made).toHaveLength(count);
    const { data } = book.host;
    const references = rowsIn(data, documentos).map(({ referencia }) => referencia);
    expect(references).toEqual(rowsIn(data, ied).map(({ codigoDane }) => codigoDane));
    expect(pendingOf(book)).toEqual([]);
    expect(isChainWhole(book)).toBe(true);
  };

  test('takes several steps, none of more than 90 seconds on Google, and is continued after closing', () => {
    const { book, made } = office(40);
    const first = book.host.call('hacerMuestras', [CORTE]);
    const steps = [first.cost.segundosEstimados];
    const { hechas } = pendingOf(book)[0] ?? { hechas: 0 };
    expect(hechas).toBeGreaterThan(5);
    expect(made).toHaveLength(hechas);
    while (pendingOf(book).length > 0)
      steps.push(book.host.call('seguirTrabajo', [FICHAS]).cost.segundosEstimados);
    expect(steps.length).toBeGreaterThan(2);
    expect(Math.max(...steps)).toBeLessThan(90 + 2);
    expect(Math.min(...steps.slice(0, -1))).toBeGreaterThan(60);
    expectDone(book, made, 40);
  });

  test('makes nothing twice wherever it is cut off', () => {
    let deaths = 0;
    for (let dieAt = 1, isCut = true; isCut; dieAt++) {
      let requests = 0;
      const interrupt: HostOptions['interrupt'] = (request) => {
        requests += Number(isDeed(request));
        if (requests === dieAt) throw new Error('Exceeded maximum execution time');
      };
      const { book, made } = office(2, { interrupt });
      isCut = book.host.call('hacerMuestras', [CORTE]).error !== undefined;
      if (!isCut) break;
      deaths += 1;
      requests = Number.NEGATIVE_INFINITY;
      settle(book);
      if (rowsIn(book.host.data, documentos).length < 2) book.call('hacerMuestras', CORTE);
      expectDone(book, made, 2);
    }
    expect(deaths).toBeGreaterThan(20);
  });

  test('goes on after Google cut off an execution in the middle', () => {
    const { book, made } = office(6, { limits: { simple: 30, full: 20, trigger: 360 } });
    for (let left = 10; pendingOrNew(book) && left > 0; left--)
      book.host.call('hacerMuestras', [CORTE]);
    expectDone(book, made, 6);
  });
  const pendingOrNew = (book: Book): boolean =>
    pendingOf(book).length > 0 || book.rows('documentos').length === 0;

  test('is carried on by two windows at once, each unit by one of them', () => {
    let isFirst = true;
    let other: unknown;
    const { book, made } = office(6, {
      interrupt: (request) => {
        if (request !== 'releaseLock' || !isFirst || !pendingOf(book)[0]?.hechas) return;
        isFirst = false;
        other = book.call('seguirTrabajo', FICHAS);
      },
    });
    // Both go on to the end: who comes second finds it over.
    expect(book.call('hacerMuestras', CORTE)).toMatchObject({ estado: 'terminado', hechas: 6 });
    expect(other).toMatchObject({ estado: 'terminado', hechas: 6 });
    expectDone(book, made, 6);
  });

  test('is told how far it is while a step runs', () => {
    const seen: number[] = [];
    let isAsking = false;
    const { book } = office(3, {
      interrupt: (request) => {
        if (request !== 'createFile' || isAsking) return;
        isAsking = true;
        seen.push(book.call<Visto>('verTrabajo', FICHAS).hechas);
        isAsking = false;
      },
    });
    book.call('hacerMuestras', CORTE);
    expect(seen).toEqual([0, 1, 2]);
    expect(book.call<Visto>('verTrabajo', FICHAS)).toMatchObject({
      estado: 'terminado',
      dicho: 'Se hicieron 3 de 3 fichas.',
    });
  });

  test('stops between two units when it is given up, and keeps what it made', () => {
    let isGivenUp = false;
    const { book, made } = office(6, {
      interrupt: (request) => {
        if (request !== 'releaseLock' || isGivenUp || pendingOf(book)[0]?.hechas !== 2) return;
        isGivenUp = true;
        book.call('cancelarTrabajo', FICHAS);
      },
    });
    expect(book.call('hacerMuestras', CORTE)).toMatchObject({ estado: 'cancelado', hechas: 2 });
    expect(pendingOf(book)).toEqual([]);
    expect([made.length, book.rows('documentos').length]).toEqual([2, 2]);
    expect(book.call<Visto>('seguirTrabajo', FICHAS)).toMatchObject({ estado: 'cancelado' });
  });

  test('is only of the account that began it; another sees it, and may give it up', () => {
    const { book, made } = office(40);
    book.call('hacerMuestras', CORTE);
    const before = made.length;
    book.host.as(LUIS);
    expect(pendingOf(book)).toMatchObject([
      {
        esMio: false,
        empezo: expect.stringContaining(USER),
        aviso: expect.stringContaining('solo esa persona'),
      },
    ]);
    for (const asked of [FICHAS, { ...FICHAS, tomar: true }]) {
      const { codigo: code, mensaje } = book.refuse('seguirTrabajo', asked);
      expect([code, mensaje]).toEqual(['AJENO', expect.stringMatching(/solo esa persona/)]);
    }
    expect(made).toHaveLength(before);
    book.call('cancelarTrabajo', FICHAS);
    expect(pendingOf(book)).toEqual([]);
  });

  test('goes away while somebody saves, and loses nothing', () => {
    const { book } = office(2, { isLockedElsewhere: () => true });
    expect(book.refuse('hacerMuestras', CORTE).codigo).toBe('OCUPADO');
    expect(pendingOf(book)).toEqual([]);
  });

  test('begins nothing in a book that was lent', () => {
    const { book } = office(2);
    book.call('prestarLibro', { a: 'Luis Ejemplo Castro' });
    expect(book.refuse('hacerMuestras', CORTE).codigo).toBe('PRESTADO');
    expect(pendingOf(book)).toEqual([]);
  });
});

test('a job that nobody began is not found', () => {
  const book = open(newBook().host.data);
  expect(book.refuse('seguirTrabajo', FICHAS).codigo).toBe('SIN_TRABAJO');
  expect(book.refuse('verTrabajo', FICHAS).codigo).toBe('SIN_TRABAJO');
  expect(book.refuse('cancelarTrabajo', FICHAS).codigo).toBe('SIN_TRABAJO');
  expect(book.refuse('seguirTrabajo', { trabajo: 'otro', clave: '' }).codigo).toBe('TRABAJO');
});
