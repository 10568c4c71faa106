// A row that is kept whole is let go where its texts came out long, by how wide its cells are; what a template lets go stays so.

import { fillTemplate } from '../../src/docx/engine';
import { packTemplate } from '../../src/docx/package';
import { cell, paragraph, row, section, table } from '../../src/docx/wml';
import { partsOf } from '../support/docx';

const filled = (texto: string, widths: readonly number[] = [3000, 3000]): string => {
  const template = packTemplate({
    title: 'Filas',
    creator: 'Ejemplo',
    headers: {},
    footers: {},
    body:
      table(widths, [row(widths.map((_, i) => cell(paragraph(i === 0 ? '{texto}' : 'Corto'))))], {
        alt: 'Una fila',
      }) + section({ header: '', footer: '' }),
  });
  const { bytes } = fillTemplate(template, { texto });
  return partsOf(bytes)['word/document.xml'] ?? '';
};
const isWhole = (xml: string): boolean => xml.includes('<w:cantSplit/>');
const letters = (n: number): string => 'palabra '.repeat(n / 8);

test.each([
  [40, [3000, 3000], true],
  [400, [3000, 3000], true],
  [1200, [3000, 3000], false],
  // The same text in a wide cell is short.
  [1200, [9000, 900], true],
  [4000, [9000, 900], false],
])('%d letters in %p', (n, widths, whole) =>
  expect(isWhole(filled(letters(n), widths))).toBe(whole),
);

test('lines that a person broke count as lines', () =>
  expect(isWhole(filled(Array.from({ length: 30 }, (_, i) => `Punto ${i}`).join('\n')))).toBe(
    false,
  ));
