// A table by componente ends in its total, which never stands alone on a page, wherever on its page the table begins.

import { joinedRow, text, titleRow } from '../../src/documents/bloques';
import { packTemplate } from '../../src/docx/package';
import { paragraph, type Row, row, section, table } from '../../src/docx/wml';
import { convertWithSoffice, pagesOf, testWithPages } from '../support/soffice';

/** Lines above the table, so many that it begins anywhere near the foot of a letter page. */
const ABOVE = Array.from({ length: 16 }, (_, i) => 32 + i);

/** One after the other, each on a page of its own: the table after so many lines, with the rows written this way. */
const documentOf = (rowOf: typeof row): Uint8Array =>
  packTemplate({
    title: 'Ejemplo',
    creator: 'Ejemplo',
    body: [
      ...ABOVE.flatMap((n) => [
        paragraph(`Hoja${n}fin`, { pageBreakBefore: true }),
        ...Array.from({ length: n }, () => paragraph('Renglón', { before: 0, after: 40 })),
        table(
          [3000, 1500],
          [
            titleRow(['Componente', 'Acciones']),
            ...['Uno', 'Dos', 'Tres', 'Total'].map(
              (name): Row => rowOf([text(`${name}${n}fin`), text('4', 'CeldaCentro')]),
            ),
          ],
          { alt: 'Acciones por componente' },
        ),
        paragraph('Nota al pie de la tabla.', { style: 'Nota' }),
      ]),
      section({ header: 'header1', footer: 'footer1' }),
    ].join(''),
    headers: { header1: paragraph('') },
    footers: { footer1: paragraph('') },
  });

testWithPages(
  'the total is on the page of the row above it, which a plain row does not hold',
  () => {
    const made = convertWithSoffice(
      { junta: documentOf(joinedRow), suelta: documentOf(row) },
      'pdf',
    );
    const parted = (name: string): readonly number[] => {
      const pages = pagesOf(made[name] ?? new Uint8Array());
      const pageOf = (word: string): number => pages.findIndex((page) => page.includes(word));
      expect(ABOVE.map((n) => pageOf(`Total${n}fin`))).not.toContain(-1);
      return ABOVE.filter((n) => pageOf(`Total${n}fin`) !== pageOf(`Tres${n}fin`));
    };
    expect(parted('junta')).toEqual([]);
    expect(parted('suelta')).not.toEqual([]);
  },
);
