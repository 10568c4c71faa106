// The default templates filled: their structure, their accessibility, and a text a person reviews.

import { DOCUMENTOS } from '../../src/documents';
import { actaDatos } from '../../src/documents/acta/datos';
import { fillTemplate } from '../../src/docx/engine';
import {
  attribute,
  elements,
  parseXml,
  partsOf,
  readableText,
  structureProblems,
  textOf,
} from '../support/docx';
import { expectGolden } from '../support/golden';
import { plantillaOf } from '../support/plantillas';
import { actaInput, actaMinima } from './acta/muestras';
import { muestrasOf } from './oficina';

const filled = (clave: string, datos: object): Uint8Array =>
  fillTemplate(plantillaOf(clave), datos).bytes;
const acta = (input = actaInput()): Uint8Array => filled('acta', actaDatos(input));
const anexoOf = (name: string): string => `the annex of ${name}`;
/** Each document of each case, and the second file of those that have one. */
const CASES = DOCUMENTOS.flatMap(({ clave, contenido }) =>
  Object.entries(muestrasOf(clave)).flatMap(([name, datos]) => {
    const anexo = contenido().plantillaDelAnexo;
    return [
      [name, filled(clave, datos)] as const,
      ...(anexo ? [[anexoOf(name), fillTemplate(anexo(), datos).bytes] as const] : []),
    ];
  }),
);

describe.each(CASES)('%s', (_name, docx) => {
  const parts = partsOf(docx);
  const body = parseXml(parts['word/document.xml']!);

  test('is a package that Word, Google and LibreOffice accept', () => {
    expect(structureProblems(docx)).toEqual([]);
  });

  test('has no marker and no "undefined" left in any part', () => {
    for (const xml of Object.values(parts)) expect(xml).not.toMatch(/undefined|\{[#^/~]?\w+\}/);
  });

  test('names no program: it is the paper of an office', () => {
    for (const xml of Object.values(parts)) expect(xml).not.toMatch(/libro-?pam/i);
  });

  test('is in Spanish of Colombia, with title and author', () => {
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="es-CO"');
    expect(parts['docProps/core.xml']).toMatch(/<dc:title>[^<{]+<\/dc:title>/);
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Secretaría de Educación');
  });

  test('has headings that never skip a level', () => {
    const styles = elements(body, 'w:pStyle').map((one) => attribute(one, 'w:val') ?? '');
    const levels = styles.flatMap((style) => /^Heading(\d)$/.exec(style)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test('has tables described, with rows that do not split unless they are long, and header rows that repeat', () => {
    for (const table of elements(body, 'w:tbl')) {
      expect(attribute(elements(table, 'w:tblDescription')[0]!, 'w:val')).toBeTruthy();
      const rows = elements(table, 'w:tr');
      // One that may take a good part of a page goes on on the next.
      const short = rows.filter((one) =>
        elements(one, 'w:tc').every((cell) => textOf(cell).length < 400),
      );
      for (const one of short) expect(elements(one, 'w:cantSplit')).toHaveLength(1);
      const isHeader = rows.map((row) => elements(row, 'w:tblHeader').length > 0);
      expect(isHeader.lastIndexOf(true)).toBe(isHeader.filter(Boolean).length - 1);
    }
  });

  test('has the page number and its total in runs of their own', () => {
    const header = parseXml(parts['word/header1.xml']!);
    const codes = elements(header, 'w:instrText').map((one) => one.children.join('').trim());
    expect(codes).toEqual(['PAGE', 'NUMPAGES']);
    for (const run of elements(header, 'w:r')) {
      const isField = elements(run, 'w:fldChar').length + elements(run, 'w:instrText').length > 0;
      expect(isField && elements(run, 'w:t').length > 0).toBe(false);
    }
  });
});

test('the smallest letters of a table are of 9 points', () => {
  const sizes = [
    ...partsOf(CASES[0]![1])['word/styles.xml']!.matchAll(
      /w:styleId="(Celda|Compacta|Etiqueta)\w*".*?<\/w:style>/g,
    ),
  ]
    .flatMap(([style]) => /<w:sz w:val="(\d+)"/.exec(style)?.[1] ?? [])
    .map(Number);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});

test('a format without version or date prints no label for them, nor an entity its missing NIT', () => {
  const header = readableText(acta(actaMinima), 'word/header1.xml');
  expect(header).not.toMatch(/Versión:|Fecha:|NIT/);
  expect(header).toContain('Página 1 de 1');
});

test('a format without code says so', () => {
  const informe = fillTemplate(
    plantillaOf('informe-trimestral'),
    Object.values(muestrasOf('informe-trimestral'))[0]!,
  );
  expect(readableText(informe.bytes, 'word/header1.xml')).toContain('Código: sin código');
});

test('an odd number of signatures leaves no line for nobody', () => {
  const lines = readableText(acta()).match(/_{32}/g);
  expect(lines).toHaveLength(3);
});

test.each([
  ['ampersands and angle brackets', 'Niñez & juventud <primera> "infancia"'],
  ['an emoji', 'Listo 😀'],
  ['a text of 30,000 characters', 'Palabra larga. '.repeat(2000)],
  ['what looks like a marker', '{#asistentes} {nombre} }{'],
])('an acta survives %s', (_case, asunto) => {
  const input = actaInput();
  const docx = acta({ ...input, acta: { ...input.acta, asunto } });
  expect(readableText(docx)).toContain(asunto.trim());
  expect(() => parseXml(partsOf(docx)['word/document.xml']!)).not.toThrow();
});

const FILES = DOCUMENTOS.flatMap(({ clave, anexo }) => {
  const [first = ''] = Object.keys(muestrasOf(clave));
  return [[clave, first], ...(anexo ? [[`${clave}-anexo`, anexoOf(first)]] : [])];
});

test.each(FILES)('%s reads as its golden text', (file, caso) => {
  const docx = CASES.find(([name]) => name === caso)![1];
  expectGolden(
    `documents/${file}.txt`,
    [
      readableText(docx, 'word/header1.xml'),
      readableText(docx),
      readableText(docx, 'word/footer1.xml'),
    ].join('\n\n'),
  );
});
