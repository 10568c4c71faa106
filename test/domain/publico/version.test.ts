import { siguienteVersion } from '../../../src/domain/publico/version';

test.each([
  ['1.0', '1.1'],
  ['1.9', '1.10'],
  ['2.3.4', '2.3.5'],
  ['2', '2.1'],
  ['2026', '2026.1'],
  ['v1.1', 'v1.2'],
])('after %s comes %s', (version, next) => {
  expect(siguienteVersion(version)).toBe(next);
});
