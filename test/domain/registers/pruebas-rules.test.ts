import { indiceTotal } from '../../../src/domain/registers/pruebas-rules';
import { found } from '../../support/libro';

const row = (...[matematicas, naturales, sociales, lectura, ingles, total]: readonly number[]) => ({
  matematicas,
  naturales,
  sociales,
  lectura,
  ingles,
  total,
});

// Rows that the ICFES published.
test('what the ICFES publishes agrees with itself', () => {
  const published = [
    row(0.6541, 0.6151, 0.5822, 0.6864, 0.6555, 0.6361),
    row(0.6766, 0.6369, 0.626, 0.7072, 0.6371, 0.6598),
    row(0.7441, 0.7107, 0.6977, 0.7532, 0.7076, 0.725),
  ];
  expect(found(indiceTotal, published)).toEqual([]);
});

test('a figure that is off by more than what was rounded is told, in the places that the row has', () => {
  expect(
    found(indiceTotal, [
      row(0.6541, 0.6151, 0.5822, 0.6864, 0.6555, 0.6381),
      row(0.65, 0.62, 0.58, 0.69, 0.66, 0.64),
      row(0.65, 0.62, 0.58, 0.69, 0.66, 0.66),
    ]),
  ).toEqual([
    [2, 'INDICE_TOTAL'],
    [4, 'INDICE_TOTAL'],
  ]);
});

test('nothing is said while one is missing', () => {
  expect(found(indiceTotal, [{ ...row(0.6, 0.6, 0.6, 0.6, 0.6, 0.9), ingles: undefined }])).toEqual(
    [],
  );
});
