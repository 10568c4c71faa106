// A commit that died half-way is finished by whoever reads next, and a copy of the book keeps what it recovered of itself.

import { smallBook } from '../support/auditoria';
import { leftDyingIn, someOf } from '../support/dying';
import { exampleBook, openBook } from '../support/host';

const CORTE = { corte: '2026-T2' };

/** A load that changes the figures of several acciones. */
function cargue(): { readonly registro: string; readonly celdas: unknown } {
  const reported = exampleBook()
    .rows('seguimiento')
    .filter(({ estado }) => estado !== 'Aprobado')
    .filter(({ vigencia, ejecutado }) => vigencia === 2026 && typeof ejecutado === 'number')
    .filter((_, i) => i % 2 === 0)
    .slice(0, 6);
  return {
    registro: 'seguimiento',
    celdas: [
      ['Acción', 'Vigencia', 'Trimestre', 'Ejecutado'],
      ...reported.map(({ accion, trimestre }) => [accion, '2026', trimestre, '0']),
    ],
  };
}

test('avance, exports and informes are never of half a commit', () => {
  const before = exampleBook();
  const after = exampleBook();
  after.call('cargar', cargue());
  const figures = [before, after].map((book) => book.call('calcularAvance', CORTE));
  expect(figures[0]).not.toEqual(figures[1]);
  let afterwards = 0;
  const left = leftDyingIn(() => exampleBook().host.data, ['cargar', cargue()]);
  for (const data of someOf(left, 2)) {
    const isPending = 'pendiente' in JSON.parse(data.properties.document.libro ?? '{}');
    const book = openBook(data);
    const avance = book.call('calcularAvance', CORTE);
    expect(figures).toContainEqual(avance);
    if (isPending) expect(avance).toEqual(figures[1]);
    if (isPending) afterwards += 1;
  }
  expect(afterwards).toBeGreaterThan(0);
});

test('while somebody else is saving, figures wait for it or are refused in a sentence', () => {
  const data = exampleBook().host.data;
  const [left] = [...leftDyingIn(() => structuredClone(data), ['cargar', cargue()])].filter(
    ({ properties }) => 'pendiente' in JSON.parse(properties.document.libro ?? '{}'),
  );
  if (!left) throw new Error('No commit died half-way');
  const book = openBook(left, { isLockedElsewhere: () => true });
  expect(book.refuse('calcularAvance', CORTE).codigo).toBe('OCUPADO');
  expect(book.call('panelVerificar', {})).toBeDefined();
});

test('a copy without properties writes down what it recovered of itself, once', () => {
  const { data } = smallBook().host;
  const { libro = '{}' } = data.properties.document;
  data.properties = { document: {}, script: {}, user: {} };
  openBook(data).call('panelActa');
  const kept = data.properties.document.libro;
  const { esquema, cuatrienio, numero, consecutivos, estructura } = JSON.parse(libro);
  // One entry more: the bitácora says that the book was opened without its memory.
  const told = { esquema, cuatrienio, numero: numero + 1, consecutivos, estructura };
  expect(JSON.parse(kept ?? '{}')).toMatchObject(told);
  expect(Object.keys(data.properties.document)).not.toContain('disparadores');
  openBook(data).call('panelActa');
  expect(data.properties.document.libro).toBe(kept);
});
