// The triggers on the built add-on: put in place once, by one account, and taken over only when somebody
// says so. On Google nobody sees the triggers of somebody else, and so it is on the host.

import type {
  EstadoInstalacionHecho,
  EstadoInstalacionPanel,
} from '../../src/addon/estado-instalacion/estado-instalacion';
import { type Book, exampleBook, newBook, openBook, USER } from '../support/host';
import { renameHeader, typeIn } from '../support/typed';

const LUIS = 'luis.ejemplo@ejemplo.invalid';
const BITACORA = ['alEditar', 'alCambiar', 'barrido'];

/** Who has which trigger on Google, whatever the workbook believes. */
const triggersOf = ({ host }: Book): readonly string[] =>
  host.data.triggers.map(({ owner, handler, kind }) => `${owner} ${handler} ${kind}`);
const install = (book: Book, tomar = false): EstadoInstalacionHecho =>
  book.call('instalarDisparadores', { tomar });
const ownersIn = ({ disparadores }: EstadoInstalacionPanel) =>
  disparadores.map(({ funcion, quien }) => [funcion, quien]);
const health = (book: Book): EstadoInstalacionPanel => book.call('panelEstadoInstalacion');
const setting = (book: Book, clave: string, valor: string): void => {
  book.call('parametro', { clave, valor });
};

describe('instalarDisparadores()', () => {
  test('puts the three of the bitácora in place, and notes who and when', () => {
    const book = newBook();
    const { hecho, instalacion } = install(book);
    expect(hecho).toEqual([
      'Instalado. Con cada edición: anota en la bitácora lo que se escribe a mano.',
      'Instalado. Con cada fila que se borra: anota en la bitácora qué decía y quién la borró.',
      expect.stringMatching(/^Instalado\. Cada 10 minutos: /),
    ]);
    expect(triggersOf(book)).toEqual([
      `${USER} alEditar ON_EDIT`,
      `${USER} alCambiar ON_CHANGE`,
      `${USER} barrido CLOCK`,
    ]);
    expect(instalacion.disparadores[0]).toMatchObject({
      quien: USER,
      desde: '2026-07-15',
      esMio: true,
    });
    expect(instalacion).toMatchObject({
      puedeInstalar: false,
      puedeTomar: false,
      puedeQuitar: true,
    });
  });

  test('puts them in place also where Inicio cannot be calculated', () => {
    const book = newBook({ log: () => undefined });
    renameHeader(book, 'PAM', 'Código', '');
    expect(install(book).hecho).toHaveLength(3);
    expect(triggersOf(book)).toHaveLength(3);
  });

  test('done twice changes nothing', () => {
    const book = newBook();
    install(book);
    const before = structuredClone(book.host.data);
    expect(install(book).hecho).toEqual([]);
    expect(book.host.data).toEqual(before);
  });

  test('leaves one of each, of its kind and at its time, whatever it finds', () => {
    const book = newBook();
    install(book);
    const { triggers, properties } = book.host.data;
    const [first] = triggers;
    if (first)
      triggers.push({ ...first, id: 'twice' }, { ...first, id: 'foreign', handler: 'otra' });
    triggers.splice(1, 1);
    const noted = JSON.parse(properties.document.disparadores ?? '{}');
    noted.barrido.cuando = 'cada hora';
    properties.document.disparadores = JSON.stringify(noted);
    install(book);
    expect([...triggersOf(book)].sort()).toEqual([
      `${USER} alCambiar ON_CHANGE`,
      `${USER} alEditar ON_EDIT`,
      `${USER} barrido CLOCK`,
      `${USER} otra ON_EDIT`,
    ]);
  });

  test('tells a second person who has them, and doubles nothing', () => {
    const book = newBook();
    install(book);
    book.host.as(LUIS);
    const { hecho, instalacion } = install(book);
    expect(hecho[0]).toBe(
      `Lo tiene ${USER} desde el 15/07/2026. Con cada edición: anota en la bitácora lo que se escribe a mano.`,
    );
    expect(triggersOf(book)).toHaveLength(3);
    expect(instalacion).toMatchObject({
      puedeInstalar: false,
      puedeTomar: true,
      puedeQuitar: false,
    });
  });

  test('takes them over when asked', () => {
    const book = newBook();
    install(book);
    book.host.as(LUIS);
    const { instalacion } = install(book, true);
    expect(ownersIn(instalacion).slice(0, 3)).toEqual(BITACORA.map((funcion) => [funcion, LUIS]));
    expect(triggersOf(book)).toHaveLength(6);
  });

  test('takes away what this account still had of a trigger that another one has', () => {
    const book = newBook();
    install(book);
    book.host.as(LUIS);
    install(book, true);
    book.host.as(USER);
    install(book);
    expect(triggersOf(book)).toEqual([
      `${LUIS} alEditar ON_EDIT`,
      `${LUIS} alCambiar ON_CHANGE`,
      `${LUIS} barrido CLOCK`,
    ]);
  });

  test('gives the mail to the account of Parámetros and to no other', () => {
    const book = newBook();
    setting(book, 'cuenta_correo', 'Luis.Ejemplo@ejemplo.invalid');
    install(book);
    expect(triggersOf(book)).not.toContainEqual(expect.stringContaining('correoSemanal'));
    book.host.as(LUIS);
    expect(health(book).puedeInstalar).toBe(true);
    install(book);
    expect(triggersOf(book)).toContain(`${LUIS} correoSemanal CLOCK`);
    expect(
      book.host.data.triggers.find(({ handler }) => handler === 'correoSemanal'),
    ).toMatchObject({
      schedule: { unit: 'weeks', weekDay: 1, hour: 7, timeZone: 'America/Bogota' },
    });
  });

  test('waits for nobody: while somebody is saving it says so and installs nothing', () => {
    let isBusy = false;
    const book = newBook({ isLockedElsewhere: () => isBusy });
    isBusy = true;
    expect(book.refuse('instalarDisparadores', {}).codigo).toBe('OCUPADO');
    expect(triggersOf(book)).toEqual([]);
  });

  test('died half-way, it is done again without a double', () => {
    const { host } = newBook();
    const dying = openBook(host.data, {
      interrupt: (request) => {
        if (request === 'setProperties') throw new Error('killed');
      },
    });
    dying.host.call('instalarDisparadores', [{}]);
    expect(triggersOf(dying)).toHaveLength(3);
    const book = openBook(host.data);
    expect(ownersIn(health(book)).every(([, quien]) => quien === null)).toBe(true);
    install(book);
    expect(triggersOf(book)).toHaveLength(3);
  });
});

describe('a trigger that somebody took over', () => {
  /** Ana's triggers, after Luis took them over. */
  function takenOver(): Book {
    const book = newBook();
    install(book);
    book.host.as(LUIS);
    install(book, true);
    return book;
  }

  test('does nothing for who had it before, and goes away when it runs', () => {
    const book = takenOver();
    const mine = book.host.data.triggers.find(
      ({ owner, handler }) => owner === USER && handler === 'barrido',
    );
    book.host.runClockTrigger(mine?.id ?? '');
    expect(triggersOf(book)).not.toContain(`${USER} barrido CLOCK`);
    expect(triggersOf(book)).toContain(`${LUIS} barrido CLOCK`);
    expect(book.host.data.properties.document.ultimoBarrido).toBeUndefined();
  });

  test('writes once what somebody types, while both still have it', () => {
    const book = takenOver();
    expect(triggersOf(book).filter((one) => one.includes('alEditar'))).toHaveLength(2);
    typeIn(book, 'IED', 2, { 'Código DANE': '108001000001', Nombre: 'IED Ejemplo' });
    const noted = book.rows('bitacora').filter(({ registro }) => registro === 'ied');
    expect(noted).toHaveLength(1);
    expect(triggersOf(book).filter((one) => one.includes('alEditar'))).toEqual([
      `${LUIS} alEditar ON_EDIT`,
    ]);
  });
});

describe('quitarDisparadores()', () => {
  test('takes away those of this account, and says so', () => {
    const book = newBook();
    install(book);
    const { hecho, instalacion } = book.call<EstadoInstalacionHecho>('quitarDisparadores');
    expect(hecho).toHaveLength(3);
    expect(triggersOf(book)).toEqual([]);
    expect(instalacion).toMatchObject({ puedeInstalar: true, puedeQuitar: false });
  });

  test('touches nothing of another account', () => {
    const book = newBook();
    install(book);
    const before = triggersOf(book);
    book.host.as(LUIS);
    expect(book.call<EstadoInstalacionHecho>('quitarDisparadores').hecho).toEqual([]);
    expect(triggersOf(book)).toEqual(before);
    expect(ownersIn(health(book))[0]).toEqual(['alEditar', USER]);
  });
});

test('a copy has no triggers, and says so', () => {
  const book = exampleBook();
  install(book);
  const data = structuredClone(book.host.data);
  data.properties = { document: {}, script: {}, user: {} };
  data.triggers = [];
  const { chequeos, puedeInstalar } = health(openBook(data));
  expect(chequeos.find(({ codigo }) => codigo === 'disparadores')?.estado).toBe('falta');
  expect(puedeInstalar).toBe(true);
});
