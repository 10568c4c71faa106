import { isOpenList } from '../../src/domain/catalogos';
import { REGISTERS } from '../../src/domain/registers';
import { namesIn, readRenglones } from './plantillas';

const openLists = REGISTERS.flatMap(({ columns }) => Object.values(columns))
  .filter(isOpenList)
  .map(({ catalogo }) => catalogo);

describe('catalogos', () => {
  test('has one file for each list that the office may extend, and no other', () => {
    expect([...namesIn('catalogos')].sort()).toEqual([...new Set(openLists)].sort());
  });

  test.each(namesIn('catalogos'))('%s has values, each once and without stray blanks', (name) => {
    const valores = readRenglones(`catalogos/${name}.csv`).map(({ valor = '' }) => valor);
    expect(valores.length).toBeGreaterThan(0);
    expect(new Set(valores).size).toBe(valores.length);
    for (const valor of valores) expect(valor).toMatch(/^\S(.*\S)?$/);
  });
});
