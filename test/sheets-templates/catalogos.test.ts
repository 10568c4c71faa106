import catalogos from '../../sheets-templates/catalogos';
import { isOpenList } from '../../src/domain/catalogos';
import { catalogosRegister, REGISTERS } from '../../src/domain/registers';
import { namesIn } from './plantillas';

const openLists = REGISTERS.flatMap(({ columns }) => Object.values(columns))
  .filter(isOpenList)
  .map(({ catalogo }) => catalogo);

describe('catalogos', () => {
  test('has one file for each list that the office may extend but that of roles, which the table of roles gives', () => {
    expect([...namesIn('catalogos'), 'rol'].sort()).toEqual([...new Set(openLists)].sort());
  });

  test('are headed in Catálogos as their file or one of their columns says, each in its own words', () => {
    const { orden: _orden, ...lists } = catalogosRegister.columns;
    const headers = Object.values(lists).map(({ label }) => label);
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers.filter((header) => header in lists)).toEqual([]);
    expect(lists).toMatchObject({
      componente: { label: 'Componentes del PAM' },
      trimestre: { label: 'Trimestres' },
      siNo: { label: 'Sí / No' },
    });
  });

  test.each(namesIn('catalogos'))('%s has values, each once and without stray blanks', (name) => {
    const { label = '', valores = [] } = catalogos[name] ?? {};
    expect(label).toMatch(/^\p{Lu}.*\S$/u);
    expect(valores.length).toBeGreaterThan(0);
    expect(new Set(valores).size).toBe(valores.length);
    for (const valor of valores) expect(valor).toMatch(/^\S(.*\S)?$/);
  });
});
