// The state of the installation on the built add-on: each thing that may lack is found, told in a
// sentence, and mended by «Reparar» where it can be.

import { resolve } from 'node:path';
import type { Chequeo } from '../../src/addon/estado-instalacion/chequeo';
import type {
  EstadoInstalacionHecho,
  EstadoInstalacionPanel,
} from '../../src/addon/estado-instalacion/estado-instalacion';
import { blankWorkbook } from '../../src/emulator/workbook/blank';
import type { WorkbookData } from '../../src/emulator/workbook/workbook';
import { readLibro } from '../../src/local/file/read-libro';
import { ACTA } from '../support/acta';
import {
  type Book,
  columnOf,
  exampleBook,
  newBook,
  openBook,
  sheetOf,
  USER,
} from '../support/host';
import { cellIn, deleteLine, renameHeader, typeIn } from '../support/typed';

const LUIS = 'luis.ejemplo@ejemplo.invalid';

const health = (book: Book): EstadoInstalacionPanel => book.call('panelEstadoInstalacion');
const checkOf = (book: Book, codigo: string): Chequeo | undefined =>
  health(book).chequeos.find((chequeo) => chequeo.codigo === codigo);
const notWell = ({ chequeos }: EstadoInstalacionPanel): readonly string[] =>
  chequeos.filter(({ estado }) => estado !== 'bien').map(({ codigo }) => codigo);
const repair = (book: Book): EstadoInstalacionHecho =>
  book.call('repararLibro', { pendientes: notWell(health(book)) });
const removeSheet = (data: WorkbookData, name: string): void => {
  const { id } = sheetOf(data, name);
  data.sheetOrder = data.sheetOrder.filter((other) => other !== id);
  delete data.sheets[id];
};
const install = (book: Book): EstadoInstalacionHecho => book.call('instalarDisparadores', {});

describe('panelEstadoInstalacion()', () => {
  test('finds nothing to say of a sound workbook with its triggers, and writes nothing', () => {
    const book = exampleBook();
    install(book);
    book.host.runTrigger('barrido');
    const before = structuredClone(book.host.data);
    const instalacion = health(book);
    expect(notWell(instalacion)).toEqual([]);
    expect(instalacion.chequeos.every(({ reparable }) => !reparable)).toBe(true);
    expect(book.host.data).toEqual(before);
  });

  test('asks Google for little: some hundred calls, some five estimated seconds', () => {
    const { cost } = exampleBook().host.call('panelEstadoInstalacion');
    expect(cost.total).toBeLessThan(115);
    expect(cost.segundosEstimados).toBeLessThan(5.5);
  });

  test('opens where no other panel does', () => {
    const book = openBook(blankWorkbook('otro', 'otro'));
    expect(book.refuse('arranque').codigo).toBe('SIN_PREPARAR');
    const { chequeos, puedeInstalar } = health(book);
    expect(chequeos[0]).toMatchObject({ codigo: 'preparado', estado: 'mal', reparable: true });
    expect(puedeInstalar).toBe(false);
  });

  test('says that a newer add-on wrote the workbook', () => {
    const book = newBook();
    const { document } = book.host.data.properties;
    document.libro = JSON.stringify({ ...JSON.parse(document.libro ?? '{}'), esquema: 99 });
    expect(checkOf(book, 'preparado')).toMatchObject({
      estado: 'mal',
      mensaje: expect.stringContaining('versión más nueva'),
      reparable: false,
    });
  });

  test('knows whether who has the triggers may still edit', () => {
    const { data } = newBook().host;
    install(openBook(data));
    const seenBy = (editors: readonly string[]) =>
      checkOf(openBook(data, { user: LUIS, sharing: { owner: LUIS, editors } }), 'dueno');
    expect(seenBy([LUIS, USER])).toMatchObject({
      estado: 'bien',
      mensaje: `Los instaló ${USER} el 15/07/2026.`,
    });
    expect(seenBy([LUIS])).toMatchObject({
      estado: 'mal',
      mensaje: expect.stringContaining('tómelos a su nombre'),
    });
  });

  test('knows from the last sweep whether the triggers of somebody else are alive', () => {
    let now = '2026-07-15T10:00:00-05:00';
    const book = newBook({ now: () => new Date(now) });
    install(book);
    book.host.as(LUIS);
    expect(checkOf(book, 'disparadores')?.estado).toBe('no se sabe');
    book.host.runTrigger('barrido');
    expect(checkOf(book, 'disparadores')?.estado).toBe('bien');
    expect(checkOf(book, 'revision')).toMatchObject({
      estado: 'bien',
      mensaje: expect.stringContaining('La última que salió bien fue el 15/07/2026 a las 10:00.'),
    });
    now = '2026-07-15T11:30:00-05:00';
    expect(checkOf(book, 'revision')?.estado).toBe('no se sabe');
    now = '2026-07-17T10:00:00-05:00';
    expect(checkOf(book, 'revision')?.estado).toBe('mal');
  });

  test('tells what last went wrong in a trigger', () => {
    const book = newBook({ log: () => undefined });
    install(book);
    book.host.data.timeZone = 'Asia/Tokyo';
    book.host.runTrigger('barrido');
    expect(checkOf(book, 'revision')).toMatchObject({
      estado: 'mal',
      mensaje: expect.stringMatching(/^Falló el 15\/07\/2026 a las \d\d:00\. .*zona horaria/),
    });
  });

  test('opens for an account that refused a permission, and leads to where it is given', () => {
    const { data } = newBook().host;
    install(openBook(data));
    const book = openBook(data, { isAuthorised: () => false, log: () => undefined });
    expect(checkOf(book, 'autorizacion')).toMatchObject({
      estado: 'falta',
      enlace: expect.stringMatching(/^https:/),
    });
    expect(checkOf(book, 'cupo')?.estado).toBe('no se sabe');
    expect(book.refuse('instalarDisparadores', {})).toMatchObject({
      codigo: 'SIN_AUTORIZACION',
      mensaje: expect.stringContaining('«Autorización»'),
    });
  });

  test('says that few messages are left for the day', () => {
    const book = newBook({ mailQuota: 5 });
    expect(checkOf(book, 'cupo')).toMatchObject({
      estado: 'falta',
      mensaje: expect.stringContaining('quedan 5 destinatarios'),
    });
  });

  test.each<[string, (book: Book) => void, string, RegExp]>([
    [
      'a key header that is gone',
      (book) => renameHeader(book, 'PAM', 'Código', ''),
      'encabezados',
      /Hoja «PAM».*«Código»/,
    ],
    [
      'a header twice',
      (book) => renameHeader(book, 'Compromisos', 'Evidencia', 'Código'),
      'encabezados',
      /dos veces/,
    ],
    [
      'a header that lets nobody write',
      (book) => {
        for (const protection of sheetOf(book.host.data, 'PAM').protections)
          protection.warningOnly = false;
      },
      'protecciones',
      /impide escribir en: PAM/,
    ],
    [
      'an entry that somebody altered',
      (book) => {
        const sheet = sheetOf(book.host.data, 'Bitácora');
        const cell = sheet.cellData[1]?.[columnOf(sheet, 'Clave')];
        if (cell) cell.v = 'otra';
      },
      'bitacora',
      /fueron alterados/,
    ],
    [
      'last entries that are gone',
      (book) => {
        book.call('parametro', { clave: 'ciudad', valor: 'Ciudad Ejemplo' });
        const lines = Object.keys(sheetOf(book.host.data, 'Bitácora').cellData);
        deleteLine(book, 'Bitácora', Number(lines[lines.length - 1]) + 1);
      },
      'bitacora',
      /Faltan los últimos asientos/,
    ],
  ])('finds %s, which a person must mend', (_case, damage, codigo, sentence) => {
    const book = newBook();
    damage(book);
    expect(checkOf(book, codigo)).toMatchObject({
      estado: 'mal',
      mensaje: expect.stringMatching(sentence),
      reparable: false,
    });
  });
});

describe('repararLibro()', () => {
  test.each<[string, (book: Book) => void, string, string]>([
    [
      'another time zone',
      ({ host }) => {
        host.data.timeZone = 'Asia/Tokyo';
      },
      'zona',
      'Zona horaria',
    ],
    [
      'another language',
      ({ host }) => {
        host.data.locale = 'en_US';
      },
      'idioma',
      'Idioma',
    ],
    ['a tab that is gone', ({ host }) => removeSheet(host.data, 'Evidencias'), 'hojas', 'Hojas'],
    [
      'a header that is gone',
      (book) => renameHeader(book, 'PAM', 'Ponderación', ''),
      'encabezados',
      'Encabezados',
    ],
    [
      'a protection taken away',
      ({ host }) => {
        sheetOf(host.data, 'PAM').protections = [];
      },
      'protecciones',
      'Avisos de protección',
    ],
    [
      'dropdowns taken away',
      ({ host }) => {
        sheetOf(host.data, 'Actividades').validations = [];
      },
      'listas',
      'Listas desplegables',
    ],
    [
      'a list that lost a value',
      ({ host }) => {
        const sheet = sheetOf(host.data, 'Catálogos');
        const cell = sheet.cellData[1]?.[columnOf(sheet, 'Componentes del PAM')];
        if (cell) delete cell.v;
      },
      'listas',
      'Listas desplegables',
    ],
  ])('mends %s, and says so', (_case, damage, codigo, titulo) => {
    const book = newBook();
    damage(book);
    expect(checkOf(book, codigo)).toMatchObject({ reparable: true });
    const { hecho, instalacion } = repair(book);
    expect(hecho).toContain(`Quedó bien: ${titulo}.`);
    expect(instalacion.chequeos.find((one) => one.codigo === codigo)?.estado).toBe('bien');
  });

  test('finishes a save that died', () => {
    const { data } = newBook().host;
    let commits = 0;
    const dying = openBook(data, {
      log: () => undefined,
      interrupt: (request) => {
        if (commits === 1) throw new Error('killed');
        if (request === 'setProperties') commits += 1;
      },
    });
    dying.host.call('guardarActa', [ACTA]);
    const book = openBook(data);
    expect(checkOf(book, 'cuarentena')).toMatchObject({ estado: 'falta', reparable: true });
    expect(repair(book).hecho).toContain('Quedó bien: Guardados a medias.');
    expect(book.rows('actas')).toHaveLength(1);
  });

  test('prepares a workbook that is not, and then there is nothing else to mend', () => {
    const book = openBook(blankWorkbook('otro', 'otro'));
    const { hecho, instalacion } = repair(book);
    expect(hecho[0]).toMatch(/^Hojas creadas: .*PAM/);
    expect(instalacion.chequeos.some(({ reparable }) => reparable)).toBe(false);
    expect(repair(book).hecho).toEqual([]);
  });

  test('puts back the triggers of this account, and none in place of another’s', () => {
    const book = newBook();
    install(book);
    book.host.data.triggers.length = 0;
    expect(checkOf(book, 'disparadores')).toMatchObject({ estado: 'mal', reparable: true });
    book.host.as(LUIS);
    repair(book);
    expect(book.host.data.triggers).toEqual([]);
    book.host.as(USER);
    expect(repair(book).hecho).toContain('Quedó bien: Disparadores.');
    expect(book.host.data.triggers).toHaveLength(3);
  });

  test('gives an older workbook its new settings, and leaves those it has', () => {
    const book = exampleBook();
    book.call('parametro', { clave: 'umbral_en_meta', valor: '0,85' });
    const before = book.rows('parametros');
    const line = before.findIndex(({ clave }) => clave === 'cuenta_correo') + 2;
    deleteLine(book, 'Parámetros', line);
    repair(book);
    const rows = book.rows('parametros');
    expect(rows).toContainEqual(expect.objectContaining({ clave: 'cuenta_correo', valor: null }));
    expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
      new Set(before.map((row) => JSON.stringify(row))),
    );
  });

  test('gives a workbook of version 1 the settings it lacks, and leaves those it has', async () => {
    const data = await readLibro(resolve(__dirname, '../fixtures/libro-esquema-1.xlsx'));
    const valuesOf = (book: Book) =>
      new Map(book.rows('parametros').map(({ clave, valor }) => [String(clave), valor]));
    const [, ...lines] = Object.values(sheetOf(data, 'Parámetros').cellData);
    const before = new Map(lines.map((line) => [String(line[0]?.v), line[1]?.v ?? null]));
    expect([...before.keys()]).toContain('entidad');
    expect([...before.keys()]).not.toContain('cuenta_correo');
    const book = openBook(data);
    repair(book);
    const after = valuesOf(book);
    expect([...after.keys()]).toEqual(expect.arrayContaining(['cuenta_correo', 'correo_oficina']));
    for (const [clave, valor] of before) expect([clave, after.get(clave)]).toEqual([clave, valor]);
    expect(health(book).chequeos.some(({ reparable }) => reparable)).toBe(false);
  });

  test('is refused in a sentence while somebody is saving', () => {
    let isBusy = false;
    const book = newBook({ isLockedElsewhere: () => isBusy });
    isBusy = true;
    expect(book.refuse('repararLibro', { pendientes: [] }).codigo).toBe('OCUPADO');
  });
});

describe('a workbook that nobody has authorised', () => {
  test('has its menu and tells people about the rows they type', () => {
    const book = exampleBook({ isAuthorised: () => false });
    expect(book.host.menus()).toMatchObject([{ title: 'PAM' }]);
    typeIn(book, 'Compromisos', 200, { Compromiso: 'Enviar el consolidado' });
    expect(cellIn(book, 'Compromisos', 200, 'Observaciones')).toMatch(/^○ Incompleta/);
  });

  test('says in Inicio that the triggers are missing, until somebody installs them', () => {
    const book = newBook();
    const isSaid = (): boolean =>
      JSON.stringify(sheetOf(book.host.data, 'Inicio').cellData).includes(
        'Los disparadores no están instalados',
      );
    expect(isSaid()).toBe(true);
    install(book);
    expect(isSaid()).toBe(false);
    book.call('quitarDisparadores');
    expect(isSaid()).toBe(true);
  });
});

describe('what people did to a tab', () => {
  test('a header that somebody wrote over is told with what stands there, and Reparar does not add another', () => {
    const book = exampleBook();
    renameHeader(book, 'Evidencias', 'Enlace', 'Otra cosa');
    expect(checkOf(book, 'encabezados')).toMatchObject({
      estado: 'falta',
      reparable: false,
      mensaje: expect.stringMatching(
        /Falta la columna «Enlace», y en [A-Z]1, donde estaba, dice «Otra cosa»/,
      ),
    });
  });

  test('merged cells, a filter and a hidden column are told by their place, with the way back', () => {
    const book = exampleBook();
    const [combinadas, ocultas] = ['combinadas', 'ocultas'].map((each) => checkOf(book, each));
    expect([combinadas?.estado, ocultas?.estado]).toEqual(['bien', 'bien']);
    const sheet = sheetOf(book.host.data, 'Compromisos');
    sheet.mergeData = [{ startRow: 1, startColumn: 1, endRow: 3, endColumn: 1 }];
    sheet.filter = { startRow: 0, startColumn: 0, endRow: 30, endColumn: 5 };
    sheet.columnData[columnOf(sheet, 'Entregable')] = { hd: 1 };
    expect(checkOf(book, 'combinadas')?.mensaje).toMatch(/Compromisos B2:B4\. .*Separar/);
    expect(checkOf(book, 'ocultas')?.mensaje).toMatch(
      /Compromisos tiene un filtro y Compromisos oculta la columna «Entregable»\. .*Quitar filtro/,
    );
    const verificar = book.call<{ sobreLaHoja: readonly string[] }>('panelVerificar', {
      hoja: 'compromisos',
    });
    expect(verificar.sobreLaHoja).toEqual([
      expect.stringMatching(/celdas combinadas/),
      expect.stringMatching(/No está todo a la vista/),
    ]);
  });

  test('a chip of a person is a name where the address goes', () => {
    const book = exampleBook();
    typeIn(book, 'Equipo', 2, { Correo: 'Ana Ejemplo Rivera' });
    expect(checkOf(book, 'fichas')?.mensaje).toMatch(/Equipo, fila 2\. .*ficha de persona/);
  });

  test('a code that somebody changed by hand is told with the one that was', () => {
    const book = exampleBook();
    const sheet = sheetOf(book.host.data, 'Evidencias');
    sheet.cellData[1]![columnOf(sheet, 'Código')]!.v = 'EV-9999';
    expect(checkOf(book, 'codigos')?.mensaje).toMatch(
      /en Evidencias ya no está EV-0001, y dice EV-9999/,
    );
    delete sheet.cellData[1]![columnOf(sheet, 'Código')]!.v;
    expect(checkOf(book, 'codigos')?.mensaje).toContain('hay una fila sin código');
  });

  test('how many minutes of the day the sweeps take', () => {
    const book = exampleBook();
    install(book);
    book.host.runTrigger('barrido');
    expect(checkOf(book, 'revision')?.mensaje).toMatch(/unos \d+ minutos de los 90/);
  });
});
