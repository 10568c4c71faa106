// A sample of `npm run hostil`, always the same: what is brought, sent or asked by somebody who means harm is refused or harmless.

import { intentarTodos, muestraDe } from './area';
import { AREAS } from './areas';

test.each(Object.entries(AREAS))('%s', async (_, make) => {
  const area = await make();
  expect(await intentarTodos(area, muestraDe(area))).toEqual([]);
});
