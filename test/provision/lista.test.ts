// The list of workbooks as offices keep it.

import { type Renglon, readLista } from '../../src/provision/lista';

const ID = `1${'a'.repeat(56)}`;
const OTHER = `1${'b'.repeat(56)}`;
const only = (text: string): Renglon => {
  const [renglon, ...rest] = readLista(text);
  expect(rest).toEqual([]);
  return renglon!;
};

test.each([
  ['semicolons', `Nombre;Script\nUno;${ID}`],
  ['commas', `Nombre,Script\nUno,${ID}`],
  ['tabs', `Nombre\tScript\nUno\t${ID}`],
  ['a BOM, other cases and blank lines', `\uFEFFSCRIPT ; nombre\r\n;\r\n${ID};Uno\r\n`],
  ['the address of the editor', `Nombre;Script\nUno;https://script.google.com/d/${ID}/edit`],
  [
    'its address by project',
    `Nombre;Script\nUno;https://script.google.com/u/1/home/projects/${ID}/edit?pli=1`,
  ],
  ['an address as people type it', `Nombre;Script\nUno;Script.Google.com/d/${ID}/edit`],
  ['the address of a domain', `Nombre;Script\nUno;https://script.google.com/a/~/d/${ID}/edit`],
  ['other columns', `Municipio;Nombre;Script\nX;Uno;${ID}`],
])('readLista() reads a list with %s', (_, text) => {
  expect(only(text)).toMatchObject({ nombre: 'Uno', script: ID });
  expect(only(text).error).toBeUndefined();
});

test('readLista() gives a name in one line, as its result will be', () => {
  expect(only(`Nombre;Script\n"Libro\nde Calidad";${ID}`).nombre).toBe('Libro de Calidad');
});

test('readLista() takes the id of the workbook out of its address', () => {
  const address = `https://docs.google.com/spreadsheets/d/${OTHER}/edit#gid=0`;
  expect(only(`Nombre;Script;Libro\nUno;${ID};${address}`).libro).toBe(OTHER);
  expect(only(`Nombre;Script;Libro\nUno;${ID};`).libro).toBeUndefined();
});

test.each([
  ['nothing', '', /falta el script/],
  [
    'the address of the workbook',
    `https://docs.google.com/spreadsheets/d/${ID}/edit`,
    /la dirección del libro/,
  ],
  ['something else', 'pendiente', /«pendiente» no es/],
])('readLista() keeps a line with %s as one that cannot be used', (_, script, error) => {
  const [bad, good] = readLista(`Nombre;Script\nUno;${script}\nDos;${ID}`);
  expect(bad).toMatchObject({ linea: 2, nombre: 'Uno', error: expect.stringMatching(error) });
  expect(good?.error).toBeUndefined();
});

test('readLista() names a line without a name, and refuses the second of two equal scripts', () => {
  const [one, two] = readLista(`Nombre;Script\n;${ID}\nDos;${ID}`);
  expect(one?.nombre).toBe('Línea 2');
  expect(two?.error).toMatch(/línea 2/);
});

test.each([
  ['a list without a header', `Uno;${ID}`, /primera línea/],
  ['a header spelt otherwise', `Nombre;Scrip\nUno;${ID}`, /«Scrip» escriba «Script»/],
  ['a workbook of Excel', 'PK\u0003\u0004\u0014"', /guárdela como CSV/],
  ['a header alone', 'Nombre;Script\n', /no tiene libros/],
])('readLista() stops at %s', (_, text, message) => {
  expect(() => readLista(text)).toThrow(message);
});
