import { asTyped } from '../../../src/local/page/pasted-table';

const paste = (pattern: string | undefined, ...texts: readonly string[]): readonly string[] =>
  asTyped(
    texts.map((text) => [text]),
    () => pattern,
  ).map(([text = '']) => text);

test.each([
  ['numbers with a point', '#,##0.##', ['12.5', '1.250', 'NP', ''], ['12,5', '1,250', 'NP', '']],
  ['numbers of English', '"$" #,##0', ['1,234.50', '15,000'], ['1234,50', '15000']],
  ['numbers of Colombia', '#,##0.##', ['1.250,5', '1.250'], ['1.250,5', '1.250']],
  ['numbers of both', '#,##0.##', ['12.5', '12,5', '1.250'], ['12,5', '12,5', "'1.250"]],
  ['month first', 'dd/mm/yyyy', ['12/31/2025', '03/04/2025'], ['31/12/2025', '04/03/2025']],
  ['day first', 'dd/mm/yyyy', ['31/12/2025', '03/04/2025'], ['31/12/2025', '03/04/2025']],
  ['codes and sentences', '@', ['1.1', '12.5', '1.250'], ['1.1', '12.5', '1.250']],
  ['anything where no format is', undefined, ['12.5', '1.250'], ['12.5', '1.250']],
])('asTyped() gives %s', (_case, pattern, texts, expected) => {
  expect(paste(pattern, ...texts)).toEqual(expected);
});

test('asTyped() looks at each column, and at the others where one shows nothing', () => {
  const patterns = ['dd/mm/yyyy', 'dd/mm/yyyy', '#,##0.##', '#,##0.##'];
  const table = [
    ['1/15/2025', '03/04/2025', '12.5', '1.250'],
    ['2/1/2025', '05/06/2025', '3.25'],
  ];
  expect(asTyped(table, (column) => patterns[column])).toEqual([
    ['15/1/2025', '04/03/2025', '12,5', "'1.250"],
    ['1/2/2025', '06/05/2025', '3,25'],
  ]);
});
