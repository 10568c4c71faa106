import { fillTemplate } from '../../src/docx/engine';
import { packTemplate } from '../../src/docx/package';
import { TemplateError } from '../../src/docx/template-error';
import { cell, paragraph, row, run, section, table } from '../../src/docx/wml';
import { partsOf, readableText, structureProblems } from '../support/docx';

const END = section({ header: 'header1', footer: 'footer1' });
/** A template whose body is the given WordprocessingML. */
const template = (body: string, header = ''): Uint8Array =>
  packTemplate({
    title: '{titulo}',
    creator: 'Prueba',
    body: body + END,
    headers: { header1: paragraph(header) },
    footers: { footer1: paragraph('') },
  });
const lines = (body: string, data: object): string[] =>
  readableText(fillTemplate(template(body), { titulo: '', ...data }).bytes).split('\n');

test('fillTemplate() writes texts, blocks and conditions', () => {
  const body =
    paragraph('Hola, {nombre}.') +
    paragraph('{#puntos}') +
    paragraph('{punto}') +
    paragraph('{/puntos}') +
    paragraph('{^puntos}Sin puntos{/puntos}');
  expect(lines(body, { nombre: 'Ana', puntos: [{ punto: 'uno' }, { punto: 'dos' }] })).toEqual([
    'Hola, Ana.',
    'uno',
    'dos',
    '',
  ]);
  expect(lines(body, { nombre: 'Ana', puntos: [] })).toEqual(['Hola, Ana.', 'Sin puntos']);
});

test.each([
  ['XML characters', 'A & B <c> "d"', 'A & B <c> "d"'],
  ['an emoji', 'bien 😀', 'bien 😀'],
  ['control characters pasted from elsewhere', 'a\u0000b\u000bc', 'abc'],
  ['half an emoji', 'a\uD83Db', 'a\uFFFDb'],
  ['a marker inside a datum, which stays a text', 'use {nombre}', 'use {nombre}'],
])('fillTemplate() prints %s', (_case, given, printed) => {
  expect(lines(paragraph('{x}'), { x: given })).toEqual([printed]);
});

test('fillTemplate() turns line breaks into line breaks', () => {
  const { bytes } = fillTemplate(template(paragraph('{x}')), { titulo: '', x: 'a\nb' });
  expect(partsOf(bytes)['word/document.xml']).toContain('<w:br/>');
});

test('fillTemplate() finds a marker that Word has cut into several runs', () => {
  expect(
    lines(paragraph([run('{no'), run('m', { bold: true }), run('bre}')]), { nombre: 'Ana' }),
  ).toEqual(['Ana']);
});

test('fillTemplate() prints nothing for what the data lack, and says which', () => {
  const body = paragraph('[{nombr}]') + paragraph('{#asistente}x{/asistente}');
  const filled = fillTemplate(template(body, '{dosVeces} {dosVeces}'), {
    titulo: '',
    nombre: 'Ana',
  });
  expect([...filled.faltan].sort()).toEqual(['{#asistente}', '{dosVeces}', '{nombr}']);
  expect(readableText(filled.bytes)).toBe('[]\n');
  expect(JSON.stringify(partsOf(filled.bytes))).not.toContain('undefined');
});

test('fillTemplate() takes no marker from what every object inherits', () => {
  expect(
    fillTemplate(template(paragraph('{constructor}{toString}')), { titulo: '' }).faltan,
  ).toEqual(['{constructor}', '{toString}']);
});

test('fillTemplate() repeats a table row once an item and keeps the table whole', () => {
  const body = table(
    [1000, 2000],
    [row([cell(paragraph('{#filas}{a}')), cell(paragraph('{b}{/filas}'))])],
    { alt: 'Prueba' },
  );
  const { bytes } = fillTemplate(template(body), {
    titulo: '',
    filas: [
      { a: '1', b: 'x' },
      { a: '2', b: 'y' },
    ],
  });
  expect(readableText(bytes)).toBe('| 1 | x |\n| 2 | y |');
  expect(structureProblems(bytes)).toEqual([]);
});

test('fillTemplate() leaves a cell whose paragraphs all vanish with an empty one', () => {
  const inner = paragraph('{#si}') + paragraph('algo') + paragraph('{/si}');
  const body = table([1000], [row([cell(inner)])], { alt: 'Prueba' });
  expect(structureProblems(fillTemplate(template(body), { titulo: '', si: false }).bytes)).toEqual(
    [],
  );
});

describe('{~color}', () => {
  const shaded = (color: unknown): string => {
    const inner = cell(paragraph('{~color}{texto}'), { fill: 'FFFFFF' });
    const body = table([1000, 1000], [row([inner, cell(paragraph('otra'))])], { alt: 'Prueba' });
    const { bytes } = fillTemplate(template(body), { titulo: '', color, texto: 'hola' });
    expect(structureProblems(bytes)).toEqual([]);
    return partsOf(bytes)['word/document.xml']!;
  };
  const fills = (xml: string): string[] =>
    [...xml.matchAll(/w:fill="(\w+)"/g)].map(([, fill]) => fill!);

  test('shades its own cell and no other, in place of the fill it had', () => {
    expect(fills(shaded('E2EFDA'))).toEqual(['E2EFDA']);
  });

  test('stands before vAlign, where the schema wants it, and leaves no mark in the text', () => {
    expect(shaded('E2EFDA')).toMatch(/<w:shd [^>]*E2EFDA"\/><w:vAlign /);
    expect(shaded('E2EFDA')).toContain('>hola</w:t>');
  });

  test.each(['rojo', '', undefined, 12])('leaves the cell as it is for %p', (color) => {
    expect(fills(shaded(color))).toEqual(['FFFFFF']);
  });

  test('in a cell after a nested table shades the outer cell', () => {
    const nested = table([500], [row([cell(paragraph('dentro'))])], { alt: 'Dentro' });
    const outer = cell(nested + paragraph('{~color}fuera'), { fill: 'FFFFFF' });
    const { bytes } = fillTemplate(template(table([1000], [row([outer])], { alt: 'Fuera' })), {
      titulo: '',
      color: 'F8D7CD',
    });
    const xml = partsOf(bytes)['word/document.xml']!;
    expect(fills(xml)).toEqual(['F8D7CD']);
    expect(xml.indexOf('F8D7CD')).toBeLessThan(xml.indexOf('dentro'));
  });
});

describe('a template with a mistake', () => {
  const wrong = (body: string, header = ''): readonly string[] => {
    try {
      fillTemplate(template(body, header), { titulo: '' });
    } catch (error) {
      expect(error).toBeInstanceOf(TemplateError);
      return (error as TemplateError).errores;
    }
    return [];
  };
  const row1 = (a: string, b: string): string =>
    table([1000, 1000], [row([cell(paragraph(a)), cell(paragraph(b))])], { alt: 'Prueba' });

  test.each([
    ['a brace never closed', paragraph('Hola {nombre, bien'), '«{nombre,»', 'no se cierra con }'],
    ['a brace never opened', paragraph('Hola nombre} bien'), '«nombre}»', 'nunca se abrió con {'],
    ['two opening braces', paragraph('{{nombre}'), '{ de más', '{{nomb'],
    ['a block never closed', paragraph('{#lista}x'), '{#lista}', 'falta {/lista}'],
    ['a block never opened', paragraph('x{/lista}'), '{/lista}', 'no hay ningún {#lista}'],
    ['another name at the end', paragraph('{#lista}x{/listado}'), '{#lista}', '{/listado}'],
    [
      'a block half in a table',
      row1('{#lista}a', 'b') + paragraph('{/lista}'),
      '{#lista}',
      'tabla',
    ],
    ['blocks that cross', row1('{#a}x', '{/a}{#b}y{/b}'), '{#a}', '{#b}'],
    ['raw XML', paragraph('{@nombre}'), '{@nombre}', 'Escriba {nombre}'],
    ['raw XML among text', paragraph('Hola {@nombre}'), '{@nombre}', 'Escriba {nombre}'],
  ])('fillTemplate() says in Spanish where %s is', (_case, body, marker, what) => {
    const errores = wrong(body);
    expect(errores.join('\n')).toContain(marker);
    expect(errores.join('\n')).toContain(what);
    for (const error of errores) expect(error).toMatch(/\(En el cuerpo del documento\)$/);
  });

  test('fillTemplate() names the header when the mistake is there', () => {
    expect(wrong('', '{entidad')).toEqual([expect.stringContaining('(En el encabezado)')]);
  });

  test('fillTemplate() lists several mistakes at once', () => {
    expect(wrong(paragraph('{#a}x') + paragraph('y{/b}'), '{#c}').length).toBeGreaterThan(1);
  });
});
