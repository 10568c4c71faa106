// A sample of `npm run hostil`, always the same: what is brought, sent or asked by somebody who means harm is refused or harmless.

import { intentarTodos, muestraDe } from './area';
import { AREAS } from './areas';

test.each(AREAS.map((make, i) => [i + 1, make] as const))('area %i holds', async (_, make) => {
  const area = await make();
  expect({ [area.nombre]: await intentarTodos(area, muestraDe(area)) }).toEqual({
    [area.nombre]: [],
  });
});
