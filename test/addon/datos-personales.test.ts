// Personal data, whatever becomes of them: what is exported to be published names nobody, and a column that becomes personal is so
// in what the workbook already kept of it.

import { REGISTERS } from '../../src/domain/registers';
import { bitacoraOf, isChainWhole, loggedBy, sweep } from '../support/auditoria';
import { exampleBook, openBook, sheetOf } from '../support/host';
import { typeIn } from '../support/typed';
import { variantScript } from '../support/variant-build';

interface Publicado {
  readonly columnas: readonly { readonly key: string }[];
  readonly filas: readonly object[];
  readonly omitidas: readonly string[];
  readonly porLeer: readonly string[];
}

describe('exportar() to be published', () => {
  const book = exampleBook();
  const names = new Set(
    ['equipo', 'asistentes'].flatMap((key) => book.rows(key).map(({ nombre }) => String(nombre))),
  );
  const publicar = (registro: string): Publicado =>
    book.call('exportar', { registro, publicar: true });
  const published = REGISTERS.filter(({ interno }) => !interno).map(({ key }) => key);

  test.each(published)(
    '%s has no column that names somebody, nor a name in those that are left',
    (key) => {
      const { columnas, filas, omitidas, porLeer } = publicar(key);
      const register = REGISTERS.find((one) => one.key === key);
      const out = columnas.filter((column) => {
        const { personal, persona } = register?.columns[column.key] ?? {};
        return personal ?? persona;
      });
      expect(out).toEqual([]);
      const whole = book.call<Publicado>('exportar', { registro: key });
      expect(filas).toHaveLength(whole.filas.length);
      expect(whole.columnas).toHaveLength(columnas.length + omitidas.length);
      // What people wrote freely is for whoever publishes it to read, and is told.
      const free = new Set(
        Object.entries(register?.columns ?? {}).flatMap(([column, { label }]) =>
          porLeer.includes(label) ? [column] : [],
        ),
      );
      const said = filas.flatMap((row) =>
        Object.entries(row).filter(([column]) => !free.has(column)),
      );
      expect(said.filter(([, value]) => names.has(String(value)))).toEqual([]);
    },
  );

  test.each(['bitacora', 'equipo', 'parametros'])('%s is not published', (registro) => {
    expect(book.refuse('exportar', { registro, publicar: true }).codigo).toBe('INTERNO');
    expect(book.call<Publicado>('exportar', { registro }).filas.length).toBeGreaterThan(0);
  });
});

test('a column that becomes personal is a mark in _sombra from the next sweep on, which takes nothing for an edit', async () => {
  const before = exampleBook();
  const [{ barrio } = { barrio: '' }] = before.rows('ied');
  typeIn(before, 'IED', 3, { Barrio: 'Barrio escrito a mano' });
  sweep(before);
  const sombraOf = (book: typeof before): string =>
    JSON.stringify(sheetOf(book.host.data, '_sombra'));
  expect(sombraOf(before)).toContain(barrio);
  const script = await variantScript({
    'src/domain/registers/ied.ts': (text) =>
      text.replace("barrio: { label: 'Barrio', kind: 'texto',", '$& personal: true,'),
  });
  const after = openBook(before.host.data, script);
  expect(loggedBy(after, () => sweep(after))).toEqual([]);
  for (const told of [barrio, 'Barrio escrito a mano']) expect(sombraOf(after)).not.toContain(told);
  const lines = loggedBy(after, () => {
    typeIn(after, 'IED', 2, { Barrio: 'Otro barrio' });
    sweep(after);
  });
  expect(lines.map(({ campos }) => campos)).toEqual(['{"barrio":["cambió","cambió"]}']);
  // What was sealed stays as it was sealed: a código that was printed covers it.
  expect(bitacoraOf(after).some(({ campos }) => String(campos).includes('Barrio escrito'))).toBe(
    true,
  );
  expect(isChainWhole(after)).toBe(true);
});
