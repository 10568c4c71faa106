// A small .xlsx written by hand, part by part, as programs other than ours write it.

import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface HandMade {
  /** Inside <sheetData>. */
  readonly rows: string;
  /** After <sheetData>: validations, merges, extensions. */
  readonly after?: string;
  /** <si> elements. */
  readonly sharedStrings?: string;
  /** The number format of cell style i + 1: an id of Excel's own, or a pattern. */
  readonly formats?: readonly (number | string)[];
  readonly date1904?: '1' | 'true';
  /** <comment> elements; the drawing that Excel keeps beside them is left out. */
  readonly comments?: string;
  /** How the parts are referred to: from the part, or from the root of the file. */
  readonly targets?: 'relative' | 'absolute';
  /** Inside <workbook>, after its sheets. */
  readonly workbook?: string;
}

/** One sheet, «Datos». */
export function handMadeXlsx(made: HandMade): Uint8Array {
  const { comments, sharedStrings = '', targets = 'relative' } = made;
  const target = (path: string, from: string): string =>
    targets === 'absolute' ? `/${path}` : path.replace(from, '');
  const parts: { [path: string]: string } = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>${types(
      {
        'xl/workbook.xml': 'sheet.main',
        'xl/worksheets/sheet1.xml': 'worksheet',
        'xl/styles.xml': 'styles',
        'xl/sharedStrings.xml': 'sharedStrings',
        ...(comments && { 'xl/comments1.xml': 'comments' }),
      },
    )}</Types>`,
    '_rels/.rels': rels([['officeDocument', target('xl/workbook.xml', '')]]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${R}"><workbookPr${made.date1904 ? ` date1904="${made.date1904}"` : ''}/><sheets><sheet name="Datos" sheetId="1" r:id="rId1"/></sheets>${made.workbook ?? '<definedNames/><calcPr/>'}</workbook>`,
    'xl/_rels/workbook.xml.rels': rels([
      ['worksheet', target('xl/worksheets/sheet1.xml', 'xl/')],
      ['styles', target('xl/styles.xml', 'xl/')],
      ['sharedStrings', target('xl/sharedStrings.xml', 'xl/')],
    ]),
    'xl/styles.xml': stylesOf(made.formats ?? []),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${sharedStrings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetData>${made.rows}</sheetData>${made.after ?? ''}</worksheet>`,
    ...(comments && {
      'xl/worksheets/_rels/sheet1.xml.rels': rels([
        ['comments', targets === 'absolute' ? '/xl/comments1.xml' : '../comments1.xml'],
      ]),
      'xl/comments1.xml': `<comments xmlns="${MAIN}" xmlns:r="${R}"><authors><author/></authors><commentList>${comments}</commentList></comments>`,
    }),
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [path, strToU8(`${HEAD}${xml}`)]),
    ),
  );
}

const types = (parts: { readonly [path: string]: string }): string =>
  Object.entries(parts)
    .map(
      ([path, type]) =>
        `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
    )
    .join('');

const rels = (all: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${R}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** Fonts and fills as Google's export has them: a colour and a font of the theme. */
function stylesOf(formats: readonly (number | string)[]): string {
  const own = formats.flatMap((format, i) =>
    typeof format === 'string'
      ? [`<numFmt numFmtId="${164 + i}" formatCode="${format.replaceAll('"', '&quot;')}"/>`]
      : [],
  );
  const xfs = formats.map(
    (format, i) =>
      `<xf borderId="0" fillId="0" fontId="0" numFmtId="${typeof format === 'string' ? 164 + i : format}" xfId="0" applyNumberFormat="1"><alignment readingOrder="0"/></xf>`,
  );
  return `<styleSheet xmlns="${MAIN}"><numFmts count="${own.length}">${own.join('')}</numFmts><fonts count="1"><font><sz val="10.0"/><color rgb="FF000000"/><name val="Arial"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightGray"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0"/></cellStyleXfs><cellXfs count="${xfs.length + 1}"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0"/>${xfs.join('')}</cellXfs><dxfs count="1"><dxf><font/><fill><patternFill patternType="solid"><fgColor rgb="FFFCE8E6"/><bgColor rgb="FFFCE8E6"/></patternFill></fill><border/></dxf></dxfs></styleSheet>`;
}
