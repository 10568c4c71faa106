// A workbook of as many registers again as there are, and more: what breadth costs on Google, with forty that nobody needs.

import { withGenerated } from '../support/generated-registers';
import { type Script, variantScript } from '../support/variant-build';
import { blankBook } from './book';
import type { Operation } from './operation';

const MORE = 40;

/** What is done to a workbook just prepared; `instalar` on a blank one is to prepare it. */
const DONE: readonly { readonly name: string; readonly fn: string; readonly isBlank?: true }[] = [
  { name: 'instalar, a new workbook', fn: 'instalar', isBlank: true },
  { name: 'instalar, a repair', fn: 'instalar' },
  { name: 'panelEstadoInstalacion', fn: 'panelEstadoInstalacion' },
  { name: 'validar', fn: 'validar' },
];

const operations = (more: number, scriptOf: () => Promise<Script | undefined>): Operation[] =>
  DONE.map(({ name, fn, isBlank }) => ({
    group: 'add-on',
    name: more > 0 ? `${name}, ${more} registers more` : `${name}, empty`,
    sizes: [0],
    repeats: 0,
    prepare: async () => {
      const book = blankBook(await scriptOf());
      if (!isBlank) book.call('instalar', {});
      return () => book.call(fn, {}).cost;
    },
  }));

export const BROAD: readonly Operation[] = [
  ...operations(0, async () => undefined).filter(({ name }) => !name.includes('new workbook')),
  ...operations(MORE, () => variantScript(withGenerated(MORE))),
];
