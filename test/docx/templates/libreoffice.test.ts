// The documents as another program shows them, and the templates after another program saved them.

import { fillTemplate } from '../../../src/docx/engine';
import { inspectTemplate } from '../../../src/docx/inspect';
import { actaDatos } from '../../../src/domain/documents/acta';
import { DOCUMENTOS } from '../../../src/domain/documents/documentos';
import { informeDatos } from '../../../src/domain/documents/informe-trimestral';
import { parecido } from '../../../src/domain/parecido';
import { actaInput, actaMinima, informeInput } from '../../domain/documents/oficina';
import { readableText } from '../../support/docx';
import { PLANTILLAS } from '../../support/plantillas';
import { convertWithSoffice, pagesOf, testWithPages, testWithSoffice } from '../../support/soffice';

const manyPeople = actaInput({
  asistentes: Array.from({ length: 40 }, (_, i) => ({
    orden: i + 1,
    nombre: `Persona de Ejemplo ${i + 1}`,
    cargo: 'Profesional de la Oficina de Calidad Educativa',
    dependencia: 'Oficina de Gestión Estratégica y Fortalecimiento Institucional',
    asistio: true,
  })),
});

describe('the documents, as PDF,', () => {
  /** The text of each page, by document. */
  let pages: { readonly [name: string]: readonly string[] };
  beforeAll(() => {
    const acta = (input: ReturnType<typeof actaInput>): Uint8Array =>
      fillTemplate(PLANTILLAS.acta(), actaDatos(input)).bytes;
    const informe = fillTemplate(PLANTILLAS['informe-trimestral'](), informeDatos(informeInput()));
    const pdfs = convertWithSoffice(
      {
        acta: acta(actaInput()),
        minima: acta(actaMinima),
        grande: acta(manyPeople),
        informe: informe.bytes,
      },
      'pdf',
    );
    pages = Object.fromEntries(Object.entries(pdfs).map(([name, pdf]) => [name, pagesOf(pdf)]));
  });

  testWithPages('take the pages they should', () => {
    const { acta, minima, grande, informe } = pages;
    expect(minima).toHaveLength(1);
    expect(acta!.length).toBeLessThanOrEqual(3);
    expect(grande!.length).toBeLessThanOrEqual(6);
    expect(informe!.length).toBeLessThanOrEqual(5);
    expect(informe![0]).toContain('2 de 5 acciones sin reporte del trimestre');
  });

  testWithSoffice('have the number and the origin on each page', () => {
    for (const document of Object.values(pages)) {
      document.forEach((page, i) => {
        expect(page).toContain(`Página ${i + 1} de ${document.length}`);
        expect(page).toMatch(/Documento generado por libro-pam el \d/);
      });
    }
    expect(pages.grande!.slice(-1)[0]).toContain('ACTA N.º 012 de 2026');
  });
});

testWithSoffice(
  'a template saved again by another program still fills, and has the same markers',
  () => {
    const originals = Object.fromEntries(
      DOCUMENTOS.map(({ clave }) => [clave, PLANTILLAS[clave]()]),
    );
    const saved = convertWithSoffice(originals, 'docx');
    for (const { clave, marcadores } of DOCUMENTOS) {
      const before = inspectTemplate(originals[clave]!, marcadores, parecido);
      const after = inspectTemplate(saved[clave]!, marcadores, parecido);
      expect(after).toMatchObject({ desconocidos: [], errores: [] });
      expect([...after.marcadores].sort()).toEqual([...before.marcadores].sort());
    }
    const { bytes, faltan } = fillTemplate(saved.acta!, actaDatos(actaInput()));
    expect(faltan).toEqual([]);
    expect(readableText(bytes)).toContain('| 1 | Ana Ejemplo Rivera | Jefe de Oficina |');
  },
);
