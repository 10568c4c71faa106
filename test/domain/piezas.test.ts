import fc from 'fast-check';
import { cutText } from '../../src/domain/piezas';

describe('cutText()', () => {
  test('gives pieces that fit, make the text again, and part no emoji', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ñ', '🙂'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 9 }), (whole, size) => {
        const pieces = cutText(whole, size);
        expect(pieces.join('')).toBe(whole);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(size);
          expect(() => encodeURIComponent(piece)).not.toThrow();
        }
      }),
    );
  });
});
