// What was executed is never less than nothing.

import { actividades } from '../../../src/domain/registers/actividades';
import { seguimiento } from '../../../src/domain/registers/seguimiento';
import { ejecutadoNoNegativo } from '../../../src/domain/rules/ejecutado';
import { hallados } from '../../support/libro';

test('ejecutadoNoNegativo is an error, and 0 and blank are right', () => {
  const rows = [-10, 0, 0.5, undefined, -0.1].map((ejecutado) => ({ ejecutado }));
  expect(hallados(ejecutadoNoNegativo, rows)).toEqual(
    [2, 6].map((fila) => ({
      fila,
      columna: 'ejecutado',
      codigo: 'NEGATIVO',
      severidad: 'error',
      mensaje:
        'Lo ejecutado no puede ser negativo: si corrige un trimestre anterior, corrija ese trimestre.',
    })),
  );
});

test.each([seguimiento, actividades])('$title has it', ({ rules }) => {
  expect(rules).toContain(ejecutadoNoNegativo);
});
