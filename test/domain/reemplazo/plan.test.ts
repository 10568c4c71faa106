import { CON_PERSONAS } from '../../../src/domain/reemplazo/plan';

test('of each register that names people it is known what its rows are called', () => {
  const unnamed = CON_PERSONAS.filter(({ fila }) => fila === undefined);
  expect(unnamed.map(({ key }) => key)).toEqual([]);
});
