// Rules put off by two people at once, and texts longer than a property: whatever dies, one whole text or the other.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ACTA } from '../support/acta';
import { type Book, newBook, openBook } from '../support/host';
import { bookWhere } from '../support/meanwhile';

const rule = (codigo: string) => ({ registro: 'ied', codigo, motivo: `Por ${codigo}` });
const putOff = (book: Book): readonly string[] =>
  book
    .call<{ aplazadas: readonly { codigo: string }[] }>('panelVerificar', {})
    .aplazadas.map(({ codigo }) => codigo);

describe('aplazarRegla() of two people at once', () => {
  test('loses neither, or tells whom it refused', () => {
    let refused = 0;
    for (const request of ['properties', 'takeLock', 'setProperties', 'releaseLock'] as const) {
      const { data } = newBook().host;
      let other = '';
      const book = bookWhere(data, [request, 1], (same) => {
        const answer = same.host.call('aplazarRegla', [rule('B')]).ok as { error?: object };
        other = answer.error ? 'refused' : 'done';
      });
      book.call('aplazarRegla', rule('A'));
      expect(book.done()).toBe(true);
      expect([...putOff(book)].sort()).toEqual(other === 'done' ? ['A', 'B'] : ['A']);
      if (other === 'refused') refused += 1;
    }
    expect(refused).toBeGreaterThan(0);
  });
});

/** Google promises nothing of a write of several properties: here the execution dies after some of them. */
const cutOff = (written: number): string => `(() => {
  const { prototype } = PropertiesService.getUserProperties().constructor;
  const { setProperties, setProperty } = prototype;
  let count = 0;
  const one = function (key, value) {
    if (count === ${written}) throw new Error('Exceeded maximum execution time');
    count += 1;
    setProperty.call(this, key, value);
  };
  prototype.setProperty = one;
  prototype.setProperties = function (all) {
    for (const [key, value] of Object.entries(all)) one.call(this, key, value);
  };
})();`;
const CODIGO = readFileSync(resolve(__dirname, '../../dist/google/Codigo.js'), 'utf8');

describe('a text longer than a property', () => {
  const draft = (letter: string, pieces: number) => ({
    ...ACTA,
    asunto: letter,
    lugar: letter.repeat(2800 * pieces),
  });
  const keptBy = (book: Book): unknown =>
    book.call<{ borradorLocal: unknown }>('panelActa').borradorLocal;

  test.each([
    ['longer', 3, 5],
    ['shorter', 5, 2],
    ['of one piece', 3, 0],
    ['of several where there was one', 0, 3],
  ])('replaced by a %s one is the one or the other, wherever its writing dies', (_, from, to) => {
    const book = newBook();
    const [before, after] = [draft('a', from), draft('b', to)];
    book.call('guardarBorradorLocal', { acta: draft('c', from) });
    book.call('guardarBorradorLocal', { acta: before });
    const outcomes = new Set<string>();
    for (let written = 0; written < 10; written++) {
      const data = structuredClone(book.host.data);
      const dying = openBook(data, {
        codigo: `${cutOff(written)}\n${CODIGO}`,
        log: () => undefined,
      });
      dying.host.call('guardarBorradorLocal', [{ acta: after }]);
      const kept = keptBy(openBook(data));
      expect([before, after]).toContainEqual(kept);
      outcomes.add(JSON.stringify(kept));
    }
    expect(outcomes.size).toBe(2);
    const forgotten = structuredClone(book.host.data);
    openBook(forgotten).call('guardarBorradorLocal', { acta: after });
    openBook(forgotten).call('guardarBorradorLocal', { acta: null });
    expect(Object.values(forgotten.properties.user)).toEqual([{}]);
  });
});
