// Actas on the built add-on: their numbers, their borradores, and what the panel opens with.

import { readRenglones } from '../sheets-templates/plantillas';
import { ACTA, another } from '../support/acta';
import { type Book, exampleBook, newBook, openBook } from '../support/host';
import { deleteLine, renameHeader, typeIn } from '../support/typed';

interface Guardada {
  readonly codigo: string;
  readonly numero: number | null;
  readonly vigencia: number;
  readonly compromisos: readonly string[];
}
const save = (book: Book, acta: object): Guardada => book.call<Guardada>('guardarActa', acta);
const numberOf = (book: Book, acta: typeof ACTA): number | null => save(book, another(acta)).numero;
const in2025 = { ...ACTA, fecha: '2025-11-20' };
const BORRADOR = { ...ACTA, borrador: true };

describe('the number of an acta', () => {
  test('is the next of its year, and each year begins at 1', () => {
    const book = newBook();
    expect([ACTA, ACTA, in2025, in2025, ACTA].map((acta) => numberOf(book, acta))).toEqual([
      1, 2, 1, 2, 3,
    ]);
  });

  test('follows the ones that a load brought', () => {
    const in2026 = readRenglones('ejemplo/actas.csv').filter(({ Vigencia }) => Vigencia === '2026');
    expect(numberOf(exampleBook(), ACTA)).toBe(in2026.length + 1);
  });

  test('starts where the office says, and the next year from 1 again', () => {
    const book = newBook();
    book.call('parametro', { clave: 'ultimo_consecutivo', valor: '17' });
    expect([in2025, in2025, ACTA].map((acta) => numberOf(book, acta))).toEqual([18, 19, 1]);
  });

  test('jumps over what the office did outside this year', () => {
    const book = newBook();
    expect(numberOf(book, ACTA)).toBe(1);
    book.call('parametro', { clave: 'ultimo_consecutivo', valor: '40' });
    expect([numberOf(book, ACTA), numberOf(book, ACTA)]).toEqual([41, 42]);
  });

  test('never returns, not even in a copy without properties', () => {
    const book = newBook();
    expect([numberOf(book, ACTA), numberOf(book, ACTA)]).toEqual([1, 2]);
    deleteLine(book, 'Actas', 3);
    expect(numberOf(book, ACTA)).toBe(3);
    deleteLine(book, 'Actas', 3);
    const data = structuredClone(book.host.data);
    data.properties = { document: {}, script: {}, user: {} };
    expect(save(openBook(data), ACTA)).toMatchObject({ codigo: 'AC-0004', numero: 4 });
  });

  test('is not taken by a borrador', () => {
    const book = newBook();
    expect(save(book, BORRADOR)).toMatchObject({ codigo: 'AC-0001', numero: null, vigencia: 2026 });
    expect(save(book, ACTA)).toMatchObject({ codigo: 'AC-0002', numero: 1 });
    const done = save(book, { ...ACTA, codigo: 'AC-0001' });
    expect(done).toMatchObject({ codigo: 'AC-0001', numero: 2 });
    deleteLine(book, 'Actas', 2);
    const data = structuredClone(book.host.data);
    data.properties = { document: {}, script: {}, user: {} };
    expect(numberOf(openBook(data), ACTA)).toBe(3);
  });
});

describe('guardarActa()', () => {
  test.each([
    ['definitive', 'Definitiva', /ya es definitiva/],
    ['anulada', 'Anulada', /está anulada/],
  ])('does not touch an acta that is %s', (_, estado, sentence) => {
    const book = newBook();
    const { codigo } = save(book, ACTA);
    typeIn(book, 'Actas', 2, { Estado: estado });
    const before = book.rows('actas');
    const { codigo: reason, mensaje } = book.refuse('guardarActa', { ...ACTA, codigo, lugar: 'X' });
    expect(reason).toBe('ACTA_DEFINITIVA');
    expect(mensaje).toMatch(sentence);
    expect(book.rows('actas')).toEqual(before);
  });

  test('of a borrador again replaces its people and its compromisos', () => {
    const book = newBook();
    const { codigo } = save(book, BORRADOR);
    const [ana] = ACTA.asistentes;
    const [informe] = ACTA.compromisos;
    const again = { ...BORRADOR, codigo, asistentes: [ana], compromisos: [informe] };
    expect(save(book, again).compromisos).toEqual([]);
    expect(book.rows('actas')).toHaveLength(1);
    expect(book.rows('asistentes')).toMatchObject([{ nombre: ana?.nombre }]);
    expect(book.rows('compromisos')).toMatchObject([
      { codigo: 'CO-0001', compromiso: informe?.compromiso },
    ]);
  });

  test('refuses a borrador that somebody deleted', () => {
    const book = newBook();
    save(book, BORRADOR);
    deleteLine(book, 'Actas', 2);
    expect(book.refuse('guardarActa', { ...ACTA, codigo: 'AC-0001' }).codigo).toBe('ACTA_AUSENTE');
  });

  test.each([
    ['an acción that does not exist', { compromisos: [{ ...ACTA.compromisos[0], accion: 'A99' }] }],
    ['a compromiso that does not exist', { seguimientos: [{ codigo: 'CO-9999' }] }],
    ['a text that no cell holds', { desarrollo: 'a'.repeat(30_001) }],
    ['a list of something else', { compromisos: ['Entregar el informe'] }],
    ['an estado that is none', { seguimientos: [{ codigo: 'CO-0001', estado: 'Casi' }] }],
    ['no fecha', { fecha: undefined }],
    [
      'the same person twice',
      { asistentes: [...ACTA.asistentes, { nombre: 'ANA EJEMPLO RIVERA', asistio: false }] },
    ],
    ['a compromiso due before', { compromisos: [{ ...ACTA.compromisos[0], fecha: '2026-07-13' }] }],
    ['an account that signs', { elaboro: 'ana.ejemplo@ejemplo.invalid' }],
  ])('refuses %s in a sentence, and writes nothing', (_, change) => {
    const book = newBook();
    const before = structuredClone(book.host.data);
    const { mensaje, detalle } = book.refuse('guardarActa', { ...ACTA, ...change });
    expect(mensaje).toBe('El acta no se guardó. Corrija lo siguiente:');
    expect(detalle).toHaveLength(1);
    expect(book.host.data).toEqual(before);
  });

  test('keeps the longest texts whole, in the row and in the bitácora', () => {
    const book = newBook();
    const line = '🙂 ñandú «sí»\n';
    const desarrollo = line.repeat(30_000 / line.length).trim();
    const decisiones = Array.from({ length: 2000 }, (_, i) => `Decisión ${i}`);
    save(book, { ...ACTA, desarrollo, decisiones });
    expect(book.rows('actas')[0]).toMatchObject({ desarrollo, decisiones: decisiones.join('\n') });
    expect(book.call('validar', { registro: 'bitacora' })).toEqual({ observaciones: [] });
    const data = structuredClone(book.host.data);
    data.properties = { document: {}, script: {}, user: {} };
    expect(save(openBook(data), ACTA).numero).toBe(2);
  });

  test('closes a compromiso of an earlier acta, unless somebody closed it first', () => {
    const book = newBook();
    const [first = '', second = ''] = save(book, ACTA).compromisos;
    typeIn(book, 'Compromisos', 3, { Estado: 'Cancelado' });
    const following = (codigo: string) => ({
      ...ACTA,
      seguimientos: [{ codigo, estado: 'Cumplido', seguimiento: 'Se entregó' }],
    });
    expect(book.refuse('guardarActa', following(second))).toMatchObject({ codigo: 'CONFLICTO' });
    save(book, following(first));
    expect(book.rows('compromisos').slice(0, 2)).toMatchObject([
      {
        estado: 'Cumplido',
        fechaCierre: ACTA.fecha,
        seguimiento: '14/07/2026, acta 2: Se entregó',
      },
      { estado: 'Cancelado', fechaCierre: null },
    ]);
  });

  test('keeps what each meeting said, and the whole history with the compromiso', () => {
    const book = newBook();
    const [codigo = ''] = save(book, { ...ACTA, fecha: '2026-04-22' }).compromisos;
    const saying = (fecha: string, seguimiento: string, estado = 'Abierto') =>
      save(book, {
        ...ACTA,
        compromisos: [],
        fecha,
        seguimientos: [{ codigo, estado, seguimiento }],
      });
    saying('2026-05-06', 'Va en camino.');
    saying('2026-06-03', 'Se entregó.', 'Cumplido');
    expect(book.rows('actas').map((row) => row.compromisosAnteriores)).toEqual([
      'Ninguno',
      'CO-0001 · 01/08/2026 · Abierto · Va en camino.\nCO-0002 · 15/08/2026 · Abierto',
      'CO-0001 · 01/08/2026 · Cumplido · Se entregó.\nCO-0002 · 15/08/2026 · Abierto',
    ]);
    expect(book.rows('compromisos')[0]).toMatchObject({
      seguimiento: '06/05/2026, acta 2: Va en camino.\n03/06/2026, acta 3: Se entregó.',
    });
  });

  test('closes it today while the borrador has no fecha', () => {
    const book = newBook();
    const [codigo] = save(book, ACTA).compromisos;
    const seguimientos = [{ codigo, estado: 'Cumplido' }];
    save(book, { borrador: true, asunto: 'Por definir', seguimientos });
    expect(book.rows('compromisos')[0]).toMatchObject({ fechaCierre: '2026-07-15' });
  });

  test('refuses, before anything is written, a tab without a column that it needs', () => {
    const book = newBook();
    renameHeader(book, 'Actas', 'Desarrollo', 'Notas de la reunión');
    const before = structuredClone(book.host.data);
    const { codigo, mensaje } = book.refuse('guardarActa', ACTA);
    expect([codigo, mensaje]).toEqual(['COLUMNA_AUSENTE', expect.stringContaining('«Desarrollo»')]);
    expect(book.host.data).toEqual(before);
  });
});

describe('a borrador that two people go on with', () => {
  const LUGAR = 'Actas AC-0001, Lugar. Ahora: «Auditorio». Usted partió de: «Sala de juntas».';

  test('shows what the other changed, and overwrites it only once that was seen', () => {
    const book = newBook();
    save(book, BORRADOR);
    typeIn(book, 'Actas', 2, { Lugar: 'Auditorio' });
    const mine = { ...BORRADOR, codigo: 'AC-0001', lugar: 'Biblioteca' };
    const refused = book.refuse('guardarActa', mine);
    expect(refused).toMatchObject({ codigo: 'CONFLICTO', detalle: [LUGAR] });
    expect(book.rows('actas')[0]).toMatchObject({ lugar: 'Auditorio' });
    save(book, mine);
    expect(book.rows('actas')[0]).toMatchObject({ lugar: 'Biblioteca' });
  });

  test('keeps what the other wrote where this one wrote nothing', () => {
    const book = newBook();
    save(book, BORRADOR);
    const colleague = openBook(book.host.data, { user: 'luis.ejemplo@ejemplo.invalid' });
    const theirs = colleague.call<typeof BORRADOR>('actaGuardada', { codigo: 'AC-0001' });
    save(colleague, { ...theirs, lugar: 'Auditorio' });
    save(book, { ...BORRADOR, codigo: 'AC-0001', asunto: 'Otro asunto' });
    expect(book.rows('actas')[0]).toMatchObject({ lugar: 'Auditorio', asunto: 'Otro asunto' });
    expect(colleague.refuse('guardarActa', { ...theirs, asunto: 'El suyo' }).codigo).toBe(
      'CONFLICTO',
    );
  });
});

interface Panel {
  readonly directorio: readonly { readonly nombre: string }[];
  readonly anteriores: readonly { readonly nombre: string; readonly asistio: boolean }[];
  readonly anteriorTitulo: string;
  readonly acciones: readonly { readonly codigo: string }[];
  readonly abiertos: readonly {
    readonly codigo: string;
    readonly fecha: string;
    readonly vencido: boolean;
    readonly origen: string;
  }[];
  readonly borradores: readonly { readonly codigo: string; readonly titulo: string }[];
  readonly borradorLocal: object | null;
  readonly borradorDe: string;
  readonly otrosBorradores: readonly { readonly ventana: string }[];
}
const open = (book: Book): Panel => book.call<Panel>('panelActa');

describe('panelActa()', () => {
  const iso = (fecha = ''): string => fecha.split('/').reverse().join('-');

  test('brings the people of the last acta, as they came', () => {
    const last = [...readRenglones('ejemplo/actas.csv')].pop();
    const people = readRenglones('ejemplo/asistentes.csv').filter((r) => r.Acta === last?.Código);
    const { anteriores, anteriorTitulo } = open(exampleBook());
    expect(anteriorTitulo).toContain(last?.Asunto ?? '');
    expect(anteriores.map(({ nombre, asistio }) => [nombre, asistio])).toEqual(
      people.map((row) => [row.Nombre, row.Asistió === 'Sí']),
    );
  });

  test('does not bring why they missed it', () => {
    const book = newBook();
    save(book, ACTA);
    expect(JSON.stringify(open(book))).not.toContain('Vacaciones');
  });

  test('brings every open compromiso, the most overdue first', () => {
    const expected = readRenglones('ejemplo/compromisos.csv')
      .filter(({ Estado }) => Estado === 'Abierto')
      .map((row) => ({
        codigo: row.Código,
        fecha: iso(row['Fecha de entrega']),
        vencido: iso(row['Fecha de entrega']) < '2026-07-15',
      }))
      .sort((a, b) => a.fecha.localeCompare(b.fecha));
    const { abiertos } = open(exampleBook());
    expect(abiertos.map(({ codigo, fecha, vencido }) => ({ codigo, fecha, vencido }))).toEqual(
      expected,
    );
    expect(abiertos.every(({ origen }) => /^Acta \d+ de 202\d$/.test(origen))).toBe(true);
  });

  test('counts a compromiso typed without estado as open, and none of a borrador', () => {
    const book = newBook();
    save(book, BORRADOR);
    typeIn(book, 'Compromisos', 4, {
      Código: 'CO-0090',
      Compromiso: 'Escrito a mano',
      Responsable: 'Ana Ejemplo Rivera',
      'Fecha de entrega': '01/07/2026',
    });
    expect(open(book).abiertos).toMatchObject([{ codigo: 'CO-0090', vencido: true, origen: '' }]);
  });

  test('offers the people who are in the office today and the acciones that have a código', () => {
    const book = exampleBook();
    const everybody = readRenglones('ejemplo/equipo.csv');
    const line = everybody.length + 2;
    typeIn(book, 'Equipo', line, {
      Nombre: 'Futura Ejemplo',
      Cargo: 'Profesional',
      Desde: '16/07/2026',
    });
    typeIn(book, 'Equipo', line + 1, { Nombre: 'Pasada Ejemplo', Hasta: '14/07/2026' });
    typeIn(book, 'Equipo', line + 2, {
      Nombre: 'Hoy Ejemplo',
      Desde: '15/07/2026',
      Hasta: '15/07/2026',
    });
    const pam = readRenglones('ejemplo/pam.csv');
    typeIn(book, 'PAM', pam.length + 2, { Acción: 'Sin código todavía' });
    const { directorio, acciones } = open(book);
    const present = everybody.filter(({ Hasta }) => !Hasta || iso(Hasta) >= '2026-07-15');
    expect(directorio.map(({ nombre }) => nombre)).toEqual([
      ...present.map(({ Nombre }) => Nombre),
      'Hoy Ejemplo',
    ]);
    expect(acciones.map(({ codigo }) => codigo)).toEqual(pam.map(({ Código }) => Código));
  });

  test('lists the borradores, newest first', () => {
    const book = newBook();
    save(book, { borrador: true, asunto: 'Primera' });
    save(book, { ...BORRADOR, asunto: 'Segunda' });
    save(book, ACTA);
    expect(open(book).borradores).toEqual([
      { codigo: 'AC-0002', titulo: 'Borrador del 14/07/2026 · Segunda' },
      { codigo: 'AC-0001', titulo: 'Borrador sin fecha · Primera' },
    ]);
  });
});

describe('who prepares an acta', () => {
  const preparedBy = (user: string): string =>
    openBook(structuredClone(exampleBook().host.data), { user }).call<{ elaboro: string }>(
      'panelActa',
    ).elaboro;

  test.each([
    ['luis.ejemplo@ejemplo.invalid', 'Luis Ejemplo Castro'],
    ['LUIS.EJEMPLO@ejemplo.invalid', 'Luis Ejemplo Castro'],
    ['visitante@ejemplo.invalid', ''],
  ])('%s is «%s» in Equipo', (user, nombre) => {
    expect(preparedBy(user)).toBe(nombre);
  });
});

describe('guardarBorradorLocal()', () => {
  const keep = (book: Book, acta: object | null): unknown =>
    book.call('guardarBorradorLocal', { acta });

  test('keeps what is being typed until the panel opens again, however long', () => {
    const book = newBook();
    const long = { ...ACTA, desarrollo: '🙂 Se revisó la acción n.º 4. '.repeat(2500) };
    keep(book, long);
    expect(open(openBook(structuredClone(book.host.data))).borradorLocal).toEqual(long);
    keep(book, ACTA);
    expect(open(book).borradorLocal).toEqual(ACTA);
    keep(book, null);
    expect(open(book).borradorLocal).toBeNull();
    expect(Object.values(book.host.data.properties.user)).toEqual([{}]);
  });

  test('is each window’s own: one just kept elsewhere is offered, one of before is gone on with', () => {
    let now = new Date('2026-07-14T14:00:00Z');
    const book = openBook(newBook().host.data, { now: () => now });
    book.call('guardarBorradorLocal', { acta: ACTA, ventana: 'una' });
    const other = { ...ACTA, asunto: 'Otra' };
    book.call('guardarBorradorLocal', { acta: other, ventana: 'dos' });
    expect(open(book).borradorLocal).toBeNull();
    expect(
      open(book)
        .otrosBorradores.map(({ ventana }) => ventana)
        .sort(),
    ).toEqual(['dos', 'una']);
    now = new Date('2026-07-14T14:05:00Z');
    book.call('guardarBorradorLocal', { acta: { ...other, lugar: 'Sala' }, ventana: 'dos' });
    expect(open(book)).toMatchObject({
      borradorLocal: ACTA,
      borradorDe: 'una',
      otrosBorradores: [{ ventana: 'dos', borrador: { lugar: 'Sala' } }],
    });
    book.call('guardarBorradorLocal', { acta: null, ventana: 'tres', de: 'una' });
    expect(open(book)).toMatchObject({
      borradorLocal: null,
      otrosBorradores: [{ ventana: 'dos' }],
    });
  });

  test('is each person’s own', () => {
    const book = newBook();
    keep(book, ACTA);
    expect(
      open(openBook(book.host.data, { user: 'otra@ejemplo.invalid' })).borradorLocal,
    ).toBeNull();
  });

  test('does not keep the panel from opening when it was damaged', () => {
    const book = newBook();
    keep(book, ACTA);
    for (const kept of Object.values(book.host.data.properties.user))
      delete kept['borrador-acta.0'];
    expect(open(book).borradorLocal).toBeNull();
  });
});

describe('actaGuardada()', () => {
  test('gives back a borrador as it was entered', () => {
    const whole = {
      ...BORRADOR,
      objetivo: 'Acordar el cronograma.',
      convoca: 'Ana Ejemplo Rivera',
      decisiones: ['Aprobar el plan', 'Publicarlo'],
      proximaReunion: '2026-10-14',
      proximaHora: '08:30',
      proximoLugar: 'Auditorio',
      anexos: ['Presentación'],
      elaboro: 'Ana Ejemplo Rivera',
      reviso: 'Luis Ejemplo Castro',
      aprobo: 'Luis Ejemplo Castro',
      asistentes: [
        { nombre: 'Ana Ejemplo Rivera', asistio: true, enRepresentacion: 'Clara Ejemplo Barrios' },
        ...ACTA.asistentes.slice(1),
      ],
    };
    const book = newBook();
    const { codigo } = save(book, whole);
    expect(book.call('actaGuardada', { codigo })).toEqual({ ...whole, codigo });
  });

  test('gives back what was said of the compromisos of earlier actas', () => {
    const book = newBook();
    const [first, second] = save(book, { ...ACTA, fecha: '2026-04-22' }).compromisos;
    const seguimientos = [
      { codigo: first, estado: 'Abierto', seguimiento: 'Falta:\nel anexo' },
      { codigo: second, estado: 'Cumplido' },
    ];
    const { codigo } = save(book, { ...BORRADOR, compromisos: [], seguimientos });
    expect(book.call('actaGuardada', { codigo })).toMatchObject({ seguimientos });
  });

  test('loses nothing of what was written under a point without a name', () => {
    const book = newBook();
    const { codigo } = save(book, {
      borrador: true,
      asunto: 'Por definir',
      ordenDelDia: [''],
      desarrollo: ['Lo que se dijo'],
    });
    const kept = book.call<object>('actaGuardada', { codigo });
    expect(kept).toMatchObject({ ordenDelDia: [''], desarrollo: ['Lo que se dijo'] });
    save(book, kept);
    expect(book.rows('actas')[0]).toMatchObject({ desarrollo: 'Lo que se dijo' });
  });

  test('says so when it is no longer there', () => {
    expect(newBook().refuse('actaGuardada', { codigo: 'AC-0001' }).codigo).toBe('ACTA_AUSENTE');
  });
});
