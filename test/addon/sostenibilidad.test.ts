// The panel «Sostenibilidad de la vigencia» on the built add-on: the rows that a year lacks and the acta of its meeting.

import type { Preparado } from '../../src/addon/sostenibilidad/preparar';
import type { SostenibilidadPanel } from '../../src/addon/sostenibilidad/ver';
import { type Book, exampleBook } from '../support/host';

const of2027 = (book: Book) => book.rows('sostenibilidad').filter((row) => row.vigencia === 2027);

test('the rows that a year lacks are made from those of the year before, without its money, and taken back', () => {
  const book = exampleBook();
  const before = book.rows('sostenibilidad');
  const seen = book.call<SostenibilidadPanel>('panelSostenibilidad', { vigencia: '2027' });
  const missing = seen.sostenibilidad.vacios.map(({ accion }) => accion);
  // Those with a number in the column Meta 2027 of the example, by hand: all but the NP and what is written already.
  const written = of2027(book).map(({ accion }) => accion);
  const plan = book.rows('pam').filter((row) => typeof row.meta2027 === 'number');
  const lacking = plan.map(({ codigo }) => codigo).filter((codigo) => !written.includes(codigo));
  expect(written.length).toBeGreaterThan(10);
  expect(missing).toEqual(lacking);
  const hecho = book.call<Preparado>('crearFilasDeSostenibilidad', { vigencia: '2027' });
  expect(hecho.dicho).toContain(`${missing.length} filas quedaron en Sostenibilidad`);
  const rows = of2027(book).filter(({ accion }) => !written.includes(accion));
  expect(rows.map(({ accion }) => accion)).toEqual(missing);
  const last = before.find((row) => row.accion === 'A02' && row.vigencia === 2026);
  const made = rows.find((row) => row.accion === 'A02');
  expect(made).toMatchObject({ fuente: last?.fuente, responsable: last?.responsable });
  for (const key of [
    'montoPrevisto',
    'respaldo',
    'financiera',
    'tecnica',
    'administrativa',
    'acta',
  ])
    expect(made?.[key]).toBeNull();

  const again = book.call<Preparado>('crearFilasDeSostenibilidad', { vigencia: '2027' });
  expect(again.dicho).toContain('ya tienen su fila');
  expect(again.cargue).toBeNull();
  book.call('deshacerCargue', { cargue: hecho.cargue });
  expect(book.rows('sostenibilidad')).toEqual(before);
});

test('the acta of activity 4 begins with both Jefes', () => {
  const book = exampleBook();
  const pedido = { vigencia: '2026', pedido: 'p-acta' };
  const { dicho } = book.call<Preparado>('prepararActaDeSostenibilidad', pedido);
  // Asked again, it is one acta.
  book.call('prepararActaDeSostenibilidad', pedido);
  const made = book.rows('actas').filter(({ estado }) => estado === 'Borrador');
  const acta = made.find(({ asunto }) => `${asunto}`.includes('sostenibilidad del PAM en 2026'));
  expect(made.filter(({ asunto }) => asunto === acta?.asunto)).toHaveLength(1);
  expect(acta).toMatchObject({ actividad: 4, tipo: 'Sostenibilidad' });
  expect(`${acta?.ordenDelDia}`).toContain('Condiciones de sostenibilidad técnica');
  expect(dicho).toContain(`${acta?.codigo}`);
  const people = book.rows('asistentes').filter((row) => row.acta === acta?.codigo);
  expect(people.map(({ nombre }) => nombre)).toEqual([
    'Ana Ejemplo Rivera',
    'Clara Ejemplo Barrios',
  ]);
});

test('a year that is not of the book is refused', () => {
  const book = exampleBook();
  expect(() => book.call('panelSostenibilidad', { vigencia: '2031' })).toThrow('2031');
});
