// The links of a document: where they lead, how they look, and what is left of them where they lead nowhere.

import { fillTemplate } from '../../src/docx/engine';
import { inspectTemplate } from '../../src/docx/inspect';
import { packTemplate } from '../../src/docx/package';
import { bookmark, cell, paragraph, row, run, section, table } from '../../src/docx/wml';
import { partsOf, readableText, structureProblems } from '../support/docx';

const template = (body: string): Uint8Array =>
  packTemplate({
    title: 'Prueba',
    creator: 'Prueba',
    headers: { header1: paragraph('') },
    footers: { footer1: paragraph('') },
    body: body + section({ header: 'header1', footer: 'footer1' }),
  });
const ROWS = table(
  [1000, 1000],
  [row([cell(paragraph('{#filas}{:ancla}{nombre}')), cell(paragraph('{>origen}{cifra}{/filas}'))])],
  { alt: 'Prueba' },
);
const filled = (body: string, datos: object) => {
  const { bytes, faltan } = fillTemplate(template(body), datos);
  expect(structureProblems(bytes)).toEqual([]);
  const parts = partsOf(bytes);
  return {
    bytes,
    parts,
    faltan,
    xml: parts['word/document.xml']!,
    rels: parts['word/_rels/document.xml.rels']!,
  };
};
const linksOf = (xml: string) =>
  [...xml.matchAll(/<w:hyperlink ([^>]*)>(.*?)<\/w:hyperlink>/g)].map(([, about, runs]) => [
    /(?:w:anchor|r:id)="([^"]*)"/.exec(about!)?.[1],
    runs!.replace(/<[^>]*>/g, ''),
  ]);

test('each row leads to the place of its own, which bears its name once', () => {
  const { xml, bytes, parts } = filled(ROWS, {
    filas: [
      { nombre: 'A1', ancla: 'accion_1', cifra: '10 %', origen: 'accion_2' },
      { nombre: 'A2', ancla: 'accion_2', cifra: '20 %', origen: 'accion_1' },
    ],
  });
  expect(linksOf(xml)).toEqual([
    ['accion_2', '10 %'],
    ['accion_1', '20 %'],
  ]);
  expect([...xml.matchAll(/bookmarkStart [^>]*w:name="(\w+)"/g)].map(([, name]) => name)).toEqual([
    'accion_1',
    'accion_2',
  ]);
  expect(readableText(bytes)).toContain('| A1 | 10 % |');
  // Known as links, in the ink of the text around them.
  expect(xml.match(/<w:rStyle w:val="Hyperlink"\/>/g)).toHaveLength(2);
  const style = /<w:style [^>]*w:styleId="Hyperlink">.*?<\/w:style>/.exec(
    parts['word/styles.xml']!,
  );
  expect(style?.[0]).not.toMatch(/w:color|w:u w:val="(?!none)/);
});

test('an address of the web is a relation of the document, once however often it is used', () => {
  const url = 'https://docs.google.com/spreadsheets/d/x/edit?a=1&b=2#gid=7&range=3:10';
  const { xml, rels } = filled(paragraph('{>url}uno') + paragraph('{>url}dos'), { url });
  expect(linksOf(xml)).toEqual([
    ['rIdVinculo1', 'uno'],
    ['rIdVinculo1', 'dos'],
  ]);
  expect(rels.match(/TargetMode="External"/g)).toHaveLength(1);
  expect(rels).toContain(`Target="${url.replace(/&/g, '&amp;')}"`);
});

test.each([
  ['nothing', ''],
  ['an anchor that is not there', 'accion_9'],
  ['a program', 'javascript:alert(1)'],
  ['a file', 'file:///etc/passwd'],
  ['another quotation', 'https://x.invalid/"onclick="'],
  ['no text', undefined],
])('a destination that is %s leaves plain text', (_, url) => {
  const { xml, bytes } = filled(paragraph('{>url}cifra'), { url });
  expect(xml).not.toContain('hyperlink');
  expect(readableText(bytes)).toBe('cifra\n'.trim());
});

test('a blank figure is no link, and a heading of the template is a place', () => {
  const { xml } = filled(
    paragraph([bookmark('resumen', 1), run('Resumen')]) +
      paragraph('{>a}{vacia}') +
      paragraph([run('{>a}'), run('{cifra}', { bold: true }), run(' de 10')]),
    { a: 'resumen', vacia: '', cifra: '5' },
  );
  expect(linksOf(xml)).toEqual([['resumen', '5 de 10']]);
});

test('what people wrote makes neither a link nor a place', () => {
  const { xml } = filled(paragraph('{texto}'), { texto: '\uE002>resumen\uE003 y \uE002:x\uE003' });
  expect(xml).not.toMatch(/hyperlink|bookmark/);
});

test('a template is told of them as of any marker', () => {
  const conocidos = {
    filas: { que: 'Filas', filas: { nombre: '', cifra: '', ancla: '', origen: '' } },
  };
  const similar = (text: string) => (text === 'orijen' ? 'origen' : undefined);
  const wrong = ROWS.replace('{&gt;origen}', '{&gt;orijen}');
  expect(inspectTemplate(template(ROWS), conocidos, similar)).toMatchObject({
    desconocidos: [],
    errores: [],
  });
  expect(inspectTemplate(template(wrong), conocidos, similar).desconocidos).toEqual([
    { marcador: '{>orijen}', parecido: '{>origen}' },
  ]);
  expect(fillTemplate(template(wrong), { filas: [{}] }).faltan).toContain('{>orijen}');
});
