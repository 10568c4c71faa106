// A workbook as an office has it, which is no PAM book: borders, a filter, a picture, a protected sheet, a link to another
// file, and formulas that only the program that wrote it can calculate.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { handMadeXlsx } from './hand-made-xlsx';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A1 and A2 are typed; the rest are formulas and what they were stored with. */
export const STORED = {
  A4: { f: '+[1]Plantilla!B1+0*A1', v: 2 },
  A5: { f: 'IFERROR(A1*A4,-1)', v: 6 },
  A6: { f: 'DESCONOCIDA(A1)', v: 12.5 },
  A7: { f: 'IFERROR(DESCONOCIDA(A1),-1)', v: 25 },
  A8: { f: 'METAS*A2', v: 40 },
  A9: { f: 'A1/A3', v: 0 },
  A10: { f: 'A1+A2', v: undefined },
} as const;

export function foreignXlsx(): Uint8Array {
  const formulas = Object.entries(STORED).map(([cell, { f, v }]) => {
    const value = v === undefined ? '' : `<v>${v}</v>`;
    return `<row r="${cell.slice(1)}"><c r="${cell}"><f>${f}</f>${value}</c></row>`;
  });
  const bytes = handMadeXlsx({
    formats: [0],
    rows: `<row r="1"><c r="A1" s="1"><v>3</v></c><c r="B1" s="1"/></row><row r="2"><c r="A2" s="1"><v>4</v></c></row>${formulas.join('')}`,
    after:
      '<sheetProtection sheet="1"/><autoFilter ref="A1:B2"/><dataValidations count="1"><dataValidation showInputMessage="1" prompt="Escriba el peso" sqref="A1"/></dataValidations><drawing r:id="rId1"/>',
    workbook: '<definedNames><definedName name="METAS">Datos!$A$2</definedName></definedNames>',
  });
  const parts: Unzipped = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  edit('xl/styles.xml', (xml) =>
    xml
      .replace('<borders count="1"><border/></borders>', `<borders><border/>${BORDER}</borders>`)
      .replace(/(<cellXfs.*?<xf .*?)(<xf borderId=)"0"/s, '$1$2"1"'),
  );
  edit('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `${relation(9, 'externalLink', 'externalLinks/e.xml')}</Relationships>`,
    ),
  );
  parts['xl/externalLinks/e.xml'] = strToU8('<externalLink/>');
  parts['xl/worksheets/_rels/sheet1.xml.rels'] = relations(
    relation(1, 'drawing', '../drawings/drawing1.xml'),
  );
  parts['xl/drawings/drawing1.xml'] = strToU8('<xdr:wsDr xmlns:xdr="x"/>');
  parts['xl/drawings/_rels/drawing1.xml.rels'] = relations(
    relation(1, 'image', '../media/escudo.png'),
  );
  parts['xl/media/escudo.png'] = new Uint8Array([137, 80, 78, 71]);
  return zipSync(parts, { mtime: '2026-01-01' });
}

/** The same with macros, as an .xlsm has them. */
export function withMacros(bytes: Uint8Array): Uint8Array {
  const parts: Unzipped = unzipSync(bytes);
  const path = 'xl/_rels/workbook.xml.rels';
  const rels = strFromU8(parts[path] ?? new Uint8Array());
  const macros = relation(10, 'vbaProject', 'vbaProject.bin');
  parts[path] = strToU8(rels.replace('</Relationships>', `${macros}</Relationships>`));
  parts['xl/vbaProject.bin'] = new Uint8Array([208, 207]);
  return zipSync(parts, { mtime: '2026-01-01' });
}

/** That workbook as «consolidado.xlsx», in a folder of its own. */
export function foreignBook(): { folder: string; path: string; bytes: Uint8Array } {
  const folder = mkdtempSync(join(tmpdir(), 'ajeno-'));
  const path = join(folder, 'consolidado.xlsx');
  const bytes = foreignXlsx();
  writeFileSync(path, bytes);
  return { folder, path, bytes };
}

const BORDER = '<border><left style="thin"/><right/><top/><bottom/></border>';
const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
const relations = (inside: string): Uint8Array<ArrayBuffer> =>
  strToU8(`<Relationships xmlns="${RELATIONS}">${inside}</Relationships>`);
