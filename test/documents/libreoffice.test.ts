// The documents as another program shows them, and the templates after another program saved them.

import { DOCUMENTOS } from '../../src/documents';
import { fillTemplate } from '../../src/docx/engine';
import { inspectTemplate } from '../../src/docx/inspect';
import { parecido } from '../../src/domain/parecido';
import { readableText } from '../support/docx';
import { plantillaOf } from '../support/plantillas';
import {
  convertWithSoffice,
  linksIn,
  pagesOf,
  testWithPages,
  testWithSoffice,
} from '../support/soffice';
import { muestrasOf } from './oficina';

const MUESTRAS = DOCUMENTOS.flatMap(({ clave }) =>
  Object.entries(muestrasOf(clave)).map(([caso, datos]) => ({ clave, caso, datos })),
);
const fileOf = (caso: string): string => caso.replace(/[^a-z0-9]+/g, '-');

describe('the documents, as PDF,', () => {
  let links: { readonly [caso: string]: number };
  /** The text of each page, by what it is. */
  let pages: { readonly [caso: string]: readonly string[] };
  beforeAll(() => {
    const docx = MUESTRAS.map(({ clave, caso, datos }) => [
      fileOf(caso),
      fillTemplate(plantillaOf(clave), datos).bytes,
    ]);
    const pdfs = convertWithSoffice(Object.fromEntries(docx), 'pdf');
    links = Object.fromEntries(MUESTRAS.map(({ caso }) => [caso, linksIn(pdfs[fileOf(caso)]!)]));
    pages = Object.fromEntries(
      MUESTRAS.map(({ caso }) => [caso, pagesOf(pdfs[fileOf(caso)]!)] as const),
    );
  });

  testWithPages('take the pages they should', () => {
    expect(pages['an acta with nothing optional']).toHaveLength(1);
    expect(pages['an acta']!.length).toBeLessThanOrEqual(3);
    expect(pages['an acta of 40 people']!.length).toBeLessThanOrEqual(7);
    // Its tables by componente stay whole, so that their total is never alone.
    expect(pages['an informe']!.length).toBeLessThanOrEqual(7);
    expect(pages['an informe']![0]).toContain('2 de 4 acciones sin reporte del trimestre');
  });

  testWithSoffice('keep the links from each figure to where it came from', () => {
    expect(links['an informe']).toBeGreaterThan(50);
    expect(links['an acta']).toBe(0);
  });

  testWithSoffice('have the number and the origin on each page', () => {
    for (const document of Object.values(pages)) {
      document.forEach((page, i) => {
        expect(page).toContain(`Página ${i + 1} de ${document.length}`);
        expect(page).toMatch(/Generado (en Ciudad Ejemplo )?el \d/);
      });
    }
    expect(pages['an acta of 40 people']!.slice(-1)[0]).toContain('ACTA N.º 012 de 2026');
  });
});

testWithSoffice(
  'a template saved again by another program still fills, and has the same markers',
  () => {
    const originals = Object.fromEntries(
      DOCUMENTOS.map(({ clave }) => [clave, plantillaOf(clave)]),
    );
    const saved = convertWithSoffice(originals, 'docx');
    for (const { clave, contenido } of DOCUMENTOS) {
      const { marcadores } = contenido();
      const before = inspectTemplate(originals[clave]!, marcadores, parecido);
      const after = inspectTemplate(saved[clave]!, marcadores, parecido);
      expect(after).toMatchObject({ desconocidos: [], errores: [] });
      expect([...after.marcadores].sort()).toEqual([...before.marcadores].sort());
    }
    const { bytes, faltan } = fillTemplate(saved.acta!, muestrasOf('acta')['an acta']!);
    expect(faltan).toEqual([]);
    expect(readableText(bytes)).toContain('| 1 | Ana Ejemplo Rivera | Jefe de Oficina |');
  },
);
