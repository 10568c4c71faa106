// What people type over a definitive or annulled acta is told, until it is put back as it was.

import type { SavedFile } from '../../src/emulator/bridge/execution';
import { ACTA } from '../support/acta';
import { sweep } from '../support/auditoria';
import { readableText } from '../support/docx';
import { type Book, newBook, openBook, USER } from '../support/host';
import { cellIn, deleteLine, typeIn } from '../support/typed';

interface Dicho {
  readonly registro: string;
  readonly fila: number;
  readonly columna?: string;
  readonly severidad: string;
  readonly mensaje: string;
}
const told = (book: Book, pedido: object = {}): readonly Dicho[] =>
  book
    .call<{ observaciones: readonly (Dicho & { codigo: string })[] }>('validar', pedido)
    .observaciones.filter(({ codigo }) => codigo === 'CAMBIO_TRAS_CIERRE')
    .map(({ codigo: _, ...dicho }) => dicho);

const CIERRE =
  'El acta 1 de 2026 ya es definitiva y no se cambia: deje la aclaración en un acta nueva.';

function bookWithActa(): Book {
  const book = newBook();
  book.call('guardarActa', ACTA);
  sweep(book);
  return book;
}

test('an acta as it was saved has nothing to tell', () => {
  expect(told(bookWithActa())).toEqual([]);
});

test('what was typed over a definitive acta is told: what, when and who', () => {
  const book = bookWithActa();
  const { document } = book.host.data.properties;
  document.disparadores = JSON.stringify({
    alEditar: { quien: USER, desde: '2026-07-01', cuando: 'al editar' },
  });
  book.host.data.triggers = [
    { id: 't', owner: USER, handler: 'alEditar', kind: 'ON_EDIT', created: 0 },
  ];
  typeIn(book, 'Actas', 2, { Lugar: 'Otro lugar', Asunto: 'Otro asunto' });
  expect(told(book)).toEqual([
    {
      registro: 'actas',
      fila: 2,
      columna: 'lugar',
      severidad: 'advertencia',
      mensaje: `${CIERRE} Pero se escribió después en Lugar, Asunto (15/07/2026 10:00, ${USER}): déjelo como decía antes; búsquelo en la Bitácora o en el documento impreso.`,
    },
  ]);
});

test('it is told before the sweep comes, and without an author afterwards', () => {
  const book = bookWithActa();
  typeIn(book, 'Actas', 2, { Lugar: 'Otro lugar' });
  expect(told(book)[0]?.mensaje).toContain('(sin anotar todavía en la Bitácora)');
  sweep(book);
  expect(told(book)[0]?.mensaje).toContain('(15/07/2026 10:00, sin autor conocido)');
});

test('put back as it was, nothing is told any more', () => {
  const book = bookWithActa();
  typeIn(book, 'Actas', 2, { Lugar: 'Otro lugar' });
  sweep(book);
  typeIn(book, 'Actas', 2, { Lugar: ACTA.lugar });
  expect(told(book)).toEqual([]);
  sweep(book);
  expect(told(book)).toEqual([]);
});

test('an acta opened again by hand is told, with what was written meanwhile', () => {
  const book = bookWithActa();
  typeIn(book, 'Actas', 2, { Estado: 'Borrador' });
  sweep(book);
  expect(told(book)[0]?.mensaje).toContain('en Estado (');
  typeIn(book, 'Actas', 2, { Lugar: 'Otro lugar' });
  sweep(book);
  typeIn(book, 'Actas', 2, { Estado: 'Definitiva' });
  sweep(book);
  expect(told(book)[0]?.mensaje).toContain('en Lugar (');
});

const deActa = (codigo: string, lugar: string) => [
  ['Código', 'Vigencia', 'Número', 'Estado', 'Tipo', 'Lugar', 'Asunto'],
  [codigo, 2026, 1, 'Definitiva', ACTA.tipo, lugar, ACTA.asunto],
];
const PERSONAS = [
  ['Acta', 'Orden', 'Nombre', 'Asistió'],
  ['AC-0001', 1, 'Otra Persona Ejemplo', 'Sí'],
];

describe('a hand that makes way for the add-on is told with what it then wrote', () => {
  test.each<[string, string, (book: Book) => void]>([
    [
      'an acta opened, loaded and closed again',
      'en Lugar (',
      (book) => {
        typeIn(book, 'Actas', 2, { Estado: 'Borrador' });
        book.call('cargar', { registro: 'actas', celdas: deActa('AC-0001', 'Otro lugar') });
      },
    ],
    [
      'one opened and saved by the panel',
      'en Número, Asunto (',
      (book) => {
        typeIn(book, 'Actas', 2, { Estado: 'Borrador' });
        book.call('guardarActa', { ...ACTA, codigo: 'AC-0001', asunto: 'Otro asunto' });
      },
    ],
    [
      'one deleted and loaded again',
      ', Lugar, ',
      (book) => {
        deleteLine(book, 'Actas', 2);
        book.call('cargar', { registro: 'actas', celdas: deActa('AC-0001', 'Otro lugar') });
      },
    ],
    [
      'its people deleted, and others loaded',
      'en Nombre',
      (book) => {
        for (const line of [3, 2]) deleteLine(book, 'Asistentes', line);
        book.call('cargar', { registro: 'asistentes', celdas: PERSONAS });
      },
    ],
  ])('%s', (_, said, work) => {
    const book = bookWithActa();
    work(book);
    expect(told(book).map(({ mensaje }) => mensaje)).toContainEqual(expect.stringContaining(said));
    sweep(book);
    expect(told(book).map(({ mensaje }) => mensaje)).toContainEqual(expect.stringContaining(said));
  });

  test('but not what undoing a load takes back, nor what is loaded after it', () => {
    const book = newBook();
    const load = (registro: string, celdas: readonly unknown[]): string =>
      book.call<{ cargue: string }>('cargar', { registro, celdas }).cargue;
    const acta = load('actas', deActa('AC-0001', 'Un lugar'));
    const personas = load('asistentes', PERSONAS);
    book.call('deshacerCargue', { cargue: personas });
    load('asistentes', PERSONAS);
    book.call('deshacerCargue', { cargue: acta });
    load('actas', deActa('AC-0001', 'Otro lugar'));
    expect(told(book)).toEqual([]);
  });
});

test('annulling an acta by hand is how it is done; changing it afterwards is told', () => {
  const book = bookWithActa();
  typeIn(book, 'Actas', 2, { Estado: 'Anulada' });
  sweep(book);
  expect(told(book)).toEqual([]);
  typeIn(book, 'Actas', 2, { Número: '9' });
  sweep(book);
  expect(told(book)[0]?.mensaje).toContain('en Número (');
});

test.each([
  ['before', () => undefined, 'sin anotar todavía en la Bitácora'],
  ['after', sweep, '15/07/2026 10:00, sin autor conocido'],
])('a definitive acta deleted from its tab is told %s the sweep', (_, act, when) => {
  const book = bookWithActa();
  book.call('guardarActa', { ...ACTA, asunto: 'Otra' });
  deleteLine(book, 'Actas', 2);
  act(book);
  expect(told(book)).toEqual([
    expect.objectContaining({
      registro: 'actas',
      fila: 1,
      mensaje: `${CIERRE} Pero su fila se borró de la hoja (${when}): recupérela de una copia o del historial de versiones.`,
    }),
  ]);
});

test('the people of a definitive acta: changed, added and deleted; nobody is named', () => {
  const book = bookWithActa();
  const before = book.rows('asistentes').length;
  const names = book.rows('asistentes').map(({ nombre }) => String(nombre));
  typeIn(book, 'Asistentes', 2, { Nombre: 'Persona Secreta Ejemplo', Cargo: 'Otro' });
  typeIn(book, 'Asistentes', before + 2, {
    Acta: 'AC-0001',
    Orden: '90',
    Nombre: 'Persona Añadida Ejemplo',
    Asistió: 'Sí',
  });
  deleteLine(book, 'Asistentes', 3);
  sweep(book);
  const all = told(book, { registro: 'asistentes' });
  expect(all.map(({ fila, mensaje }) => [fila, mensaje.slice(CIERRE.length + 1)])).toEqual([
    // That a name was changed cannot be known: the bitácora keeps none, and no sombra is kept of this tab.
    [2, expect.stringMatching(/^Pero se escribió después en Cargo \(sin anotar/)],
    [before + 1, expect.stringMatching(/^Pero esta fila se agregó después/)],
    [1, expect.stringMatching(/^Pero su fila se borró/)],
  ]);
  for (const name of [...names, 'Secreta', 'Añadida'])
    expect(JSON.stringify(all)).not.toContain(name);
});

test('a borrador may be typed in', () => {
  const book = newBook();
  book.call('guardarActa', { ...ACTA, borrador: true });
  sweep(book);
  typeIn(book, 'Actas', 2, { Lugar: 'Otro lugar' });
  sweep(book);
  expect(told(book)).toEqual([]);
});

test('Verificar datos writes it beside the row, with three reads more than without actas', () => {
  const reads = (book: Book): number =>
    book.host.call('panelVerificar', [{}]).cost.llamadas.lectura;
  const empty = newBook();
  const [before, book] = [reads(empty), bookWithActa()];
  typeIn(book, 'Actas', 2, { Lugar: 'Otro lugar' });
  // One of the bitácora, and the header of Actas before and after what is written in Observaciones.
  expect(reads(book) - before).toBeLessThanOrEqual(3);
  expect(cellIn(book, 'Actas', 2, 'Observaciones')).toContain('▲ Advertencia: El acta 1 de 2026');
});

describe('the document of an acta that changed after it was definitive', () => {
  const files: SavedFile[] = [];
  const saveFile = (file: SavedFile) => {
    files.push(file);
    return { id: `f${files.length}`, url: `https://ejemplo.invalid/${files.length}` };
  };
  /** Makes it, and gives its text. */
  function printed(book: Book, de = 'AC-0001'): string {
    const made = openBook(book.host.data, { saveFile });
    made.call('generarDocumento', { documento: 'acta', de });
    return readableText(new Uint8Array(files[files.length - 1]?.bytes ?? []));
  }

  test('says its version, and what, from what to what, when and who', () => {
    const book = bookWithActa();
    expect(printed(book)).not.toContain('Cambió después de definitiva');
    typeIn(book, 'Actas', 2, { Lugar: 'Otro lugar' });
    typeIn(book, 'Compromisos', 2, { 'Fecha de entrega': '15/09/2026' });
    const text = printed(book);
    expect(text).toContain('Versión 2. Cambió después de definitiva:');
    expect(text).toContain(
      `Actas AC-0001, Lugar: «${ACTA.lugar}» → «Otro lugar» (sin anotar todavía en la Bitácora)`,
    );
    sweep(book);
    expect(printed(book)).toContain('→ «Otro lugar» (15/07/2026 10:00, sin autor conocido)');
    expect(printed(book)).toContain('Compromisos CO-0001, Fecha de entrega: «');
  });

  test('says nothing of what is how it began: the loads that brought it', () => {
    const book = newBook();
    const load = (registro: string, celdas: unknown) => book.call('cargar', { registro, celdas });
    load('actas', [
      ['Código', 'Vigencia', 'Número', 'Estado', 'Tipo', 'Asunto'],
      ['AC-0001', 2025, 7, 'Definitiva', 'Ordinaria', 'Reunión de antes'],
    ]);
    load('asistentes', [
      ['Acta', 'Orden', 'Nombre', 'Asistió'],
      ['AC-0001', 1, 'Persona Ejemplo', 'Sí'],
      ['AC-0001', 2, 'Otra Ejemplo', 'Sí'],
    ]);
    const compromiso = [['Acta', 'Compromiso', 'Responsable', 'Fecha de entrega']];
    load('compromisos', [...compromiso, ['AC-0001', 'Uno', 'Persona Ejemplo', '01/09/2026']]);
    expect(printed(book)).not.toContain('Cambió después de definitiva');
    load('compromisos', [...compromiso, ['AC-0001', 'Dos', 'Persona Ejemplo', '01/09/2026']]);
    expect(printed(book)).toContain('Compromisos CO-0002: se agregó (15/07/2026 10:00');
  });

  test('says it in whatever spelling its code is asked for and typed, and nothing of the spelling', () => {
    const book = bookWithActa();
    typeIn(book, 'Compromisos', 2, { Acta: 'ac-0001', Código: 'co-0001' });
    expect(printed(book)).not.toContain('Cambió después de definitiva');
    typeIn(book, 'Actas', 2, { Lugar: 'Otro lugar' });
    typeIn(book, 'Compromisos', 2, { 'Fecha de entrega': '15/09/2026' });
    const text = printed(book, 'ac-0001');
    expect(text).toContain('→ «Otro lugar»');
    expect(text).toMatch(/Compromisos co-0001, Fecha de entrega: «/i);
  });

  test('says nothing of what was put back, nor who came', () => {
    const book = bookWithActa();
    typeIn(book, 'Actas', 2, { Lugar: 'Otro lugar' });
    sweep(book);
    typeIn(book, 'Actas', 2, { Lugar: ACTA.lugar });
    expect(printed(book)).not.toContain('Cambió después de definitiva');
    typeIn(book, 'Asistentes', 2, { Cargo: 'Otro cargo' });
    expect(printed(book)).toContain('Asistentes AC-0001 · 1, Cargo: en blanco → «Otro cargo»');
  });
});

test('a setting that nobody changes is told when it is typed over, in Estado de la instalación too', () => {
  const book = newBook();
  const estado = (chequeo = 'cerradas') =>
    book
      .call<{ chequeos: readonly { codigo: string; estado: string; mensaje: string }[] }>(
        'panelEstadoInstalacion',
      )
      .chequeos.find(({ codigo }) => codigo === chequeo);
  expect(estado()).toMatchObject({ estado: 'bien' });
  const line = book.rows('parametros').findIndex(({ clave }) => clave === 'cuatrienio') + 2;
  typeIn(book, 'Parámetros', line, { Valor: '2028-2031' });
  expect(told(book)).toMatchObject([{ registro: 'parametros', fila: line, columna: 'valor' }]);
  expect(estado()).toMatchObject({
    estado: 'falta',
    mensaje: expect.stringContaining('El cuatrienio de un libro no se cambia'),
  });
  // Once: the bitácora itself holds, and proves it.
  expect(estado('bitacora')).toMatchObject({ estado: 'bien' });
});
