// Packs the parts of a default template into a .docx: content types, relations, properties. What
// stands in the parts is written by templates/*.

import { numberingXml, stylesXml } from './styles';
import { escapeXml, WML_NAMESPACES, XML_HEADER } from './xml';
import { Zip } from './zip';

export interface TemplateParts {
  /** Title and author of the file's properties; may hold markers. */
  readonly title: string;
  readonly creator: string;
  /** WordprocessingML of the body, ending in its last section. */
  readonly body: string;
  /** By the name with which sections refer to them. */
  readonly headers: { readonly [name: string]: string };
  readonly footers: { readonly [name: string]: string };
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The .docx of a template. */
export function packTemplate(parts: TemplateParts): Uint8Array {
  const { body, headers, footers } = parts;
  const zip = new Zip();
  zip.file('[Content_Types].xml', contentTypes(parts));
  zip.file(
    '_rels/.rels',
    relations([
      relation('rIdDocument', `${OFFICE}/officeDocument`, 'word/document.xml'),
      relation('rIdCore', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ]),
  );
  zip.file('docProps/core.xml', coreProperties(parts));
  zip.file('word/document.xml', part('document', `<w:body>${body}</w:body>`));
  zip.file('word/styles.xml', stylesXml());
  zip.file('word/numbering.xml', numberingXml());
  zip.file('word/settings.xml', part('settings', SETTINGS));
  zip.file('word/_rels/document.xml.rels', documentRelations(parts));
  for (const [name, xml] of Object.entries(headers)) zip.file(`word/${name}.xml`, part('hdr', xml));
  for (const [name, xml] of Object.entries(footers)) zip.file(`word/${name}.xml`, part('ftr', xml));
  return zip.pack();
}

const part = (root: string, content: string): string =>
  `${XML_HEADER}<w:${root} ${WML_NAMESPACES}>${content}</w:${root}>`;

/** Without this Word opens the file in compatibility mode. */
const SETTINGS = [
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  '<w:themeFontLang w:val="es-CO"/>',
].join('');

function coreProperties({ title, creator }: TemplateParts): string {
  return [
    XML_HEADER,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>`,
    '<dc:language>es-CO</dc:language></cp:coreProperties>',
  ].join('');
}

function contentTypes({ headers, footers }: TemplateParts): string {
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${type}"/>`;
  return [
    XML_HEADER,
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('word/document.xml', `${WORD}.document.main+xml`),
    override('word/styles.xml', `${WORD}.styles+xml`),
    override('word/numbering.xml', `${WORD}.numbering+xml`),
    override('word/settings.xml', `${WORD}.settings+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...Object.keys(headers).map((name) => override(`word/${name}.xml`, `${WORD}.header+xml`)),
    ...Object.keys(footers).map((name) => override(`word/${name}.xml`, `${WORD}.footer+xml`)),
    '</Types>',
  ].join('');
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const relations = (entries: readonly string[]): string =>
  `${XML_HEADER}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;

function documentRelations({ headers, footers }: TemplateParts): string {
  return relations([
    relation('rIdStyles', `${OFFICE}/styles`, 'styles.xml'),
    relation('rIdNumbering', `${OFFICE}/numbering`, 'numbering.xml'),
    relation('rIdSettings', `${OFFICE}/settings`, 'settings.xml'),
    ...Object.keys(headers).map((name) => relation(name, `${OFFICE}/header`, `${name}.xml`)),
    ...Object.keys(footers).map((name) => relation(name, `${OFFICE}/footer`, `${name}.xml`)),
  ]);
}
