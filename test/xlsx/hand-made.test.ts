// What Google's export and other programs write differently from us, part by part. That Google leaves out <dimension> is
// tidyverse/readxl#26; openpyxl refers to parts from the root of the file and calls notes «comments/comment1.xml».

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellData, SheetData, WorkbookData } from '../../src/emulator/workbook/workbook';
import { readXlsx, writeXlsx } from '../../src/xlsx/xlsx';
import { type HandMade, handMadeXlsx } from '../support/hand-made-xlsx';
import { sheetOf } from '../support/host';

const read = (made: HandMade): Promise<WorkbookData> => readXlsx(handMadeXlsx(made), 'ajeno');

async function sheetIn(made: HandMade): Promise<SheetData> {
  return sheetOf(await read(made), 'Datos');
}

/** The first row, cell by cell, without styles. */
async function firstRow(made: HandMade): Promise<readonly CellData[]> {
  const { cellData } = await sheetIn(made);
  return Object.values(cellData[0] ?? {}).map(({ s: _s, ...cell }) => cell);
}

const text = (v: string): CellData => ({ v, t: 1 });

describe('readXlsx() of a file by hand', () => {
  test('reads texts inside their cells, in runs, shared, and with blanks at their ends', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Acta 7</t></is></c><c r="B1" t="inlineStr"><is><r><t xml:space="preserve">dos </t></r><r><rPr><b/></rPr><t>partes</t></r></is></c>
      <c r="C1" t="s"><v>0</v></c><c r="D1" t="s"><v>1</v></c><c r="E1" t="s"><v>2</v></c></row>`;
    const sharedStrings =
      '<si><t xml:space="preserve"> a\nb </t></si><si><r><t>uno</t></r><r><t xml:space="preserve"> dos</t></r></si><si/>';
    expect(await firstRow({ rows, sharedStrings })).toEqual(
      ['Acta 7', 'dos partes', ' a\nb ', 'uno dos'].map(text),
    );
  });

  test('reads links to a cell of a sheet, as Excel and others keep them, and of those nowhere the text', async () => {
    const cells = ['A1', 'B1', 'C1', 'D1'].map(
      (r) => `<c r="${r}" t="inlineStr"><is><t>${r}</t></is></c>`,
    );
    const links = `<hyperlinks><hyperlink ref="A1" location="Datos!A1" display="A1"/><hyperlink ref="B1" location="'Datos'!C7"/><hyperlink ref="C1" location="Otra!A1"/></hyperlinks>`;
    const made = { rows: `<row r="1">${cells.join('')}</row>`, after: links };
    const { id } = await sheetIn(made);
    const custom = { link: id };
    expect(await firstRow(made)).toEqual([
      { ...text('A1'), custom },
      { ...text('B1'), custom: { ...custom, cell: 'C7' } },
      text('C1'),
      text('D1'),
    ]);
  });

  test('reads a text before its runs, and escapes of what no XML may hold', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>uno</t><r><t xml:space="preserve"> dos</t></r></is></c><c r="B1" t="s"><v>0</v></c>
      <c r="C1" t="inlineStr"><is><t>a_x0000__x000G__X0041__x005F_x000a__xD83D__xDE00__x0026_b_xD83D_</t></is></c></row>`;
    const sharedStrings =
      '<si><t>tres</t><r><rPr><b/></rPr><t xml:space="preserve"> cuatro</t></r><r><t>!</t></r><rPh><t>x</t></rPh></si>';
    expect(await firstRow({ rows, sharedStrings })).toEqual(
      ['uno dos', 'tres cuatro!', 'a_x000G__X0041__x000a_😀&b'].map(text),
    );
  });

  test.each(['<sheetData/>', '<sheetData />', '<sheetData></sheetData>', ''])(
    'reads a sheet with a picture and no cells: %s',
    async (cells) => {
      const parts = unzipSync(handMadeXlsx({ rows: '', after: '<drawing r:id="rId1"/>' }));
      const sheet = 'xl/worksheets/sheet1.xml';
      parts[sheet] = strToU8(
        strFromU8(parts[sheet] as Uint8Array).replace('<sheetData></sheetData>', cells),
      );
      const { sheets } = await readXlsx(zipSync(parts), 'ajeno');
      expect(Object.values(sheets)).toMatchObject([{ name: 'Datos', cellData: {} }]);
    },
  );

  test('reads a text inside its cell that has a value besides, and one that is not to be parsed', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><v>1.0</v>
        <is><r><t>1.</t></r></is></c><c r="B1" t="inlineStr"><is><t>dos</t></is> <v>2</v></c><c r="C1"><v>3</v></c>
      <c r="D1" t="inlineStr"><is><t><![CDATA[a<b & "c"]]></t></is></c><c r="E1" t="s"><v>0</v></c></row>`;
    const sharedStrings = '<si><t><![CDATA[Ñ & <x>]]></t></si>';
    expect(await firstRow({ rows, sharedStrings })).toEqual([
      text('1.'),
      text('dos'),
      { v: 3, t: 2 },
      text('a<b & "c"'),
      text('Ñ & <x>'),
    ]);
  });

  test('keeps a code a code: 007 is a text, whatever its cell looks like', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>007</t></is></c><c r="B1" s="1" t="s"><v>0</v></c></row>';
    const made = { rows, formats: ['@'], sharedStrings: '<si><t>1/2</t></si>' };
    expect(await firstRow(made)).toEqual([{ v: '007', t: 4 }, text('1/2')]);
  });

  test('keeps the number of a cell in the format of a date, where no calendar has that day', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>108001001812</v></c><c r="B1" s="1"><f>A1+1</f><v>108001001813</v></c><c r="C1" s="1"><v>46188</v></c></row>';
    expect(await firstRow({ rows, formats: ['dd/mm/yyyy'] })).toEqual([
      { v: 108001001812, t: 2 },
      { v: 108001001813, t: 2, f: '=A1+1' },
      { v: 46188, t: 2 },
    ]);
  });

  test('reads booleans, errors, formulas of texts and what only Google computes', async () => {
    const rows = `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="str"><f>A1&amp;"x"</f><v>1x</v></c>
      <c r="E1"><f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(PAM!A:B;""select A"")"),7.0)</f><v>7.0</v></c><c r="F1"><v>1.5E3</v></c></row>`;
    expect(await firstRow({ rows })).toEqual([
      { v: true, t: 3 },
      { v: false, t: 3 },
      text('#REF!'),
      { ...text('1x'), f: '=A1&"x"' },
      { v: 7, t: 2, f: '=QUERY(PAM!A:B;"select A")' },
      { v: 1500, t: 2 },
    ]);
  });

  test('tells a formula that gave a blank text from one that nobody has calculated', async () => {
    const rows = `<row r="1"><c r="A1" t="str"><f>IF(B9="","",B9)</f><v></v></c><c r="B1" s="1" t="str"><f aca="false">A1</f><v/></c><c t="str" r="C1"><f>A1</f></c>
      <c r="D1"><f>5+5</f><v></v></c><c r="E1"><f>5+5</f></c></row>`;
    const blank = { v: '', t: 1 };
    const made = { rows, formats: ['@'] };
    const cells = [
      { ...blank, f: '=IF(B9="","",B9)' },
      { ...blank, f: '=A1' },
      { ...blank, f: '=A1' },
      { f: '=5+5' },
      { f: '=5+5' },
    ];
    expect(await firstRow(made)).toEqual(cells);
    const again = await readXlsx(await writeXlsx(await read(made)), 'libro');
    expect(Object.values(sheetOf(again, 'Datos').cellData[0] ?? {})).toMatchObject(cells);
  });

  test.each([
    ["Excel's short date", 14, 'dd/mm/yyyy'],
    ["Excel's date with its hour", 22, 'dd/mm/yyyy hh:mm'],
    ['a date of Google', 'd/m/yyyy', 'd/m/yyyy'],
    ['a long date', '[$-240A]dddd, dd "de" mmmm', '[$-240A]dddd, dd "de" mmmm'],
  ])('reads %s as its serial', async (_, format, pattern) => {
    const data = await read({
      formats: [format],
      rows: '<row r="1"><c r="A1" s="1"><v>45351.5</v></c></row>',
    });
    const cell = sheetOf(data, 'Datos').cellData[0]?.[0];
    expect([cell?.v, data.styles[cell?.s ?? '']]).toEqual([45_351.5, { n: { pattern } }]);
  });

  test.each(['1', 'true'] as const)(
    'reads a leap day counted from 1904 (%s), and one written as a date',
    async (date1904) => {
      const rows =
        '<row r="1"><c r="A1" s="1"><v>43889</v></c><c r="B1" s="1" t="d"><v>2024-02-29</v></c></row>';
      expect(await firstRow({ rows, formats: [14], date1904 })).toEqual([
        { v: 45_351, t: 2 },
        { v: 45_351, t: 2 },
      ]);
    },
  );

  test('places cells that do not say where they are', async () => {
    const { cellData } = await sheetIn({
      rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>4</v></c></row>',
    });
    expect([cellData[0]?.[1]?.v, cellData[1]?.[1]?.v]).toEqual([2, 4]);
  });

  test.each(['relative', 'absolute'] as const)(
    'finds parts by %s addresses, and notes without their drawing',
    async (targets) => {
      const comments = `<comment authorId="0" ref="A1"><text><t xml:space="preserve">Nota\nde dos</t></text></comment>
        <comment authorId="0" ref="C9"><text><r><t>otra</t></r><r><t xml:space="preserve"> más</t></r></text></comment>`;
      const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
      expect((await sheetIn({ targets, rows, comments })).notes).toEqual({
        '0,0': 'Nota\nde dos',
        '8,2': 'otra más',
      });
    },
  );

  test('reads rules as Google writes them, and leaves extensions aside', async () => {
    const sheet = await sheetIn({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      after: `<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>
        <conditionalFormatting sqref="A1:A9"><cfRule type="containsText" operator="containsText" priority="1" text="Error" dxfId="0"><formula>NOT(ISERROR(SEARCH(("Error"),(A1))))</formula></cfRule></conditionalFormatting>
        <conditionalFormatting sqref="B1:B9"><cfRule type="beginsWith" operator="beginsWith" priority="2" text="NP" dxfId="0"><formula>LEFT((B1),LEN("NP"))=("NP")</formula></cfRule></conditionalFormatting>
        <dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A9"><formula1>"Alta,Media"</formula1></dataValidation>
        <dataValidation type="list" allowBlank="1" sqref="B2:B9"><formula1>Datos!$A$1:$A$9</formula1></dataValidation></dataValidations>
        <extLst><ext uri="algo"><algo xmlns="urn:ejemplo"/></ext></extLst>`,
      workbook: `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Datos!$A$1:$B$9</definedName></definedNames><calcPr/>
        <extLst><ext uri="GoogleSheetsCustomDataVersion2"><go:sheetsCustomData xmlns:go="http://customooxmlschemas.google.com/" roundtripDataSignature="x"/></ext></extLst>`,
    });
    expect(sheet.mergeData).toHaveLength(1);
    expect(sheet.conditionalFormats).toEqual([
      expect.objectContaining({ criteria: 'TEXT_CONTAINS', values: ['Error'] }),
      expect.objectContaining({ criteria: 'TEXT_STARTS_WITH', values: ['NP'] }),
    ]);
    expect(sheet.validations).toEqual([
      expect.objectContaining({ values: ['Alta', 'Media'], allowInvalid: false }),
      expect.objectContaining({ criteria: 'VALUE_IN_RANGE', allowInvalid: true }),
    ]);
  });

  /** The same file as another program writes it. */
  const rewritten = (
    made: HandMade,
    rename: (path: string) => string,
    change: (xml: string, path: string) => string,
  ): Promise<WorkbookData> => {
    const parts = Object.entries(unzipSync(handMadeXlsx(made))).map(
      ([path, bytes]) => [rename(path), strToU8(change(strFromU8(bytes), path))] as const,
    );
    return readXlsx(zipSync(Object.fromEntries(parts)), 'ajeno');
  };
  const ANY: HandMade = {
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45351</v></c></row>',
    sharedStrings: '<si><t>Año</t></si>',
    formats: [14],
  };
  const asIs = (text: string): string => text;

  test.each<[string, (path: string) => string, (xml: string, path: string) => string]>([
    [
      'other names',
      (path) =>
        path
          .replace('xl/workbook.xml', 'xl/libro.xml')
          .replace('workbook.xml.rels', 'libro.xml.rels')
          .replace('sharedStrings', 'textos')
          .replace('worksheets/sheet1', 'hojas/Datos'),
      (xml) =>
        xml
          .replaceAll('workbook.xml', 'libro.xml')
          .replaceAll('sharedStrings.xml', 'textos.xml')
          .replaceAll('worksheets/sheet1', 'hojas/Datos'),
    ],
    [
      'prefixed relations',
      asIs,
      (xml, path) =>
        path.endsWith('.rels')
          ? xml.replace('xmlns=', 'xmlns:ns0=').replace(/(<\/?)(?=Relationship)/g, '$1ns0:')
          : xml,
    ],
    ['capitals', (path) => path.replace('sharedStrings', 'SharedStrings'), asIs],
    ['the slashes of Windows', (path) => path.replaceAll('/', '\\'), asIs],
    [
      'a prefix',
      asIs,
      (xml, path) =>
        /rels$|Content_Types/.test(path)
          ? xml
          : xml
              .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
              .replace(
                'xmlns="http://schemas.openxmlformats.org/spread',
                'xmlns:x="http://schemas.openxmlformats.org/spread',
              ),
    ],
    [
      'the namespaces of strict files',
      asIs,
      (xml) =>
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/',
            'http://purl.oclc.org/ooxml/officeDocument/',
          ),
    ],
    [
      'pictures, tables and links that lead nowhere',
      asIs,
      (xml) =>
        xml.replace(
          '</sheetData>',
          '</sheetData><hyperlinks><hyperlink ref="A1" r:id="rId7"/></hyperlinks><drawing r:id="rId8"/><legacyDrawing r:id="rId9"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>',
        ),
    ],
    [
      'a sheet of a chart before, and names of what is gone',
      asIs,
      (xml) =>
        xml
          .replace('<sheets>', '<sheets><sheet name="Gráfico" sheetId="9" r:id="rId99"/>')
          .replace(
            '<definedNames/>',
            '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">#REF!</definedName></definedNames><externalReferences><externalReference r:id="rId5"/></externalReferences>',
          )
          .replace(
            '</Relationships>',
            '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
          ),
    ],
  ])('reads a file with %s', async (_case, rename, change) => {
    const data = await rewritten(ANY, rename, change);
    const { cellData } = sheetOf(data, 'Datos');
    expect(Object.values(cellData[0] ?? {})).toMatchObject([text('Año'), { v: 45_351, t: 2 }]);
  });

  test('reads escapes and leaves out how a text sounds, in its cell and shared', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000A_b_x005F_x000A_</t><rPh sb="0" eb="1"><t>ka</t></rPh></is></c><c r="B1" t="s"><v>0</v></c></row>`;
    const sharedStrings =
      '<si><t>a_x000A_b_x005F_x000A_</t><rPh sb="0" eb="1"><t>ka</t></rPh></si>';
    expect(await firstRow({ rows, sharedStrings })).toEqual(
      ['a\nb_x000A_', 'a\nb_x000A_'].map(text),
    );
  });

  test('says which sheets are hidden, very hidden too', async () => {
    const data = await rewritten(ANY, asIs, (xml) =>
      xml.replace('sheetId="1"', 'sheetId="1" state="veryHidden"'),
    );
    expect(sheetOf(data, 'Datos').hidden).toBe(1);
  });
});
