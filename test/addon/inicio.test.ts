// The tab Inicio, against figures counted from the files of the example by other means.

import libro from '../../sheets-templates/libro.json';
import portada from '../../sheets-templates/portada.json';
import type { Avance } from '../../src/domain/avance/avance';
import { formatNumero, formatPorcentaje } from '../../src/domain/formato';
import type { Tablero } from '../../src/domain/tablero/tablero';
import { readRenglones } from '../sheets-templates/plantillas';
import { sweep } from '../support/auditoria';
import { type Book, exampleBook, newBook, sheetOf } from '../support/host';
import { typeIn } from '../support/typed';

const HOY = '2026-07-15';
const iso = (fecha = ''): string => fecha.split('/').reverse().join('-');

/** The lines of Inicio, its blanks left out, after it has been calculated. */
function linesOf(book: Book): readonly (readonly unknown[])[] {
  const { effects } = book.host.call('actualizarInicio');
  expect(effects.filter(({ kind }) => kind === 'alert')).toEqual([]);
  return Object.values(sheetOf(book.host.data, 'Inicio').cellData).map((row) =>
    Object.values(row)
      .map(({ v }) => v)
      .filter((v) => v !== undefined && v !== ''),
  );
}
const SIN_ACCIONES =
  'Aún no hay acciones en el PAM. Si el plan está en Excel, cárguelo con PAM › Cargar…';
/** What its first column says as it stands, not calculated anew. */
const shown = ({ host }: Book): readonly unknown[] =>
  Object.values(sheetOf(host.data, 'Inicio').cellData).map((row) => row[0]?.v);
const loadOne = (book: Book): { readonly cargue: string } =>
  book.call('cargar', {
    registro: 'pam',
    celdas: [
      ['Código', 'Acción'],
      ['A01', 'Visitas de ejemplo'],
    ],
  });
const firsts = (book: Book): readonly unknown[] => linesOf(book).map(([first]) => first);

describe('Inicio', () => {
  const pam = readRenglones('ejemplo/pam.csv');
  const compromisos = readRenglones('ejemplo/compromisos.csv');
  const delTrimestre = readRenglones('ejemplo/seguimiento.csv').filter(
    ({ Vigencia, Trimestre }) => Vigencia === '2026' && Trimestre === 'T2',
  );
  /** Reported in a second quarter, by itself; programmed in it, or in the year without a row of the quarter; none of the example begins later. */
  const debe = pam.filter((accion, i) => {
    const own = delTrimestre.find((row) => row.Acción === accion.Código);
    const programado = own ? own.Programado : accion['Meta 2026'];
    const isShown = !own && pam[i - 1]?.['Código de meta'] === accion['Código de meta'];
    const reports = accion.Periodicidad !== 'Anual' && !isShown;
    return reports && programado !== '' && programado !== 'NP';
  });
  /** Months after June in which a datum is still to come on HOY. */
  const espera = ['1 mes', '2 meses', '3 meses', '6 meses'];
  const faltan = debe.filter(
    ({ Código, 'Dato disponible': disponible = '' }) =>
      !delTrimestre.find((row) => row.Acción === Código)?.Ejecutado && !espera.includes(disponible),
  );

  test('says which quarter is reported, until when, and how many reports are missing', () => {
    expect(faltan.length).toBeGreaterThan(0);
    const [window] = readRenglones('ejemplo/calendario.csv').filter(
      ({ Vigencia, Trimestre }) => Vigencia === '2026' && Trimestre === 'T2',
    );
    const isOpen = iso(window?.Cierra) >= HOY;
    const what = isOpen ? 'Trimestre abierto' : 'Último trimestre reportado';
    const until = `${isOpen ? 'cierra' : 'cerró'} ${window?.Cierra}`;
    expect(window?.Cierra).toBe('15/07/2026');
    expect(firsts(exampleBook())).toContain(
      `${what}: T2 2026 · ${until}, hoy es el último día · faltan ${faltan.length} de ${debe.length} reportes`,
    );
  });

  test('says which quarters are still to be closed, how, and until when', () => {
    const said = firsts(exampleBook());
    // T1 has its provisional close in cierres.csv; the dates are those of calendario.csv.
    expect(said).toContain(
      'Por cerrar: T2 2026, provisional hasta el 31/07/2026; T1 2026, definitivo hasta el 31/07/2026.',
    );
  });

  test('counts for each responsable what there is to do', () => {
    const lines = linesOf(exampleBook());
    const header = lines.findIndex(([first]) => first === 'Responsable');
    const names = new Set([...pam, ...compromisos].map(({ Responsable }) => Responsable ?? ''));
    const expected = [...names].map((name) => {
      const open = compromisos.filter(
        ({ Responsable, Estado }) => Responsable === name && Estado === 'Abierto',
      );
      return [
        name,
        pam.filter(({ Responsable }) => Responsable === name).length,
        faltan.filter(({ Responsable }) => Responsable === name).length,
        open.length,
        open.filter((row) => iso(row['Fecha de entrega']) < HOY).length,
      ];
    });
    const shown = lines.slice(header + 1, header + 1 + names.size);
    expect(new Map(shown.map((line) => [line[0], line]))).toEqual(
      new Map(expected.map((line) => [line[0], line])),
    );
    const pending = shown.map(([, , missing, , overdue]) => Number(missing) + Number(overdue));
    expect(pending).toEqual([...pending].sort((a, b) => b - a));
  });

  test('offers what to do in the etapa of the book, and where', () => {
    const book = exampleBook();
    book.call('parametro', { clave: 'etapa', valor: 'cierre' });
    expect(linesOf(book)).toContainEqual([
      'Complete los reportes que falten y cierre los trimestres',
      'Cierre de trimestre',
    ]);
  });

  test('of a new book says that there is nothing yet, where to begin, and asks for no report nor close', () => {
    const said = linesOf(newBook());
    const firstOf = said.map(([first]) => first);
    expect(firstOf).toContain(SIN_ACCIONES);
    expect(firstOf).toContainEqual(expect.stringMatching(/2024-2027$/));
    const pasos = firstOf.filter((first) => /^\d\. /.test(String(first)));
    expect(pasos.map((paso) => String(paso).split(' · ')[1])).toEqual([
      'PAM › Cargar…',
      'PAM › Autoevaluación del territorio…',
      'Caracterización',
      'Fundamentos',
      'PAM › Del diagnóstico al plan…',
      'PAM › Sostenibilidad de la vigencia…',
      'PAM › Acta de reunión…',
      'PAM › Aprobar y cambiar el PAM…',
    ]);
    expect(firstOf.filter((line) => /reporte|por cerrar|trimestre/i.test(String(line)))).toEqual(
      [],
    );
  });

  test('names the panels as the menu does, and the tabs that are in sight meanwhile', () => {
    const { visibles = [] } = libro.etapas.find(({ nombre }) => nombre === 'formulación') ?? {};
    const items = JSON.stringify(newBook().host.menus());
    for (const paso of portada.comienzo.pasos)
      if ('hoja' in paso) expect(visibles).toContain(paso.hoja);
      else expect(items).toContain(`"${paso.menu}"`);
  });

  test.each([
    ['loaded', (book: Book) => void loadOne(book)],
    [
      'typed',
      (book: Book) => typeIn(book, 'PAM', 2, { Código: 'A01', Acción: 'Visitas de ejemplo' }),
    ],
  ])('does not go on saying that there is no plan once an acción is %s', (_, bring) => {
    const book = newBook();
    expect(shown(book)).toContain(SIN_ACCIONES);
    bring(book);
    expect(book.rows('pam')).toHaveLength(1);
    expect(shown(book)).not.toContain(SIN_ACCIONES);
    expect(shown(book)).toContainEqual(expect.stringMatching(/^Al aprobar el PAM/));
  });

  test('says again that there is no plan when what was loaded is undone', () => {
    const book = newBook();
    const { cargue } = loadOne(book);
    expect(shown(book)).not.toContain(SIN_ACCIONES);
    book.call('deshacerCargue', { cargue });
    expect(shown(book)).toContain(SIN_ACCIONES);
  });

  test('takes a name for a text, whatever it begins with', () => {
    const book = newBook();
    typeIn(book, 'PAM', 2, { Código: 'A01', Responsable: "'=1+1" });
    expect(firsts(book)).toContain('=1+1');
  });

  test('is not upset by a half-typed row of Calendario', () => {
    const book = exampleBook();
    const before = firsts(book).find((line) => /trimestre/i.test(String(line)));
    expect(before).toBeDefined();
    typeIn(book, 'Calendario', 18, { Vigencia: '2026', Abre: '14/07/2026' });
    expect(firsts(book)).toContain(before);
  });

  test('is made again where somebody deleted it', () => {
    const book = exampleBook();
    const { data } = book.host;
    const { id } = sheetOf(data, 'Inicio');
    data.sheetOrder = data.sheetOrder.filter((other) => other !== id);
    delete data.sheets[id];
    expect(firsts(book)[0]).toBe('Plan de Apoyo al Mejoramiento – PAM');
    expect(data.sheets[data.sheetOrder[0] ?? '']?.name).toBe('Inicio');
  });
});

describe('the picture of the plan in Inicio', () => {
  const book = exampleBook();
  const lines = linesOf(book);
  const avance = book.call<Avance>('calcularAvance', { corte: '2026-T2' });
  const after = (label: RegExp): readonly unknown[] =>
    lines[lines.findIndex(([first]) => label.test(String(first))) + 1] ?? [];

  test('says the figures of the informe, from the same code', () => {
    const { tablero } = book.call<{ tablero: Tablero }>('panelTablero', { corte: '2026-T2' });
    const [figure, esperado, cambio, delAno, actividades] = after(/^Avance del cuatrienio/);
    expect([figure, esperado, delAno, actividades]).toEqual(
      [
        avance.total.avanceCuatrienioConTope,
        tablero.plan.esperado,
        tablero.plan.delAno,
        avance.total.actividades,
      ].map((ratio) => formatPorcentaje(ratio ?? Number.NaN)),
    );
    expect(String(cambio)).toBe(`+${formatNumero(Number(tablero.plan.cambio?.toFixed(2)))}`);
  });

  test('says how many acciones are in each state, with a bar as long as its part', () => {
    for (const estado of new Set(avance.acciones.map((accion) => accion.estado))) {
      const own = avance.acciones.filter((accion) => accion.estado === estado).length;
      const [, said, bar] =
        lines.find(([first]) => new RegExp(`^\\S ${estado}s?$`).test(String(first))) ?? [];
      expect(said).toBe(`${own} (${formatPorcentaje(own / avance.acciones.length)})`);
      const part = String(bar).split('■').length - 1;
      expect(Math.abs(part - (20 * own) / avance.acciones.length)).toBeLessThan(1);
      expect(String(bar)).toHaveLength(20);
    }
  });

  test('asks for what the data ask for today', () => {
    const { faltan } = book.call<{ tablero: Tablero }>('panelTablero', {}).tablero.reportes;
    const late = readRenglones('ejemplo/compromisos.csv').filter(
      (row) => row.Estado === 'Abierto' && iso(row['Fecha de entrega']) < HOY,
    );
    const said = lines.map(([first]) => String(first));
    expect(said).toContain(`▲ Faltan ${faltan.length} reportes de T2 2026 · PAM › Lo mío…`);
    expect(said).toContain(`▲ ${late.length} compromisos vencidos · Compromisos`);
    const listed = said.flatMap((one) => /^– (CO-\d{4}) · era para el /.exec(one)?.[1] ?? []);
    const dueFirst = [...late].sort((a, b) =>
      iso(a['Fecha de entrega']).localeCompare(iso(b['Fecha de entrega'])),
    );
    expect(listed).toEqual(dueFirst.slice(0, 5).map((row) => row.Código));
  });

  test('leads to the row of what it asks for, where there is one', () => {
    const { data } = book.host;
    const leads = Object.values(sheetOf(data, 'Inicio').cellData).flatMap((row) => {
      const { v, custom } = row[0] ?? {};
      const sheet = custom && data.sheets[custom.link];
      if (!sheet) return [];
      const line = Number(/\d+/.exec(custom.cell ?? '')?.[0] ?? 1) - 1;
      return [{ said: String(v), tab: sheet.name, row: sheet.cellData[line] }];
    });
    const of = (tab: string) => leads.filter((one) => one.tab === tab);
    for (const { said, row } of of('Compromisos').slice(1))
      expect([said, /CO-\d{4}/.exec(said)?.[0]]).toEqual([said, row?.[0]?.v]);
    expect(of('Compromisos').length).toBeGreaterThan(1);
    const { faltan } = book.call<{ tablero: Tablero }>('panelTablero', {}).tablero.reportes;
    const [task] = of('Seguimiento');
    const values = Object.values(task?.row ?? {}).map(({ v }) => v);
    expect(values).toEqual(expect.arrayContaining([2026, 'T2']));
    expect(faltan).toContain(values.find((v) => /^A\d\d$/.test(String(v))));
    expect(of('Cierre de trimestre')[0]?.row?.[0]?.v).toBe(2026);
  });
});

describe('Inicio on another day', () => {
  const days = { now: '2026-07-15T10:00:00-05:00' };
  const aged = (): Book => {
    days.now = '2026-07-15T10:00:00-05:00';
    const book = exampleBook({ now: () => new Date(days.now) });
    expect(firsts(book)).toContainEqual(expect.stringMatching(/hoy es el último día/));
    days.now = '2026-07-16T06:00:00-05:00';
    return book;
  };
  const told = (book: Book): unknown =>
    shown(book).find((said) => /T2 2026 · (cerró|cierra)/.test(String(said)));

  test('is told anew for whoever opens the book first, and not again that day', () => {
    const book = aged();
    const first = book.host.open();
    expect(told(book)).toMatch(/^Último plazo: T2 2026 · cerró 15\/07\/2026/);
    const again = book.host.open();
    expect(first.effects.length).toBeGreaterThan(again.effects.length);
    console.info(`Opening: ${first.cost.total} calls on another day, ${again.cost.total} else`);
    expect(again.cost.total).toBeLessThanOrEqual(2);
  });

  test('is told anew by the first sweep of the day', () => {
    const book = aged();
    sweep(book);
    expect(told(book)).toMatch(/^Último plazo: T2 2026 · cerró 15\/07\/2026/);
  });

  test('that is of a book of another version is left as it is', () => {
    const book = aged();
    const { data } = book.host;
    const estado = JSON.parse(data.properties.document.libro ?? '{}');
    data.properties.document.libro = JSON.stringify({ ...estado, esquema: estado.esquema - 1 });
    book.host.open();
    expect(told(book)).toMatch(/hoy es el último día/);
  });
});

test('a meta that goes on without its activities is said in Inicio and in the Tablero', () => {
  const book = exampleBook();
  const { acciones } = book.call<Avance>('calcularAvance', { corte: '2026-T2' });
  const one = acciones.find(
    ({ estado, actividades }) => estado === 'en meta' && actividades !== null,
  );
  const codigo = one?.codigo ?? '';
  const rows = book
    .rows('actividades')
    .filter(({ accion, vigencia }) => accion === codigo && Number(vigencia) <= 2026);
  expect(rows.length).toBeGreaterThan(0);
  book.call('cargar', {
    registro: 'actividades',
    celdas: [
      ['Acción', 'Número', 'Vigencia', 'Trimestre', 'Programado', 'Ejecutado'],
      ...rows.map((row) => [codigo, row.numero, row.vigencia, row.trimestre, row.programado, 0]),
    ],
    sobrescribir: true,
  });
  expect(firsts(book)).toContain(
    `▲ 1 acción va en meta sin hacer sus actividades: ${codigo} · PAM › Tablero…`,
  );
  const { tablero } = book.call<{ tablero: Tablero }>('panelTablero', { corte: '2026-T2' });
  expect(tablero.contradicciones).toMatchObject([{ codigo, clase: 'META_SIN_ACTIVIDADES' }]);
});
