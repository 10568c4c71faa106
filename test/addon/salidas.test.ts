// Salidas on the built add-on: kept, carried out with what their rows say today, taken away and brought back; and no datum of a person
// in anything that is given for them.

import type { SalidaBorrada, SalidaGuardada } from '../../src/addon/salidas/guardar';
import type { HojaParaSalida } from '../../src/addon/salidas/hoja';
import type { SalidaHecha, SalidasPanel } from '../../src/addon/salidas/ver';
import type { Avance } from '../../src/domain/avance/avance';
import { isOfPersona } from '../../src/domain/publicable';
import { REGISTERS } from '../../src/domain/registers';
import { type Book, exampleBook, newBook } from '../support/host';

const NUEVA = {
  nombre: 'IED rurales',
  registro: 'IED',
  columnas: 'Código DANE; Nombre',
  filtro: 'Zona es Rural',
  orden: 'Nombre',
  formato: 'csv',
};
const keep = (book: Book, campos: object, leida: object | null = null): SalidaGuardada =>
  book.call('guardarSalida', { leida, campos });
const panel = (book: Book): SalidasPanel => book.call('panelSalidas');
const make = (book: Book, nombre: string): SalidaHecha => book.call('verSalida', { nombre });

test('a book without salidas says so, and opens', () => {
  const book = newBook();
  expect(panel(book).salidas).toEqual([]);
  expect(book.refuse('verSalida', { nombre: 'PAM' }).mensaje).toContain('todavía no tiene ninguna');
});

test('one is kept with its código, carried out, changed, taken away and brought back', () => {
  const book = exampleBook();
  const made = keep(book, NUEVA);
  expect(made).toMatchObject({ codigo: 'SA-0004', errores: [] });
  const rurales = book
    .rows('ied')
    .filter(({ zona }) => zona === 'Rural')
    .map(({ codigoDane, nombre }) => [codigoDane, nombre]);
  const hecha = make(book, 'ied RURALES');
  expect(hecha.formato).toBe('CSV (.csv)');
  expect([...hecha.filas].sort()).toEqual(rurales.sort());
  expect(hecha.filas.map(([, nombre]) => nombre)).toEqual(
    [...hecha.filas.map(([, nombre]) => `${nombre}`)].sort(),
  );

  const leida = panel(book).salidas.find(({ codigo }) => codigo === 'SA-0004')?.leida ?? null;
  expect(keep(book, { encabezados: 'Nombre = Institución' }, leida).errores).toEqual([]);
  expect(make(book, 'SA-0004').columnas.map(({ titulo }) => titulo)).toEqual([
    'Código DANE',
    'Institución',
  ]);

  const now = panel(book).salidas.find(({ codigo }) => codigo === 'SA-0004')?.leida;
  const gone = book.call<SalidaBorrada>('borrarSalida', { leida: now });
  expect(panel(book).salidas.map(({ codigo }) => codigo)).toEqual([
    'SA-0001',
    'SA-0002',
    'SA-0003',
  ]);
  book.call('deshacerCargue', { cargue: gone.cargue });
  expect(panel(book).salidas.map(({ codigo }) => codigo)).toContain('SA-0004');
});

test('what is wrong is told by column, and nothing is kept', () => {
  const book = exampleBook();
  const before = book.rows('salidas');
  const { errores, cargue } = keep(book, {
    ...NUEVA,
    nombre: 'PAM por componente',
    columnas: 'Nonbre',
    registro: 'IED',
  });
  expect(cargue).toBeNull();
  expect(errores).toEqual([
    { columna: 'columnas', mensaje: 'No hay una columna «Nonbre» en IED. ¿Quiso decir «Nombre»?' },
    { columna: 'nombre', mensaje: 'Ya hay otra salida «PAM por componente»: póngale otro nombre.' },
  ]);
  expect(book.rows('salidas')).toEqual(before);
});

test('one that somebody changed meanwhile is not taken away', () => {
  const book = exampleBook();
  const [first] = panel(book).salidas;
  keep(book, { paraQuien: 'Hacienda' }, first?.leida);
  expect(book.refuse('borrarSalida', { leida: first?.leida }).mensaje).toMatch(/cambi/);
  expect(panel(book).salidas).toHaveLength(3);
});

test('one that a load left wrong is told where it is listed and refused where it is asked for', () => {
  const book = exampleBook();
  book.call('cargar', {
    registro: 'salidas',
    celdas: [
      ['Código', 'Salida', 'Hoja', 'Columnas'],
      ['SA-0003', 'Acciones y recursos', 'PAM', 'Código; Acción'],
    ],
  });
  expect(make(book, 'SA-0003').columnas).toHaveLength(2);
  expect(book.refuse('verSalida', { nombre: 'Aciones y recursos' }).mensaje).toBe(
    'No hay una salida «Aciones y recursos». ¿Quiso decir «Acciones y recursos»? Son: PAM por componente, IED acompañadas en 2026, Acciones y recursos.',
  );
});

test('the figures of an acción are those of the avance at the last quarter that somebody reported', () => {
  const book = exampleBook();
  const { columnas, filas } = make(book, 'PAM por componente');
  const at = (label: string): number =>
    columnas.findIndex(({ columna }) => columna.label === label);
  const corte = `${filas[0]?.[at('Corte de las cifras')]}`;
  const { acciones } = book.call<Avance>('calcularAvance', { corte });
  expect(filas).toHaveLength(acciones.length);
  for (const { codigo, avanceCuatrienioConTope, estado } of acciones) {
    const fila = filas.find((one) => one[at('Código')] === codigo);
    expect(fila?.[at('Estado del avance')]).toBe(estado);
    const told = fila?.[at('Avance del cuatrienio')];
    if (avanceCuatrienioConTope === null) expect(told).toBeNull();
    else expect(told).toBeCloseTo(avanceCuatrienioConTope, 4);
  }
});

test('no page is given a name or a datum of a person, of any register', () => {
  const book = exampleBook();
  const secretos = REGISTERS.flatMap(({ key, columns }) =>
    Object.entries(columns)
      .filter(([, column]) => isOfPersona(column) && column.kind !== 'fecha')
      .flatMap(([column]) => book.rows(key).map((row) => row[column])),
  ).filter((value): value is string => typeof value === 'string' && value.includes(' Ejemplo '));
  expect(secretos.length).toBeGreaterThan(100);
  const names = [...new Set(secretos)];
  for (const { registro } of panel(book).hojas) {
    const { columnas, filas }: HojaParaSalida = book.call('verHojaDeSalida', { registro });
    const closed = columnas.map(({ kind }) => kind !== 'textoLargo');
    // What a person wrote in a free text is told of (porLeer), and read before it is handed over.
    const told = filas.flatMap((fila) => fila.filter((_, i) => closed[i]).map(String));
    expect({ registro, told: names.filter((name) => told.includes(name)) }).toEqual({
      registro,
      told: [],
    });
  }
});

test.each(['equipo', 'parametros', 'bitacora', 'salidas', 'nada', '__proto__'])(
  'nothing leaves of «%s»',
  (registro) => {
    const book = exampleBook();
    expect(book.refuse('verHojaDeSalida', { registro }).mensaje).toContain('No hay una hoja');
  },
);

// What they cost on Google: the calls do not grow with the rows. Each tab is read whole, since the page offers all of its columns, in one
// call; what its rows name (its IED, its acción) is a tab more, and the figures of the PAM are those of the avance.
describe('the calls', () => {
  const callsOf = (book: Book, fn: string, pedido: object): number => {
    const { ok, cost } = book.host.call(fn, [pedido]);
    expect(ok).toMatchObject({ ok: true });
    return cost.total;
  };

  test.each<[string, string, object, number]>([
    ['those that are kept', 'panelSalidas', {}, 3],
    ['the PAM with its figures', 'verSalida', { nombre: 'PAM por componente' }, 9],
    ['a register', 'verSalida', { nombre: 'IED acompañadas en 2026' }, 7],
  ])('of %s are few', (_, fn, pedido, most) => {
    const total = callsOf(exampleBook(), fn, pedido);
    console.info(`${fn} ${JSON.stringify(pedido)}: ${total} calls`);
    expect(total).toBeLessThanOrEqual(most);
  });

  test('of the tab of each register for the page are eight at most', () => {
    const hojas = panel(exampleBook()).hojas.map(({ registro }) => ({
      registro,
      total: callsOf(exampleBook(), 'verHojaDeSalida', { registro }),
    }));
    console.info(hojas.map(({ registro, total }) => `${registro} ${total}`).join(', '));
    expect(hojas.filter(({ total }) => total > 8)).toEqual([]);
  });
});
